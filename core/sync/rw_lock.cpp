// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rw_lock.h"

namespace contend::sync {

bool RwLock::try_lock() noexcept
{
    if (!m_writers.try_lock())
        return false;
    // With the writers' mutex in hand, a writer bit can only be the rest of a dead writer.
    std::uint32_t state = m_state.value.load(std::memory_order_relaxed);
    if ((state & ~kWriter) == 0 && m_state.value.compare_exchange_strong(
                                       state, kWriter, std::memory_order_acquire, std::memory_order_relaxed))
        return true;
    m_writers.unlock();
    return false;
}

bool RwLock::try_lock_until(Deadline deadline) noexcept
{
    if (!m_writers.try_lock_until(deadline))
        return false;
    std::uint32_t state = m_state.value.fetch_or(kWriter, std::memory_order_acquire) | kWriter;
    while (state != kWriter) {
        const FutexWait result = m_state.waitAndRecheck(state, deadline, kWakeWriter);
        state = m_state.value.load(std::memory_order_acquire);
        if (result == FutexWait::TimedOut && state != kWriter) {
            unlock();
            return false;
        }
    }
    return true;
}

void RwLock::unlock() noexcept
{
    letReadersIn();
    m_writers.unlock();
}

void RwLock::letReadersIn() noexcept
{
    m_state.value.fetch_and(~kWriter, std::memory_order_seq_cst);
    if (m_waiting_readers.load(std::memory_order_seq_cst) != 0)
        m_state.wakeAll(kWakeReaders);
}

bool RwLock::try_lock_shared() noexcept
{
    std::uint32_t state = m_state.value.load(std::memory_order_relaxed);
    while ((state & kWriter) == 0) {
        if (m_state.value.compare_exchange_weak(state, state + 1, std::memory_order_acquire,
                                                std::memory_order_relaxed))
            return true;
    }
    return false;
}

bool RwLock::waitForWriter(Deadline deadline) noexcept
{
    m_waiting_readers.fetch_add(1, std::memory_order_seq_cst);
    bool held = try_lock_shared();
    while (!held) {
        const std::uint32_t state = m_state.value.load(std::memory_order_relaxed);
        FutexWait result = FutexWait::Changed;
        if ((state & kWriter) != 0) {
            result = m_state.waitAndRecheck(state, deadline, kWakeReaders);
            clearAfterDeadWriter();
        }
        held = try_lock_shared();
        if (result == FutexWait::TimedOut)
            break;
    }
    m_waiting_readers.fetch_sub(1, std::memory_order_relaxed);
    return held;
}

// A live writer holds the mutex for as long as the bit is set. So whoever gets the mutex and finds the bit
// set has found what a dead writer left.
void RwLock::clearAfterDeadWriter() noexcept
{
    if ((m_state.value.load(std::memory_order_relaxed) & kWriter) == 0 || !m_writers.try_lock())
        return;
    if ((m_state.value.load(std::memory_order_relaxed) & kWriter) != 0)
        letReadersIn();
    m_writers.unlock();
}

void RwLock::unlock_shared() noexcept
{
    if (m_state.value.fetch_sub(1, std::memory_order_release) == (kWriter | 1))
        m_state.wake(1, kWakeWriter);
}

} // namespace contend::sync
