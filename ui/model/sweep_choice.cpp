// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/sweep_choice.h"

#include "core/plan/common_parameters.h"
#include "ui/model/number_text.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kFewValues = 6;
constexpr int kMostOnPreset = 16;
/// Steps that add up in binary may end a hair before the last value.
constexpr double kAlmost = 1e-9;

base::Result<double> inRange(const plan::Parameter& parameter, double value)
{
    return plan::checkValue(parameter, value);
}

/// Counts stay whole whatever they are multiplied with.
double tidy(const plan::Parameter& parameter, double value)
{
    if (parameter.unit.empty() && parameter.step >= 1)
        return std::round(value);
    const double scale = std::pow(10.0, 6.0 - std::floor(std::log10(std::max(std::abs(value), 1e-9))));
    return std::round(value * scale) / scale;
}

} // namespace

std::size_t SweepChoice::runs() const
{
    const bool once = sweep.parameter == plan::kWorkers || sweep.parameter == plan::kCores;
    std::size_t runs = 0;
    for (const base::Contender contender : contenders)
        runs += once && contender == base::Contender::Sequential ? 1 : sweep.values.size();
    return runs * static_cast<std::size_t>(repeats);
}

base::Result<std::vector<double>> sweepValues(const plan::Parameter& parameter, double first, double last,
                                              double step, SweepStep kind)
{
    for (const double end : {first, last})
        if (const base::Result<double> good = inRange(parameter, end); !good)
            return base::fail(good.error());
    const bool leads_on = kind == SweepStep::Add ? step > 0 : step > 1 && first > 0;
    if (last < first || (last > first && !leads_on))
        return base::reject(base::ErrorCode::BadSweep, std::string(parameter.id), {}, {});
    std::vector<double> values{first};
    double exact = first;
    while (exact < last * (1 - kAlmost)) {
        exact = kind == SweepStep::Add ? exact + step : exact * step;
        const double value = std::min(tidy(parameter, exact), last);
        if (value > values.back())
            values.push_back(value);
        if (values.size() > plan::kMostSweepValues)
            return base::reject(base::ErrorCode::BadSweep, std::string(parameter.id), {}, {});
    }
    return values;
}

base::Result<std::vector<double>> listedValues(const plan::Parameter& parameter, const QString& text,
                                               const QLocale& locale)
{
    const bool commas = locale.decimalPoint() != QLatin1String(",");
    static const QRegularExpression all(QStringLiteral("[;,\\s]+"));
    static const QRegularExpression no_commas(QStringLiteral("[;\\s]+"));
    std::vector<double> values;
    for (const QString& word : text.split(commas ? all : no_commas, Qt::SkipEmptyParts)) {
        const std::optional<double> typed = NumberText::parse(word, {}, locale);
        if (!typed)
            return base::reject(base::ErrorCode::NotANumber, std::string(parameter.id), word.toStdString(),
                                plan::describeRange(parameter));
        const base::Result<double> good = plan::checkValue(parameter, *typed);
        if (!good)
            return base::fail(good.error());
        values.push_back(*good);
    }
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (values.empty() || values.size() > plan::kMostSweepValues)
        return base::reject(base::ErrorCode::BadSweep, std::string(parameter.id), {}, {});
    return values;
}

std::optional<plan::Sweep> suggestedSweep(const experiment::Experiment& experiment, int cpus_available)
{
    if (experiment.suggested_sweep.empty())
        return std::nullopt;
    base::Result<plan::Sweep> sweep =
        plan::parseSweep(experiment, experiment.suggested_sweep, cpus_available);
    return sweep ? std::optional(std::move(*sweep)) : std::nullopt;
}

SweepPreset sweepPreset(const plan::Parameter& parameter, int cpus_available)
{
    if (parameter.isChoice())
        return {0, static_cast<double>(parameter.choices.size()) - 1, 1, SweepStep::Add};
    if (parameter.id == plan::kWorkers)
        return {parameter.minimum,
                std::max(parameter.minimum, static_cast<double>(std::min(kMostOnPreset, 4 * cpus_available))),
                2, SweepStep::Multiply};
    if (parameter.scale == plan::Scale::Logarithmic && parameter.minimum > 0) {
        const double factor = std::pow(parameter.maximum / parameter.minimum, 1 / kFewValues);
        return {parameter.minimum, parameter.maximum, std::max(2.0, std::round(factor)), SweepStep::Multiply};
    }
    const double span = parameter.maximum - parameter.minimum;
    const double step =
        std::max(parameter.step, std::ceil(span / kFewValues / parameter.step) * parameter.step);
    return {parameter.minimum, parameter.maximum, step, SweepStep::Add};
}

} // namespace contend::ui
