// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/run_groups.h"
#include "ui/model/time_series.h"

#include <QList>
#include <QStringList>

namespace contend::ui {

/// The curves of several groups of runs on one time axis: zero is where each run's measuring window begins.
/// One line a group, all workers together, the mean over the repeats.
struct RunOverlay {
    TimeSeries throughput;  ///< operations per second
    TimeSeries utilization; ///< percent of the cores that the run could use
    QStringList names;      ///< of the lines
    QList<int> keys;        ///< their colours

    /// Runs without curves leave their line empty. Pure.
    static RunOverlay of(const std::vector<RunGroup>& groups);
};

} // namespace contend::ui
