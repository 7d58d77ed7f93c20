// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/timeline.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace contend::ui {
namespace {

constexpr std::size_t kSmallestRing = 256;
constexpr std::size_t kMostMarkers = 4096;

void add(StateTimes& times, const TimelineInterval& interval, double until)
{
    if (until > interval.begin_s)
        times[index(interval.state)] += std::min(until, interval.end_s) - interval.begin_s;
}

} // namespace

void TimelineLane::append(TimelineInterval interval, std::size_t capacity)
{
    m_open.reset();
    if (m_size > 0)
        interval.begin_s = std::max(interval.begin_s, this->interval(m_end - 1).end_s);
    if (!std::isfinite(interval.begin_s) || !std::isfinite(interval.end_s) ||
        interval.end_s <= interval.begin_s)
        return;
    makeRoom(capacity);
    if (m_end % kStride == 0)
        m_totals[place(m_end) / kStride] = m_total;
    m_ring[place(m_end)] = interval;
    ++m_end;
    ++m_size;
    m_total[index(interval.state)] += interval.length();
}

void TimelineLane::setOpen(const TimelineInterval& interval)
{
    TimelineInterval open = interval;
    if (m_size > 0)
        open.begin_s = std::max(open.begin_s, this->interval(m_end - 1).end_s);
    if (open.end_s > open.begin_s)
        m_open = open;
    else
        m_open.reset();
}

void TimelineLane::addDeath(double at_s, const QString& reason)
{
    m_open.reset();
    if (!isDeadAt(at_s))
        m_deaths.push_back({at_s, std::numeric_limits<double>::infinity(), reason});
}

void TimelineLane::revive(double at_s)
{
    if (!m_deaths.empty() && m_deaths.back().to_s > at_s)
        m_deaths.back().to_s = at_s;
}

double TimelineLane::beginTime() const
{
    return isEmpty() ? 0.0 : interval(firstNumber()).begin_s;
}

double TimelineLane::endTime() const
{
    return isEmpty() ? 0.0 : interval(endNumber() - 1).end_s;
}

double TimelineLane::settledTime() const
{
    return m_size == 0 ? -std::numeric_limits<double>::infinity() : interval(m_end - 1).end_s;
}

