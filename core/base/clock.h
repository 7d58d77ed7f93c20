// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <ctime>

namespace contend::base {

/// Time on CLOCK_MONOTONIC in nanoseconds. All processes of one machine share it, so stamps written by a
/// worker process can be compared with stamps taken by the window. One reading costs some tens of
/// nanoseconds: keep it off paths that run more often than every microsecond. Thread-safe; never fails.
inline std::uint64_t nowNs() noexcept
{
    timespec ts{};
    clock_gettime(CLOCK_MONOTONIC, &ts);
    return static_cast<std::uint64_t>(ts.tv_sec) * 1'000'000'000U + static_cast<std::uint64_t>(ts.tv_nsec);
}

inline constexpr double kNsPerSecond = 1e9;
inline constexpr double kNsPerMs = 1e6;
inline constexpr double kNsPerUs = 1e3;

/// Nanoseconds as seconds.
constexpr double toSeconds(std::uint64_t ns) noexcept
{
    return static_cast<double>(ns) / kNsPerSecond;
}

/// Sleeps for at least ns nanoseconds; a signal does not cut it short.
void sleepNs(std::uint64_t ns) noexcept;

} // namespace contend::base
