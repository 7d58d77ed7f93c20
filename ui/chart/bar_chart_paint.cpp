// SPDX-License-Identifier: GPL-3.0-or-later
// How a comparison's bars are drawn.
#include "ui/chart/bar_chart.h"
#include "ui/look/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {

void BarChart::paint(QPainter& painter, const QRectF& rect, const Theme& full_size, Medium)
{
    const Theme theme = fitted(full_size, rect);
    const Layout layout = layOut(rect, theme);
    for (int row = 0; row < m_data.bars.size(); ++row)
        paintRow(painter, layout, row, theme);
    paintUprights(painter, layout, theme);
    for (int row = 0; row < m_data.bars.size(); ++row) {
        paintName(painter, layout, row, theme);
        paintWhisker(painter, layout, row, theme);
        paintPoints(painter, layout, row, theme);
        paintBet(painter, layout, row, theme);
        paintValue(painter, layout, row, theme);
    }
    paintLimit(painter, layout, theme);
    if (m_data.unit.isEmpty())
        return;
    const QFont small = themeFont(theme, TextSize::Small);
    painter.setFont(small);
    painter.setPen(theme.muted_text);
    painter.drawText(QPointF(layout.left, layout.top +
                                              layout.pitch * static_cast<double>(m_data.bars.size()) +
                                              QFontMetricsF(small).ascent()),
                     m_data.unit);
}

void BarChart::paintRow(QPainter& painter, const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    const double top = layout.top + row * layout.pitch + (layout.pitch - layout.bar) / 2.0;
    if (!std::isfinite(bar.value))
        return;
    const QRectF field(layout.left, top, std::max(2.0, bar.value * layout.scale), layout.bar);
    painter.fillRect(field, workerColor(theme, bar.key));
}

void BarChart::paintName(QPainter& painter, const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    const QFont font = themeFont(theme, TextSize::Body, TextWeight::Medium);
    const QFontMetricsF metrics(font);
    const double width = layout.left - layout.name_left - theme.space(1.5);
    const double middle = layout.top + (row + 0.5) * layout.pitch;
    const bool two_lines = bar.is_baseline && layout.pitch > metrics.height() * 2.2;
    painter.setFont(font);
    painter.setPen(theme.text);
    const double base =
        middle + (metrics.ascent() - metrics.descent()) / 2.0 - (two_lines ? metrics.height() * 0.45 : 0.0);
    painter.drawText(QPointF(layout.name_left, base), metrics.elidedText(bar.name, Qt::ElideRight, width));
    if (!two_lines)
        return;
    painter.setFont(themeFont(theme, TextSize::Small));
    painter.setPen(theme.muted_text);
    painter.drawText(QPointF(layout.name_left, base + metrics.height() * 0.95), tr("baseline"));
}

void BarChart::paintWhisker(QPainter& painter, const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    if (!bar.hasSpread())
        return;
    const double middle = layout.top + (row + 0.5) * layout.pitch;
    const double cap = layout.bar * 0.22;
    const double low = layout.left + bar.low * layout.scale;
    const double high = layout.left + bar.high * layout.scale;
    const auto strokes = [&](const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(low, middle), QPointF(high, middle));
        painter.drawLine(QPointF(low, middle - cap), QPointF(low, middle + cap));
        painter.drawLine(QPointF(high, middle - cap), QPointF(high, middle + cap));
    };
    // A rim in the card's colour keeps the whisker visible on its own bar.
    const double line = std::max(1.5, theme.line_px * 0.7);
    strokes(QPen(theme.card, line + 2.5, Qt::SolidLine, Qt::SquareCap));
    strokes(QPen(theme.text, line, Qt::SolidLine, Qt::SquareCap));
}

/// Every run as a dot on the bar's middle line, so that the whiskers' ends are not all there is to see.
void BarChart::paintPoints(QPainter& painter, const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    if (bar.points.size() < 2)
        return;
    const double middle = layout.top + (row + 0.5) * layout.pitch;
    const double radius = std::max(2.5, theme.line_px);
    painter.setPen(QPen(theme.text, std::max(1.0, theme.line_px * 0.4)));
    painter.setBrush(theme.card);
    for (const double value : bar.points)
        painter.drawEllipse(QPointF(layout.left + value * layout.scale, middle), radius, radius);
}

/// Below its bar, up to the next row.
QRectF BarChart::betField(const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    const double line = std::max(1.5, theme.line_px * 0.6);
    const double free = (layout.pitch - layout.bar) / 2.0;
    const double ascent = QFontMetricsF(themeFont(theme, TextSize::Small)).ascent();
    const double width = bar.bet && bar.bet->value ? *bar.bet->value * layout.scale : 0.0;
    return {layout.left, layout.top + row * layout.pitch + free + layout.bar + line, width,
            std::max(line, std::min(free - 2.0 * line, ascent))};
}

