// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sampling/snapshot.h"
#include "core/telemetry/segment.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace contend::sampling {

/// Turns a segment and /proc into snapshots. Keeps its files open and rereads them; starts no tool.
/// One per run; not thread-safe. One sample of 64 workers costs less than a millisecond.
///
/// Takes the soft limit of open files up where that is needed to keep two files open for each worker, and
/// where the hard limit is in the way opens the rest for each reading. A worker whose thread the kernel no
/// longer knows is Dead whatever its slot says, and its account stands still from its last living sample on.
/// What is "ours": the host, its workers and its other children; the time of those that ended stays counted.
class Sampler {
public:
    using Clock = std::function<std::uint64_t()>;

    /// segment must outlive the sampler. gauge_count: how many gauges the workload has. proc: the mounted
    /// /proc, and clock the time (tests bring their own of both). host_pid: the supervisor, whose children
    /// are ours as well.
    Sampler(const telemetry::Segment& segment, std::size_t gauge_count, int host_pid,
            std::filesystem::path proc = "/proc", Clock clock = base::nowNs);
    ~Sampler();
    Sampler(const Sampler&) = delete;
    Sampler& operator=(const Sampler&) = delete;

    /// What snapshots carry besides, as the workload wants it.
    struct Extras {
        bool memory = false;
        bool canvas = false;
    };
    void watch(const Extras& extras);

    /// The state of things now. What cannot be read is marked invalid, never an error. Workers carry times of
    /// their own, as much later than now_ns as the clock went on while the sample was taken.
    Snapshot sample(std::uint64_t now_ns = base::nowNs());

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace contend::sampling
