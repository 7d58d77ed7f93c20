// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/paragraph.h"

#include <QPainter>
#include <QTextOption>

namespace contend::ui {

Paragraph::Paragraph(const QString& bold, const QString& more, const QFont& font, double width)
    : m_layout(QStringList{bold, more}.join(bold.isEmpty() || more.isEmpty() ? "" : " "), font)
{
    QTextLayout::FormatRange strong;
    strong.start = 0;
    strong.length = static_cast<int>(bold.size());
    strong.format.setFontWeight(QFont::Bold);
    m_layout.setFormats({strong});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_height));
        m_height += line.height();
    }
    m_layout.endLayout();
}

void Paragraph::draw(QPainter& painter, const QPointF& at) const
{
    m_layout.draw(&painter, at);
}

} // namespace contend::ui
