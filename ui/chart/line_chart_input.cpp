// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a LineChart: pointing, zooming, panning, keys, focus.
#include "ui/chart/line_chart.h"
#include "ui/chart/line_plot.h"
#include "ui/chart/ticks.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace contend::ui {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr int kFocusRing = 2;

/// Ctrl finer, Shift faster.
double strength(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier)
        return 0.25;
    return modifiers & Qt::ShiftModifier ? 3.0 : 1.0;
}

} // namespace

void LineChart::setFollowing(bool on)
{
    if (on == isFollowing())
        return;
    m_time.setFollowing(on, nowTime());
    emit followingChanged(on);
    scheduleRefresh();
}

void LineChart::setRange(double from_s, double to_s)
{
    const bool was_following = isFollowing();
    if (!m_time.show({from_s, to_s}))
        return;
    if (was_following)
        emit followingChanged(false);
    scheduleRefresh();
}

void LineChart::announceRange(bool was_following)
{
    const TimeSpan shown = view();
    if (was_following && !isFollowing())
        emit followingChanged(false);
    emit rangeChanged(shown.from_s, shown.to_s);
    scheduleRefresh();
}

void LineChart::zoomAt(double factor, double time_s)
{
    const bool was_following = isFollowing();
    m_time.zoom(factor, time_s, nowTime());
    announceRange(was_following);
}

void LineChart::panBy(double seconds)
{
    const bool was_following = isFollowing();
    const TimeSpan recorded{m_series ? m_series->firstTime() : 0.0, nowTime()};
    m_time.pan(seconds, recorded);
    announceRange(was_following);
}

double LineChart::timeAt(double x) const
{
    const QRect plot = plotRect();
    const TimeSpan shown = view();
    return shown.from_s + (x - plot.left()) / std::max(1, plot.width()) * shown.size();
}

void LineChart::setCursorTime(std::optional<double> time_s)
{
    m_cursor_s = time_s;
    updateCursor();
}

void LineChart::pointAt(const QPointF& position)
{
    if (isEmpty() || !QRectF(plotRect()).contains(position)) {
        if (!m_pointer)
            return;
        m_pointer.reset();
        setCursorTime(std::nullopt);
        emit cursorMoved(std::nullopt);
        return;
    }
    m_pointer = position;
    const double time_s = timeAt(position.x());
    if (time_s == m_cursor_s) {
        updateCursor();
        return;
    }
    setCursorTime(time_s);
    emit cursorMoved(time_s);
}

void LineChart::updateCursor()
{
    const TimeSpan shown = view();
    if (isEmpty() || !m_cursor_s || !shown.contains(*m_cursor_s)) {
        m_plot->showCursor(-1.0, {}, {});
        return;
    }
    // Beside the last sample the values are those of the last sample.
    const double time_s =
        std::clamp(*m_cursor_s, m_series->firstTime(), std::max(m_series->firstTime(), lastShownTime()));
    QString heading = isFollowing() && !isReplaying()
                          ? agoLabel(std::round((*m_cursor_s - nowTime()) * 10.0) / 10.0, 60.0)
                          : elapsedLabel(*m_cursor_s, 0.01);
    if (m_smoothing_s > 0.0 && !isHeatMap())
        heading += tr(" · curves: mean of %1").arg(duration(m_smoothing_s));
    const bool measured = std::abs(time_s - *m_cursor_s) < 0.5;
    m_plot->showCursor((*m_cursor_s - shown.from_s) / shown.size(), heading,
                       measured ? cursorRows(time_s) : std::vector<CursorRow>());
}

/// What the curve shows at the sample nearest to that time.
double LineChart::drawnValue(int line, double time_s) const
{
    const std::optional<std::size_t> sample = m_series->nearest(time_s);
    const std::span<const float> values = m_series->values(line);
    if (!sample || *sample >= values.size())
        return kNan;
    const std::span<const double> times = m_series->times();
    const std::size_t from = m_series->range(times[*sample] - m_smoothing_s, times[*sample]).begin;
    std::vector<float> smoothed;
    smooth(times.subspan(from, *sample - from + 1), values.subspan(from, *sample - from + 1), m_smoothing_s,
           smoothed);
    return static_cast<double>(smoothed.back());
}

QColor LineChart::lineColour(int line, const Theme& theme) const
{
    return workerColor(theme, m_spec.keys.value(line, line));
}

QString LineChart::lineName(int line) const
{
    return m_spec.lines.value(line, tr("Worker %1").arg(line + 1));
}

std::vector<CursorRow> LineChart::cursorRows(double time_s) const
{
    if (isHeatMap() || m_series->workerCount() > kMostCurves)
        return heatRows(time_s);
    std::vector<CursorRow> rows;
    const auto add = [&](int line, const QString& name, const QColor& colour, bool drawn) {
        const double value = m_series->valueAt(line, time_s);
        rows.push_back({colour, name, exactValue(value, m_spec.kind, m_spec.unit),
                        drawn ? drawnValue(line, time_s) : kNan});
    };
    for (int worker = 0; worker < m_series->workerCount(); ++worker)
        if (!isHidden(worker))
            add(worker, lineName(worker), lineColour(worker, m_theme), true);
    const bool total_drawn = m_total_shown && !isHidden(kTotal);
    if (m_series->hasTotal()) // told even where it is not drawn
        add(kTotal, tr("All"), total_drawn ? m_theme.text : QColor(), total_drawn);
    return rows;
}

