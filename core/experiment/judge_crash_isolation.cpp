// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Verdict;
using base::Contender;

namespace {

/// What became of a run in which a worker crashed.
struct Outcome {
    const RunRecord* run = nullptr;
    double workers = 0;
    double lost = 0;
    double crashes = 0;
    double restarts = 0;
    std::optional<double> left_percent;

    double survivors() const { return std::max(workers - lost + restarts, 0.0); }
    /// Cores that the survivors can keep busy, against those that all of them could.
    double expectedPercent() const
    {
        const double cores = run->cores;
        return 100 * std::min(survivors(), cores) / std::min(workers, cores);
    }
};

/// The last run of the contender in which a worker was lost.
std::optional<Outcome> outcomeOf(const RunSet& runs, Contender contender)
{
    std::optional<Outcome> found;
    for (const RunRecord* const run : runs.all()) {
        const auto lost = figureOf(*run, "workers_lost");
        const auto workers = run->parameters.find("workers");
        if (run->contender != contender || !lost || *lost <= 0 || workers == run->parameters.end())
            continue;
        found = Outcome{run,
                        workers->second,
                        *lost,
                        figureOf(*run, "crashes").value_or(0),
                        figureOf(*run, "restarts").value_or(0),
                        figureOf(*run, "throughput_left_percent")};
    }
    return found;
}

std::vector<Place> figuresOf(const Outcome& processes, const std::optional<Outcome>& threads)
{
    std::vector<Place> figures{{"processes_lost", processes.lost, 0},
                               {"processes_restarts", processes.restarts, 0}};
    if (processes.left_percent)
        figures.push_back({"processes_throughput_left_percent", *processes.left_percent, 0});
    if (threads) {
        figures.push_back({"threads_lost", threads->lost, 0});
        if (threads->left_percent)
            figures.push_back({"threads_throughput_left_percent", *threads->left_percent, 0});
    }
    return figures;
}

std::optional<Verdict> refutedByThreads(const std::optional<Outcome>& threads)
{
    if (!threads || threads->lost >= threads->workers)
        return std::nullopt;
    return refuted(
        {"Only {lost} of {workers} threads were lost, although all of them were in the process that "
         "crashed.",
         {{"lost", threads->lost, 0}, {"workers", threads->workers, 0}}},
        {{"threads_lost", threads->lost, 0}});
}

std::optional<Verdict> refutedByProcesses(const Outcome& processes, const RunSet& runs)
{
    if (processes.lost > processes.crashes && processes.crashes > 0)
        return refuted({"{lost} processes were lost, although only {crashes} crashed.",
                        {{"lost", processes.lost, 0}, {"crashes", processes.crashes, 0}}},
                       figuresOf(processes, std::nullopt));
    const bool too_slow =
        processes.left_percent && *processes.left_percent < kSurvivorsShare * processes.expectedPercent();
    if (too_slow && !runs.doubtAboutSpeed())
        return refuted({"{left} % of the throughput was left, where the processes that worked on should have "
                        "reached {expected} %.",
                        {{"left", *processes.left_percent, 0}, {"expected", processes.expectedPercent(), 0}}},
                       figuresOf(processes, std::nullopt));
    return std::nullopt;
}

Verdict confirmedFor(const Outcome& processes, const Outcome& threads)
{
    std::vector<Place> places{{"threads", threads.lost, 0}, {"workers", processes.workers, 0}};
    if (processes.restarts > 0) {
        places.push_back({"restarts", processes.restarts, 0});
        return confirmed({"The crash ended all {threads} threads. Of {workers} processes only the one that "
                          "crashed was lost, and it was started anew: {restarts} times.",
                          std::move(places)},
                         figuresOf(processes, threads));
    }
    places.push_back({"survivors", processes.survivors(), 0});
    places.push_back({"left", processes.left_percent.value_or(0), 0});
    return confirmed(
        {"The crash ended all {threads} threads. Of {workers} processes {survivors} worked on, with "
         "{left} % of the throughput.",
         std::move(places)},
        figuresOf(processes, threads));
}

} // namespace

Verdict judgeCrashIsolation(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const auto processes = outcomeOf(runs, Contender::Processes);
    auto threads = outcomeOf(runs, Contender::Threads);
    const auto gil = outcomeOf(runs, Contender::Gil);
    for (const auto& outcome : {threads, gil})
        if (auto verdict = refutedByThreads(outcome))
            return *verdict;
    if (!threads)
        threads = gil;
    if (!runs.empty() && !processes && !threads)
        return inconclusive(
            {"No worker crashed. Let the crash come sooner, or press the button while it runs.", {}});
    if (!processes || !threads)
        return inconclusive({"To judge this, let a worker crash among threads and among processes.", {}});
    if (processes->workers < 2)
        return inconclusive({"With one worker nobody is left to work on. Choose two or more.", {}});
    if (auto verdict = refutedByProcesses(*processes, runs))
        return *verdict;
    if (!processes->left_percent)
        return inconclusive({"The crash came too late to see what was left.", {}});
    return confirmedFor(*processes, *threads);
}

} // namespace contend::experiment
