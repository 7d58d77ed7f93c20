// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>

namespace contend::experiment {

using analysis::Place;
using analysis::Sentence;
using analysis::Verdict;
using base::Contender;

namespace {

/// What the rule looks at, all against one worker where a sequential run is there, else against the GIL.
struct Speeds {
    double gil = 1;
    std::optional<double> threads;
    std::optional<double> processes;
    double ideal = 1;
    int cores = 1;
};

std::optional<Sentence> whyNot(const RunSet& runs)
{
    const bool enough =
        runs.has(Contender::Gil) && (runs.has(Contender::Processes) || runs.has(Contender::Threads));
    if (!enough || runs.throughput(Contender::Gil) <= 0)
        return Sentence{"To judge this, run threads under the GIL and processes with the same settings.", {}};
    if (runs.workers() < 2)
        return Sentence{"With one worker there is nothing to run in parallel. Choose two or more.", {}};
    return runs.doubt();
}

Speeds speedsOf(const RunSet& runs)
{
    const Contender baseline =
        runs.throughput(Contender::Sequential) > 0 ? Contender::Sequential : Contender::Gil;
    Speeds speeds;
    speeds.gil = runs.speedup(Contender::Gil, baseline).value_or(1);
    speeds.threads = runs.speedup(Contender::Threads, baseline);
    speeds.processes = runs.speedup(Contender::Processes, baseline);
    speeds.cores = runs.cores();
    speeds.ideal = std::min(runs.workers(), static_cast<double>(speeds.cores));
    return speeds;
}

std::vector<Place> figuresOf(const Speeds& speeds)
{
    std::vector<Place> figures{{"gil_speedup", speeds.gil, 2}};
    if (speeds.threads)
        figures.push_back({"threads_speedup", *speeds.threads, 2});
    if (speeds.processes) {
        figures.push_back({"processes_speedup", *speeds.processes, 2});
        figures.push_back({"processes_to_gil", *speeds.processes / speeds.gil, 2});
    }
    figures.push_back({"ideal_speedup", speeds.ideal, 0});
    return figures;
}

} // namespace

Verdict judgeCpuBound(std::span<const analysis::RunRecord> all)
{
    const RunSet runs(all);
    if (auto reason = whyNot(runs))
        return inconclusive(std::move(*reason));

    const Speeds speeds = speedsOf(runs);
    const double enough = kParallelShare * speeds.ideal;
    const double cores = speeds.cores;
    if (speeds.gil > kNoFaster)
        return refuted({"Threads under the GIL were {speedup} times as fast as one worker. One lock for all "
                        "should have kept them from being faster.",
                        {{"speedup", speeds.gil, 2}}},
                       figuresOf(speeds));
    if (speeds.processes && *speeds.processes < enough)
        return refuted({"Processes were only {speedup} times as fast as one worker, although {cores} cores "
                        "were available.",
                        {{"speedup", *speeds.processes, 2}, {"cores", cores, 0}}},
                       figuresOf(speeds));
    if (speeds.threads && *speeds.threads < enough)
        return refuted({"Threads without a GIL were only {speedup} times as fast as one worker, although "
                        "{cores} cores were available.",
                        {{"speedup", *speeds.threads, 2}, {"cores", cores, 0}}},
                       figuresOf(speeds));
    if (speeds.processes)
        return confirmed({"Processes finished {ratio} times as fast as threads under the GIL. {cores} cores "
                          "were available.",
                          {{"ratio", *speeds.processes / speeds.gil, 1}, {"cores", cores, 0}}},
                         figuresOf(speeds));
    return confirmed(
        {"Threads without a GIL finished {ratio} times as fast as threads under it. {cores} cores "
         "were available.",
         {{"ratio", *speeds.threads / speeds.gil, 1}, {"cores", cores, 0}}},
        figuresOf(speeds));
}

} // namespace contend::experiment
