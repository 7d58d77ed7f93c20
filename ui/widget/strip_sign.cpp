// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/strip_sign.h"

#include <QPainter>
#include <QPen>

namespace contend::ui {

StripSign::StripSign(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StripSign::show(Mark mark, const StripColours& colours, int side)
{
    m_mark = mark;
    m_colours = colours;
    setFixedSize(side, side);
    update();
}

void StripSign::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_mark, m_colours);
}

void StripSign::paint(QPainter& painter, const QRectF& place, Mark mark, const StripColours& colours)
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
    case Mark::Tick:
        painter.drawPolyline(QPolygonF{{{0.3, 0.52}, {0.44, 0.66}, {0.7, 0.37}}});
        break;
    case Mark::Letter:
        painter.drawPoint(QPointF(0.5, 0.29));
        painter.drawLine(QPointF(0.5, 0.46), QPointF(0.5, 0.73));
        break;
    case Mark::Exclamation:
        painter.drawLine(QPointF(0.5, 0.26), QPointF(0.5, 0.55));
        painter.drawPoint(QPointF(0.5, 0.73));
        break;
    case Mark::Cross:
        painter.drawLine(QPointF(0.35, 0.35), QPointF(0.65, 0.65));
        painter.drawLine(QPointF(0.65, 0.35), QPointF(0.35, 0.65));
        break;
    }
    painter.restore();
}

} // namespace contend::ui
