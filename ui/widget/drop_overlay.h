// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

namespace contend::ui {

/// Lies over the window while something is dragged above it and says what will happen when it is let go.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* parent);

    /// welcome: something will come of it.
    void say(const QString& sentence, bool welcome, const Theme& theme);
    const QString& sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    QString m_sentence;
    bool m_welcome = true;
};

} // namespace contend::ui
