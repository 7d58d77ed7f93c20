// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QList>
#include <QWidget>
#include <span>

class QButtonGroup;
class QHBoxLayout;

namespace contend::ui {

class KeyButton;

/// The ways to run the work as a row of buttons, one of them chosen; keys 1…9 stand beside the names.
class ContenderRow : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit ContenderRow(const Theme& theme, QWidget* parent = nullptr);

    void setContenders(std::span<const base::Contender> contenders);
    /// Shows the choice and tells nobody.
    void showContender(base::Contender contender);
    void setTheme(const Theme& theme);
    /// Names alone need less room; the keys work all the same, and the tooltips tell them.
    void setKeysShown(bool shown);
    /// The width that the row would take with or without them.
    int widthWith(bool keys) const;
    bool areKeysShown() const { return m_keys_shown; }
    /// The button of the number on the key, 1…9; null if there is none.
    KeyButton* button(int number) const;

signals:
    void chosen(contend::base::Contender contender);

protected:
    void retranslate() override;

private:
    QString key(qsizetype i) const;
    void letShrink(KeyButton& button) const;

    Theme m_theme;
    QHBoxLayout* m_row = nullptr;
    QButtonGroup* m_group = nullptr;
    QList<KeyButton*> m_buttons;
    QList<base::Contender> m_contenders;
    bool m_keys_shown = true;
};

} // namespace contend::ui
