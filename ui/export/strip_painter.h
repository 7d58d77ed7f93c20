// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/page.h"
#include "ui/export/picture_ground.h"
#include "ui/look/theme.h"

#include <QPointF>
#include <QRectF>
#include <vector>

class QPainter;

namespace contend::ui {

/// Draws a strip of a page, its verdict or half of a bet: a sign, the words and the caveats' badges.
class StripPainter {
public:
    /// Both must outlive the painter.
    StripPainter(const PageStrip& words, const Theme& theme, PictureGround ground = PictureGround::Theme);

    double height(double width) const;
    /// Beside a higher one.
    void setLeastHeight(double height) { m_least = height; }
    /// At the foot of the room; returns the height that it takes.
    double paint(QPainter& painter, const QRectF& room) const;

private:
    /// Where the parts of the strip stand.
    struct StripLayout {
        QRectF strip;
        QRectF words;
        std::vector<QRectF> badges;
        double sign = 0;
    };
    StripLayout layOut(const QRectF& room) const;
    /// Where the badges stand, from left to right in as many rows as it takes.
    std::vector<QRectF> badgePlaces(const QPointF& at, double width) const;
    void paintBadges(QPainter& painter, const std::vector<QRectF>& places) const;
    QBrush groundOf(const StripColours& colours) const;
    const StripColours& colours() const { return m_theme.*m_words.colours; }

    const PageStrip& m_words;
    const Theme& m_theme;
    PictureGround m_ground;
    double m_least = 0;
};

/// Draws strips side by side from the upper left corner of the room on, equally wide and all as high as the
/// highest; returns that height, 0 for none. No painter: it is only reckoned.
double paintStrips(QPainter* painter, const std::vector<PageStrip>& strips, const Theme& theme,
                   PictureGround ground, const QRectF& room);

} // namespace contend::ui
