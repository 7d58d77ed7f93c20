// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/strip_mark.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>

namespace contend::ui {

void paintStripMark(QPainter& painter, const QRectF& place, StripMark mark, const StripColours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.mark);
    painter.drawEllipse(place);

    // Drawn in a unit square, so that it scales with the text.
    painter.translate(place.topLeft());
    painter.scale(place.width(), place.height());
    painter.setPen(QPen(colours.mark_text, 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case StripMark::Tick:
        painter.drawPolyline(QPolygonF{{{0.3, 0.52}, {0.44, 0.66}, {0.7, 0.37}}});
        break;
    case StripMark::Letter:
        painter.drawPoint(QPointF(0.5, 0.29));
        painter.drawLine(QPointF(0.5, 0.46), QPointF(0.5, 0.73));
        break;
    case StripMark::Exclamation:
        painter.drawLine(QPointF(0.5, 0.26), QPointF(0.5, 0.55));
        painter.drawPoint(QPointF(0.5, 0.73));
        break;
    case StripMark::Cross:
        painter.drawLine(QPointF(0.35, 0.35), QPointF(0.65, 0.65));
        painter.drawLine(QPointF(0.65, 0.35), QPointF(0.35, 0.65));
        break;
    }
    painter.restore();
}

} // namespace contend::ui
