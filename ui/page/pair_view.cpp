// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pair_view.h"

#include "ui/chart/bar_chart.h"
#include "ui/chart/scaling_chart.h"
#include "ui/export/caption.h"
#include "ui/export/record_charts.h"
#include "ui/look/style_sheet.h"
#include "ui/page/result_view.h"
#include "ui/widget/chart_card.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace contend::ui {
namespace {

constexpr int kMostRows = 6; ///< of the table without scrolling: the chart has the rest

} // namespace

PairView::PairView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_bars(new BarChart(theme))
    , m_curves(new ScalingChart(theme))
    , m_comparison(new ResultView(m_bars, m_bars, theme))
    , m_sweep(new ResultView(m_curves, m_curves, theme))
    , m_column(new QVBoxLayout(this))
    , m_card(new QFrame(this))
    , m_stack(new QStackedWidget(this))
    , m_heading(new QLabel(m_card))
    , m_table(new QTableWidget(m_card))
{
    for (ResultView* const view : {m_comparison, m_sweep}) {
        m_stack->addWidget(view);
        connect(view, &ResultView::backRequested, this, &PairView::backRequested);
    }
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_stack, 1);
    buildTable();
    setTheme(theme);
    retranslate();
}

void PairView::buildTable()
{
    setRole(m_card, role::kCard);
    setRole(m_heading, role::kHeading);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* const column = new QVBoxLayout(m_card);
    column->addWidget(m_heading);
    column->addWidget(m_table);
    m_column->addWidget(m_card);
}

void PairView::setTheme(const Theme& theme)
{
    m_comparison->setTheme(theme);
    m_sweep->setTheme(theme);
    m_column->setSpacing(theme.space(1.75));
    m_card->layout()->setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1));
    m_card->layout()->setSpacing(theme.space(0.5));
    fitTable();
}

void PairView::show(const RecordPair& pair)
{
    const experiment::Experiment& experiment = *experimentOf(*pair.first);
    ResultView* const view = RecordPairs::isSweep(pair) ? m_sweep : m_comparison;
    if (RecordPairs::isSweep(pair)) {
        m_curves->setData(RecordPairs::scalingOf(pair));
        view->card().setLegend(m_curves->legend());
        view->setTitle(RecordCharts::sweepTitle(experiment, *pair.first));
    } else {
        m_bars->setData(RecordPairs::comparisonOf(pair));
        view->setTitle(RecordCharts::comparisonTitle(experiment));
    }
    view->card().setNotice(RecordPairs::legend(pair));
    m_stack->setCurrentWidget(view);
    const QList<RecordDifference> differences = RecordPairs::differences(pair);
    m_words = RecordPairs::words(pair, differences);
    m_caption =
        QStringLiteral("A: %1 · B: %2").arg(Caption::machine(*pair.first), Caption::machine(*pair.second));
    fillTable(pair, differences);
}

void PairView::fillTable(const RecordPair& pair, const QList<RecordDifference>& differences)
{
    m_table->clear();
    m_table->setColumnCount(3);
    m_table->setRowCount(static_cast<int>(differences.size()));
    const auto lettered = [](const QString& letter, const QString& label) {
        return QStringLiteral("%1: %2").arg(letter, label);
    };
    m_table->setHorizontalHeaderLabels({QString(), lettered(QStringLiteral("A"), pair.first_label),
                                        lettered(QStringLiteral("B"), pair.second_label)});
    for (int row = 0; row < differences.size(); ++row) {
        const RecordDifference& each = differences.at(row);
        const QString cells[] = {each.what, each.first, each.second};
        for (int column = 0; column < 3; ++column) {
            auto* const item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    fitTable();
}

/// As high as its rows, up to a limit.
void PairView::fitTable()
{
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < std::min(m_table->rowCount(), kMostRows); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

LiveView::Shown PairView::shownChart() const
{
    ResultView* const view = m_stack->currentWidget() == m_sweep ? m_sweep : m_comparison;
    return {&view->card(), &view->widget(), &view->chart(), view->title()};
}

void PairView::retranslate()
{
    m_heading->setText(tr("What was not the same"));
    m_table->setAccessibleName(tr("What was not the same"));
}

void PairView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace contend::ui
