// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/snapshot.h"

#include <cstdint>

namespace contend::test {

inline constexpr std::uint64_t kMs = 1'000'000;

/// A living worker with nothing counted yet; change what the test is about.
inline sampling::WorkerSample makeWorker(std::uint32_t worker = 0)
{
    sampling::WorkerSample sample;
    sample.worker = base::WorkerId{worker};
    sample.reading.lifecycle = telemetry::Lifecycle::Running;
    sample.reading.state = telemetry::WorkerState::Running;
    sample.reading.incarnation = 1;
    sample.reading.pid = 100;
    sample.reading.tid = 101 + static_cast<int>(worker);
    sample.os.valid = true;
    return sample;
}

/// A snapshot of run 1 at t_ms milliseconds with so many such workers.
inline sampling::Snapshot makeSnapshot(std::uint64_t t_ms, std::uint32_t workers = 1)
{
    sampling::Snapshot snapshot;
    snapshot.run = base::RunId{1};
    snapshot.contender = base::Contender::Threads;
    snapshot.t_ns = t_ms * kMs;
    snapshot.phase = telemetry::HostPhase::Running;
    snapshot.workers_wanted = workers;
    snapshot.workers_alive = workers;
    for (std::uint32_t worker = 0; worker < workers; ++worker)
        snapshot.workers.push_back(makeWorker(worker));
    return snapshot;
}

inline std::uint64_t& timeIn(sampling::WorkerSample& worker, telemetry::WorkerState state)
{
    return worker.reading.counters.state_ns[static_cast<std::size_t>(state)];
}

} // namespace contend::test
