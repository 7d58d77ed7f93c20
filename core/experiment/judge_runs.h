// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/analysis/verdict.h"
#include "core/experiment/experiment.h"

#include <span>
#include <string_view>

namespace contend::experiment {

/// The verdict on everything that was measured. Comparisons, and sweeps of a parameter that the experiment's
/// rule knows, are judged as a whole; of any other sweep each point is a comparison of its own: the first
/// point that refutes the claim decides, else the last one that confirms it, else the first. Requires: the
/// experiment has a rule. Pure.
/// sweep_parameter: its id; empty when nothing was swept.
analysis::Verdict judgeRuns(const Experiment& experiment, std::span<const analysis::RunRecord> runs,
                            std::string_view sweep_parameter);

} // namespace contend::experiment
