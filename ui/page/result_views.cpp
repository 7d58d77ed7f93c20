// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/result_views.h"

#include "ui/page/comparison_view.h"
#include "ui/page/sweep_view.h"

#include <QStackedWidget>

namespace contend::ui {

ResultViews::ResultViews(QStackedWidget& stack, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_stack(stack)
    , m_comparison(new ComparisonView(theme))
    , m_sweep(new SweepView(theme))
{
    for (ResultView* const view :
         {static_cast<ResultView*>(m_comparison), static_cast<ResultView*>(m_sweep)}) {
        m_stack.addWidget(view);
        connect(view, &ResultView::backRequested, this, &ResultViews::backRequested);
    }
}

void ResultViews::setTheme(const Theme& theme)
{
    m_comparison->setTheme(theme);
    m_sweep->setTheme(theme);
}

void ResultViews::showComparison(const experiment::Experiment& experiment, const RecordOfAll& record)
{
    m_comparison->show(experiment, record);
    m_stack.setCurrentWidget(m_comparison);
}

void ResultViews::showSweep(const experiment::Experiment& experiment, const RecordOfAll& record)
{
    m_sweep->show(experiment, record);
    m_stack.setCurrentWidget(m_sweep);
}

QList<LiveView::Shown> ResultViews::shownCharts() const
{
    for (const ResultView* const view :
         {static_cast<const ResultView*>(m_comparison), static_cast<const ResultView*>(m_sweep)})
        if (m_stack.currentWidget() == view)
            return view->shownCharts();
    return {};
}

} // namespace contend::ui
