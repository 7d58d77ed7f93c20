// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/stacked_rows_chart.h"

#include "ui/look/clipped.h"
#include "ui/look/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kLeastPitch = 3.0;
constexpr int kAxisMarks = 4;

double sumOf(const StackedRow& row)
{
    double sum = 0;
    for (const StackPart& part : row.parts)
        sum += part.value;
    return sum;
}

QColor colourOf(const StackPart& part, const Theme& theme)
{
    return part.worker >= 0 ? workerColor(theme, part.worker) : theme.state(part.state).colour;
}

void paintFrame(QPainter& painter, const QRectF& field, const QColor& colour, Qt::PenStyle style,
                const Theme& theme)
{
    const double width = std::max(1.0, 1.5 * theme.screen_scale);
    if (field.height() < 3 * width || field.width() < 3 * width)
        return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, style));
    painter.drawRect(field.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter.restore();
}

void paintHatched(QPainter& painter, const QRectF& field, const QColor& colour, const Theme& theme)
{
    QColor ground = colour;
    ground.setAlphaF(theme.isDark() ? 0.35F : 0.25F);
    painter.save();
    painter.fillRect(field, ground);
    painter.setPen(QPen(colour, 2.0 * theme.screen_scale, Qt::SolidLine, Qt::FlatCap));
    paintHatch(painter, field, 9.0 * theme.screen_scale, true);
    painter.restore();
}

/// As the timeline draws it: a state's fill, with its outline as the second cue.
void paintSolid(QPainter& painter, const QRectF& field, const StackPart& part, const Theme& theme)
{
    if (part.worker >= 0) {
        painter.fillRect(field, workerColor(theme, part.worker));
        return;
    }
    const StateColours& look = theme.state(part.state);
    painter.fillRect(field, look.fill);
    if (look.outline.isValid())
        paintFrame(painter, field, look.outline, Qt::SolidLine, theme);
}

} // namespace

double roundedUp(double value) noexcept
{
    if (!(value > 0))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0})
        if (value <= step * power * (1 + 1e-9))
            return step * power;
    return 10 * power;
}

StackedRowsChart::StackedRowsChart(const QString& name, const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    setAccessibleName(name);
}

void StackedRowsChart::setData(const StackedRows& data)
{
    m_data = data;
    contentChanged();
}

void StackedRowsChart::clear()
{
    setData({});
}

double StackedRowsChart::wholeValue() const
{
    if (m_data.whole > 0)
        return m_data.whole;
    double longest = 0;
    for (const StackedRow& row : m_data.rows)
        longest = std::max(longest, sumOf(row));
    return roundedUp(longest);
}

StackedRowsChart::Places StackedRowsChart::placesIn(const QRectF& rect, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small, TextWeight::SemiBold); // the widest of both
    const QFontMetricsF metrics(font);
    Places places;
    for (const StackedRow& row : m_data.rows) {
        places.name_width = std::max(places.name_width, metrics.horizontalAdvance(row.name));
        places.words_width = std::max(places.words_width, tabularWidth(font, row.words));
    }
    const double axis = m_data.axis_text ? metrics.height() * 1.3 : 0;
    const auto rows = static_cast<double>(m_data.rows.size());
    const bool has_total = m_data.rows.front().is_total && m_data.rows.size() > 1;
    places.gap = has_total ? theme.space(1) : 0;
    const double room = rect.height() - axis - places.gap;
    places.pitch = std::clamp(room / rows, kLeastPitch, metrics.height() * 2.6);
    places.bar = places.pitch > 8 ? places.pitch * 0.72 : std::max(1.0, places.pitch - 1);
    places.every = std::max(1, static_cast<int>(std::ceil(metrics.height() / places.pitch)));
    places.top = rect.top();
    const double left = rect.left() + places.name_width + theme.space(1);
    const double right = rect.right() - places.words_width - theme.space(1);
    places.bars = QRectF(left, rect.top(), std::max(1.0, right - left), places.pitch * rows + places.gap);
    return places;
}

double StackedRowsChart::rowTop(const Places& places, std::size_t row) const
{
    const bool below_total = row > 0 && m_data.rows.front().is_total;
    return places.top + static_cast<double>(row) * places.pitch + (below_total ? places.gap : 0);
}

void StackedRowsChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const Places places = placesIn(rect, theme);
    if (m_data.axis_text)
        paintAxis(painter, places, theme);
    for (std::size_t row = 0; row < m_data.rows.size(); ++row)
        paintRow(painter, places, row, theme);
}

void StackedRowsChart::paintAxis(QPainter& painter, const Places& places, const Theme& theme) const
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    const double whole = wholeValue();
    const double widest = tabularWidth(font, m_data.axis_text(whole)) + theme.space(1);
    const double between = places.bars.width() / kAxisMarks;
    // Every mark, every other one, or the ends alone: as many as do not touch.
    const int every = between >= widest ? 1 : 2 * between >= widest ? 2 : kAxisMarks;
    for (int mark = 0; mark <= kAxisMarks; mark += every) {
        const double share = static_cast<double>(mark) / kAxisMarks;
        const double x = places.bars.left() + places.bars.width() * share;
        painter.setPen(QPen(theme.grid, theme.grid_px));
        painter.drawLine(QPointF(x, places.bars.top()), QPointF(x, places.bars.bottom()));
        const QString text = m_data.axis_text(whole * share);
        painter.setPen(theme.muted_text);
        const double width = tabularWidth(font, text);
        drawTabular(painter, font,
                    QPointF(x - width / 2, places.bars.bottom() + metrics.ascent() + theme.space(0.25)),
                    text);
    }
}

void StackedRowsChart::paintRow(QPainter& painter, const Places& places, std::size_t number,
                                const Theme& theme) const
{
    const StackedRow& row = m_data.rows[number];
    const double top = rowTop(places, number);
    paintParts(painter, QRectF(places.bars.left(), top, places.bars.width(), places.bar), row, theme);
    const std::size_t first = m_data.rows.front().is_total ? 1 : 0;
    const bool is_named =
        row.is_total || (number >= first && (number - first) % static_cast<std::size_t>(places.every) == 0);
    // Beneath a total, which keeps its name, thin rows would write over it.
    const bool too_near = !row.is_total && first == 1 && places.every > 1 && number == first;
    if (!is_named || too_near)
        return;
    const QFont font =
        themeFont(theme, TextSize::Small, row.is_total ? TextWeight::SemiBold : TextWeight::Normal);
    const QFontMetricsF metrics(font);
    const double base = std::max(top + places.bar / 2 + (metrics.ascent() - metrics.descent()) / 2,
                                 places.top + metrics.ascent()); // the first stays whole
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QPointF(places.bars.left() - theme.space(1) - metrics.horizontalAdvance(row.name), base),
                     row.name);
    drawTabular(painter, font, QPointF(places.bars.right() + theme.space(1), base), row.words);
}

void StackedRowsChart::paintParts(QPainter& painter, const QRectF& bar, const StackedRow& row,
                                  const Theme& theme) const
{
    const double whole = wholeValue();
    double left = bar.left();
    for (const StackPart& part : row.parts) {
        const double width = bar.width() * std::max(part.value, 0.0) / whole;
        QRectF field(left, bar.top(), std::min(width, bar.right() - left), bar.height());
        left += width;
        if (field.width() <= 0)
            continue;
        if (part.fill == StackFill::Outlined)
            paintFrame(painter, field, colourOf(part, theme), Qt::DashLine, theme);
        else if (part.fill == StackFill::Hatched && field.height() >= 4)
            paintHatched(painter, field, colourOf(part, theme), theme);
        else
            paintSolid(painter, field, part, theme);
    }
}

QString StackedRowsChart::toolTipAt(const QPointF& position)
{
    if (isEmpty())
        return {};
    const Places places = placesIn(QRectF(rect()), theme());
    for (std::size_t row = 0; row < m_data.rows.size(); ++row) {
        const double top = rowTop(places, row);
        if (position.y() < top || position.y() >= top + places.pitch)
            continue;
        const StackedRow& under = m_data.rows[row];
        return under.details.isEmpty() ? QStringLiteral("%1: %2").arg(under.name, under.words)
                                       : under.details;
    }
    return {};
}

} // namespace contend::ui
