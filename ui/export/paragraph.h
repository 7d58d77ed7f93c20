// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QTextLayout>

class QPainter;

namespace contend::ui {

/// Lines of a paragraph that begins bold, wrapped to a width; either part may be empty.
class Paragraph {
public:
    Paragraph(const QString& bold, const QString& more, const QFont& font, double width);

    double height() const { return m_height; }
    /// With the painter's pen, the first line's upper left corner at that point.
    void draw(QPainter& painter, const QPointF& at) const;

private:
    QTextLayout m_layout;
    double m_height = 0;
};

} // namespace contend::ui
