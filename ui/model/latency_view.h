// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/latency_histogram.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace contend::ui {

/// A stretch of latencies and how many operations fell into it.
struct LatencyBin {
    double begin_s = 0;
    double end_s = 0;
    double count = 0;
};

/// How long operations took, ready to be drawn on a logarithmic axis.
struct LatencyView {
    /// Side by side from the shortest to the longest latency there was, eight to the octave; those in between
    /// may be empty.
    std::vector<LatencyBin> bins;
    double count = 0;
    double p50_s = 0;
    double p95_s = 0;
    double p99_s = 0;
    double worst_s = 0;

    bool isEmpty() const noexcept { return bins.empty(); }
};

/// counts: operations per latency bucket, as Snapshot::latency_counts and RunRecord::latency_counts hold
/// them. percentiles: those of the record, where there are any; else they are taken from the counts. Pure.
LatencyView latencyViewOf(std::span<const std::uint64_t> counts,
                          const std::optional<analysis::Percentiles>& percentiles = {});

} // namespace contend::ui
