// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/bar_chart.h"

#include "ui/look/tabular_text.h"
#include "ui/model/number_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kBarShare = 0.56;    ///< of a row's height
constexpr double kHighestRow = 5.0;   ///< lines of text
constexpr double kMostForNames = 0.3; ///< of the chart's width

bool isKnown(double value)
{
    return std::isfinite(value);
}

bool hasSpread(const ComparisonBar& bar)
{
    return bar.repeats > 1 && isKnown(bar.low) && isKnown(bar.high) && bar.high > bar.low;
}

QString betText(const ComparisonBet& bet)
{
    return bet.value ? BarChart::tr("your bet: %1").arg(NumberText::compact(*bet.value))
                     : BarChart::tr("your bet");
}

} // namespace

BarChart::BarChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void BarChart::retranslate()
{
    setAccessibleName(tr("Comparison"));
    setEmptyHint(tr("Press C to run every contender and compare them."));
}

void BarChart::setData(const ComparisonData& data)
{
    m_data = data;
    contentChanged();
}

double BarChart::largest() const
{
    double most = 0.0;
    for (const ComparisonBar& bar : m_data.bars) {
        if (isKnown(bar.value))
            most = std::max(most, bar.value);
        if (hasSpread(bar))
            most = std::max(most, bar.high);
        if (bar.bet && bar.bet->value)
            most = std::max(most, *bar.bet->value);
    }
    if (m_data.limit && isKnown(m_data.limit->value))
        most = std::max(most, m_data.limit->value);
    return most > 0.0 ? most : 1.0;
}

double BarChart::baseline() const
{
    const auto found = std::ranges::find_if(m_data.bars, [](const ComparisonBar& bar) {
        return bar.is_baseline && isKnown(bar.value) && bar.value > 0.0;
    });
    return found == m_data.bars.end() ? std::numeric_limits<double>::quiet_NaN() : found->value;
}

QString BarChart::valueText(const ComparisonBar& bar) const
{
    return isKnown(bar.value) ? NumberText::compact(bar.value) : tr("no value");
}

QString BarChart::factorText(const ComparisonBar& bar) const
{
    if (bar.is_baseline || !isKnown(bar.value) || !isKnown(baseline()))
        return bar.is_incomplete ? tr("incomplete") : QString();
    const QString factor = tr("%1 ×").arg(QLocale().toString(bar.value / baseline(), 'f', 2));
    return bar.is_incomplete ? factor + QStringLiteral(" · ") + tr("incomplete") : factor;
}

QString BarChart::describe(const ComparisonBar& bar) const
{
    QString text = QStringLiteral("%1: %2").arg(bar.name, valueText(bar));
    if (isKnown(bar.value))
        text += QLatin1Char(' ') + m_data.unit;
    if (hasSpread(bar))
        text += QStringLiteral(" (") +
                tr("%1 to %2 in %Ln runs", nullptr, bar.repeats)
                    .arg(NumberText::compact(bar.low), NumberText::compact(bar.high)) +
                QLatin1Char(')');
    if (const QString factor = factorText(bar); !factor.isEmpty())
        text += QStringLiteral(", ") + factor;
    if (bar.bet)
        text += QStringLiteral(", ") + betText(*bar.bet);
    return text;
}

