// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/measured_figures.h"

#include "core/experiment/catalog.h"
#include "core/plan/common_parameters.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <utility>

namespace contend::ui {
namespace {

constexpr double kKibi = 1024;
constexpr double kSameValue = 1e-9; ///< relative

const experiment::Experiment* experimentOf(std::string_view id)
{
    const auto found = experiment::find(id);
    return found ? *found : nullptr;
}

bool same(double a, double b)
{
    return std::abs(a - b) <= kSameValue * std::max({1.0, std::abs(a), std::abs(b)});
}

/// A latency is not always among the experiment's own figures, but always means the same.
void addLatency(const analysis::RunRecord& run, std::map<std::string, double, std::less<>>& figures)
{
    if (!run.latency)
        return;
    figures.try_emplace("p50_us", run.latency->p50_us);
    figures.try_emplace("p95_us", run.latency->p95_us);
    figures.try_emplace("p99_us", run.latency->p99_us);
    figures.try_emplace("worst_us", run.latency->max_us);
}

/// What the question sets; what it does not name stands at its preset.
double wanted(const plan::Parameter& parameter, const Question& question)
{
    for (const auto& [id, text] : question.values)
        if (id == toQString(parameter.id))
            if (const base::Result<double> value = plan::parseValue(parameter, text.toStdString()))
                return *value;
    return parameter.preset;
}

/// For a verdict's figure that is in no table: what its id says, "crossover_percent" as "Crossover" in "%".
std::pair<std::string, std::string> wordsOfId(std::string id)
{
    static const std::array<std::pair<std::string_view, std::string_view>, 6> units{
        {{"_percent", "%"}, {"_per_s", "1/s"}, {"_ms", "ms"}, {"_us", "µs"}, {"_bytes", "B"}, {"_s", "s"}}};
    std::string unit;
    for (const auto& [ending, written] : units)
        if (id.ends_with(ending)) {
            unit = written;
            id.erase(id.size() - ending.size());
            break;
        }
    std::ranges::replace(id, '_', ' ');
    if (!id.empty())
        id.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(id.front())));
    return {id, unit};
}

std::pair<std::string, std::string> labelAndUnit(const experiment::Experiment& experiment,
                                                 const std::string& id)
{
    const auto row = std::ranges::find(experiment.figures, std::string_view(id), &experiment::Figure::id);
    return row == experiment.figures.end() ? wordsOfId(id)
                                           : std::pair{std::string(row->label), std::string(row->unit)};
}

QString bytesText(double value, const QLocale& locale)
{
    static const std::array units{"B", "KiB", "MiB", "GiB"};
    std::size_t unit = 0;
    while (std::abs(value) >= kKibi && unit + 1 < units.size()) {
        value /= kKibi;
        ++unit;
    }
    return NumberText::compact(value, locale) + QChar::Nbsp + QLatin1String(units.at(unit));
}

} // namespace

MeasuredFigures::MeasuredFigures(int cpus_available)
    : m_cpus_available(std::max(1, cpus_available))
{}

MeasuredFigures::Entry MeasuredFigures::entryOf(const experiment::Experiment& experiment,
                                                const analysis::RunRecord& run)
{
    Entry entry;
    entry.contender = run.contender;
    entry.values = run.parameters;
    for (const auto& [id, name] : run.choices)
        if (const plan::Parameter* const parameter = experiment::findParameter(experiment, id))
            if (const base::Result<double> index = plan::parseValue(*parameter, name))
                entry.values[id] = *index;
    for (const auto& [id, value] : run.figures)
        if (value && std::isfinite(*value))
            entry.figures.emplace(id, *value);
    addLatency(run, entry.figures);
    return entry;
}

void MeasuredFigures::add(const analysis::Record& record)
{
    const experiment::Experiment* const experiment = experimentOf(record.experiment);
    if (experiment == nullptr || record.runs.empty())
        return;
    std::vector<Entry>& entries = m_entries[record.experiment];
    for (const analysis::RunRecord& run : record.runs)
        entries.push_back(entryOf(*experiment, run));
    if (record.verdict) {
        Entry verdict;
        verdict.values = entries.back().values;
        verdict.values.erase(record.sweep_parameter); // it had every value
        for (const analysis::Place& place : record.verdict->figures)
            if (std::isfinite(place.value))
                verdict.figures.emplace(place.name, place.value);
        entries.push_back(std::move(verdict));
    }
    if (entries.size() > kMostRuns)
        entries.erase(entries.begin(), entries.end() - static_cast<std::ptrdiff_t>(kMostRuns));
}

std::optional<MeasuredFigure> MeasuredFigures::find(const Question& question) const
{
    const std::string id = question.figure.toStdString();
    const experiment::Experiment* const experiment = experimentOf(question.experiment.toStdString());
    const auto known = m_entries.find(question.experiment.toStdString());
    if (experiment == nullptr || known == m_entries.end())
        return std::nullopt;
    const std::optional<base::Contender> contender = base::contenderOf(question.contender.toStdString());
    std::optional<MeasuredFigure> newest;
    for (auto entry = known->second.rbegin(); entry != known->second.rend(); ++entry) {
        const auto figure = entry->figures.find(id);
        if (entry->contender != contender || figure == entry->figures.end())
            continue;
        const auto [label, unit] = labelAndUnit(*experiment, id);
        const MeasuredFigure found{figure->second, label, unit, entry->contender,
                                   differences(*experiment, question, *entry)};
        if (found.differences.isEmpty())
            return found;
        if (!newest)
            newest = found;
    }
    return newest;
}

QStringList MeasuredFigures::differences(const experiment::Experiment& experiment, const Question& question,
                                         const Entry& entry) const
{
    QStringList all;
    for (const plan::Parameter& row : experiment.parameters) {
        const plan::Parameter here = plan::onThisMachine(row, m_cpus_available);
        const auto had = entry.values.find(row.id);
        const bool alone = row.id == plan::kWorkers && entry.contender == base::Contender::Sequential;
        if (row.id == plan::kSeconds || alone || had == entry.values.end())
            continue;
        const double asked =
            here.isChoice() ? wanted(row, question) : std::min(wanted(row, question), here.limit());
        if (!same(asked, had->second))
            all += PlanText::parameter(here) + QLatin1Char(' ') + PlanText::value(here, had->second);
    }
    return all;
}

QString MeasuredFigures::valueText(double value, const std::string& unit, const QLocale& locale)
{
    if (unit == "B")
        return bytesText(value, locale);
    if (unit == "B/s")
        return bytesText(value, locale) + QLatin1String("/s");
    if (unit == "%")
        return NumberText::percent(value, locale);
    const QString number = NumberText::compact(value, locale);
    if (unit.empty())
        return number;
    return unit == "x" ? number + QChar(0xD7) : number + QChar::Nbsp + PlanText::of("unit", unit);
}

QString MeasuredFigures::sentence(const MeasuredFigure& figure, const QLocale& locale)
{
    const QString label = PlanText::of("figure", figure.label);
    const QString value = valueText(figure.value, figure.unit, locale);
    const QString what = figure.contender ? tr("%1: %2 (%3)", "figure, value, contender")
                                                .arg(label, value, PlanText::contender(*figure.contender))
                                          : tr("%1: %2", "figure, value").arg(label, value);
    return tr("On this machine: %1.").arg(what);
}

} // namespace contend::ui
