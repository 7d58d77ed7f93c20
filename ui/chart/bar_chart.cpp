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

constexpr double kBarShare = 0.56;     ///< of a row's height
constexpr double kHighestRow = 5.0;    ///< lines of text
constexpr double kMostForNames = 0.45; ///< of the chart's width

} // namespace

bool ComparisonBar::hasSpread() const
{
    return repeats > 1 && std::isfinite(low) && std::isfinite(high) && high > low;
}

QString BarChart::betText(const ComparisonBet& bet)
{
    return bet.value ? tr("your bet: %1").arg(NumberText::compact(*bet.value)) : tr("your bet");
}

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
        if (std::isfinite(bar.value))
            most = std::max(most, bar.value);
        if (bar.hasSpread())
            most = std::max(most, bar.high);
        if (bar.bet && bar.bet->value)
            most = std::max(most, *bar.bet->value);
    }
    if (m_data.limit && std::isfinite(m_data.limit->value))
        most = std::max(most, m_data.limit->value);
    return most > 0.0 ? most : 1.0;
}

double BarChart::baseline() const
{
    const auto found = std::ranges::find_if(m_data.bars, [](const ComparisonBar& bar) {
        return bar.is_baseline && std::isfinite(bar.value) && bar.value > 0.0;
    });
    return found == m_data.bars.end() ? std::numeric_limits<double>::quiet_NaN() : found->value;
}

QString BarChart::valueText(const ComparisonBar& bar) const
{
    return std::isfinite(bar.value) ? NumberText::compact(bar.value) : tr("no value");
}

QString BarChart::factorText(const ComparisonBar& bar) const
{
    if (bar.is_baseline || !std::isfinite(bar.value) || !std::isfinite(baseline()))
        return bar.is_incomplete ? tr("incomplete") : QString();
    const QString factor = tr("%1 ×").arg(QLocale().toString(bar.value / baseline(), 'f', 2));
    return bar.is_incomplete ? factor + QStringLiteral(" · ") + tr("incomplete") : factor;
}

QString BarChart::describe(const ComparisonBar& bar) const
{
    QString text = QStringLiteral("%1: %2").arg(bar.name, valueText(bar));
    if (std::isfinite(bar.value))
        text += QLatin1Char(' ') + m_data.unit;
    if (bar.hasSpread())
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
    double unit_line = m_data.unit.isEmpty() ? 0.0 : small.height() * 1.3;
    const auto rows = static_cast<double>(m_data.bars.size());
    layout.name_left = rect.left();
    layout.left = rect.left() + std::min(names, rect.width() * kMostForNames) + theme.space(1.5);
    const double limit = m_data.limit ? std::ceil(small.horizontalAdvance(m_data.limit->text)) + 1.0 : 0.0;
    const double beside_unit = layout.left + small.horizontalAdvance(m_data.unit) + theme.space(2);
    const bool limit_below = m_data.limit && beside_unit + limit > rect.right();
    if (limit_below)
        unit_line += small.height();
    layout.pitch = std::min((rect.height() - unit_line) / rows, kHighestRow * body.height());
    layout.bar = std::max(2.0, layout.pitch * kBarShare);
    layout.top = rect.top() + std::max(0.0, (rect.height() - unit_line - layout.pitch * rows) / 3.0);
    layout.right = std::max(layout.left + 20.0, rect.right() - values - theme.space(1.5));
    layout.scale = (layout.right - layout.left) / largest();
    if (m_data.limit) {
        const double middle = layout.left + m_data.limit->value * layout.scale;
        const double x = std::min(middle - limit / 2.0, rect.right() - limit);
        layout.limit = {std::max(limit_below ? rect.left() : beside_unit, x),
                        layout.top + layout.pitch * rows + small.ascent() +
                            (limit_below ? small.height() : 0.0)};
    }
    return layout;
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
