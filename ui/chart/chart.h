// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QImage>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace contend::ui {

/// What every chart offers besides being a widget: its theme, its picture for a file, and its content in
/// words. Not thread-safe; use it on the window's thread.
class Chart {
public:
    Chart() = default;
    virtual ~Chart() = default;
    Chart(const Chart&) = delete;
    Chart& operator=(const Chart&) = delete;

    /// Changes colours, fonts and line widths at once.
    virtual void setTheme(const Theme& theme) = 0;

    /// The chart as it stands, drawn anew in any size and theme on a ground of theme.card. size is in logical
    /// pixels; the picture has size × scale real ones and that device pixel ratio.
    virtual QImage render(QSize size, qreal scale, const Theme& theme) = 0;

    /// The same with lines and text instead of pixels, for SVG and PDF. rect is in the painter's units, which
    /// the theme's sizes are taken to be in as well. Leaves the ground alone.
    virtual void paintVector(QPainter* painter, const QRect& rect, const Theme& theme) = 0;

    /// Nothing to show yet.
    virtual bool isEmpty() const = 0;

    /// What the chart shows in a sentence or two, for a screen reader and for captions.
    virtual QString summary() const = 0;

    /// Each worker by itself in words, for a screen reader; empty where summary() says it or none is shown.
    virtual QString workersInWords() const { return {}; }
};

} // namespace contend::ui
