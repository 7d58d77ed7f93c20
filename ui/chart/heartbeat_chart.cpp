// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/heartbeat_chart.h"

#include "ui/chart/ticks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kLongGap = 2.5; ///< periods; shorter ones are told by the crosses alone
constexpr double kFlat = 0.12;   ///< where the flat line stands, of the trace's height
constexpr double kPeak = 0.95;
constexpr double kDip = 0.0;

} // namespace

HeartbeatChart::HeartbeatChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void HeartbeatChart::retranslate()
{
    setAccessibleName(tr("Heartbeat"));
    setEmptyHint(tr("The heartbeat appears here. Press Space to run."));
}

void HeartbeatChart::setData(const HeartbeatData& data)
{
    const bool was_empty = isEmpty();
    m_data = data;
    if (was_empty != isEmpty())
        emit legendChanged();
    contentChanged();
}

QColor HeartbeatChart::beatColour(const Theme& theme)
{
    return theme.state(StateKind::Running).colour;
}

QString HeartbeatChart::summary() const
{
    if (isEmpty())
        return emptyHint();
    const QLocale locale;
    return tr("%1 beats came, %2 were missed; the longest gap was %3.")
        .arg(locale.toString(m_data.beats_made, 'f', 0), locale.toString(m_data.beats_missed, 'f', 0),
             duration(m_data.worst_gap_s));
}

Legend HeartbeatChart::legend() const
{
    if (isEmpty())
        return {};
    LegendItem made;
    made.text = tr("beat");
    made.colour = beatColour(theme());
    LegendItem missed;
    missed.key = 1;
    missed.text = tr("missed");
    missed.colour = theme().error.mark;
    missed.is_line = false;
    return {made, missed};
}

HeartbeatChart::Layout HeartbeatChart::layOut(const QRectF& rect, const Theme& theme) const
{
    Layout layout;
    const double line = QFontMetricsF(themeFont(theme, TextSize::Small)).height();
    const double dots = std::min(rect.height() * 0.2, line * 1.6);
    const double height = std::max(8.0, rect.height() - dots - line * 1.5);
    layout.axes.field = QRectF(rect.left(), rect.top(), std::max(16.0, rect.width()), height);
    layout.axes.x = {m_data.from_s, m_data.to_s, false};
    layout.dots_y = layout.axes.field.bottom() + dots / 2.0;
    const double pitch = layout.axes.field.width() * m_data.period_s / (m_data.to_s - m_data.from_s);
    layout.dot_px = std::clamp(pitch * 0.34, 1.0, line * 0.3);
    layout.spike_px = std::clamp(pitch * 0.3, 1.0, line * 0.5);
    return layout;
}

void HeartbeatChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const Layout layout = layOut(rect, theme);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    paintGaps(painter, layout, theme);
    paintTrace(painter, layout, theme);
    paintDots(painter, layout, theme);
    painter.restore();
    paintTime(painter, layout, rect, theme);
}

void HeartbeatChart::paintGaps(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    for (std::size_t k = 1; k < m_data.beats.size(); ++k)
        paintGap(painter, layout, m_data.beats[k - 1].at_s, m_data.beats[k].at_s, theme);
    const double last = m_data.beats.empty() ? m_data.from_s : m_data.beats.back().at_s;
    paintGap(painter, layout, last, m_data.to_s, theme);
}

void HeartbeatChart::paintGap(QPainter& painter, const Layout& layout, double from_s, double to_s,
                              const Theme& theme) const
{
    if (to_s - from_s < kLongGap * m_data.period_s)
        return;
    const double left = std::max(layout.axes.xOf(from_s) + layout.spike_px, layout.axes.field.left());
    const double right = std::min(layout.axes.xOf(to_s) - layout.spike_px, layout.axes.field.right());
    if (right <= left)
        return;
    const QRectF field(left, layout.axes.field.top(), right - left, layout.axes.field.height());
    painter.fillRect(field, theme.error.ground);
    const QFont font = themeFont(theme, TextSize::Small, TextWeight::SemiBold);
    const QString text = duration(to_s - from_s);
    if (QFontMetricsF(font).horizontalAdvance(text) + theme.space(0.5) > field.width())
        return;
    painter.setFont(font);
    painter.setPen(theme.error.text);
    painter.drawText(field.adjusted(0, theme.space(0.5), 0, 0), Qt::AlignHCenter | Qt::AlignTop, text);
}

