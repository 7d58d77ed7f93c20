// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/contender.h"
#include "core/experiment/experiment.h"

#include <optional>

namespace contend::ui {

/// Where a bet stands among a comparison's bars.
struct BetMark {
    base::Contender contender{};
    std::optional<double> value; ///< what the contender was bet to reach; none: the bet is on the contender
};

/// The mark of a choice of the experiment's bet (0-based, as in its lesson), reckoned from what this record
/// measured: "four times as fast" is four times what one worker did in it. Nothing for a choice that names no
/// contender and no number, and where what it is reckoned from was not measured. Pure.
std::optional<BetMark> betMark(const experiment::Experiment& experiment, const analysis::Record& record,
                               int choice);

} // namespace contend::ui
