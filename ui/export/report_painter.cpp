// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report_painter.h"

#include "ui/export/card_painter.h"
#include "ui/export/paragraph.h"
#include "ui/export/strip_painter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>
#include <memory>
#include <numeric>

namespace contend::ui {
namespace {

// A4 at 110 units an inch: the themes' sizes become those of a printed page, body text 9 pt.
constexpr QSizeF kPaper(909, 1286);
constexpr double kSide = 78;
constexpr double kTop = 70;
constexpr double kBottom = 92;
constexpr double kFootAbove = 48; ///< of the page's number, from the lower edge
constexpr double kWide = kPaper.width() - 2 * kSide;
constexpr double kChartHeight = 250;
constexpr double kLargeChartHeight = 300;
constexpr double kCellGap = 10;
constexpr double kMostOfFirstColumn = 0.34; ///< of the width, in a table of names and values

QRectF textBox(const QFont& font, const QString& text, double width)
{
    constexpr double kEndless = 1e6;
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, kEndless), Qt::TextWordWrap, text);
}

} // namespace

ReportPainter::ReportPainter(const Report& report, const Theme& theme)
    : m_report(report)
    , m_theme(theme)
{
    addText(report.page.title, font(TextSize::Title, TextWeight::Bold), theme.text, 0);
    addText(report.page.subtitle, font(TextSize::Body), theme.muted_text, theme.space(0.5));
    addBet();
    addCharts();
    addTable(report.numbers);
    addVerdict();
    addCaveats();
    addTable(report.settings);
    addTable(report.machine);
    for (const ReportListing& listing : report.listings)
        addListing(listing);
    m_pages = flow(m_pieces, kPaper.height() - kTop - kBottom);
}

QSizeF ReportPainter::pageSize()
{
    return kPaper;
}

QFont ReportPainter::font(TextSize size, TextWeight weight) const
{
    return themeFont(m_theme, size, weight);
}

// ---- pieces

void ReportPainter::add(double height, double gap, const Paint& paint)
{
    m_pieces.push_back({height, gap, false, {}});
    m_paints.push_back(paint);
}

void ReportPainter::addText(const QString& text, const QFont& font, const QColor& colour, double gap)
{
    if (text.isEmpty())
        return;
    const auto words = std::make_shared<const Paragraph>(QString(), text, font, kWide);
    add(words->height(), gap, [words, colour](QPainter& painter, const QRectF& room) {
        painter.setPen(colour);
        words->draw(painter, room.topLeft());
    });
}

void ReportPainter::addSection(const QString& title)
{
    addText(title, font(TextSize::Heading, TextWeight::SemiBold), m_theme.text, m_theme.space(3));
    m_pieces.back().keeps_next = true;
}

/// What is compared or swept has the whole width; the others stand in pairs.
void ReportPainter::addCharts()
{
    const std::size_t count = m_report.page.cards.size();
    std::size_t next = 0;
    const std::size_t leading = m_report.page.layout == PageLayout::LeftFirst ? m_report.page.leading : 0;
    while (next < count) {
        const bool alone = next < leading || next + 1 == count;
        addChartRow(next, alone ? 1 : 2);
        next += alone ? 1 : 2;
    }
}

void ReportPainter::addChartRow(std::size_t first, std::size_t count)
{
    const double gap = m_theme.space(1.5);
    add(count == 1 ? kLargeChartHeight : kChartHeight, gap, [=, this](QPainter& painter, const QRectF& room) {
        const CardPainter cards(m_theme);
        const double width =
            (room.width() - gap * static_cast<double>(count - 1)) / static_cast<double>(count);
        for (std::size_t i = 0; i < count; ++i)
            cards.paint(painter,
                        QRectF(room.left() + static_cast<double>(i) * (width + gap), room.top(), width,
                               room.height()),
                        m_report.page.cards[first + i], CardPainter::drawAsShapes);
    });
}

void ReportPainter::addBet()
{
    const auto paint = [this](QPainter* painter, const QRectF& room) {
        return paintStrips(painter, m_report.page.bet, m_theme, PictureGround::Theme, room);
    };
    if (const double height = paint(nullptr, QRectF(0, 0, kWide, 0)); height > 0)
        add(height, m_theme.space(1.5),
            [paint](QPainter& painter, const QRectF& room) { paint(&painter, room); });
}

void ReportPainter::addVerdict()
{
    if (!m_report.page.verdict)
        return;
    addSection(tr("Verdict"));
    const StripPainter strip(*m_report.page.verdict, m_theme);
    add(strip.height(kWide), m_theme.space(1),
        [strip](QPainter& painter, const QRectF& room) { strip.paint(painter, room); });
    if (!m_report.figures.isEmpty())
        addText(tr("Figures behind it, named as in the record: %1.")
                    .arg(m_report.figures.join(QStringLiteral(", "))),
                font(TextSize::Small), m_theme.muted_text, m_theme.space(0.75));
}

void ReportPainter::addCaveats()
{
    if (m_report.caveats.isEmpty())
        return;
    addSection(tr("To be careful about"));
    for (const QString& caveat : m_report.caveats)
        addText(QStringLiteral("• ") + caveat, font(TextSize::Body), m_theme.text, m_theme.space(0.75));
}

