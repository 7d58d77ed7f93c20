// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QDialog>

class QAbstractItemModel;
class QPushButton;

namespace contend::ui {

class NumberTable;

/// A table of figures to read beside the charts: sorts by any column, copies as text with tabs. Does not
/// block the window.
class NumberDialog : public Retranslating<QDialog> {
    Q_OBJECT

public:
    /// model must outlive the dialog. value_role: where the plain values to sort by are; copy_role: what is
    /// copied.
    NumberDialog(QAbstractItemModel& model, int value_role, int copy_role, const QString& title,
                 const Theme& theme, QWidget* parent = nullptr);

    NumberTable* table() const { return m_table; }
    /// The table as it is sorted now, headings first.
    QString text() const;
    /// Other words for what the table is about.
    void setTitle(const QString& title);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut(const Theme& theme);

    NumberTable* m_table = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace contend::ui
