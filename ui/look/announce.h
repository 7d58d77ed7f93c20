// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace contend::ui {

/// Lets a screen reader say at once what appeared in that widget: a verdict, a failure. The sentence becomes
/// the widget's accessible description, so that it can be found again. Costs nothing while no such program
/// is there.
void announce(QWidget* widget, const QString& sentence);

} // namespace contend::ui
