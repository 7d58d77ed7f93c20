// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/model/record_list.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;
class QVBoxLayout;

namespace contend::ui {

class NoticeBar;
class RecordDelegate;

/// The saved records: a search field, the list of those that have its words, and what can be done with those
/// that are selected. Does nothing to a record but ask for it.
/// Keys: Down leaves the search field for the list; in the list Enter opens, Ctrl+Enter compares two, F2
/// names, Del deletes, Ctrl+Z restores.
class RecordsPanel : public QWidget {
    Q_OBJECT

public:
    enum class Act { Open, Compare, Rename, Export, Delete };

    /// records must outlive the panel.
    RecordsPanel(RecordList& records, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Where typing goes when the panel is opened.
    void focusSearch();
    /// Ids of those in the list, in its order.
    QStringList shown() const;
    /// Ids of the selected ones, in the list's order.
    QStringList selected() const;
    void select(const QStringList& ids);
    /// "12 records, 34 MB", with how much is kept at most as its tooltip.
    void setAmount(const QString& amount, const QString& most);

    QLineEdit* search() const { return m_search; }
    QListView* list() const { return m_list; }
    NoticeBar& notice() const { return *m_notice; }
    QAction* action(Act act) const { return m_actions[static_cast<std::size_t>(act)]; }
    QLabel* emptyLabel() const { return m_none; }

signals:
    void openRequested(const QString& id);
    void compareRequested(const QString& first, const QString& second);
    void exportRequested(const QString& id);
    void deleteRequested(const QStringList& ids);
    void restoreRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildSearch();
    void buildList();
    void buildActions();
    void buildTools();
    QAction* add(Act act, const QList<QKeySequence>& keys, const QString& icon, void (RecordsPanel::*does)());
    void explain(Act act, const QString& words, const QString& tip);
    void retranslate();
    void showWhatThereIs();
    void adaptActions();
    QString current() const;
    void open();
    void compare();
    void rename();
    void exportIt();
    void remove();

    RecordFilter m_filter;
    Theme m_theme;
    QVBoxLayout* m_column = nullptr;
    QLineEdit* m_search = nullptr;
    QListView* m_list = nullptr;
    RecordDelegate* m_delegate = nullptr;
    QLabel* m_none = nullptr;
    NoticeBar* m_notice = nullptr;
    QWidget* m_tools = nullptr;
    QLabel* m_amount = nullptr;
    std::array<QAction*, 5> m_actions{};
    QList<QToolButton*> m_buttons;
};

} // namespace contend::ui
