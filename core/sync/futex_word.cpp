// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/futex_word.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <limits>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace contend::sync {

FutexWait FutexWord::wait(std::uint32_t expected, Deadline deadline, std::uint32_t mask) noexcept
{
    const timespec when = deadline.asTimespec();
    for (;;) {
        // FUTEX_WAIT_BITSET takes an absolute time on CLOCK_MONOTONIC, so a signal can simply start it again.
        const long result = syscall(SYS_futex, &value, FUTEX_WAIT_BITSET, expected,
                                    deadline.isNever() ? nullptr : &when, nullptr, mask);
        if (result == 0)
            return FutexWait::Woken;
        switch (errno) {
        case EINTR:
            continue;
        case EAGAIN:
            return FutexWait::Changed;
        case ETIMEDOUT:
            return FutexWait::TimedOut;
        default:
            std::abort(); // a bad address or mask: an error in the program, not in the machine
        }
    }
}

FutexWait FutexWord::waitAndRecheck(std::uint32_t expected, Deadline deadline, std::uint32_t mask) noexcept
{
    const Deadline slice = std::min(deadline, Deadline::after(kRecheckNs));
    const FutexWait result = wait(expected, slice, mask);
    return result == FutexWait::TimedOut && slice < deadline ? FutexWait::Woken : result;
}

int FutexWord::wake(int count, std::uint32_t mask) noexcept
{
    return static_cast<int>(syscall(SYS_futex, &value, FUTEX_WAKE_BITSET, count, nullptr, nullptr, mask));
}

int FutexWord::wakeAll(std::uint32_t mask) noexcept
{
    return wake(std::numeric_limits<int>::max(), mask);
}

} // namespace contend::sync
