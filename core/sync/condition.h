// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/deadline.h"
#include "core/sync/futex_word.h"
#include "core/sync/stop_check.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <type_traits>

namespace contend::sync {

/// A condition variable on one futex word, for any lock of this folder. Not the C library's: that one blocks
/// for ever once a waiter in another process has been killed, and version 2.36 can lose a wake-up (glibc bug
/// 25847).
///
/// How it works: the word counts notifications. A waiter remembers the count while it holds the lock,
/// releases the lock, and sleeps unless the count has moved. As the state that it waits for changes only
/// under the lock, a notification after that change always moves the count past what the waiter remembers.
///
/// Requires: constructed once, in place (shared memory: yes). The state waited for is changed under the same
/// lock; notify may be called with or without it.
/// Guarantees: no notification is lost; waits may end without one, so use the forms with a predicate. A
/// notify_one() that went to a waiter killed at that moment is gone: wait in slices (with a StopCheck or a
/// deadline) where workers may be killed.
class Condition {
public:
    Condition() noexcept = default;
    Condition(const Condition&) = delete;
    Condition& operator=(const Condition&) = delete;

    void notify_one() noexcept { notify(1); }
    void notify_all() noexcept { notify(0x7fffffff); }

    /// Releases the lock, waits, takes the lock again. False if the deadline came without a notification.
    template <class Lock>
    bool wait_until(Lock& lock, Deadline deadline)
    {
        const std::uint32_t seen = m_notifications.value.load(std::memory_order_relaxed);
        m_waiters.fetch_add(1, std::memory_order_relaxed);
        lock.unlock();
        const FutexWait result = m_notifications.wait(seen, deadline);
        m_waiters.fetch_sub(1, std::memory_order_relaxed);
        lock.lock();
        return result != FutexWait::TimedOut;
    }

    /// Waits until the predicate, asked under the lock, holds. Returns what it said last.
    template <class Lock, class Predicate>
    bool wait_until(Lock& lock, Deadline deadline, Predicate&& holds)
    {
        while (!holds()) {
            if (!wait_until(lock, deadline))
                return holds();
        }
        return true;
    }

    /// Waits until the predicate holds, or gives up within 100 ms of stop() turning true.
    template <class Lock, class Predicate>
    bool waitOrStop(Lock& lock, StopCheck stop, Predicate&& holds)
    {
        while (!holds()) {
            if (stop())
                return false;
            wait_until(lock, Deadline::after(kStopSliceNs));
        }
        return true;
    }

    /// How many wait at this moment (too high after a waiter was killed).
    std::uint32_t waiters() const noexcept { return m_waiters.load(std::memory_order_relaxed); }

private:
    void notify(int count) noexcept
    {
        m_notifications.value.fetch_add(1, std::memory_order_relaxed);
        if (m_waiters.load(std::memory_order_relaxed) != 0)
            m_notifications.wake(count);
    }

    FutexWord m_notifications;
    std::atomic<std::uint32_t> m_waiters{0};
};

static_assert(std::is_standard_layout_v<Condition>);

} // namespace contend::sync
