// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/deadline.h"
#include "core/sync/stop_check.h"

#include <algorithm>
#include <concepts>

namespace contend::sync {

/// What every lock of this folder offers: mutex, spin lock, semaphore, reader–writer lock, and the timed lock
/// around any of them. The names are the standard library's, so std::unique_lock and std::scoped_lock work.
///
///     lock()               waits without limit; for waits that may be long use lockOrStop()
///     try_lock()           never waits; no clock, no system call
///     try_lock_until(when) waits until `when` at most; true if the lock is held now
///     unlock()             only after a successful lock
template <class L>
concept Lockable = requires(L& lock, Deadline when)
{
    lock.lock();
    {
        lock.try_lock()
        } -> std::same_as<bool>;
    {
        lock.try_lock_until(when)
        } -> std::same_as<bool>;
    lock.unlock();
};

/// A lock that can be held by many at once for reading.
template <class L>
concept SharedLockable = Lockable<L> && requires(L& lock, Deadline when)
{
    lock.lock_shared();
    {
        lock.try_lock_shared()
        } -> std::same_as<bool>;
    {
        lock.try_lock_shared_until(when)
        } -> std::same_as<bool>;
    lock.unlock_shared();
};

/// Takes the lock, or gives up at the deadline or within 100 ms of stop() turning true. Reads no clock while
/// the lock is free.
template <Lockable L>
bool lockUntilOrStop(L& lock, Deadline deadline, StopCheck stop)
{
    if (lock.try_lock())
        return true;
    while (!stop() && !deadline.passed()) {
        if (lock.try_lock_until(std::min(deadline, Deadline::after(kStopSliceNs))))
            return true;
    }
    return false;
}

/// Takes the lock, or gives up within 100 ms of stop() turning true. Reads no clock while the lock is free.
/// A lock with a lockOrStop() of its own (the timed lock: it counts one wait, not one for each slice)
/// decides.
template <Lockable L>
bool lockOrStop(L& lock, StopCheck stop)
{
    if constexpr (requires { lock.lockOrStop(stop); }) {
        return lock.lockOrStop(stop);
    } else {
        return lockUntilOrStop(lock, Deadline::never(), stop);
    }
}

} // namespace contend::sync
