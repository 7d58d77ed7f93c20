// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace contend::ui {

/// Lets screen readers read charts: a chart's description is made when it is asked for, of what it shows
/// (Chart::summary()), each worker in words and the remark. May be called again.
void installChartAccess();

/// What the page says about a chart besides: the verdict. Empty: nothing.
void setChartRemark(QWidget& chart, const QString& remark);

} // namespace contend::ui