/// Behind the bet, where the row is high enough for them; else empty.
QRectF BarChart::betWordsField(const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    const QFontMetricsF metrics(themeFont(theme, TextSize::Small));
    if (!bar.bet || (layout.pitch - layout.bar) / 2.0 < metrics.ascent())
        return {};
    const QRectF field = betField(layout, row, theme);
    const double left = bar.bet->value ? field.right() + theme.space(1) : field.left();
    return {left, field.center().y() - metrics.height() / 2.0, metrics.horizontalAdvance(betText(*bar.bet)),
            metrics.height()};
}

/// Hollow and dashed.
void BarChart::paintBet(QPainter& painter, const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    if (!bar.bet)
        return;
    painter.setPen(QPen(theme.text, std::max(1.5, theme.line_px * 0.6), Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    if (bar.bet->value)
        painter.drawRect(betField(layout, row, theme));
    const QRectF words = betWordsField(layout, row, theme);
    if (words.isEmpty())
        return;
    const QFont font = themeFont(theme, TextSize::Small);
    painter.setPen(theme.text);
    painter.setFont(font);
    painter.drawText(words.topLeft() + QPointF(0.0, QFontMetricsF(font).ascent()), betText(*bar.bet));
}

/// The law's line, its name below the bars, beside the unit where there is room.
void BarChart::paintLimit(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    if (!m_data.limit || !std::isfinite(m_data.limit->value))
        return;
    const double x = layout.left + m_data.limit->value * layout.scale;
    QPen pen(theme.text, std::max(1.5, theme.line_px * 0.7));
    pen.setDashPattern({1.2, 2.6});
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    paintUpright(painter, x, layout, theme);
    painter.setFont(themeFont(theme, TextSize::Small));
    painter.setPen(theme.text);
    painter.drawText(layout.limit, m_data.limit->text);
}

QRectF BarChart::valueField(const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    const QFont bold = themeFont(theme, TextSize::Body, TextWeight::Bold);
    const double end =
        std::isfinite(bar.value) ? std::max(bar.value, bar.hasSpread() ? bar.high : 0.0) * layout.scale : 0.0;
    const QString factor = factorText(bar);
    const double width =
        tabularWidth(bold, valueText(bar)) +
        (factor.isEmpty() ? 0.0 : theme.space(1) + tabularWidth(themeFont(theme, TextSize::Body), factor));
    const double height = QFontMetricsF(bold).height();
    return {layout.left + end + theme.space(1), layout.top + (row + 0.5) * layout.pitch - height / 2.0, width,
            height};
}

void BarChart::paintUpright(QPainter& painter, double x, const Layout& layout, const Theme& theme) const
{
    double from = layout.top;
    const double air = painter.pen().widthF() + 1.0;
    const auto rows = static_cast<int>(m_data.bars.size());
    for (int row = 0; row < rows; ++row)
        for (const QRectF& words : {valueField(layout, row, theme), betWordsField(layout, row, theme)}) {
            if (words.isEmpty() || x < words.left() - air || x > words.right() + air)
                continue;
            painter.drawLine(QPointF(x, from), QPointF(x, std::max(from, words.top())));
            from = words.bottom();
        }
    painter.drawLine(QPointF(x, from), QPointF(x, layout.top + layout.pitch * rows));
}

void BarChart::paintValue(QPainter& painter, const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    const QFont bold = themeFont(theme, TextSize::Body, TextWeight::Bold);
    const QFont plain = themeFont(theme, TextSize::Body);
    QPointF base = valueField(layout, row, theme).topLeft() + QPointF(0.0, QFontMetricsF(bold).ascent());
    painter.setPen(std::isfinite(bar.value) ? theme.text : theme.muted_text);
    base.rx() +=
        drawTabular(painter, std::isfinite(bar.value) ? bold : plain, base, valueText(bar)) + theme.space(1);
    painter.setPen(theme.muted_text);
    drawTabular(painter, plain, base, factorText(bar));
}

void BarChart::paintUprights(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const double bottom = layout.top + layout.pitch * static_cast<double>(m_data.bars.size());
    painter.setPen(QPen(theme.marker, theme.grid_px));
    painter.drawLine(QPointF(layout.left, layout.top), QPointF(layout.left, bottom));
    if (!std::isfinite(baseline()) || m_data.bars.size() < 2)
        return;
    const double x = std::round(layout.left + baseline() * layout.scale) + 0.5;
    QPen pen(theme.marker, std::max(1.25, theme.grid_px));
    pen.setDashPattern({3.0, 3.0});
    painter.setPen(pen);
    paintUpright(painter, x, layout, theme);
}

} // namespace contend::ui
