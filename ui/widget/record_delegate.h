// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QStyledItemDelegate>

namespace contend::ui {

/// Draws a row of a RecordList: its name or title, what was run, and in the last line when, with the verdict
/// as a sign and a word. The name can be edited in place of the title.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RecordDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    /// What is being typed stays, whatever the list learns meanwhile.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    /// Where the three lines stand.
    struct Lines {
        QRect title, summary, foot;
    };

    Lines linesIn(const QRect& row) const;
    /// Sign and word at the right end of a line; the room that is left of it.
    QRect paintStatus(QPainter& painter, const QRect& line, const QModelIndex& index,
                      const QColor& text) const;

    Theme m_theme;
};

} // namespace contend::ui