/// Each as wide as its longest text wants; what does not fit in all is taken from the widest.
std::vector<double> ReportPainter::columnWidths(const ReportTable& table) const
{
    QList<QStringList> rows = table.rows;
    if (!table.headings.isEmpty())
        rows.prepend(table.headings);
    const QFontMetricsF metrics(font(TextSize::Small, TextWeight::SemiBold));
    std::vector<double> widths;
    for (const QStringList& row : std::as_const(rows))
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (widths.size() <= static_cast<std::size_t>(column))
                widths.push_back(0);
            double& width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, metrics.horizontalAdvance(row[column]) + 2 * kCellGap);
        }
    if (table.headings.isEmpty())
        return {kWide * kMostOfFirstColumn, kWide * (1 - kMostOfFirstColumn)};
    const double even = kWide / static_cast<double>(widths.size());
    double over = std::accumulate(widths.begin(), widths.end(), -kWide);
    double above = 0;
    for (const double width : widths)
        above += std::max(0.0, width - even);
    for (double& width : widths)
        if (over > 0)
            width -= over * std::max(0.0, width - even) / above;
        else
            width -= over / static_cast<double>(widths.size());
    return widths;
}

void ReportPainter::addTable(const ReportTable& table)
{
    if (table.rows.isEmpty())
        return;
    addSection(table.title);
    const std::vector<double> widths = columnWidths(table);
    std::optional<std::size_t> heading;
    if (!table.headings.isEmpty()) {
        heading = m_pieces.size();
        addRow(table.headings, widths, true);
        m_pieces.back().keeps_next = true;
    }
    for (const QStringList& row : table.rows) {
        addRow(row, widths, false);
        m_pieces.back().repeats = heading;
    }
}

void ReportPainter::addRow(const QStringList& cells, const std::vector<double>& widths, bool heading)
{
    const QFont face = font(TextSize::Small, heading ? TextWeight::SemiBold : TextWeight::Normal);
    const double pad = m_theme.space(0.5);
    double height = 0;
    for (qsizetype column = 0; column < cells.size(); ++column)
        height = std::max(
            height,
            textBox(face, cells[column], widths[static_cast<std::size_t>(column)] - 2 * kCellGap).height());
    const bool names = widths.size() == 2;
    add(height + 2 * pad, 0, [=, this](QPainter& painter, const QRectF& room) {
        painter.setFont(face);
        double x = room.left();
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const double width = widths[static_cast<std::size_t>(column)];
            const bool left = column == 0 || names;
            painter.setPen(heading || (names && column == 0) ? m_theme.muted_text : m_theme.text);
            painter.drawText(
                QRectF(x + (column == 0 ? 0 : kCellGap), room.top() + pad,
                       width - (column == 0 ? 1 : 2) * kCellGap, height),
                static_cast<int>(Qt::TextWordWrap | Qt::AlignTop | (left ? Qt::AlignLeft : Qt::AlignRight)),
                cells[column]);
            x += width;
        }
        painter.setPen(QPen(heading ? m_theme.axis : m_theme.grid, m_theme.grid_px));
        painter.drawLine(room.bottomLeft(), room.bottomRight());
    });
}

/// Line by line, so that a page can end after any of them; a line too long for the paper is wrapped.
void ReportPainter::addListing(const ReportListing& listing)
{
    addSection(listing.title);
    const QFont face = codeFont(m_theme);
    const double line = QFontMetricsF(face).lineSpacing();
    for (const QString& text : listing.text.split(QLatin1Char('\n'))) {
        if (text.trimmed().isEmpty())
            add(line, 0, [](QPainter&, const QRectF&) {});
        else
            addText(text, face, m_theme.text, 0);
    }
}

// ---- pages

void ReportPainter::paintFoot(QPainter& painter, int page) const
{
    const QFont small = font(TextSize::Small);
    const QLocale locale;
    const QString number = tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(pageCount()));
    const QRectF room(kSide, kPaper.height() - kFootAbove, kWide, QFontMetricsF(small).height());
    const double words = kWide - QFontMetricsF(small).horizontalAdvance(number) - 2 * kCellGap;
    painter.setFont(small);
    painter.setPen(m_theme.muted_text);
    painter.drawText(room, Qt::AlignRight, number);
    painter.drawText(room, Qt::AlignLeft,
                     QFontMetricsF(small).elidedText(m_report.page.caption, Qt::ElideRight, words));
}

void ReportPainter::paintPage(QPainter& painter, int page) const
{
    for (const FlowPlace& place : m_pages[static_cast<std::size_t>(page)]) {
        painter.save();
        m_paints[place.piece](painter, QRectF(kSide, kTop + place.y, kWide, m_pieces[place.piece].height));
        painter.restore();
    }
    paintFoot(painter, page);
}

void ReportPainter::paint(QPainter& painter, QPagedPaintDevice& device) const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0)
            device.newPage();
        paintPage(painter, page);
    }
}

} // namespace contend::ui
