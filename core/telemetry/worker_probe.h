// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/unique_fd.h"
#include "core/telemetry/latency_buckets.h"
#include "core/telemetry/segment.h"

#include <array>
#include <cstdint>

namespace contend::telemetry {

/// A page or another piece of work, as the worker reports it once it is done.
struct Item {
    std::uint32_t number = 0;
    std::uint32_t round = 0;
    std::uint64_t begin_ns = 0;
    std::array<std::uint64_t, ItemRecord::kPhases> end_ns{};
    std::uint64_t bytes = 0;
    std::uint64_t status = 0;
};

/// The pen of one worker: the only writer of its slot, event ring and item ring.
///
/// Requires: made and used by one thread of the worker alone. Guarantees: no call blocks, allocates or fails;
/// counters are plain relaxed stores into cache lines that nobody else writes. Only enter() and checkpoint()
/// deal with time, and both take it from the caller, so that one reading of the clock can serve several.
class WorkerProbe {
public:
    /// Takes the slot over: counters continue where an earlier worker of this slot left them.
    WorkerProbe(const Segment& segment, base::WorkerId worker) noexcept;
    WorkerProbe(const WorkerProbe&) = delete;
    WorkerProbe& operator=(const WorkerProbe&) = delete;

    base::WorkerId worker() const noexcept { return m_worker; }

    /// The worker's first words, from its own thread: which thread it is, and that it lives now.
    void begin(std::uint64_t now_ns) noexcept;
    /// Its last words: the state ends, pending short intervals are written out.
    void end(std::uint64_t now_ns) noexcept;

    void addOperations(std::uint64_t count) noexcept { add(m_slot.operations, count); }
    void addBytes(std::uint64_t count) noexcept { add(m_slot.bytes, count); }
    void addErrors(std::uint64_t count) noexcept { add(m_slot.errors, count); }
    /// How long one operation took.
    void addLatency(std::uint64_t ns) noexcept;
    void addItem(const Item& item) noexcept;

    /// The worker's own gauge number k (order of Workload::worker_gauges).
    void setGauge(std::size_t k, double value) noexcept
    {
        m_slot.gauges[k].store(value, std::memory_order_relaxed);
    }

    void lockAcquired() noexcept { add(m_slot.acquisitions, 1); }
    void lockContended(std::uint64_t wait_ns) noexcept
    {
        add(m_slot.contended, 1);
        add(m_slot.lock_wait_ns, wait_ns);
    }
    void lockHeldSample(std::uint64_t held_ns) noexcept
    {
        add(m_slot.hold_samples, 1);
        add(m_slot.hold_sampled_ns, held_ns);
    }
    void gilTaken(std::uint64_t wait_ns) noexcept
    {
        add(m_slot.gil_takes, 1);
        if (wait_ns != 0)
            add(m_slot.gil_wait_ns, wait_ns);
    }

    /// Another thread or process has worked in this worker's stead and used so much CPU time, and waited so
    /// long for a core: counts as the worker's own.
    void addDelegated(std::uint64_t cpu_ns, std::uint64_t run_delay_ns) noexcept
    {
        add(m_slot.delegated_cpu_ns, cpu_ns);
        add(m_slot.delegated_delay_ns, run_delay_ns);
    }
    /// For a worker whose pen goes on in a child of a fork: both write out what they have gathered, the
    /// worker before the fork and the child before its end; once the child has gone, the worker goes on where
    /// the child left off.
    void handOver() noexcept { flushBucket(); }
    void takeBack() noexcept;

    WorkerState state() const noexcept { return m_state; }

    /// The worker is in another state from now on. detail says more of the state that begins (for Lock: the
    /// holder's worker index + 1, 0 when unknown) and goes into its event.
    void enter(WorkerState state, std::uint64_t now_ns, std::uint32_t detail = 0) noexcept;

    /// To be called while Running, after each small batch of work. Finds out whether the worker was off the
    /// CPU since the last call although it wanted to run: a batch that took far longer than usual makes it
    /// read the kernel's account of its time in the run queue (one short read of /proc, only then), and that
    /// time becomes a Ready interval on the timeline. Costs a comparison otherwise.
    void checkpoint(std::uint64_t now_ns) noexcept;

private:
    /// Short intervals gathered until they are long enough to be seen.
    struct Bucket {
        std::uint64_t begin_ns = 0;
        std::uint64_t end_ns = 0;
        std::array<std::uint64_t, kStateCount> ns{};
        std::uint32_t count = 0;
    };

    static void add(std::atomic<std::uint64_t>& counter, std::uint64_t count) noexcept
    {
        counter.store(counter.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
    }
    void closeInterval(WorkerState state, std::uint64_t begin_ns, std::uint64_t end_ns,
                       std::uint32_t detail) noexcept;
    void flushBucket() noexcept;
    void closeTornTransition() noexcept;
    void pushEvent(WorkerState state, std::uint64_t begin_ns, std::uint64_t end_ns, std::uint32_t detail,
                   bool mixed) noexcept;
    void splitReady(std::uint64_t ready_ns, std::uint64_t now_ns) noexcept;
    std::uint64_t readRunDelay() noexcept;

    WorkerSlot& m_slot;
    std::span<StateEvent> m_events;
    std::span<ItemRecord> m_items;
    base::WorkerId m_worker;
    WorkerState m_state = WorkerState::None;
    std::uint32_t m_detail = 0;
    std::uint64_t m_since = 0;       ///< begin of the state, for the account
    std::uint64_t m_drawn_until = 0; ///< begin of the interval not yet drawn (>= m_since after a split)
    std::uint64_t m_last_checkpoint = 0;
    std::uint64_t m_usual_batch = 0;
    std::uint64_t m_run_delay = 0;
    base::UniqueFd m_schedstat;
    Bucket m_bucket;
};

/// Intervals shorter than this are counted and gathered, not drawn one by one.
inline constexpr std::uint64_t kShortestEventNs = 20'000;

} // namespace contend::telemetry
