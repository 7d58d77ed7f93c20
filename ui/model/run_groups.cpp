// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/run_groups.h"

#include "ui/model/plan_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace contend::ui {
namespace {

using analysis::RunRecord;

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

bool hasLabels(const analysis::Record& record)
{
    return std::ranges::any_of(record.runs, [](const RunRecord& run) { return !run.label.empty(); });
}

/// The group of that label, made where there is none yet.
RunGroup& groupOf(std::vector<RunGroup>& groups, std::size_t from, const RunRecord& run)
{
    const QString name =
        run.label.empty() ? PlanText::contender(run.contender) : QString::fromStdString(run.label);
    const auto known = std::find_if(groups.begin() + static_cast<std::ptrdiff_t>(from), groups.end(),
                                    [&](const RunGroup& group) { return group.name == name; });
    if (known != groups.end())
        return *known;
    RunGroup& added = groups.emplace_back();
    added.name = name;
    return added;
}

std::optional<double> valueOf(const RunRecord& run, const plan::Parameter& parameter)
{
    if (parameter.isChoice()) {
        const auto name = run.choices.find(parameter.id);
        const auto place = name == run.choices.end() ? parameter.choices.end()
                                                     : std::ranges::find(parameter.choices, name->second);
        return place == parameter.choices.end() ? std::nullopt
                                                : std::optional<double>(place - parameter.choices.begin());
    }
    const auto value = run.parameters.find(parameter.id);
    return value == run.parameters.end() ? std::nullopt : std::optional(value->second);
}

template <typename Value>
double overWorkers(const RunRecord& run, Value value)
{
    return std::accumulate(
        run.workers.begin(), run.workers.end(), 0.0,
        [&](double sum, const analysis::WorkerRecord& worker) { return sum + value(worker); });
}

} // namespace

bool RunGroup::isIncomplete() const
{
    return std::ranges::any_of(runs, [](const RunRecord* run) { return run->exit != analysis::RunExit::Ok; });
}

std::map<double, RunList> RunGroup::byValueOf(const plan::Parameter& parameter) const
{
    std::map<double, RunList> at;
    for (const RunRecord* const run : runs)
        if (const auto value = valueOf(*run, parameter))
            at[*value].push_back(run);
    return at;
}

std::vector<RunGroup> groupsOf(const experiment::Experiment& experiment, const analysis::Record& record)
{
    std::vector<RunGroup> groups;
    const bool labelled = hasLabels(record);
    for (const base::Contender contender : experiment.contenders) {
        const std::size_t from = groups.size();
        for (const RunRecord& run : record.runs)
            if (run.contender == contender)
                groupOf(groups, from, run).runs.push_back(&run);
        for (std::size_t place = from; place < groups.size(); ++place)
            groups[place].key = labelled ? static_cast<int>(place) : static_cast<int>(contender);
    }
    return groups;
}

Spread spreadOver(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    Spread spread;
    if (values.empty())
        return spread;
    const auto [low, high] = std::ranges::minmax_element(values);
    spread.low = *low;
    spread.high = *high;
    spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    spread.values = std::move(values);
    return spread;
}

double comparedValue(const experiment::Experiment& experiment, const RunRecord& run)
{
    if (experiment.compared_figure.empty())
        return run.throughput_ops_per_s;
    const auto figure = run.figures.find(experiment.compared_figure);
    return figure == run.figures.end() ? kNothing : figure->second.value_or(kNothing);
}

double cpuPercent(const RunRecord& run)
{
    return overWorkers(run, [](const auto& worker) { return worker.cpu_utilization_percent; });
}

double idlePercent(const RunRecord& run)
{
    if (run.workers.empty() || run.elapsed_s <= 0 || run.cores < 1)
        return kNothing;
    return std::clamp(100.0 - cpuPercent(run) / run.cores, 0.0, 100.0);
}

double waitingPercent(const RunRecord& run)
{
    if (run.workers.empty())
        return kNothing;
    const double sum =
        overWorkers(run, [](const auto& worker) { return worker.shares.lock + worker.shares.gil; });
    return sum / static_cast<double>(run.workers.size());
}

} // namespace contend::ui
