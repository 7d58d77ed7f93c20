// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"

#include <string>

namespace contend::app {

/// What a person reads at the end of a measurement: a line for each contender and swept value (the mean of
/// its repeats, with their spread), the verdict, and the caveats with what to do about them. Plain text;
/// numbers in the C locale.
std::string resultText(const analysis::Record& record, const experiment::Experiment& experiment);

/// Is there a caveat that takes the worth from the figures? Whether workers outnumber the cores or parts of
/// the timeline are missing does not: the figures are true all the same.
bool isTrustworthy(const analysis::Record& record) noexcept;

} // namespace contend::app
