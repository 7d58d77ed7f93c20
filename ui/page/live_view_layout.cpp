// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cards of the live view stand.
#include "ui/page/live_view.h"

#include "ui/chart/core_strip.h"
#include "ui/chart/line_chart.h"
#include "ui/widget/chart_card.h"

#include <QGridLayout>
#include <QScrollArea>
#include <algorithm>

namespace contend::ui {
namespace {

// In letters' heights: below this a card's title and figure do not fit.
constexpr double kNarrowestCard = 19;
constexpr double kLowestCard = 11;
constexpr double kLowestProjectedCard = 7; ///< its words are larger against the picture
constexpr int kColumns = 6;                ///< two halves or three thirds

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
    m_grid->setRowStretch(0, 1);
    m_grid->setRowStretch(1, m_expanded == nullptr ? 1 : 0);
    m_field->setMinimumHeight(lowestHeight());
    fitCores();
    if (m_expanded != nullptr) {
        place(m_expanded, 0, 0, kColumns);
        return;
    }
    if (m_picture == nullptr)
        placeFour();
    else
        placeFive();
}

/// Lower than this two rows of curves would be flat lines; then they scroll.
int LiveView::lowestHeight() const
{
    const double lines = m_theme.card_frame ? kLowestCard : kLowestProjectedCard;
    return m_expanded != nullptr
               ? 0
               : 2 * qRound(lines * m_theme.textPx(TextSize::Body)) + m_grid->verticalSpacing();
}

/// A low chart would lose too much of its height to the words of the strip below it.
void LiveView::fitCores()
{
    const int field = std::max(height(), lowestHeight());
    const int card = m_expanded != nullptr ? field : (field - m_grid->verticalSpacing()) / 2;
    m_cores->setThin(CoreStrip::isThinOn(card, m_theme));
}

ChartCard* LiveView::cardOf(const QWidget* chart) const
{
    for (const Shown& shown : m_shown)
        if (shown.widget == chart)
            return shown.card;
    return nullptr;
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
    placeCores(cardOf(m_three_in_a_row ? static_cast<QWidget*>(m_utilization) : m_timeline));
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
    fitCores();
    if (m_picture != nullptr && m_expanded == nullptr && hasRoomForThree() != m_three_in_a_row)
        arrange();
    // Equal halves and thirds, whatever the cards would like to have.
    const int part =
        (m_scroll->viewport()->width() - (kColumns - 1) * m_grid->horizontalSpacing()) / kColumns;
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnMinimumWidth(column, std::max(0, part - 1));
}

} // namespace contend::ui
