// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/contender_row.h"

#include "ui/look/style_sheet.h"
#include "ui/model/plan_text.h"
#include "ui/widget/key_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <algorithm>

namespace contend::ui {
namespace {

constexpr int kMostKeys = 9;

QString place(qsizetype i, qsizetype count)
{
    if (count == 1)
        return QStringLiteral("only");
    if (i == 0)
        return QStringLiteral("first");
    return i == count - 1 ? QStringLiteral("last") : QStringLiteral("middle");
}

} // namespace

ContenderRow::ContenderRow(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int i) { emit chosen(m_contenders.at(i)); });
    retranslate();
}

void ContenderRow::setContenders(std::span<const base::Contender> contenders)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_contenders = QList<base::Contender>(contenders.begin(), contenders.end());
    for (qsizetype i = 0; i < m_contenders.size(); ++i) {
        auto* const added = new KeyButton({}, m_keys_shown ? key(i) : QString(), m_theme, this);
        added->setCheckable(true);
        letShrink(*added);
        setRole(added, role::kSegment);
        setStyleProperty(added, "place", place(i, m_contenders.size()));
        m_group->addButton(added, static_cast<int>(i));
        m_row->addWidget(added);
        m_buttons.append(added);
    }
    retranslate();
}

void ContenderRow::retranslate()
{
    setAccessibleName(tr("Contender"));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const QString name = PlanText::contender(m_contenders.at(i));
        m_buttons.at(i)->setText(name);
        m_buttons.at(i)->explain(
            QStringLiteral("%1: %2").arg(name, PlanText::contenderMeaning(m_contenders.at(i))), key(i));
    }
    updateGeometry();
}

QString ContenderRow::key(qsizetype i) const
{
    return i < kMostKeys ? QString::number(i + 1) : QString();
}

void ContenderRow::setKeysShown(bool shown)
{
    if (m_keys_shown == shown)
        return;
    m_keys_shown = shown;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setKey(shown ? key(i) : QString());
}

int ContenderRow::widthWith(bool keys) const
{
    int width = static_cast<int>(std::max<qsizetype>(0, m_buttons.size() - 1)) * m_row->spacing();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        width += m_buttons.at(i)->widthWith(keys ? key(i) : QString(), false);
    return width;
}

void ContenderRow::showContender(base::Contender contender)
{
    const qsizetype i = m_contenders.indexOf(contender);
    if (i >= 0)
        m_buttons.at(i)->setChecked(true);
}

void ContenderRow::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (KeyButton* const each : m_buttons) {
        each->setTheme(theme);
        letShrink(*each);
    }
    updateGeometry();
}

/// Where there is no room at all, names are shortened.
void ContenderRow::letShrink(KeyButton& button) const
{
    button.setMinimumWidth(m_theme.space(5));
}

KeyButton* ContenderRow::button(int number) const
{
    return number >= 1 && number <= m_buttons.size() ? m_buttons.at(number - 1) : nullptr;
}

} // namespace contend::ui
