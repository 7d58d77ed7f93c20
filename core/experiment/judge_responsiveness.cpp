// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>
#include <array>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Sentence;
using analysis::Verdict;
using base::Contender;

namespace {

constexpr double kPeriodMs = 1000.0 / 60;
/// Shorter pieces leave time for nearly every beat even in the same thread.
constexpr double kShortestPieceMs = 1.5 * kPeriodMs;
constexpr double kUsualIntervalMs = 5;

/// What became of the beats under one contender.
struct Beats {
    double missed_share = 0; ///< of those that were due
    double worst_gap_ms = 0;

    double missedPercent() const { return 100 * missed_share; }
};

std::optional<Beats> beatsOf(const RunSet& runs, Contender contender)
{
    const double made = runs.figure(contender, "beats").value_or(0);
    const double missed = runs.figure(contender, "beats_missed").value_or(0);
    if (made + missed <= 0)
        return std::nullopt;
    return Beats{missed / (made + missed), runs.figure(contender, "worst_gap_ms").value_or(0)};
}

/// Do the others' turns with the interpreter lock leave time for every beat?
bool gilLeavesTime(const RunSet& runs)
{
    const double turns = runs.workers() - 1;
    return turns * runs.parameter("switch-interval", kUsualIntervalMs) < kPeriodMs;
}

/// The worst of the contenders that beat beside the work.
std::optional<Beats> beatsBeside(const RunSet& runs)
{
    std::optional<Beats> worst;
    for (const Contender contender : {Contender::Threads, Contender::Gil, Contender::Processes}) {
        const auto beats = beatsOf(runs, contender);
        if (!beats || (contender == Contender::Gil && !gilLeavesTime(runs)))
            continue;
        worst = worst.value_or(Beats{});
        worst->missed_share = std::max(worst->missed_share, beats->missed_share);
        worst->worst_gap_ms = std::max(worst->worst_gap_ms, beats->worst_gap_ms);
    }
    return worst;
}

std::vector<Place> figuresOf(const RunSet& runs)
{
    constexpr std::array kNames{std::pair{Contender::Sequential, "sequential"},
                                std::pair{Contender::Threads, "threads"}, std::pair{Contender::Gil, "gil"},
                                std::pair{Contender::Processes, "processes"}};
    std::vector<Place> figures;
    for (const auto& [contender, name] : kNames) {
        if (const auto beats = beatsOf(runs, contender)) {
            figures.push_back({std::string(name) + "_missed_percent", beats->missedPercent(), 1});
            figures.push_back({std::string(name) + "_worst_gap_ms", beats->worst_gap_ms, 1});
        }
    }
    return figures;
}

Verdict judgeBeats(const RunSet& runs, const Beats& alone, const Beats& beside)
{
    const double block = runs.parameter("block", 0);
    if (alone.missed_share < kBeatsTakenShare * (1 - kPeriodMs / block))
        return refuted({"In the same thread as pieces of {block} ms only {percent} % of the beats were "
                        "missed.",
                        {{"block", block, 0}, {"percent", alone.missedPercent(), 0}}},
                       figuresOf(runs));
    if (beside.missed_share > kBeatsMissedRarely) {
        const std::vector<Place> places{{"percent", beside.missedPercent(), 0},
                                        {"workers", runs.workers(), 0},
                                        {"cores", static_cast<double>(runs.cores()), 0}};
        if (runs.workers() > runs.cores())
            return inconclusive({"{percent} % of the beats were missed beside the work too, but {workers} "
                                 "workers shared {cores} cores. Choose no more workers than cores.",
                                 places},
                                figuresOf(runs));
        return refuted({"{percent} % of the beats were missed beside the work too, although every worker had "
                        "a core of its own.",
                        places},
                       figuresOf(runs));
    }
    return confirmed(
        {"In the same thread as the heavy work {alone} % of the beats were missed, with gaps of up to "
         "{alone_gap} ms. With the work beside it, no more than {beside} % were missed, and the worst gap "
         "was "
         "{beside_gap} ms.",
         {{"alone", alone.missedPercent(), 0},
          {"alone_gap", alone.worst_gap_ms, 0},
          {"beside", beside.missedPercent(), 1},
          {"beside_gap", beside.worst_gap_ms, 0}}},
        figuresOf(runs));
}

} // namespace

Verdict judgeResponsiveness(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const auto alone = beatsOf(runs, Contender::Sequential);
    const auto beside = beatsBeside(runs);
    if (!alone || !beside)
        return inconclusive({"To judge this, run one worker alone and threads or processes with the same "
                             "settings.",
                             {}});
    if (runs.workers() < 2)
        return inconclusive({"With one worker nobody does the heavy work beside the beats. Choose two.", {}});
    if (runs.parameter("block", 0) < kShortestPieceMs)
        return inconclusive({"Pieces of {block} ms leave time for nearly every beat. Choose longer ones than "
                             "{shortest} ms.",
                             {{"block", runs.parameter("block", 0), 0}, {"shortest", kShortestPieceMs, 0}}});
    if (auto reason = runs.doubtAboutSpeed())
        return inconclusive(std::move(*reason));
    return judgeBeats(runs, *alone, *beside);
}

} // namespace contend::experiment
