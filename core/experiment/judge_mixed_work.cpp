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

/// One share of waiting that was measured with both; throughputs in operations/s, 0: did not run.
struct Point {
    double share_percent = 0;
    double sequential = 0;
    double gil = 0;
    double parallel = 0; ///< processes, or threads without an interpreter lock where there are none

    double ratio() const { return gil / parallel; }
};

/// The case: who worked, on what.
struct Case {
    double workers = 1;
    double cores = 1;
    double operation_ms = 0;
    bool processes = true;

    /// The most speed-up that is possible when so much of the work is computing and so many can compute.
    double limit(double share_percent, double can_compute) const
    {
        const double computing = 1 - share_percent / 100;
        return computing > 0 ? std::min(workers, std::min(can_compute, workers) / computing) : workers;
    }
};

std::vector<Point> pointsOf(const RunSet& runs, Contender parallel)
{
    std::vector<Point> points;
    for (const auto& [share, here] : runs.byValueOf("waiting-share")) {
        const Point point{share, here.throughput(Contender::Sequential), here.throughput(Contender::Gil),
                          here.throughput(parallel)};
        if (point.gil > 0 && point.parallel > 0)
            points.push_back(point);
    }
    return points;
}

std::optional<Sentence> doubtAbout(const RunSet& runs)
{
    for (const auto& [share, here] : runs.byValueOf("waiting-share"))
        if (auto reason = here.doubt())
            return reason;
    return std::nullopt;
}

/// The first point from which on the interpreter lock hardly counts; points.size(): none.
std::size_t firstNearlyAsFast(const std::vector<Point>& points)
{
    std::size_t first = points.size();
    while (first > 0 && points[first - 1].ratio() >= kNearlyAsFast)
        --first;
    return first;
}

/// Where the straight line between two measured points passes the threshold.
double crossoverBetween(const Point& below, const Point& above)
{
    const double way = (kNearlyAsFast - below.ratio()) / (above.ratio() - below.ratio());
    return below.share_percent + way * (above.share_percent - below.share_percent);
}

Verdict judgeSweep(const std::vector<Point>& points, const Case& it)
{
    const std::size_t first = firstNearlyAsFast(points);
    if (first == points.size()) {
        const Point& last = points.back();
        const std::vector<Place> places{{"share", last.share_percent, 0}, {"percent", 100 * last.ratio(), 0}};
        if (last.share_percent < 100)
            return inconclusive({"Even at {share} % waiting, threads under the GIL reached only {percent} % "
                                 "of what was possible without it. Sweep on to 100 %.",
                                 places});
        return refuted({"Even with nothing but waiting, threads under the GIL reached only {percent} % of "
                        "what was possible without it.",
                        places},
                       {});
    }
    if (first == 0) {
        const Point& point = points.front();
        const std::vector<Place> places{{"share", point.share_percent, 0},
                                        {"percent", 100 * point.ratio(), 0}};
        if (point.share_percent > 0)
            return inconclusive({"Already at {share} % waiting, threads under the GIL reached {percent} % of "
                                 "what is possible without it. Begin the sweep at 0 %.",
                                 places});
        return refuted({"Even without any waiting, threads under the GIL reached {percent} % of what is "
                        "possible without it. One lock for all should have kept them from that.",
                        places},
                       {});
    }
    const double crossover = crossoverBetween(points[first - 1], points[first]);
    const std::vector<Place> places{
        {"crossover", crossover, 0}, {"workers", it.workers, 0}, {"cores", it.cores, 0}};
    const std::vector<Place> figures{{"crossover_percent", crossover, 1}};
    if (it.processes)
        return confirmed({"From about {crossover} % waiting on, {workers} threads under the GIL do at least "
                          "nine tenths of what {workers} processes do. {cores} cores were available.",
                          places},
                         figures);
    return confirmed({"From about {crossover} % waiting on, {workers} threads under the GIL do at least nine "
                      "tenths of what {workers} threads without it do. {cores} cores were available.",
                      places},
                     figures);
}

