// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QWidget>

namespace contend::ui {

/// The dot beside a parameter that acts on running workers at once.
class LiveMark : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit LiveMark(const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
};

} // namespace contend::ui
