// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <span>

namespace contend::experiment {

/// Figures that need more than one run. Today: "speedup", the speed (operations per second, or rounds of
/// pages per time where there are pages) divided by that of the sequential contender on the same work,
/// whatever the number of workers and cores; against the mean of its repeats where there are several, no
/// figure where there is none. Called after each run with all runs so far; pure.
void addDerivedFigures(std::span<analysis::RunRecord> runs);

} // namespace contend::experiment