Sentence inWords(const Point& point, const Case& it)
{
    const std::vector<Place> places{{"share", point.share_percent, 0},
                                    {"workers", it.workers, 0},
                                    {"gil", point.gil / point.sequential, 1},
                                    {"parallel", point.parallel / point.sequential, 1}};
    if (point.ratio() >= kNearlyAsFast)
        return {"At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one "
                "worker, and without a common lock it was {parallel} times: threads were enough.",
                places};
    return {"At {share} % waiting, {workers} threads under the GIL did {gil} times the work of one worker, "
            "and without a common lock it was {parallel} times. Waiting overlaps under the GIL, computing "
            "does not.",
            places};
}

/// Too slow is no argument where each operation is so short that switching costs more than the work.
Verdict tooSlow(Sentence reason, std::vector<Place> figures, const Case& it)
{
    if (it.operation_ms >= kShortestFairOperationMs)
        return refuted(std::move(reason), std::move(figures));
    return inconclusive({"Operations of {operation} ms are so short that going to sleep and waking up counts "
                         "more than the work. Choose longer ones.",
                         {{"operation", it.operation_ms, 2}}},
                        std::move(figures));
}

Verdict judgePoint(const Point& point, const Case& it)
{
    if (point.sequential <= 0)
        return inconclusive({"To judge this, run one worker, threads under the GIL and processes with the "
                             "same settings, or sweep the share of waiting.",
                             {}});
    const double gil = point.gil / point.sequential;
    const double parallel = point.parallel / point.sequential;
    const double gil_limit = it.limit(point.share_percent, 1);
    const double parallel_limit = it.limit(point.share_percent, it.cores);
    const std::vector<Place> figures{{"gil_speedup", gil, 2},
                                     {"gil_speedup_limit", gil_limit, 2},
                                     {"parallel_speedup", parallel, 2},
                                     {"parallel_speedup_limit", parallel_limit, 2},
                                     {"gil_to_parallel", point.ratio(), 2}};
    const std::vector<Place> gil_places{
        {"speedup", gil, 2}, {"limit", gil_limit, 2}, {"share", point.share_percent, 0}};
    if (gil > kBoundSlack * gil_limit)
        return refuted({"Threads under the GIL were {speedup} times as fast as one worker. With {share} % "
                        "waiting, no more than {limit} should be possible.",
                        gil_places},
                       figures);
    if (gil < kOverlapShare * gil_limit)
        return tooSlow({"Threads under the GIL were only {speedup} times as fast as one worker, although "
                        "{limit} was possible with {share} % waiting: the waiting did not overlap.",
                        gil_places},
                       figures, it);
    if (parallel < kOverlapShare * parallel_limit)
        return tooSlow({"Without a common lock, {workers} workers were only {speedup} times as fast as one, "
                        "although {limit} was possible with {share} % waiting.",
                        {{"workers", it.workers, 0},
                         {"speedup", parallel, 2},
                         {"limit", parallel_limit, 2},
                         {"share", point.share_percent, 0}}},
                       figures, it);
    return confirmed(inWords(point, it), figures);
}

} // namespace

Verdict judgeMixedWork(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const bool processes = runs.has(Contender::Processes);
    const auto points = pointsOf(runs, processes ? Contender::Processes : Contender::Threads);
    if (points.empty())
        return inconclusive(
            {"To judge this, run threads under the GIL and processes with the same settings.", {}});
    if (runs.workers() < 2)
        return inconclusive({"With one worker nothing can overlap. Choose two or more.", {}});
    if (auto reason = doubtAbout(runs))
        return inconclusive(std::move(*reason));
    const Case it{runs.workers(), static_cast<double>(runs.cores()), runs.parameter("operation", 0),
                  processes};
    return points.size() > 1 ? judgeSweep(points, it) : judgePoint(points.front(), it);
}

} // namespace contend::experiment
