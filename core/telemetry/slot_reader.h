// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/telemetry/segment.h"

#include <array>
#include <cstdint>
#include <vector>

namespace contend::telemetry {

/// Counters of one worker at one moment, as plain values. All grow only; times in nanoseconds.
struct WorkerCounters {
    std::uint64_t operations = 0;
    std::uint64_t bytes = 0;
    std::uint64_t errors = 0;
    std::uint64_t acquisitions = 0;
    std::uint64_t contended = 0;
    std::uint64_t lock_wait_ns = 0;
    std::uint64_t hold_samples = 0;
    std::uint64_t hold_sampled_ns = 0;
    std::uint64_t gil_takes = 0;
    std::uint64_t gil_wait_ns = 0;
    std::uint64_t short_states = 0;
    std::uint64_t events_lost = 0; ///< overwritten before anybody read them
    std::array<std::uint64_t, kStateCount>
        state_ns{}; ///< the current state counted up to the moment of reading
};

struct SlotReading {
    WorkerCounters counters;
    /// False: the worker was in the middle of a change of state each time, because it has no core now or died
    /// there. Then state, state_since_ns and counters.state_ns do not belong together.
    bool consistent = true;
    WorkerState state = WorkerState::None;
    std::uint64_t state_since_ns = 0;
    Lifecycle lifecycle = Lifecycle::Empty;
    ExitKind exit_kind = ExitKind::None;
    int exit_value = 0;
    int pid = 0;
    int tid = 0;
    std::uint32_t incarnation = 0;
    std::uint64_t delegated_cpu_ns = 0; ///< by others for this worker, see WorkerProbe::addDelegated
    std::uint64_t delegated_delay_ns = 0;
    std::array<double, kMaxWorkerGauges> gauges{}; ///< 0 until the worker sets one
};

/// An interval of a worker's timeline, times on the monotonic clock.
struct Interval {
    base::WorkerId worker{};
    WorkerState state = WorkerState::None;
    bool mixed = false; ///< many short intervals; state is the longest of them, detail their number
    std::uint16_t cpu = 0;
    std::uint32_t detail = 0; ///< Lock: the holder's worker index + 1, 0 when unknown
    std::uint64_t begin_ns = 0;
    std::uint64_t end_ns = 0;
};

/// A finished item (a page) of a worker.
struct ItemReading {
    base::WorkerId worker{};
    std::uint32_t number = 0;
    std::uint32_t round = 0;
    std::uint64_t begin_ns = 0;
    std::array<std::uint64_t, ItemRecord::kPhases> end_ns{};
    std::uint64_t bytes = 0;
    std::uint64_t status = 0;
};

/// Reads a slot that its worker may be writing at this moment: what belongs together is consistent or marked
/// not to be. Never blocks. Safe from any thread or process.
SlotReading readSlot(const WorkerSlot& slot, std::uint64_t now_ns) noexcept;

/// Drains one worker's rings from where the last call stopped. Keep one per slot; not thread-safe itself.
class RingReader {
public:
    RingReader(const Segment& segment, base::WorkerId worker) noexcept;

    /// Appends the intervals written since the last call, oldest first.
    void drainEvents(std::vector<Interval>& into);
    /// Appends the items finished since the last call, oldest first.
    void drainItems(std::vector<ItemReading>& into);
    /// Intervals and items that were overwritten before they could be read.
    std::uint64_t lost() const noexcept { return m_lost; }

private:
    const WorkerSlot& m_slot;
    std::span<StateEvent> m_events;
    std::span<ItemRecord> m_items;
    base::WorkerId m_worker;
    std::uint64_t m_next_event = 0;
    std::uint64_t m_next_item = 0;
    std::uint64_t m_lost = 0;
};

} // namespace contend::telemetry
