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

/// One run: how many ran at once, and how many could.
struct Crowd {
    bool processes = false;
    double workers = 1;
    double cores = 1;
    double utilization_percent = 0;
    double most = 0;

    double possible() const { return std::min(workers, cores); }
    std::vector<Place> places() const
    {
        return {{"workers", workers, 0},
                {"cores", cores, 0},
                {"percent", utilization_percent, 0},
                {"most", most, 0}};
    }
};

/// Only threads without a common lock and processes are free to run at once.
std::vector<Crowd> crowdsOf(const RunSet& runs)
{
    std::vector<Crowd> crowds;
    for (const RunRecord* const run : runs.all()) {
        const bool free = run->contender == Contender::Threads || run->contender == Contender::Processes;
        const auto utilization = figureOf(*run, "utilization_total_percent");
        const auto most = figureOf(*run, "most_at_once");
        const auto workers = run->parameters.find("workers");
        if (free && utilization && most && workers != run->parameters.end())
            crowds.push_back({run->contender == Contender::Processes, workers->second,
                              static_cast<double>(run->cores), *utilization, *most});
    }
    std::stable_sort(crowds.begin(), crowds.end(),
                     [](const Crowd& a, const Crowd& b) { return a.possible() < b.possible(); });
    return crowds;
}

std::optional<Sentence> doubtAbout(const RunSet& runs)
{
    for (const auto& [cores, here] : runs.byValueOf("cores"))
        if (auto reason = here.doubtAboutSpeed())
            return reason;
    return std::nullopt;
}

std::vector<Place> figuresOf(const Crowd& crowd)
{
    return {{"utilization_total_percent", crowd.utilization_percent, 0},
            {"most_at_once", crowd.most, 0},
            {"cores", crowd.cores, 0}};
}

std::optional<Verdict> against(const Crowd& crowd)
{
    if (crowd.most > crowd.possible())
        return refuted({"{most} workers ran at the same instant, although only {cores} cores were "
                        "available.",
                        crowd.places()},
                       figuresOf(crowd));
    if (crowd.utilization_percent > kBoundSlack * 100 * crowd.possible())
        return refuted({"The workers used {percent} % of a core together, although only {cores} cores were "
                        "available.",
                        crowd.places()},
                       figuresOf(crowd));
    if (crowd.most < crowd.possible() || crowd.utilization_percent < kParallelShare * 100 * crowd.possible())
        return refuted({"{workers} workers on {cores} cores used only {percent} % of a core together, and no "
                        "more than {most} ran at the same instant.",
                        crowd.places()},
                       figuresOf(crowd));
    return std::nullopt;
}

/// Under the interpreter lock one at a time is right, on any number of cores.
std::optional<Verdict> againstGil(const RunSet& runs)
{
    const auto most = runs.figure(Contender::Gil, "most_at_once");
    if (!most || *most <= 1)
        return std::nullopt;
    return refuted({"Under the GIL {most} threads ran at the same instant. One lock for all should have kept "
                    "them from that.",
                    {{"most", *most, 0}}},
                   {{"gil_most_at_once", *most, 0}});
}

Sentence inWords(const Crowd& fewest, const Crowd& crowd)
{
    if (crowd.possible() <= 1)
        return {"On one core {workers} workers used {percent} % of it together: they took turns, and never "
                "did two run at the same instant. That is concurrency without parallelism.",
                crowd.places()};
    if (fewest.possible() <= 1)
        return {"On one core the workers took turns and used {alone} % of it together. On {cores} cores up "
                "to {most} ran at the same instant and used {percent} %.",
                {{"alone", fewest.utilization_percent, 0},
                 {"cores", crowd.cores, 0},
                 {"most", crowd.most, 0},
                 {"percent", crowd.utilization_percent, 0}}};
    return {"{workers} workers made progress together, and up to {most} of them ran at the same instant: "
            "that is how many cores they could use. Together they used {percent} % of a core.",
            crowd.places()};
}

} // namespace

Verdict judgeConcurrency(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const std::vector<Crowd> crowds = crowdsOf(runs);
    if (crowds.empty())
        return inconclusive({"To judge this, run threads without a GIL, or processes.", {}});
    if (crowds.back().workers < 2)
        return inconclusive({"With one worker nobody takes turns. Choose two or more.", {}});
    if (auto reason = doubtAbout(runs))
        return inconclusive(std::move(*reason));
    for (const Crowd& crowd : crowds)
        if (auto verdict = against(crowd))
            return std::move(*verdict);
    if (auto verdict = againstGil(runs))
        return std::move(*verdict);
    return confirmed(inWords(crowds.front(), crowds.back()), figuresOf(crowds.back()));
}

} // namespace contend::experiment
