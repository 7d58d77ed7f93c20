// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/time_series.h"
#include "ui/model/timeline.h"

#include <QString>
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace contend::ui {

/// A place among the events of a recording: the time, and which of those at the same time.
struct ReplayPlace {
    double at_s = 0.0;
    int rank = 0;

    /// Behind everything that happens at that time.
    static ReplayPlace behind(double t_s) { return {t_s, std::numeric_limits<int>::max()}; }
    friend auto operator<=>(const ReplayPlace&, const ReplayPlace&) = default;
};

/// Something that happened and can be stepped to.
struct ReplayEvent {
    enum class Kind {
        Contender, ///< another contender began; text: its name
        Parameter, ///< a parameter was changed; text: what to what
        State,     ///< a worker does something else from now on; number: of its interval
        Death,     ///< a worker came to a bad end; text: how
    };
    ReplayPlace place;
    Kind kind = Kind::State;
    int worker = -1; ///< State, Death: 0-based
    std::uint64_t number = 0;
    QString text;

    double at() const { return place.at_s; }
    friend bool operator==(const ReplayEvent&, const ReplayEvent&) = default;
};

/// The events of a recording in order of time; at the same time markers come first, then workers by number.
/// Looks them up where they are recorded and keeps nothing, so that an hour of them costs no memory: each
/// call takes a search in every lane. Neither may change while it is used.
class ReplayEvents {
public:
    /// markers: of any of the recording's series. Both must outlive the object.
    ReplayEvents(const Timeline& timeline, const TimeSeries& markers)
        : m_timeline(timeline)
        , m_markers(markers)
    {}

    /// The first one behind that place; nothing after the last.
    std::optional<ReplayEvent> after(const ReplayPlace& place) const;
    /// The last one before that place; nothing before the first.
    std::optional<ReplayEvent> before(const ReplayPlace& place) const;
    /// What had happened last by that time.
    std::optional<ReplayEvent> lastUntil(double t_s) const { return before(ReplayPlace::behind(t_s)); }
    /// The last of those that are rare and concern everybody: anything but a worker's change of state.
    std::optional<ReplayEvent> lastRareUntil(double t_s) const;

private:
    template <class Take>
    void eachMarker(Take take) const;
    template <class Take>
    void eachDeath(int worker, Take take) const;
    ReplayEvent stateEvent(int worker, std::uint64_t number) const;

    const Timeline& m_timeline;
    const TimeSeries& m_markers;
};

} // namespace contend::ui
