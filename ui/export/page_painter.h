// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/page.h"
#include "ui/export/picture_ground.h"
#include "ui/look/theme.h"

#include <QImage>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace contend::ui {

/// How large a page is laid out, and how much larger it is drawn. Text, lines and distances keep their
/// proportion to the picture, so that a slide is as readable at 3840×2160 as at 1280×720.
struct PageScale {
    QSizeF layout; ///< logical size
    double factor = 1.0;
};
PageScale pageScale(const QSize& pixels, ThemeKind kind);

/// Draws a page. Charts belong to the window's thread; a page with stand-ins for them (ChartStandIn) can be
/// drawn on any.
class PagePainter {
public:
    PagePainter(const Page& page, const Theme& theme, PictureGround ground = PictureGround::Theme);

    /// The page in an image of that many pixels.
    QImage image(const QSize& pixels) const;
    /// Draws what image() has in it, scaled for so many pixels.
    void paintPixels(QPainter& painter, const QSize& pixels) const;
    /// The page as lines and text, in the painter's units.
    void paint(QPainter& painter, const QSizeF& size) const;

private:
    enum class Content { Shapes, Pixels };

    void paintAll(QPainter& painter, const QSizeF& size, Content content) const;
    QRectF paintWords(QPainter& painter, const QSizeF& size) const;
    double paintHeading(QPainter& painter, const QRectF& room) const;
    double paintCaption(QPainter& painter, const QRectF& room) const;
    bool isTransparent() const { return m_ground == PictureGround::Transparent; }

    const Page& m_page;
    const Theme& m_theme;
    PictureGround m_ground;
};

} // namespace contend::ui
