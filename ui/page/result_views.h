// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"
#include "ui/look/theme.h"
#include "ui/page/live_view.h"

#include <QObject>

class QStackedWidget;

namespace contend::ui {

class BarChart;
class ResultView;
class ScalingChart;

/// The pages of a stack that show a finished comparison or sweep.
class ResultViews : public QObject {
    Q_OBJECT

public:
    /// stack must outlive the object.
    ResultViews(QStackedWidget& stack, const Theme& theme, QObject* parent);

    void setTheme(const Theme& theme);
    void showComparison(const experiment::Experiment& experiment, const analysis::Record& record);
    void showSweep(const experiment::Experiment& experiment, const analysis::Record& record);
    /// Words of their own; what a result says is said by showing it again.
    void retranslate();
    /// The chart on view, with its card.
    QList<LiveView::Shown> shownCharts() const;

    const BarChart& bars() const { return *m_bars; }
    const ScalingChart& scaling() const { return *m_scaling; }

signals:
    void backRequested();

private:
    QStackedWidget& m_stack;
    BarChart* m_bars = nullptr;
    ScalingChart* m_scaling = nullptr;
    ResultView* m_comparison = nullptr;
    ResultView* m_sweep = nullptr;
};

} // namespace contend::ui
