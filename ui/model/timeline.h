// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/state_kind.h"

#include <QHash>
#include <QString>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace contend::ui {

/// What one worker did for a while. Times in seconds since the session's zero.
struct TimelineInterval {
    double begin_s = 0.0;
    double end_s = 0.0;
    StateKind state = StateKind::Other;
    bool mixed = false;       ///< many short ones together; state is the longest of them
    std::int16_t cpu = -1;    ///< core that it ended on; -1: not known
    std::uint16_t merged = 0; ///< mixed: how many, 65535 for as many or more
    /// Waiting for a lock or the interpreter lock: worker (0-based) that held it as the wait began; -1: not
    /// known.
    std::int16_t holder = -1;

    double length() const { return end_s - begin_s; }
};

/// A worker that ended without having been told to, and for how long its lane stays dark.
struct TimelineDeath {
    double from_s = 0.0;
    double to_s = 0.0; ///< infinity until somebody takes the lane over
    QString reason;    ///< "signal 11"
};

/// A moment that concerns all lanes.
struct TimelineMarker {
    double at_s = 0.0;
    QString label; ///< the contender that began here; empty: a parameter changed
};

/// Seconds in each state.
using StateTimes = std::array<double, kStateKindCount>;

/// One worker's intervals in order of time: bounded, the oldest go first and are counted. Knows the time
/// spent in each state up to any moment without adding up all intervals: a running total is kept for every
/// kStride-th.
class TimelineLane {
public:
    static constexpr std::uint64_t kStride = 16;

    /// The interval must not begin before the last one began; where it overlaps the last one it is cut.
    /// Empty and not finite ones are dropped.
    void append(TimelineInterval interval, std::size_t capacity);
    /// What the worker is doing while nothing newer is known; replaced by the next call, gone with append().
    void setOpen(const TimelineInterval& interval);
    void clearOpen() { m_open.reset(); }

    /// Marks the lane dark from that moment.
    void addDeath(double at_s, const QString& reason);
    /// A new worker took the lane over.
    void revive(double at_s);

    // Intervals have running numbers that never change: firstNumber() is the oldest kept; the open interval
    // comes last.
    std::uint64_t firstNumber() const { return m_end - m_size; }
    std::uint64_t endNumber() const { return m_end + (m_open ? 1U : 0U); }
    const TimelineInterval& interval(std::uint64_t number) const
    {
        return number == m_end && m_open ? *m_open : m_ring[place(number)];
    }
    bool isEmpty() const { return m_size == 0 && !m_open; }
    /// Begin of the oldest and end of the newest; zero when empty.
    double beginTime() const;
    double endTime() const;
    /// Nothing before this moment will change any more.
    double settledTime() const;

    /// The first interval that ends after t; endNumber() for none.
    std::uint64_t numberAfter(double t) const;
    std::optional<TimelineInterval> at(double t) const;
    /// Seconds in each state from the lane's first interval ever until t; exact as long as t is not older
    /// than what is kept.
    StateTimes timeUntil(double t) const;
    /// The running total just before the interval of that number, a multiple of kStride.
    const StateTimes& totalBefore(std::uint64_t number) const;

    const std::vector<TimelineDeath>& deaths() const { return m_deaths; }
    bool isDeadAt(double t) const;
    std::uint64_t dropped() const { return m_dropped; }

private:
    void makeRoom(std::size_t capacity);
    std::size_t place(std::uint64_t number) const
    {
        return static_cast<std::size_t>(number) & (m_ring.size() - 1);
    }

    std::vector<TimelineInterval> m_ring; ///< its size is a power of two, at least kStride
    std::vector<StateTimes> m_totals;     ///< one for each kStride places of the ring
    std::uint64_t m_end = 0;              ///< number of the next interval
    std::size_t m_size = 0;
    StateTimes m_total{}; ///< of everything appended
    std::optional<TimelineInterval> m_open;
    std::vector<TimelineDeath> m_deaths;
    std::uint64_t m_dropped = 0;
};

/// Walks a lane in order of time and knows the seconds in each state until where it stands. Jumps over dense
/// stretches by the lane's running totals. The lane must not change meanwhile.
class TimelineCursor {
public:
    TimelineCursor(const TimelineLane& lane, double t);
    /// Goes on to t, which must not be earlier than before.
    void advanceTo(double t);
    const StateTimes& times() const { return m_times; }
    /// Number of the first interval that ends after where it stands.
    std::uint64_t number() const { return m_number; }

private:
    void skipWholeStrides(double t);

    const TimelineLane& m_lane;
    std::uint64_t m_number = 0;
    StateTimes m_before{}; ///< until the begin of m_number
    StateTimes m_times{};
};

/// All lanes of a session. Bounded: kBudget intervals altogether, shared out among the lanes.
/// Not thread-safe.
class Timeline {
public:
    static constexpr std::size_t kBudget = 1'500'000; ///< about 40 MB
    static constexpr std::size_t kLeastPerLane = 1024;

    explicit Timeline(std::size_t budget = kBudget)
        : m_budget(budget)
    {}

    void clear();
    void append(int worker, const TimelineInterval& interval);
    void setOpen(int worker, const TimelineInterval& interval);
    /// The worker ended as it was told: nothing goes on in its lane.
    void close(int worker);
    void addDeath(int worker, double at_s, const QString& reason);
    void revive(int worker, double at_s);
    void addMarker(double at_s, const QString& label);
    /// Takes the marker that was added last away; nothing without one.
    void removeLastMarker();
    /// Other labels for the markers that have these; the language has changed.
    void renameMarkers(const QHash<QString, QString>& names);

    int workers() const { return static_cast<int>(m_lanes.size()); }
    const TimelineLane& lane(int worker) const { return m_lanes.at(static_cast<std::size_t>(worker)); }
    const std::vector<TimelineMarker>& markers() const { return m_markers; }
    /// Grows with every clear(): what was derived from older content is worthless then.
    int epoch() const { return m_epoch; }
    bool isEmpty() const;
    double beginTime() const;
    double endTime() const;
    /// Intervals that had to go to keep within bounds.
    std::uint64_t dropped() const;

    /// Seconds of all lanes in each state within that stretch of time.
    StateTimes timeBetween(double from_s, double to_s) const;
    /// One more than the last worker that did something or was dead within that stretch of time.
    int lanesWithin(double from_s, double to_s) const;

private:
    TimelineLane& laneOf(int worker);
    std::size_t capacity() const;

    std::size_t m_budget;
    std::vector<TimelineLane> m_lanes;
    std::vector<TimelineMarker> m_markers;
    int m_epoch = 0;
};

} // namespace contend::ui
