// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/record_charts.h"

#include "core/analysis/scaling.h"
#include "core/plan/common_parameters.h"
#include "ui/export/record_notes.h"
#include "ui/model/bet_mark.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"
#include "ui/model/run_groups.h"

#include <algorithm>

namespace contend::ui {
namespace {

using analysis::RunRecord;
using experiment::Experiment;
using Record = analysis::Record;

ComparisonBar barOf(const Experiment& experiment, const RunGroup& group)
{
    const Spread spread =
        spreadOf(group.runs, [&](const RunRecord& run) { return comparedValue(experiment, run); });
    ComparisonBar bar;
    bar.key = group.key;
    bar.name = group.name;
    bar.is_incomplete = group.isIncomplete();
    bar.value = spread.mean;
    bar.repeats = spread.count();
    bar.points = {spread.values.begin(), spread.values.end()};
    if (spread.count() > 1) {
        bar.low = spread.low;
        bar.high = spread.high;
    }
    return bar;
}

/// Where one worker alone is among them it is the measure of all, otherwise the slowest.
void chooseBaseline(QList<ComparisonBar>& bars, const std::vector<RunGroup>& groups)
{
    qsizetype baseline = -1;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (!(bars.at(i).value > 0))
            continue;
        const RunGroup& group = groups[static_cast<std::size_t>(i)];
        if (group.runs.front()->contender == base::Contender::Sequential) {
            baseline = i;
            break;
        }
        if (baseline < 0 || bars.at(i).value < bars.at(baseline).value)
            baseline = i;
    }
    if (baseline >= 0)
        bars[baseline].is_baseline = true;
}

/// Beside the bar of the contender that it is about, once there is a verdict.
void markBet(QList<ComparisonBar>& bars, const std::vector<RunGroup>& groups, const Experiment& experiment,
             const Record& record)
{
    if (!record.bet || !record.verdict)
        return;
    if (const auto mark = betMark(experiment, record, *record.bet))
        for (std::size_t i = 0; i < groups.size(); ++i)
            if (groups[i].runs.front()->contender == mark->contender)
                bars[static_cast<qsizetype>(i)].bet = ComparisonBet{mark->value};
}

/// What the law allows as many workers as can run at the same time, from what one worker did.
std::optional<ComparisonLimit> limitOf(const Experiment& experiment, const std::vector<RunGroup>& groups)
{
    const auto single = std::ranges::find_if(groups, [](const RunGroup& group) {
        return group.runs.front()->contender == base::Contender::Sequential;
    });
    if (single == groups.end() || groups.size() < 2)
        return std::nullopt;
    const RunRecord& any = *groups.back().runs.front();
    const std::optional<double> serial = RecordNotes::serialShare(experiment, any);
    const auto workers = any.parameters.find(plan::kWorkers);
    const double alone =
        spreadOf(single->runs, [](const RunRecord& run) { return run.throughput_ops_per_s; }).mean;
    if (!serial || workers == any.parameters.end() || !(alone > 0))
        return std::nullopt;
    const double together = std::max(1.0, std::min(workers->second, static_cast<double>(any.cores)));
    return ComparisonLimit{alone * analysis::amdahlSpeedUp(*serial, together),
                           RecordCharts::tr("Amdahl, %1 serial").arg(NumberText::percent(*serial * 100))};
}

} // namespace

QString RecordCharts::comparisonTitle(const Experiment& experiment)
{
    const experiment::Figure* const figure = RecordNotes::comparedFigure(experiment);
    return figure != nullptr ? PlanText::of("figure", figure->label) : tr("Throughput");
}

ComparisonData RecordCharts::comparisonOf(const Experiment& experiment, const Record& record)
{
    ComparisonData data;
    const std::vector<RunGroup> groups = groupsOf(experiment, record);
    for (const RunGroup& group : groups)
        data.bars.append(barOf(experiment, group));
    markBet(data.bars, groups, experiment, record);
    if (const experiment::Figure* const figure = RecordNotes::comparedFigure(experiment)) {
        data.unit = PlanText::of("unit", figure->unit);
        return data; // less may be better: no multiples of a baseline
    }
    data.unit = tr("%1/s").arg(PlanText::of("operations", experiment.operations));
    chooseBaseline(data.bars, groups);
    data.limit = limitOf(experiment, groups);
    return data;
}

QString RecordCharts::comparisonNote(const Experiment& experiment, const Record& record)
{
    QString note = RecordNotes::runs(experiment, record);
    if (RecordNotes::isRepeated(record))
        note += QLatin1Char(' ') + tr("Whiskers from the least to the most, a point for each run.");
    return note + RecordNotes::incomplete(record);
}

QString RecordCharts::curvesNote(const Experiment& experiment, const Record& record)
{
    return RecordNotes::runs(experiment, record) + QLatin1Char(' ') + tr("Every run begins at zero.") +
           RecordNotes::incomplete(record);
}

ComparisonData RecordCharts::choiceBarsOf(const Experiment& experiment, const Record& record,
                                          const plan::Parameter& parameter)
{
    ComparisonData all;
    for (std::size_t index = 0; index < parameter.choices.size(); ++index) {
        Record part;
        for (const RunRecord& run : record.runs)
            if (const auto choice = run.choices.find(parameter.id);
                choice != run.choices.end() && choice->second == parameter.choices[index])
                part.runs.push_back(run);
        const ComparisonData data = comparisonOf(experiment, part);
        all.unit = data.unit;
        for (ComparisonBar bar : data.bars) {
            bar.name += QStringLiteral(", ") + PlanText::choice(parameter, index);
            bar.is_baseline = false;
            all.bars.append(bar);
        }
    }
    return all;
}

} // namespace contend::ui
