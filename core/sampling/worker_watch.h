// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/proc_reader.h"
#include "core/sampling/snapshot.h"
#include "core/telemetry/slot_reader.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace contend::sampling {

/// Follows one worker from sample to sample: its slot, its rings, and the kernel's account of its thread.
/// Opens the thread's file anew when another thread takes the slot over. Not thread-safe.
class WorkerWatch {
public:
    /// host_pid: the process of workers whose slot names none. keep_open: see ProcFile.
    WorkerWatch(const telemetry::Segment& segment, base::WorkerId worker, std::filesystem::path proc,
                int host_pid, bool keep_open);

    /// The worker at this moment. now_ns never goes back.
    WorkerSample sample(std::uint64_t now_ns, std::vector<char>& buffer);

    /// Appends what the worker finished since the last call.
    void drain(Snapshot& into);

    std::uint64_t eventsLost() const noexcept { return m_rings.lost(); }
    /// CPU time of all threads that this slot ever had, as far as the kernel told.
    std::uint64_t cpuNs() const noexcept { return m_retired_cpu_ns + m_cpu_ns; }
    int pid() const noexcept { return m_pid; }

private:
    /// The slot with the time of the current state up to now_ns. Where the worker was caught in the middle of
    /// a change, the last whole account goes on as it was.
    telemetry::SlotReading read(std::uint64_t now_ns);
    void follow(const telemetry::SlotReading& reading);
    OsCounters askKernel(std::vector<char>& buffer);
    /// What threads and processes did in the worker's stead since its own thread began.
    void addDelegated(WorkerSample& sample);
    /// The kernel adds a wait for a core to its account only once it is over. Adds the part of one that is
    /// still going on: what the worker counts as busy and the kernel has not explained yet, if the thread is
    /// runnable now.
    void addPendingWait(WorkerSample& sample, std::vector<char>& buffer);

    const telemetry::WorkerSlot& m_slot;
    telemetry::RingReader m_rings;
    base::WorkerId m_worker;
    std::filesystem::path m_proc;
    int m_host_pid = 0;
    bool m_keep_open = true;
    std::optional<ProcFile> m_schedstat;
    std::optional<ProcFile> m_stat;
    int m_pid = 0;
    int m_tid = 0;
    std::uint32_t m_incarnation = 0;
    bool m_known = false; ///< the kernel has told of this thread; if it no longer does, the thread is gone
    std::uint64_t m_explained_ns = 0; ///< busy time, by the worker's count, that the kernel has explained …
    std::uint64_t m_kernel_ns = 0;    ///< … and the kernel's account at that moment
    std::uint64_t m_told_delay_ns = 0;    ///< run-queue time of the last sample: it must not go back
    std::uint64_t m_alive_ns = 0;         ///< the last sample in which it lived
    telemetry::SlotReading m_whole;       ///< the last consistent reading …
    std::uint64_t m_whole_ns = 0;         ///< … and up to when it counts
    std::uint64_t m_delegated_cpu_ns = 0; ///< before the thread that is watched now
    std::uint64_t m_delegated_delay_ns = 0;
    std::uint64_t m_cpu_ns = 0;
    std::uint64_t m_retired_cpu_ns = 0;
};

} // namespace contend::sampling
