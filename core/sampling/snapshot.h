// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"
#include "core/base/ids.h"
#include "core/telemetry/slot_reader.h"

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace contend::sampling {

/// The kernel's account of one thread. All grow only.
struct OsCounters {
    bool valid = false; ///< false: the thread was not there to ask
    std::uint64_t on_cpu_ns = 0;
    std::uint64_t run_delay_ns = 0; ///< runnable, but waiting for a core; a wait that still goes on included
    std::uint64_t switches = 0;     ///< times it was put on a CPU
};

struct WorkerSample {
    base::WorkerId worker{};
    /// When this worker was read, monotonic: reading many takes a moment, and the sampler may be interrupted
    /// in between. 0: at Snapshot::t_ns.
    std::uint64_t t_ns = 0;
    telemetry::SlotReading reading;
    OsCounters os;
};

/// Time of one CPU since boot, in nanoseconds (resolution: the kernel's 10 ms tick).
struct CpuTimes {
    std::uint64_t busy_ns = 0;
    std::uint64_t total_ns = 0;
};

/// A process's memory, in bytes: pages of its own, pages that others map as well, and the proportional set
/// size, in which a page that n processes map counts 1/n for each of them.
struct MemoryUse {
    std::uint64_t private_bytes = 0;
    std::uint64_t shared_bytes = 0;
    std::uint64_t pss_bytes = 0;

    std::uint64_t residentBytes() const noexcept { return private_bytes + shared_bytes; }
};

/// Who uses how much: the worker processes, and the host, in whose memory the threads live.
struct MemoryReading {
    std::map<base::WorkerId, MemoryUse> workers; ///< living worker processes; empty under threads
    std::optional<MemoryUse> host;
};

/// A copy of the picture that workers draw.
struct CanvasImage {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::vector<std::uint32_t> points; ///< 0x00RRGGBB, row by row
};

/// The machine's load over the last half second or so. Two samples 50 ms apart cannot tell it: the kernel
/// counts a CPU's time in ticks of 10 ms, that of threads in nanoseconds.
struct MachineLoad {
    /// By programs that are neither ours nor the instrument, percent of all CPUs together; NaN: not known yet
    /// (the sampler has not been there for half a second) or not readable.
    double other_percent = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> core_busy_percent; ///< per CPU of the machine; empty: not known yet
};

/// Everything about a run at one moment, as plain values.
struct Snapshot {
    base::RunId run{};
    base::Contender contender{};
    std::uint64_t t_ns = 0; ///< monotonic
    telemetry::HostPhase phase{};
    std::uint32_t workers_wanted = 0;
    std::uint32_t workers_alive = 0;
    std::uint32_t workers_lost = 0;
    std::uint32_t workers_refused = 0;
    std::vector<WorkerSample> workers;          ///< slots that ever had a worker, by index
    std::vector<telemetry::Interval> intervals; ///< since the last snapshot
    std::vector<telemetry::ItemReading> items;  ///< since the last snapshot
    std::uint64_t events_lost = 0;              ///< since the run began
    std::vector<double> gauges;                 ///< in the order of Workload::gauges; NaN: none yet
    std::vector<CpuTimes> cpus;
    std::uint64_t ours_cpu_ns = 0;       ///< CPU time of host, workers and helpers together, as far as known
    std::uint64_t instrument_cpu_ns = 0; ///< CPU time of the process that samples and draws
    MachineLoad load;
    double units_per_ms = 0;
    /// Operations per latency bucket (telemetry/latency_buckets.h) of all workers together, since the
    /// measuring window began, before it since the start. A few times a second, for workloads that want it.
    std::shared_ptr<const std::vector<std::uint64_t>> latency_counts;
    std::optional<MemoryReading> memory;       ///< twice a second, for workloads that want it
    std::shared_ptr<const CanvasImage> canvas; ///< when it changed, for workloads that draw
};

} // namespace contend::sampling
