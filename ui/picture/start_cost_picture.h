// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/row_chart.h"
#include "ui/picture/picture.h"

#include <map>

namespace contend::ui {

/// What a task's time consists of: start, work and end, a bar for each contender that has run, the last one
/// with its break-even size: as much work as starting and ending cost.
class StartCostPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit StartCostPicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    Legend legend() const override { return m_rows->legend(); }
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    /// Means in µs.
    struct Parts {
        double start = 0.0;
        double work = 0.0;
        double end = 0.0;

        bool known() const;
        double overhead() const { return start + end; }
    };
    explicit StartCostPicture(RowChart* chart);

    RowChart* m_rows;
    std::vector<std::string> m_gauges; ///< of the run that goes on
    std::map<base::Contender, Parts> m_parts;
    base::Contender m_current{};
};

} // namespace contend::ui
