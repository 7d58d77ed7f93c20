// SPDX-License-Identifier: GPL-3.0-or-later
// How a timeline chart is painted.
#include "ui/chart/timeline_chart.h"

#include "ui/chart/follow_button.h"
#include "ui/chart/marker_names.h"
#include "ui/chart/ticks.h"
#include "ui/look/state_look.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {

void TimelineChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium)
{
    const Layout layout = layOut(rect, theme);
    painter.save();
    if (m_moment)
        painter.setClipRect(QRectF(rect.topLeft(), QPointF(xOf(layout, shownEnd()), rect.bottom())),
                            Qt::IntersectClip);
    paintLanes(painter, layout, theme, medium);
    paintDeaths(painter, layout, theme);
    painter.restore();
    paintLaneNames(painter, layout, theme);
    paintTimeAxis(painter, layout, theme, medium);
    paintMarkers(painter, layout, theme);
    paintMoment(painter, layout, theme);
    if (medium == Medium::Screen)
        paintCursor(painter, layout, theme);
}

void TimelineChart::paintLanes(QPainter& painter, const Layout& layout, const Theme& theme, Medium medium)
{
    constexpr double kVectorFineness = 2.0;
    const double scale = medium == Medium::Vector ? kVectorFineness : painter.device()->devicePixelRatioF();
    const RasterRequest asked = request(layout, scale);
    TimelineRaster for_file; // so that the screen's own picture stays as it is
    TimelineRaster& raster = medium == Medium::Screen ? m_raster : for_file;
    QImage picture = raster.paint(*m_timeline, asked, theme);
    if (medium == Medium::Vector) {
        paintLanesAsShapes(painter, layout, theme, raster, asked);
    } else {
        picture.setDevicePixelRatio(scale);
        painter.drawImage(layout.plot.topLeft(), picture);
    }
    paintLetters(painter, layout, theme, raster, asked);
}

void TimelineChart::paintLanesAsShapes(QPainter& painter, const Layout& layout, const Theme& theme,
                                       const TimelineRaster& raster, const RasterRequest& asked) const
{
    for (int lane = 0; lane < asked.lanes; ++lane) {
        std::vector<ColumnRun> runs = runsOf(raster.columns(lane));
        std::erase_if(runs, [&](const ColumnRun& run) { return (asked.hidden >> run.code & 1U) != 0; });
        const QRect bar = TimelineRaster::barOf(asked, lane);
        paintLaneShapes(painter,
                        QRectF(layout.plot.left(), layout.plot.top() + bar.top() / asked.scale,
                               layout.plot.width(), bar.height() / asked.scale),
                        layout.plot.width() / asked.size.width(), runs, theme);
    }
}

void TimelineChart::paintLaneNames(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const double line = QFontMetricsF(font).height();
    int every = 1; // 1, 2, 5, 10 … lanes a name, so that names never touch
    for (const int step : {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024}) {
        every = step;
        if (layout.pitch * step >= line * 0.95)
            break;
    }
    painter.setFont(font);
    painter.setPen(theme.text);
    for (int lane = 0; lane < layout.lanes; ++lane) {
        if (lane != 0 && (lane + 1) % every != 0)
            continue;
        if (lane == 0 && every > 1 && layout.pitch * (every - 1) < line)
            continue;
        const double middle = std::max(layout.plot.top() + (lane + 0.5) * layout.pitch,
                                       layout.plot.top() - layout.band + line / 2.0);
        const QRectF place(layout.plot.left() - layout.gutter, middle - line,
                           layout.gutter - theme.space(1.25), 2.0 * line);
        const QString number = QLocale().toString(lane + 1);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         layout.long_names ? tr("Worker %1").arg(number) : number);
    }
}

