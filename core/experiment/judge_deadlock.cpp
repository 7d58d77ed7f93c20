// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Sentence;
using analysis::Verdict;

namespace {

/// The runs with one strategy.
struct Tally {
    int runs = 0;
    int deadlocked = 0;
    double first_s = 0; ///< the shortest time to a deadlock
    double meals = 0;
    double backoffs = 0;
};

Tally tally(const RunSet& runs, std::string_view strategy)
{
    Tally sum;
    for (const RunRecord* const run : runs.all()) {
        if (choiceOf(*run, "strategy", "naive") != strategy)
            continue;
        ++sum.runs;
        sum.meals += figureOf(*run, "meals").value_or(0);
        sum.backoffs += figureOf(*run, "backoffs").value_or(0);
        if (const auto after = figureOf(*run, "deadlocked_after_s")) {
            sum.first_s = sum.deadlocked == 0 ? *after : std::min(sum.first_s, *after);
            ++sum.deadlocked;
        }
    }
    return sum;
}

struct Tallies {
    Tally naive;
    Tally ordered;
    Tally timeout;
    double philosophers = 0;

    int runs() const noexcept { return naive.runs + ordered.runs + timeout.runs; }
};

std::vector<Place> figuresOf(const Tallies& all)
{
    std::vector<Place> figures;
    if (all.naive.deadlocked > 0)
        figures.push_back({"naive_deadlocked_after_s", all.naive.first_s, 3});
    if (all.ordered.runs > 0)
        figures.push_back({"ordered_meals", all.ordered.meals, 0});
    if (all.timeout.runs > 0) {
        figures.push_back({"timeout_meals", all.timeout.meals, 0});
        figures.push_back({"timeout_backoffs", all.timeout.backoffs, 0});
    }
    return figures;
}

std::vector<Place> placesOf(const Tallies& all)
{
    return {{"philosophers", all.philosophers, 0}, {"seconds", all.naive.first_s, 2},
            {"naive", all.naive.meals, 0},         {"ordered", all.ordered.meals, 0},
            {"timeout", all.timeout.meals, 0},     {"backoffs", all.timeout.backoffs, 0}};
}

double violations(const RunSet& runs)
{
    double sum = 0;
    for (const RunRecord* const run : runs.all())
        sum += figureOf(*run, "exclusion_violations").value_or(0);
    return sum;
}

/// What contradicts the claim, if anything does.
std::optional<Sentence> broken(const RunSet& runs, const Tallies& all)
{
    if (const double shared = violations(runs); shared > 0)
        return Sentence{"Two philosophers had the same fork at once, {times} times.", {{"times", shared, 0}}};
    if (all.ordered.deadlocked > 0)
        return Sentence{"Philosophers who take the lower fork first stood still after {seconds} s.",
                        {{"seconds", all.ordered.first_s, 2}}};
    if (all.timeout.deadlocked > 0)
        return Sentence{"Philosophers with a time limit stood still for ever after {seconds} s.",
                        {{"seconds", all.timeout.first_s, 2}}};
    if (all.timeout.runs > 0 && all.timeout.meals <= 0)
        return Sentence{"With a time limit nobody got to eat: {backoffs} times a fork was put back.",
                        {{"backoffs", all.timeout.backoffs, 0}}};
    return std::nullopt;
}

Sentence inWords(const Tallies& all)
{
    const std::vector<Place> places = placesOf(all);
    if (all.naive.deadlocked > 0 && all.ordered.runs > 0 && all.timeout.runs > 0)
        return {
            "Left fork first: {philosophers} philosophers stood still after {seconds} s. Lower fork first: "
            "never, "
            "{ordered} meals. With a time limit: {timeout} meals, and {backoffs} times a fork was put back.",
            places};
    if (all.naive.deadlocked > 0)
        return {"{philosophers} philosophers who all take the left fork first stood still after {seconds} s: "
                "each held "
                "one fork and waited for the next, and nobody would ever have moved again.",
                places};
    if (all.ordered.runs > 0 && all.timeout.runs == 0)
        return {
            "When all take the fork with the lower number first, nobody ever stood still: {ordered} meals.",
            places};
    if (all.timeout.runs > 0 && all.ordered.runs == 0)
        return {"With a time limit nobody stood still for ever: {timeout} meals, and {backoffs} times a "
                "philosopher "
                "put a fork back and tried again.",
                places};
    return {"With an order among the forks {ordered} meals, with a time limit {timeout} meals; nobody stood "
            "still "
            "for ever.",
            places};
}

} // namespace

Verdict judgeDeadlock(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const Tallies tallies{tally(runs, "naive"), tally(runs, "ordered"), tally(runs, "timeout"),
                          runs.parameter("philosophers", 0)};
    if (auto sentence = broken(runs, tallies))
        return refuted(std::move(*sentence), figuresOf(tallies));
    if (tallies.runs() == 0)
        return inconclusive({"To judge this, run at least one contender to its end.", {}});
    if (tallies.naive.runs > 0 && tallies.naive.deadlocked == 0)
        return inconclusive(
            {"It did not happen this time: {naive} meals, and always somebody could go on. It can "
             "happen at any time: think for a shorter time, or run for longer.",
             placesOf(tallies)},
            figuresOf(tallies));
    if (tallies.ordered.runs > 0 && tallies.ordered.meals <= 0)
        return inconclusive({"Nobody came to eat: give it more time.", {}}, figuresOf(tallies));
    return confirmed(inWords(tallies), figuresOf(tallies));
}

} // namespace contend::experiment
