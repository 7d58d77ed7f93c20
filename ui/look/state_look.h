// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QBrush>
#include <QCoreApplication>
#include <QPen>
#include <QString>

class QPainter;

namespace contend::ui {

/// How a worker's state is named and drawn everywhere: charts, legends, tables, exports.
class StateLook {
    Q_DECLARE_TR_FUNCTIONS(StateLook)

public:
    /// "waiting for the GIL": for a legend and a tooltip.
    static QString label(StateKind kind);
    /// "GIL": where the label has no room.
    static QString shortLabel(StateKind kind);
    /// A sentence that says what the state means, for a tooltip.
    static QString meaning(StateKind kind);
    /// "G", "L", or empty.
    static QString letter(const Theme& theme, StateKind kind);
    static QColor colour(const Theme& theme, StateKind kind);
    /// The fill alone, without hatch.
    static QBrush brush(const Theme& theme, StateKind kind);
    /// The outline, or Qt::NoPen where the state has none. width in the painter's units.
    static QPen outline(const Theme& theme, StateKind kind, double width);
    /// Fills the rectangle as the state looks: fill, outline, hatch (rising for the GIL, falling for other
    /// locks). scale: size of hatch and outline.
    static void paintSwatch(QPainter& painter, const QRectF& rect, const Theme& theme, StateKind kind,
                            double scale = 1.0);
};

} // namespace contend::ui
