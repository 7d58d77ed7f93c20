// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/card_painter.h"

#include "ui/chart/core_strip.h"
#include "ui/export/paragraph.h"
#include "ui/look/state_look.h"
#include "ui/look/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

/// Width of a legend's swatch, in heights of its text.
constexpr double kSwatch = 0.95;

QString legendText(const LegendItem& item, bool brief)
{
    return brief && !item.short_text.isEmpty() ? item.short_text : item.text;
}

} // namespace

CardPainter::CardPainter(const Theme& theme, PictureGround ground)
    : m_theme(theme)
    , m_ground(ground)
{}

void CardPainter::drawAsShapes(QPainter& painter, Chart& chart, const QRect& rect, const Theme& theme)
{
    painter.save();
    chart.paintVector(&painter, rect, theme);
    painter.restore();
}

/// The chart's own pixels, as many as the picture has there. A chart has no fewer than one for each of its
/// units: what is smaller still is drawn as shapes.
void CardPainter::drawAsPixels(QPainter& painter, Chart& chart, const QRect& rect, const Theme& theme)
{
    const double scale = painter.combinedTransform().m11() * painter.device()->devicePixelRatioF();
    if (scale < 1)
        return drawAsShapes(painter, chart, rect, theme);
    painter.drawImage(QRectF(rect), chart.render(rect.size(), scale, theme));
}

QRectF CardPainter::inside(const QRectF& frame) const
{
    const double inner = m_theme.card_frame ? m_theme.space(1.75) : m_theme.space(0.5);
    return frame.adjusted(inner, inner, -inner, -inner * 0.75);
}

QRect CardPainter::chartPlace(const QRectF& frame, const PageCard& card) const
{
    QRectF room = inside(frame);
    room.setTop(room.top() + layOutHead(room, card).height);
    if (const QRect cores = coresPlace(frame, card); !cores.isEmpty())
        room.setBottom(cores.top() - m_theme.space(0.5));
    const QRect place(
        QPoint(static_cast<int>(std::ceil(room.left())), static_cast<int>(std::ceil(room.top()))),
        QPoint(static_cast<int>(room.right()) - 1, static_cast<int>(room.bottom()) - 1));
    return place.width() > 0 && place.height() > 0 ? place : QRect();
}

QRect CardPainter::coresPlace(const QRectF& frame, const PageCard& card) const
{
    if (card.cores == nullptr || card.cores->isEmpty())
        return {};
    const QRectF room = inside(frame);
    const double height = CoreStrip::heightOf(CoreStrip::isThinOn(frame.height(), m_theme), m_theme);
    return QRectF(room.left(), room.bottom() - height, room.width(), height).toRect();
}

void CardPainter::paint(QPainter& painter, const QRectF& frame, const PageCard& card,
                        DrawChart drawChart) const
{
    painter.setPen(m_theme.card_frame ? QPen(m_theme.card_border, m_theme.grid_px) : QPen(Qt::NoPen));
    painter.setBrush(isTransparent() ? QBrush(Qt::NoBrush) : QBrush(m_theme.card));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.radius_px, m_theme.radius_px);
    paintHead(painter, inside(frame), card);
    const QRect place = chartPlace(frame, card);
    if (card.chart != nullptr && !place.isEmpty())
        drawChart(painter, *card.chart, place, m_theme);
    if (const QRect cores = coresPlace(frame, card); !cores.isEmpty())
        drawChart(painter, *card.cores, cores, m_theme);
}

Paragraph CardPainter::noteOf(const PageCard& card, double width) const
{
    return {{}, card.note, themeFont(m_theme, TextSize::Small), width};
}

CardPainter::Head CardPainter::layOutHead(const QRectF& room, const PageCard& card) const
{
    const QFontMetricsF title(themeFont(m_theme, TextSize::Heading, TextWeight::SemiBold));
    const QFont figure = themeFont(m_theme, TextSize::Heading, TextWeight::Bold);
    double x = room.left() + std::min(title.horizontalAdvance(card.title), room.width());
    if (!card.figure.isEmpty())
        x += m_theme.space(1.5) + tabularWidth(figure, card.figure);
    Head head;
    const double phrase_width =
        QFontMetricsF(themeFont(m_theme, TextSize::Small)).horizontalAdvance(card.phrase);
    const bool has_phrase = !card.phrase.isEmpty() && x + m_theme.space(0.75) + phrase_width <= room.right();
    head.phrase_x = has_phrase ? x + m_theme.space(0.75) : -1;
    x = has_phrase ? head.phrase_x + phrase_width : x;
    head.legend =
        QRectF(QPointF(x + m_theme.space(2), room.top()), QPointF(room.right(), room.top() + title.height()));
    head.height = title.height();
    if (!legendFits(head.legend, card) && card.collapsed_legend.isEmpty() && !card.legend.isEmpty()) {
        head.legend = QRectF(room.left(), room.top() + title.height(), room.width(), title.height());
        head.height *= 2;
    }
    head.note_y = room.top() + head.height;
    if (!card.note.isEmpty())
        head.height += noteOf(card, room.width()).height();
    head.height += m_theme.space(0.75);
    return head;
}

