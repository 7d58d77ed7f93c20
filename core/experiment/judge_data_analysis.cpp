// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Sentence;
using analysis::Verdict;
using base::Contender;

namespace {

/// What the rule looks at, all against one worker where a sequential run is there, else against the GIL.
struct Speeds {
    double gil = 1;
    double processes = 1;
    std::optional<double> threads;
    double ideal = 1;
    double copying_percent = 0; ///< of the processes' time
    double waiting_percent = 0;
    bool copied = true;
};

/// Bytes analysed per second: chunks of another size are another number of operations.
double speedOf(const RunSet& runs, Contender contender)
{
    return runs.figure(contender, "bytes_per_s").value_or(0);
}

/// Two runs over the same data that found different things.
bool findingsDiffer(const RunSet& runs)
{
    std::optional<double> known;
    for (const RunRecord* const run : runs.all()) {
        if (figureOf(*run, "passes_wrong").value_or(0) > 0)
            return true;
        const auto checksum = figureOf(*run, "checksum");
        const auto data = run->parameters.find("data");
        const auto first = runs.all().front()->parameters.find("data");
        const bool same_data = data == run->parameters.end() ||
                               first == runs.all().front()->parameters.end() || data->second == first->second;
        if (!checksum || !same_data)
            continue;
        if (known && *known != *checksum)
            return true;
        known = checksum;
    }
    return false;
}

std::optional<Sentence> whyNot(const RunSet& runs)
{
    if (speedOf(runs, Contender::Gil) <= 0 || speedOf(runs, Contender::Processes) <= 0)
        return Sentence{"To judge this, run threads under the GIL and processes with the same settings.", {}};
    if (runs.workers() < 2)
        return Sentence{"With one worker there is nothing to run in parallel. Choose two or more.", {}};
    const double chunks = runs.parameter("data", 32) * 1024 / std::max(runs.parameter("chunk", 256), 1.0);
    if (chunks < kFewestChunksAWorker * runs.workers())
        return Sentence{
            "{chunks} chunks are too few for {workers} workers. Choose smaller chunks or more data.",
            {{"chunks", chunks, 0}, {"workers", runs.workers(), 0}}};
    return runs.doubt();
}

Speeds speedsOf(const RunSet& runs)
{
    const double one = speedOf(runs, Contender::Sequential);
    const double baseline = one > 0 ? one : speedOf(runs, Contender::Gil);
    Speeds speeds;
    speeds.gil = speedOf(runs, Contender::Gil) / baseline;
    speeds.processes = speedOf(runs, Contender::Processes) / baseline;
    if (const double threads = speedOf(runs, Contender::Threads); threads > 0)
        speeds.threads = threads / baseline;
    speeds.ideal = std::min(runs.workers(), static_cast<double>(runs.cores()));
    speeds.copying_percent = runs.figure(Contender::Processes, "copying_percent").value_or(0);
    speeds.waiting_percent = runs.figure(Contender::Processes, "waiting_percent").value_or(0);
    speeds.copied = runs.choice("transfer") != "shared";
    return speeds;
}

std::vector<Place> figuresOf(const Speeds& speeds)
{
    std::vector<Place> figures{{"gil_speedup", speeds.gil, 2},
                               {"processes_speedup", speeds.processes, 2},
                               {"processes_to_gil", speeds.processes / speeds.gil, 2}};
    if (speeds.threads) {
        figures.push_back({"threads_speedup", *speeds.threads, 2});
        figures.push_back({"processes_to_threads_percent", 100 * speeds.processes / *speeds.threads, 0});
    }
    figures.push_back({"copying_percent", speeds.copying_percent, 1});
    figures.push_back({"ideal_speedup", speeds.ideal, 0});
    return figures;
}

/// The share of the ideal that is left once copying, and waiting for what is being copied, are paid for.
double enough(const Speeds& speeds)
{
    const double lost = speeds.copied ? speeds.copying_percent + speeds.waiting_percent : 0;
    return kParallelShare * speeds.ideal * (1 - std::min(lost, 100.0) / 100);
}

Verdict confirmedFor(const Speeds& speeds)
{
    std::vector<Place> places{{"ratio", speeds.processes / speeds.gil, 1}};
    if (!speeds.copied)
        return confirmed(
            {"Processes that share the data analysed it {ratio} times as fast as threads under the "
             "GIL: nothing had to be copied.",
             std::move(places)},
            figuresOf(speeds));
    places.push_back({"copying", speeds.copying_percent, 0});
    if (!speeds.threads)
        return confirmed(
            {"Processes analysed the data {ratio} times as fast as threads under the GIL, and spent "
             "{copying} % of their time on receiving it.",
             std::move(places)},
            figuresOf(speeds));
    places.push_back({"left", 100 * speeds.processes / *speeds.threads, 0});
    if (speeds.processes < speeds.gil)
        return confirmed(
            {"Sending the data ate the whole gain: processes reached {left} % of what threads reach "
             "that share it, and were {ratio} times as fast as threads under the GIL.",
             std::move(places)},
            figuresOf(speeds));
    return confirmed(
        {"Processes analysed the data {ratio} times as fast as threads under the GIL. Sending it to "
         "them left {left} % of what threads reach that share it.",
         std::move(places)},
        figuresOf(speeds));
}

} // namespace

Verdict judgeDataAnalysis(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    if (findingsDiffer(runs))
        return refuted({"Not all of them found the same in the same data.", {}}, {});
    if (auto reason = whyNot(runs))
        return inconclusive(std::move(*reason));
    const Speeds speeds = speedsOf(runs);
    if (speeds.gil > kNoFaster)
        return refuted({"Threads under the GIL were {speedup} times as fast as one worker. One lock for all "
                        "should have kept them from being faster.",
                        {{"speedup", speeds.gil, 2}}},
                       figuresOf(speeds));
    if (speeds.threads && *speeds.threads < kParallelShare * speeds.ideal)
        return refuted(
            {"Threads without a GIL were only {speedup} times as fast as one worker, although {cores} "
             "cores were available.",
             {{"speedup", *speeds.threads, 2}, {"cores", static_cast<double>(runs.cores()), 0}}},
            figuresOf(speeds));
    if (speeds.processes < enough(speeds))
        return refuted(
            {"Processes were only {speedup} times as fast as one worker. The copying that was measured "
             "does not explain it.",
             {{"speedup", speeds.processes, 2}}},
            figuresOf(speeds));
    return confirmedFor(speeds);
}

} // namespace contend::experiment
