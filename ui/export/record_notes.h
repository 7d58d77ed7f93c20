// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"

#include <QCoreApplication>
#include <QString>
#include <optional>

namespace contend::ui {

/// What charts of comparisons and sweeps have in common: what is compared, and the words on how often it was
/// measured. Pure functions.
class RecordNotes {
    Q_DECLARE_TR_FUNCTIONS(RecordNotes)

public:
    /// The figure that contenders are compared by; null: throughput.
    static const experiment::Figure* comparedFigure(const experiment::Experiment& experiment);
    /// The part of the work, 0 to 1, that only one worker at a time can do, where the experiment sets it.
    static std::optional<double> serialShare(const experiment::Experiment& experiment,
                                             const analysis::RunRecord& run);
    /// "Mean of 3 runs each, without their warm-up."
    static QString runs(const experiment::Experiment& experiment, const analysis::Record& record);
    /// A sentence to be put behind it where runs are missing, with a blank before it.
    static QString incomplete(const analysis::Record& record);
    static bool isRepeated(const analysis::Record& record);
};

} // namespace contend::ui
