// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/spin_lock.h"

#include "core/base/clock.h"

#include <sched.h>

namespace contend::sync {

namespace {

constexpr int kBriefDoublings = 5; // 1 + 2 + … + 16 = 31 pauses
constexpr int kLongLooks = 32;     // looks with kPausesPerLook between them
constexpr int kPausesPerLook = 16;
constexpr int kYieldsPerCheck = 1024;
constexpr std::uint64_t kNapNs = 20'000;

void pauseTimes(int count) noexcept
{
    for (int i = 0; i < count; ++i) {
#if defined(__x86_64__) || defined(__i386__)
        __builtin_ia32_pause();
#elif defined(__aarch64__)
        asm volatile("isb" ::: "memory"); // "yield" is a no-op on most arm64 cores
#endif
    }
}

} // namespace

bool SpinLock::spinBriefly() noexcept
{
    for (int doubling = 0; doubling < kBriefDoublings; ++doubling) {
        pauseTimes(1 << doubling);
        if (try_lock())
            return true;
    }
    return false;
}

bool SpinLock::spinUntil(Deadline deadline) noexcept
{
    for (int look = 0; look < kLongLooks; ++look) {
        pauseTimes(kPausesPerLook);
        if (try_lock())
            return true;
    }
    for (;;) {
        for (int yield = 0; yield < kYieldsPerCheck; ++yield) {
            if (deadline.passed())
                return try_lock();
            sched_yield();
            if (try_lock())
                return true;
        }
        if (takeOverIfOwnerEnded())
            return true;
        base::sleepNs(kNapNs);
    }
}

bool SpinLock::takeOverIfOwnerEnded() noexcept
{
    std::uint32_t owner = m_owner.load(std::memory_order_relaxed);
    if (owner == 0 || !threadHasEnded(owner))
        return false;
    // Only one of several waiters that notice the death gets it: the word must still name the dead owner.
    if (!m_owner.compare_exchange_strong(owner, ownThreadId(), std::memory_order_acquire,
                                         std::memory_order_relaxed))
        return false;
    m_owners_lost.fetch_add(1, std::memory_order_relaxed);
    return true;
}

} // namespace contend::sync