void TimelineChart::paintTimeAxis(QPainter& painter, const Layout& layout, const Theme& theme,
                                  Medium medium) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    const double widest = metrics.horizontalAdvance(timeText(m_view.end(), 4));
    const int most = std::clamp(static_cast<int>(layout.plot.width() / (widest * 1.8)), 2, 8);
    const Ticks ticks = linearTicks(m_view.begin(), m_view.end(), most);
    painter.setFont(font);
    painter.setPen(theme.axis);
    const double base = layout.plot.bottom() + metrics.height() * 1.2;
    for (const double at : ticks.at) {
        const QString text = timeText(at, std::max(ticks.decimals, m_view.span() < 10.0 ? 1 : 0));
        const double width = metrics.horizontalAdvance(text);
        const double x = std::clamp(xOf(layout, at) - width / 2.0, layout.plot.left() - layout.gutter,
                                    layout.plot.right() + theme.space(1) - width);
        if (medium == Medium::Screen && m_follow_button->isVisible() && x + width > m_follow_button->x() &&
            base > m_follow_button->y())
            continue;
        painter.drawText(QPointF(x, base), text);
    }
}

void TimelineChart::paintMarkers(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    painter.setFont(themeFont(theme, TextSize::Small));
    QPen dashed(theme.marker, std::max(1.25, theme.grid_px));
    dashed.setDashPattern({3.0, 3.0});
    painter.setPen(dashed);
    std::vector<const TimelineMarker*> named;
    for (const TimelineMarker& marker : m_timeline->markers()) {
        if (marker.at_s < m_view.begin() || marker.at_s > shownEnd())
            continue;
        const double x = std::round(xOf(layout, marker.at_s)) + 0.5;
        const double top =
            marker.label.isEmpty() ? layout.plot.bottom() - theme.space(1) : layout.plot.top() - layout.band;
        painter.drawLine(QPointF(x, top), QPointF(x, layout.plot.bottom() + theme.space(0.5)));
        if (!marker.label.isEmpty())
            named.push_back(&marker);
    }
    if (layout.band > 0.0)
        paintMarkerNames(painter, layout, theme, named);
}

void TimelineChart::paintMarkerNames(QPainter& painter, const Layout& layout, const Theme& theme,
                                     const std::vector<const TimelineMarker*>& markers) const
{
    const QFontMetricsF metrics(painter.font());
    const auto text = [](const TimelineMarker& marker) { return QStringLiteral("→ ") + marker.label; };
    std::vector<MarkerName> names;
    for (const TimelineMarker* marker : markers) {
        const double width = metrics.horizontalAdvance(text(*marker));
        names.push_back(
            {std::round(xOf(layout, marker->at_s)) + 0.5, width, width, width}); // whole or not at all
    }
    const auto places = placeMarkerNames(names, layout.plot.left(), layout.plot.right(), theme.space(0.75));
    painter.setPen(theme.marker);
    for (std::size_t k = 0; k < places.size(); ++k)
        if (places[k].side != MarkerSide::None)
            painter.drawText(QPointF(places[k].left, layout.plot.top() - layout.band + metrics.ascent()),
                             text(*markers[k]));
}

QString TimelineChart::barText(const TimelineLane& lane, StateKind state, double t, const Theme& theme) const
{
    if (m_cores_shown && state == StateKind::Running)
        if (const auto interval = lane.at(t); interval && interval->cpu >= 0)
            return tr("core %1").arg(interval->cpu);
    return StateLook::letter(theme, state);
}

/// A letter in each bar that is wide enough.
void TimelineChart::paintLetters(QPainter& painter, const Layout& layout, const Theme& theme,
                                 const TimelineRaster& raster, const RasterRequest& asked) const
{
    const QFont font = themeFont(theme, TextSize::Small, TextWeight::Bold);
    const double em = QFontMetricsF(font).height();
    if (layout.bar < em * 1.05)
        return;
    painter.setFont(font);
    const double column = layout.plot.width() / asked.size.width();
    for (int worker = 0; worker < asked.lanes; ++worker) {
        for (const ColumnRun& run : runsOf(raster.columns(worker))) {
            if (run.code >= kEmptyColumn || run.width() * column < em * 1.6 ||
                (asked.hidden >> run.code & 1U) != 0)
                continue;
            const QRectF bar(layout.plot.left() + run.begin * column,
                             layout.plot.top() + worker * layout.pitch, run.width() * column, layout.pitch);
            const StateKind state = kAllStateKinds[run.code];
            const QString text =
                barText(m_timeline->lane(worker), state, timeAt(layout, bar.center().x()), theme);
            paintLetter(painter, bar, text, theme.state(state).fill);
        }
    }
}

