// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Sentence;
using analysis::Verdict;
using base::Contender;

namespace {

constexpr double kMsPerS = 1000;
constexpr std::string_view kTotal = "pages_total_s";
constexpr std::array kConcurrent{Contender::Gil, Contender::Processes, Contender::Threads};

/// What the settings ask of a round, in seconds. The shortest times possible: every worker does its share of
/// the pages one after the other, and the computing needs a core each, or the one interpreter lock.
struct Round {
    double pages = 1;
    double workers = 1; ///< that can have a page at once
    double cores = 1;
    double wait_s = 0; ///< per page, on the network
    double parse_s = 0;

    double shortest(Contender contender) const
    {
        const double together = contender == Contender::Gil ? 1 : std::min(workers, cores);
        const double share = std::ceil(pages / workers) * (wait_s + parse_s);
        return std::max(share, wait_s + pages * parse_s / together);
    }
    /// Does it matter who may compute at once?
    bool parsingCounts() const
    {
        return shortest(Contender::Gil) >= kParsingCounts * shortest(Contender::Processes);
    }
};

Round roundOf(const RunSet& runs)
{
    Round round;
    round.pages = std::max(runs.parameter("pages", 1), 1.0);
    round.workers = std::min(runs.workers(), round.pages);
    round.cores = runs.cores();
    const double bandwidth = runs.parameter("bandwidth", 0);
    const double transfer_s = bandwidth > 0 ? runs.parameter("page-size", 0) / bandwidth : 0;
    round.wait_s = runs.parameter("latency", 0) / kMsPerS + transfer_s;
    round.parse_s = runs.parameter("parse", 0) / kMsPerS;
    return round;
}

double pagesFailed(const RunSet& runs)
{
    double sum = 0;
    for (const RunRecord* const run : runs.all())
        sum += figureOf(*run, "pages_failed").value_or(0);
    return sum;
}

std::optional<Sentence> whyNot(const RunSet& runs, const Round& round)
{
    const bool concurrent = std::any_of(kConcurrent.begin(), kConcurrent.end(),
                                        [&runs](Contender contender) { return runs.has(contender); });
    if (!runs.has(Contender::Sequential) || !concurrent)
        return Sentence{
            "To judge this, run one worker alone and threads or processes with the same settings.", {}};
    if (const double failed = pagesFailed(runs); failed > 0)
        return Sentence{"{failed} pages could not be fetched.", {{"failed", failed, 0}}};
    if (round.workers < 2)
        return Sentence{"With one page at a time nothing can overlap. Choose two or more pages and workers.",
                        {}};
    if (round.wait_s < kShortestWaitS)
        return Sentence{"There was hardly any waiting that could overlap. Choose more latency.", {}};
    for (const RunRecord* const run : runs.all())
        if (!figureOf(*run, kTotal))
            return Sentence{"Not every run completed a round of pages. Give the runs more time.", {}};
    return runs.doubtAboutSpeed();
}

std::vector<Place> figuresOf(const RunSet& runs)
{
    std::vector<Place> figures;
    for (const Contender contender : base::allContenders())
        if (const auto total = runs.figure(contender, kTotal))
            figures.push_back({std::string(base::contenderId(contender)) + "_pages_total_s", *total, 3});
    return figures;
}

/// The contender whose waiting did not overlap, if there is one.
std::optional<Contender> laggard(const RunSet& runs, const Round& round)
{
    for (const Contender contender : kConcurrent) {
        const auto total = runs.figure(contender, kTotal);
        if (total && *total * kOverlapShare > round.shortest(contender))
            return contender;
    }
    return std::nullopt;
}

Sentence overlapInWords(const RunSet& runs, const Round& round)
{
    const double alone = *runs.figure(Contender::Sequential, kTotal);
    const auto places = [&](Contender contender) {
        return std::vector<Place>{
            {"pages", round.pages, 0}, {"alone", alone, 2}, {"time", *runs.figure(contender, kTotal), 2}};
    };
    if (runs.has(Contender::Gil))
        return {
            "{pages} pages took {alone} s one after the other and {time} s with threads under the GIL: while "
            "one waits, others go on.",
            places(Contender::Gil)};
    if (runs.has(Contender::Threads))
        return {
            "{pages} pages took {alone} s one after the other and {time} s with threads: while one waits, "
            "others go on.",
            places(Contender::Threads)};
    return {"{pages} pages took {alone} s one after the other and {time} s with processes: while one waits, "
            "others go on.",
            places(Contender::Processes)};
}

/// With enough computing, only those without a common interpreter lock keep the gain.
Verdict judgeParsing(const RunSet& runs, const Round& round, Contender free)
{
    const double gil = *runs.figure(Contender::Gil, kTotal);
    const double other = *runs.figure(free, kTotal);
    const double possible = round.shortest(Contender::Gil) / round.shortest(free);
    const std::vector<Place> places{{"pages", round.pages, 0}, {"gil", gil, 2}, {"other", other, 2}};
    if (gil / other < 1 + kParsingShare * (possible - 1))
        return refuted(
            {"{pages} pages took {gil} s under the GIL and {other} s without: taking turns at parsing "
             "did not make the difference that it should.",
             places},
            figuresOf(runs));
    if (free == Contender::Processes)
        return confirmed({"The waiting overlapped everywhere, but under the GIL they took turns at parsing: "
                          "{pages} pages took {gil} s, with processes {other} s.",
                          places},
                         figuresOf(runs));
    return confirmed(
        {"The waiting overlapped everywhere, but under the GIL they took turns at parsing: {pages} "
         "pages took {gil} s, with threads free of it {other} s.",
         places},
        figuresOf(runs));
}

} // namespace

Verdict judgeDownloadPages(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const Round round = roundOf(runs);
    if (auto reason = whyNot(runs, round))
        return inconclusive(std::move(*reason), figuresOf(runs));
    if (const auto late = laggard(runs, round))
        return refuted(
            {"{pages} pages took {time} s, although {possible} s would have been enough: the waiting "
             "did not overlap as it should.",
             {{"pages", round.pages, 0},
              {"time", *runs.figure(*late, kTotal), 2},
              {"possible", round.shortest(*late), 2}}},
            figuresOf(runs));
    const bool processes = runs.has(Contender::Processes);
    if (round.parsingCounts() && runs.has(Contender::Gil) && (processes || runs.has(Contender::Threads)))
        return judgeParsing(runs, round, processes ? Contender::Processes : Contender::Threads);
    return confirmed(overlapInWords(runs, round), figuresOf(runs));
}

} // namespace contend::experiment
