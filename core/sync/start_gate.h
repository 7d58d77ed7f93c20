// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/futex_word.h"
#include "core/sync/stop_check.h"

#include <cstdint>
#include <type_traits>

namespace contend::sync {

/// The gate at which all workers of a run line up, so that the measurement begins when everybody is there.
///
///     state    open()      close()     pass() of a worker
///     Shut     → Open      → Closed    waits
///     Open     stays       → Closed    returns Open at once, for late comers too
///     Closed   stays       stays       returns Closed at once: go home, the run is over
///
/// Requires: constructed once, in place (shared memory: yes). Thread-safe. reset() only while nobody waits.
/// Guarantees: whatever was written before open() is seen by everyone who passes.
class StartGate {
public:
    enum class State : std::uint32_t { Shut = 0, Open = 1, Closed = 2 };

    StartGate() noexcept = default;
    StartGate(const StartGate&) = delete;
    StartGate& operator=(const StartGate&) = delete;

    /// Says "I am here", once per worker, before pass().
    void arrive() noexcept;
    std::uint32_t arrived() const noexcept { return m_arrived.value.load(std::memory_order_acquire); }
    /// Waits until count workers have arrived. False if the deadline came first.
    bool waitForArrivals(std::uint32_t count, Deadline deadline) noexcept;

    /// Waits until the gate is open or closed. Shut means that the deadline came first.
    State pass(Deadline deadline) noexcept;
    /// Waits until the gate is open or closed; within 100 ms of stop() turning true it returns Closed.
    State passOrStop(StopCheck stop) noexcept;

    /// Lets everybody through, now and later. Not after close().
    void open() noexcept;
    /// Sends everybody home, those who wait and those who come later.
    void close() noexcept;
    /// Shut again, nobody arrived: for the next run.
    void reset() noexcept;
    State state() const noexcept { return State{m_state.value.load(std::memory_order_acquire)}; }

private:
    FutexWord m_state;
    FutexWord m_arrived;
};

static_assert(std::is_standard_layout_v<StartGate>);

} // namespace contend::sync
