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

double numberOf(const RunRecord& run, std::string_view id, double fallback)
{
    const auto found = run.parameters.find(id);
    return found != run.parameters.end() ? found->second : fallback;
}

/// What one run's settings allow, and what came of it. Speeds in operations per second.
struct Case {
    double workers = 1;
    double permits = 1;
    double pool = 0;  ///< all permits always in use
    double limit = 0; ///< that, or all workers never waiting, or all cores always thinking
    double speed = 0;
    double wait_percent = 0;
    double expected_wait_percent = 0; ///< at the limit: what is neither use nor thinking

    explicit Case(const RunRecord& run)
    {
        const double hold_s = numberOf(run, "hold", 0) / 1000;
        const double think_s = numberOf(run, "think", 0) / 1000;
        workers = numberOf(run, "workers", 1);
        permits = numberOf(run, "permits", 1);
        if (!(hold_s > 0))
            return;
        const double cores = run.contender == Contender::Gil ? 1 : std::max(run.cores, 1);
        pool = permits / hold_s;
        limit = std::min(pool, workers / (hold_s + think_s));
        if (think_s > 0)
            limit = std::min(limit, cores / think_s);
        speed = run.throughput_ops_per_s;
        wait_percent = figureOf(run, "wait_share_percent").value_or(0);
        expected_wait_percent = 100 * (1 - limit * (hold_s + think_s) / workers);
    }
    /// The permits, and nothing else, keep workers from going faster.
    bool poolBinds() const noexcept { return pool <= limit && permits < workers; }
};

const RunRecord* tooMany(const RunSet& runs)
{
    for (const RunRecord* const run : runs.all())
        if (figureOf(*run, "permits_exceeded").value_or(0) > 0)
            return run;
    return nullptr;
}

std::optional<Sentence> whyNot(const RunSet& runs)
{
    if (runs.empty())
        return Sentence{"To judge this, run at least one contender to its end.", {}};
    if (runs.workers() < 2)
        return Sentence{"With one worker nobody waits for a connection. Choose two or more.", {}};
    if (runs.parameter("hold", 0) + runs.parameter("think", 0) < kShortestFairOperationMs)
        return Sentence{"Connections are used for too short a time: this measures how fast the system puts "
                        "workers to sleep and wakes them.",
                        {}};
    return std::nullopt;
}

/// The claim broken by one run, if it is.
std::optional<Sentence> broken(const RunRecord& run)
{
    const Case it(run);
    const std::vector<Place> places{{"permits", it.permits, 0},
                                    {"workers", it.workers, 0},
                                    {"speed", it.speed, 0},
                                    {"limit", it.limit, 0},
                                    {"wait", it.wait_percent, 0}};
    if (it.speed > kBoundSlack * it.limit)
        return Sentence{
            "{workers} workers used connections {speed} times a second. With {permits} of them, no "
            "more than {limit} should be possible.",
            places};
    if (it.speed < kPoolShare * it.limit)
        return Sentence{
            "{workers} workers used connections only {speed} times a second, although {limit} were "
            "possible with {permits} of them.",
            places};
    if (it.poolBinds() && it.wait_percent < kWaitShare * it.expected_wait_percent)
        return Sentence{
            "Workers spent only {wait} % of their time waiting, although {workers} of them shared "
            "{permits} connections.",
            places};
    return std::nullopt;
}

double mean(const std::vector<const RunRecord*>& runs, double (*of)(const RunRecord&))
{
    double sum = 0;
    for (const RunRecord* const run : runs)
        sum += of(*run);
    return runs.empty() ? 0 : sum / static_cast<double>(runs.size());
}

double speedOf(const RunSet& runs)
{
    return mean(runs.all(), [](const RunRecord& run) { return run.throughput_ops_per_s; });
}

double waitOf(const RunSet& runs)
{
    return mean(runs.all(),
                [](const RunRecord& run) { return figureOf(run, "wait_share_percent").value_or(0); });
}

Verdict forOneSize(const RunSet& runs)
{
    const Case it(*runs.all().front());
    const std::vector<Place> places{{"workers", it.workers, 0},
                                    {"permits", it.permits, 0},
                                    {"speed", speedOf(runs), 0},
                                    {"wait", waitOf(runs), 0}};
    std::vector<Place> figures{{"uses_per_s", speedOf(runs), 1},
                               {"uses_limit_per_s", it.limit, 1},
                               {"wait_share_percent", waitOf(runs), 1},
                               {"permits_exceeded", 0, 0}};
    if (it.permits >= it.workers)
        return confirmed({"There was a connection for each of the {workers} workers: nobody had to wait, and "
                          "they were used {speed} times a second.",
                          places},
                         std::move(figures));
    return confirmed(
        {"{workers} workers shared {permits} connections: never more than {permits} were in use, "
         "{speed} uses a second, and each worker waited {wait} % of its time.",
         places},
        std::move(figures));
}

Verdict forSweep(const std::vector<std::pair<double, RunSet>>& sizes, double workers)
{
    const auto& [fewest, slow] = sizes.front();
    const auto& [most, fast] = sizes.back();
    // From which size on is there nothing to gain?
    double enough = most;
    for (auto size = sizes.rbegin(); size != sizes.rend(); ++size)
        if (speedOf(size->second) >= kNearlyAsFast * speedOf(fast))
            enough = size->first;
    return confirmed(
        {"With more connections ({most} in place of {fewest}) {workers} workers made {fast} uses a second in "
         "place of {slow}: from {enough} on, more gave nothing.",
         {{"fewest", fewest, 0},
          {"workers", workers, 0},
          {"slow", speedOf(slow), 0},
          {"most", most, 0},
          {"fast", speedOf(fast), 0},
          {"enough", enough, 0}}},
        {{"uses_per_s_fewest", speedOf(slow), 1},
         {"uses_per_s_most", speedOf(fast), 1},
         {"permits_enough", enough, 0}});
}

} // namespace

Verdict judgeSemaphore(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    if (const RunRecord* const run = tooMany(runs))
        return refuted({"More than {permits} connections were in use at once, {times} times.",
                        {{"permits", numberOf(*run, "permits", 0), 0},
                         {"times", figureOf(*run, "permits_exceeded").value_or(0), 0}}},
                       {{"permits_exceeded", figureOf(*run, "permits_exceeded").value_or(0), 0}});
    if (auto reason = whyNot(runs))
        return inconclusive(std::move(*reason));
    const auto sizes = runs.byValueOf("permits");
    for (const auto& [permits, set] : sizes)
        if (auto doubt = set.doubtAboutSpeed())
            return inconclusive(std::move(*doubt));
    for (const RunRecord* const run : runs.all())
        if (auto sentence = broken(*run))
            return refuted(std::move(*sentence), {{"uses_per_s", run->throughput_ops_per_s, 1},
                                                  {"uses_limit_per_s", Case(*run).limit, 1}});
    return sizes.size() > 1 ? forSweep(sizes, runs.workers()) : forOneSize(runs);
}

} // namespace contend::experiment
