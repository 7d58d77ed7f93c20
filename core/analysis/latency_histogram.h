// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/sampling/latency_reading.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace contend::analysis {

/// How long the operations of a window took, all workers together, in the buckets of
/// telemetry/latency_buckets.h. A plain value; percentiles are within 2 % of the exact ones.
class LatencyHistogram {
public:
    LatencyHistogram() = default;

    /// What was counted between two readings of one run. A count that wrapped in between is right all the
    /// same. earlier may be empty: everything since the run began.
    static LatencyHistogram between(const sampling::LatencyReading& earlier,
                                    const sampling::LatencyReading& later);

    void add(std::uint64_t ns, std::uint64_t count = 1) noexcept;

    std::uint64_t count() const noexcept { return m_count; }
    /// Operations in each bucket.
    std::span<const std::uint64_t> counts() const noexcept { return m_counts; }
    /// The smallest latency that falls into the bucket of that index, in nanoseconds; 32 make an octave.
    static std::uint64_t beginNs(std::size_t bucket) noexcept;
    /// The histogram of counts that counts() once gave; more of them than there are buckets are left out.
    static LatencyHistogram of(std::span<const std::uint64_t> counts) noexcept;

    /// The smallest latency that at least the share q (0…1) of the operations did not exceed (nearest rank),
    /// in nanoseconds: the middle of its bucket. 0 without operations.
    double quantileNs(double q) const noexcept;

    /// p50, p95, p99 and the largest. Nothing without operations.
    std::optional<Percentiles> percentiles() const noexcept;

private:
    std::array<std::uint64_t, telemetry::kLatencyBuckets> m_counts{};
    std::uint64_t m_count = 0;
};

} // namespace contend::analysis
