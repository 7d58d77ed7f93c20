// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_set.h"

#include "core/experiment/thresholds.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace contend::experiment {

using analysis::RunRecord;
using analysis::Sentence;
using analysis::Verdict;
using analysis::VerdictStatus;
using base::Contender;

namespace {

double mean(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

/// Standard deviation of the sample in percent of its mean.
double spreadPercent(const std::vector<double>& values)
{
    const double middle = mean(values);
    if (values.size() < 2 || middle <= 0)
        return 0;
    double squares = 0;
    for (const double value : values)
        squares += (value - middle) * (value - middle);
    return 100 * std::sqrt(squares / static_cast<double>(values.size() - 1)) / middle;
}

std::vector<double> throughputs(const std::vector<const RunRecord*>& runs, Contender contender)
{
    std::vector<double> values;
    for (const RunRecord* const run : runs)
        if (run->contender == contender)
            values.push_back(run->throughput_ops_per_s);
    return values;
}

} // namespace

RunSet::RunSet(std::span<const RunRecord> runs)
{
    for (const RunRecord& run : runs)
        if (run.exit == analysis::RunExit::Ok)
            m_good.push_back(&run);
}

std::vector<std::pair<double, RunSet>> RunSet::byValueOf(std::string_view parameter) const
{
    std::map<double, RunSet> sets;
    for (const RunRecord* const run : m_good)
        if (const auto found = run->parameters.find(parameter); found != run->parameters.end())
            sets.try_emplace(found->second, RunSet()).first->second.m_good.push_back(run);
    return {sets.begin(), sets.end()};
}

RunSet RunSet::withChoice(std::string_view parameter, std::string_view name) const
{
    RunSet set;
    for (const RunRecord* const run : m_good)
        if (choiceOf(*run, parameter, {}) == name)
            set.m_good.push_back(run);
    return set;
}

bool RunSet::has(Contender contender) const noexcept
{
    return std::any_of(m_good.begin(), m_good.end(),
                       [contender](const RunRecord* run) { return run->contender == contender; });
}

double RunSet::throughput(Contender contender) const
{
    return mean(throughputs(m_good, contender));
}

std::optional<double> RunSet::figure(Contender contender, std::string_view id) const
{
    std::vector<double> values;
    for (const RunRecord* const run : m_good)
        if (const auto value = figureOf(*run, id); value && run->contender == contender)
            values.push_back(*value);
    return values.empty() ? std::nullopt : std::optional(mean(values));
}

std::optional<double> RunSet::speedup(Contender contender, Contender baseline) const
{
    const double base = throughput(baseline);
    if (!has(contender) || base <= 0)
        return std::nullopt;
    return throughput(contender) / base;
}

double RunSet::parameter(std::string_view id, double fallback) const
{
    for (const RunRecord* const run : m_good)
        if (const auto found = run->parameters.find(id); found != run->parameters.end())
            return found->second;
    return fallback;
}

double RunSet::workers() const
{
    double most = 1;
    for (const RunRecord* const run : m_good)
        if (const auto found = run->parameters.find("workers"); found != run->parameters.end())
            most = std::max(most, found->second);
    return most;
}

std::string RunSet::choice(std::string_view id) const
{
    for (const RunRecord* const run : m_good)
        if (const auto found = run->choices.find(id); found != run->choices.end())
            return found->second;
    return {};
}

int RunSet::cores() const noexcept
{
    int fewest = m_good.empty() ? 1 : m_good.front()->cores;
    for (const RunRecord* const run : m_good)
        fewest = std::min(fewest, run->cores);
    return std::max(fewest, 1);
}

double RunSet::mostOtherLoadPercent() const noexcept
{
    double most = 0;
    for (const RunRecord* const run : m_good)
        most = std::max(most, run->other_load_percent);
    return most;
}

double RunSet::widestSpreadPercent() const
{
    // Runs with other settings are no repeats, whatever they have in common.
    using Setting = std::tuple<Contender, decltype(RunRecord::parameters), decltype(RunRecord::choices)>;
    std::map<Setting, std::vector<double>> repeats;
    for (const RunRecord* const run : m_good)
        repeats[{run->contender, run->parameters, run->choices}].push_back(run->throughput_ops_per_s);
    double widest = 0;
    for (const auto& [setting, values] : repeats)
        widest = std::max(widest, spreadPercent(values));
    return widest;
}

std::optional<Sentence> RunSet::doubtAboutSpeed() const
{
    if (const double load = mostOtherLoadPercent(); load > kMostOtherLoadPercent)
        return Sentence{"Other programs used {load} % of the machine, too much to compare speeds.",
                        {{"load", load, 0}}};
    if (const double spread = widestSpreadPercent(); spread > kWidestSpreadPercent)
        return Sentence{"The same run repeated gave results {spread} % apart, too much to compare speeds.",
                        {{"spread", spread, 0}}};
    return std::nullopt;
}

std::optional<Sentence> RunSet::doubt() const
{
    if (cores() < 2)
        return Sentence{"Only one core was available: working in parallel cannot show on it.", {}};
    return doubtAboutSpeed();
}

std::string choiceOf(const RunRecord& run, std::string_view id, std::string_view fallback)
{
    const auto found = run.choices.find(id);
    return found != run.choices.end() ? found->second : std::string(fallback);
}

std::optional<double> figureOf(const RunRecord& run, std::string_view id)
{
    const auto found = run.figures.find(id);
    return found != run.figures.end() ? found->second : std::nullopt;
}

Verdict confirmed(Sentence reason, std::vector<analysis::Place> figures)
{
    return {VerdictStatus::Confirmed, std::move(reason), std::move(figures)};
}

Verdict refuted(Sentence reason, std::vector<analysis::Place> figures)
{
    return {VerdictStatus::Refuted, std::move(reason), std::move(figures)};
}

Verdict inconclusive(Sentence reason, std::vector<analysis::Place> figures)
{
    return {VerdictStatus::Inconclusive, std::move(reason), std::move(figures)};
}

} // namespace contend::experiment
