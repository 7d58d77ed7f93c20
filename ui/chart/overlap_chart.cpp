// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/overlap_chart.h"

#include "ui/chart/ticks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kHeadroom = 1.25;

} // namespace

double OverlapData::total(int column) const
{
    double sum = 0.0;
    for (int worker = 0; worker < workers; ++worker)
        sum += share(column, worker);
    return sum;
}

double OverlapData::mean() const
{
    double sum = 0.0;
    for (int column = 0; column < columns; ++column)
        sum += total(column);
    return columns > 0 ? sum / columns : 0.0;
}

OverlapChart::OverlapChart(const Theme& theme, QWidget* parent)
    : PaintedChart(theme, parent)
{
    retranslate();
}

void OverlapChart::retranslate()
{
    setAccessibleName(tr("Running at the same instant"));
    setEmptyHint(tr("How many workers run at the same instant appears here. Press Space to run."));
}

void OverlapChart::setData(const OverlapData& data)
{
    m_data = data;
    contentChanged();
}

QString OverlapChart::summary() const
{
    if (isEmpty())
        return emptyHint();
    return tr("On average %1 of %2 workers ran at the same instant; %3 cores were available.")
        .arg(QLocale().toString(m_data.mean(), 'f', 2), QLocale().toString(m_data.workers),
             QLocale().toString(m_data.cores));
}

double OverlapChart::highest() const
{
    double highest = m_data.cores;
    for (int column = 0; column < m_data.columns; ++column)
        highest = std::max(highest, m_data.total(column));
    return highest * kHeadroom;
}

PlotAxes OverlapChart::layOut(const QRectF& rect, const Theme& theme) const
{
    const QFontMetricsF small(themeFont(theme, TextSize::Small));
    const double gutter = small.horizontalAdvance(QStringLiteral("64")) + theme.space(1.5);
    PlotAxes axes;
    axes.field = QRectF(rect.left() + gutter, rect.top() + theme.space(0.5),
                        std::max(16.0, rect.width() - gutter - theme.space(1)),
                        std::max(8.0, rect.height() - small.height() - theme.space(1.5)));
    axes.x = {m_data.from_s, std::max(m_data.to_s, m_data.from_s + 1e-9), false};
    axes.y = {0.0, highest(), false};
    return axes;
}

void OverlapChart::paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium)
{
    const PlotAxes axes = layOut(rect, theme);
    paintGrid(painter, axes, rect, theme);
    painter.setPen(Qt::NoPen);
    for (int column = 0; column < m_data.columns; ++column)
        paintColumn(painter, axes, column, theme);
    paintCores(painter, axes, theme);
}

void OverlapChart::paintGrid(QPainter& painter, const PlotAxes& axes, const QRectF& rect,
                             const Theme& theme) const
{
    const QFontMetricsF small(themeFont(theme, TextSize::Small));
    const int rows = std::clamp(static_cast<int>(axes.field.height() / (small.height() * 1.8)), 2, 8);
    std::vector<AxisLabel> counts;
    for (const double at : linearTicks(0.0, axes.y.to, rows).at)
        if (std::abs(at - std::round(at)) < 1e-6) // there is no half of a worker
            counts.push_back({at, QLocale().toString(std::round(at), 'f', 0)});
    paintRows(painter, axes, counts, theme);
    const int most =
        std::clamp(static_cast<int>(axes.field.width() / (small.averageCharWidth() * 10.0)), 2, 10);
    const Ticks ticks = linearTicks(axes.x.from, axes.x.to, most);
    std::vector<AxisLabel> times;
    for (const double at : ticks.at)
        times.push_back({at, QLocale().toString(at, 'f', ticks.decimals) + QStringLiteral(" s")});
    paintColumns(painter, axes, times, theme, rect.left(), rect.right());
}

void OverlapChart::paintColumn(QPainter& painter, const PlotAxes& axes, int column, const Theme& theme) const
{
    const double width = axes.field.width() / m_data.columns;
    const double left = std::round(axes.field.left() + column * width);
    const double right = std::round(axes.field.left() + (column + 1) * width);
    double level = 0.0;
    for (int worker = 0; worker < m_data.workers; ++worker) {
        const double share = m_data.share(column, worker);
        if (share <= 0.0)
            continue;
        const double bottom = axes.yOf(level);
        level += share;
        const double top = axes.yOf(level);
        painter.fillRect(QRectF(left, top, right - left, bottom - top), workerColor(theme, worker));
    }
}

void OverlapChart::paintCores(QPainter& painter, const PlotAxes& axes, const Theme& theme) const
{
    const double y = std::round(axes.yOf(m_data.cores)) + 0.5;
    QPen pen(theme.text, std::max(1.5, theme.line_px * 0.7));
    pen.setDashPattern({4.0, 3.0});
    painter.setPen(pen);
    painter.drawLine(QPointF(axes.field.left(), y), QPointF(axes.field.right(), y));
    const QFont font = themeFont(theme, TextSize::Small, TextWeight::SemiBold);
    const QFontMetricsF metrics(font);
    const QString text = tr("%Ln cores available", nullptr, m_data.cores);
    painter.setFont(font);
    painter.setPen(theme.text);
    const double above = y - metrics.descent() - theme.space(0.25);
    const bool has_room = above - metrics.ascent() >= axes.field.top();
    painter.drawText(QPointF(axes.field.right() - metrics.horizontalAdvance(text) - theme.space(0.5),
                             has_room ? above : y + metrics.ascent() + theme.space(0.25)),
                     text);
}

QString OverlapChart::toolTipAt(const QPointF& position)
{
    const PlotAxes axes = layOut(QRectF(rect()), theme());
    const double way = (position.x() - axes.field.left()) / axes.field.width();
    const int column = static_cast<int>(std::floor(way * m_data.columns));
    if (column < 0 || column >= m_data.columns)
        return summary();
    return tr("<b>%1</b> ran at the same instant, on average over %2")
        .arg(QLocale().toString(m_data.total(column), 'f', 2),
             duration((m_data.to_s - m_data.from_s) / m_data.columns));
}

} // namespace contend::ui
