// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/record_charts.h"

#include "core/base/clock.h"
#include "core/plan/common_parameters.h"
#include "ui/model/lost_updates.h"
#include "ui/model/plan_text.h"
#include "ui/picture/catalog.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace contend::ui {
namespace {

using analysis::RunRecord;

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

/// Mean, least and most of some repeats.
struct Spread {
    double sum = 0;
    double low = kNothing;
    double high = kNothing;
    int count = 0;

    void add(double value)
    {
        sum += value;
        low = count == 0 ? value : std::min(low, value);
        high = count == 0 ? value : std::max(high, value);
        ++count;
    }
    double mean() const { return count > 0 ? sum / count : kNothing; }
};

/// What contenders are compared by: throughput, or the experiment's own figure.
double comparedValue(const experiment::Experiment& experiment, const RunRecord& run)
{
    return experiment.compared_figure.empty() ? run.throughput_ops_per_s
                                              : figureOf(run, experiment.compared_figure);
}

const experiment::Figure* comparedFigure(const experiment::Experiment& experiment)
{
    return experiment.compared_figure.empty()
               ? nullptr
               : experiment::findFigure(experiment, experiment.compared_figure);
}

QString withUnit(const experiment::Figure& figure)
{
    const QString name = PlanText::of("figure", figure.label);
    return figure.unit.empty() ? name
                               : QStringLiteral("%1 (%2)").arg(name, PlanText::of("unit", figure.unit));
}

/// The contenders of a record in the order of the experiment's.
std::vector<base::Contender> contendersOf(const experiment::Experiment& experiment,
                                          const analysis::Record& record)
{
    std::vector<base::Contender> found;
    for (const base::Contender contender : experiment.contenders)
        if (std::ranges::find(record.runs, contender, &RunRecord::contender) != record.runs.end())
            found.push_back(contender);
    return found;
}

ComparisonBar barOf(const experiment::Experiment& experiment, const analysis::Record& record,
                    base::Contender contender)
{
    ComparisonBar bar;
    bar.key = static_cast<int>(contender);
    bar.name = PlanText::contender(contender);
    Spread spread;
    for (const RunRecord& run : record.runs) {
        if (run.contender != contender)
            continue;
        bar.is_incomplete = bar.is_incomplete || run.exit != analysis::RunExit::Ok;
        if (const double value = comparedValue(experiment, run); std::isfinite(value))
            spread.add(value);
    }
    bar.value = spread.mean();
    bar.repeats = spread.count;
    if (spread.count > 1) {
        bar.low = spread.low;
        bar.high = spread.high;
    }
    return bar;
}

/// The slowest, unless the sequential contender is there.
void chooseBaseline(QList<ComparisonBar>& bars)
{
    ComparisonBar* baseline = nullptr;
    for (ComparisonBar& bar : bars) {
        if (!(bar.value > 0))
            continue;
        if (bar.key == static_cast<int>(base::Contender::Sequential)) {
            baseline = &bar;
            break;
        }
        if (baseline == nullptr || bar.value < baseline->value)
            baseline = &bar;
    }
    if (baseline != nullptr)
        baseline->is_baseline = true;
}

ScalingCurve curveOf(const experiment::Experiment& experiment, const analysis::Record& record,
                     base::Contender contender)
{
    std::map<double, Spread> at;
    for (const RunRecord& run : record.runs)
        if (const auto x = run.parameters.find(record.sweep_parameter);
            run.contender == contender && x != run.parameters.end())
            if (const double value = comparedValue(experiment, run); std::isfinite(value))
                at[x->second].add(value);
    ScalingCurve curve;
    curve.key = static_cast<int>(contender);
    curve.name = PlanText::contender(contender);
    for (const auto& [x, spread] : at) {
        ScalingPoint point;
        point.x = x;
        point.mean = spread.mean();
        point.repeats = spread.count;
        if (spread.count > 1) {
            point.low = spread.low;
            point.high = spread.high;
        }
        curve.points.append(point);
    }
    return curve;
}

/// Swept values in ascending order.
std::vector<double> sweptValues(const analysis::Record& record)
{
    std::vector<double> values;
    for (const RunRecord& run : record.runs)
        if (const auto x = run.parameters.find(record.sweep_parameter); x != run.parameters.end())
            values.push_back(x->second);
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
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

/// Where the verdict on a sweep found that the interpreter lock hardly counts any more.
std::optional<double> crossoverOf(const analysis::Record& record)
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

} // namespace

QString RecordCharts::comparisonTitle(const experiment::Experiment& experiment)
{
    const experiment::Figure* const figure = comparedFigure(experiment);
    return figure != nullptr ? PlanText::of("figure", figure->label) : tr("Throughput");
}

ComparisonData RecordCharts::comparisonOf(const experiment::Experiment& experiment,
                                          const analysis::Record& record)
{
    ComparisonData data;
    for (const base::Contender contender : contendersOf(experiment, record))
        data.bars.append(barOf(experiment, record, contender));
    if (const experiment::Figure* const figure = comparedFigure(experiment)) {
        data.unit = PlanText::of("unit", figure->unit);
        return data; // less may be better: no multiples of a baseline
    }
    data.unit = tr("%1/s").arg(PlanText::of("operations", experiment.operations));
    chooseBaseline(data.bars);
    return data;
}

QString RecordCharts::sweepTitle(const experiment::Experiment& experiment, const analysis::Record& record)
{
    const plan::Parameter* const parameter = experiment::findParameter(experiment, record.sweep_parameter);
    const QString what = comparisonTitle(experiment);
    return parameter == nullptr
               ? what
               : tr("%1 by %2", "a figure, a parameter").arg(what, PlanText::parameterInSentence(*parameter));
}

ScalingData RecordCharts::scalingOf(const experiment::Experiment& experiment, const analysis::Record& record)
{
    ScalingData data;
    const plan::Parameter* const parameter = experiment::findParameter(experiment, record.sweep_parameter);
    if (parameter == nullptr)
        return data;
    const QString unit = PlanText::unit(*parameter);
    data.x_name = unit.isEmpty()
                      ? PlanText::parameter(*parameter)
                      : tr("%1 (%2)", "parameter, unit").arg(PlanText::parameter(*parameter), unit);
    const experiment::Figure* const figure = comparedFigure(experiment);
    data.y_name = figure != nullptr ? withUnit(*figure)
                                    : tr("%1/s").arg(PlanText::of("operations", experiment.operations));
    data.logarithmic_x = parameter->scale == plan::Scale::Logarithmic && parameter->minimum > 0;
    for (const base::Contender contender : contendersOf(experiment, record))
        data.curves.append(curveOf(experiment, record, contender));
    if (const auto at = crossoverOf(record); at && hasPicture(experiment, experiment::Picture::Crossover))
        data.mark = ScalingMark{*at, tr("threads are enough")};
    const bool workers = record.sweep_parameter == plan::kWorkers;
    if (figure != nullptr || (!workers && record.sweep_parameter != plan::kCores))
        return data;
    const double per_unit = bestPerUnit(data);
    const std::vector<double> values = sweptValues(record);
    if (!(per_unit > 0) || values.empty())
        return data;
    data.ideal = modelOf(tr("ideal"), values, [&](double x) { return per_unit * x; });
    const RunRecord& any = record.runs.front();
    if (workers)
        data.cores = any.cores;
    const auto share = any.parameters.find("critical-share");
    if (hasPicture(experiment, experiment::Picture::Amdahl) && share != any.parameters.end()) {
        const double serial = std::clamp(share->second / 100.0, 0.0, 1.0);
        data.amdahl =
            modelOf(tr("Amdahl"), values, [&](double x) { return per_unit / (serial + (1.0 - serial) / x); });
    }
    return data;
}

} // namespace contend::ui
