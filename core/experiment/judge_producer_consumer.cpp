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

namespace {

double numberOf(const RunRecord& run, std::string_view id)
{
    const auto found = run.parameters.find(id);
    return found != run.parameters.end() ? found->second : 0;
}

enum class Faster { Nobody, Producers, Consumers };

/// Which end could clearly handle more items. On cores that all workers share this is the ratio of the crews'
/// speeds, too: a crew twice as large gets twice the time.
Faster fasterEnd(const RunRecord& run)
{
    const double producing = numberOf(run, "consume") * numberOf(run, "producers");
    const double consuming = numberOf(run, "produce") * numberOf(run, "consumers");
    if (producing > 0 && producing >= kClearlyFaster * consuming)
        return Faster::Producers;
    if (consuming > 0 && consuming >= kClearlyFaster * producing)
        return Faster::Consumers;
    return Faster::Nobody;
}

struct Sums {
    double items = 0;
    double lost = 0;
    double doubled = 0;
    double depth = 0; ///< means over the runs, from here on
    double capacity = 0;
    double waiting_producers = 0;
    double waiting_consumers = 0;
};

Sums sumsOf(const RunSet& runs)
{
    Sums sums;
    const auto figure = [](const RunRecord& run, std::string_view id) {
        return figureOf(run, id).value_or(0);
    };
    const auto count = static_cast<double>(runs.all().size());
    for (const RunRecord* const run : runs.all()) {
        sums.items += figure(*run, "items_taken");
        sums.lost += figure(*run, "items_lost");
        sums.doubled += figure(*run, "items_doubled");
        sums.depth += figure(*run, "depth") / count;
        sums.capacity += numberOf(*run, "capacity") / count;
        sums.waiting_producers += figure(*run, "waiting_producers") / count;
        sums.waiting_consumers += figure(*run, "waiting_consumers") / count;
    }
    return sums;
}

/// A queue that is full although consumers are faster, or empty although producers are.
const RunRecord* filledWrongly(const RunSet& runs)
{
    for (const RunRecord* const run : runs.all()) {
        const double filled = figureOf(*run, "depth").value_or(0) / std::max(numberOf(*run, "capacity"), 1.0);
        const Faster faster = fasterEnd(*run);
        if ((faster == Faster::Producers && filled < 0.5) || (faster == Faster::Consumers && filled > 0.5))
            return run;
    }
    return nullptr;
}

/// The spread says nothing here: the runs of a sweep differ.
std::optional<Sentence> doubtAboutLoad(const RunSet& runs)
{
    if (const double load = runs.mostOtherLoadPercent(); load > kMostOtherLoadPercent)
        return Sentence{"Other programs used {load} % of the machine, too much to compare speeds.",
                        {{"load", load, 0}}};
    return std::nullopt;
}

std::vector<Place> placesOf(const Sums& sums)
{
    return {{"items", sums.items, 0},
            {"depth", sums.depth, 1},
            {"capacity", sums.capacity, 0},
            {"producers", sums.waiting_producers, 1},
            {"consumers", sums.waiting_consumers, 1}};
}

Sentence inWords(const Sums& sums, Faster faster)
{
    switch (faster) {
    case Faster::Producers:
        return {
            "{items} items went through the queue, none was lost, none came twice. Producers were faster: "
            "of {capacity} places {depth} were taken on average, and {producers} producers waited for "
            "space.",
            placesOf(sums)};
    case Faster::Consumers:
        return {
            "{items} items went through the queue, none was lost, none came twice. Consumers were faster: "
            "of {capacity} places {depth} were taken on average, and {consumers} consumers waited for "
            "items.",
            placesOf(sums)};
    case Faster::Nobody:
        break;
    }
    return {"{items} items went through the queue, none was lost, none came twice. Both ends were about as "
            "fast: on average {producers} producers waited for space and {consumers} consumers for items.",
            placesOf(sums)};
}

} // namespace

Verdict judgeProducerConsumer(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const Sums sums = sumsOf(runs);
    std::vector<Place> figures{{"items_taken", sums.items, 0},
                               {"items_lost", sums.lost, 0},
                               {"items_doubled", sums.doubled, 0},
                               {"waiting_producers", sums.waiting_producers, 2},
                               {"waiting_consumers", sums.waiting_consumers, 2}};
    if (sums.lost + sums.doubled > 0)
        return refuted({"Of {items} items {lost} were lost and {doubled} came twice.",
                        {{"items", sums.items, 0}, {"lost", sums.lost, 0}, {"doubled", sums.doubled, 0}}},
                       std::move(figures));
    if (runs.empty())
        return inconclusive({"To judge this, run at least one contender to its end.", {}});
    if (sums.items <= 0)
        return inconclusive({"Not one item went through the queue: give it more time.", {}},
                            std::move(figures));
    if (const RunRecord* const run = filledWrongly(runs)) {
        if (auto doubt = doubtAboutLoad(runs))
            return inconclusive(std::move(*doubt), std::move(figures));
        const std::vector<Place> places{{"depth", figureOf(*run, "depth").value_or(0), 1},
                                        {"capacity", numberOf(*run, "capacity"), 0}};
        if (fasterEnd(*run) == Faster::Producers)
            return refuted(
                {"Producers were faster, and still only {depth} of {capacity} places in the queue were "
                 "taken.",
                 places},
                std::move(figures));
        return refuted(
            {"Consumers were faster, and still {depth} of {capacity} places in the queue were taken.",
             places},
            std::move(figures));
    }
    return confirmed(inWords(sums, fasterEnd(*runs.all().front())), std::move(figures));
}

} // namespace contend::experiment
