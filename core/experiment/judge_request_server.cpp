// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>
#include <array>
#include <limits>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Sentence;
using analysis::Verdict;
using base::Contender;

namespace {

constexpr double kUsPerS = 1e6;
constexpr double kMsPerS = 1e3;

/// What the settings allow: requests served at once, and what each of them needs.
struct Demand {
    double at_once = 1;
    double cores = 1;
    double cpu_s = 0;
    double wait_s = 0;

    /// The most requests per second that can be answered when so many may compute at once.
    double possible(double computing) const
    {
        const double by_workers =
            cpu_s + wait_s > 0 ? at_once / (cpu_s + wait_s) : std::numeric_limits<double>::infinity();
        const double by_cores = cpu_s > 0 ? computing / cpu_s : std::numeric_limits<double>::infinity();
        return std::min(by_workers, by_cores);
    }
    /// How many times as much is possible without the interpreter lock.
    double gain() const
    {
        const double locked = possible(1);
        return locked < std::numeric_limits<double>::infinity() ? possible(std::min(cores, at_once)) / locked
                                                                : 1;
    }
};

Demand demandOf(const RunSet& runs)
{
    return {.at_once = std::min(runs.workers(), std::max(runs.parameter("connections", 1), 1.0)),
            .cores = static_cast<double>(runs.cores()),
            .cpu_s = runs.parameter("cpu", 0) / kUsPerS,
            .wait_s = runs.parameter("wait", 0) / kMsPerS};
}

std::vector<Place> figuresOf(const RunSet& runs)
{
    std::vector<Place> figures;
    for (const Contender contender : base::allContenders()) {
        if (!runs.has(contender))
            continue;
        std::string id(base::contenderId(contender));
        std::replace(id.begin(), id.end(), '-', '_');
        figures.push_back({id + "_requests_per_s", runs.throughput(contender), 0});
    }
    return figures;
}

std::optional<Sentence> whyNot(const RunSet& runs)
{
    if (figuresOf(runs).size() < 2)
        return Sentence{"To judge this, run at least two kinds of server with the same settings.", {}};
    double errors = 0;
    for (const RunRecord* const run : runs.all()) {
        errors += figureOf(*run, "errors").value_or(0);
        if (run->throughput_ops_per_s <= 0)
            return Sentence{"Not every server answered a request in time. Give the runs more time.", {}};
    }
    if (errors > 0)
        return Sentence{"{errors} requests got a wrong answer or none.", {{"errors", errors, 0}}};
    return runs.doubtAboutSpeed();
}

/// A pool, and the same with a new worker for each connection.
struct Pair {
    Contender pool;
    Contender each;
};
constexpr std::array kPairs{Pair{Contender::ProcessPool, Contender::ProcessPerTask},
                            Pair{Contender::ThreadPool, Contender::ThreadPerTask}};

bool bothIn(const RunSet& runs, Contender one, Contender other)
{
    return runs.has(one) && runs.has(other);
}

/// Starting somebody new for each connection cannot make a server faster.
std::optional<Verdict> judgeStarts(const RunSet& runs)
{
    for (const Pair& pair : kPairs) {
        if (!bothIn(runs, pair.pool, pair.each))
            continue;
        const double pool = runs.throughput(pair.pool);
        const double each = runs.throughput(pair.each);
        if (each <= pool * kBoundSlack)
            continue;
        const std::vector<Place> places{{"each", each, 0}, {"pool", pool, 0}};
        if (pair.pool == Contender::ProcessPool)
            return refuted(
                {"A new process for each connection answered {each} requests per second, a pool of "
                 "them only {pool}: starting should have cost something.",
                 places},
                figuresOf(runs));
        return refuted(
            {"A new thread for each connection answered {each} requests per second, a pool of them "
             "only {pool}: starting should have cost something.",
             places},
            figuresOf(runs));
    }
    return std::nullopt;
}

/// The pool without the interpreter lock to hold the GIL's against.
std::optional<Contender> freePool(const RunSet& runs)
{
    for (const Contender pool : {Contender::ProcessPool, Contender::ThreadPool})
        if (runs.has(pool))
            return pool;
    return std::nullopt;
}

std::optional<Verdict> judgeLock(const RunSet& runs, const Demand& demand, Contender pool)
{
    const double gil = runs.throughput(Contender::Gil);
    const double free = runs.throughput(pool);
    const std::vector<Place> places{{"gil", gil, 0}, {"free", free, 0}};
    if (gil > free * kBoundSlack)
        return refuted(
            {"Under the GIL {gil} requests were answered per second, without it only {free}.", places},
            figuresOf(runs));
    const double gain = demand.gain();
    if (gain >= kComputingCounts && free < gil * (1 + kComputingShare * (gain - 1)))
        return refuted(
            {"Under the GIL {gil} requests were answered per second, without it {free}: taking turns "
             "at computing did not make the difference that it should.",
             places},
            figuresOf(runs));
    return std::nullopt;
}

Sentence lockInWords(const RunSet& runs, const Demand& demand, Contender pool)
{
    const double gil = runs.throughput(Contender::Gil);
    const double free = runs.throughput(pool);
    const std::vector<Place> places{{"gil", gil, 0}, {"free", free, 0}};
    if (demand.gain() >= kComputingCounts)
        return {
            "Under the GIL {gil} requests were answered per second, without it {free}: computing takes turns "
            "there.",
            places};
    if (gil < free * kHardlyMatters)
        return {"Under the GIL {gil} requests were answered per second, without it {free}.", places};
    if (!runs.has(Contender::ProcessPerTask))
        return {
            "Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} "
            "without.",
            places};
    return {"Requests that mostly wait hardly mind the GIL: {gil} were answered per second under it, {free} "
            "without. A new process for each connection answered {each}.",
            {{"gil", gil, 0}, {"free", free, 0}, {"each", runs.throughput(Contender::ProcessPerTask), 0}}};
}

Sentence startsInWords(const RunSet& runs)
{
    for (const Pair& pair : kPairs) {
        if (!bothIn(runs, pair.pool, pair.each))
            continue;
        const double pool = runs.throughput(pair.pool);
        const double each = runs.throughput(pair.each);
        const std::vector<Place> places{{"pool", pool, 0}, {"each", each, 0}};
        if (pool < each * kStartMatters)
            return {
                "A pool answered {pool} requests per second, a new worker for each connection {each}: beside "
                "the work of a request its start hardly counts.",
                places};
        return {
            "A pool answered {pool} requests per second, a new worker for each connection only {each}: every "
            "start costs.",
            places};
    }
    return {"No server answered faster than its way of working allows.", {}};
}

} // namespace

Verdict judgeRequestServer(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    if (auto reason = whyNot(runs))
        return inconclusive(std::move(*reason), figuresOf(runs));
    if (auto verdict = judgeStarts(runs))
        return *verdict;
    const auto pool = freePool(runs);
    if (!pool || !runs.has(Contender::Gil))
        return confirmed(startsInWords(runs), figuresOf(runs));
    const Demand demand = demandOf(runs);
    if (auto verdict = judgeLock(runs, demand, *pool))
        return *verdict;
    return confirmed(lockInWords(runs, demand, *pool), figuresOf(runs));
}

} // namespace contend::experiment
