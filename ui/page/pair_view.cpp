// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pair_view.h"

#include "ui/export/caption.h"
#include "ui/look/style_sheet.h"
#include "ui/page/comparison_view.h"
#include "ui/page/sweep_view.h"

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
    , m_comparison(new ComparisonView(theme))
    , m_sweep(new SweepView(theme))
    , m_column(new QVBoxLayout(this))
    , m_stack(new QStackedWidget(this))
    , m_card(new QFrame(this))
    , m_heading(new QLabel(m_card))
    , m_table(new QTableWidget(m_card))
{
    m_comparison->setRepeatOffered(false);
    for (ResultView* const view :
         {static_cast<ResultView*>(m_comparison), static_cast<ResultView*>(m_sweep)}) {
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
    m_pair = pair;
    const experiment::Experiment& experiment = *experimentOf(*pair.first);
    const auto together = std::make_shared<const analysis::Record>(RecordPairs::together(pair));
    if (RecordPairs::isSweep(pair))
        m_sweep->show(experiment, together);
    else
        m_comparison->show(experiment, together);
    m_stack->setCurrentIndex(RecordPairs::isSweep(pair) ? 1 : 0);
    const QList<RecordDifference> differences = RecordPairs::differences(pair);
    m_words = RecordPairs::words(pair, differences);
    m_caption =
        QStringLiteral("A: %1 · B: %2").arg(Caption::machine(*pair.first), Caption::machine(*pair.second));
    fillTable(differences);
}

void PairView::fillTable(const QList<RecordDifference>& differences)
{
    m_table->clear();
    m_table->setColumnCount(3);
    m_table->setRowCount(static_cast<int>(differences.size()));
    const auto lettered = [](const QString& letter, const QString& label) {
        return QStringLiteral("%1: %2").arg(letter, label);
    };
    m_table->setHorizontalHeaderLabels({QString(), lettered(QStringLiteral("A"), m_pair->first_label),
                                        lettered(QStringLiteral("B"), m_pair->second_label)});
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

QList<LiveView::Shown> PairView::shownCharts() const
{
    return static_cast<const ResultView*>(m_stack->currentWidget())->shownCharts();
}

void PairView::retranslate()
{
    m_heading->setText(tr("What was not the same"));
    m_table->setAccessibleName(tr("What was not the same"));
    if (m_pair)
        show(*m_pair);
}

void PairView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace contend::ui
