// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace contend::ui {

/// A table of figures: sorts by any column, copies as text with tabs (Ctrl+C): the rows that are selected, or
/// all.
class NumberTable : public QTableView {
    Q_OBJECT

public:
    explicit NumberTable(QWidget* parent = nullptr);

    /// model must outlive the table. value_role: where the plain values to sort by are; copy_role: where the
    /// texts for the clipboard are.
    void setNumbers(QAbstractItemModel& model, int value_role, int copy_role = Qt::DisplayRole);

    /// What all columns need together, in pixels.
    int wantedWidth() const;

    /// All numbers are new.
    void reset() override;

    /// The table as it is sorted now, headings first.
    QString text() const;
    /// Puts the selected rows, or all, on the clipboard.
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fitColumns();
    int wantedWidth(int column) const;
    QString textOf(const QList<int>& rows) const;

    int m_copy_role = Qt::DisplayRole;
};

} // namespace contend::ui
