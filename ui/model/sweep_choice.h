// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"
#include "core/base/result.h"
#include "core/plan/run_plan.h"

#include <QLocale>
#include <QString>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace contend::ui {

/// What a person chose to sweep.
struct SweepChoice {
    plan::Sweep sweep;
    std::vector<base::Contender> contenders;
    int repeats = 1;

    /// How many that makes: where workers or cores are swept, the sequential contender runs once, as
    /// plan::planSweep() has it.
    std::size_t runs() const;
};

enum class SweepStep { Add, Multiply, List };

/// The values from the first to the last, one step apart; the last one is always among them. Errors:
/// OutOfRange (beyond the parameter's range), BadSweep (backwards, a step that leads nowhere, or more than
/// plan::kMostSweepValues). Pure.
base::Result<std::vector<double>> sweepValues(const plan::Parameter& parameter, double first, double last,
                                              double step, SweepStep kind);

/// A useful start: the parameter's whole range in few values.
struct SweepPreset {
    double first = 1;
    double last = 1;
    double step = 1;
    SweepStep kind = SweepStep::Add;
};
SweepPreset sweepPreset(const plan::Parameter& parameter, int cpus_available);

/// The values that a person listed: "1; 2; 4", separated by semicolons or blanks, or by commas where these
/// are not the locale's decimal points. Ascending, each once. Errors: NotANumber, OutOfRange, BadSweep (none,
/// or more than plan::kMostSweepValues). Pure.
base::Result<std::vector<double>> listedValues(const plan::Parameter& parameter, const QString& text,
                                               const QLocale& locale = {});

/// What the experiment itself would have swept first, as far as this machine goes; nothing if it has no wish.
std::optional<plan::Sweep> suggestedSweep(const experiment::Experiment& experiment, int cpus_available);

} // namespace contend::ui
