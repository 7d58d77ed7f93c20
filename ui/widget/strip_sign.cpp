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
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.mark);
    painter.drawEllipse(rect());

    // Drawn in a unit square, so that it scales with the text.
    painter.scale(width(), height());
    painter.setPen(QPen(m_colours.mark_text, 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (m_mark) {
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
}

} // namespace contend::ui
