// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cards of the live view stand.
#include "ui/page/live_view.h"

#include "ui/chart/core_strip.h"
#include "ui/chart/line_chart.h"
#include "ui/widget/chart_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace contend::ui {
namespace {

// In letters' heights: below this a card's title and figure do not fit.
constexpr double kNarrowestCard = 18.5;
constexpr double kNarrowestHalf = 14; ///< below this even two beside each other have no room for their titles
constexpr double kLowestCard = 11;
constexpr double kLowestProjectedCard = 8; ///< its words are larger against the picture
constexpr int kRows = 2;
constexpr int kColumns = 6; ///< two halves or three thirds

} // namespace

void LiveView::place(ChartCard* card, int row, int column, int columns)
{
    m_grid->addWidget(card, row, column, 1, columns);
    card->show();
}

void LiveView::arrange()
{
    for (const Shown& shown : std::as_const(m_shown)) {
        m_grid->removeWidget(shown.card);
        shown.card->setVisible(m_expanded == nullptr || shown.card == m_expanded);
        shown.card->setExpanded(shown.card == m_expanded);
    }
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_one_column = isOneColumn();
    for (int row = 0; row < std::max(kRows, m_grid->rowCount()); ++row)
        m_grid->setRowStretch(row, row < rows() ? 1 : 0);
    fitRows();
    if (m_expanded != nullptr)
        place(m_expanded, 0, 0, kColumns);
    else if (m_one_column)
        placeBelowEachOther();
    else if (m_picture == nullptr)
        placeFour();
    else
        placeFive();
}

int LiveView::rows() const
{
    if (m_expanded != nullptr)
        return 1;
    return m_one_column ? static_cast<int>(m_shown.size()) : kRows;
}

bool LiveView::isOneColumn() const
{
    return width() < 2 * kNarrowestHalf * m_theme.textPx(TextSize::Body);
}

/// Lower than this two rows of curves would be flat lines; then one row fills the view, and the next scrolls
/// into its place.
int LiveView::lowestHeight() const
{
    if (m_expanded != nullptr)
        return 0;
    const int gap = m_grid->verticalSpacing();
    const int needed = std::max(rows() * (lowestRow() + gap) - gap, m_grid->minimumSize().height());
    return needed <= height() ? 0 : rows() * (std::max(lowestRow(), height()) + gap) - gap;
}

int LiveView::lowestRow() const
{
    return qRound((m_theme.card_frame ? kLowestCard : kLowestProjectedCard) * m_theme.textPx(TextSize::Body));
}

/// A low chart would lose too much of its height to the words of the strip below it.
void LiveView::fitCores()
{
    const int field = std::max(height(), lowestHeight());
    const int card = (field + m_grid->verticalSpacing()) / rows() - m_grid->verticalSpacing();
    m_cores->setThin(CoreStrip::isThinOn(card, m_theme));
}

bool LiveView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::LayoutRequest)
        fitRows(); // what the cards need has changed
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitColumns(); // the scroll bar takes its share
    return Retranslating::eventFilter(watched, event);
}

void LiveView::fitRows()
{
    m_field->setMinimumHeight(lowestHeight());
    const int gap = m_grid->verticalSpacing();
    const int field = std::max({height(), lowestHeight(), m_grid->minimumSize().height()});
    m_scroll->verticalScrollBar()->setSingleStep((field + gap) / rows());
    fitCores();
}

ChartCard* LiveView::cardOf(const QWidget* chart) const
{
    for (const Shown& shown : m_shown)
        if (shown.widget == chart)
            return shown.card;
    return nullptr;
}

void LiveView::placeBelowEachOther()
{
    placeCores(cardOf(m_timeline));
    for (int row = 0; row < rows(); ++row)
        place(m_shown.at(row).card, row, 0, kColumns);
}

void LiveView::placeFour()
{
    placeCores(cardOf(m_utilization));
    place(cardOf(m_utilization), 0, 0, 3);
    place(cardOf(m_contention), 0, 3, 3);
    place(cardOf(m_throughput), 1, 0, 3);
    place(cardOf(m_timeline), 1, 3, 3);
}

/// The picture and the timeline are what such an experiment is about; the curves stand below, three where
/// they can be read, else two: the timeline tells about utilization as well.
void LiveView::placeFive()
{
    place(m_picture, 0, 0, 3);
    place(cardOf(m_timeline), 0, 3, 3);
    m_three_in_a_row = hasRoomForThree();
    placeCores(cardOf(m_timeline)); // which loses less height by it than a curve does
    if (m_three_in_a_row) {
        place(cardOf(m_utilization), 1, 0, 2);
        place(cardOf(m_contention), 1, 2, 2);
        place(cardOf(m_throughput), 1, 4, 2);
    } else {
        cardOf(m_utilization)->hide();
        place(cardOf(m_contention), 1, 0, 3);
        place(cardOf(m_throughput), 1, 3, 3);
    }
}

bool LiveView::hasRoomForThree() const
{
    return width() > 3 * kNarrowestCard * m_theme.textPx(TextSize::Body);
}

void LiveView::expand(ChartCard* card)
{
    m_expanded = card;
    arrange();
    for (const Shown& shown : std::as_const(m_shown))
        if (shown.card == card)
            shown.widget->setFocus();
}

bool LiveView::collapse()
{
    if (m_expanded == nullptr)
        return false;
    m_expanded = nullptr;
    arrange();
    return true;
}

void LiveView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRows();
    const bool regroup = m_picture != nullptr && hasRoomForThree() != m_three_in_a_row;
    if (m_expanded == nullptr && (isOneColumn() != m_one_column || (!m_one_column && regroup)))
        arrange();
    fitColumns();
}

/// Equal halves and thirds, whatever the cards would like to have.
void LiveView::fitColumns()
{
    const int part =
        (m_scroll->viewport()->width() - (kColumns - 1) * m_grid->horizontalSpacing()) / kColumns;
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnMinimumWidth(column, std::max(0, part - 1));
}

} // namespace contend::ui
