// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/replay_events.h"

#include <algorithm>
#include <functional>

namespace contend::ui {
namespace {

/// Markers rank below every worker; a worker's state before its death.
constexpr int kMarkerRank = -1'000'000;

int stateRank(int worker)
{
    return 2 * worker;
}

/// Keeps the earliest of what it is offered behind the place.
struct Earliest {
    ReplayPlace behind;
    std::optional<ReplayEvent> found;

    void operator()(const ReplayEvent& event)
    {
        if (event.place > behind && (!found || event.place < found->place))
            found = event;
    }
};

struct Latest {
    ReplayPlace before;
    std::optional<ReplayEvent> found;

    void operator()(const ReplayEvent& event)
    {
        if (event.place < before && (!found || event.place > found->place))
            found = event;
    }
};

} // namespace

template <class Take>
void ReplayEvents::eachMarker(Take take) const
{
    int rank = kMarkerRank;
    for (const SeriesMarker& marker : m_markers.markers()) {
        ReplayEvent event;
        event.place = {marker.time_s, rank++};
        event.kind = marker.kind == SeriesMarker::Kind::Contender ? ReplayEvent::Kind::Contender
                                                                  : ReplayEvent::Kind::Parameter;
        event.text = marker.text;
        take(event);
    }
}

template <class Take>
void ReplayEvents::eachDeath(int worker, Take take) const
{
    for (const TimelineDeath& death : m_timeline.lane(worker).deaths()) {
        ReplayEvent event;
        event.place = {death.from_s, stateRank(worker) + 1};
        event.kind = ReplayEvent::Kind::Death;
        event.worker = worker;
        event.text = death.reason;
        take(event);
    }
}

ReplayEvent ReplayEvents::stateEvent(int worker, std::uint64_t number) const
{
    ReplayEvent event;
    event.place = {m_timeline.lane(worker).interval(number).begin_s, stateRank(worker)};
    event.worker = worker;
    event.number = number;
    return event;
}

std::optional<ReplayEvent> ReplayEvents::after(const ReplayPlace& place) const
{
    Earliest earliest{place, {}};
    eachMarker(std::ref(earliest));
    for (int worker = 0; worker < m_timeline.workers(); ++worker) {
        const TimelineLane& lane = m_timeline.lane(worker);
        // The interval at that time and the one after it: one of them is the first that begins behind.
        const std::uint64_t at = lane.numberAfter(place.at_s);
        for (std::uint64_t number = at; number < std::min(at + 2, lane.endNumber()); ++number)
            earliest(stateEvent(worker, number));
        eachDeath(worker, std::ref(earliest));
    }
    return earliest.found;
}

std::optional<ReplayEvent> ReplayEvents::before(const ReplayPlace& place) const
{
    Latest latest{place, {}};
    eachMarker(std::ref(latest));
    for (int worker = 0; worker < m_timeline.workers(); ++worker) {
        const TimelineLane& lane = m_timeline.lane(worker);
        const std::uint64_t at = lane.numberAfter(place.at_s);
        const std::uint64_t first = at > lane.firstNumber() ? at - 1 : at;
        for (std::uint64_t number = first; number < std::min(at + 1, lane.endNumber()); ++number)
            latest(stateEvent(worker, number));
        eachDeath(worker, std::ref(latest));
    }
    return latest.found;
}

std::optional<ReplayEvent> ReplayEvents::lastRareUntil(double t_s) const
{
    Latest latest{ReplayPlace::behind(t_s), {}};
    eachMarker(std::ref(latest));
    for (int worker = 0; worker < m_timeline.workers(); ++worker)
        eachDeath(worker, std::ref(latest));
    return latest.found;
}

} // namespace contend::ui
