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

/// What the rule claims of one run.
enum class Claim { Nothing, LosesNone, LosesSome };

/// Updates and losses of the runs of which the same is claimed.
struct Tally {
    int runs = 0;
    double expected = 0;
    double lost = 0;
    double least_lost = 0; ///< of the run that lost the fewest
};

bool alone(const RunRecord& run)
{
    if (run.contender == Contender::Sequential)
        return true;
    const auto workers = run.parameters.find("workers");
    return workers != run.parameters.end() && workers->second < 2;
}

Claim claimOf(const RunRecord& run)
{
    const bool is_private =
        base::hasOwnProcesses(run.contender) && choiceOf(run, "counters", "shared") == "private";
    if (alone(run) || is_private || choiceOf(run, "protection", "none") != "none")
        return Claim::LosesNone;
    return run.contender == Contender::Gil || run.cores < 2 ? Claim::Nothing : Claim::LosesSome;
}

Tally tally(const RunSet& runs, Claim claim)
{
    Tally sum;
    for (const RunRecord* const run : runs.all()) {
        const auto expected = figureOf(*run, "expected");
        const auto lost = figureOf(*run, "lost_updates");
        if (!expected || !lost || *expected <= 0 || claimOf(*run) != claim)
            continue;
        sum.least_lost = sum.runs == 0 ? *lost : std::min(sum.least_lost, *lost);
        sum.expected += *expected;
        sum.lost += *lost;
        ++sum.runs;
    }
    return sum;
}

/// Is there a run that could have lost something, had it not been protected?
bool protectionWasTested(const RunSet& runs)
{
    return std::any_of(runs.all().begin(), runs.all().end(), [](const RunRecord* run) {
        return claimOf(*run) == Claim::LosesNone && !alone(*run);
    });
}

std::vector<Place> figuresOf(const Tally& unprotected, const Tally& safe)
{
    std::vector<Place> figures;
    if (unprotected.runs > 0) {
        figures.push_back({"unprotected_expected", unprotected.expected, 0});
        figures.push_back({"unprotected_lost", unprotected.lost, 0});
    }
    if (safe.runs > 0) {
        figures.push_back({"safe_expected", safe.expected, 0});
        figures.push_back({"safe_lost", safe.lost, 0});
    }
    return figures;
}

Verdict withoutProtection(const RunSet& runs, const Tally& unprotected, std::vector<Place> figures)
{
    const double cores = runs.cores();
    if (unprotected.least_lost <= 0)
        return refuted(
            {"Not one update was lost, although nothing protected the number and {cores} cores were "
             "at work.",
             {{"cores", cores, 0}}},
            std::move(figures));
    return confirmed({"Without protection {lost} of {expected} updates were lost: {percent} %.",
                      {{"lost", unprotected.lost, 0},
                       {"expected", unprotected.expected, 0},
                       {"percent", 100 * unprotected.lost / unprotected.expected, 1}}},
                     std::move(figures));
}

} // namespace

Verdict judgeRaceCondition(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const Tally unprotected = tally(runs, Claim::LosesSome);
    const Tally safe = tally(runs, Claim::LosesNone);
    std::vector<Place> figures = figuresOf(unprotected, safe);
    if (safe.lost > 0)
        return refuted({"{lost} updates were lost where none can be lost.", {{"lost", safe.lost, 0}}},
                       std::move(figures));
    if (unprotected.runs > 0)
        return withoutProtection(runs, unprotected, std::move(figures));
    if (safe.runs > 0 && protectionWasTested(runs))
        return confirmed({"Not one of {expected} updates was lost: they were protected, or nobody shared the "
                          "number.",
                          {{"expected", safe.expected, 0}}},
                         std::move(figures));
    if (!runs.empty() && runs.cores() < 2)
        return inconclusive(
            {"Only one core was available: two updates never happen at the same time on it.", {}},
            std::move(figures));
    return inconclusive({"To judge this, run threads or processes with two or more workers.", {}},
                        std::move(figures));
}

} // namespace contend::experiment
