// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>
#include <array>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Sentence;
using analysis::Verdict;
using base::Contender;

namespace {

/// The runs of each layout.
struct Layouts {
    RunSet packed;
    RunSet padded;
};

Layouts layoutsOf(const RunSet& runs)
{
    return {runs.withChoice("layout", "packed"), runs.withChoice("layout", "padded")};
}

double miscounted(const RunSet& runs)
{
    double sum = 0;
    for (const RunRecord* const run : runs.all())
        sum += figureOf(*run, "miscounted").value_or(0);
    return sum;
}

/// The first of these that ran; workers side by side are what the rule is about.
std::optional<Contender> parallelOf(const RunSet& runs)
{
    for (const Contender contender : {Contender::Threads, Contender::Processes})
        if (runs.throughput(contender) > 0)
            return contender;
    return std::nullopt;
}

std::optional<Sentence> whyNot(const RunSet& runs, const Layouts& layouts)
{
    if (!parallelOf(runs))
        return Sentence{"To judge this, run threads or processes.", {}};
    if (runs.workers() < 2)
        return Sentence{"One worker has all lines to itself. Choose two or more.", {}};
    for (const RunSet* const layout : {&layouts.packed, &layouts.padded})
        if (!layout->empty())
            if (auto doubt = layout->doubt())
                return doubt;
    return std::nullopt;
}

/// Both layouts: how much does a line for each bring?
Verdict byRatio(const RunSet& packed, const RunSet& padded, Contender contender)
{
    const double ratio = padded.throughput(contender) / packed.throughput(contender);
    const std::vector<Place> places{{"ratio", ratio, 1}, {"workers", packed.workers(), 0}};
    std::vector<Place> figures{{"ratio", ratio, 2},
                               {"packed_per_s", packed.throughput(contender), 0},
                               {"padded_per_s", padded.throughput(contender), 0}};
    if (const auto processes = packed.throughput(Contender::Processes);
        processes > 0 && padded.throughput(Contender::Processes) > 0)
        figures.push_back({"processes_ratio", padded.throughput(Contender::Processes) / processes, 2});
    if (ratio < kFalseSharingRatio)
        return refuted(
            {"With a cache line for each counter {workers} workers were only {ratio} times as fast as "
             "with counters side by side. Perhaps their cores share one first-level cache.",
             places},
            std::move(figures));
    return confirmed(
        {"With a cache line for each counter {workers} workers were {ratio} times as fast as with "
         "counters side by side, although nobody touched another's.",
         places},
        std::move(figures));
}

/// One layout only: against one worker alone.
Verdict bySpeedup(const RunSet& runs, Contender contender, bool packed)
{
    const double ideal = std::min<double>(runs.workers(), runs.cores());
    const auto speedup = runs.speedup(contender, Contender::Sequential);
    if (!speedup)
        return inconclusive({"To judge this, run one worker alone as well, or sweep over both layouts.", {}});
    const std::vector<Place> places{
        {"workers", runs.workers(), 0}, {"speedup", *speedup, 2}, {"ideal", ideal, 0}};
    std::vector<Place> figures{{"speedup", *speedup, 2}, {"ideal", ideal, 0}};
    const bool fast = *speedup >= kParallelShare * ideal;
    if (packed && fast)
        return refuted(
            {"{workers} workers with their counters side by side were {speedup} times as fast as one. "
             "Perhaps their cores share one first-level cache.",
             places},
            std::move(figures));
    if (packed)
        return confirmed(
            {"{workers} workers, each with a counter of its own and no lock, were only {speedup} "
             "times as fast as one, not {ideal} times: their counters share cache lines.",
             places},
            std::move(figures));
    if (fast)
        return confirmed(
            {"With a cache line for each counter {workers} workers were {speedup} times as fast as "
             "one.",
             places},
            std::move(figures));
    return refuted({"{workers} workers were only {speedup} times as fast as one, although each counter had a "
                    "cache line to itself.",
                    places},
                   std::move(figures));
}

} // namespace

Verdict judgeFalseSharing(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    if (const double wrong = miscounted(runs); wrong > 0)
        return refuted({"{wrong} increments are missing, although every counter had one writer only.",
                        {{"wrong", wrong, 0}}},
                       {{"miscounted", wrong, 0}});
    const Layouts layouts = layoutsOf(runs);
    if (auto reason = whyNot(runs, layouts))
        return inconclusive(std::move(*reason));
    const Contender contender = *parallelOf(runs);
    const bool packed = layouts.packed.throughput(contender) > 0;
    const bool padded = layouts.padded.throughput(contender) > 0;
    if (packed && padded)
        return byRatio(layouts.packed, layouts.padded, contender);
    return bySpeedup(packed ? layouts.packed : layouts.padded, contender, packed);
}

} // namespace contend::experiment
