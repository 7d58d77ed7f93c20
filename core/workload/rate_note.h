// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace contend::workload {

/// The supervisor's note of a counter that only grows, for a gauge "per second": of the last fifth of a
/// second while the run goes on, of the whole run at its end. Lies in the workload's shared memory or in the
/// supervisor alone; one thread at a time.
class RateNote {
public:
    /// NaN until there is something to say. Call it at every observation.
    double perSecond(std::uint64_t count, bool final) noexcept
    {
        const std::uint64_t now = base::nowNs();
        if (m_first_ns == 0) {
            m_first_ns = m_span_begin_ns = now;
            m_first_count = m_span_count = count;
        }
        if (final)
            return rate(count - std::min(m_first_count, count), now - m_first_ns);
        if (now - m_span_begin_ns >= kSpanNs) {
            m_rate = rate(count - std::min(m_span_count, count), now - m_span_begin_ns);
            m_span_begin_ns = now;
            m_span_count = count;
        }
        return m_rate;
    }

private:
    static constexpr std::uint64_t kSpanNs = 200'000'000;

    static double rate(std::uint64_t count, std::uint64_t ns) noexcept
    {
        return ns > 0 ? static_cast<double>(count) / base::toSeconds(ns)
                      : std::numeric_limits<double>::quiet_NaN();
    }

    std::uint64_t m_first_ns = 0;
    std::uint64_t m_first_count = 0;
    std::uint64_t m_span_begin_ns = 0;
    std::uint64_t m_span_count = 0;
    double m_rate = std::numeric_limits<double>::quiet_NaN();
};

} // namespace contend::workload