/// For more workers than a box can list: the one pointed at, and what the others lie between.
std::vector<CursorRow> LineChart::heatRows(double time_s) const
{
    std::vector<CursorRow> rows;
    double lowest = kNan;
    double highest = kNan;
    double sum = 0.0;
    int count = 0;
    const int workers = m_series->workerCount();
    for (int worker = 0; worker < workers; ++worker) {
        const double value = m_series->valueAt(worker, time_s);
        if (isHidden(worker) || std::isnan(value))
            continue;
        lowest = std::fmin(lowest, value);
        highest = std::fmax(highest, value);
        sum += value;
        ++count;
    }
    const auto add = [&](const QString& name, double value) {
        rows.push_back({{}, name, exactValue(value, m_spec.kind, m_spec.unit), kNan});
    };
    if (m_pointer && isHeatMap()) {
        const QRect plot = plotRect();
        const double share = (m_pointer->y() - plot.top()) / std::max(1, plot.height());
        const int worker = std::clamp(static_cast<int>(share * workers), 0, workers - 1);
        add(lineName(worker), m_series->valueAt(worker, time_s));
    }
    add(tr("Highest"), highest);
    add(tr("Mean"), count > 0 ? sum / count : kNan);
    add(tr("Lowest"), lowest);
    return rows;
}

void LineChart::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    const int turned =
        angle.y() != 0 ? angle.y() : angle.x(); // Shift turns the wheel sideways on some systems
    if (turned == 0 || isEmpty())
        return event->ignore();
    const double steps = turned / 120.0 * strength(event->modifiers());
    zoomAt(std::pow(1.25, steps), timeAt(event->position().x()));
    event->accept();
}

void LineChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || isEmpty())
        return QWidget::mousePressEvent(event);
    m_drag_start = event->position();
    m_dragging = false;
}

void LineChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag_start)
        return pointAt(event->position());
    const double moved = event->position().x() - m_drag_start->x();
    if (!m_dragging && std::abs(moved) < QApplication::startDragDistance())
        return;
    if (!m_dragging) {
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
        m_pointer.reset();
        setCursorTime(std::nullopt);
        emit cursorMoved(std::nullopt);
    }
    panBy(-moved / std::max(1, plotRect().width()) * view().size());
    m_drag_start = event->position();
}

void LineChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    m_drag_start.reset();
    if (m_dragging)
        unsetCursor();
    m_dragging = false;
    pointAt(event->position());
}

void LineChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit expandRequested();
    else
        QWidget::mouseDoubleClickEvent(event);
}

void LineChart::leaveEvent(QEvent* event)
{
    pointAt({-1.0, -1.0});
    QWidget::leaveEvent(event);
}

void LineChart::keyPressEvent(QKeyEvent* event)
{
    const double amount = strength(event->modifiers());
    const TimeSpan shown = view();
    // Who follows wants to see more or less of the newest.
    const double middle_s =
        m_cursor_s.value_or(isFollowing() ? shown.to_s : (shown.from_s + shown.to_s) / 2.0);
    const bool usable = !isEmpty();
    switch (event->key()) {
    case Qt::Key_W:
    case Qt::Key_Up:
        return usable ? zoomAt(std::pow(1.25, amount), middle_s) : event->ignore();
    case Qt::Key_S:
    case Qt::Key_Down:
        return usable ? zoomAt(std::pow(1.25, -amount), middle_s) : event->ignore();
    case Qt::Key_A:
    case Qt::Key_Left:
        return usable ? panBy(-0.1 * amount * shown.size()) : event->ignore();
    case Qt::Key_D:
    case Qt::Key_Right:
        return usable ? panBy(0.1 * amount * shown.size()) : event->ignore();
    case Qt::Key_F:
    case Qt::Key_End:
        return setFollowing(true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit expandRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LineChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_plot->setGeometry(rect().adjusted(kFocusRing, kFocusRing, -kFocusRing, -kFocusRing));
    offerToFollow();
}

void LineChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    scheduleRefresh();
}

void LineChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        m_plot->setTheme(m_theme); // labels anew
        announceLegend();
        m_described_at_s = -1.0;
        describe();
        scheduleRefresh();
    }
    QWidget::changeEvent(event);
}

void LineChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int ring = kFocusRing;
    painter.setPen(QPen(m_focus_shown ? m_theme.focus_ring : m_theme.card, ring));
    painter.drawRect(QRectF(rect()).adjusted(ring / 2.0, ring / 2.0, -ring / 2.0, -ring / 2.0));
}

void LineChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    // Who clicked knows where the focus is.
    m_focus_shown = reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason;
    update();
}

void LineChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_focus_shown = false;
    update();
}

} // namespace contend::ui
