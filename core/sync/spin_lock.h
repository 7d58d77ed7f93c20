// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/deadline.h"
#include "core/sync/lockable.h"
#include "core/sync/owner.h"

#include <atomic>
#include <cstdint>
#include <type_traits>

namespace contend::sync {

/// A lock whose waiters do not sleep: they look at it again and again (test-and-test-and-set: they read until
/// it seems free and only then try to write, so that waiting does not steal the cache line from the owner).
///
/// A wait goes through these stages:
///   brief   some dozen pauses, up to about a microsecond
///   long    pauses for some ten microseconds
///   yield   gives the core away between looks, so that 64 spinners on one core let the owner run
///   check   after every 1024 yields: has the owner's thread ended? Then its lock is taken over. And a nap of
///           20 µs, so that even an owner of lower priority comes on.
///
/// Requires: constructed once, in place (shared memory: yes). Not recursive, not fair.
/// Guarantees: as Mutex, with one reservation: an owner that was killed is recognised by its thread number,
/// and if the kernel has given that number to a new thread meanwhile, nobody takes the lock over.
class SpinLock {
public:
    SpinLock() noexcept = default;
    SpinLock(const SpinLock&) = delete;
    SpinLock& operator=(const SpinLock&) = delete;

    void lock() noexcept
    {
        if (!try_lock() && !spinBriefly()) [[unlikely]]
            spinUntil(Deadline::never());
    }
    bool try_lock() noexcept
    {
        std::uint32_t expected = 0;
        return m_owner.load(std::memory_order_relaxed) == 0 &&
               m_owner.compare_exchange_strong(expected, ownThreadId(), std::memory_order_acquire,
                                               std::memory_order_relaxed);
    }
    bool try_lock_until(Deadline deadline) noexcept
    {
        return try_lock() || spinBriefly() || spinUntil(deadline);
    }
    void unlock() noexcept { m_owner.store(0, std::memory_order_release); }

    /// The first stage of a wait alone: true if it got the lock. No clock, no system call.
    bool spinBriefly() noexcept;
    /// The other stages. The deadline is looked at between them, some 10 µs apart at best.
    bool spinUntil(Deadline deadline) noexcept;

    /// How many owners have died holding it. Exact while the caller holds the lock.
    std::uint32_t ownersLost() const noexcept { return m_owners_lost.load(std::memory_order_relaxed); }

private:
    bool takeOverIfOwnerEnded() noexcept;

    std::atomic<std::uint32_t> m_owner{0}; ///< thread number of the owner; 0 = free
    std::atomic<std::uint32_t> m_owners_lost{0};
};

static_assert(Lockable<SpinLock> && std::is_standard_layout_v<SpinLock>);

} // namespace contend::sync
