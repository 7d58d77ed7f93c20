// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/comparison_view.h"

#include "ui/chart/bar_chart.h"
#include "ui/chart/line_chart.h"
#include "ui/export/record_charts.h"
#include "ui/export/record_notes.h"
#include "ui/look/style_sheet.h"
#include "ui/model/plan_text.h"
#include "ui/model/setup_model.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/number_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace contend::ui {
namespace {

/// Legend and chart of one card follow each other.
void followLegend(ChartCard* card, LineChart* chart)
{
    QObject::connect(chart, &LineChart::legendChanged, card,
                     [card, chart] { card->setLegend(chart->legend()); });
    QObject::connect(card, &ChartCard::hiddenKeysChanged, chart, [chart](const QSet<int>& keys) {
        const Legend legend = chart->legend();
        for (const LegendItem& item : legend)
            chart->setHidden(item.key, keys.contains(item.key));
    });
}

void shareTime(LineChart* one, LineChart* other)
{
    QObject::connect(one, &LineChart::cursorMoved, other, &LineChart::setCursorTime);
    QObject::connect(one, &LineChart::rangeChanged, other, &LineChart::setRange);
}

void showLines(LineChart* chart, const LineChartSpec& spec, const TimeSeries& series)
{
    chart->setSpec(spec);
    chart->setSeries(&series);
    chart->setRange(series.firstTime(), series.lastTime());
    chart->seriesChanged();
}

} // namespace

ComparisonView::ComparisonView(const Theme& theme, QWidget* parent)
    : ResultView(theme, parent)
{
    buildViews(theme);
    buildCorner();
    ComparisonView::retranslate();
}

/// The charts refer to the overlay and the table to its model: they go first.
ComparisonView::~ComparisonView()
{
    m_throughput->setSeries(nullptr);
    m_utilization->setSeries(nullptr);
    m_numbers->setModel(nullptr);
}

void ComparisonView::buildViews(const Theme& theme)
{
    for (const View view : {Bars, Curves, Numbers})
        if (addView() != view)
            Q_UNREACHABLE();
    m_bars = new BarChart(theme);
    m_bars_card = addCard(Bars, m_bars, m_bars);
    m_throughput = new LineChart({}, theme);
    m_utilization = new LineChart({}, theme);
    m_throughput_card = addCard(Curves, m_throughput, m_throughput);
    m_utilization_card = addCard(Curves, m_utilization, m_utilization);
    for (LineChart* const chart : {m_throughput, m_utilization})
        chart->setWorkerView(WorkerView::Curves);
    followLegend(m_throughput_card, m_throughput);
    followLegend(m_utilization_card, m_utilization);
    shareTime(m_throughput, m_utilization);
    shareTime(m_utilization, m_throughput);
    m_numbers = new NumberTable;
    m_numbers->setNumbers(m_table, ResultTable::kValueRole, ResultTable::kCopyRole);
    m_numbers->sortByColumn(-1, Qt::AscendingOrder); // as it was measured, until somebody wants it otherwise
    m_numbers_card = addCard(Numbers, m_numbers, nullptr);
}

void ComparisonView::buildCorner()
{
    m_corner = new QWidget(this);
    auto* const row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 0, 0);
    m_repeats_label = new QLabel(m_corner);
    m_repeats = new QSpinBox(m_corner);
    m_repeats->setRange(1, SetupModel::kMostRepeats);
    m_repeats_label->setBuddy(m_repeats);
    m_again = new QPushButton(m_corner);
    m_again->setFocusPolicy(Qt::TabFocus);
    for (QWidget* const part : {static_cast<QWidget*>(m_repeats_label), static_cast<QWidget*>(m_repeats),
                                static_cast<QWidget*>(m_again)})
        row->addWidget(part);
    connect(m_repeats, &QSpinBox::valueChanged, this, &ComparisonView::repeatsChosen);
    connect(m_again, &QPushButton::clicked, this, &ComparisonView::compareRequested);
    setCorner(m_corner);
}

void ComparisonView::retranslate()
{
    ResultView::retranslate();
    setViewName(Bars, tr("Bars"), tr("The contenders as bars, with the spread over the runs"));
    setViewName(Curves, tr("Curves"), tr("The runs of all contenders over one time axis"));
    setViewName(Numbers, tr("Numbers"), tr("Every figure; sorts by any column, Ctrl+C copies"));
    m_repeats_label->setText(tr("Runs each"));
    m_repeats->setAccessibleName(tr("Runs each"));
    m_repeats->setToolTip(tr("How often every contender is measured; every other time in reverse order"));
    m_again->setText(tr("Compare again"));
    m_again->setToolTip(tr("Measure all contenders anew (C)"));
    m_numbers->setAccessibleName(tr("Figures of the comparison"));
    if (m_record)
        fill();
}

void ComparisonView::show(const experiment::Experiment& experiment,
                          std::shared_ptr<const analysis::Record> record)
{
    m_experiment = &experiment;
    if (m_record != record)
        showBet({}); // it was made on something else; the verdict brings the new one
    m_record = std::move(record);
    fill();
}

void ComparisonView::fill()
{
    const QString note = RecordCharts::comparisonNote(*m_experiment, *m_record);
    setTitle(m_bars_card, RecordCharts::comparisonTitle(*m_experiment));
    setTitle(m_numbers_card, tr("Numbers"));
    m_bars->setData(RecordCharts::comparisonOf(*m_experiment, *m_record));
    m_table.show(*m_experiment, *m_record);
    m_bars_card->setNotice(note);
    m_numbers_card->setNotice(RecordNotes::runs(*m_experiment, *m_record) +
                              RecordNotes::incomplete(*m_record));
    m_throughput_card->setNotice(RecordCharts::curvesNote(*m_experiment, *m_record));
    fillCurves(groupsOf(*m_experiment, *m_record));
}

void ComparisonView::fillCurves(const std::vector<RunGroup>& groups)
{
    for (LineChart* const chart : {m_throughput, m_utilization})
        chart->setSeries(nullptr);
    m_overlay = RunOverlay::of(groups);
    const QString hint = tr("This record has no curves.");
    const QString speed = tr("Throughput of all workers");
    const QString cpu = tr("CPU utilization of all cores");
    showLines(m_throughput,
              {speed, ValueKind::Count, tr("%1/s").arg(PlanText::of("operations", m_experiment->operations)),
               hint, m_overlay.names, m_overlay.keys},
              m_overlay.throughput);
    showLines(m_utilization, {cpu, ValueKind::Percent, {}, hint, m_overlay.names, m_overlay.keys},
              m_overlay.utilization);
    setTitle(m_throughput_card, speed);
    setTitle(m_utilization_card, cpu);
    m_throughput_card->setLegend(m_throughput->legend());
    m_utilization_card->setLegend(m_utilization->legend());
}

void ComparisonView::showRepeats(int repeats)
{
    const QSignalBlocker quiet(m_repeats);
    m_repeats->setValue(repeats);
}

void ComparisonView::setCanRepeat(bool can)
{
    m_again->setEnabled(can);
}

} // namespace contend::ui
