// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/futex_word.h"
#include "core/sync/lockable.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <type_traits>

namespace contend::sync {

/// A counting semaphore: up to permits() holders at once. With one permit it serves as a lock that any thread
/// may release. A waiter sleeps.
///
/// How it works: every permit is a word that holds the number of the thread that took it, 0 while it is free.
/// Taking a permit and telling who has it is one and the same store, so it is always known whose it is.
///
/// Requires: constructed once, in place (shared memory: yes). 1 ≤ permits ≤ kMostPermits.
/// Guarantees: never more holders than permits (see setPermits()); what was written before a permit was
/// released is seen by the next one who takes it. Not fair. The permit of a thread that has ended (a killed
/// worker) is taken back by those who wait, within kRecheckNs; nobody who waits for a permit that will be
/// released waits in vain. The lock names are the same as acquire and release, so it is Lockable.
class Semaphore {
public:
    static constexpr std::uint32_t kMostPermits = 64;

    explicit Semaphore(std::uint32_t permits = 1) noexcept;
    Semaphore(const Semaphore&) = delete;
    Semaphore& operator=(const Semaphore&) = delete;

    void acquire() noexcept
    {
        if (!try_acquire()) [[unlikely]]
            waitForPermit(Deadline::never());
    }
    bool try_acquire() noexcept;
    bool try_acquire_until(Deadline deadline) noexcept { return try_acquire() || waitForPermit(deadline); }
    /// Gives one permit back, one of the caller's own if it has any, and wakes one waiter. False, and nothing
    /// happens, when none was taken.
    bool release() noexcept;

    void lock() noexcept { acquire(); }
    bool try_lock() noexcept { return try_acquire(); }
    bool try_lock_until(Deadline deadline) noexcept { return try_acquire_until(deadline); }
    void unlock() noexcept { release(); }

    std::uint32_t permits() const noexcept { return m_permits.load(std::memory_order_relaxed); }
    /// Changes how many there are, while workers use them; waiters notice at once. After a cut the surplus
    /// permits that are in use stay with their holders, and are gone once they are given back. By one thread
    /// at a time.
    void setPermits(std::uint32_t permits) noexcept;
    /// Permits taken at this moment. Readable from outside.
    std::uint32_t inUse() const noexcept;
    /// The most permits that were ever in use at once.
    std::uint32_t peakInUse() const noexcept { return m_peak.load(std::memory_order_relaxed); }
    std::uint32_t waiters() const noexcept { return m_waiters.load(std::memory_order_relaxed); }
    /// How many permits were taken back from threads that had ended.
    std::uint32_t ownersLost() const noexcept { return m_owners_lost.load(std::memory_order_relaxed); }

private:
    using Owner = std::atomic<std::uint32_t>;

    bool waitForPermit(Deadline deadline) noexcept;
    void takeBackFromEnded() noexcept;
    bool giveBack(std::uint32_t owner) noexcept;
    void tellWaiter() noexcept;
    void notePeak() noexcept;

    std::array<Owner, kMostPermits> m_owners{}; ///< thread numbers; the first permits() can be taken
    FutexWord m_releases;                       ///< counts those that somebody waited for
    std::atomic<std::uint32_t> m_waiters{0};    ///< too high after a waiter was killed: costs a system call
    std::atomic<std::uint32_t> m_peak{0};
    std::atomic<std::uint32_t> m_owners_lost{0};
    std::atomic<std::uint32_t> m_permits;
    std::atomic<std::uint32_t> m_most; ///< permits that there have ever been: owners beyond are 0
};

static_assert(Lockable<Semaphore> && std::is_standard_layout_v<Semaphore>);

} // namespace contend::sync
