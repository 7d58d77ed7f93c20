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

constexpr double kUsPerMs = 1000;
constexpr double kUsualIntervalMs = 5;

/// The requests beside the same number of busy threads.
struct Case {
    double busy = 0;
    double interval_ms = kUsualIntervalMs;
    double gil_ms = 0;  ///< 99th percentile
    double free_ms = 0; ///< the same without a common lock: the best of those that ran
    double gil_per_s = 0;
    double free_per_s = 0;

    double shortest() const { return kTailShare * interval_ms; }
    double longest() const { return kTailIntervals * (busy + 1) * interval_ms + kTailSlackMs; }
    std::vector<Place> places() const
    {
        return {{"busy", busy, 0},
                {"gil", gil_ms, gil_ms < 10 ? 1 : 0},
                {"free", free_ms, free_ms < 1 ? 2 : 1},
                {"interval", interval_ms, interval_ms < 1 ? 2 : 0},
                {"gil_per_s", gil_per_s, 0},
                {"free_per_s", free_per_s, 0}};
    }
    std::vector<Place> figures() const
    {
        return {{"gil_p99_us", gil_ms * kUsPerMs, 0},
                {"free_p99_us", free_ms * kUsPerMs, 0},
                {"gil_requests_per_s", gil_per_s, 1},
                {"free_requests_per_s", free_per_s, 1}};
    }
};

double corrupt(const RunSet& runs)
{
    double sum = 0;
    for (const RunRecord* const run : runs.all())
        sum += figureOf(*run, "corrupt").value_or(0);
    return sum;
}

/// Nothing unless the interpreter lock and one contender without it were measured.
std::optional<Case> caseOf(const RunSet& runs)
{
    Case it;
    it.busy = runs.parameter("busy-threads", 0);
    it.interval_ms = runs.parameter("switch-interval", kUsualIntervalMs);
    const auto gil = runs.figure(Contender::Gil, "p99_us");
    std::optional<double> free;
    for (const Contender contender : {Contender::Threads, Contender::Processes})
        if (const auto tail = runs.figure(contender, "p99_us"); tail && (!free || *tail < *free)) {
            free = tail;
            it.free_per_s = runs.throughput(contender);
        }
    if (!gil || !free)
        return std::nullopt;
    it.gil_ms = *gil / kUsPerMs;
    it.free_ms = *free / kUsPerMs;
    it.gil_per_s = runs.throughput(Contender::Gil);
    return it;
}

/// In a sweep, where most of them are busy.
RunSet busiest(const RunSet& runs)
{
    const auto points = runs.byValueOf("busy-threads");
    return points.empty() ? runs : points.back().second;
}

} // namespace

Verdict judgeGilConvoy(std::span<const RunRecord> all)
{
    const RunSet everything(all);
    if (const double wrong = corrupt(everything); wrong > 0)
        return refuted({"{wrong} answers were not what had been sent.", {{"wrong", wrong, 0}}},
                       {{"corrupt", wrong, 0}});
    const RunSet runs = busiest(everything);
    const auto it = caseOf(runs);
    if (!it)
        return inconclusive({"To judge this, run threads under the GIL and threads without it or processes, "
                             "with the same settings.",
                             {}});
    if (it->busy < 1)
        return inconclusive({"Without a busy thread nobody keeps the lock from the client. Choose one.", {}});
    if (auto reason = runs.doubtAboutSpeed())
        return inconclusive(std::move(*reason));
    if (it->gil_ms < it->shortest())
        return refuted({"Under the GIL only one request in a hundred took longer than {gil} ms, although the "
                        "switch interval is {interval} ms.",
                        it->places()},
                       it->figures());
    if (it->gil_ms > it->longest())
        return refuted({"Under the GIL one request in a hundred took longer than {gil} ms, far more than a "
                        "switch interval of {interval} ms explains.",
                        it->places()},
                       it->figures());
    if (it->free_ms * kTailFactor > it->gil_ms)
        return inconclusive({"Without a common lock one request in a hundred took longer than {free} ms as "
                             "well: the cores were too busy to tell the lock's part.",
                             it->places()},
                            it->figures());
    return confirmed({"Beside {busy} busy threads, one request in a hundred took longer than {gil} ms under "
                      "the GIL, and longer than {free} ms without a common lock. The switch interval is "
                      "{interval} ms.",
                      it->places()},
                     it->figures());
}

} // namespace contend::experiment
