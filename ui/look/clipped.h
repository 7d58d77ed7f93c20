// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <vector>

class QPainter;

namespace contend::ui {

// Strokes that end where they should without a painter's clip: an SVG file has none (QSvgGenerator).

/// The parts of a line within the rectangle.
std::vector<QPolygonF> clipped(const QPolygonF& line, const QRectF& rect);

/// Hatches the rectangle with the painter's pen, at 45°. step: from one stroke to the next, along the edge;
/// neighbours with the same step go on in each other.
void paintHatch(QPainter& painter, const QRectF& rect, double step, bool rising);

} // namespace contend::ui
