// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/page.h"
#include "ui/look/theme.h"

#include <QImage>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace contend::ui {

/// What lies behind the charts.
enum class PictureGround { Theme, Transparent };

/// How large a page is laid out, and how much larger it is drawn. Text, lines and distances keep their
/// proportion to the picture, so that a slide is as readable at 3840×2160 as at 1280×720.
struct PageScale {
    QSizeF layout; ///< logical size
    double factor = 1.0;
};
PageScale pageScale(const QSize& pixels, ThemeKind kind);

/// Draws a page. Not thread-safe: charts belong to the window's thread.
class PagePainter {
public:
    PagePainter(const Page& page, const Theme& theme, PictureGround ground = PictureGround::Theme);

    /// The page in an image of that many pixels.
    QImage image(const QSize& pixels) const;
    /// The page as lines and text, in the painter's units.
    void paint(QPainter& painter, const QSizeF& size) const;

private:
    /// Draws the content of a card; how depends on what is drawn on.
    using DrawChart = void (*)(QPainter&, Chart&, const QRect&, const Theme&);

    void paintAll(QPainter& painter, const QSizeF& size, DrawChart drawChart) const;
    double paintHeading(QPainter& painter, const QRectF& room) const;
    double paintCaption(QPainter& painter, const QRectF& room) const;
    double paintVerdict(QPainter& painter, const QRectF& room) const;
    /// Where the parts of the verdict's strip stand.
    struct StripLayout {
        QRectF strip;
        QRectF words;
        QPointF badges;
        double sign = 0;
    };
    StripLayout layOutStrip(const QRectF& room) const;
    double badgeWidth(const QString& badge) const;
    QSizeF badgesSize() const;
    void paintBadges(QPainter& painter, const QPointF& at) const;
    void paintSign(QPainter& painter, const QRectF& place) const;
    void paintCard(QPainter& painter, const QRectF& frame, const PageCard& card, DrawChart drawChart) const;
    double paintCardHead(QPainter& painter, const QRectF& room, const PageCard& card) const;
    void paintLegend(QPainter& painter, const QRectF& room, const PageCard& card) const;
    double paintLegendItem(QPainter& painter, const QRectF& room, const LegendItem& item, bool brief) const;
    double legendWidth(const Legend& legend, bool brief) const;
    bool legendFits(const QRectF& room, const PageCard& card) const;
    std::vector<QRectF> places(const QRectF& room) const;
    std::vector<QRectF> grid(const QRectF& room, std::size_t count) const;
    const StripColours& stripColours() const;
    bool isTransparent() const { return m_ground == PictureGround::Transparent; }

    const Page& m_page;
    const Theme& m_theme;
    PictureGround m_ground;
};

} // namespace contend::ui
