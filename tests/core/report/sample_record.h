// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <cmath>
#include <limits>

/// Records for tests of files and pictures: every field has a value of its own, so that a mix-up shows.
namespace contend::tests {

inline constexpr std::uint64_t kEpochNs = 5'000'000'000'000;

inline analysis::WorkerRecord sampleWorker(std::uint32_t number)
{
    analysis::WorkerRecord worker;
    worker.worker = base::WorkerId{number};
    worker.operations = 1000 + number;
    worker.throughput_ops_per_s = 333.25 + number;
    worker.cpu_utilization_percent = 49.5;
    worker.shares = {.running = 40, .ready = 30, .lock = 10, .gil = 8, .io = 7, .idle = 3, .other = 2};
    worker.acquisitions = 11;
    worker.contended = 7;
    worker.lock_wait_ns = 123'456'789'012;
    worker.gil_takes = 5;
    worker.gil_wait_ns = 18'446'744'073'709'551'615U;
    worker.memory = analysis::MemoryUse{.private_bytes = 1, .shared_bytes = 2, .pss_bytes = 3};
    return worker;
}

inline telemetry::Interval sampleInterval(std::uint32_t worker, telemetry::WorkerState state,
                                          std::uint64_t begin_us, std::uint64_t end_us)
{
    telemetry::Interval interval;
    interval.worker = base::WorkerId{worker};
    interval.state = state;
    interval.begin_ns = kEpochNs + begin_us * 1000;
    interval.end_ns = kEpochNs + end_us * 1000;
    interval.cpu = 1;
    return interval;
}

inline void addTimeline(analysis::RunRecord& run, std::uint32_t workers, double seconds)
{
    using telemetry::WorkerState;
    constexpr std::uint64_t kPieceUs = 5000;
    const auto pieces = static_cast<std::uint64_t>(seconds * 1e6) / kPieceUs;
    for (std::uint32_t worker = 0; worker < workers; ++worker)
        for (std::uint64_t piece = 0; piece < pieces; ++piece) {
            const bool turn = (piece + worker) % 2 == 0;
            auto interval = sampleInterval(worker, turn ? WorkerState::Running : WorkerState::Gil,
                                           piece * kPieceUs, (piece + 1) * kPieceUs);
            interval.mixed = piece == 3;
            interval.detail = piece == 3 ? 17 : 0;
            run.intervals.push_back(interval);
        }
}

inline void addSeries(analysis::RunRecord& run, std::uint32_t workers, double from_s, double seconds)
{
    constexpr double kStep = 0.05;
    const auto samples = static_cast<int>(seconds / kStep);
    for (int sample = 0; sample < samples; ++sample)
        run.t_s.push_back(from_s + kStep * (sample + 1));
    for (std::uint32_t worker = 0; worker < workers; ++worker) {
        analysis::WorkerSeries curves;
        for (int sample = 0; sample < samples; ++sample) {
            curves.cpu_utilization_percent.push_back(40 + 5 * std::sin(sample * 0.4 + worker));
            curves.lock_wait_percent.push_back(30 + 2 * std::cos(sample * 0.3 + worker));
            curves.throughput_ops_per_s.push_back(1200 + 60 * std::sin(sample * 0.2 + worker));
        }
        run.series.push_back(std::move(curves));
    }
}

inline telemetry::ItemReading sampleItem(std::uint32_t worker, std::uint32_t number, std::uint64_t begin_us)
{
    telemetry::ItemReading item;
    item.worker = base::WorkerId{worker};
    item.number = number;
    item.round = 2;
    item.begin_ns = kEpochNs + begin_us * 1000;
    item.end_ns = {item.begin_ns + 1'000'000, item.begin_ns + 3'000'000, item.begin_ns + 4'000'000, 0};
    item.bytes = 4096;
    item.status = 0;
    return item;
}

inline analysis::RunRecord sampleRun(base::Contender contender, std::uint32_t workers = 2,
                                     double seconds = 0.5)
{
    analysis::RunRecord run;
    run.contender = contender;
    run.repeat = 1;
    run.parameters = {{"workers", workers}, {"operation", 0.4}, {"protection", 1}, {"seconds", seconds}};
    run.choices = {{"protection", "mutex"}};
    run.elapsed_s = seconds + 0.01;
    run.operations = 2001;
    run.throughput_ops_per_s = 3333.125;
    run.latency = analysis::Percentiles{.p50_us = 400, .p95_us = 410, .p99_us = 450.5, .max_us = 9000};
    for (std::uint32_t worker = 0; worker < workers; ++worker)
        run.workers.push_back(sampleWorker(worker));
    run.figures = {{"speedup", 1.96}, {"deadlocked_after_s", std::nullopt}, {"lost_updates", 12345.0}};
    run.epoch_ns = kEpochNs;
    addSeries(run, workers, 0.0, seconds);
    addTimeline(run, workers, seconds);
    run.items = {sampleItem(0, 0, 100), sampleItem(1, 1, 200), sampleItem(0, 2, 5000)};
    run.cores = 2;
    run.core_load = {{0.1, 0.6}, {{97.5, 12}, {3, 100}}};
    run.changes = {{0.25, "operation", 0.2, 0.4, {}, {}}, {0.5, "protection", 0, 1, "none", "mutex"}};
    run.other_load_percent = 3.5;
    run.instrument_cpu_percent = 4.25;
    run.units_per_ms = 812.5;
    run.samples_dropped = 6;
    run.intervals_dropped = 8;
    run.caveats = {{analysis::CaveatKind::Oversubscribed, 0}, {analysis::CaveatKind::OtherLoad, 31.5}};
    return run;
}

inline analysis::Record sampleRecord()
{
    analysis::Record record;
    record.program_version = "0.1.0";
    record.created_utc = "2026-01-31T12:34:56Z";
    record.machine = {.cpus_online = 4,
                      .cpus_available = 2,
                      .cpu_model = "A \"quoted\" CPU, 2 GHz",
                      .kernel = "6.1.0",
                      .memory_bytes = 8ULL << 30U};
    record.experiment = "cpu-bound";
    record.runs = {sampleRun(base::Contender::Gil), sampleRun(base::Contender::Processes)};
    record.runs[1].workers[1].exit = {telemetry::ExitKind::Signal, 11};
    record.runs[1].workers[0].exit = {telemetry::ExitKind::Status, 3};
    record.runs[1].workers[0].memory.reset();
    record.runs[1].exit = analysis::RunExit::WorkerDied;
    record.runs[1].latency.reset();
    analysis::Verdict verdict;
    verdict.status = analysis::VerdictStatus::Confirmed;
    verdict.reason.text = "Processes were {ratio} times as fast as threads under the GIL.";
    verdict.reason.places = {{"ratio", 1.96, 2}};
    verdict.figures = {{"speedup_processes", 1.96, 2}, {"speedup_gil", 1.0, 2}};
    record.verdict = verdict;
    return record;
}

} // namespace contend::tests
