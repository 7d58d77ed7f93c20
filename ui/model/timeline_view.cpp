// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/timeline_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace contend::ui {
namespace {

// Where a replay's moment stands in a page, and how long what is to be seen may be; in parts of the span.
constexpr double kStandingPlace = 0.7;
constexpr double kWalkingPlace = 0.05;
constexpr double kLeastPlace = 0.1;
constexpr double kMostPlace = 0.9;
constexpr double kLeastDetail = 0.02;
constexpr double kGoodDetail = 0.1;
constexpr double kMostDetail = 0.5;

} // namespace

void TimelineView::update(double first_s, double last_s, double last_marker_s)
{
    m_first = first_s;
    m_last = std::max(first_s, last_s);
    if (!m_following)
        return;
    if (m_span >= kScrollSpan || m_last < m_first + m_span) {
        m_begin = std::max(m_first, m_last - m_span);
        m_page_until = m_last;
        return;
    }
    const bool marker_waits = last_marker_s > m_marker_shown && last_marker_s > m_first;
    if (marker_waits && m_last >= last_marker_s + m_span / 2.0) {
        showMarker(last_marker_s);
    } else if (m_last >= m_page_until && !marker_waits) {
        m_begin = m_last - m_span;
        m_page_until = m_last + kPage;
    }
}

void TimelineView::followMoment(double first_s, double t_s, double page_s)
{
    m_first = first_s;
    m_last = std::max(first_s, t_s);
    if (!m_following)
        return;
    if (page_s > 0.0 && m_span_played > 0.0) {
        m_begin = t_s - m_span_played / 2.0;
        m_span = std::exchange(m_span_played, 0.0);
    }
    if (m_span >= kScrollSpan && page_s > 0.0)
        m_begin = m_last - m_span;
    else if (t_s < m_begin || (t_s > end() && t_s >= m_page_until))
        turnPage(t_s, page_s);
}

/// Slow enough to be watched, the moment walks through the page; too fast, the page shows what has just
/// been; standing, there is something before it and room behind it.
void TimelineView::turnPage(double t_s, double page_s)
{
    const double place = page_s <= 0.0 ? kStandingPlace : page_s < m_span ? kWalkingPlace : 1.0;
    m_begin = std::max(m_first, t_s - place * m_span);
    m_page_until = t_s + page_s;
}

void TimelineView::showMoment(double t_s, double detail_s)
{
    m_following = true;
    m_last = std::max(m_last, t_s);
    const bool told = detail_s >= kLeastDetail * m_span && detail_s <= kMostDetail * m_span;
    if (!told && detail_s > 0.0) {
        if (m_span_played <= 0.0)
            m_span_played = m_span;
        m_span = std::clamp(detail_s / kGoodDetail, kShortestSpan, kLongestSpan);
    }
    const double place = (t_s - m_begin) / m_span;
    if (!told || place < kLeastPlace || place > kMostPlace)
        m_begin = std::max(m_first, t_s - kStandingPlace * m_span);
    m_page_until = 0.0;
}

void TimelineView::reset()
{
    const double span = m_span;
    *this = TimelineView();
    m_span = span;
}

void TimelineView::follow()
{
    m_following = true;
    m_page_until = 0.0;
    m_begin = std::max(m_first, m_last - m_span);
}

void TimelineView::zoom(double factor, double anchor_s)
{
    if (!(factor > 0.0) || !std::isfinite(factor))
        return;
    m_following = false;
    m_span_played = 0.0;
    const double span = std::clamp(m_span * factor, kShortestSpan, kLongestSpan);
    m_begin = anchor_s - (anchor_s - m_begin) * span / m_span;
    m_span = span;
    keepInSight();
}

void TimelineView::pan(double by_s)
{
    m_following = false;
    m_begin += by_s;
    keepInSight();
}

void TimelineView::setRange(double begin_s, double end_s)
{
    if (!std::isfinite(begin_s) || !std::isfinite(end_s) || end_s <= begin_s)
        return;
    m_following = false;
    m_span_played = 0.0;
    m_begin = begin_s;
    m_span = std::clamp(end_s - begin_s, kShortestSpan, kLongestSpan);
    keepInSight();
}

/// At least a tenth of the view shows something recorded.
void TimelineView::keepInSight()
{
    const double margin = m_span * 0.1;
    m_begin = std::clamp(m_begin, m_first - m_span + margin, std::max(m_first, m_last - margin));
}

void TimelineView::showMarker(double marker_s)
{
    m_begin = std::max(m_first, marker_s - m_span / 2.0);
    m_page_until = m_last + kMarkerHold;
    m_marker_shown = marker_s;
}

} // namespace contend::ui