void CardPainter::paintHead(QPainter& painter, const QRectF& room, const PageCard& card) const
{
    const QFont title = themeFont(m_theme, TextSize::Heading, TextWeight::SemiBold);
    const QFontMetricsF metrics(title);
    const Head head = layOutHead(room, card);
    const double base = room.top() + metrics.ascent();
    const QString words = metrics.elidedText(card.title, Qt::ElideRight, room.width());
    painter.setPen(m_theme.text);
    painter.setFont(title);
    painter.drawText(QPointF(room.left(), base), words);
    if (!card.figure.isEmpty())
        drawTabular(painter, themeFont(m_theme, TextSize::Heading, TextWeight::Bold),
                    QPointF(room.left() + metrics.horizontalAdvance(words) + m_theme.space(1.5), base),
                    card.figure);
    if (head.phrase_x >= 0) {
        painter.setFont(themeFont(m_theme, TextSize::Small));
        painter.setPen(m_theme.muted_text);
        painter.drawText(QPointF(head.phrase_x, base), card.phrase);
    }
    paintLegend(painter, head.legend, card);
    painter.setPen(m_theme.muted_text);
    if (!card.note.isEmpty())
        noteOf(card, room.width()).draw(painter, QPointF(room.left(), head.note_y));
}

double CardPainter::legendWidth(const Legend& legend, bool brief) const
{
    const QFontMetricsF metrics(themeFont(m_theme, TextSize::Small));
    const double gap = m_theme.space(0.5);
    double sum = 0;
    for (const LegendItem& item : legend)
        if (!item.hidden)
            sum += metrics.height() * kSwatch + metrics.horizontalAdvance(legendText(item, brief)) + 3 * gap;
    return sum - 2 * gap;
}

bool CardPainter::legendFits(const QRectF& room, const PageCard& card) const
{
    return legendWidth(card.legend, true) <= room.width();
}

/// In full where there is room, shortened where there is less, in one phrase otherwise.
void CardPainter::paintLegend(QPainter& painter, const QRectF& room, const PageCard& card) const
{
    const QFont font = themeFont(m_theme, TextSize::Small);
    const bool brief = legendWidth(card.legend, false) > room.width();
    painter.setFont(font);
    if (brief && !legendFits(room, card)) {
        painter.setPen(m_theme.muted_text);
        if (QFontMetricsF(font).horizontalAdvance(card.collapsed_legend) <= room.width())
            painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, card.collapsed_legend);
        return;
    }
    const double gap = m_theme.space(0.5);
    double x = room.right() - legendWidth(card.legend, brief);
    for (const LegendItem& item : card.legend)
        if (!item.hidden)
            x += paintLegendItem(painter, QRectF(x, room.top(), room.right() - x, room.height()), item,
                                 brief) +
                 2 * gap;
}

/// Returns the width that it takes.
double CardPainter::paintLegendItem(QPainter& painter, const QRectF& room, const LegendItem& item,
                                    bool brief) const
{
    const QFontMetricsF metrics(painter.font());
    const double swatch = metrics.height() * kSwatch;
    const double height = std::round(swatch * (item.is_line ? 0.42 : 0.6));
    const QRectF field(room.left(), room.center().y() - height / 2, swatch, height);
    if (item.state) {
        StateLook::paintSwatch(painter, field, m_theme, *item.state, std::max(1.0, swatch / 14.0));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(item.colour);
        painter.drawRoundedRect(field, height * 0.35, height * 0.35);
    }
    const double text_left = swatch + m_theme.space(0.5);
    const QString words = legendText(item, brief);
    painter.setPen(m_theme.text);
    painter.drawText(room.adjusted(text_left, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    return text_left + metrics.horizontalAdvance(words);
}

} // namespace contend::ui
