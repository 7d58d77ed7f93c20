// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/snapshot.h"

#include <optional>
#include <vector>

namespace contend::sampling {

/// How a worker's wall time was divided, in percent; adds up to 100 (a worker that was there all the time).
struct StateShares {
    double running = 0;
    double ready = 0; ///< runnable, no core free
    double lock = 0;
    double gil = 0;
    double io = 0;
    double idle = 0;
    double other = 0; ///< by its own account running, but neither on a CPU nor in its queue

    double sum() const noexcept { return running + ready + lock + gil + io + idle + other; }
};

/// One worker between two snapshots.
struct WorkerRates {
    base::WorkerId worker{};
    bool alive = false;
    double cpu_utilization_percent = 0; ///< of one core
    double throughput_ops_per_s = 0;
    double bytes_per_s = 0;
    double lock_wait_percent = 0;
    double gil_wait_percent = 0;
    StateShares shares;
};

/// A run between two snapshots. Divided by measured time, never by nominal time.
struct Rates {
    base::RunId run{};
    std::uint64_t t_ns = 0;                ///< of the later snapshot
    double seconds = 0;                    ///< between the two
    std::vector<WorkerRates> workers;      ///< as Snapshot::workers of the later one
    double cpu_utilization_percent = 0;    ///< sum of the workers, percent of one core
    double throughput_ops_per_s = 0;       ///< sum of the workers
    double waiting_percent = 0;            ///< mean over living workers of lock and interpreter-lock waiting
    std::uint32_t waiters = 0;             ///< workers waiting for any lock at the later moment
    double other_load_percent = 0;         ///< of the whole machine, by programs that are not ours
    double instrument_cpu_percent = 0;     ///< of one core
    std::vector<double> core_busy_percent; ///< per CPU of the machine
};

/// Rates between two snapshots of one run. Nothing if they belong to different runs or no time passed.
/// A counter that went backwards (a worker was replaced) counts from zero. Pure.
std::optional<Rates> ratesBetween(const Snapshot& earlier, const Snapshot& later);

/// Divides a worker's own account of its time by the kernel's: off-CPU time it believed to be running is
/// "ready" as far as the run queue explains it, else "other". Waiting by spinning counts as lock time; its
/// CPU time is taken out in proportion. seconds: measured length. Pure; exposed for tests.
StateShares divideTime(const telemetry::WorkerCounters& earlier, const telemetry::WorkerCounters& later,
                       const OsCounters& os_earlier, const OsCounters& os_later) noexcept;

} // namespace contend::sampling
