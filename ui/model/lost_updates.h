// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <optional>
#include <string>
#include <vector>

namespace contend::ui {

/// What a counter should hold and what it holds.
struct LostUpdates {
    double expected = 0;
    double actual = 0;
    double lost_per_s = 0;

    double lost() const noexcept { return expected - actual; }
};

/// From the gauges of a running workload; ids say what the values mean. Nothing if the two that matter are
/// not among them or have no value yet. Pure.
std::optional<LostUpdates> lostUpdatesOf(const std::vector<std::string>& ids,
                                         const std::vector<double>& values);

/// From the figures of a finished run. Pure.
std::optional<LostUpdates> lostUpdatesOf(const analysis::RunRecord& run);

} // namespace contend::ui
