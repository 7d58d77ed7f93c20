// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page_painter.h"

#include "ui/export/card_painter.h"
#include "ui/export/page_layout.h"
#include "ui/export/paragraph.h"
#include "ui/export/strip_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace contend::ui {
namespace {

/// The sizes for which the themes' text sizes were chosen.
QSizeF referenceSize(ThemeKind kind)
{
    return kind == ThemeKind::Projector ? QSizeF(1920, 1080) : QSizeF(1280, 720);
}

QString elided(const QFont& font, const QString& text, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

PageScale pageScale(const QSize& pixels, ThemeKind kind)
{
    const QSizeF reference = referenceSize(kind);
    const double factor = std::min(pixels.width() / reference.width(), pixels.height() / reference.height());
    return {QSizeF(pixels) / factor, factor};
}

PagePainter::PagePainter(const Page& page, const Theme& theme, PictureGround ground)
    : m_page(page)
    , m_theme(theme)
    , m_ground(ground)
{}

QImage PagePainter::image(const QSize& pixels) const
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(isTransparent() ? QColor(Qt::transparent) : m_theme.ground);
    QPainter painter(&image);
    paintPixels(painter, pixels);
    painter.end();
    return isTransparent() ? image : image.convertToFormat(QImage::Format_RGB32);
}

void PagePainter::paintPixels(QPainter& painter, const QSize& pixels) const
{
    const PageScale scale = pageScale(pixels, m_theme.kind);
    painter.scale(scale.factor, scale.factor);
    // A chart's own pixels have a ground; shapes leave what is behind them alone.
    paintAll(painter, scale.layout, isTransparent() ? Content::Shapes : Content::Pixels);
}

void PagePainter::paint(QPainter& painter, const QSizeF& size) const
{
    if (!isTransparent())
        painter.fillRect(QRectF(QPointF(0, 0), size), m_theme.ground);
    paintAll(painter, size, Content::Shapes);
}

QRectF PagePainter::paintWords(QPainter& painter, const QSizeF& size) const
{
    const double margin = m_theme.space(3);
    QRectF room(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin);
    room.setTop(room.top() + paintHeading(painter, room));
    if (const double bet = paintStrips(&painter, m_page.bet, m_theme, m_ground, room); bet > 0)
        room.setTop(room.top() + bet + m_theme.space(1.5));
    room.setBottom(room.bottom() - paintCaption(painter, room));
    if (m_page.verdict)
        room.setBottom(room.bottom() - m_theme.space(1.5) -
                       StripPainter(*m_page.verdict, m_theme, m_ground).paint(painter, room));
    return room;
}

void PagePainter::paintAll(QPainter& painter, const QSizeF& size, Content content) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    const std::vector<QRectF> frames = cardPlaces(m_page, paintWords(painter, size), m_theme.space(1.5));
    const CardPainter cards(m_theme, m_ground);
    for (std::size_t number = 0; number < frames.size(); ++number)
        cards.paint(painter, frames[number], m_page.cards[number],
                    content == Content::Pixels ? CardPainter::drawAsPixels : CardPainter::drawAsShapes);
}

/// Each part returns the height that it takes, with the distance to what comes next.
double PagePainter::paintHeading(QPainter& painter, const QRectF& room) const
{
    double y = room.top();
    if (!m_page.title.isEmpty()) {
        const QFont font = themeFont(m_theme, TextSize::Title, TextWeight::Bold);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(m_theme.text);
        painter.drawText(QPointF(room.left(), y + metrics.ascent()),
                         elided(font, m_page.title, room.width()));
        y += metrics.height();
    }
    if (!m_page.subtitle.isEmpty()) {
        const Paragraph words({}, m_page.subtitle, themeFont(m_theme, TextSize::Body), room.width());
        painter.setPen(m_theme.muted_text);
        words.draw(painter, QPointF(room.left(), y));
        y += words.height();
    }
    return y > room.top() ? y - room.top() + m_theme.space(1.5) : 0;
}

double PagePainter::paintCaption(QPainter& painter, const QRectF& room) const
{
    if (m_page.caption.isEmpty())
        return 0;
    const QFont font = themeFont(m_theme, TextSize::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(m_theme.muted_text);
    painter.drawText(QPointF(room.left(), room.bottom() - metrics.descent()),
                     elided(font, m_page.caption, room.width()));
    return metrics.height() + m_theme.space(1);
}

} // namespace contend::ui
