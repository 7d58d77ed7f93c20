// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/holder_chart.h"

#include "ui/chart/ticks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <set>

namespace contend::ui {
namespace {

constexpr double kMsPerS = 1000.0;
constexpr double kLeastPxPerHandoff = 5.0; ///< signs closer than this would be a smear

} // namespace

HolderChart::HolderChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void HolderChart::retranslate()
{
    setAccessibleName(tr("Holder of the lock"));
    setEmptyHint(tr("Who holds the lock appears here. Press Space to run."));
}

void HolderChart::setData(const HolderData& data)
{
    m_data = data;
    contentChanged();
}

int HolderChart::handoffs() const
{
    int count = 0;
    for (std::size_t k = 1; k < m_data.turns.size(); ++k)
        count += m_data.turns[k].worker != m_data.turns[k - 1].worker ? 1 : 0;
    return count;
}

QString HolderChart::summary() const
{
    if (isEmpty())
        return emptyHint();
    std::set<int> holders;
    for (const HolderTurn& turn : m_data.turns)
        holders.insert(turn.worker);
    return tr("Within %1 the lock went from one worker to another %2 times; %3 workers had it.")
        .arg(duration(m_data.to_s - m_data.from_s), QLocale().toString(handoffs()),
             QLocale().toString(static_cast<int>(holders.size())));
}

PlotAxes HolderChart::layOut(const QRectF& rect, const Theme& theme) const
{
    const double line = QFontMetricsF(themeFont(theme, TextSize::Small)).height();
    const double signs = line * 0.8;
    const double height = std::clamp(rect.height() - signs - line * 1.5, 8.0, line * 7.0);
    const double above = std::max(0.0, (rect.height() - signs - height - line * 1.5) / 2.0);
    PlotAxes axes;
    axes.field = QRectF(rect.left(), rect.top() + above + signs, std::max(16.0, rect.width()), height);
    axes.x = {m_data.from_s, std::max(m_data.to_s, m_data.from_s + 1e-9), false};
    return axes;
}

void HolderChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const PlotAxes axes = layOut(rect, theme);
    painter.fillRect(axes.field, theme.track);
    for (const HolderTurn& turn : m_data.turns)
        paintTurn(painter, axes, turn, theme);
    paintHandoffs(painter, axes, theme);
    paintTime(painter, axes, rect, theme);
}

void HolderChart::paintTurn(QPainter& painter, const PlotAxes& axes, const HolderTurn& turn,
                            const Theme& theme) const
{
    const double left = std::max(axes.xOf(turn.begin_s), axes.field.left());
    const double right = std::min(std::max(axes.xOf(turn.end_s), left + 1.0), axes.field.right());
    if (right <= left)
        return;
    const double gap = right - left > 6.0 ? 1.0 : 0.0;
    const QRectF block(left, axes.field.top(), right - left - gap, axes.field.height());
    const QColor colour = workerColor(theme, turn.worker);
    painter.fillRect(block, colour);
    const QFont font = themeFont(theme, TextSize::Body, TextWeight::Bold);
    const QString number = QLocale().toString(turn.worker + 1);
    if (QFontMetricsF(font).horizontalAdvance(number) + theme.space(0.5) > block.width())
        return;
    painter.setFont(font);
    painter.setPen(readableOn(colour));
    painter.drawText(block, Qt::AlignCenter, number);
}

void HolderChart::paintHandoffs(QPainter& painter, const PlotAxes& axes, const Theme& theme) const
{
    if (handoffs() * kLeastPxPerHandoff > axes.field.width())
        return;
    const double size = QFontMetricsF(themeFont(theme, TextSize::Small)).height() * 0.25;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    for (std::size_t k = 1; k < m_data.turns.size(); ++k) {
        const double x = axes.xOf(m_data.turns[k].begin_s);
        if (m_data.turns[k].worker == m_data.turns[k - 1].worker || x < axes.field.left())
            continue;
        const double tip = axes.field.top() - 1.0;
        QPainterPath sign(QPointF(x, tip));
        sign.lineTo(x - size, tip - size * 1.4);
        sign.lineTo(x + size, tip - size * 1.4);
        sign.closeSubpath();
        painter.drawPath(sign);
    }
}

/// Counted from the left edge: what matters is how long a turn lasts.
void HolderChart::paintTime(QPainter& painter, const PlotAxes& axes, const QRectF& rect,
                            const Theme& theme) const
{
    const QFontMetricsF small(themeFont(theme, TextSize::Small));
    const int most =
        std::clamp(static_cast<int>(axes.field.width() / (small.averageCharWidth() * 10.0)), 2, 10);
    const Ticks ticks = linearTicks(0.0, (axes.x.to - axes.x.from) * kMsPerS, most);
    std::vector<AxisLabel> labels;
    for (const double at : ticks.at)
        labels.push_back({axes.x.from + at / kMsPerS,
                          QLocale().toString(at, 'f', ticks.decimals) + QStringLiteral(" ms")});
    paintColumns(painter, axes, labels, theme, rect.left(), rect.right());
}

QString HolderChart::toolTipAt(const QPointF& position)
{
    const PlotAxes axes = layOut(QRectF(rect()), theme());
    for (const HolderTurn& turn : m_data.turns)
        if (position.x() >= axes.xOf(turn.begin_s) && position.x() < axes.xOf(turn.end_s))
            return tr("<b>Worker %1</b> held the lock for %2")
                .arg(QLocale().toString(turn.worker + 1), duration(turn.end_s - turn.begin_s));
    return summary();
}

} // namespace contend::ui
