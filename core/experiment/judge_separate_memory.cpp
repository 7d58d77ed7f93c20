// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <cmath>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Sentence;
using analysis::Verdict;

namespace {

/// What one run's workers made and saw.
struct Lists {
    double workers = 1;
    double made = 0;
    double longest = 0;  ///< of the lengths that the workers saw
    double shortest = 0; ///< likewise
    double sum = 0;      ///< likewise

    bool tellsSomething() const { return workers >= 2 && made >= kFewestEntries * workers; }
    bool allSawAll() const { return shortest >= kSeesAllShare * made; }
    /// Lists of their own have all entries between them; one list for all would be counted by everybody.
    bool eachSawItsOwn() const { return sum <= (1 + kOwnListSlack) * made; }
};

std::optional<Lists> listsOf(const RunRecord& run)
{
    const auto made = figureOf(run, "entries_made");
    const auto longest = figureOf(run, "entries_longest");
    const auto shortest = figureOf(run, "entries_shortest");
    const auto seen = run.lists.find("entries_seen");
    const auto workers = run.parameters.find("workers");
    if (!made || !longest || !shortest || seen == run.lists.end() || workers == run.parameters.end())
        return std::nullopt;
    double sum = 0;
    for (const double length : seen->second)
        sum += std::isfinite(length) ? length : 0;
    return Lists{workers->second, *made, *longest, *shortest, sum};
}

/// Is there one list for all?
bool isOneList(const RunRecord& run)
{
    return !base::hasOwnProcesses(run.contender) || choiceOf(run, "list", "own") != "own";
}

/// The runs of one kind that tell something, and the one among them that fits the claim worst.
struct Kind {
    int runs = 0;
    std::optional<Lists> broken;
    Lists last;
};

Kind kindOf(const RunSet& runs, bool one_list)
{
    Kind kind;
    for (const RunRecord* const run : runs.all()) {
        const auto lists = listsOf(*run);
        if (!lists || isOneList(*run) != one_list || !lists->tellsSomething())
            continue;
        ++kind.runs;
        kind.last = *lists;
        if (one_list ? !lists->allSawAll() : !lists->eachSawItsOwn())
            kind.broken = lists;
    }
    return kind;
}

std::vector<Place> figuresOf(const Kind& shared, const Kind& separate)
{
    std::vector<Place> figures;
    if (shared.runs > 0) {
        figures.push_back({"shared_entries_made", shared.last.made, 0});
        figures.push_back({"shared_entries_shortest", shared.last.shortest, 0});
    }
    if (separate.runs > 0) {
        figures.push_back({"separate_entries_made", separate.last.made, 0});
        figures.push_back({"separate_entries_longest", separate.last.longest, 0});
    }
    return figures;
}

Sentence inWords(const Kind& shared, const Kind& separate)
{
    if (separate.runs == 0)
        return {"One list for all: every worker saw {shortest} or more of its {made} entries.",
                {{"shortest", shared.last.shortest, 0}, {"made", shared.last.made, 0}}};
    const std::vector<Place> places{{"workers", separate.last.workers, 0},
                                    {"made", separate.last.made, 0},
                                    {"longest", separate.last.longest, 0}};
    if (shared.runs == 0)
        return {"{workers} processes made {made} entries, and none of them saw more than {longest}: each "
                "has a list of its own.",
                places};
    return {
        "Threads have one list, and all of them see every entry. {workers} processes made {made} entries, "
        "and none of them saw more than {longest}: each has a list of its own.",
        places};
}

} // namespace

Verdict judgeSeparateMemory(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const Kind shared = kindOf(runs, true);
    const Kind separate = kindOf(runs, false);
    std::vector<Place> figures = figuresOf(shared, separate);
    if (shared.broken)
        return refuted({"There was one list for all, and yet a worker saw only {shortest} of {made} entries.",
                        {{"shortest", shared.broken->shortest, 0}, {"made", shared.broken->made, 0}}},
                       std::move(figures));
    if (separate.broken)
        return refuted({"Each process had a list of its own, and yet one of them saw {longest} of {made} "
                        "entries.",
                        {{"longest", separate.broken->longest, 0}, {"made", separate.broken->made, 0}}},
                       std::move(figures));
    if (shared.runs + separate.runs == 0)
        return inconclusive({"To judge this, let two or more workers make some entries each.", {}});
    return confirmed(inWords(shared, separate), std::move(figures));
}

} // namespace contend::experiment
