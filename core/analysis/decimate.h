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
    double t_s = 0;
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
        const auto value = static_cast<double>(values[*k]);
        out.push_back({times[*k], std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN()});
    }
}

} // namespace detail

/// Thins a curve to what can be seen when a pixel is column_s seconds wide: of each column its lowest and its
/// highest sample and, where it has gaps, NaN at the first and the last of them (infinities are gaps as
/// well), all in the order of their times; besides, the very first and the very last sample. A column is the
/// time from k × column_s up to (k + 1) × column_s, so a curve that scrolls keeps its shape. A width that is
/// not above 0 keeps everything. times and values have the same length, times do not fall. Appends to out.
/// Pure.
template <typename Value>
void decimate(std::span<const double> times, std::span<const Value> values, double column_s,
              std::vector<CurvePoint>& out)
{
    const std::size_t size = std::min(times.size(), values.size());
    const auto keep = [&](std::size_t begin, std::size_t end) {
        detail::keepColumn(times.subspan(begin, end - begin), values.subspan(begin, end - begin), out);
    };
    if (size == 0)
        return;
    keep(0, 1);
    std::size_t begin = 1;
    for (std::size_t k = 1; k + 1 < size; ++k) {
        const bool same =
            column_s > 0 && std::floor(times[k] / column_s) == std::floor(times[begin] / column_s);
        if (same)
            continue;
        keep(begin, k);
        begin = k;
    }
    if (size > 2)
        keep(begin, size - 1);
    if (size > 1)
        keep(size - 1, size);
}

} // namespace contend::analysis
