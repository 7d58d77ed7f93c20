// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/futex_word.h"
#include "core/sync/lockable.h"
#include "core/sync/mutex.h"

#include <atomic>
#include <cstdint>
#include <type_traits>

namespace contend::sync {

/// A reader–writer lock: many readers or one writer. Waiters sleep.
///
///     state word = kWriter bit + number of readers
///     reader  in: +1 while the writer bit is clear; out: -1, and the last one wakes the writer
///     writer  in: takes the writers' mutex, sets the bit (no new reader gets in), waits for 0 readers;
///             out: clears the bit, wakes the readers, releases the writers' mutex
///
/// Writers go first: readers may starve while writers keep coming.
/// Requires: constructed once, in place (shared memory: yes). Not recursive, no upgrade.
/// Guarantees: exclusion among threads and processes. A writer that is killed gives way (its mutex is robust,
/// and the bit counts only while the mutex is held); ownersLost() tells. A reader that is killed is not known
/// and keeps writers out: they wait until their deadline.
class RwLock {
public:
    static constexpr bool kManyHolders = true; ///< while readers are in

    RwLock() noexcept = default;
    RwLock(const RwLock&) = delete;
    RwLock& operator=(const RwLock&) = delete;

    void lock() noexcept { try_lock_until(Deadline::never()); }
    bool try_lock() noexcept;
    bool try_lock_until(Deadline deadline) noexcept;
    void unlock() noexcept;

    void lock_shared() noexcept { try_lock_shared_until(Deadline::never()); }
    bool try_lock_shared() noexcept;
    bool try_lock_shared_until(Deadline deadline) noexcept
    {
        return try_lock_shared() || waitForWriter(deadline);
    }
    void unlock_shared() noexcept;

    /// Readers inside at this moment.
    std::uint32_t readers() const noexcept
    {
        return m_state.value.load(std::memory_order_relaxed) & ~kWriter;
    }
    /// How many writers have died holding it.
    std::uint32_t ownersLost() const noexcept { return m_writers.ownersLost(); }

private:
    static constexpr std::uint32_t kWriter = 0x80000000U;
    static constexpr std::uint32_t kWakeReaders = 1; ///< futex masks
    static constexpr std::uint32_t kWakeWriter = 2;

    bool waitForWriter(Deadline deadline) noexcept;
    void clearAfterDeadWriter() noexcept;
    void letReadersIn() noexcept;

    FutexWord m_state;
    std::atomic<std::uint32_t> m_waiting_readers{
        0}; ///< too high after a waiter was killed: costs a system call
    Mutex m_writers;
};

static_assert(SharedLockable<RwLock> && std::is_standard_layout_v<RwLock>);

} // namespace contend::sync
