// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QToolButton>

namespace contend::ui {

/// The way back to the newest, in the lower right corner of a chart that was zoomed or panned.
class FollowButton : public Retranslating<QToolButton> {
    Q_OBJECT

public:
    explicit FollowButton(QWidget* chart);

    void setTheme(const Theme& theme);
    /// Takes its place in the chart's corner and shows itself, or goes.
    void offer(bool wanted);

protected:
    void retranslate() override;
};

} // namespace contend::ui
