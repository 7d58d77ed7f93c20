// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <string>

namespace contend::test {

/// Three samples of one worker.
inline analysis::RunRecord sampleRun(base::Contender contender, double from_s, double throughput,
                                     double workers)
{
    analysis::RunRecord run;
    run.contender = contender;
    run.parameters = {{"workers", workers}, {"operation", 1.5}};
    run.elapsed_s = 0.1;
    run.throughput_ops_per_s = throughput;
    run.t_s = {from_s, from_s + 0.05, from_s + 0.1};
    run.series = {{{50, 50, 50}, {10, 10, 10}, {throughput, throughput, throughput}, {}}};
    run.workers.resize(1);
    return run;
}

/// Threads under the interpreter lock against processes, as Compare leaves it.
inline analysis::Record sampleComparison(const std::string& created_utc = "2026-03-01T09:30:00Z")
{
    analysis::Record record;
    record.program_version = "0.1.0";
    record.created_utc = created_utc;
    record.machine = {2, 2, "Some CPU", "Linux 6.1", 4'000'000'000};
    record.experiment = "cpu-bound";
    record.runs = {sampleRun(base::Contender::Gil, 0.1, 100, 6),
                   sampleRun(base::Contender::Processes, 1.0, 190, 6)};
    analysis::Verdict verdict;
    verdict.status = analysis::VerdictStatus::Confirmed;
    verdict.reason = {"Processes were {x} times as fast. More.", {{"x", 1.9, 1}}};
    record.verdict = verdict;
    return record;
}

} // namespace contend::test
