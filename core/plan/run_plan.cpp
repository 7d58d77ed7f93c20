// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/run_plan.h"

#include "core/experiment/catalog.h"
#include "core/plan/common_parameters.h"
#include "core/workload/catalog.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace contend::plan {

namespace {

using base::Contender;
using base::ErrorCode;
using experiment::Experiment;

constexpr double kLongestWarmUpS = 600;
constexpr int kMostRepeats = 1000;

base::Result<const Parameter*> requireParameter(const Experiment& experiment, std::string_view id)
{
    const Parameter* const parameter = experiment::findParameter(experiment, id);
    if (parameter == nullptr)
        return base::reject(ErrorCode::UnknownParameter, std::string(id), {},
                            experiment::parameterIds(experiment));
    return parameter;
}

base::Status checkContender(const Experiment& experiment, Contender contender)
{
    if (!experiment::hasContender(experiment, contender))
        return base::reject(ErrorCode::UnknownContender, "contender",
                            std::string(base::contenderId(contender)), experiment::contenderIds(experiment));
    return {};
}

base::Status checkTimes(const RunSetup& setup)
{
    if (!(setup.warm_up_s >= 0 && setup.warm_up_s <= kLongestWarmUpS))
        return base::reject(ErrorCode::OutOfRange, "warm-up", fmt::format("{}", setup.warm_up_s),
                            fmt::format("0 to {} s", kLongestWarmUpS));
    if (setup.repeats < 1 || setup.repeats > kMostRepeats)
        return base::reject(ErrorCode::OutOfRange, "repeat", fmt::format("{}", setup.repeats),
                            fmt::format("whole numbers from 1 to {}", kMostRepeats));
    return {};
}

/// Every parameter of the experiment with the value asked for, or its preset.
base::Status fillInValues(const RunSetup& setup, RunPlan& plan)
{
    for (const Parameter& parameter : plan.experiment->parameters)
        plan.values.emplace(parameter.id, parameter.preset);
    for (const auto& [id, value] : setup.values) {
        const auto parameter = requireParameter(*plan.experiment, id);
        if (!parameter)
            return tl::unexpected(parameter.error());
        const auto checked = checkValue(**parameter, value);
        if (!checked)
            return tl::unexpected(checked.error());
        plan.values[id] = *checked;
    }
    return {};
}

tl::unexpected<base::Error> tooManyWorkers(double asked, double most, bool processes)
{
    return base::reject(ErrorCode::OutOfRange, std::string(kWorkers), fmt::format("{}", asked),
                        fmt::format("1 to {} {}", most, processes ? "processes" : "threads"));
}

double workersAsked(const RunPlan& plan)
{
    const auto derived = plan.experiment->workersOf;
    return std::max(derived != nullptr ? static_cast<double>(derived(plan.values)) : valueOf(plan, kWorkers),
                    1.0);
}

base::Status settleWorkers(RunPlan& plan)
{
    if (plan.contender == Contender::Sequential) {
        plan.workers = 1;
        plan.most_workers = 1;
        return {};
    }
    const double asked = workersAsked(plan);
    const bool processes = base::hasOwnProcesses(plan.contender);
    const double most = processes ? kMostProcesses : kMostThreads;
    if (asked > most)
        return tooManyWorkers(asked, most, processes);
    plan.workers = static_cast<std::uint32_t>(asked);
    plan.most_workers = static_cast<std::uint32_t>(std::max(asked, kMostWorkersOnSlider));
    return {};
}

/// Carries the number of cores through; most_cores is known.
void settleCores(RunPlan& plan)
{
    const double available = plan.most_cores;
    const auto asked = plan.values.find(kCores);
    if (asked == plan.values.end()) {
        plan.cores = plan.most_cores;
        return;
    }
    asked->second = std::min(asked->second, available);
    plan.cores = static_cast<std::uint32_t>(asked->second);
}

void settleRest(RunPlan& plan)
{
    plan.start_method =
        static_cast<base::StartMethod>(static_cast<std::uint32_t>(valueOf(plan, kStartMethod)));
    plan.seconds = valueOf(plan, kSeconds);
}

std::vector<Contender> contendersOf(const RunSetup& setup, const Experiment& experiment)
{
    if (setup.contenders.empty())
        return {experiment.contenders.begin(), experiment.contenders.end()};
    std::vector<Contender> chosen;
    for (const Contender contender : setup.contenders)
        if (std::find(chosen.begin(), chosen.end(), contender) == chosen.end())
            chosen.push_back(contender);
    return chosen;
}

/// Appends one run of each contender, backwards on every other turn.
base::Status appendRound(const RunSetup& setup, std::vector<Contender> contenders, int repeat, bool backwards,
                         const base::Topology& topology, std::vector<RunPlan>& into)
{
    if (backwards)
        std::reverse(contenders.begin(), contenders.end());
    for (const Contender contender : contenders) {
        auto plan = resolve(setup, contender, topology);
        if (!plan)
            return tl::unexpected(plan.error());
        plan->repeat = repeat;
        into.push_back(std::move(*plan));
    }
    return {};
}

base::Status checkSweptCores(const Sweep& sweep, const base::Topology& topology)
{
    const int available = std::max(topology.cpusAvailable(), 1);
    if (sweep.parameter == kCores && !sweep.values.empty() && sweep.values.back() > available)
        return base::reject(ErrorCode::OutOfRange, sweep.parameter, fmt::format("{}", sweep.values.back()),
                            fmt::format("1 to {}", available));
    return {};
}

} // namespace

