// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/number_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
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

QString NumberTable::textOf(const QList<int>& rows) const
{
    const QAbstractItemModel& numbers = *model();
    const auto line = [&](const auto& cell) {
        QStringList cells;
        for (int column = 0; column < numbers.columnCount(); ++column)
            cells.append(cell(column).toString());
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{line([&](int column) { return numbers.headerData(column, Qt::Horizontal); })};
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
