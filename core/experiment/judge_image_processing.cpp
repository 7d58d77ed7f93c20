// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>
#include <array>
#include <map>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Sentence;
using analysis::Verdict;
using base::Contender;

namespace {

constexpr std::string_view kPictureS = "picture_s";
constexpr std::string_view kChecksum = "checksum";
constexpr std::array kFree{Contender::Threads, Contender::Processes};

/// Time of one picture with one worker, or under the interpreter lock, which should be the same.
Contender baselineOf(const RunSet& runs)
{
    return runs.has(Contender::Sequential) ? Contender::Sequential : Contender::Gil;
}

std::optional<double> speedup(const RunSet& runs, Contender contender)
{
    const auto own = runs.figure(contender, kPictureS);
    const auto baseline = runs.figure(baselineOf(runs), kPictureS);
    if (!own || !baseline || *own <= 0)
        return std::nullopt;
    return *baseline / *own;
}

/// Pictures that were not like the others: within a run, or the last ones of two runs with the same filter.
double differing(const RunSet& runs)
{
    double sum = 0;
    std::map<std::string, double> first;
    for (const RunRecord* const run : runs.all()) {
        sum += figureOf(*run, "pictures_differing").value_or(0);
        if (const auto checksum = figureOf(*run, kChecksum)) {
            const auto known = first.try_emplace(choiceOf(*run, "filter", ""), *checksum).first;
            sum += *checksum != known->second ? 1 : 0;
        }
    }
    return sum;
}

std::optional<Sentence> whyNot(const RunSet& runs)
{
    const bool free =
        std::any_of(kFree.begin(), kFree.end(), [&runs](Contender each) { return runs.has(each); });
    if (!free || !(runs.has(Contender::Sequential) || runs.has(Contender::Gil)))
        return Sentence{
            "To judge this, run one worker alone, or threads under the GIL, and threads or processes "
            "with the same settings.",
            {}};
    for (const RunRecord* const run : runs.all())
        if (!figureOf(*run, kPictureS))
            return Sentence{"Not every run finished a picture. Give the runs more time.", {}};
    if (runs.workers() < 2)
        return Sentence{"With one worker there is nothing to run in parallel. Choose two or more.", {}};
    return runs.doubt();
}

std::vector<Place> figuresOf(const RunSet& runs)
{
    std::vector<Place> figures;
    for (const Contender contender : base::allContenders())
        if (const auto time = runs.figure(contender, kPictureS))
            figures.push_back({std::string(base::contenderId(contender)) + "_picture_s", *time, 3});
    figures.push_back({"pictures_differing", differing(runs), 0});
    return figures;
}

/// The first contender without a common lock that was slower than the cores allow.
std::optional<Contender> laggard(const RunSet& runs, double enough)
{
    for (const Contender contender : kFree) {
        const auto reached = speedup(runs, contender);
        if (reached && *reached < enough)
            return contender;
    }
    return std::nullopt;
}

Verdict judgeSpeed(const RunSet& runs)
{
    const double cores = runs.cores();
    const auto gil = speedup(runs, Contender::Gil);
    if (gil && *gil > kNoFaster)
        return refuted({"Under the GIL a picture was finished {speedup} times as fast as by one worker. One "
                        "lock for all should have kept it from being faster.",
                        {{"speedup", *gil, 2}}},
                       figuresOf(runs));
    if (const auto slow = laggard(runs, kParallelShare * std::min(runs.workers(), cores)))
        return refuted({"A picture was finished only {speedup} times as fast as by one worker, although "
                        "{cores} cores were available.",
                        {{"speedup", *speedup(runs, *slow), 2}, {"cores", cores, 0}}},
                       figuresOf(runs));
    const bool processes = runs.has(Contender::Processes);
    const double time = *runs.figure(processes ? Contender::Processes : Contender::Threads, kPictureS);
    const double before = *runs.figure(gil ? Contender::Gil : Contender::Sequential, kPictureS);
    const std::vector<Place> places{{"before", before, 2}, {"time", time, 2}};
    if (gil && processes)
        return confirmed({"All pictures were the same, point by point. Threads under the GIL took {before} s "
                          "for one, processes {time} s.",
                          places},
                         figuresOf(runs));
    if (gil)
        return confirmed({"All pictures were the same, point by point. Threads under the GIL took {before} s "
                          "for one, threads without it {time} s.",
                          places},
                         figuresOf(runs));
    return confirmed({"All pictures were the same, point by point. One worker took {before} s for one, all "
                      "together {time} s.",
                      places},
                     figuresOf(runs));
}

} // namespace

Verdict judgeImageProcessing(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    if (const double wrong = differing(runs); wrong > 0)
        return refuted(
            {"The workers did not all draw the same: {wrong} pictures differed.", {{"wrong", wrong, 0}}},
            figuresOf(runs));
    if (auto reason = whyNot(runs))
        return inconclusive(std::move(*reason), figuresOf(runs));
    return judgeSpeed(runs);
}

} // namespace contend::experiment
