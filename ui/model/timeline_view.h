// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace contend::ui {

/// Which stretch of a timeline is in sight, and how it follows what is being recorded. Pure; times in seconds
/// since the session's zero.
///
///   state      what moves the view
///   following  update(): from kScrollSpan on it scrolls; a shorter stretch would rush past unreadably, so
///              it stands still and turns the page every kPage seconds, and once a marker is far enough
///              back, shows it in the middle for kMarkerHold seconds
///   standing   zoom(), pan(), setRange() only; they also lead here
///
/// In a replay followMoment() stands for update(), and showMoment() leads to an event, from either state.
class TimelineView {
public:
    static constexpr double kDefaultSpan = 0.3; ///< a few dozen turns of the interpreter lock
    static constexpr double kShortestSpan = 0.0005;
    static constexpr double kLongestSpan = 600.0;
    static constexpr double kScrollSpan = 2.0;
    static constexpr double kPage = 1.0;
    static constexpr double kMarkerHold = 3.0;

    double begin() const { return m_begin; }
    double end() const { return m_begin + m_span; }
    double span() const { return m_span; }
    bool isFollowing() const { return m_following; }

    /// What is recorded: from first to last. last_marker: when the newest marker was set, negative for none.
    void update(double first_s, double last_s, double last_marker_s = -1.0);
    /// A replay has come to that moment; first_s: where it begins. A page is turned once the moment has left
    /// it and it has stood for page_s of the recording (what plays in about kPage). 0: the replay stands.
    void followMoment(double first_s, double t_s, double page_s);
    /// A replay steps to a moment where something happens that is to be seen, detail_s long: scrolls there if
    /// need be, zooms only if it would be too small or too large to be told, and follows on from there.
    /// Played on, the span is what it was before such zooms.
    void showMoment(double t_s, double detail_s);
    /// Starts anew with an empty recording; keeps the span.
    void reset();
    /// Returns to the newest, with the span as it is.
    void follow();
    /// A factor below 1 shows less; the moment anchor_s keeps its place.
    void zoom(double factor, double anchor_s);
    void pan(double by_s);
    void setRange(double begin_s, double end_s);

private:
    void keepInSight();
    void turnPage(double t_s, double page_s);
    void showMarker(double marker_s);

    double m_begin = 0.0;
    double m_span = kDefaultSpan;
    double m_first = 0.0;
    double m_last = 0.0;
    bool m_following = true;
    double m_page_until = 0.0;    ///< recording time until which the page stands
    double m_marker_shown = -1.0; ///< newest marker that had its turn
    double m_span_played = 0.0;   ///< before steps zoomed; 0: they did not
};

} // namespace contend::ui