/// Beat by beat: a thick line with all of the spikes in one is the slowest that Qt can be given to draw.
void HeartbeatChart::paintTrace(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    painter.setPen(QPen(beatColour(theme), std::max(1.25, theme.line_px * 0.7), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double flat = layout.axes.yOf(kFlat);
    QPointF drawn_to(layout.axes.field.left(), flat);
    const auto lineTo = [&](const QPointF& end) {
        if (end.x() > drawn_to.x())
            painter.drawLine(drawn_to, end);
        drawn_to = end;
    };
    for (const Beat& beat : m_data.beats) {
        const double x = layout.axes.xOf(beat.at_s);
        const std::array spike{
            QPointF(x - layout.spike_px, flat), QPointF(x - layout.spike_px * 0.2, layout.axes.yOf(kPeak)),
            QPointF(x + layout.spike_px * 0.4, layout.axes.yOf(kDip)), QPointF(x + layout.spike_px, flat)};
        lineTo(spike.front());
        painter.drawPolyline(spike.data(), static_cast<int>(spike.size()));
        drawn_to = spike.back();
    }
    lineTo(QPointF(layout.axes.field.right(), flat));
}

void HeartbeatChart::paintDots(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const double radius = layout.dot_px;
    for (const Beat& beat : m_data.beats) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(beatColour(theme));
        painter.drawEllipse(QPointF(layout.axes.xOf(beat.due_s), layout.dots_y), radius, radius);
        painter.setPen(QPen(theme.error.mark, std::max(1.25, theme.line_px * 0.6)));
        for (int k = 1; k <= beat.missed; ++k) {
            const QPointF at(layout.axes.xOf(beat.due_s - k * m_data.period_s), layout.dots_y);
            if (at.x() < layout.axes.field.left())
                break;
            painter.drawLine(at + QPointF(-radius, -radius), at + QPointF(radius, radius));
            painter.drawLine(at + QPointF(-radius, radius), at + QPointF(radius, -radius));
        }
    }
}

void HeartbeatChart::paintTime(QPainter& painter, const Layout& layout, const QRectF& rect,
                               const Theme& theme) const
{
    const QFontMetricsF small(themeFont(theme, TextSize::Small));
    const int most =
        std::clamp(static_cast<int>(layout.axes.field.width() / (small.averageCharWidth() * 10.0)), 2, 10);
    const Ticks ticks = linearTicks(m_data.from_s, m_data.to_s, most);
    std::vector<AxisLabel> labels;
    for (const double at : ticks.at)
        labels.push_back({at, QLocale().toString(at, 'f', ticks.decimals) + QStringLiteral(" s")});
    PlotAxes below = layout.axes;
    below.field.setBottom(rect.bottom() - small.height() - theme.space(0.5));
    paintColumns(painter, below, labels, theme, rect.left(), rect.right());
}

QString HeartbeatChart::toolTipAt(const QPointF& position)
{
    const Layout layout = layOut(QRectF(rect()), theme());
    const Beat* nearest = nullptr;
    double distance = std::max(6.0, layout.spike_px * 1.5);
    for (const Beat& beat : m_data.beats) {
        const double away = std::abs(layout.axes.xOf(beat.at_s) - position.x());
        if (away < distance) {
            distance = away;
            nearest = &beat;
        }
    }
    if (nearest == nullptr)
        return summary();
    const QString late = tr("This beat came %1 late.").arg(duration(nearest->at_s - nearest->due_s));
    return nearest->missed > 0 ? tr("%1 Missed right before it: %2.", "sentence, number")
                                     .arg(late, QLocale().toString(nearest->missed))
                               : late;
}

} // namespace contend::ui
