// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/latency_histogram.h"

#include "core/base/clock.h"
#include "core/telemetry/latency_buckets.h"

#include <algorithm>
#include <cmath>

namespace contend::analysis {

LatencyHistogram LatencyHistogram::between(const sampling::LatencyReading& earlier,
                                           const sampling::LatencyReading& later)
{
    LatencyHistogram histogram;
    for (std::size_t place = 0; place < later.counts.size(); ++place) {
        const std::uint32_t before = place < earlier.counts.size() ? earlier.counts[place] : 0;
        const std::uint32_t grown = later.counts[place] - before; // modulo 2^32: right after a wrap as well
        histogram.m_counts[place % telemetry::kLatencyBuckets] += grown;
        histogram.m_count += grown;
    }
    return histogram;
}

void LatencyHistogram::add(std::uint64_t ns, std::uint64_t count) noexcept
{
    m_counts[telemetry::bucketOf(ns)] += count;
    m_count += count;
}

double LatencyHistogram::quantileNs(double q) const noexcept
{
    if (m_count == 0)
        return 0;
    const double wanted = std::ceil(std::clamp(q, 0.0, 1.0) * static_cast<double>(m_count));
    const auto rank = std::clamp<std::uint64_t>(static_cast<std::uint64_t>(wanted), 1, m_count);
    std::uint64_t passed = 0;
    std::size_t bucket = 0;
    for (; bucket + 1 < m_counts.size(); ++bucket) {
        passed += m_counts[bucket];
        if (passed >= rank)
            break;
    }
    return telemetry::bucketMiddle(bucket);
}

std::optional<Percentiles> LatencyHistogram::percentiles() const noexcept
{
    if (m_count == 0)
        return std::nullopt;
    Percentiles percentiles;
    percentiles.p50_us = quantileNs(0.50) / base::kNsPerUs;
    percentiles.p95_us = quantileNs(0.95) / base::kNsPerUs;
    percentiles.p99_us = quantileNs(0.99) / base::kNsPerUs;
    percentiles.max_us = quantileNs(1.0) / base::kNsPerUs;
    return percentiles;
}

std::uint64_t LatencyHistogram::beginNs(std::size_t bucket) noexcept
{
    return telemetry::bucketBegin(bucket);
}

LatencyHistogram LatencyHistogram::of(std::span<const std::uint64_t> counts) noexcept
{
    LatencyHistogram histogram;
    for (std::size_t bucket = 0; bucket < std::min(counts.size(), histogram.m_counts.size()); ++bucket) {
        histogram.m_counts[bucket] = counts[bucket];
        histogram.m_count += counts[bucket];
    }
    return histogram;
}

} // namespace contend::analysis
