// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"
#include "ui/model/setup_model.h"

#include <QString>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace contend::ui {

class PresetStore;
class WrappedLabel;

/// A button with the menu of named settings: the experiment's and a person's own, and what can be done with
/// these. Beside it the name of the setting that the sliders stand at, if it has one.
class PresetBox : public Retranslating<QWidget> {
    Q_OBJECT

public:
    /// setup and store must outlive the box.
    PresetBox(SetupModel& setup, PresetStore& store, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Opens the menu, as the button does.
    void open();
    /// The menu as it is for what is chosen now.
    QMenu& menu() const { return *m_menu; }
    QPushButton& button() const { return *m_button; }
    /// The name beside the button; empty for a setting without one.
    QString current() const;
    /// What could not be done, below the button; empty takes it away.
    void complain(const QString& sentence);
    QString complaint() const;

protected:
    void retranslate() override;

private:
    void layOut();
    void refresh();
    void fillMenu();
    QAction* addChoice(const QString& name, bool chosen);
    void chooseOwn(const QString& name);
    void openSave();
    void openList();
    QString experiment() const;

    SetupModel& m_setup;
    PresetStore& m_store;
    Theme m_theme;
    QPushButton* m_button = nullptr;
    WrappedLabel* m_current = nullptr;
    QLabel* m_complaint = nullptr;
    QMenu* m_menu = nullptr;
};

} // namespace contend::ui
