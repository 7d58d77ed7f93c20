// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/number_dialog.h"

#include "ui/look/style_sheet.h"
#include "ui/widget/number_table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace contend::ui {

NumberDialog::NumberDialog(QAbstractItemModel& model, int value_role, int copy_role, const QString& title,
                           const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_table(new NumberTable(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setNumbers(model, value_role, copy_role);
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
    column->addWidget(m_table);

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon(QIcon());
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_table->copy(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(theme.space(100), theme.space(48));
}

/// As wide as the figures want, now that their letters are known.
void NumberDialog::showEvent(QShowEvent* event)
{
    Retranslating::showEvent(event);
    const int beyond = width() - m_table->viewport()->width();
    const int wanted = m_table->wantedWidth() + beyond;
    if (!event->spontaneous() && wanted > width())
        resize(std::min(wanted, parentWidget()->width()), height());
}

QString NumberDialog::text() const
{
    return m_table->text();
}

} // namespace contend::ui
