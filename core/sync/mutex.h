// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/deadline.h"
#include "core/sync/lockable.h"

#include <atomic>
#include <cstdint>
#include <pthread.h>
#include <type_traits>

namespace contend::sync {

/// The operating system's mutex, shared between processes and robust: when its owner is killed, the kernel
/// hands it to the next one instead of letting everybody wait for ever. A waiter sleeps.
///
/// Requires: constructed once, in place (shared memory: yes; a copy, also the one that fork makes of private
/// memory, is another mutex). Not recursive. unlock() by the thread that locked it.
/// Guarantees: mutual exclusion among threads and processes; what was written before unlock() is seen after
/// the next lock(). After a death the mutex works on, and ownersLost() has grown by one: whoever sees it
/// grown knows that the data may be half changed. Ends the program on errors that only a bug can cause.
class Mutex {
public:
    Mutex() noexcept;
    Mutex(const Mutex&) = delete;
    Mutex& operator=(const Mutex&) = delete;

    void lock() noexcept
    {
        if (const int error = pthread_mutex_lock(&m_mutex); error != 0) [[unlikely]]
            settle(error);
    }
    bool try_lock() noexcept
    {
        const int error = pthread_mutex_trylock(&m_mutex);
        return error == 0 || settle(error);
    }
    bool try_lock_until(Deadline deadline) noexcept;
    void unlock() noexcept { pthread_mutex_unlock(&m_mutex); }

    /// How many owners have died holding it. Exact while the caller holds the mutex.
    std::uint32_t ownersLost() const noexcept { return m_owners_lost.load(std::memory_order_relaxed); }

private:
    /// Makes sense of an error of lock; true if the mutex is held now.
    bool settle(int error) noexcept;

    pthread_mutex_t m_mutex;
    std::atomic<std::uint32_t> m_owners_lost{0};
};

static_assert(Lockable<Mutex> && std::is_standard_layout_v<Mutex>);

} // namespace contend::sync
