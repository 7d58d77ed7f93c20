// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QFrame>
#include <QList>
#include <QString>

class QScrollArea;

namespace contend::ui {

struct KeyLine {
    QString keys;
    QString meaning;
};

/// The list of keys, laid over its parent widget until any key or click.
class KeyHelp : public QWidget {
    Q_OBJECT

public:
    KeyHelp(const QList<KeyLine>& lines, const Theme& theme, QWidget* parent);
    /// Other words for it; the language has changed.
    void setLines(const QList<KeyLine>& lines);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QFrame* buildCard(const QList<KeyLine>& lines);

    Theme m_theme;
    QScrollArea* m_scroll = nullptr;
};

} // namespace contend::ui
