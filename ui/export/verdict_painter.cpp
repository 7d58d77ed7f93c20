// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/verdict_painter.h"

#include "ui/export/paragraph.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>

namespace contend::ui {

VerdictPainter::VerdictPainter(const PageVerdict& verdict, const Theme& theme, PictureGround ground)
    : m_verdict(verdict)
    , m_theme(theme)
    , m_ground(ground)
{}

double VerdictPainter::height(double width) const
{
    return layOut(QRectF(0, 0, width, 0)).strip.height();
}

QBrush VerdictPainter::groundOf(const StripColours& colours) const
{
    return m_ground == PictureGround::Transparent ? QBrush(Qt::NoBrush) : QBrush(colours.ground);
}

const StripColours& VerdictPainter::colours() const
{
    switch (m_verdict.tone) {
    case PageVerdict::Tone::Confirmed:
        return m_theme.ok;
    case PageVerdict::Tone::Refuted:
        return m_theme.warn;
    case PageVerdict::Tone::Inconclusive:
        break;
    }
    return m_theme.info;
}

/// The strip grows with its words; badges stand beside them where that leaves the words most of the width,
/// below them otherwise.
VerdictPainter::StripLayout VerdictPainter::layOut(const QRectF& room) const
{
    constexpr double kMostForBadges = 0.45;
    const double inner = m_theme.space(2);
    const double line = QFontMetricsF(themeFont(m_theme, TextSize::Body)).height();
    StripLayout layout;
    layout.sign = line * 1.25;
    const double left = room.left() + 2 * inner + layout.sign;
    const double width = room.right() - inner - left;
    const QSizeF badges = badgesSize();
    const bool beside = badges.width() <= width * kMostForBadges;
    const double words_width = beside && !badges.isEmpty() ? width - badges.width() - inner : width;
    const double words =
        Paragraph(m_verdict.bold, m_verdict.more, themeFont(m_theme, TextSize::Body), words_width).height();
    const double below = beside || badges.isEmpty() ? 0 : badges.height() + m_theme.space(0.75);
    const double height = std::max(words, layout.sign) + below + m_theme.space(1.75);
    layout.strip = QRectF(room.left(), room.bottom() - height, room.width(), height);
    const double inside = layout.strip.height() - below;
    layout.words = QRectF(left, layout.strip.top() + (inside - words) / 2, words_width, words);
    const double badges_y = beside ? layout.strip.center().y() - badges.height() / 2
                                   : layout.strip.bottom() - m_theme.space(0.875) - badges.height();
    layout.badges = QPointF(beside ? room.right() - inner - badges.width() : left, badges_y);
    return layout;
}

double VerdictPainter::paint(QPainter& painter, const QRectF& room) const
{
    const StripColours& look = colours();
    const StripLayout layout = layOut(room);
    painter.setPen(QPen(look.border, m_theme.grid_px));
    painter.setBrush(groundOf(look));
    painter.drawRoundedRect(layout.strip.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.radius_px,
                            m_theme.radius_px);
    paintSign(painter, QRectF(layout.strip.left() + m_theme.space(2),
                              layout.strip.center().y() - layout.sign / 2, layout.sign, layout.sign));
    painter.setPen(look.text);
    Paragraph(m_verdict.bold, m_verdict.more, themeFont(m_theme, TextSize::Body), layout.words.width())
        .draw(painter, layout.words.topLeft());
    paintBadges(painter, layout.badges);
    return layout.strip.height();
}

double VerdictPainter::badgeWidth(const QString& badge) const
{
    return QFontMetricsF(themeFont(m_theme, TextSize::Small)).horizontalAdvance(badge) + m_theme.space(2.5);
}

QSizeF VerdictPainter::badgesSize() const
{
    double width = 0;
    for (const QString& badge : m_verdict.badges)
        width += (width > 0 ? m_theme.space(1) : 0) + badgeWidth(badge);
    const double height = QFontMetricsF(themeFont(m_theme, TextSize::Small)).height() + m_theme.space(0.75);
    return width > 0 ? QSizeF(width, height) : QSizeF();
}

void VerdictPainter::paintBadges(QPainter& painter, const QPointF& at) const
{
    const double height = badgesSize().height();
    double x = at.x();
    painter.setFont(themeFont(m_theme, TextSize::Small));
    for (const QString& badge : m_verdict.badges) {
        const QRectF pill(x, at.y(), badgeWidth(badge), height);
        painter.setPen(QPen(m_theme.warn.border, m_theme.grid_px));
        painter.setBrush(groundOf(m_theme.warn));
        painter.drawRoundedRect(pill, height / 2, height / 2);
        painter.setPen(m_theme.warn.text);
        painter.drawText(pill, Qt::AlignCenter, badge);
        x += pill.width() + m_theme.space(1);
    }
}

/// The round sign: a tick, an exclamation mark or an i, so that the colour is not the only cue.
void VerdictPainter::paintSign(QPainter& painter, const QRectF& place) const
{
    const StripColours& look = colours();
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.mark);
    painter.drawEllipse(place);
    painter.translate(place.topLeft());
    painter.scale(place.width(), place.height());
    painter.setPen(QPen(look.mark_text, 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (m_verdict.tone) {
    case PageVerdict::Tone::Confirmed:
        painter.drawPolyline(QPolygonF{{{0.3, 0.52}, {0.44, 0.66}, {0.7, 0.37}}});
        break;
    case PageVerdict::Tone::Refuted:
        painter.drawLine(QPointF(0.5, 0.26), QPointF(0.5, 0.55));
        painter.drawPoint(QPointF(0.5, 0.73));
        break;
    case PageVerdict::Tone::Inconclusive:
        painter.drawPoint(QPointF(0.5, 0.29));
        painter.drawLine(QPointF(0.5, 0.46), QPointF(0.5, 0.73));
        break;
    }
    painter.restore();
}

} // namespace contend::ui
