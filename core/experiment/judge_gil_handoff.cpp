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

/// One setting of the switch interval.
struct Turn {
    double interval_ms = 0;
    double batch_ms = 0;
    double workers = 1;
    double handoffs_per_s = 0;
    double wait_percent = 0;

    double most() const { return kHandoffsSlack * 1000 / std::max(interval_ms, batch_ms); }
    double fewest() const { return kHandoffsShare / ((interval_ms + batch_ms) / 1000 + kHandoffCostS); }
    double leastWaitPercent() const { return kGilWaitShare * 100 * (workers - 1) / workers; }

    std::vector<Place> places() const
    {
        return {{"handoffs", handoffs_per_s, 0},
                {"interval", interval_ms, interval_ms < 1 ? 2 : 0},
                {"batch", batch_ms, batch_ms < 1 ? 2 : 0},
                {"workers", workers, 0},
                {"wait", wait_percent, 0}};
    }
};

std::vector<Turn> turnsOf(const RunSet& runs)
{
    std::vector<Turn> turns;
    for (const auto& [interval, here] : runs.byValueOf("switch-interval"))
        if (const auto handoffs = here.figure(Contender::Gil, "handoffs_per_s"))
            turns.push_back({interval, here.parameter("batch", 0), here.workers(), *handoffs,
                             here.figure(Contender::Gil, "gil_wait_percent").value_or(0)});
    return turns;
}

std::optional<Sentence> doubtAbout(const RunSet& runs)
{
    for (const auto& [interval, here] : runs.byValueOf("switch-interval"))
        if (auto reason = here.doubtAboutSpeed())
            return reason;
    return std::nullopt;
}

std::vector<Place> figuresOf(const Turn& turn)
{
    return {{"handoffs_per_s", turn.handoffs_per_s, 1},
            {"most_handoffs_per_s", turn.most(), 1},
            {"gil_wait_percent", turn.wait_percent, 1}};
}

/// What speaks against one setting; nothing when all is as the rules of the lock say.
std::optional<Verdict> against(const Turn& turn)
{
    if (turn.handoffs_per_s > turn.most())
        return refuted({"The lock changed hands {handoffs} times a second, more often than a switch interval "
                        "of {interval} ms and batches of {batch} ms should allow.",
                        turn.places()},
                       figuresOf(turn));
    if (turn.handoffs_per_s < turn.fewest())
        return refuted({"The lock changed hands only {handoffs} times a second, with a switch interval of "
                        "{interval} ms and batches of {batch} ms.",
                        turn.places()},
                       figuresOf(turn));
    if (turn.wait_percent < turn.leastWaitPercent())
        return refuted({"{workers} threads spent only {wait} % of their time waiting for the lock, although "
                        "one of them can hold it at a time.",
                        turn.places()},
                       figuresOf(turn));
    return std::nullopt;
}

Sentence inWords(const std::vector<Turn>& turns)
{
    const Turn& first = turns.front();
    if (turns.size() > 1) {
        const Turn& last = turns.back();
        return {"With a switch interval of {short} ms the lock changed hands {often} times a second, with "
                "{long} ms {seldom} times. Its {workers} threads always waited most of their time.",
                {{"short", first.interval_ms, first.interval_ms < 1 ? 2 : 0},
                 {"often", first.handoffs_per_s, 0},
                 {"long", last.interval_ms, 0},
                 {"seldom", last.handoffs_per_s, 0},
                 {"workers", first.workers, 0}}};
    }
    if (first.batch_ms > first.interval_ms)
        return {"The lock changed hands {handoffs} times a second: batches of {batch} ms keep it longer than "
                "the switch interval of {interval} ms. Each of {workers} threads waited {wait} % of its "
                "time.",
                first.places()};
    return {"With a switch interval of {interval} ms the lock changed hands {handoffs} times a second, and "
            "each of {workers} threads waited {wait} % of its time.",
            first.places()};
}

} // namespace

Verdict judgeGilHandoff(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const std::vector<Turn> turns = turnsOf(runs);
    if (turns.empty())
        return inconclusive({"To judge this, run threads under the GIL.", {}});
    if (turns.front().workers < 2)
        return inconclusive({"With one thread nobody asks for the lock. Choose two or more.", {}});
    if (auto reason = doubtAbout(runs))
        return inconclusive(std::move(*reason));
    for (const Turn& turn : turns)
        if (auto verdict = against(turn))
            return std::move(*verdict);
    return confirmed(inWords(turns), figuresOf(turns.front()));
}

} // namespace contend::experiment
