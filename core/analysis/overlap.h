// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/slot_reader.h"

#include <cstdint>
#include <span>
#include <vector>

namespace contend::analysis {

/// For how long how many workers ran at the same instant, by their own timelines.
struct Overlap {
    std::vector<std::uint64_t> ns; ///< [k]: so long exactly k ran; k = 0 only between the first and the last

    std::uint64_t wholeNs() const noexcept;
    /// The greatest number that ran together for at least that share (0…1) of the time: a few instants where
    /// one worker's end overlaps another's begin, because the two tell them by themselves, do not count. 0
    /// for an empty timeline.
    int mostAtOnce(double least_share) const noexcept;
    /// How many ran on average.
    double mean() const noexcept;
};

/// From intervals in any order; only those in state Running count. Pure.
Overlap overlapOf(std::span<const telemetry::Interval> intervals);

} // namespace contend::analysis
