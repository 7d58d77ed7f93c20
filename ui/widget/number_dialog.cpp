// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/number_dialog.h"

#include "ui/look/style_sheet.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <QTableView>
#include <QVBoxLayout>

namespace contend::ui {

NumberDialog::NumberDialog(QAbstractItemModel& model, int value_role, const QString& title,
                           const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_table(new QTableView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&model);
    sorted->setSortRole(value_role);
    m_table->setModel(sorted);
    layOut(theme);
    setTitle(title);
    retranslate();
}

void NumberDialog::setTitle(const QString& title)
{
    setWindowTitle(title);
    m_table->setAccessibleName(title);
}

/// What the model says changes with the language as well.
void NumberDialog::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_table->horizontalHeader()->viewport()->update();
    m_table->viewport()->update();
}

void NumberDialog::layOut(const Theme& theme)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2));
    column->setSpacing(theme.space(1.5));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    column->addWidget(m_table);

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon(QIcon());
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(theme.space(100), theme.space(48));
}

QString NumberDialog::text() const
{
    const QAbstractItemModel& model = *m_table->model();
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                 : model.index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace contend::ui
