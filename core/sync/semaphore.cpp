// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/semaphore.h"

#include "core/sync/owner.h"

#include <algorithm>

namespace contend::sync {

Semaphore::Semaphore(std::uint32_t permits) noexcept
    : m_permits(std::clamp(permits, 1U, kMostPermits))
    , m_most(m_permits.load(std::memory_order_relaxed))
{}

bool Semaphore::try_acquire() noexcept
{
    const std::uint32_t permits = m_permits.load(std::memory_order_acquire); // and m_most, see setPermits()
    for (std::uint32_t permit = 0; permit < permits; ++permit) {
        // Part of the one order of seq_cst, see waitForPermit().
        std::uint32_t owner = m_owners[permit].load(std::memory_order_seq_cst);
        if (owner == 0 && m_owners[permit].compare_exchange_strong(
                              owner, ownThreadId(), std::memory_order_acquire, std::memory_order_relaxed)) {
            notePeak();
            return true;
        }
    }
    return false;
}

bool Semaphore::waitForPermit(Deadline deadline) noexcept
{
    // The waiter announces itself before it looks at the permits, the releaser frees its permit before it
    // looks for waiters; both in the one order of seq_cst, so one of them always sees the other.
    m_waiters.fetch_add(1, std::memory_order_seq_cst);
    bool held = false;
    bool in_time = true;
    while (!held) {
        const std::uint32_t seen = m_releases.value.load(std::memory_order_acquire);
        held = try_acquire();
        if (held || !in_time)
            break;
        const Deadline slice = std::min(deadline, Deadline::after(FutexWord::kRecheckNs));
        if (m_releases.wait(seen, slice) == FutexWait::TimedOut) {
            takeBackFromEnded();
            in_time = slice < deadline;
        }
    }
    m_waiters.fetch_sub(1, std::memory_order_relaxed);
    return held;
}

bool Semaphore::release() noexcept
{
    if (giveBack(ownThreadId()))
        return true;
    const std::uint32_t most = m_most.load(std::memory_order_relaxed);
    for (std::uint32_t permit = 0; permit < most; ++permit) {
        const std::uint32_t owner = m_owners[permit].load(std::memory_order_relaxed);
        if (owner != 0 && giveBack(owner))
            return true;
    }
    return false;
}

/// Frees one permit of that thread; only one of several that try at the same time does.
bool Semaphore::giveBack(std::uint32_t owner) noexcept
{
    const std::uint32_t most = m_most.load(std::memory_order_relaxed);
    for (std::uint32_t permit = 0; permit < most; ++permit) {
        std::uint32_t expected = owner;
        if (m_owners[permit].load(std::memory_order_relaxed) == owner &&
            m_owners[permit].compare_exchange_strong(expected, 0, std::memory_order_seq_cst,
                                                     std::memory_order_relaxed)) {
            tellWaiter();
            return true;
        }
    }
    return false;
}

void Semaphore::tellWaiter() noexcept
{
    if (m_waiters.load(std::memory_order_seq_cst) == 0)
        return;
    m_releases.value.fetch_add(1, std::memory_order_release);
    m_releases.wake(1);
}

void Semaphore::setPermits(std::uint32_t permits) noexcept
{
    const std::uint32_t wanted = std::clamp(permits, 1U, kMostPermits);
    // Before anybody can take the new ones, everybody looks for owners there too.
    if (wanted > m_most.load(std::memory_order_relaxed))
        m_most.store(wanted, std::memory_order_seq_cst);
    m_permits.store(wanted, std::memory_order_seq_cst);
    m_releases.value.fetch_add(1, std::memory_order_release);
    m_releases.wakeAll();
}

void Semaphore::takeBackFromEnded() noexcept
{
    const std::uint32_t most = m_most.load(std::memory_order_relaxed);
    for (std::uint32_t permit = 0; permit < most; ++permit) {
        const std::uint32_t owner = m_owners[permit].load(std::memory_order_relaxed);
        if (owner != 0 && threadHasEnded(owner) && giveBack(owner))
            m_owners_lost.fetch_add(1, std::memory_order_relaxed);
    }
}

std::uint32_t Semaphore::inUse() const noexcept
{
    return static_cast<std::uint32_t>(
        std::count_if(m_owners.begin(), m_owners.begin() + m_most.load(std::memory_order_relaxed),
                      [](const Owner& owner) { return owner.load(std::memory_order_relaxed) != 0; }));
}

/// Permits looked at one after the other may never have been in use at once. Only when two looks find the
/// same owners were they all there in between.
void Semaphore::notePeak() noexcept
{
    const std::uint32_t most = m_most.load(std::memory_order_relaxed);
    std::uint32_t peak = m_peak.load(std::memory_order_relaxed);
    if (peak >= most || inUse() <= peak) [[likely]]
        return;
    std::array<std::uint32_t, kMostPermits> first{};
    for (std::uint32_t permit = 0; permit < most; ++permit)
        first[permit] = m_owners[permit].load(std::memory_order_acquire);
    std::uint32_t stayed = 0;
    for (std::uint32_t permit = 0; permit < most; ++permit)
        stayed +=
            first[permit] != 0 && m_owners[permit].load(std::memory_order_acquire) == first[permit] ? 1U : 0U;
    while (peak < stayed && !m_peak.compare_exchange_weak(peak, stayed, std::memory_order_relaxed)) {
    }
}

} // namespace contend::sync
