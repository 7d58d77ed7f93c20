// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"
#include "core/base/ids.h"
#include "core/telemetry/slot_reader.h"

#include <cstdint>
#include <limits>
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
};

} // namespace contend::sampling
