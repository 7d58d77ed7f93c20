// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace contend::ui {

/// From … to on the recording's time axis, in seconds.
struct TimeSpan {
    double from_s = 0.0;
    double to_s = 0.0;

    double size() const { return to_s - from_s; }
    bool contains(double time_s) const { return time_s >= from_s && time_s <= to_s; }
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// Which part of a recording is in view. Following, it is the last windowSeconds(); while the recording,
/// which begins at 0, is shorter than that, the width doubles from kMinWindowSeconds on whenever it is full:
/// the first seconds are the ones a class watches. Any zoom or pan stops following and fixes the span. Pure:
/// what is recorded is handed in.
class TimeView {
public:
    static constexpr double kMinWindowSeconds = 10.0;
    static constexpr double kMaxWindowSeconds = 600.0;
    static constexpr double kDefaultWindowSeconds = 60.0;
    /// No closer than this: a few samples.
    static constexpr double kMinSpanSeconds = 0.2;

    bool isFollowing() const { return m_following; }
    double windowSeconds() const { return m_window_s; }
    /// What to show when the newest sample is of the time now_s.
    TimeSpan span(double now_s) const;

    /// Limited to kMinWindowSeconds … kMaxWindowSeconds.
    void setWindow(double seconds);
    /// Stopping keeps what is in view.
    void setFollowing(bool on, double now_s);
    /// Shows that span and stops following. A span without width is refused (false).
    bool show(const TimeSpan& span);
    /// Zooms by the factor (above 1: closer); the time at_s stays where it is. Stops following.
    void zoom(double factor, double at_s, double now_s);
    /// Moves the view by so many seconds, but leaves part of recorded in sight. Stops following.
    void pan(double seconds, const TimeSpan& recorded);

private:
    bool m_following = true;
    double m_window_s = kDefaultWindowSeconds;
    TimeSpan m_fixed{0.0, kDefaultWindowSeconds};
};

} // namespace contend::ui
