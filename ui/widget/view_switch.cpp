// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/view_switch.h"

#include "ui/look/style_sheet.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace contend::ui {

ViewSwitch::ViewSwitch(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setRole(this, role::kSwitch);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int number, bool down) {
        if (down)
            emit chosen(number);
    });
    setTheme(theme);
}

int ViewSwitch::add(const QString& name, const QString& tooltip)
{
    const int number = count();
    auto* const added = new QPushButton(name, this);
    added->setCheckable(true);
    added->setFocusPolicy(Qt::TabFocus);
    added->setToolTip(tooltip);
    setRole(added, role::kSwitch);
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.constLast(), added); // whatever was made since
    m_buttons.append(added);
    m_row->addWidget(added, 1);
    if (number == 0)
        added->setChecked(true); // before it is in the group: the first view shows without being told of
    m_group->addButton(added, number);
    return number;
}

void ViewSwitch::name(int number, const QString& name, const QString& tooltip)
{
    button(number)->setText(name);
    button(number)->setToolTip(tooltip);
}

int ViewSwitch::current() const
{
    return m_group->checkedId();
}

void ViewSwitch::choose(int number)
{
    if (QPushButton* const wanted = button(number))
        wanted->setChecked(true);
}

void ViewSwitch::setTheme(const Theme& theme)
{
    const int inset = theme.space(0.375);
    m_row->setContentsMargins(inset, inset, inset, inset);
    m_row->setSpacing(inset);
}

} // namespace contend::ui
