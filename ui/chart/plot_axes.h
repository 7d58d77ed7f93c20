// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QRectF>
#include <QString>
#include <vector>

class QPainter;

namespace contend::ui {

/// A range of values along one side of a plot.
struct PlotAxis {
    double from = 0.0;
    double to = 1.0;
    bool logarithmic = false; ///< both ends must be above zero

    /// 0 at the begin, 1 at the end.
    double share(double value) const;
};

/// A place on an axis and what is written there.
struct AxisLabel {
    double at = 0.0;
    QString text;
};

/// The field within a pair of axes, for charts that paint themselves. Logical pixels.
struct PlotAxes {
    QRectF field;
    PlotAxis x;
    PlotAxis y;

    double xOf(double value) const { return field.left() + x.share(value) * field.width(); }
    double yOf(double value) const { return field.bottom() - y.share(value) * field.height(); }
};

/// Room that labels need left of a plot.
double labelWidth(const std::vector<AxisLabel>& labels, const Theme& theme);

/// Horizontal lines with their labels at the left, from the lowest up; a label that would touch the one below
/// it is left out.
void paintRows(QPainter& painter, const PlotAxes& axes, const std::vector<AxisLabel>& labels,
               const Theme& theme);

/// Labels below the plot, kept within left … right; one that would touch its neighbour is left out.
void paintColumns(QPainter& painter, const PlotAxes& axes, const std::vector<AxisLabel>& labels,
                  const Theme& theme, double left, double right);

/// Where an upright line begins and at which of its ends its words stand.
struct UprightText {
    enum Place { Top, Bottom };
    double top = 0.0;
    Place place = Top;
};

/// A dashed upright line down to the axis with words beside it, at the side that has room.
void paintUpright(QPainter& painter, const PlotAxes& axes, double at, const QString& text, const Theme& theme,
                  const UprightText& where);

} // namespace contend::ui
