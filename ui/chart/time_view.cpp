// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/time_view.h"

#include <algorithm>
#include <cmath>

namespace contend::ui {

TimeSpan TimeView::span(double now_s) const
{
    if (!m_following)
        return m_fixed;
    double width = kMinWindowSeconds;
    while (width < now_s && width < m_window_s)
        width *= 2;
    return {now_s - std::min(width, m_window_s), now_s};
}

void TimeView::setWindow(double seconds)
{
    m_window_s = std::clamp(seconds, kMinWindowSeconds, kMaxWindowSeconds);
}

void TimeView::setFollowing(bool on, double now_s)
{
    if (m_following && !on)
        m_fixed = span(now_s);
    m_following = on;
}

bool TimeView::show(const TimeSpan& span)
{
    if (!std::isfinite(span.size()) || !(span.size() > 0.0))
        return false;
    m_following = false;
    m_fixed = span;
    return true;
}

void TimeView::zoom(double factor, double at_s, double now_s)
{
    if (!(factor > 0.0) || !std::isfinite(factor) || !std::isfinite(at_s))
        return;
    const TimeSpan before = span(now_s);
    const double size = std::clamp(before.size() / factor, kMinSpanSeconds, kMaxWindowSeconds);
    const double share = (at_s - before.from_s) / before.size();
    const double from_s = at_s - share * size;
    show({from_s, from_s + size});
}

void TimeView::pan(double seconds, const TimeSpan& recorded)
{
    if (!std::isfinite(seconds))
        return;
    const TimeSpan before = span(recorded.to_s);
    // A tenth of the picture stays on the recording, so that nobody gets lost beside it.
    const double keep = before.size() / 10.0;
    const double lowest = recorded.from_s + keep - before.size();
    const double highest = std::max(lowest, recorded.to_s - keep);
    const double from_s = std::clamp(before.from_s + seconds, lowest, highest);
    show({from_s, from_s + before.size()});
}

} // namespace contend::ui
