// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/line_chart.h"
#include "ui/model/time_series.h"
#include "ui/picture/picture.h"

#include <QStringList>
#include <limits>

namespace contend::ui {

/// Curves of some of the workload's gauges over time: permits in use, items in a queue. To be derived from:
/// the derived picture says what they are called.
class GaugePicture : public ExperimentPicture {
    Q_OBJECT

public:
    ~GaugePicture() override;

    Legend legend() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

protected:
    /// ids: the gauges, a line each; spec.lines: their names.
    GaugePicture(const Theme& theme, LineChartSpec spec, std::vector<std::string> ids);

    LineChart& lines() const { return *m_lines; }
    /// The last value of line number k; NaN: none yet.
    double last(std::size_t k) const;

private:
    GaugePicture(LineChart* chart, std::vector<std::string> ids);
    void append(double t_s, const std::vector<double>& values);

    LineChart* m_lines;
    TimeSeries m_series;
    std::vector<std::string> m_ids;
    std::vector<std::string> m_gauges; ///< of the run that goes on
    std::vector<double> m_last;
};

} // namespace contend::ui
