// SPDX-License-Identifier: GPL-3.0-or-later
// How a timeline chart answers to pointer and keys.
#include "ui/chart/timeline_chart.h"

#include "ui/chart/follow_button.h"
#include "ui/chart/ticks.h"
#include "ui/look/state_look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kPanStep = 0.1;  ///< of the visible span, for a key
constexpr double kZoomStep = 0.8; ///< for a notch of the wheel or a key

double zoomFactor(double notches, Qt::KeyboardModifiers modifiers)
{
    double step = kZoomStep;
    if (modifiers & Qt::ControlModifier)
        step = 0.95;
    else if (modifiers & Qt::ShiftModifier)
        step = 0.5;
    return std::pow(step, notches);
}

double panFactor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier)
        return 0.25;
    return modifiers & Qt::ShiftModifier ? 3.0 : 1.0;
}

} // namespace

QString TimelineChart::describe(const TimelineInterval& interval, int worker) const
{
    const double span = m_view.span();
    const int decimals = span < 0.02 ? 6 : span < 2.0 ? 4 : 3;
    QString text = QStringLiteral("<b>%1</b> · %2<br>%3 – %4 · %5")
                       .arg(tr("Worker %1").arg(worker + 1), StateLook::label(interval.state),
                            timeText(interval.begin_s, decimals), timeText(interval.end_s, decimals),
                            duration(interval.length()));
    if (interval.mixed)
        text += QStringLiteral("<br>") +
                tr("%Ln short stretches, mostly in this state", nullptr, interval.merged);
    if (interval.cpu >= 0)
        text += QStringLiteral("<br>") + tr("core %1").arg(interval.cpu);
    if (interval.holder >= 0)
        text += QStringLiteral("<br>") + tr("held by worker %1").arg(interval.holder + 1);
    return text + QStringLiteral("<br>") + StateLook::meaning(interval.state);
}

QString TimelineChart::toolTipAt(const QPointF& position)
{
    const Layout layout = layOut(QRectF(rect()), theme());
    if (!layout.plot.contains(position))
        return {};
    const int worker = static_cast<int>((position.y() - layout.plot.top()) / layout.pitch);
    if (worker >= m_timeline->workers())
        return {};
    const TimelineLane& lane = m_timeline->lane(worker);
    const double t = timeAt(layout, position.x());
    if (t > shownEnd())
        return {};
    for (const TimelineDeath& death : lane.deaths())
        if (t >= death.from_s && t < death.to_s)
            return tr("<b>Worker %1</b> · gone since %2 (%3)")
                .arg(QString::number(worker + 1), timeText(death.from_s, 3), death.reason.toHtmlEscaped());
    const auto interval = lane.at(t);
    return interval ? describe(*interval, worker) : QString();
}

void TimelineChart::viewMoved(bool was_following)
{
    updateLegend();
    emit rangeChanged(m_view.begin(), m_view.end());
    if (was_following != m_view.isFollowing())
        emit followingChanged(m_view.isFollowing());
    placeFollowButton();
    contentChanged();
}

void TimelineChart::placeFollowButton()
{
    m_follow_button->offer(!m_view.isFollowing() && !isEmpty());
}

void TimelineChart::wheelEvent(QWheelEvent* event)
{
    if (isEmpty())
        return;
    const bool was_following = m_view.isFollowing();
    const Layout layout = layOut(QRectF(rect()), theme());
    // Alt or a sideways wheel arrives as x.
    const QPoint delta = event->angleDelta();
    if (delta.y() == 0 && delta.x() != 0)
        m_view.pan(-delta.x() / 120.0 * kPanStep * m_view.span());
    else
        m_view.zoom(zoomFactor(delta.y() / 120.0, event->modifiers()), timeAt(layout, event->position().x()));
    viewMoved(was_following);
    event->accept();
}

void TimelineChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !isEmpty()) {
        m_drag_from = event->position();
        setFocus(Qt::MouseFocusReason);
    }
    PaintedChart::mousePressEvent(event);
}

void TimelineChart::mouseMoveEvent(QMouseEvent* event)
{
    if (isEmpty())
        return;
    const Layout layout = layOut(QRectF(rect()), theme());
    if (m_drag_from && (event->buttons() & Qt::LeftButton)) {
        const double by = event->position().x() - m_drag_from->x();
        if (by != 0.0) {
            const bool was_following = m_view.isFollowing();
            setCursor(Qt::ClosedHandCursor);
            m_view.pan(-by / layout.plot.width() * m_view.span());
            m_drag_from = event->position();
            viewMoved(was_following);
        }
    }
    const bool over_plot = layout.plot.contains(event->position());
    emit cursorMoved(over_plot ? std::optional(timeAt(layout, event->position().x())) : std::nullopt);
}

void TimelineChart::mouseReleaseEvent(QMouseEvent* event)
{
    m_drag_from.reset();
    unsetCursor();
    PaintedChart::mouseReleaseEvent(event);
}

void TimelineChart::leaveEvent(QEvent* event)
{
    emit cursorMoved(std::nullopt);
    PaintedChart::leaveEvent(event);
}

void TimelineChart::keyPressEvent(QKeyEvent* event)
{
    const bool was_following = m_view.isFollowing();
    const bool points = m_cursor && *m_cursor >= m_view.begin() && *m_cursor <= m_view.end();
    const double middle = points ? *m_cursor : m_view.begin() + m_view.span() / 2.0;
    const double pan_s = kPanStep * panFactor(event->modifiers()) * m_view.span();
    switch (event->key()) {
    case Qt::Key_A:
    case Qt::Key_Left:
        m_view.pan(-pan_s);
        break;
    case Qt::Key_D:
    case Qt::Key_Right:
        m_view.pan(pan_s);
        break;
    case Qt::Key_W:
    case Qt::Key_Up:
        m_view.zoom(zoomFactor(1.0, event->modifiers()), middle);
        break;
    case Qt::Key_S:
    case Qt::Key_Down:
        m_view.zoom(zoomFactor(-1.0, event->modifiers()), middle);
        break;
    case Qt::Key_F:
    case Qt::Key_End:
        m_view.follow();
        break;
    default:
        PaintedChart::keyPressEvent(event);
        return;
    }
    viewMoved(was_following);
}

void TimelineChart::resizeEvent(QResizeEvent* event)
{
    PaintedChart::resizeEvent(event);
    placeFollowButton();
}

} // namespace contend::ui
