// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"
#include "ui/widget/experiment_list.h"
#include "ui/widget/side_column.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace contend::ui {

class ViewSwitch;

/// The panel at the left: the program's sign and name, and the experiments by chapter; further views (the
/// questions) as tabs.
class ExperimentPanel : public Retranslating<SideColumn> {
    Q_OBJECT

public:
    explicit ExperimentPanel(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The menu of the button at the foot, in place of one that was destroyed. The panel does not own it.
    void setMenu(QMenu* menu);
    ExperimentList& list() { return *m_list; }
    /// One more view beside the experiments, with a button of that name; the panel owns it, whoever adds it
    /// sees to its theme. Returns its number, for showView().
    int addView(const QString& name, const QString& tooltip, QWidget* view);
    /// Other words for a view that was added.
    void nameView(int number, const QString& name, const QString& tooltip);
    void showView(int number);
    int currentView() const;

signals:
    void foldRequested();

protected:
    void retranslate() override;

private:
    QWidget* buildHead();

    Theme m_theme;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_sign = nullptr;
    QLabel* m_name = nullptr;
    QPushButton* m_fold = nullptr;
    QPushButton* m_view = nullptr;
    ViewSwitch* m_switch = nullptr;
    QStackedWidget* m_views = nullptr;
    ExperimentList* m_list = nullptr;
};

} // namespace contend::ui
