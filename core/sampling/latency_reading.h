// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/segment.h"

#include <cstdint>
#include <vector>

namespace contend::sampling {

/// All latency buckets of a run at one moment: kLatencyBuckets counts per slot, slot after slot. The counts
/// grow only (and wrap at 2^32): what happened in a window is the difference of two readings, see
/// analysis/latency_histogram.h.
struct LatencyReading {
    std::vector<std::uint32_t> counts;
};

/// Reads them. Slots that never had a worker read as zero without being touched. 64 workers take some 50 µs:
/// for the two ends of a window, not for every sample.
LatencyReading readLatencies(const telemetry::Segment& segment);

} // namespace contend::sampling
