// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/plot_axes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace contend::ui {

double PlotAxis::share(double value) const
{
    if (logarithmic)
        return value > 0.0 && from > 0.0 && to > from ? std::log(value / from) / std::log(to / from) : 0.0;
    return to > from ? (value - from) / (to - from) : 0.0;
}

double labelWidth(const std::vector<AxisLabel>& labels, const Theme& theme)
{
    const QFontMetricsF metrics(themeFont(theme, TextSize::Small));
    double widest = 0.0;
    for (const AxisLabel& label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label.text));
    return widest;
}

void paintRows(QPainter& painter, const PlotAxes& axes, const std::vector<AxisLabel>& labels,
               const Theme& theme)
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double free_from = std::numeric_limits<double>::max();
    for (const AxisLabel& label : labels) {
        const double y = std::round(axes.yOf(label.at)) + 0.5;
        painter.setPen(QPen(theme.grid, theme.grid_px));
        painter.drawLine(QPointF(axes.field.left(), y), QPointF(axes.field.right(), y));
        if (y > free_from)
            continue;
        painter.setPen(theme.axis);
        painter.drawText(QPointF(axes.field.left() - theme.space(1) - metrics.horizontalAdvance(label.text),
                                 y + (metrics.ascent() - metrics.descent()) / 2.0),
                         label.text);
        free_from = y - metrics.ascent();
    }
}

void paintColumns(QPainter& painter, const PlotAxes& axes, const std::vector<AxisLabel>& labels,
                  const Theme& theme, double left, double right)
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.axis);
    double free_from = left;
    for (const AxisLabel& label : labels) {
        const double width = metrics.horizontalAdvance(label.text);
        const double x = std::clamp(axes.xOf(label.at) - width / 2.0, left, std::max(left, right - width));
        if (x < free_from)
            continue;
        painter.drawText(QPointF(x, axes.field.bottom() + theme.space(0.5) + metrics.ascent()), label.text);
        free_from = x + width + theme.space(1);
    }
}

void paintUpright(QPainter& painter, const PlotAxes& axes, double at, const QString& text, const Theme& theme,
                  const UprightText& where)
{
    const QFont font = themeFont(theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    const double x = std::round(axes.xOf(at)) + 0.5;
    QPen pen(theme.marker, std::max(1.25, theme.grid_px));
    pen.setDashPattern({3.0, 3.0});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, where.top), QPointF(x, axes.field.bottom()));
    const double gap = theme.space(0.75);
    const double width = metrics.horizontalAdvance(text);
    const bool fits_right = x + gap + width <= axes.field.right() + 1.0;
    painter.setFont(font);
    painter.setPen(theme.marker);
    const double base = where.place == UprightText::Top ? where.top + metrics.ascent()
                                                        : axes.field.bottom() - theme.space(0.75);
    painter.drawText(QPointF(fits_right ? x + gap : x - gap - width, base), text);
}

} // namespace contend::ui
