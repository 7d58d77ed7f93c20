// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace contend::sync {

namespace detail {
extern constinit thread_local std::uint32_t t_thread_id;
std::uint32_t lookUpThreadId() noexcept;
} // namespace detail

/// The kernel's number of the calling thread, never 0; unique on the machine while the thread lives. Cached:
/// about a nanosecond. Right in the child of a fork, too.
inline std::uint32_t ownThreadId() noexcept
{
    const std::uint32_t cached = detail::t_thread_id;
    return cached != 0 ? cached : detail::lookUpThreadId();
}

/// Whether the thread with that number has ended, be it that it was killed and nobody has reaped it yet.
/// Costs a system call or a look into /proc (some microseconds): for slow paths. False when in doubt; also
/// false when the number has already been given to a new thread.
bool threadHasEnded(std::uint32_t thread_id) noexcept;

} // namespace contend::sync
