// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/strip_sign.h"

#include <QPainter>

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
    paintStripMark(painter, QRectF(rect()), m_mark, m_colours);
}

} // namespace contend::ui
