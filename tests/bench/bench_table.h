// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <vector>

namespace contend::bench {

/// Processor time of this thread in milliseconds: what a drawing costs, whoever else uses the machine.
inline double threadMs()
{
    timespec ts{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ts);
    return static_cast<double>(ts.tv_sec) * 1e3 + static_cast<double>(ts.tv_nsec) / 1e6;
}

/// The value that `share` of all values do not exceed; 0.5 is the median. Values must not be empty.
inline double quantile(std::vector<double> values, double share)
{
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

/// Processor time of one call, in milliseconds.
template <typename Action>
double costMs(Action&& action)
{
    const double before = threadMs();
    action();
    return threadMs() - before;
}

/// One line of tests/bench/run's table: row|figure|baseline|ratio|goal. The goal is about the ratio, or, with
/// a unit, about the figure; "-" is none.
inline void printRow(const char* row, double figure_ms, double baseline_ms, double ratio, const char* goal)
{
    std::printf("%s|%.2f ms|%.2f ms|%.2f|%s\n", row, figure_ms, baseline_ms, ratio, goal);
    std::fflush(stdout);
}

} // namespace contend::bench
