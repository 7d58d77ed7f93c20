// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/result_views.h"

#include "ui/chart/bar_chart.h"
#include "ui/chart/scaling_chart.h"
#include "ui/export/record_charts.h"
#include "ui/page/result_view.h"
#include "ui/widget/chart_card.h"

#include <QSet>
#include <QStackedWidget>

namespace contend::ui {

ResultViews::ResultViews(QStackedWidget& stack, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_stack(stack)
    , m_bars(new BarChart(theme))
    , m_scaling(new ScalingChart(theme))
    , m_comparison(new ResultView(m_bars, m_bars, theme))
    , m_sweep(new ResultView(m_scaling, m_scaling, theme))
{
    for (ResultView* const view : {m_comparison, m_sweep}) {
        m_stack.addWidget(view);
        connect(view, &ResultView::backRequested, this, &ResultViews::backRequested);
    }
    ChartCard& card = m_sweep->card();
    connect(m_scaling, &PaintedChart::legendChanged, &card,
            [this, &card] { card.setLegend(m_scaling->legend()); });
    connect(&card, &ChartCard::hiddenKeysChanged, m_scaling, &PaintedChart::setHiddenKeys);
    retranslate();
}

void ResultViews::retranslate()
{
    m_sweep->card().setCollapsedLegendText(tr("by contender"));
}

void ResultViews::setTheme(const Theme& theme)
{
    m_comparison->setTheme(theme);
    m_sweep->setTheme(theme);
}

void ResultViews::showComparison(const experiment::Experiment& experiment, const analysis::Record& record)
{
    m_comparison->setTitle(RecordCharts::comparisonTitle(experiment));
    m_bars->setData(RecordCharts::comparisonOf(experiment, record));
    m_stack.setCurrentWidget(m_comparison);
}

void ResultViews::showSweep(const experiment::Experiment& experiment, const analysis::Record& record)
{
    m_sweep->setTitle(RecordCharts::sweepTitle(experiment, record));
    m_scaling->setData(RecordCharts::scalingOf(experiment, record));
    m_sweep->card().setLegend(m_scaling->legend());
    m_stack.setCurrentWidget(m_sweep);
}

QList<LiveView::Shown> ResultViews::shownCharts() const
{
    for (ResultView* const view : {m_comparison, m_sweep})
        if (m_stack.currentWidget() == view)
            return {{&view->card(), &view->widget(), &view->chart(), view->title()}};
    return {};
}

} // namespace contend::ui
