// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overlap.h"

#include <algorithm>

namespace contend::analysis {

namespace {

/// Somebody begins (+1) or ends (-1).
struct Step {
    std::uint64_t at_ns = 0;
    int change = 0;
};

std::vector<Step> stepsOf(std::span<const telemetry::Interval> intervals)
{
    std::vector<Step> steps;
    for (const telemetry::Interval& interval : intervals) {
        if (interval.state != telemetry::WorkerState::Running || interval.end_ns <= interval.begin_ns)
            continue;
        steps.push_back({interval.begin_ns, 1});
        steps.push_back({interval.end_ns, -1});
    }
    // At the same instant ends come first: who takes over does not run beside the one before.
    std::sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        return a.at_ns != b.at_ns ? a.at_ns < b.at_ns : a.change < b.change;
    });
    return steps;
}

} // namespace

Overlap overlapOf(std::span<const telemetry::Interval> intervals)
{
    Overlap overlap;
    std::size_t running = 0;
    std::uint64_t since = 0;
    for (const Step& step : stepsOf(intervals)) {
        if (since != 0 && step.at_ns > since) {
            overlap.ns.resize(std::max(overlap.ns.size(), running + 1));
            overlap.ns[running] += step.at_ns - since;
        }
        since = step.at_ns;
        running = step.change > 0 ? running + 1 : running - 1;
    }
    return overlap;
}

std::uint64_t Overlap::wholeNs() const noexcept
{
    std::uint64_t whole = 0;
    for (const std::uint64_t part : ns)
        whole += part;
    return whole;
}

int Overlap::mostAtOnce(double least_share) const noexcept
{
    const double enough = least_share * static_cast<double>(wholeNs());
    double at_least = 0;
    for (std::size_t k = ns.size(); k-- > 1;) {
        at_least += static_cast<double>(ns[k]);
        if (at_least > 0 && at_least >= enough)
            return static_cast<int>(k);
    }
    return 0;
}

double Overlap::mean() const noexcept
{
    const std::uint64_t whole = wholeNs();
    double sum = 0;
    for (std::size_t k = 1; k < ns.size(); ++k)
        sum += static_cast<double>(k) * static_cast<double>(ns[k]);
    return whole > 0 ? sum / static_cast<double>(whole) : 0;
}

} // namespace contend::analysis
