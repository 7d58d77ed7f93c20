// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/segment_layout.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace contend::telemetry {

// A log-linear histogram as in G. Tene's HdrHistogram: values below 64 ns have a bucket each, above that
// every octave is cut into 32 equal parts, so a bucket is at most 1/32 of its value wide and its middle is
// off by at most 1.6 %. 1024 buckets reach a little over a minute; larger values count in the last one.

inline constexpr std::size_t kSubBuckets = 32;

/// The bucket that holds a latency of ns nanoseconds.
constexpr std::size_t bucketOf(std::uint64_t ns) noexcept
{
    if (ns < 2 * kSubBuckets)
        return static_cast<std::size_t>(ns);
    const auto octave = static_cast<unsigned>(std::bit_width(ns)) - 6U; // 1 for 64..127
    const std::size_t bucket = octave * kSubBuckets + static_cast<std::size_t>(ns >> octave);
    return std::min(bucket, kLatencyBuckets - 1);
}

/// The smallest latency that falls into the bucket, in nanoseconds.
constexpr std::uint64_t bucketBegin(std::size_t bucket) noexcept
{
    if (bucket < 2 * kSubBuckets)
        return bucket;
    const auto octave = static_cast<unsigned>(bucket / kSubBuckets) - 1U;
    return (bucket - octave * kSubBuckets) << octave;
}

/// The middle of the bucket, in nanoseconds: the value to report for it.
constexpr double bucketMiddle(std::size_t bucket) noexcept
{
    const auto begin = static_cast<double>(bucketBegin(bucket));
    return (begin + static_cast<double>(bucketBegin(bucket + 1)) - (bucket < 2 * kSubBuckets ? 1.0 : 0.0)) /
           2.0;
}

} // namespace contend::telemetry
