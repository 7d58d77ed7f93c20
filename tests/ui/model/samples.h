// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/rates.h"
#include "core/sampling/snapshot.h"

#include <cstdint>
#include <initializer_list>

namespace contend::ui::test {

inline constexpr std::uint64_t kEpoch_ns = 1'000'000'000'000;
inline constexpr std::uint64_t kMs_ns = 1'000'000;

/// Milliseconds after the session's zero, on the monotonic clock.
inline std::uint64_t at(double ms)
{
    return kEpoch_ns + static_cast<std::uint64_t>(ms * static_cast<double>(kMs_ns));
}

/// One living worker's reading.
inline sampling::WorkerSample worker(std::uint32_t index, telemetry::WorkerState state, double since_ms = 0)
{
    sampling::WorkerSample sample;
    sample.worker = base::WorkerId{index};
    sample.reading.lifecycle = telemetry::Lifecycle::Running;
    sample.reading.state = state;
    sample.reading.state_since_ns = at(since_ms);
    sample.reading.incarnation = 1;
    return sample;
}

inline sampling::Snapshot snapshot(std::uint64_t run, double ms, std::uint32_t workers)
{
    sampling::Snapshot made;
    made.run = base::RunId{run};
    made.t_ns = at(ms);
    made.workers_alive = workers;
    for (std::uint32_t i = 0; i < workers; ++i)
        made.workers.push_back(worker(i, telemetry::WorkerState::Running));
    return made;
}

/// Workers that each use cpu percent, wait gil percent for the GIL and do ops operations a second.
inline sampling::Rates rates(std::uint64_t run, double ms, std::uint32_t workers, double cpu, double gil,
                             double ops)
{
    sampling::Rates made;
    made.run = base::RunId{run};
    made.t_ns = at(ms);
    made.seconds = 0.05;
    for (std::uint32_t i = 0; i < workers; ++i) {
        sampling::WorkerRates each;
        each.worker = base::WorkerId{i};
        each.alive = true;
        each.cpu_utilization_percent = cpu;
        each.gil_wait_percent = gil;
        each.throughput_ops_per_s = ops;
        made.workers.push_back(each);
    }
    made.cpu_utilization_percent = cpu * workers;
    made.throughput_ops_per_s = ops * workers;
    made.waiting_percent = gil;
    return made;
}

inline telemetry::Interval interval(std::uint32_t index, telemetry::WorkerState state, double from_ms,
                                    double to_ms)
{
    telemetry::Interval made;
    made.worker = base::WorkerId{index};
    made.state = state;
    made.begin_ns = at(from_ms);
    made.end_ns = at(to_ms);
    return made;
}

/// A fetched page whose phases end at these milliseconds.
inline telemetry::ItemReading page(std::uint32_t round, std::uint32_t number, double begin_ms,
                                   std::initializer_list<double> ends_ms)
{
    telemetry::ItemReading made;
    made.round = round;
    made.number = number;
    made.worker = base::WorkerId{number};
    made.begin_ns = at(begin_ms);
    std::size_t phase = 0;
    for (const double end : ends_ms)
        made.end_ns[phase++] = end > 0 ? at(end) : 0;
    return made;
}

} // namespace contend::ui::test
