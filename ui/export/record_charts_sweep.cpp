// SPDX-License-Identifier: GPL-3.0-or-later
// What a sweep looks like in charts.
#include "core/analysis/scaling.h"
#include "core/plan/common_parameters.h"
#include "ui/export/record_charts.h"
#include "ui/export/record_notes.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"
#include "ui/model/run_groups.h"
#include "ui/model/scaling_laws.h"
#include "ui/picture/catalog.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace contend::ui {
namespace {

using analysis::RunRecord;
using experiment::Experiment;
using Record = analysis::Record;

QString withUnit(const experiment::Figure& figure)
{
    const QString name = PlanText::of("figure", figure.label);
    return figure.unit.empty() ? name
                               : QStringLiteral("%1 (%2)").arg(name, PlanText::of("unit", figure.unit));
}

/// A run that was cut short says little about its point.
bool wasMeasured(const RunRecord& run)
{
    return run.exit != analysis::RunExit::Stopped && run.exit != analysis::RunExit::Failed;
}

template <typename Value>
ScalingCurve curveOf(const RunGroup& group, const plan::Parameter& swept, Value value)
{
    ScalingCurve curve;
    curve.key = group.key;
    curve.name = group.name;
    for (const auto& [x, runs] : group.byValueOf(swept)) {
        const Spread spread = spreadOf(runs, [&](const RunRecord& run) {
            return wasMeasured(run) ? value(run) : std::numeric_limits<double>::quiet_NaN();
        });
        if (spread.count() == 0)
            continue;
        ScalingPoint point;
        point.x = x;
        point.mean = spread.mean;
        point.repeats = spread.count();
        if (spread.count() > 1) {
            point.low = spread.low;
            point.high = spread.high;
        }
        curve.points.append(point);
    }
    return curve;
}

/// Axis and curves without any law.
template <typename Value>
ScalingData plainCurves(const Experiment& experiment, const Record& record, const plan::Parameter& swept,
                        Value value)
{
    ScalingData data;
    const QString unit = PlanText::unit(swept);
    data.x_name = unit.isEmpty()
                      ? PlanText::parameter(swept)
                      : RecordCharts::tr("%1 (%2)", "parameter, unit").arg(PlanText::parameter(swept), unit);
    data.logarithmic_x = swept.scale == plan::Scale::Logarithmic && swept.minimum > 0;
    for (const RunGroup& group : groupsOf(experiment, record))
        data.curves.append(curveOf(group, swept, value));
    return data;
}

/// From the first swept value to the last in many steps, evenly on the axis.
std::vector<double> stepsOver(const ScalingData& data)
{
    constexpr int kSteps = 64;
    double from = std::numeric_limits<double>::max();
    double to = 0;
    for (const ScalingCurve& curve : data.curves)
        for (const ScalingPoint& point : curve.points) {
            from = std::min(from, point.x);
            to = std::max(to, point.x);
        }
    std::vector<double> values;
    for (int step = 0; step <= kSteps && from <= to; ++step) {
        const double share = static_cast<double>(step) / kSteps;
        values.push_back(data.logarithmic_x ? from * std::pow(to / from, share) : from + (to - from) * share);
    }
    return values;
}

/// What one worker (or core) of the best contender did where the sweep began.
double bestPerUnit(const ScalingData& data)
{
    double best = 0;
    for (const ScalingCurve& curve : data.curves)
        if (!curve.points.isEmpty() && curve.points.front().x > 0)
            best = std::max(best, curve.points.front().mean / curve.points.front().x);
    return best;
}

/// The contender that got farthest at the end of the sweep.
const RunGroup* bestGroup(const std::vector<RunGroup>& groups, const plan::Parameter& swept)
{
    const RunGroup* best = nullptr;
    double most = 0;
    for (const RunGroup& group : groups) {
        const ScalingCurve curve =
            curveOf(group, swept, [](const RunRecord& run) { return run.throughput_ops_per_s; });
        if (curve.points.size() < 2 || !(curve.points.back().mean > most))
            continue;
        most = curve.points.back().mean;
        best = &group;
    }
    return best;
}

/// Where the verdict on a sweep found that the interpreter lock hardly counts any more.
std::optional<double> crossoverOf(const Record& record)
{
    if (!record.verdict)
        return std::nullopt;
    for (const analysis::Place& figure : record.verdict->figures)
        if (figure.name == "crossover_percent")
            return figure.value;
    return std::nullopt;
}

template <typename Law>
ScalingModel modelOf(const QString& name, const std::vector<double>& values, Law law)
{
    ScalingModel model;
    model.name = name;
    for (const double x : values)
        model.points.append(QPointF(x, law(x)));
    return model;
}

QString fitName(const RunGroup& group, const QString& law)
{
    return RecordCharts::tr("%1 (%2)", "a law's figure, contender").arg(law, group.name);
}

void addFittedLaws(ScalingData& data, const RunGroup& best, const plan::Parameter& swept,
                   const std::vector<double>& values)
{
    const ScalingLaws laws = ui::lawsOf(best, swept);
    if (laws.amdahl)
        data.amdahl = modelOf(fitName(best, LawText::amdahlName(*laws.amdahl)), values, [&](double x) {
            return laws.amdahl->single_throughput * analysis::amdahlSpeedUp(laws.amdahl->serial_fraction, x);
        });
    if (laws.usl)
        data.usl = modelOf(fitName(best, LawText::uslName(*laws.usl)), values,
                           [&](double x) { return laws.usl->throughput(x); });
}

void addLaws(ScalingData& data, const Experiment& experiment, const Record& record,
             const plan::Parameter& swept)
{
    const double per_unit = bestPerUnit(data);
    const std::vector<double> values = stepsOver(data);
    if (!(per_unit > 0) || values.empty())
        return;
    data.ideal = modelOf(RecordCharts::tr("ideal"), values, [&](double x) { return per_unit * x; });
    if (swept.id == plan::kWorkers)
        data.cores = record.runs.front().cores;
    if (const std::optional<double> serial = RecordNotes::serialShare(experiment, record.runs.front()))
        data.amdahl =
            modelOf(RecordCharts::tr("Amdahl, %1 serial").arg(NumberText::percent(*serial * 100)), values,
                    [&](double x) { return per_unit * analysis::amdahlSpeedUp(*serial, x); });
    else if (const auto groups = groupsOf(experiment, record);
             const RunGroup* const best = bestGroup(groups, swept))
        addFittedLaws(data, *best, swept, values);
}

/// Do laws of scaling apply: does the number of workers or cores grow, and is it throughput that is compared?
bool isScaling(const Experiment& experiment, const Record& record)
{
    return RecordNotes::comparedFigure(experiment) == nullptr && !record.runs.empty() &&
           (record.sweep_parameter == plan::kWorkers || record.sweep_parameter == plan::kCores);
}

} // namespace

