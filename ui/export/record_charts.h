// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"
#include "ui/chart/bar_chart.h"
#include "ui/chart/scaling_chart.h"

#include <QCoreApplication>
#include <QString>

namespace contend::ui {

/// What a record looks like in charts: pure functions that window and pictures share.
class RecordCharts {
    Q_DECLARE_TR_FUNCTIONS(RecordCharts)

public:
    /// Title of a comparison: what its bars measure.
    static QString comparisonTitle(const experiment::Experiment& experiment);
    /// A bar for each contender, mean over its repeats. Lost updates where the experiment is about them,
    /// otherwise throughput, told against the sequential contender or, without it, the slowest.
    static ComparisonData comparisonOf(const experiment::Experiment& experiment,
                                       const analysis::Record& record);

    static QString sweepTitle(const experiment::Experiment& experiment, const analysis::Record& record);
    /// A curve for each contender over the swept parameter; with workers or cores swept also the ideal
    /// (proportional to the best contender's first point), and Amdahl's law where the experiment names the
    /// serial share (G. M. Amdahl, 1967).
    static ScalingData scalingOf(const experiment::Experiment& experiment, const analysis::Record& record);
};

} // namespace contend::ui
