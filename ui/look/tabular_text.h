// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace contend::ui {

/// Text whose digits all take the same width, so that a changing figure does not dance. Qt 6.4 cannot switch
/// on a font's own tabular figures; each digit is set in the middle of a cell as wide as the widest digit.

double tabularWidth(const QFont& font, const QString& text);

/// Draws with the painter's pen, the text beginning at that point of the base line; returns its width.
double drawTabular(QPainter& painter, const QFont& font, const QPointF& base, const QString& text);

} // namespace contend::ui
