// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/clipped.h"

#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace contend::ui {
namespace {

/// The part of a straight line within the rectangle: each edge cuts off what is on its other side.
std::optional<QLineF> clipped(const QLineF& line, const QRectF& rect)
{
    double from = 0.0;
    double to = 1.0;
    const std::array edges{
        std::pair{-line.dx(), line.x1() - rect.left()}, std::pair{line.dx(), rect.right() - line.x1()},
        std::pair{-line.dy(), line.y1() - rect.top()}, std::pair{line.dy(), rect.bottom() - line.y1()}};
    for (const auto& [outwards, distance] : edges) {
        if (outwards == 0.0 && distance < 0.0)
            return std::nullopt;
        if (outwards < 0.0)
            from = std::max(from, distance / outwards);
        if (outwards > 0.0)
            to = std::min(to, distance / outwards);
    }
    if (from > to)
        return std::nullopt;
    // An end that stays is the very same point, so that pieces meet.
    return QLineF(from > 0.0 ? line.pointAt(from) : line.p1(), to < 1.0 ? line.pointAt(to) : line.p2());
}

} // namespace

std::vector<QPolygonF> clipped(const QPolygonF& line, const QRectF& rect)
{
    std::vector<QPolygonF> parts;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const std::optional<QLineF> piece = clipped(QLineF(line[i - 1], line[i]), rect);
        if (!piece)
            continue;
        if (parts.empty() || parts.back().last() != piece->p1())
            parts.push_back({piece->p1()});
        parts.back() << piece->p2();
    }
    return parts;
}

void paintHatch(QPainter& painter, const QRectF& rect, double step, bool rising)
{
    const double height = rect.height();
    const double first = std::floor((rect.left() - height) / step) * step;
    for (double x = first; x < rect.right(); x += step) {
        const QLineF stroke(QPointF(x, rising ? rect.bottom() : rect.top()),
                            QPointF(x + height, rising ? rect.top() : rect.bottom()));
        if (const std::optional<QLineF> part = clipped(stroke, rect))
            painter.drawLine(*part);
    }
}

} // namespace contend::ui
