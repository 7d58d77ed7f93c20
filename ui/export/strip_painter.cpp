// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/strip_painter.h"

#include "ui/export/paragraph.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace contend::ui {
namespace {

QSizeF extent(const std::vector<QRectF>& places)
{
    QRectF all;
    for (const QRectF& place : places)
        all |= place;
    return all.size();
}

} // namespace

StripPainter::StripPainter(const PageStrip& words, const Theme& theme, PictureGround ground)
    : m_words(words)
    , m_theme(theme)
    , m_ground(ground)
{}

double StripPainter::height(double width) const
{
    return layOut(QRectF(0, 0, width, 0)).strip.height();
}

QBrush StripPainter::groundOf(const StripColours& colours) const
{
    return m_ground == PictureGround::Transparent ? QBrush(Qt::NoBrush) : QBrush(colours.ground);
}

/// The strip grows with its words; badges stand beside them where that leaves the words most of the width,
/// below them otherwise.
StripPainter::StripLayout StripPainter::layOut(const QRectF& room) const
{
    constexpr double kMostForBadges = 0.45;
    const double inner = m_theme.space(2);
    const double line = QFontMetricsF(themeFont(m_theme, TextSize::Body)).height();
    StripLayout layout;
    layout.sign = line * 1.25;
    const double left = room.left() + 2 * inner + layout.sign;
    const double width = room.right() - inner - left;
    constexpr double kEndless = 1e6;
    const double beside = extent(badgePlaces({}, kEndless)).width();
    const bool is_beside = beside <= width * kMostForBadges;
    const double words_width = is_beside && beside > 0 ? width - beside - inner : width;
    const double words =
        Paragraph(m_words.bold, m_words.more, themeFont(m_theme, TextSize::Body), words_width).height();
    const double badges = extent(badgePlaces({}, is_beside ? kEndless : width)).height();
    const double below = is_beside ? 0 : badges + m_theme.space(0.75);
    const double height = std::max(m_least, std::max(words, layout.sign) + below + m_theme.space(1.75));
    layout.strip = QRectF(room.left(), room.bottom() - height, room.width(), height);
    layout.words = QRectF(left, layout.strip.top() + (height - below - words) / 2, words_width, words);
    layout.badges =
        is_beside ? badgePlaces({left + width - beside, layout.strip.center().y() - badges / 2}, kEndless)
                  : badgePlaces({left, layout.strip.bottom() - m_theme.space(0.875) - badges}, width);
    return layout;
}

double StripPainter::paint(QPainter& painter, const QRectF& room) const
{
    const StripColours& look = colours();
    const StripLayout layout = layOut(room);
    painter.setPen(QPen(look.border, m_theme.grid_px));
    painter.setBrush(groundOf(look));
    painter.drawRoundedRect(layout.strip.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.radius_px,
                            m_theme.radius_px);
    paintStripMark(painter,
                   QRectF(layout.strip.left() + m_theme.space(2), layout.strip.center().y() - layout.sign / 2,
                          layout.sign, layout.sign),
                   m_words.mark, look);
    painter.setPen(look.text);
    Paragraph(m_words.bold, m_words.more, themeFont(m_theme, TextSize::Body), layout.words.width())
        .draw(painter, layout.words.topLeft());
    paintBadges(painter, layout.badges);
    return layout.strip.height();
}

std::vector<QRectF> StripPainter::badgePlaces(const QPointF& at, double width) const
{
    const QFontMetricsF metrics(themeFont(m_theme, TextSize::Small));
    const double gap = m_theme.space(1);
    const double height = metrics.height() + m_theme.space(0.75);
    std::vector<QRectF> places;
    QPointF next = at;
    for (const QString& badge : m_words.badges) {
        const double wanted = std::min(metrics.horizontalAdvance(badge) + m_theme.space(2.5), width);
        if (next.x() > at.x() && next.x() + wanted > at.x() + width)
            next = QPointF(at.x(), next.y() + height + gap / 2);
        places.emplace_back(next, QSizeF(wanted, height));
        next.rx() += wanted + gap;
    }
    return places;
}

void StripPainter::paintBadges(QPainter& painter, const std::vector<QRectF>& places) const
{
    painter.setFont(themeFont(m_theme, TextSize::Small));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double radius = places[i].height() / 2;
        painter.setPen(QPen(m_theme.warn.border, m_theme.grid_px));
        painter.setBrush(groundOf(m_theme.warn));
        painter.drawRoundedRect(places[i], radius, radius);
        painter.setPen(m_theme.warn.text);
        painter.drawText(places[i], Qt::AlignCenter, m_words.badges[static_cast<qsizetype>(i)]);
    }
}

double paintStrips(QPainter* painter, const std::vector<PageStrip>& strips, const Theme& theme,
                   PictureGround ground, const QRectF& room)
{
    const double gap = theme.space(1.5);
    const auto count = static_cast<double>(strips.size());
    const double width = (room.width() - gap * (count - 1)) / count;
    double height = 0;
    for (const PageStrip& strip : strips)
        height = std::max(height, StripPainter(strip, theme, ground).height(width));
    for (std::size_t i = 0; painter != nullptr && i < strips.size(); ++i) {
        StripPainter strip(strips[i], theme, ground);
        strip.setLeastHeight(height);
        const double left = room.left() + static_cast<double>(i) * (width + gap);
        strip.paint(*painter, QRectF(left, room.top(), width, height));
    }
    return height;
}

} // namespace contend::ui
