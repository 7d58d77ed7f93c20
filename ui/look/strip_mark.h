// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QRectF>

class QPainter;

namespace contend::ui {

/// The round sign at the left of a strip of words, so that its meaning does not hang on the colour.
enum class StripMark { Tick, Letter, Exclamation, Cross };

/// Draws the mark into a square, in shapes alone.
void paintStripMark(QPainter& painter, const QRectF& place, StripMark mark, const StripColours& colours);

} // namespace contend::ui