QString BarChart::summary() const
{
    QStringList texts;
    for (const ComparisonBar& bar : m_data.bars)
        texts << describe(bar);
    if (m_data.limit)
        texts << QStringLiteral("%1: %2 %3")
                     .arg(m_data.limit->text, NumberText::compact(m_data.limit->value), m_data.unit);
    return texts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

/// The theme with letters that leave every row a line of its own where the chart is low.
Theme BarChart::fitted(const Theme& theme, const QRectF& rect) const
{
    constexpr double kSmallest = 0.5;
    const double line = QFontMetricsF(themeFont(theme, TextSize::Body, TextWeight::Bold)).height();
    const double rows = static_cast<double>(m_data.bars.size()) + (m_data.unit.isEmpty() ? 0.0 : 1.0);
    const double scale = rows > 0.0 ? std::clamp(rect.height() / (rows * line), kSmallest, 1.0) : 1.0;
    Theme letters = theme;
    for (double& size : letters.text_px)
        size *= scale;
    return letters;
}

BarChart::Layout BarChart::layOut(const QRectF& rect, const Theme& theme) const
{
    const QFontMetricsF body(themeFont(theme, TextSize::Body, TextWeight::Medium));
    const QFont bold = themeFont(theme, TextSize::Body, TextWeight::Bold);
    const QFontMetricsF small(themeFont(theme, TextSize::Small));
    double names = 0.0;
    double values = 0.0;
    for (const ComparisonBar& bar : m_data.bars) {
        names = std::max(names, body.horizontalAdvance(bar.name));
        const QString factor = factorText(bar);
        values = std::max(values, tabularWidth(bold, valueText(bar)) +
                                      (factor.isEmpty() ? 0.0 : theme.space(1) + tabularWidth(bold, factor)));
        if (bar.bet)
            values = std::max(values, small.horizontalAdvance(betText(*bar.bet)));
    }
    Layout layout;
    const double unit_line =
        m_data.unit.isEmpty() ? 0.0 : QFontMetricsF(themeFont(theme, TextSize::Small)).height() * 1.3;
    const auto rows = static_cast<double>(m_data.bars.size());
    layout.pitch = std::min((rect.height() - unit_line) / rows, kHighestRow * body.height());
    layout.bar = std::max(2.0, layout.pitch * kBarShare);
    layout.top = rect.top() + std::max(0.0, (rect.height() - unit_line - layout.pitch * rows) / 3.0);
    layout.name_left = rect.left();
    layout.left = rect.left() + std::min(names, rect.width() * kMostForNames) + theme.space(1.5);
    layout.right = std::max(layout.left + 20.0, rect.right() - values - theme.space(1.5));
    layout.scale = (layout.right - layout.left) / largest();
    return layout;
}

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
    if (!isKnown(bar.value))
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
    if (!hasSpread(bar))
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

/// Hollow and dashed, below the bar; its words behind it where the row is high enough for them.
void BarChart::paintBet(QPainter& painter, const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    if (!bar.bet)
        return;
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    const double line = std::max(1.5, theme.line_px * 0.6);
    const double free = (layout.pitch - layout.bar) / 2.0; // below the bar, up to the next row
    const double top = layout.top + row * layout.pitch + free + layout.bar + line;
    const double height = std::max(line, std::min(free - 2.0 * line, metrics.ascent()));
    double end = layout.left;
    painter.setPen(QPen(theme.text, line, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    if (bar.bet->value) {
        end += *bar.bet->value * layout.scale;
        painter.drawRect(QRectF(QPointF(layout.left, top), QPointF(end, top + height)));
        end += theme.space(1);
    }
    if (free < metrics.ascent())
        return;
    const QString words = betText(*bar.bet);
    const double base = top + (height + metrics.ascent() - metrics.descent()) / 2.0;
    painter.setPen(theme.text);
    painter.setFont(font);
    painter.drawText(QPointF(end, base), words);
}

/// The law's line, its name below the bars beside the unit.
void BarChart::paintLimit(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    if (!m_data.limit || !isKnown(m_data.limit->value))
        return;
    const double x = layout.left + m_data.limit->value * layout.scale;
    const double bottom = layout.top + layout.pitch * static_cast<double>(m_data.bars.size());
    QPen pen(theme.text, std::max(1.5, theme.line_px * 0.7));
    pen.setDashPattern({1.2, 2.6});
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    paintUpright(painter, x, layout, theme);
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    const double unit_end = layout.left + metrics.horizontalAdvance(m_data.unit) + theme.space(2);
    const double width = metrics.horizontalAdvance(m_data.limit->text);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QPointF(std::max(unit_end, std::min(x - width / 2.0, layout.right - width)),
                             bottom + metrics.ascent()),
                     m_data.limit->text);
}

QRectF BarChart::valueField(const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    const QFont bold = themeFont(theme, TextSize::Body, TextWeight::Bold);
    const double end =
        isKnown(bar.value) ? std::max(bar.value, hasSpread(bar) ? bar.high : 0.0) * layout.scale : 0.0;
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
    const auto rows = static_cast<int>(m_data.bars.size());
    for (int row = 0; row < rows; ++row) {
        const QRectF field = valueField(layout, row, theme);
        const double air = painter.pen().widthF() + 1.0;
        if (x < field.left() - air || x > field.right() + air)
            continue;
        painter.drawLine(QPointF(x, from), QPointF(x, std::max(from, field.top())));
        from = field.bottom();
    }
    painter.drawLine(QPointF(x, from), QPointF(x, layout.top + layout.pitch * rows));
}

void BarChart::paintValue(QPainter& painter, const Layout& layout, int row, const Theme& theme) const
{
    const ComparisonBar& bar = m_data.bars.at(row);
    const QFont bold = themeFont(theme, TextSize::Body, TextWeight::Bold);
    const QFont plain = themeFont(theme, TextSize::Body);
    QPointF base = valueField(layout, row, theme).topLeft() + QPointF(0.0, QFontMetricsF(bold).ascent());
    painter.setPen(isKnown(bar.value) ? theme.text : theme.muted_text);
    base.rx() +=
        drawTabular(painter, isKnown(bar.value) ? bold : plain, base, valueText(bar)) + theme.space(1);
    painter.setPen(theme.muted_text);
    drawTabular(painter, plain, base, factorText(bar));
}

void BarChart::paintUprights(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const double bottom = layout.top + layout.pitch * static_cast<double>(m_data.bars.size());
    painter.setPen(QPen(theme.marker, theme.grid_px));
    painter.drawLine(QPointF(layout.left, layout.top), QPointF(layout.left, bottom));
    if (!isKnown(baseline()) || m_data.bars.size() < 2)
        return;
    const double x = std::round(layout.left + baseline() * layout.scale) + 0.5;
    QPen pen(theme.marker, std::max(1.25, theme.grid_px));
    pen.setDashPattern({3.0, 3.0});
    painter.setPen(pen);
    paintUpright(painter, x, layout, theme);
}

QString BarChart::toolTipAt(const QPointF& position)
{
    const QRectF field(rect());
    const Layout layout = layOut(field, fitted(theme(), field));
    const double row = std::floor((position.y() - layout.top) / layout.pitch);
    if (row < 0.0 || row >= static_cast<double>(m_data.bars.size()))
        return {};
    return describe(m_data.bars.at(static_cast<int>(row))).toHtmlEscaped();
}

} // namespace contend::ui