std::uint64_t TimelineLane::numberAfter(double t) const
{
    std::uint64_t low = firstNumber();
    std::uint64_t high = endNumber();
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (interval(middle).end_s > t)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

std::optional<TimelineInterval> TimelineLane::at(double t) const
{
    const std::uint64_t number = numberAfter(t);
    if (number == endNumber() || interval(number).begin_s > t)
        return std::nullopt;
    return interval(number);
}

StateTimes TimelineLane::timeUntil(double t) const
{
    return TimelineCursor(*this, t).times();
}

const StateTimes& TimelineLane::totalBefore(std::uint64_t number) const
{
    return number == m_end ? m_total : m_totals[place(number) / kStride];
}

bool TimelineLane::isDeadAt(double t) const
{
    return std::ranges::any_of(
        m_deaths, [t](const TimelineDeath& death) { return t >= death.from_s && t < death.to_s; });
}

/// Grows the ring by doubling up to the capacity; from then on a whole stride of the oldest goes at a time,
/// so that the oldest kept always has a running total.
void TimelineLane::makeRoom(std::size_t capacity)
{
    const std::size_t most = std::max(kSmallestRing, std::bit_floor(capacity));
    if (m_size < m_ring.size())
        return;
    if (m_ring.size() < most) {
        const std::size_t grown = std::min(most, std::max(kSmallestRing, m_ring.size() * 2));
        std::vector<TimelineInterval> ring(grown);
        std::vector<StateTimes> totals(grown / kStride);
        for (std::uint64_t number = firstNumber(); number < m_end; ++number) {
            ring[number % grown] = m_ring[place(number)];
            if (number % kStride == 0)
                totals[number % grown / kStride] = m_totals[place(number) / kStride];
        }
        m_ring.swap(ring);
        m_totals.swap(totals);
        return;
    }
    m_size -= kStride;
    m_dropped += kStride;
}

TimelineCursor::TimelineCursor(const TimelineLane& lane, double t)
    : m_lane(lane)
    , m_number(lane.numberAfter(t))
{
    if (lane.isEmpty())
        return;
    std::uint64_t number = m_number / TimelineLane::kStride * TimelineLane::kStride;
    m_before = lane.totalBefore(std::max(number, lane.firstNumber()));
    for (number = std::max(number, lane.firstNumber()); number < m_number; ++number)
        add(m_before, lane.interval(number), lane.interval(number).end_s);
    advanceTo(t);
}

void TimelineCursor::advanceTo(double t)
{
    const std::uint64_t end = m_lane.endNumber();
    while (m_number < end) {
        const TimelineInterval& interval = m_lane.interval(m_number);
        if (interval.end_s > t)
            break;
        m_before[index(interval.state)] += interval.length();
        ++m_number;
        if (m_number % TimelineLane::kStride == 0)
            skipWholeStrides(t);
    }
    m_times = m_before;
    if (m_number < end)
        add(m_times, m_lane.interval(m_number), t);
}

/// Doubles its stride while it can and halves it again, so that a very dense lane costs little more than a
/// sparse one.
void TimelineCursor::skipWholeStrides(double t)
{
    const std::uint64_t start = m_number;
    const auto endsBefore = [&](std::uint64_t stride) {
        return m_number + stride < m_lane.endNumber() && m_lane.interval(m_number + stride - 1).end_s <= t;
    };
    std::uint64_t stride = TimelineLane::kStride;
    for (; endsBefore(stride); stride *= 2)
        m_number += stride;
    for (; stride >= TimelineLane::kStride; stride /= 2)
        if (endsBefore(stride))
            m_number += stride;
    if (m_number != start)
        m_before = m_lane.totalBefore(m_number);
}

void Timeline::clear()
{
    m_lanes.clear();
    m_markers.clear();
    ++m_epoch;
}

void Timeline::append(int worker, const TimelineInterval& interval)
{
    TimelineLane& lane = laneOf(worker);
    lane.append(interval, capacity());
}

void Timeline::setOpen(int worker, const TimelineInterval& interval)
{
    laneOf(worker).setOpen(interval);
}

void Timeline::close(int worker)
{
    laneOf(worker).clearOpen();
}

void Timeline::addDeath(int worker, double at_s, const QString& reason)
{
    laneOf(worker).addDeath(at_s, reason);
}

void Timeline::revive(int worker, double at_s)
{
    laneOf(worker).revive(at_s);
}

void Timeline::addMarker(double at_s, const QString& label)
{
    if (m_markers.size() >= kMostMarkers)
        m_markers.erase(m_markers.begin());
    m_markers.push_back({at_s, label});
}

void Timeline::removeLastMarker()
{
    if (!m_markers.empty())
        m_markers.pop_back();
}

void Timeline::renameMarkers(const QHash<QString, QString>& names)
{
    for (TimelineMarker& marker : m_markers)
        marker.label = names.value(marker.label, marker.label);
}

bool Timeline::isEmpty() const
{
    return std::ranges::all_of(m_lanes, &TimelineLane::isEmpty);
}

double Timeline::beginTime() const
{
    double begin = std::numeric_limits<double>::infinity();
    for (const TimelineLane& lane : m_lanes)
        if (!lane.isEmpty())
            begin = std::min(begin, lane.beginTime());
    return std::isfinite(begin) ? begin : 0.0;
}

double Timeline::endTime() const
{
    double end = 0.0;
    for (const TimelineLane& lane : m_lanes)
        end = std::max(end, lane.endTime());
    return end;
}

std::uint64_t Timeline::dropped() const
{
    std::uint64_t dropped = 0;
    for (const TimelineLane& lane : m_lanes)
        dropped += lane.dropped();
    return dropped;
}

StateTimes Timeline::timeBetween(double from_s, double to_s) const
{
    StateTimes sum{};
    for (const TimelineLane& lane : m_lanes) {
        const StateTimes until = lane.timeUntil(to_s);
        const StateTimes before = lane.timeUntil(from_s);
        for (std::size_t state = 0; state < kStateKindCount; ++state)
            sum[state] += until[state] - before[state];
    }
    return sum;
}

int Timeline::lanesWithin(double from_s, double to_s) const
{
    for (int worker = workers(); worker > 0; --worker) {
        const TimelineLane& lane = this->lane(worker - 1);
        const std::uint64_t number = lane.numberAfter(from_s);
        const bool busy = number != lane.endNumber() && lane.interval(number).begin_s < to_s;
        const bool dead = std::ranges::any_of(lane.deaths(), [&](const TimelineDeath& death) {
            return death.from_s < to_s && death.to_s > from_s;
        });
        if (busy || dead)
            return worker;
    }
    return 0;
}

TimelineLane& Timeline::laneOf(int worker)
{
    const auto place = static_cast<std::size_t>(std::max(0, worker));
    if (place >= m_lanes.size())
        m_lanes.resize(place + 1);
    return m_lanes[place];
}

std::size_t Timeline::capacity() const
{
    constexpr std::size_t kUsualLanes = 8; // a few lanes must not take all and then many more come
    return std::max(kLeastPerLane, m_budget / std::max(kUsualLanes, m_lanes.size()));
}

} // namespace contend::ui
