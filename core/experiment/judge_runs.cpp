// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/judge_runs.h"

#include "core/plan/common_parameters.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

namespace contend::experiment {

namespace {

using analysis::RunRecord;
using analysis::Verdict;
using analysis::VerdictStatus;

/// A swept value: numbers in ascending order, choices by name.
using Point = std::pair<double, std::string>;

Point pointOf(const RunRecord& run, std::string_view parameter)
{
    const auto number = run.parameters.find(parameter);
    const auto choice = run.choices.find(parameter);
    return {number != run.parameters.end() ? number->second : 0,
            choice != run.choices.end() ? choice->second : std::string()};
}

/// The worker alone is the baseline at any number of workers.
bool isBaseline(const RunRecord& run, std::string_view parameter)
{
    return run.contender == base::Contender::Sequential && parameter == plan::kWorkers;
}

Verdict judgePoint(const Experiment& experiment, std::span<const RunRecord> all, std::string_view parameter,
                   const Point& point)
{
    // Rules take runs that lie side by side; a sweep may have made those of a point at different times.
    std::vector<RunRecord> runs;
    std::ranges::copy_if(all, std::back_inserter(runs), [&](const RunRecord& run) {
        return isBaseline(run, parameter) || pointOf(run, parameter) == point;
    });
    Verdict verdict = experiment.judge(runs);
    if (const plan::Parameter* const swept = findParameter(experiment, parameter))
        verdict.point = {.label = std::string(swept->label),
                         .value = point.first,
                         .unit = std::string(swept->unit),
                         .choice = point.second};
    return verdict;
}

} // namespace

Verdict judgeRuns(const Experiment& experiment, std::span<const RunRecord> runs,
                  std::string_view sweep_parameter)
{
    if (sweep_parameter.empty() || sweep_parameter == experiment.judged_sweep)
        return experiment.judge(runs);
    std::map<Point, Verdict> verdicts;
    for (const RunRecord& run : runs)
        if (const Point point = pointOf(run, sweep_parameter);
            !isBaseline(run, sweep_parameter) && !verdicts.contains(point))
            verdicts.emplace(point, judgePoint(experiment, runs, sweep_parameter, point));
    if (verdicts.empty())
        return experiment.judge(runs);
    const auto is = [](VerdictStatus status) {
        return [status](const auto& entry) { return entry.second.status == status; };
    };
    if (const auto refuted = std::ranges::find_if(verdicts, is(VerdictStatus::Refuted));
        refuted != verdicts.end())
        return refuted->second;
    const auto confirmed = std::find_if(verdicts.rbegin(), verdicts.rend(), is(VerdictStatus::Confirmed));
    return confirmed != verdicts.rend() ? confirmed->second : verdicts.begin()->second;
}

} // namespace contend::experiment
