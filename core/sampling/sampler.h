// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sampling/snapshot.h"
#include "core/telemetry/segment.h"

#include <filesystem>
#include <memory>

namespace contend::sampling {

/// Turns a segment and /proc into snapshots. Keeps its files open and rereads them; starts no tool.
/// One per run; not thread-safe. One sample of 64 workers costs less than a millisecond.
class Sampler {
public:
    /// segment must outlive the sampler. gauge_count: how many gauges the workload has. proc: the mounted
    /// /proc (tests put a tree of their own there). host_pid: the supervisor, whose children are ours as
    /// well.
    Sampler(const telemetry::Segment& segment, std::size_t gauge_count, int host_pid,
            std::filesystem::path proc = "/proc");
    ~Sampler();
    Sampler(const Sampler&) = delete;
    Sampler& operator=(const Sampler&) = delete;

    /// The state of things now. What cannot be read is marked invalid, never an error.
    Snapshot sample(std::uint64_t now_ns = base::nowNs());

private:
    struct Files;
    std::unique_ptr<Files> m_files;
};

} // namespace contend::sampling
