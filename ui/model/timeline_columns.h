// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/timeline.h"

#include <cstdint>
#include <span>

namespace contend::ui {

/// Pixel columns on the time axis, counted from the session's zero, so that a column keeps its content while
/// the picture scrolls. Column n covers n × width_s to (n + 1) × width_s.
struct ColumnGrid {
    double width_s = 0.001;
    std::int64_t first = 0;

    double timeOf(std::int64_t column) const { return static_cast<double>(column) * width_s; }
    std::int64_t columnAt(double t) const;
};

/// What stands in a column: index of a StateKind, or one of these.
inline constexpr std::uint8_t kEmptyColumn = 7; ///< the worker was not there
inline constexpr std::uint8_t kDeadColumn = 8;

/// Says for each column which state stands for it.
///
/// A column with one or two intervals shows the longer one. A denser one cannot show everything; it shows
/// what the worker did at one instant within it, the same instant for all workers and at an uneven place in
/// each column, so that nothing periodic is caught or missed every time. States thus appear in proportion to
/// their time, and workers that take turns are seen to take turns: four that share an interpreter lock are a
/// quarter green each, never green together.
///
/// A state that was not seen in the columns before and would not be shown otherwise appears for mark_columns
/// columns: a single short wait stays visible among seconds of computing.
///
/// The result depends on the lane and on the column's number, not on where the picture begins. Pure.
void classifyColumns(const TimelineLane& lane, const ColumnGrid& grid, int mark_columns,
                     std::span<std::uint8_t> columns);

} // namespace contend::ui
