// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/caption.h"

#include "core/experiment/catalog.h"
#include "core/experiment/judge_runs.h"
#include "core/plan/common_parameters.h"
#include "ui/look/caveat_text.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <map>

namespace contend::ui {

using analysis::Record;
using analysis::RunRecord;
using experiment::Experiment;

namespace {

const QString kBetween = QStringLiteral(" · ");

/// A value that no line break tears: "at-calls".
QString unbroken(QString value)
{
    constexpr QChar kHardHyphen(0x2011);
    return value.replace(QLatin1Char('-'), kHardHyphen).replace(QLatin1Char(' '), QChar::Nbsp);
}

/// The value of a parameter in a run, choices as numbers; the preset where the run does not say.
double valueIn(const RunRecord& run, const plan::Parameter& parameter)
{
    if (const auto choice = run.choices.find(parameter.id); choice != run.choices.end())
        if (const auto parsed = plan::parseValue(parameter, choice->second))
            return *parsed;
    const auto number = run.parameters.find(parameter.id);
    return number != run.parameters.end() ? number->second : parameter.preset;
}

/// The run that used the most workers: the sequential one always has a single one.
const RunRecord& largestRun(const Record& record)
{
    return *std::max_element(record.runs.begin(), record.runs.end(),
                             [](const RunRecord& one, const RunRecord& other) {
                                 return one.workers.size() < other.workers.size();
                             });
}

bool isCommon(std::string_view id)
{
    return id == plan::kCores || id == plan::kSeconds || id == plan::kStartMethod ||
           id == plan::kSwitchInterval;
}

/// Common parameters are told only where somebody changed them.
bool isWorthTelling(const plan::Parameter& parameter, double value, const Record& record)
{
    if (parameter.id == record.sweep_parameter || parameter.id == plan::kWorkers || parameter.is_button)
        return false;
    if (parameter.id == plan::kCores)
        return value < record.machine.cpus_available;
    return parameter.id != plan::kSeconds && (!isCommon(parameter.id) || value != parameter.preset);
}

bool hasOneContender(const Record& record)
{
    return std::all_of(record.runs.begin(), record.runs.end(),
                       [&](const RunRecord& run) { return run.contender == record.runs.front().contender; });
}

} // namespace

const Experiment* experimentOf(const Record& record)
{
    const auto found = experiment::find(record.experiment);
    return found ? *found : nullptr;
}

QString Caption::title(const Record& record)
{
    const Experiment* const experiment = experimentOf(record);
    return experiment != nullptr ? PlanText::of("experiment", experiment->question)
                                 : QString::fromStdString(record.experiment);
}

QString Caption::coresOf(const analysis::MachineInfo& machine)
{
    return machine.cpus_available == machine.cpus_online
               ? tr("%Ln cores", nullptr, machine.cpus_online)
               : tr("%1 of %Ln cores", nullptr, machine.cpus_online)
                     .arg(QLocale().toString(machine.cpus_available));
}

QString Caption::subtitle(const Record& record)
{
    const Experiment* const experiment = experimentOf(record);
    if (experiment == nullptr || record.runs.empty())
        return {};
    QStringList parts{PlanText::of("experiment", experiment->summary)};
    if (hasOneContender(record))
        parts << PlanText::contenderInSentence(record.runs.front().contender);
    const RunRecord& run = largestRun(record);
    if (record.sweep_parameter != plan::kWorkers)
        parts << PlanText::workers(static_cast<int>(run.workers.size()));
    for (const plan::Parameter& parameter : experiment->parameters) {
        const double value = valueIn(run, parameter);
        if (isWorthTelling(parameter, value, record))
            parts << PlanText::parameter(parameter) + QChar::Nbsp +
                         unbroken(PlanText::value(parameter, value));
    }
    return parts.join(kBetween);
}

QString Caption::machine(const Record& record)
{
    const analysis::MachineInfo& machine = record.machine;
    const QLocale locale;
    QStringList parts;
    if (!machine.cpu_model.empty())
        parts << QString::fromStdString(machine.cpu_model).simplified();
    parts << coresOf(machine);
    if (!machine.kernel.empty())
        parts << QString::fromStdString(machine.kernel);
    if (machine.memory_bytes > 0)
        parts << locale.formattedDataSize(static_cast<qint64>(machine.memory_bytes), 0);
    const QDateTime created = QDateTime::fromString(QString::fromStdString(record.created_utc), Qt::ISODate);
    if (created.isValid())
        parts << locale.toString(created.toLocalTime(), QLocale::ShortFormat);
    parts << QStringLiteral("Contend ") + QString::fromStdString(record.program_version);
    return parts.join(kBetween);
}

std::vector<analysis::Caveat> Caption::worstCaveats(const Record& record)
{
    std::map<analysis::CaveatKind, analysis::Caveat> worst;
    for (const RunRecord& run : record.runs)
        for (const analysis::Caveat& caveat : run.caveats) {
            analysis::Caveat& kept = worst.try_emplace(caveat.kind, caveat).first->second;
            kept.value = std::max(kept.value, caveat.value);
        }
    std::vector<analysis::Caveat> caveats;
    for (const auto& [kind, caveat] : worst)
        caveats.push_back(caveat);
    return caveats;
}

QStringList Caption::caveats(const Record& record)
{
    QStringList badges;
    for (const analysis::Caveat& caveat : worstCaveats(record))
        badges << CaveatText::badge(caveat);
    return badges;
}

analysis::Verdict verdictOf(const Record& record)
{
    const Experiment* const experiment = experimentOf(record);
    if (experiment == nullptr || experiment->judge == nullptr)
        return *record.verdict;
    const analysis::Verdict again = experiment::judgeRuns(*experiment, record.runs, record.sweep_parameter);
    return analysis::words(again) == analysis::words(*record.verdict) ? again : *record.verdict;
}

plan::RunSetup setupOf(const Record& record)
{
    plan::RunSetup setup;
    setup.experiment = record.experiment;
    if (record.runs.empty())
        return setup;
    for (const RunRecord& run : record.runs) {
        if (std::find(setup.contenders.begin(), setup.contenders.end(), run.contender) ==
            setup.contenders.end())
            setup.contenders.push_back(run.contender);
        setup.repeats = std::max(setup.repeats, run.repeat + 1);
    }
    const RunRecord& run = largestRun(record);
    setup.values = run.parameters;
    if (const Experiment* const experiment = experimentOf(record))
        for (const plan::Parameter& parameter : experiment->parameters)
            setup.values.insert_or_assign(std::string(parameter.id), valueIn(run, parameter));
    return setup;
}

} // namespace contend::ui
