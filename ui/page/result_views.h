// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/page/live_view.h"
#include "ui/session/run_news.h"

#include <QObject>

class QStackedWidget;

namespace contend::ui {

class ComparisonView;
class SweepView;

/// The pages of a stack that show a finished comparison or sweep.
class ResultViews : public QObject {
    Q_OBJECT

public:
    /// stack must outlive the object.
    ResultViews(QStackedWidget& stack, const Theme& theme, QObject* parent);

    void setTheme(const Theme& theme);
    void showComparison(const experiment::Experiment& experiment, const RecordOfAll& record);
    void showSweep(const experiment::Experiment& experiment, const RecordOfAll& record);
    /// The charts on view, with their cards.
    QList<LiveView::Shown> shownCharts() const;

    ComparisonView& comparison() const { return *m_comparison; }
    SweepView& sweep() const { return *m_sweep; }

signals:
    void backRequested();

private:
    QStackedWidget& m_stack;
    ComparisonView* m_comparison = nullptr;
    SweepView* m_sweep = nullptr;
};

} // namespace contend::ui
