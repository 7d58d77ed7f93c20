// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/derived_figures.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace contend::experiment {

namespace {

using analysis::RunRecord;

/// Parameters that say who does the work, not what the work is: they mean nothing to one worker alone.
constexpr std::array<std::string_view, 5> kWhoWorks{"workers", "cores", "seconds", "start-method",
                                                    "switch-interval"};

bool saysWhoWorks(std::string_view id)
{
    return std::find(kWhoWorks.begin(), kWhoWorks.end(), id) != kWhoWorks.end();
}

template <class Map>
bool sameWork(const Map& a, const Map& b)
{
    return std::all_of(a.begin(), a.end(), [&b](const auto& entry) {
        const auto other = b.find(entry.first);
        return saysWhoWorks(entry.first) || (other != b.end() && other->second == entry.second);
    });
}

/// Figures of the time that a round takes.
constexpr std::array<std::string_view, 2> kRoundTimes{"pages_total_s", "picture_s"};

/// How fast the run was: rounds of pages and pictures are compared by the time that they took, everything
/// else by operations per second, because a short run ends in the middle of a round.
double speedOf(const RunRecord& run)
{
    for (const std::string_view id : kRoundTimes) {
        const auto total = run.figures.find(id);
        if (total != run.figures.end())
            return total->second && *total->second > 0 ? 1 / *total->second : 0;
    }
    return run.elapsed_s > 0 ? run.throughput_ops_per_s : 0;
}

/// Mean speed of the sequential runs of the same work; 0 where there is none.
double baselineOf(const RunRecord& run, std::span<const RunRecord> runs)
{
    double sum = 0;
    int count = 0;
    for (const RunRecord& other : runs) {
        const double speed = speedOf(other);
        if (other.contender != base::Contender::Sequential || speed <= 0 ||
            !sameWork(run.parameters, other.parameters) || !sameWork(run.choices, other.choices))
            continue;
        sum += speed;
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

void addDerivedFigures(std::span<RunRecord> runs)
{
    for (RunRecord& run : runs) {
        const double baseline = baselineOf(run, runs);
        const double speed = speedOf(run);
        if (baseline > 0 && speed > 0)
            run.figures["speedup"] = speed / baseline;
    }
}

} // namespace contend::experiment
