// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/plot_notes.h"

#include "ui/chart/marker_names.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace contend::ui {

namespace {

/// A one-pixel line that is sharp at any pixel ratio.
double onPixel(double at, const QCPPainter& painter)
{
    const double scale = std::max(0.1, painter.deviceTransform().m11());
    return (std::floor(at * scale) + 0.5) / scale;
}

QPen dashed(const QColor& colour, double width)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4.0, 3.0});
    return pen;
}

/// The name stands to the right of its line, where its time begins, or to the left if only there is room.
QString nameAfter(const SeriesMarker& marker)
{
    return QStringLiteral("→ ") + marker.text;
}

QString nameBefore(const SeriesMarker& marker)
{
    return marker.text + QStringLiteral(" →");
}

/// Text on a patch of the ground, so that curves below do not disturb it.
void drawOnGround(QCPPainter* painter, const QPointF& base, const QString& text, const QColor& ground)
{
    const QFontMetricsF metrics(painter->font());
    QColor patch = ground;
    patch.setAlphaF(0.8F);
    const QRectF box(base.x() - 3.0, base.y() - metrics.ascent(), metrics.horizontalAdvance(text) + 6.0,
                     metrics.height());
    painter->fillRect(box, patch);
    painter->drawText(base, text);
}

} // namespace

void hideNewer(QCPPainter& painter, const QRectF& plot, const TimeSpan& view, double until_s)
{
    if (until_s >= view.to_s)
        return;
    const double share = std::max(0.0, (until_s - view.from_s) / view.size());
    painter.setClipRect(QRectF(plot.topLeft(), QSizeF(plot.width() * share, plot.height())),
                        Qt::IntersectClip);
}

QRectF PlotNote::plotRect() const
{
    return mParentPlot->axisRect() ? QRectF(mParentPlot->axisRect()->rect()) : QRectF();
}

QRect PlotNote::clipRect() const
{
    return mParentPlot->viewport();
}

void GuideNote::setExpected(double value, const QString& label)
{
    m_expected = value;
    m_label = label;
}

void GuideNote::draw(QCPPainter* painter)
{
    const QRectF plot = plotRect();
    if (std::isfinite(m_expected) && mParentPlot->yAxis->range().contains(m_expected)) {
        const double y = onPixel(mParentPlot->yAxis->coordToPixel(m_expected), *painter);
        painter->setPen(dashed(theme().muted_text, theme().grid_px));
        painter->drawLine(QLineF(plot.left(), y, plot.right(), y));
        painter->setFont(themeFont(theme(), TextSize::Small));
        painter->setPen(theme().muted_text);
        const QFontMetricsF metrics(painter->font());
        const double names_end = plot.top() + metrics.height(); // of markers, in the plot's uppermost line
        const bool above = y - metrics.height() - 3.0 >= names_end;
        const double base =
            above ? y - metrics.descent() - 3.0 : std::max(y + 3.0, names_end) + metrics.ascent();
        // At the left: curves come in from the right, and newest names stand there.
        const bool fits = metrics.horizontalAdvance(m_label) + 4.0 <= plot.width();
        if (fits && base + metrics.descent() <= plot.bottom()) // else the times stand there
            drawOnGround(painter, {plot.left() + 4.0, base}, m_label, theme().card);
    }
    if (!m_hint.isEmpty()) {
        painter->setFont(themeFont(theme(), TextSize::Body));
        painter->setPen(theme().muted_text);
        const QRectF room = plot.adjusted(theme().unit_px, 0, -theme().unit_px, 0);
        constexpr int kFlags = Qt::AlignCenter | Qt::TextWordWrap;
        const QRectF words = painter->boundingRect(room, kFlags, m_hint);
        if (!QRectF(mParentPlot->viewport()).contains(words))
            return; // half a hint helps nobody, and the chart can be enlarged
        const double air = theme().unit_px;
        painter->fillRect(words.adjusted(-air, -air, air, air), theme().card);
        painter->drawText(room, kFlags, m_hint);
    }
}

double MarkerNote::placeOf(double time_s) const
{
    const QRectF plot = plotRect();
    return plot.left() + (time_s - m_view.from_s) / m_view.size() * plot.width();
}

void MarkerNote::draw(QCPPainter* painter)
{
    if (!m_series || !(m_view.size() > 0.0))
        return;
    painter->setFont(themeFont(theme(), TextSize::Small));
    std::vector<const SeriesMarker*> contenders;
    for (const SeriesMarker& marker : m_series->markers()) {
        if (!m_view.contains(marker.time_s) || marker.time_s > m_until_s)
            continue;
        if (marker.kind == SeriesMarker::Kind::Contender)
            contenders.push_back(&marker);
        else
            drawParameter(painter, placeOf(marker.time_s));
    }
    drawContenders(painter, contenders);
}

/// A line and a name for each; names that would touch each other are shortened or left out.
void MarkerNote::drawContenders(QCPPainter* painter, const std::vector<const SeriesMarker*>& markers) const
{
    const QRectF plot = plotRect();
    const QFontMetricsF metrics(painter->font());
    std::vector<MarkerName> names;
    for (const SeriesMarker* marker : markers) {
        const double x = onPixel(placeOf(marker->time_s), *painter);
        painter->setPen(dashed(theme().marker, theme().grid_px));
        painter->drawLine(QLineF(x, plot.top(), x, plot.bottom()));
        const double after = metrics.horizontalAdvance(nameAfter(*marker));
        names.push_back({x, after, metrics.horizontalAdvance(nameBefore(*marker)), after}); // whole or not
    }
    const auto places = placeMarkerNames(names, plot.left(), plot.right(), theme().unit_px * 0.75);
    painter->setPen(theme().muted_text);
    for (std::size_t k = 0; k < places.size(); ++k) {
        const MarkerPlace& place = places[k];
        if (place.side == MarkerSide::None)
            continue;
        const bool after = place.side == MarkerSide::Right;
        const QString whole = after ? nameAfter(*markers[k]) : nameBefore(*markers[k]);
        drawOnGround(painter, {place.left, plot.top() + metrics.ascent()}, whole, theme().card);
    }
}

