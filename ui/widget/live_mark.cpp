// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/live_mark.h"

#include <QPainter>

namespace contend::ui {

LiveMark::LiveMark(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
{
    setTheme(theme);
    retranslate();
}

void LiveMark::retranslate()
{
    setToolTip(tr("Acts at once on running workers"));
    setAccessibleName(tr("live"));
}

void LiveMark::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFixedSize(m_theme.space(1.5), m_theme.space(1.5));
    update();
}

void LiveMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.live_mark);
    const double radius = m_theme.unit_px * 0.4;
    painter.drawEllipse(QRectF(rect()).center(), radius, radius);
}

} // namespace contend::ui
