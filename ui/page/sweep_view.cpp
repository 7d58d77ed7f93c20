// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/sweep_view.h"

#include "ui/chart/bar_chart.h"
#include "ui/chart/scaling_chart.h"
#include "ui/export/record_charts.h"
#include "ui/export/record_notes.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/number_table.h"

#include <QTextBrowser>

namespace contend::ui {

SweepView::SweepView(const Theme& theme, QWidget* parent)
    : ResultView(theme, parent)
{
    buildViews(theme);
    SweepView::retranslate();
}

SweepView::~SweepView()
{
    m_numbers->setModel(nullptr); // goes before what it shows
}

void SweepView::buildViews(const Theme& theme)
{
    for (const View view : {Scaling, Choices, Idle, Laws, Numbers})
        if (addView() != view)
            Q_UNREACHABLE();
    m_scaling = new ScalingChart(theme);
    m_scaling_card = addCard(Scaling, m_scaling, m_scaling);
    m_choices = new BarChart(theme);
    m_choices_card = addCard(Choices, m_choices, m_choices);
    m_idle = new ScalingChart(theme);
    m_idle_card = addCard(Idle, m_idle, m_idle);
    followLegend(m_scaling_card, m_scaling);
    followLegend(m_idle_card, m_idle);
    m_laws = new QTextBrowser;
    setRole(m_laws, role::kPlain);
    m_laws->setFrameShape(QFrame::NoFrame);
    m_laws_card = addCard(Laws, m_laws, nullptr);
    m_numbers = new NumberTable;
    m_numbers->setNumbers(m_table, ResultTable::kValueRole, ResultTable::kCopyRole);
    m_numbers->sortByColumn(-1, Qt::AscendingOrder); // as it was measured, until somebody wants it otherwise
    m_numbers_card = addCard(Numbers, m_numbers, nullptr);
}

void SweepView::followLegend(ChartCard* card, ScalingChart* chart)
{
    connect(chart, &PaintedChart::legendChanged, card, [card, chart] { card->setLegend(chart->legend()); });
    connect(card, &ChartCard::hiddenKeysChanged, chart, &PaintedChart::setHiddenKeys);
}

void SweepView::retranslate()
{
    ResultView::retranslate();
    setViewName(Scaling, tr("Scaling"), tr("What was measured at each value"));
    setViewName(Choices, tr("Bars"), tr("What was measured with each choice"));
    setViewName(Idle, tr("Idle share"), tr("How much of the cores the workers left unused"));
    setViewName(Laws, tr("Laws"), tr("What the laws of scaling say about every contender"));
    setViewName(Numbers, tr("Numbers"), tr("Every figure; sorts by any column, Ctrl+C copies"));
    m_laws->setAccessibleName(tr("Laws of scaling"));
    m_numbers->setAccessibleName(tr("Figures of the sweep"));
    for (ChartCard* const card : {m_scaling_card, m_idle_card})
        card->setCollapsedLegendText(tr("by contender"));
    if (m_record)
        fill();
}

void SweepView::show(const experiment::Experiment& experiment, std::shared_ptr<const analysis::Record> record)
{
    if (m_record != record)
        showBet({}); // it was made on something else; the verdict brings the new one
    m_experiment = &experiment;
    m_record = std::move(record);
    fill();
}

void SweepView::fill()
{
    const plan::Parameter* const swept = experiment::findParameter(*m_experiment, m_record->sweep_parameter);
    const bool choices = swept != nullptr && swept->isChoice();
    const QString title = RecordCharts::sweepTitle(*m_experiment, *m_record);
    const QString note = RecordCharts::sweepNote(*m_experiment, *m_record);
    m_scaling->setData(RecordCharts::scalingOf(*m_experiment, *m_record));
    m_idle->setData(RecordCharts::idleOf(*m_experiment, *m_record));
    if (choices)
        m_choices->setData(RecordCharts::choiceBarsOf(*m_experiment, *m_record, *swept));
    m_table.show(*m_experiment, *m_record);
    QString words;
    const QList<RecordCharts::Law> laws = RecordCharts::lawsOf(*m_experiment, *m_record);
    for (const RecordCharts::Law& law : laws)
        words +=
            QStringLiteral("<p><b>%1</b><br>%2</p>").arg(law.name.toHtmlEscaped(), law.words.toHtmlEscaped());
    m_laws->setHtml(words);
    setTitle(m_scaling_card, title);
    setTitle(m_choices_card, title);
    setTitle(m_idle_card, tr("Idle share of the cores"));
    setTitle(m_laws_card, tr("Laws of scaling"));
    setTitle(m_numbers_card, tr("Numbers"));
    for (ChartCard* const card : {m_scaling_card, m_choices_card, m_idle_card})
        card->setNotice(note);
    m_numbers_card->setNotice(RecordNotes::runs(*m_experiment, *m_record) +
                              RecordNotes::incomplete(*m_record));
    setViewOffered(Choices, choices);
    setViewOffered(Scaling, !choices);
    setViewOffered(Idle, !choices);
    setViewOffered(Laws, !words.isEmpty());
}

QString SweepView::laws() const
{
    return m_laws->toPlainText();
}

} // namespace contend::ui
