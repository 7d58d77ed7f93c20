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

/// What the settings allow, and what one contender made of it.
struct Case {
    double share_percent = 0; ///< of the work inside the lock
    double serial = 0;        ///< part of the work that only one can do at a time, 0…1
    double workers = 1;
    double cores = 1;
    double parallel = 1; ///< how many can run at once: the smaller of the two
    double limit = 1;    ///< the most speed-up that is possible
    bool processes = false;
    double speedup = 0;
    double wait_percent = 0;

    bool lockBinds() const noexcept { return limit < 0.95 * parallel; }
};

double violations(const RunSet& runs)
{
    double sum = 0;
    for (const RunRecord* const run : runs.all())
        sum += figureOf(*run, "exclusion_violations").value_or(0);
    return sum;
}

std::optional<Sentence> whyNot(const RunSet& runs)
{
    const bool enough = runs.throughput(Contender::Sequential) > 0 &&
                        (runs.has(Contender::Threads) || runs.has(Contender::Processes));
    if (!enough)
        return Sentence{"To judge this, run one worker alone and threads with the same settings.", {}};
    if (runs.workers() < 2)
        return Sentence{"With one worker nobody waits for the lock. Choose two or more.", {}};
    return runs.doubt();
}

Case caseOf(const RunSet& runs)
{
    Case it;
    it.processes = !runs.has(Contender::Threads);
    const Contender contender = it.processes ? Contender::Processes : Contender::Threads;
    const double readers = runs.choice("lock") == "rwlock" ? runs.parameter("readers", 0) : 0;
    it.share_percent = runs.parameter("critical-share", 0);
    it.serial = it.share_percent / 100 * (1 - readers / 100);
    it.workers = runs.workers();
    it.cores = runs.cores();
    it.parallel = std::min(it.workers, it.cores);
    it.limit = it.serial > 0 ? std::min(it.parallel, 1 / it.serial) : it.parallel;
    it.speedup = runs.speedup(contender, Contender::Sequential).value_or(0);
    it.wait_percent = runs.figure(contender, "wait_share_percent").value_or(0);
    return it;
}

double fastest(const RunSet& runs)
{
    double most = 0;
    for (const Contender contender : {Contender::Threads, Contender::Gil, Contender::Processes})
        most = std::max(most, runs.speedup(contender, Contender::Sequential).value_or(0));
    return most;
}

std::vector<Place> figuresOf(const Case& it)
{
    return {{it.processes ? "processes_speedup" : "threads_speedup", it.speedup, 2},
            {"speedup_limit", it.limit, 2},
            {"wait_share_percent", it.wait_percent, 1},
            {"exclusion_violations", 0, 0}};
}

std::vector<Place> placesOf(const Case& it)
{
    return {{"share", it.share_percent, 0}, {"workers", it.workers, 0},   {"speedup", it.speedup, 2},
            {"limit", it.limit, 2},         {"wait", it.wait_percent, 0}, {"cores", it.cores, 0}};
}

Sentence inWords(const Case& it)
{
    if (it.lockBinds() && it.processes)
        return {
            "With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as "
            "one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.",
            placesOf(it)};
    if (it.lockBinds())
        return {
            "With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as "
            "one worker; more than {limit} is not possible. They spent {wait} % of their time waiting.",
            placesOf(it)};
    if (it.processes)
        return {
            "With {share} % of the work inside the lock, {workers} processes were {speedup} times as fast as "
            "one worker. {cores} cores were available: the lock was hardly in the way.",
            placesOf(it)};
    return {
        "With {share} % of the work inside the lock, {workers} threads were {speedup} times as fast as one "
        "worker. {cores} cores were available: the lock was hardly in the way.",
        placesOf(it)};
}

} // namespace

Verdict judgeLockContention(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    if (const double broken = violations(runs); broken > 0)
        return refuted(
            {"Two workers were inside the lock at once, {violations} times.", {{"violations", broken, 0}}},
            {{"exclusion_violations", broken, 0}});
    if (auto reason = whyNot(runs))
        return inconclusive(std::move(*reason));

    const Case it = caseOf(runs);
    if (const double most = fastest(runs); most > kBoundSlack * it.limit)
        return refuted(
            {"{workers} workers were {speedup} times as fast as one. With {share} % of the work inside "
             "the lock, no more than {limit} should be possible.",
             {{"workers", it.workers, 0},
              {"speedup", most, 2},
              {"share", it.share_percent, 0},
              {"limit", it.limit, 2}}},
            figuresOf(it));
    if (it.speedup < kLockShare * it.limit)
        return refuted({"{workers} workers were only {speedup} times as fast as one, although {limit} was "
                        "possible: passing the lock on cost more than the work inside it.",
                        {{"workers", it.workers, 0}, {"speedup", it.speedup, 2}, {"limit", it.limit, 2}}},
                       figuresOf(it));
    const double cannot_work_percent = 100 * (1 - it.limit / it.workers);
    if (it.lockBinds() && it.wait_percent < kWaitShare * cannot_work_percent)
        return refuted({"Workers spent only {wait} % of their time waiting, although no more than {limit} of "
                        "{workers} could work at a time.",
                        {{"wait", it.wait_percent, 0}, {"limit", it.limit, 2}, {"workers", it.workers, 0}}},
                       figuresOf(it));
    return confirmed(inWords(it), figuresOf(it));
}

} // namespace contend::experiment
