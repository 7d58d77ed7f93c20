// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/page.h"
#include "ui/export/picture_ground.h"
#include "ui/look/theme.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace contend::ui {

/// Draws a page's verdict: a strip with a sign, the words and the caveats' badges.
class VerdictPainter {
public:
    /// Both must outlive the painter.
    VerdictPainter(const PageVerdict& verdict, const Theme& theme,
                   PictureGround ground = PictureGround::Theme);

    double height(double width) const;
    /// At the foot of the room; returns the height that it takes.
    double paint(QPainter& painter, const QRectF& room) const;

private:
    /// Where the parts of the strip stand.
    struct StripLayout {
        QRectF strip;
        QRectF words;
        QPointF badges;
        double sign = 0;
    };
    StripLayout layOut(const QRectF& room) const;
    double badgeWidth(const QString& badge) const;
    QSizeF badgesSize() const;
    void paintBadges(QPainter& painter, const QPointF& at) const;
    void paintSign(QPainter& painter, const QRectF& place) const;
    QBrush groundOf(const StripColours& colours) const;
    const StripColours& colours() const;

    const PageVerdict& m_verdict;
    const Theme& m_theme;
    PictureGround m_ground;
};

} // namespace contend::ui
