// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/wait_for_chart.h"
#include "ui/picture/picture.h"

#include <array>

namespace contend::ui {

/// Who holds which fork and who waits for which, from the workers' own words; the circle is marked once the
/// engine has found it.
class WaitForPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit WaitForPicture(const Theme& theme);

    QString title() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void setParameter(const std::string& id, double value) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    explicit WaitForPicture(WaitForChart* chart);
    void mark(double deadlocked, double after_s);

    WaitForChart* m_table;
    PictureRun m_run;
    std::size_t m_seats = 0;
    WaitForData m_data;
    double m_meals = 0;
};

} // namespace contend::ui