void MarkerNote::drawParameter(QCPPainter* painter, double x) const
{
    const QRectF plot = plotRect();
    const double size = theme().unit_px * 0.5;
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().marker);
    painter->setAntialiasing(true);
    painter->drawPolygon(QPolygonF({{x - size, plot.bottom() + size * 1.5},
                                    {x + size, plot.bottom() + size * 1.5},
                                    {x, plot.bottom() + 1.0}}));
    painter->setAntialiasing(false);
}

/// Where the parts of the cursor's box go.
struct CursorNote::Box {
    QRectF frame;
    double padding = 0.0;
    double line = 0.0;
    double swatch = 0.0;
    double name_width = 0.0;
    double value_width = 0.0;
    int rows_in_column = 1;
    double columnWidth() const { return swatch + name_width + value_width + padding; }
};

void CursorNote::show(double at, const QString& heading, std::vector<CursorRow> rows)
{
    m_at = std::isfinite(at) ? at : -1.0;
    m_heading = heading;
    m_rows = std::move(rows);
}

CursorNote::Box CursorNote::measure(const QRectF& plot, double x) const
{
    const QFontMetricsF metrics(themeFont(theme(), TextSize::Small));
    Box box;
    box.padding = theme().unit_px;
    box.line = std::ceil(metrics.height() * 1.15);
    for (const CursorRow& row : m_rows) {
        box.name_width = std::max(box.name_width, metrics.horizontalAdvance(row.name) + box.padding);
        box.value_width = std::max(box.value_width, metrics.horizontalAdvance(row.value));
        if (row.swatch.isValid())
            box.swatch = std::ceil(metrics.height());
    }
    const auto rows = static_cast<int>(m_rows.size());
    const int fit = std::max(1, static_cast<int>((plot.height() - 2 * box.padding) / box.line) - 1);
    box.rows_in_column = std::max(1, std::min({rows, fit, 8}));
    const int columns = std::max(1, (rows + box.rows_in_column - 1) / box.rows_in_column);
    const double width =
        std::max(columns * box.columnWidth() - box.padding, metrics.horizontalAdvance(m_heading));
    const double height = box.line * (1 + (rows > 0 ? box.rows_in_column : 0));
    const QSizeF size(std::ceil(width + 2 * box.padding), std::ceil(height + 1.5 * box.padding));
    const double distance = box.padding * 1.5;
    const bool right = x + distance + size.width() <= plot.right() || x < plot.center().x();
    box.frame = QRectF({right ? x + distance : x - distance - size.width(), plot.top() + box.padding}, size);
    return box;
}

void CursorNote::draw(QCPPainter* painter)
{
    if (!isShown())
        return;
    const QRectF plot = plotRect();
    const double x = onPixel(plot.left() + m_at * (plot.width() - 1.0), *painter);
    painter->setPen(QPen(theme().axis, theme().grid_px));
    painter->drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    painter->setAntialiasing(true);
    const double radius = theme().line_px * 0.9 + 1.0;
    for (const CursorRow& row : m_rows) {
        if (!std::isfinite(row.y))
            continue;
        const double y = mParentPlot->yAxis->coordToPixel(row.y);
        painter->setPen(QPen(theme().card, theme().grid_px * 1.5));
        painter->setBrush(row.swatch);
        painter->drawEllipse(QPointF(x, y), radius, radius);
    }
    drawBox(painter, measure(plot, x));
}

void CursorNote::drawBox(QCPPainter* painter, const Box& box) const
{
    QColor ground = theme().tooltip;
    ground.setAlphaF(0.94F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(box.frame, 6.0, 6.0);
    painter->setFont(themeFont(theme(), TextSize::Small, TextWeight::SemiBold));
    painter->setPen(theme().tooltip_text);
    const double top = box.frame.top() + box.padding * 0.75;
    const double left = box.frame.left() + box.padding;
    painter->drawText(QRectF(left, top, box.frame.width(), box.line), Qt::AlignLeft | Qt::AlignVCenter,
                      m_heading);
    painter->setFont(themeFont(theme(), TextSize::Small));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto at = static_cast<int>(i);
        const int column = at / box.rows_in_column;
        const double x = left + column * box.columnWidth();
        const QRectF row(x, top + (1 + at % box.rows_in_column) * box.line, box.columnWidth() - box.padding,
                         box.line);
        if (m_rows[i].swatch.isValid()) {
            const double height = std::max(4.0, box.swatch * 0.3);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_rows[i].swatch);
            painter->drawRoundedRect(QRectF(x, row.center().y() - height / 2, box.swatch * 0.7, height), 2.0,
                                     2.0);
        }
        painter->setPen(theme().tooltip_text);
        painter->drawText(row.adjusted(box.swatch, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          m_rows[i].name);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, m_rows[i].value);
    }
}

} // namespace contend::ui
