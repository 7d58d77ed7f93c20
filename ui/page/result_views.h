// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"
#include "ui/look/theme.h"
#include "ui/page/live_view.h"
#include "ui/session/run_news.h"
#include "ui/widget/on_demand.h"

#include <QObject>

class QStackedWidget;

namespace contend::ui {

class ComparisonView;
class SweepView;

/// The pages of a stack that show a finished comparison or sweep; made when there is the first one.
class ResultViews : public QObject {
    Q_OBJECT

public:
    /// stack must outlive the object.
    ResultViews(QStackedWidget& stack, const Theme& theme, QObject* parent);

    void setTheme(const Theme& theme);
    void showComparison(const experiment::Experiment& experiment, const RecordOfAll& record);
    void showSweep(const experiment::Experiment& experiment, const RecordOfAll& record);
    /// How the bet went that was made on what is shown.
    void showBet(const BetResult& bet);
    /// The charts on view, with their cards.
    QList<LiveView::Shown> shownCharts() const;

    /// As the box of the comparison says: how often each contender is to be measured.
    void showRepeats(int repeats);
    /// Can another comparison be begun now?
    void setCanRepeat(bool can);

    ComparisonView& comparison() const;
    SweepView& sweep() const;

signals:
    void backRequested();
    void repeatsChosen(int repeats);
    void compareRequested();

private:
    ComparisonView* makeComparison(QWidget* parent);
    SweepView* makeSweep(QWidget* parent);

    QStackedWidget& m_stack;
    Theme m_theme;
    int m_repeats = 1;
    bool m_can_repeat = true;
    OnDemand<ComparisonView>* m_comparison = nullptr;
    OnDemand<SweepView>* m_sweep = nullptr;
};

} // namespace contend::ui