QString RecordCharts::sweepTitle(const Experiment& experiment, const Record& record)
{
    const plan::Parameter* const parameter = experiment::findParameter(experiment, record.sweep_parameter);
    const QString what = comparisonTitle(experiment);
    return parameter == nullptr
               ? what
               : tr("%1 by %2", "a figure, a parameter").arg(what, PlanText::parameterInSentence(*parameter));
}

ScalingData RecordCharts::scalingOf(const Experiment& experiment, const Record& record)
{
    const plan::Parameter* const swept = experiment::findParameter(experiment, record.sweep_parameter);
    if (swept == nullptr)
        return {};
    ScalingData data = plainCurves(experiment, record, *swept,
                                   [&](const RunRecord& run) { return comparedValue(experiment, run); });
    const experiment::Figure* const figure = RecordNotes::comparedFigure(experiment);
    data.y_name = figure != nullptr ? withUnit(*figure)
                                    : tr("%1/s").arg(PlanText::of("operations", experiment.operations));
    if (const auto at = crossoverOf(record); at && hasPicture(experiment, experiment::Picture::Crossover))
        data.mark = ScalingMark{*at, tr("threads are enough")};
    if (isScaling(experiment, record))
        addLaws(data, experiment, record, *swept);
    return data;
}

ScalingData RecordCharts::idleOf(const Experiment& experiment, const Record& record)
{
    const plan::Parameter* const swept = experiment::findParameter(experiment, record.sweep_parameter);
    if (swept == nullptr)
        return {};
    ScalingData data = plainCurves(experiment, record, *swept, idlePercent);
    data.y_name = tr("Cores that the workers left idle (%)");
    data.most_y = 100;
    return data;
}

QString RecordCharts::sweepNote(const Experiment& experiment, const Record& record)
{
    QString note = RecordNotes::runs(experiment, record);
    if (RecordNotes::isRepeated(record))
        note += QLatin1Char(' ') + tr("Whiskers from the least to the most.");
    return note + RecordNotes::incomplete(record);
}

QList<RecordCharts::Law> RecordCharts::lawsOf(const Experiment& experiment, const Record& record)
{
    const plan::Parameter* const swept = experiment::findParameter(experiment, record.sweep_parameter);
    QList<Law> all;
    if (swept == nullptr || !isScaling(experiment, record))
        return all;
    for (const RunGroup& group : groupsOf(experiment, record))
        if (const QString words = LawText::sentences(ui::lawsOf(group, *swept)); !words.isEmpty())
            all.append({group.name, words});
    if (!all.isEmpty())
        all.append({{}, LawText::source()});
    return all;
}

} // namespace contend::ui
