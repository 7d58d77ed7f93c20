// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <cstdint>
#include <ctime>
#include <limits>

namespace contend::sync {

/// The moment at which a wait gives up: nanoseconds on CLOCK_MONOTONIC, the clock of base::nowNs(). A type of
/// its own so that a length of time is never taken for a moment. std::chrono::steady_clock runs on the same
/// clock here, so std::unique_lock::try_lock_until works with it. A plain value.
class Deadline {
public:
    /// No limit.
    static constexpr Deadline never() noexcept { return Deadline(kNever); }
    /// The moment ns, as base::nowNs() tells it.
    static constexpr Deadline at(std::uint64_t ns) noexcept { return Deadline(ns); }
    /// ns from now. Reads the clock.
    static Deadline after(std::uint64_t ns) noexcept
    {
        const std::uint64_t now = base::nowNs();
        return Deadline(ns < kNever - now ? now + ns : kNever);
    }
    template <class Duration>
    constexpr Deadline(std::chrono::time_point<std::chrono::steady_clock, Duration> moment) noexcept
        : m_ns(toNs(std::chrono::duration_cast<std::chrono::nanoseconds>(moment.time_since_epoch())))
    {}

    constexpr std::uint64_t ns() const noexcept { return m_ns; }
    constexpr bool isNever() const noexcept { return m_ns == kNever; }
    /// Whether the moment has come. Reads the clock unless there is no limit.
    bool passed() const noexcept { return !isNever() && base::nowNs() >= m_ns; }
    timespec asTimespec() const noexcept
    {
        return {static_cast<time_t>(m_ns / 1'000'000'000U), static_cast<long>(m_ns % 1'000'000'000U)};
    }

    friend constexpr auto operator<=>(Deadline, Deadline) noexcept = default;

private:
    static constexpr std::uint64_t kNever = std::numeric_limits<std::uint64_t>::max();
    constexpr explicit Deadline(std::uint64_t ns) noexcept
        : m_ns(ns)
    {}
    static constexpr std::uint64_t toNs(std::chrono::nanoseconds since_start) noexcept
    {
        return since_start.count() > 0 ? static_cast<std::uint64_t>(since_start.count()) : 0;
    }

    std::uint64_t m_ns;
};

} // namespace contend::sync
