// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/futex_word.h"
#include "core/sync/lockable.h"

#include <atomic>
#include <cstdint>
#include <type_traits>

namespace contend::sync {

/// A counting semaphore: up to permits() holders at once. With one permit it serves as a lock that any thread
/// may release. A waiter sleeps.
///
/// Requires: constructed once, in place (shared memory: yes). permits ≥ 1.
/// Guarantees: never more holders than permits; what was written before release() is seen after the acquire()
/// that got the permit. Not fair. A semaphore does not know its holders: the permit of a killed worker stays
/// taken until somebody calls release() for it, as the one who reaps the worker can.
/// The lock names are the same as acquire and release, so it is Lockable.
class Semaphore {
public:
    explicit Semaphore(std::uint32_t permits = 1) noexcept
        : m_permits(permits)
    {
        m_free.value.store(permits, std::memory_order_relaxed);
    }
    Semaphore(const Semaphore&) = delete;
    Semaphore& operator=(const Semaphore&) = delete;

    void acquire() noexcept
    {
        if (!try_acquire()) [[unlikely]]
            waitForPermit(Deadline::never());
    }
    bool try_acquire() noexcept;
    bool try_acquire_until(Deadline deadline) noexcept { return try_acquire() || waitForPermit(deadline); }
    /// Gives one permit back and wakes one waiter. False, and nothing happens, when none was taken.
    bool release() noexcept;

    void lock() noexcept { acquire(); }
    bool try_lock() noexcept { return try_acquire(); }
    bool try_lock_until(Deadline deadline) noexcept { return try_acquire_until(deadline); }
    void unlock() noexcept { release(); }

    std::uint32_t permits() const noexcept { return m_permits; }
    /// Permits taken at this moment. Readable from outside.
    std::uint32_t inUse() const noexcept { return m_permits - m_free.value.load(std::memory_order_relaxed); }
    /// The most permits that were ever in use at once.
    std::uint32_t peakInUse() const noexcept { return m_peak.load(std::memory_order_relaxed); }
    std::uint32_t waiters() const noexcept { return m_waiters.load(std::memory_order_relaxed); }

private:
    bool waitForPermit(Deadline deadline) noexcept;
    void notePeak(std::uint32_t in_use) noexcept;

    FutexWord m_free;                        ///< permits left
    std::atomic<std::uint32_t> m_waiters{0}; ///< too high after a waiter was killed: costs a system call
    std::atomic<std::uint32_t> m_peak{0};
    std::uint32_t m_permits; ///< never changes
};

static_assert(Lockable<Semaphore> && std::is_standard_layout_v<Semaphore>);

} // namespace contend::sync
