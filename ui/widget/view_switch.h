// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QFrame>
#include <QList>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace contend::ui {

/// Buttons of which one is down, for the views of one panel: "Experiments | Questions". Chooses nothing but
/// the button; whoever made it shows the view.
class ViewSwitch : public QFrame {
    Q_OBJECT

public:
    explicit ViewSwitch(const Theme& theme, QWidget* parent = nullptr);

    /// One more button at the right; the first one is down. Returns its number, counted from 0.
    int add(const QString& name, const QString& tooltip = {});
    /// Other words for that button.
    void name(int number, const QString& name, const QString& tooltip = {});
    int current() const;
    /// Presses that button; tells it unless it was down already. Another number changes nothing.
    void choose(int number);
    QPushButton* button(int number) const { return m_buttons.value(number); }
    int count() const { return static_cast<int>(m_buttons.size()); }
    void setTheme(const Theme& theme);

signals:
    void chosen(int number);

private:
    QHBoxLayout* m_row = nullptr;
    QButtonGroup* m_group = nullptr;
    QList<QPushButton*> m_buttons;
};

} // namespace contend::ui
