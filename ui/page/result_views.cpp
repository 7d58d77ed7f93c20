// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/result_views.h"

#include "ui/page/comparison_view.h"
#include "ui/page/sweep_view.h"
#include "ui/widget/on_demand.h"

#include <QStackedWidget>

namespace contend::ui {

ResultViews::ResultViews(QStackedWidget& stack, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_stack(stack)
    , m_theme(theme)
    , m_comparison(new OnDemand<ComparisonView>([this](QWidget* in) { return makeComparison(in); }, &stack))
    , m_sweep(new OnDemand<SweepView>([this](QWidget* in) { return makeSweep(in); }, &stack))
{
    m_stack.addWidget(m_comparison);
    m_stack.addWidget(m_sweep);
}

ComparisonView* ResultViews::makeComparison(QWidget* parent)
{
    auto* const view = new ComparisonView(m_theme, parent);
    view->showRepeats(m_repeats);
    view->setCanRepeat(m_can_repeat);
    connect(view, &ResultView::backRequested, this, &ResultViews::backRequested);
    connect(view, &ComparisonView::repeatsChosen, this, &ResultViews::repeatsChosen);
    connect(view, &ComparisonView::compareRequested, this, &ResultViews::compareRequested);
    return view;
}

SweepView* ResultViews::makeSweep(QWidget* parent)
{
    auto* const view = new SweepView(m_theme, parent);
    connect(view, &ResultView::backRequested, this, &ResultViews::backRequested);
    return view;
}

ComparisonView& ResultViews::comparison() const
{
    return m_comparison->get();
}

SweepView& ResultViews::sweep() const
{
    return m_sweep->get();
}

void ResultViews::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (ComparisonView* const view = m_comparison->made())
        view->setTheme(theme);
    if (SweepView* const view = m_sweep->made())
        view->setTheme(theme);
}

void ResultViews::showRepeats(int repeats)
{
    m_repeats = repeats;
    if (ComparisonView* const view = m_comparison->made())
        view->showRepeats(repeats);
}

void ResultViews::setCanRepeat(bool can)
{
    m_can_repeat = can;
    if (ComparisonView* const view = m_comparison->made())
        view->setCanRepeat(can);
}

void ResultViews::showComparison(const experiment::Experiment& experiment, const RecordOfAll& record)
{
    comparison().show(experiment, record);
    m_stack.setCurrentWidget(m_comparison);
}

void ResultViews::showBet(const BetResult& bet)
{
    if (ComparisonView* const view = m_comparison->made())
        view->showBet(bet);
    if (SweepView* const view = m_sweep->made())
        view->showBet(bet);
}

void ResultViews::showSweep(const experiment::Experiment& experiment, const RecordOfAll& record)
{
    sweep().show(experiment, record);
    m_stack.setCurrentWidget(m_sweep);
}

QList<LiveView::Shown> ResultViews::shownCharts() const
{
    if (m_stack.currentWidget() == m_comparison)
        return comparison().shownCharts();
    return m_stack.currentWidget() == m_sweep ? sweep().shownCharts() : QList<LiveView::Shown>();
}

} // namespace contend::ui
