// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/timeline_columns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace contend::ui {
namespace {

/// A state that was absent for so many columns counts as new when it comes back.
constexpr std::int64_t kAbsence = 8;
constexpr std::uint64_t kDense = 3; ///< so many intervals do not fit a column any more

/// Where in its column the instant lies that stands for a dense one, 0…1: multiples of the golden ratio are
/// spread evenly whatever stretch of columns one looks at.
double instantWithin(std::int64_t column)
{
    const double turned = static_cast<double>(column) * std::numbers::phi;
    return turned - std::floor(turned);
}

class Classifier {
public:
    Classifier(const TimelineLane& lane, const ColumnGrid& grid, int mark_columns)
        : m_lane(lane)
        , m_grid(grid)
        , m_mark_columns(std::max(1, mark_columns))
        , m_cursor(lane, grid.timeOf(grid.first - lookBack()))
    {
        m_last_seen.fill(std::numeric_limits<std::int64_t>::min() / 2);
    }

    std::int64_t lookBack() const { return kAbsence + m_mark_columns; }

    /// Columns must come in order, beginning lookBack() before the grid's first.
    std::uint8_t next(std::int64_t column)
    {
        if (!isPlain(column))
            measure(column);
        std::uint8_t shown = m_count >= kDense ? m_at_instant : m_longest;
        if (const std::uint8_t fresh = newlySeen(column, shown); fresh != kEmptyColumn)
            shown = fresh;
        for (std::size_t state = 0; state < kStateKindCount; ++state)
            if (m_share[state] > 0.0)
                m_last_seen[state] = column;
        const bool dead =
            !m_lane.deaths().empty() && m_lane.isDeadAt(m_grid.timeOf(column) + m_grid.width_s / 2.0);
        return dead ? kDeadColumn : shown;
    }

private:
    /// The usual cases of a sparse lane, without adding up: the interval at hand goes on beyond the column,
    /// or the next one begins only after it.
    bool isPlain(std::int64_t column)
    {
        const bool is_over = m_cursor.number() == m_lane.endNumber();
        const TimelineInterval* interval = is_over ? nullptr : &m_lane.interval(m_cursor.number());
        const double end = m_grid.timeOf(column + 1);
        m_count = 1;
        m_share.fill(0.0);
        m_longest = kEmptyColumn;
        if (interval == nullptr || interval->begin_s >= end)
            return true;
        if (interval->begin_s > m_grid.timeOf(column) || interval->end_s <= end)
            return false;
        m_longest = static_cast<std::uint8_t>(interval->state);
        m_share[m_longest] = m_grid.width_s;
        return true;
    }

    /// Takes in what lies within the column.
    void measure(std::int64_t column)
    {
        m_cursor.advanceTo(m_grid.timeOf(column));
        const StateTimes before = m_cursor.times();
        m_first = m_cursor.number();
        const double instant = m_grid.timeOf(column) + instantWithin(column) * m_grid.width_s;
        m_cursor.advanceTo(instant);
        m_at_instant = stateAt(m_cursor.number(), instant);
        m_cursor.advanceTo(m_grid.timeOf(column + 1));
        m_count = m_cursor.number() - m_first + 1;
        double covered = 0.0;
        for (std::size_t state = 0; state < kStateKindCount; ++state) {
            m_share[state] = m_cursor.times()[state] - before[state];
            covered += m_share[state];
        }
        const auto most = std::ranges::max_element(m_share);
        const bool is_there = *most > 0.0 && *most >= m_grid.width_s - covered;
        m_longest = is_there ? static_cast<std::uint8_t>(most - m_share.begin()) : kEmptyColumn;
    }

    std::uint8_t stateAt(std::uint64_t number, double t) const
    {
        if (number == m_lane.endNumber() || m_lane.interval(number).begin_s > t)
            return kEmptyColumn;
        return static_cast<std::uint8_t>(m_lane.interval(number).state);
    }

    std::uint8_t newlySeen(std::int64_t column, std::uint8_t shown)
    {
        if (column < m_mark_until)
            return m_mark;
        for (std::size_t state = 0; state < kStateKindCount; ++state) {
            if (m_share[state] <= 0.0 || state == shown || column - m_last_seen[state] <= kAbsence ||
                !endsSoon(state))
                continue;
            m_mark = static_cast<std::uint8_t>(state);
            m_mark_until = column + m_mark_columns;
            return m_mark;
        }
        return kEmptyColumn;
    }

    /// False for a state whose interval goes on long enough to fill a column of its own.
    bool endsSoon(std::size_t state) const
    {
        if (m_count >= kDense)
            return true;
        for (std::uint64_t number = m_first; number <= m_cursor.number() && number < m_lane.endNumber();
             ++number)
            if (index(m_lane.interval(number).state) == state &&
                m_lane.interval(number).length() >= m_grid.width_s)
                return false;
        return true;
    }

    const TimelineLane& m_lane;
    ColumnGrid m_grid;
    int m_mark_columns;
    TimelineCursor m_cursor;
    std::uint64_t m_first = 0; ///< number of the interval at the column's begin
    std::uint64_t m_count = 0; ///< of intervals that touch the column
    StateTimes m_share{};      ///< seconds of each state within the column
    std::uint8_t m_longest = kEmptyColumn;
    std::uint8_t m_at_instant = kEmptyColumn;
    std::array<std::int64_t, kStateKindCount> m_last_seen{};
    std::uint8_t m_mark = kEmptyColumn;
    std::int64_t m_mark_until = std::numeric_limits<std::int64_t>::min();
};

} // namespace

std::int64_t ColumnGrid::columnAt(double t) const
{
    return static_cast<std::int64_t>(std::floor(t / width_s));
}

void classifyColumns(const TimelineLane& lane, const ColumnGrid& grid, int mark_columns,
                     std::span<std::uint8_t> columns)
{
    Classifier classifier(lane, grid, mark_columns);
    for (std::int64_t column = grid.first - classifier.lookBack(); column < grid.first; ++column)
        classifier.next(column);
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i] = classifier.next(grid.first + static_cast<std::int64_t>(i));
}

} // namespace contend::ui
