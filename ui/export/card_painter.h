// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/page.h"
#include "ui/export/picture_ground.h"
#include "ui/look/theme.h"

#include <QRectF>

class QPainter;

namespace contend::ui {

class Paragraph;

/// Draws a card of a page: its frame, title, figure and legend, and the chart below them.
class CardPainter {
public:
    /// Draws the content of a card; how depends on what is drawn on.
    using DrawChart = void (*)(QPainter&, Chart&, const QRect&, const Theme&);
    /// As lines and text, leaving the ground alone.
    static void drawAsShapes(QPainter& painter, Chart& chart, const QRect& rect, const Theme& theme);
    /// The chart's own pixels, as many as the picture has there.
    static void drawAsPixels(QPainter& painter, Chart& chart, const QRect& rect, const Theme& theme);

    /// The theme must outlive the painter.
    explicit CardPainter(const Theme& theme, PictureGround ground = PictureGround::Theme);

    void paint(QPainter& painter, const QRectF& frame, const PageCard& card, DrawChart drawChart) const;
    /// Where the chart of that card stands in a frame, and the strip of cores below it; empty where there is
    /// no room, and for a strip that is not there.
    QRect chartPlace(const QRectF& frame, const PageCard& card) const;
    QRect coresPlace(const QRectF& frame, const PageCard& card) const;

private:
    /// Where the head's parts stand, from the frame's inner left.
    struct Head {
        QRectF legend;
        double phrase_x = 0; ///< negative: no room for the phrase
        double note_y = 0;
        double height = 0;
    };
    QRectF inside(const QRectF& frame) const;
    Paragraph noteOf(const PageCard& card, double width) const;
    Head layOutHead(const QRectF& room, const PageCard& card) const;
    void paintHead(QPainter& painter, const QRectF& room, const PageCard& card) const;
    void paintLegend(QPainter& painter, const QRectF& room, const PageCard& card) const;
    double paintLegendItem(QPainter& painter, const QRectF& room, const LegendItem& item, bool brief) const;
    double legendWidth(const Legend& legend, bool brief) const;
    bool legendFits(const QRectF& room, const PageCard& card) const;
    bool isTransparent() const { return m_ground == PictureGround::Transparent; }

    const Theme& m_theme;
    PictureGround m_ground;
};

} // namespace contend::ui
