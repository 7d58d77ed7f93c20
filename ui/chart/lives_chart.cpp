// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/lives_chart.h"

#include "ui/look/tabular_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr int kAxisMarks = 4;

QString secondsText(double seconds)
{
    return LivesChart::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

} // namespace

LivesChart::LivesChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void LivesChart::retranslate()
{
    setAccessibleName(tr("Who lives"));
    setEmptyHint(tr("Who lives, who crashed and who came back appears here. Press Space to run."));
}

void LivesChart::setData(const LivesData& data)
{
    m_data = data;
    contentChanged();
}

void LivesChart::clear()
{
    setData({});
}

int LivesChart::aliveCount() const
{
    return static_cast<int>(std::count_if(m_data.lanes.begin(), m_data.lanes.end(), [](const LifeLane& lane) {
        return !lane.spans.empty() && lane.spans.back().goes_on;
    }));
}

QString LivesChart::summary() const
{
    if (isEmpty())
        return emptyHint();
    return tr("%1 of %2 workers live.").arg(aliveCount()).arg(m_data.lanes.size());
}

Legend LivesChart::legend() const
{
    const Theme& look = theme();
    return {{0, tr("alive"), {}, look.accent, {}, false, false},
            {1, tr("gone"), {}, look.dead_lane, {}, false, false},
            {2, tr("✕ crashed"), {}, look.error.mark, {}, false, false}};
}

QString LivesChart::nameOf(const LifeLane& lane) const
{
    return tr("Worker %1").arg(lane.worker + 1);
}

LivesChart::Places LivesChart::placesIn(const QRectF& rect, const Theme& theme) const
{
    const QFontMetricsF metrics(themeFont(theme, TextSize::Small));
    double names = 0;
    for (const LifeLane& lane : m_data.lanes)
        names = std::max(names, metrics.horizontalAdvance(nameOf(lane)));
    Places places;
    const auto lanes = static_cast<double>(m_data.lanes.size());
    const double room = rect.height() - metrics.height() * 1.4;
    places.pitch = std::clamp(room / lanes, 3.0, metrics.height() * 4.5);
    places.bar = places.pitch > 8 ? places.pitch * 0.72 : std::max(1.0, places.pitch - 1);
    places.every = std::max(1, static_cast<int>(std::ceil(metrics.height() / places.pitch)));
    const double left = rect.left() + names + theme.space(1);
    places.field =
        QRectF(left, rect.top(), std::max(1.0, rect.right() - left - theme.space(2)), places.pitch * lanes);
    return places;
}

double LivesChart::xAt(const Places& places, double seconds) const
{
    const double share = (seconds - m_data.begin_s) / (m_data.end_s - m_data.begin_s);
    return places.field.left() + places.field.width() * std::clamp(share, 0.0, 1.0);
}

void LivesChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const Places places = placesIn(rect, theme);
    paintAxis(painter, places, theme);
    for (std::size_t lane = 0; lane < m_data.lanes.size(); ++lane)
        paintLane(painter, places, lane, theme);
}

void LivesChart::paintAxis(QPainter& painter, const Places& places, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    const double widest =
        1.5 * tabularWidth(font, secondsText(m_data.end_s)) + theme.space(1); // ends stand inwards
    const double between = places.field.width() / kAxisMarks;
    // Every mark, every other one, or the ends alone: as many as do not touch.
    const int every = between >= widest ? 1 : 2 * between >= widest ? 2 : kAxisMarks;
    for (int mark = 0; mark <= kAxisMarks; mark += every) {
        const double seconds = m_data.begin_s + (m_data.end_s - m_data.begin_s) * mark / kAxisMarks;
        const double x = xAt(places, seconds);
        painter.setPen(QPen(theme.grid, theme.grid_px));
        painter.drawLine(QPointF(x, places.field.top()), QPointF(x, places.field.bottom()));
        const QString text = secondsText(seconds);
        const double width = tabularWidth(font, text);
        painter.setPen(theme.muted_text);
        const double at =
            std::clamp(x - width / 2, places.field.left(), places.field.right() + theme.space(2) - width);
        drawTabular(painter, font, QPointF(at, places.field.bottom() + metrics.ascent() + theme.space(0.25)),
                    text);
    }
}

void LivesChart::paintLane(QPainter& painter, const Places& places, std::size_t number,
                           const Theme& theme) const
{
    const LifeLane& lane = m_data.lanes[number];
    const double top = places.field.top() + static_cast<double>(number) * places.pitch;
    painter.fillRect(QRectF(places.field.left(), top, places.field.width(), places.bar), theme.dead_lane);
    const QColor colour = workerColor(theme, lane.worker);
    for (const LifeSpan& span : lane.spans) {
        const double left = xAt(places, span.begin_s);
        const double right = xAt(places, span.end_s);
        painter.fillRect(QRectF(left, top, std::max(1.0, right - left), places.bar), colour);
    }
    for (const LifeSpan& span : lane.spans)
        if (span.crashed && span.end_s >= m_data.begin_s)
            paintCross(painter, QPointF(xAt(places, span.end_s), top + places.bar / 2),
                       std::clamp(places.bar * 0.6, 4.0, 28.0 * theme.screen_scale), theme);
    if (number % static_cast<std::size_t>(places.every) != 0)
        return;
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    const QString name = nameOf(lane);
    painter.setFont(font);
    painter.setPen(theme.text);
    const double base = std::max(top + places.bar / 2 + (metrics.ascent() - metrics.descent()) / 2,
                                 places.field.top() + metrics.ascent()); // the first stays whole
    painter.drawText(QPointF(places.field.left() - theme.space(1) - metrics.horizontalAdvance(name), base),
                     name);
}

void LivesChart::paintCross(QPainter& painter, const QPointF& at, double size, const Theme& theme) const
{
    const double half = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [colour, width] : {std::pair(theme.card, 0.45), std::pair(theme.error.mark, 0.22)}) {
        painter.setPen(QPen(colour, std::max(1.5, size * width), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at - QPointF(half, half), at + QPointF(half, half));
        painter.drawLine(at + QPointF(-half, half), at + QPointF(half, -half));
    }
    painter.restore();
}

QString LivesChart::toolTipAt(const QPointF& position)
{
    if (isEmpty())
        return {};
    const Places places = placesIn(QRectF(rect()), theme());
    const double row = std::floor((position.y() - places.field.top()) / places.pitch);
    if (row < 0 || row >= static_cast<double>(m_data.lanes.size()))
        return {};
    const LifeLane& lane = m_data.lanes[static_cast<std::size_t>(row)];
    QStringList lines{nameOf(lane)};
    for (const LifeSpan& span : lane.spans) {
        const QString end = span.goes_on ? tr("now") : secondsText(span.end_s);
        lines.append(span.crashed ? tr("%1 to %2, crashed (%3)", "from, until, how")
                                        .arg(secondsText(span.begin_s), end, span.how)
                                  : tr("%1 to %2", "from, until").arg(secondsText(span.begin_s), end));
    }
    return lines.join(QStringLiteral("<br>"));
}

} // namespace contend::ui
