// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/segment.h"

#include <cstdint>

namespace contend::run {

/// How long to wait for others to end. On a busy machine 64 workers with much on its way need seconds, and
/// nobody is helped by ending them in the middle of it; workers that hang must not keep anybody waiting as
/// long. So the wait goes on as long as something moves, up to a limit.
///
/// All times are nanoseconds of one clock that never goes back. Not thread-safe.
class Patience {
public:
    struct Limits {
        std::uint64_t standstill_ns; ///< since something moved
        std::uint64_t in_all_ns;
    };

    /// progress: any number that changes when something moves.
    Patience(Limits limits, std::uint64_t progress, std::uint64_t now_ns) noexcept
        : m_limits(limits)
        , m_begin_ns(now_ns)
        , m_moved_ns(now_ns)
        , m_progress(progress)
    {}

    /// Whether nothing has moved for too long, or all of it has taken too long.
    bool isOver(std::uint64_t progress, std::uint64_t now_ns) noexcept
    {
        if (progress != m_progress) {
            m_progress = progress;
            m_moved_ns = now_ns;
        }
        return now_ns > m_moved_ns + m_limits.standstill_ns || now_ns > m_begin_ns + m_limits.in_all_ns;
    }

private:
    Limits m_limits;
    std::uint64_t m_begin_ns;
    std::uint64_t m_moved_ns;
    std::uint64_t m_progress;
};

/// Changes whenever a worker of the run ends an operation, a wait or itself, or its host goes on to the next
/// phase. Any process that has the segment may ask.
std::uint64_t progressOf(const telemetry::Segment& segment) noexcept;

} // namespace contend::run