double valueOf(const RunPlan& plan, std::string_view id)
{
    if (const auto found = plan.values.find(id); found != plan.values.end())
        return found->second;
    const Parameter* const parameter =
        plan.experiment != nullptr ? experiment::findParameter(*plan.experiment, id) : nullptr;
    return parameter != nullptr ? parameter->preset : 0;
}

base::Result<RunPlan> resolve(const RunSetup& setup, Contender contender, const base::Topology& topology)
{
    const auto experiment = experiment::find(setup.experiment);
    if (!experiment)
        return tl::unexpected(experiment.error());
    RunPlan plan;
    plan.experiment = *experiment;
    plan.contender = contender;
    plan.workload = workload::find((*experiment)->workload);
    if (plan.workload == nullptr)
        return base::fail(ErrorCode::Internal, 0, "looking up a workload",
                          std::string((*experiment)->workload));
    for (const base::Status& status :
         {checkContender(**experiment, contender), checkTimes(setup), fillInValues(setup, plan)})
        if (!status)
            return tl::unexpected(status.error());
    if (const auto settled = settleWorkers(plan); !settled)
        return tl::unexpected(settled.error());
    plan.most_cores = static_cast<std::uint32_t>(std::max(topology.cpusAvailable(), 1));
    settleCores(plan);
    settleRest(plan);
    plan.warm_up_s = setup.warm_up_s;
    if (const auto check = plan.experiment->check; check != nullptr)
        if (const auto possible = check(plan.values, contender, topology); !possible)
            return tl::unexpected(possible.error());
    return plan;
}

base::Result<RunPlan> withValue(const RunPlan& plan, std::string_view id, double value)
{
    const auto parameter = requireParameter(*plan.experiment, id);
    if (!parameter)
        return tl::unexpected(parameter.error());
    const auto checked = checkValue(**parameter, value);
    if (!checked)
        return tl::unexpected(checked.error());
    RunPlan changed = plan;
    changed.values.insert_or_assign(std::string(id), *checked);
    if (id == kCores)
        settleCores(changed);
    if (id == kStartMethod)
        changed.start_method = static_cast<base::StartMethod>(static_cast<std::uint32_t>(*checked));
    if (id == kSeconds && plan.seconds != kOpenEnd)
        changed.seconds = *checked;
    if (plan.contender != Contender::Sequential) {
        const double asked = workersAsked(changed);
        if (asked > plan.most_workers)
            return tooManyWorkers(asked, plan.most_workers, base::hasOwnProcesses(plan.contender));
        changed.workers = static_cast<std::uint32_t>(asked);
    }
    return changed;
}

base::Result<std::vector<RunPlan>> planComparison(const RunSetup& setup, const base::Topology& topology)
{
    const auto experiment = experiment::find(setup.experiment);
    if (!experiment)
        return tl::unexpected(experiment.error());
    if (const auto checked = checkTimes(setup); !checked)
        return tl::unexpected(checked.error());
    const std::vector<Contender> contenders = contendersOf(setup, **experiment);
    std::vector<RunPlan> runs;
    for (int repeat = 0; repeat < setup.repeats; ++repeat)
        if (const auto added = appendRound(setup, contenders, repeat, repeat % 2 == 1, topology, runs);
            !added)
            return tl::unexpected(added.error());
    return runs;
}

base::Result<std::vector<RunPlan>> planSweep(const RunSetup& setup, const Sweep& sweep,
                                             const base::Topology& topology)
{
    const auto experiment = experiment::find(setup.experiment);
    if (!experiment)
        return tl::unexpected(experiment.error());
    for (const base::Status& status : {checkTimes(setup), checkSweptCores(sweep, topology)})
        if (!status)
            return tl::unexpected(status.error());
    if (const auto known = requireParameter(**experiment, sweep.parameter); !known)
        return tl::unexpected(known.error());

    const bool one_baseline = sweep.parameter == kWorkers || sweep.parameter == kCores;
    const std::size_t count = sweep.values.size();
    std::vector<RunPlan> runs;
    for (int repeat = 0; repeat < setup.repeats; ++repeat) {
        for (std::size_t turn = 0; turn < count; ++turn) {
            const std::size_t place = repeat % 2 == 1 ? count - 1 - turn : turn;
            std::vector<Contender> contenders = contendersOf(setup, **experiment);
            if (one_baseline && place > 0 && contenders.size() > 1)
                std::erase(contenders, Contender::Sequential);
            RunSetup at_value = setup;
            at_value.values[sweep.parameter] = sweep.values[place];
            const bool backwards = (static_cast<std::size_t>(repeat) + place) % 2 == 1;
            if (const auto added = appendRound(at_value, contenders, repeat, backwards, topology, runs);
                !added)
                return tl::unexpected(added.error());
        }
    }
    return runs;
}

std::vector<double> liveValues(const RunPlan& plan)
{
    const bool has_interval =
        plan.experiment != nullptr && experiment::findParameter(*plan.experiment, kSwitchInterval) != nullptr;
    std::vector<double> values{has_interval ? valueOf(plan, kSwitchInterval)
                                            : switchIntervalParameter().preset};
    for (const std::string_view id : plan.workload->parameters)
        values.push_back(valueOf(plan, id));
    return values;
}

std::optional<std::size_t> liveIndex(const workload::Workload& workload, std::string_view id) noexcept
{
    if (id == kSwitchInterval)
        return 0;
    const auto found = std::find(workload.parameters.begin(), workload.parameters.end(), id);
    if (found == workload.parameters.end())
        return std::nullopt;
    return 1 + static_cast<std::size_t>(std::distance(workload.parameters.begin(), found));
}

} // namespace contend::plan
