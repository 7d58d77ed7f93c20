// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"
#include "ui/chart/bar_chart.h"
#include "ui/chart/scaling_chart.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace contend::ui {

/// What a record looks like in charts: pure functions that window and pictures share.
class RecordCharts {
    Q_DECLARE_TR_FUNCTIONS(RecordCharts)

public:
    /// Title of a comparison: what its bars measure.
    static QString comparisonTitle(const experiment::Experiment& experiment);
    /// A bar for each contender (or label), mean over its repeats: the experiment's own figure, or throughput
    /// told against the sequential contender or, without it, the slowest. Where the experiment names the
    /// serial share, also what Amdahl's law allows. A bet that the verdict decided stands beside its bar.
    static ComparisonData comparisonOf(const experiment::Experiment& experiment,
                                       const analysis::Record& record);
    /// What bars, whiskers and points are, and of how many runs: "Mean of 3 runs; …".
    static QString comparisonNote(const experiment::Experiment& experiment, const analysis::Record& record);

    /// The same for curves: of how many runs, and where their time begins.
    static QString curvesNote(const experiment::Experiment& experiment, const analysis::Record& record);

    static QString sweepTitle(const experiment::Experiment& experiment, const analysis::Record& record);
    /// A curve for each contender over the swept number; with workers or cores swept also the ideal
    /// (proportional to the best contender's first point), what Amdahl's law allows where the experiment
    /// names the serial share, otherwise Amdahl's and Gunther's laws as they fit the best contender.
    static ScalingData scalingOf(const experiment::Experiment& experiment, const analysis::Record& record);
    /// What the workers left unused of the cores, over the swept number.
    static ScalingData idleOf(const experiment::Experiment& experiment, const analysis::Record& record);
    /// A bar for each contender with each choice: swept choices have no order.
    static ComparisonData choiceBarsOf(const experiment::Experiment& experiment,
                                       const analysis::Record& record, const plan::Parameter& parameter);
    /// What points and whiskers are, of how many runs, and that the warm-up does not count.
    static QString sweepNote(const experiment::Experiment& experiment, const analysis::Record& record);
    /// What the laws of scaling say about one contender.
    struct Law {
        QString name;
        QString words;
    };
    /// The fitted laws of every contender, at the end without a name their source; empty where they do not
    /// apply.
    static QList<Law> lawsOf(const experiment::Experiment& experiment, const analysis::Record& record);
};

} // namespace contend::ui
