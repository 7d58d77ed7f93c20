// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

namespace contend::ui {

/// How far a comparison or sweep has come.
struct Progress {
    double done = 0;          ///< 0 to 1
    double seconds_left = -1; ///< negative: not known
};

/// Runs are planned to be equally long. each_s: planned length; number: of the current run, 0-based;
/// in_run_s: how long it has been going on. Starting and stopping a host costs a little more: overhead_s.
/// Pure.
constexpr Progress progressOf(std::size_t number, std::size_t count, double each_s, double in_run_s,
                              double overhead_s = 0.3) noexcept
{
    if (count == 0 || each_s <= 0)
        return {};
    const double run_s = each_s + overhead_s;
    const double total_s = run_s * static_cast<double>(count);
    const double gone_s =
        run_s * static_cast<double>(std::min(number, count)) + std::clamp(in_run_s, 0.0, run_s);
    return {std::min(1.0, gone_s / total_s), std::max(0.0, total_s - gone_s)};
}

} // namespace contend::ui
