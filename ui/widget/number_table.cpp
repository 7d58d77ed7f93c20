// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/number_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <algorithm>
#include <numeric>

namespace contend::ui {

NumberTable::NumberTable(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false); // Tab leads out again
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
}

void NumberTable::setNumbers(QAbstractItemModel& model, int value_role, int copy_role)
{
    m_copy_role = copy_role;
    auto* const sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&model);
    sorted->setSortRole(value_role);
    setModel(sorted);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
}

/// Each column has room for its words, and shares what is left over; what finds no room at all is scrolled.
/// Not with every new number: columns that move cannot be read.
void NumberTable::fitColumns()
{
    QHeaderView& header = *horizontalHeader();
    const int spare = std::max(viewport()->width() - wantedWidth(), 0) / std::max(header.count(), 1);
    for (int column = 0; column < header.count(); ++column)
        header.resizeSection(column, wantedWidth(column) + spare);
}

int NumberTable::wantedWidth(int column) const
{
    return std::max(horizontalHeader()->sectionSizeHint(column), sizeHintForColumn(column));
}

int NumberTable::wantedWidth() const
{
    int sum = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        sum += wantedWidth(column);
    return sum;
}

void NumberTable::reset()
{
    QTableView::reset();
    fitColumns();
}

void NumberTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

bool NumberTable::event(QEvent* event)
{
    const bool done = QTableView::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        fitColumns();
    return done;
}

QString NumberTable::textOf(const QList<int>& rows) const
{
    const QAbstractItemModel& numbers = *model();
    const auto line = [&](const auto& cell) {
        QStringList cells;
        for (int column = 0; column < numbers.columnCount(); ++column)
            cells.append(cell(column).toString());
        return cells.join(QLatin1Char('\t'));
    };
    const auto heading = [&](int column) {
        const QVariant copied = numbers.headerData(column, Qt::Horizontal, m_copy_role);
        return copied.isValid() ? copied : numbers.headerData(column, Qt::Horizontal);
    };
    QStringList lines{line([&](int column) { return heading(column); })};
    for (const int row : rows)
        lines.append(line([&](int column) { return numbers.index(row, column).data(m_copy_role); }));
    return lines.join(QLatin1Char('\n'));
}

QString NumberTable::text() const
{
    QList<int> rows(model()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return textOf(rows);
}

void NumberTable::copy() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    QGuiApplication::clipboard()->setText(rows.isEmpty() ? text() : textOf(rows));
}

void NumberTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

} // namespace contend::ui
