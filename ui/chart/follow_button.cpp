// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/follow_button.h"

#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"

namespace contend::ui {

FollowButton::FollowButton(QWidget* chart)
    : Retranslating(chart)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setRole(this, role::kLink);
    setCursor(Qt::ArrowCursor);
    retranslate();
    hide();
}

void FollowButton::setTheme(const Theme& theme)
{
    setIcon(ui::icon(QStringLiteral("follow"), theme.link));
}

void FollowButton::offer(bool wanted)
{
    setVisible(wanted);
    const QSize size = sizeHint();
    const QSize room = parentWidget()->size();
    setGeometry(QRect(QPoint(room.width() - size.width(), room.height() - size.height()), size));
}

void FollowButton::retranslate()
{
    setText(tr("Follow"));
    setToolTip(tr("Return to the newest (F)"));
}

} // namespace contend::ui
