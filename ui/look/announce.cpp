// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/announce.h"

#include <QAccessible>
#include <QWidget>

namespace contend::ui {

void announce(QWidget* widget, const QString& sentence)
{
    widget->setAccessibleDescription(sentence);
    if (sentence.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace contend::ui
