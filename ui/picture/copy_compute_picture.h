// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/stacked_rows_chart.h"
#include "ui/picture/picture.h"

#include <limits>

namespace contend::ui {

/// What each worker's time went into: computing, receiving data, waiting for data.
class CopyComputePicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit CopyComputePicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    Legend legend() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

    /// Percent of somebody's time.
    struct Shares {
        int worker = -1; ///< -1: all together
        double computing = kNone;
        double copying = kNone;
        double waiting = kNone;
    };
    explicit CopyComputePicture(StackedRowsChart* rows);
    StackedRow rowOf(const Shares& shares) const;

    StackedRowsChart* m_rows;
    PictureRun m_run;
    Shares m_all;
    std::vector<Shares> m_workers;
};

} // namespace contend::ui
