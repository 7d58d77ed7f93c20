// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"
#include "ui/look/theme.h"
#include "ui/page/live_view.h"

#include <QObject>

class QStackedWidget;

namespace contend::ui {

class ResultView;

/// The pages of a stack that show a finished comparison or sweep.
class ResultViews : public QObject {
    Q_OBJECT

public:
    /// stack must outlive the object.
    ResultViews(QStackedWidget& stack, const Theme& theme, QObject* parent);

    void setTheme(const Theme& theme);
    void showComparison(const experiment::Experiment& experiment, const analysis::Record& record);
    void showSweep(const experiment::Experiment& experiment, const analysis::Record& record);
    /// The chart on view, with its card.
    QList<LiveView::Shown> shownCharts() const;

signals:
    void backRequested();

private:
    QStackedWidget& m_stack;
    Theme m_theme;
};

} // namespace contend::ui
