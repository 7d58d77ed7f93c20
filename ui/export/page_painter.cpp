// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page_painter.h"

#include "ui/look/state_look.h"
#include "ui/look/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <limits>

namespace contend::ui {

namespace {

/// The sizes for which the themes' text sizes were chosen.
QSizeF referenceSize(ThemeKind kind)
{
    return kind == ThemeKind::Projector ? QSizeF(1920, 1080) : QSizeF(1280, 720);
}

constexpr double kSmallestFactor = 0.5;
/// Width of a legend's swatch, in heights of its text.
constexpr double kSwatch = 0.95;

QString legendText(const LegendItem& item, bool brief)
{
    return brief && !item.short_text.isEmpty() ? item.short_text : item.text;
}

void drawAsShapes(QPainter& painter, Chart& chart, const QRect& rect, const Theme& theme)
{
    painter.save();
    chart.paintVector(&painter, rect, theme);
    painter.restore();
}

/// The chart's own pixels, as many as the picture has there. A chart has no fewer than one for each of its
/// units: what is smaller still is drawn as shapes.
void drawAsPixels(QPainter& painter, Chart& chart, const QRect& rect, const Theme& theme)
{
    const double scale = painter.combinedTransform().m11() * painter.device()->devicePixelRatioF();
    if (scale < 1)
        return drawAsShapes(painter, chart, rect, theme);
    painter.drawImage(QRectF(rect), chart.render(rect.size(), scale, theme));
}

/// Lines of a paragraph that begins bold, wrapped to a width; drawn with painter, or only measured without.
class Paragraph {
public:
    Paragraph(const QString& bold, const QString& more, const Theme& theme, double width)
        : m_layout(QStringList{bold, more}.join(bold.isEmpty() || more.isEmpty() ? "" : " "),
                   themeFont(theme, TextSize::Body))
    {
        QTextLayout::FormatRange strong;
        strong.start = 0;
        strong.length = static_cast<int>(bold.size());
        strong.format.setFontWeight(QFont::Bold);
        m_layout.setFormats({strong});
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    double height() const { return m_height; }
    void draw(QPainter& painter, const QPointF& at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    double m_height = 0;
};

/// The number of columns that makes cards of the best shape: somewhat wider than high, and no row half empty.
std::size_t columnsFor(const QSizeF& room, std::size_t count)
{
    constexpr double kBestShape = 1.7;
    constexpr double kForEmptyPlace = 0.35;
    std::size_t best = 1;
    double best_cost = std::numeric_limits<double>::infinity();
    for (std::size_t columns = 1; columns <= count; ++columns) {
        const std::size_t rows = (count + columns - 1) / columns;
        const double shape = room.width() / static_cast<double>(columns) * static_cast<double>(rows) /
                             std::max(room.height(), 1.0);
        const double empty = static_cast<double>(rows * columns - count);
        const double cost = std::fabs(std::log(shape / kBestShape)) + kForEmptyPlace * empty;
        if (cost < best_cost) {
            best = columns;
            best_cost = cost;
        }
    }
    return best;
}

QString elided(const QFont& font, const QString& text, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

PageScale pageScale(const QSize& pixels, ThemeKind kind)
{
    const QSizeF reference = referenceSize(kind);
    const double fits = std::min(pixels.width() / reference.width(), pixels.height() / reference.height());
    const double factor = std::max(fits, kSmallestFactor);
    return {QSizeF(pixels) / factor, factor};
}

PagePainter::PagePainter(const Page& page, const Theme& theme, PictureGround ground)
    : m_page(page)
    , m_theme(theme)
    , m_ground(ground)
{}

QImage PagePainter::image(const QSize& pixels) const
{
    const PageScale scale = pageScale(pixels, m_theme.kind);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(isTransparent() ? QColor(Qt::transparent) : m_theme.ground);
    QPainter painter(&image);
    painter.scale(scale.factor, scale.factor);
    // A chart's own pixels have a ground; shapes leave what is behind them alone.
    paintAll(painter, scale.layout, isTransparent() ? drawAsShapes : drawAsPixels);
    painter.end();
    return isTransparent() ? image : image.convertToFormat(QImage::Format_RGB32);
}

void PagePainter::paint(QPainter& painter, const QSizeF& size) const
{
    if (!isTransparent())
        painter.fillRect(QRectF(QPointF(0, 0), size), m_theme.ground);
    paintAll(painter, size, drawAsShapes);
}

void PagePainter::paintAll(QPainter& painter, const QSizeF& size, DrawChart drawChart) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    const double margin = m_theme.space(3);
    QRectF room(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin);
    room.setTop(room.top() + paintHeading(painter, room));
    room.setBottom(room.bottom() - paintCaption(painter, room));
    room.setBottom(room.bottom() - paintVerdict(painter, room));
    const std::vector<QRectF> frames = places(room);
    for (std::size_t number = 0; number < frames.size(); ++number)
        paintCard(painter, frames[number], m_page.cards[number], drawChart);
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
        const Paragraph words({}, m_page.subtitle, m_theme, room.width());
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

const StripColours& PagePainter::stripColours() const
{
    switch (m_page.verdict->tone) {
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
PagePainter::StripLayout PagePainter::layOutStrip(const QRectF& room) const
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
    const double words = Paragraph(m_page.verdict->bold, m_page.verdict->more, m_theme, words_width).height();
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

double PagePainter::paintVerdict(QPainter& painter, const QRectF& room) const
{
    if (!m_page.verdict)
        return 0;
    const StripColours& colours = stripColours();
    const StripLayout layout = layOutStrip(room);
    painter.setPen(QPen(colours.border, m_theme.grid_px));
    painter.setBrush(isTransparent() ? QBrush(Qt::NoBrush) : QBrush(colours.ground));
    painter.drawRoundedRect(layout.strip.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.radius_px,
                            m_theme.radius_px);
    paintSign(painter, QRectF(layout.strip.left() + m_theme.space(2),
                              layout.strip.center().y() - layout.sign / 2, layout.sign, layout.sign));
    painter.setPen(colours.text);
    Paragraph(m_page.verdict->bold, m_page.verdict->more, m_theme, layout.words.width())
        .draw(painter, layout.words.topLeft());
    paintBadges(painter, layout.badges);
    return layout.strip.height() + m_theme.space(1.5);
}

double PagePainter::badgeWidth(const QString& badge) const
{
    return QFontMetricsF(themeFont(m_theme, TextSize::Small)).horizontalAdvance(badge) + m_theme.space(2.5);
}

QSizeF PagePainter::badgesSize() const
{
    double width = 0;
    for (const QString& badge : m_page.verdict->badges)
        width += (width > 0 ? m_theme.space(1) : 0) + badgeWidth(badge);
    const double height = QFontMetricsF(themeFont(m_theme, TextSize::Small)).height() + m_theme.space(0.75);
    return width > 0 ? QSizeF(width, height) : QSizeF();
}

void PagePainter::paintBadges(QPainter& painter, const QPointF& at) const
{
    const double height = badgesSize().height();
    double x = at.x();
    painter.setFont(themeFont(m_theme, TextSize::Small));
    for (const QString& badge : m_page.verdict->badges) {
        const QRectF pill(x, at.y(), badgeWidth(badge), height);
        painter.setPen(QPen(m_theme.warn.border, m_theme.grid_px));
        painter.setBrush(isTransparent() ? QBrush(Qt::NoBrush) : QBrush(m_theme.warn.ground));
        painter.drawRoundedRect(pill, height / 2, height / 2);
        painter.setPen(m_theme.warn.text);
        painter.drawText(pill, Qt::AlignCenter, badge);
        x += pill.width() + m_theme.space(1);
    }
}

/// The round sign: a tick, an exclamation mark or an i, so that the colour is not the only cue.
void PagePainter::paintSign(QPainter& painter, const QRectF& place) const
{
    const StripColours& colours = stripColours();
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.mark);
    painter.drawEllipse(place);
    painter.translate(place.topLeft());
    painter.scale(place.width(), place.height());
    painter.setPen(QPen(colours.mark_text, 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (m_page.verdict->tone) {
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

std::vector<QRectF> PagePainter::grid(const QRectF& room, std::size_t count) const
{
    std::vector<QRectF> frames;
    if (count == 0)
        return frames;
    const double gap = m_theme.space(1.5);
    const std::size_t columns = columnsFor(room.size(), count);
    const std::size_t rows = (count + columns - 1) / columns;
    const double height = (room.height() - gap * static_cast<double>(rows - 1)) / static_cast<double>(rows);
    for (std::size_t number = 0; number < count; ++number) {
        const std::size_t row = number / columns;
        const std::size_t in_row = std::min(columns, count - row * columns);
        const double width =
            (room.width() - gap * static_cast<double>(in_row - 1)) / static_cast<double>(in_row);
        frames.emplace_back(room.left() + static_cast<double>(number % columns) * (width + gap),
                            room.top() + static_cast<double>(row) * (height + gap), width, height);
    }
    return frames;
}

std::vector<QRectF> PagePainter::places(const QRectF& room) const
{
    const std::size_t count = m_page.cards.size();
    if (m_page.layout == PageLayout::Grid || m_page.leading == 0 || m_page.leading >= count)
        return grid(room, count);
    const double gap = m_theme.space(1.5);
    const double left = (room.width() - gap) * m_page.leading_share;
    const double height =
        (room.height() - gap * static_cast<double>(m_page.leading - 1)) / static_cast<double>(m_page.leading);
    std::vector<QRectF> frames;
    for (std::size_t number = 0; number < m_page.leading; ++number)
        frames.emplace_back(room.left(), room.top() + static_cast<double>(number) * (height + gap), left,
                            height);
    for (const QRectF& frame : grid(room.adjusted(left + gap, 0, 0, 0), count - m_page.leading))
        frames.push_back(frame);
    return frames;
}

void PagePainter::paintCard(QPainter& painter, const QRectF& frame, const PageCard& card,
                            DrawChart drawChart) const
{
    const QRectF edge = frame.adjusted(0.5, 0.5, -0.5, -0.5);
    const bool framed = m_theme.card_frame;
    painter.setPen(framed ? QPen(m_theme.card_border, m_theme.grid_px) : QPen(Qt::NoPen));
    painter.setBrush(isTransparent() ? QBrush(Qt::NoBrush) : QBrush(m_theme.card));
    painter.drawRoundedRect(edge, m_theme.radius_px, m_theme.radius_px);
    const double inner = framed ? m_theme.space(1.75) : m_theme.space(0.5);
    QRectF room = frame.adjusted(inner, inner, -inner, -inner * 0.75);
    room.setTop(room.top() + paintCardHead(painter, room, card));
    const QRect place(
        QPoint(static_cast<int>(std::ceil(room.left())), static_cast<int>(std::ceil(room.top()))),
        QPoint(static_cast<int>(room.right()) - 1, static_cast<int>(room.bottom()) - 1));
    if (card.chart != nullptr && place.width() > 0 && place.height() > 0)
        drawChart(painter, *card.chart, place, m_theme);
}

double PagePainter::paintCardHead(QPainter& painter, const QRectF& room, const PageCard& card) const
{
    const QFont title = themeFont(m_theme, TextSize::Heading, TextWeight::SemiBold);
    const QFont figure = themeFont(m_theme, TextSize::Heading, TextWeight::Bold);
    const QFont phrase = themeFont(m_theme, TextSize::Small);
    const QFontMetricsF metrics(title);
    const double base = room.top() + metrics.ascent();
    const QString words = elided(title, card.title, room.width());
    painter.setPen(m_theme.text);
    painter.setFont(title);
    painter.drawText(QPointF(room.left(), base), words);
    double x = room.left() + metrics.horizontalAdvance(words);
    if (!card.figure.isEmpty()) {
        x += m_theme.space(1.5);
        x += drawTabular(painter, figure, QPointF(x, base), card.figure);
    }
    const double phrase_width = QFontMetricsF(phrase).horizontalAdvance(card.phrase);
    if (!card.phrase.isEmpty() && x + m_theme.space(0.75) + phrase_width <= room.right()) {
        painter.setFont(phrase);
        painter.setPen(m_theme.muted_text);
        x += m_theme.space(0.75);
        painter.drawText(QPointF(x, base), card.phrase);
        x += phrase_width;
    }
    const QRectF beside(QPointF(x + m_theme.space(2), room.top()),
                        QPointF(room.right(), room.top() + metrics.height()));
    double height = metrics.height();
    if (legendFits(beside, card) || !card.collapsed_legend.isEmpty()) {
        paintLegend(painter, beside, card);
    } else if (!card.legend.isEmpty()) {
        paintLegend(painter, QRectF(room.left(), room.top() + height, room.width(), height), card);
        height += height;
    }
    return height + m_theme.space(0.75);
}

double PagePainter::legendWidth(const Legend& legend, bool brief) const
{
    const QFontMetricsF metrics(themeFont(m_theme, TextSize::Small));
    const double gap = m_theme.space(0.5);
    double sum = 0;
    for (const LegendItem& item : legend)
        if (!item.hidden)
            sum += metrics.height() * kSwatch + metrics.horizontalAdvance(legendText(item, brief)) + 3 * gap;
    return sum - 2 * gap;
}

bool PagePainter::legendFits(const QRectF& room, const PageCard& card) const
{
    return legendWidth(card.legend, true) <= room.width();
}

/// In full where there is room, shortened where there is less, in one phrase otherwise.
void PagePainter::paintLegend(QPainter& painter, const QRectF& room, const PageCard& card) const
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
double PagePainter::paintLegendItem(QPainter& painter, const QRectF& room, const LegendItem& item,
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
