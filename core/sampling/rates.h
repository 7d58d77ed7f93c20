// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/snapshot.h"

#include <optional>
#include <vector>

namespace contend::sampling {

/// How a worker's time was divided, in percent of the time that the worker was there: adds up to 100, or to 0
/// for one that was not there at all.
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
    double cpu_utilization_percent = 0; ///< of one core; NaN: lives, but the kernel does not tell
    double throughput_ops_per_s = 0;
    double bytes_per_s = 0;
    double lock_wait_percent = 0;
    double gil_wait_percent = 0;
    StateShares shares;
};

/// A run between two snapshots. Divided by measured time, never by nominal time.
struct Rates {
    base::RunId run{};
    std::uint64_t t_ns = 0;             ///< of the later snapshot
    double seconds = 0;                 ///< between the two
    std::vector<WorkerRates> workers;   ///< as Snapshot::workers of the later one
    double cpu_utilization_percent = 0; ///< sum of the workers, percent of one core
    double throughput_ops_per_s = 0;    ///< sum of the workers
    double waiting_percent = 0;         ///< mean over living workers of lock and interpreter-lock waiting
    std::uint32_t waiters = 0;          ///< workers waiting for any lock at the later moment
    /// Of the whole machine, by programs that are not ours; NaN: not known. Between snapshots less than half
    /// a second apart this and core_busy_percent are those of the last half second, see MachineLoad.
    double other_load_percent = 0;
    double instrument_cpu_percent = 0;     ///< of one core
    std::vector<double> core_busy_percent; ///< per CPU of the machine; empty: not known yet
};

/// The kernel brings a running thread's account up to date once per scheduler tick, up to 4 ms apart at the
/// usual 250 Hz. A shortfall of at most this much against the worker's own account is no absence from the
/// CPU.
inline constexpr std::uint64_t kAccountLagNs = 4'000'000;

/// From this length on, the machine's load is computed between the two snapshots themselves.
inline constexpr std::uint64_t kSteadyLoadNs = 500'000'000;

/// Rates between two snapshots of one run. Nothing if they belong to different runs or no time passed.
/// A counter that went backwards (a worker was replaced) counts from zero. Pure.
std::optional<Rates> ratesBetween(const Snapshot& earlier, const Snapshot& later);

/// The growth of a counter; one that went backwards began again at zero. Pure.
constexpr std::uint64_t growth(std::uint64_t earlier, std::uint64_t later) noexcept
{
    return later >= earlier ? later - earlier : later;
}

/// The growth of a worker's counters. The time of the current state, which the reader adds by itself, is lost
/// when a worker dies in it: a single state that went backwards did not grow; a whole account that did began
/// again at zero. Pure.
telemetry::WorkerCounters growth(const telemetry::WorkerCounters& earlier,
                                 const telemetry::WorkerCounters& later) noexcept;

/// The growth of the kernel's account; invalid if there is no later one. Without an earlier one the thread is
/// new and its whole account counts. Pure.
OsCounters growth(const OsCounters& earlier, const OsCounters& later) noexcept;

/// The growth of one worker between two samples; another thread in its place began its kernel's account
/// anew. Everything that is no counter is the later one's. Pure.
WorkerSample growth(const WorkerSample& earlier, const WorkerSample& later) noexcept;

/// Adds one growth to another: the counters and the kernel's account. Pure but for sum.
void accumulate(WorkerSample& sum, const WorkerSample& grown) noexcept;

/// Divides the growth of a worker's own account of its time by that of the kernel's: off-CPU time it believed
/// to be running is "ready" as far as the run queue explains it, else (beyond kAccountLagNs) "other". Waiting
/// by spinning counts as lock time; its CPU time is taken out in proportion. Where the kernel's account is
/// missing the worker's own stands. Pure.
StateShares divideTime(const telemetry::WorkerCounters& grown, const OsCounters& os_grown) noexcept;

/// CPU time of a worker as percent of one core over ns nanoseconds, from the growth of its accounts: the
/// kernel's figure and the tick that it may be behind. NaN without a valid kernel's account. Pure.
double utilizationPercent(const WorkerSample& grown, double ns) noexcept;

} // namespace contend::sampling
