// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace contend::analysis {

/// A point of a thinned curve. A value of NaN ends the line there.
struct CurvePoint {
    double time_s = 0;
    double value = 0;

    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

namespace detail {

/// The samples of one column that have to stay: at most the lowest, the highest, the first and the last gap.
template <typename Value>
void keepColumn(std::span<const double> times, std::span<const Value> values, std::vector<CurvePoint>& out)
{
    constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    std::array<std::size_t, 4> kept = {kNone, kNone, kNone, kNone};
    auto& [lowest, highest, first_gap, last_gap] = kept;
    for (std::size_t k = 0; k < values.size(); ++k) {
        if (!std::isfinite(values[k])) {
            first_gap = std::min(first_gap, k);
            last_gap = k;
            continue;
        }
        if (lowest == kNone || values[k] < values[lowest])
            lowest = k;
        if (highest == kNone || values[k] > values[highest])
            highest = k;
    }
    std::sort(kept.begin(), kept.end());
    const auto end = std::unique(kept.begin(), kept.end());
    for (auto k = kept.begin(); k != end && *k != kNone; ++k) {
        const bool is_gap = !std::isfinite(values[*k]);
        if (is_gap && !out.empty() && std::isnan(out.back().value))
            continue; // one NaN does for a gap of any length
        out.push_back(
            {times[*k], is_gap ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(values[*k])});
    }
}

} // namespace detail

/// Thins a curve to what can be seen when a pixel is column_s seconds wide: of each column its lowest and its
/// highest sample and, where it has gaps, NaN at the first and the last of them (infinities are gaps as
/// well), all in the order of their times, one NaN for a gap of any length; besides, the very first and the
/// very last sample. A column is the time from k × column_s up to (k + 1) × column_s, so a curve that scrolls
/// keeps its shape. A width that is not above 0 keeps every value. times and values have the same length,
/// times do not fall. Appends to out. Pure.
template <typename Value>
void decimate(std::span<const double> times, std::span<const Value> values, double column_s,
              std::vector<CurvePoint>& out)
{
    const std::size_t size = std::min(times.size(), values.size());
    const auto columnOf = [&](std::size_t k) { return std::floor(times[k] / column_s); };
    std::size_t begin = 0;
    for (std::size_t k = 1; k < size; ++k) {
        const bool edge = k == 1 || k + 1 == size; // the first and the last sample stand alone
        if (!edge && column_s > 0 && columnOf(k) == columnOf(begin))
            continue;
        detail::keepColumn(times.subspan(begin, k - begin), values.subspan(begin, k - begin), out);
        begin = k;
    }
    detail::keepColumn(times.subspan(begin, size - begin), values.subspan(begin, size - begin), out);
}

} // namespace contend::analysis
