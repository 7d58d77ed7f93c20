// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/semaphore.h"

namespace contend::sync {

bool Semaphore::try_acquire() noexcept
{
    std::uint32_t free = m_free.value.load(std::memory_order_relaxed);
    while (free != 0) {
        if (m_free.value.compare_exchange_weak(free, free - 1, std::memory_order_acquire,
                                               std::memory_order_relaxed)) {
            notePeak(m_permits - (free - 1));
            return true;
        }
    }
    return false;
}

bool Semaphore::waitForPermit(Deadline deadline) noexcept
{
    // The waiter announces itself before the kernel looks at the word, the releaser changes the word before
    // it looks for waiters; both in the one order of seq_cst, so one of them always sees the other.
    m_waiters.fetch_add(1, std::memory_order_seq_cst);
    bool held = try_acquire();
    while (!held) {
        const FutexWait result = m_free.waitAndRecheck(0, deadline);
        held = try_acquire();
        if (result == FutexWait::TimedOut)
            break;
    }
    m_waiters.fetch_sub(1, std::memory_order_relaxed);
    return held;
}

bool Semaphore::release() noexcept
{
    std::uint32_t free = m_free.value.load(std::memory_order_relaxed);
    do {
        if (free >= m_permits)
            return false;
    } while (!m_free.value.compare_exchange_weak(free, free + 1, std::memory_order_seq_cst,
                                                 std::memory_order_relaxed));
    if (m_waiters.load(std::memory_order_seq_cst) != 0)
        m_free.wake(1);
    return true;
}

void Semaphore::notePeak(std::uint32_t in_use) noexcept
{
    std::uint32_t peak = m_peak.load(std::memory_order_relaxed);
    while (peak < in_use && !m_peak.compare_exchange_weak(peak, in_use, std::memory_order_relaxed)) {
    }
}

} // namespace contend::sync
