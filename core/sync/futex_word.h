// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/deadline.h"

#include <atomic>
#include <cstdint>
#include <type_traits>

namespace contend::sync {

/// Why a wait on a futex word ended.
enum class FutexWait : std::uint32_t {
    Woken,    ///< somebody called wake, or nobody did: look at the word again
    Changed,  ///< the word did not hold the expected value, so nothing was waited for
    TimedOut, ///< the deadline came
};

/// One 32-bit word on which threads of several processes can sleep (Linux futex, without the private flag:
/// std::atomic::wait of libstdc++ 12 uses private futexes and cannot wake another process).
///
/// Shared memory: yes; address-free, standard layout. Thread-safe. The word itself is `value`; whoever
/// changes it decides on memory order and must call wake afterwards. A sleeper killed by a signal leaves
/// nothing behind, but a wake-up that it had been given is lost with it: waits must not be endless where that
/// matters (see kRecheckNs).
struct FutexWord {
    /// How long our own locks sleep at most before they look again, whatever the caller's deadline: a wake-up
    /// that went to a killed sleeper then delays the others, but never hangs them.
    static constexpr std::uint64_t kRecheckNs = 100'000'000;
    /// Wakes and waits whose masks share no bit do not see each other.
    static constexpr std::uint32_t kEverybody = 0xffffffffU;

    std::atomic<std::uint32_t> value{0};

    /// Sleeps while value == expected, until woken or until the deadline. Signals do not end the wait.
    FutexWait wait(std::uint32_t expected, Deadline deadline, std::uint32_t mask = kEverybody) noexcept;
    /// As wait, but for kRecheckNs at most; TimedOut still means that the caller's own deadline has come.
    FutexWait waitAndRecheck(std::uint32_t expected, Deadline deadline,
                             std::uint32_t mask = kEverybody) noexcept;
    /// Wakes up to count sleepers; returns how many.
    int wake(int count, std::uint32_t mask = kEverybody) noexcept;
    int wakeAll(std::uint32_t mask = kEverybody) noexcept;
};

static_assert(std::is_standard_layout_v<FutexWord> && sizeof(FutexWord) == sizeof(std::uint32_t));
static_assert(std::atomic<std::uint32_t>::is_always_lock_free);

} // namespace contend::sync
