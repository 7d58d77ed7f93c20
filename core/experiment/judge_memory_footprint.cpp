// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"
#include "core/experiment/thresholds.h"
#include "core/experiment/verdict_rules.h"

#include <algorithm>
#include <cmath>

namespace contend::experiment {

using analysis::Place;
using analysis::RunRecord;
using analysis::Verdict;
using base::Contender;

namespace {

constexpr double kBytesPerMib = 1024.0 * 1024.0;

double parameterOf(const RunRecord& run, std::string_view id, double fallback)
{
    const auto found = run.parameters.find(id);
    return found != run.parameters.end() ? found->second : fallback;
}

bool isSpawned(const RunRecord& run)
{
    return choiceOf(run, "start-method", "fork") == "spawn";
}

/// Share of the pages that were written to at any time: what was copied stays copied.
double writtenShare(const RunRecord& run)
{
    return figureOf(run, "written_percent").value_or(parameterOf(run, "touched", 0)) / 100;
}

/// The data once for threads; for processes once, and again as far as each of them wrote to it; a copy for
/// each process that was spawned.
double expectedMib(const RunRecord& run)
{
    const double data = parameterOf(run, "data", 0);
    if (!base::hasOwnProcesses(run.contender))
        return data;
    const double workers = parameterOf(run, "workers", 1);
    return isSpawned(run) ? workers * data : data * (1 + workers * writtenShare(run));
}

double slackMib(const RunRecord& run)
{
    const double processes = base::hasOwnProcesses(run.contender) ? parameterOf(run, "workers", 1) + 1 : 1;
    return expectedMib(run) * kMemorySlackShare + processes * kProcessMib;
}

double measuredMib(const RunRecord& run)
{
    return figureOf(run, "pss_bytes_total").value_or(0) / kBytesPerMib;
}

/// The run whose memory is farthest from what was expected, if it is too far.
const RunRecord* unexpected(const RunSet& runs)
{
    for (const RunRecord* const run : runs.all())
        if (measuredMib(*run) > 0 && std::abs(measuredMib(*run) - expectedMib(*run)) > slackMib(*run))
            return run;
    return nullptr;
}

/// Of several runs, as in a sweep, the one that took the most.
const RunRecord* measuredRun(const RunSet& runs, Contender contender)
{
    const RunRecord* most = nullptr;
    for (const RunRecord* const run : runs.all())
        if (run->contender == contender && measuredMib(*run) > (most != nullptr ? measuredMib(*most) : 0))
            most = run;
    return most;
}

std::vector<Place> figuresOf(const RunRecord& threads, const RunRecord& processes)
{
    std::vector<Place> figures{{"threads_mib", measuredMib(threads), 1},
                               {"processes_mib", measuredMib(processes), 1},
                               {"expected_threads_mib", expectedMib(threads), 0},
                               {"expected_processes_mib", expectedMib(processes), 0}};
    if (const auto own = figureOf(processes, "worker_bytes"))
        figures.push_back({"worker_process_mib", *own / kBytesPerMib, 1});
    return figures;
}

Verdict confirmedFor(const RunRecord& processes, std::vector<Place> figures)
{
    const double workers = parameterOf(processes, "workers", 1);
    std::vector<Place> places{
        {"workers", workers, 0}, {"processes", figures[1].value, 0}, {"threads", figures[0].value, 0}};
    if (isSpawned(processes))
        return confirmed({"{workers} processes took {processes} MiB in all, threads {threads} MiB: a spawned "
                          "process inherits nothing and makes its own data.",
                          std::move(places)},
                         std::move(figures));
    if (writtenShare(processes) <= 0)
        return confirmed(
            {"{workers} processes took {processes} MiB in all, threads {threads} MiB: memory that "
             "nobody writes to exists only once.",
             std::move(places)},
            std::move(figures));
    places.push_back({"touched", 100 * writtenShare(processes), 0});
    return confirmed({"{workers} processes took {processes} MiB in all, threads {threads} MiB: each process "
                      "has its own copy of the {touched} % that it wrote to.",
                      std::move(places)},
                     std::move(figures));
}

} // namespace

Verdict judgeMemoryFootprint(std::span<const RunRecord> all)
{
    const RunSet runs(all);
    const RunRecord* const threads = measuredRun(runs, Contender::Threads);
    const RunRecord* const processes = measuredRun(runs, Contender::Processes);
    if (threads == nullptr || processes == nullptr)
        return inconclusive({"To judge this, run threads and processes with the same settings.", {}});
    if (parameterOf(*processes, "data", 0) < kSmallestDataMib)
        return inconclusive(
            {"With so little data there is nothing to tell apart. Choose {least} MiB or more.",
             {{"least", kSmallestDataMib, 0}}});
    std::vector<Place> figures = figuresOf(*threads, *processes);
    if (const RunRecord* const run = unexpected(runs)) {
        const double measured = measuredMib(*run);
        const double expected = expectedMib(*run);
        if (base::hasOwnProcesses(run->contender))
            return refuted({"Processes took {measured} MiB in all, where {expected} MiB were to be expected.",
                            {{"measured", measured, 0}, {"expected", expected, 0}}},
                           std::move(figures));
        return refuted({"Threads took {measured} MiB in all, where {expected} MiB were to be expected.",
                        {{"measured", measured, 0}, {"expected", expected, 0}}},
                       std::move(figures));
    }
    return confirmedFor(*processes, std::move(figures));
}

} // namespace contend::experiment
