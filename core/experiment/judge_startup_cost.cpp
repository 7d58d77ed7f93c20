// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>
#include <cmath>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Sentence;
using analysis::Verdict;
using base::Contender;

namespace {

constexpr double kUsPerMs = 1000;

/// Mean start of a task in µs by each way, over all runs; 0: not run.
struct Starts {
    double thread = 0;
    double process = 0;
    double pool = 0; ///< the slower one of the pools that ran
};

Starts startsOf(const RunSet& runs)
{
    const auto start = [&runs](Contender contender) {
        return runs.figure(contender, "start_us").value_or(0);
    };
    return {start(Contender::ThreadPerTask), start(Contender::ProcessPerTask),
            std::max(start(Contender::ThreadPool), start(Contender::ProcessPool))};
}

/// The pool that a process for each task is measured by, or else one worker alone.
double withoutStarts(const RunSet& runs)
{
    for (const Contender contender : {Contender::ProcessPool, Contender::ThreadPool, Contender::Sequential})
        if (const double speed = runs.throughput(contender); speed > 0)
            return speed;
    return 0;
}

/// From a sweep: the size of a task in ms from which on a process of its own costs no more than the work;
/// nothing where the measured sizes do not enclose it.
std::optional<double> breakEvenOf(const RunSet& runs)
{
    double below_ms = 0;
    double below_share = 0;
    for (const auto& [task_ms, here] : runs.byValueOf("task")) {
        const double pool = withoutStarts(here);
        const double own = here.throughput(Contender::ProcessPerTask);
        if (pool <= 0 || own <= 0)
            continue;
        const double share = own / pool;
        if (share >= kBreakEvenShare) {
            if (below_ms <= 0)
                return std::nullopt;
            const double way = (kBreakEvenShare - below_share) / (share - below_share);
            return below_ms * std::pow(task_ms / below_ms, way);
        }
        below_ms = task_ms;
        below_share = share;
    }
    return std::nullopt;
}

std::vector<Place> figuresOf(const Starts& starts, std::optional<double> break_even_ms)
{
    std::vector<Place> figures;
    if (starts.thread > 0)
        figures.push_back({"thread_start_us", starts.thread, 1});
    if (starts.process > 0)
        figures.push_back({"process_start_us", starts.process, 1});
    if (starts.pool > 0)
        figures.push_back({"pool_start_us", starts.pool, 1});
    if (break_even_ms)
        figures.push_back({"break_even_ms", *break_even_ms, 3});
    return figures;
}

std::vector<Place> placesOf(const Starts& starts)
{
    return {{"thread", starts.thread, 0}, {"process", starts.process, 0}, {"pool", starts.pool, 0}};
}

Sentence inWords(const Starts& starts, std::optional<double> break_even_ms)
{
    std::vector<Place> places = placesOf(starts);
    if (break_even_ms) {
        places.push_back({"even", *break_even_ms, 2});
        return {
            "Starting a process took {process} µs, starting a thread {thread} µs. A process for each task "
            "breaks even at about {even} ms of work.",
            std::move(places)};
    }
    places.push_back({"ms", starts.process / kUsPerMs, 2});
    if (starts.pool > 0)
        return {
            "Starting a process took {process} µs, starting a thread {thread} µs, and a pool hands a task "
            "over in {pool} µs.",
            std::move(places)};
    return {"Starting a process took {process} µs, starting a thread {thread} µs.", std::move(places)};
}

/// At each size of a task by itself.
std::optional<Sentence> doubtAbout(const RunSet& runs)
{
    for (const auto& [task_ms, here] : runs.byValueOf("task"))
        if (auto doubt = here.doubtAboutSpeed())
            return doubt;
    return std::nullopt;
}

} // namespace

Verdict judgeStartupCost(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const Starts starts = startsOf(runs);
    if (starts.process <= 0 || starts.thread <= 0)
        return inconclusive(
            {"To judge this, run a thread and a process for each task with the same settings.", {}},
            figuresOf(starts, std::nullopt));
    const auto break_even_ms = breakEvenOf(runs);
    std::vector<Place> figures = figuresOf(starts, break_even_ms);
    if (auto doubt = doubtAbout(runs))
        return inconclusive(*doubt, std::move(figures));
    if (starts.process < kProcessStartFactor * starts.thread)
        return refuted({"Starting a process took {process} µs, hardly more than the {thread} µs of a thread.",
                        placesOf(starts)},
                       std::move(figures));
    if (starts.pool > 0 && starts.pool > starts.process)
        return refuted(
            {"A pool needed {pool} µs to hand a task over, more than the {process} µs that starting "
             "a process took.",
             placesOf(starts)},
            std::move(figures));
    return confirmed(inWords(starts, break_even_ms), std::move(figures));
}

} // namespace contend::experiment