/// On a plate of the state's colour, because letters drown in a hatch.
void TimelineChart::paintLetter(QPainter& painter, const QRectF& bar, const QString& text,
                                const QColor& plate) const
{
    const QFontMetricsF metrics(painter.font());
    const double em = metrics.height();
    const double width = metrics.horizontalAdvance(text);
    if (text.isEmpty() || bar.width() < width + em * 0.7)
        return;
    const QRectF place(bar.center().x() - width / 2.0 - em * 0.22, bar.center().y() - em * 0.46,
                       width + em * 0.44, em * 0.92);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(place, em * 0.2, em * 0.2);
    painter.setPen(readableOn(plate));
    painter.drawText(place, Qt::AlignCenter, text);
}

void TimelineChart::paintDeaths(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small, TextWeight::Bold);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.dead_mark);
    if (layout.bar < metrics.height())
        return;
    for (int worker = 0; worker < std::min(layout.lanes, m_timeline->workers()); ++worker) {
        for (const TimelineDeath& death : m_timeline->lane(worker).deaths()) {
            const double left = xOf(layout, std::max(death.from_s, m_view.begin()));
            const double right = xOf(layout, std::min(death.to_s, shownEnd()));
            const QRectF place(left + theme.space(0.75), layout.plot.top() + worker * layout.pitch,
                               right - left - theme.space(1), layout.pitch);
            const QString mark = QStringLiteral("✕");
            const QString whole = mark + QLatin1Char(' ') + death.reason;
            if (metrics.horizontalAdvance(whole) <= place.width())
                painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, whole);
            else if (metrics.horizontalAdvance(mark) <= place.width())
                painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, mark);
        }
    }
}

/// Where a replay stands: a line through all lanes with a head above them, and a pin on the lane whose change
/// is told.
void TimelineChart::paintMoment(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    if (!m_moment || m_moment->at_s < m_view.begin() || m_moment->at_s > m_view.end())
        return;
    const double x = std::round(xOf(layout, m_moment->at_s));
    const double width = std::max(2.0, theme.line_px * 0.8);
    const double head = theme.space(0.75);
    const double top = layout.plot.top();
    painter.setPen(QPen(theme.accent, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, top), QPointF(x, layout.plot.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawPolygon(QPolygonF({{x - head, top - head}, {x + head, top - head}, {x, top + head * 0.5}}));
    if (m_moment->worker >= 0 && m_moment->worker < layout.lanes)
        paintMomentPin(painter, layout, theme, x);
}

/// In the state's look, to the right of the line, where it begins.
void TimelineChart::paintMomentPin(QPainter& painter, const Layout& layout, const Theme& theme,
                                   double x) const
{
    const double lane_top = layout.plot.top() + m_moment->worker * layout.pitch;
    const double height = std::max(layout.bar, theme.space(1) * 1.0);
    const double middle = lane_top + layout.pitch / 2.0;
    const double side = std::clamp(height, theme.space(1) * 1.0, theme.space(3) * 1.0);
    const QRectF pin(x + theme.line_px, middle - side / 2.0, side, side);
    StateLook::paintSwatch(painter, pin, theme, m_moment->state, std::max(1.0, theme.screen_scale));
    painter.setPen(QPen(theme.text, std::max(1.5, theme.grid_px * 1.5)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(pin);
}

void TimelineChart::paintCursor(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    if (!m_cursor || *m_cursor < m_view.begin() || *m_cursor > m_view.end())
        return;
    const double x = std::round(xOf(layout, *m_cursor)) + 0.5;
    painter.setPen(QPen(theme.text, std::max(1.0, theme.grid_px)));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
}

} // namespace contend::ui
