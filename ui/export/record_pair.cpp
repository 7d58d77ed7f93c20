// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/record_pair.h"

#include "core/experiment/catalog.h"
#include "ui/export/caption.h"
#include "ui/model/plan_text.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace contend::ui {

using analysis::Record;
using analysis::RunRecord;

namespace {

const QString kFirst = QStringLiteral("A");
const QString kSecond = QStringLiteral("B");
constexpr double kBetween_s = 0.5;
constexpr double kNanoseconds = 1e9;

QString marked(const QString& name, const QString& letter)
{
    return QStringLiteral("%1 · %2").arg(name, letter);
}

QString contendersOf(const Record& record)
{
    QStringList names;
    for (const base::Contender contender : setupOf(record).contenders)
        names.append(PlanText::contender(contender));
    return names.join(QStringLiteral(", "));
}

QString dateOf(const Record& record)
{
    const QDateTime created = QDateTime::fromString(QString::fromStdString(record.created_utc), Qt::ISODate);
    return created.isValid() ? QLocale().toString(created.toLocalTime(), QLocale::ShortFormat) : QString();
}

void later(RunRecord& run, double seconds)
{
    for (double& t_s : run.t_s)
        t_s += seconds;
    const auto ns = static_cast<std::uint64_t>(std::llround(seconds * kNanoseconds));
    for (telemetry::Interval& interval : run.intervals) {
        interval.begin_ns += ns;
        interval.end_ns += ns;
    }
}

double endOf(const std::vector<RunRecord>& runs)
{
    double end = 0;
    for (const RunRecord& run : runs)
        if (!run.t_s.empty())
            end = std::max(end, run.t_s.back());
    return end;
}

} // namespace

// ---- can they be compared?

QString RecordPairs::obstacle(const RecordPair& pair)
{
    for (const auto& [record, label] :
         {std::pair(pair.first, pair.first_label), std::pair(pair.second, pair.second_label)}) {
        if (experimentOf(*record) == nullptr)
            return tr("“%1” is about the experiment “%2”, which this version of Contend does not know.")
                .arg(label, QString::fromStdString(record->experiment));
        if (record->runs.empty())
            return tr("Nothing was measured in “%1”.").arg(label);
    }
    if (pair.first->experiment != pair.second->experiment)
        return differentExperiments(pair);
    if (pair.first->sweep_parameter == pair.second->sweep_parameter)
        return {};
    if (pair.first->sweep_parameter.empty() || pair.second->sweep_parameter.empty())
        return tr("Only one of the two is a sweep. Choose two sweeps, or none.");
    return tr("The two sweep different parameters. Choose two sweeps of the same one.");
}

QString RecordPairs::differentExperiments(const RecordPair& pair)
{
    const auto title = [](const Record& record) {
        return PlanText::of("experiment", experimentOf(record)->title);
    };
    return tr("“%1” and “%2” are different experiments. Choose two records of the same one.")
        .arg(title(*pair.first), title(*pair.second));
}

// ---- charts

Record RecordPairs::together(const RecordPair& pair)
{
    Record both = *pair.first;
    both.verdict.reset(); // that of one of them would be taken for both
    both.complete = pair.first->complete && pair.second->complete;
    const auto label = [](RunRecord& run, const QString& letter) {
        run.label = marked(PlanText::contender(run.contender), letter).toStdString();
    };
    for (RunRecord& run : both.runs)
        label(run, kFirst);
    const auto begins =
        std::ranges::find_if(pair.second->runs, [](const RunRecord& run) { return !run.t_s.empty(); });
    const double begin = begins == pair.second->runs.end() ? 0 : begins->t_s.front();
    const double shift = std::max(0.0, endOf(both.runs) + kBetween_s - begin);
    for (RunRecord run : pair.second->runs) {
        label(run, kSecond);
        later(run, shift);
        both.runs.push_back(std::move(run));
    }
    return both;
}

// ---- what differs

QList<RecordDifference> RecordPairs::differences(const RecordPair& pair)
{
    QList<RecordDifference> list{{tr("Measured"), dateOf(*pair.first), dateOf(*pair.second), false}};
    addMachine(pair, list);
    addSettings(pair, list);
    return list;
}

void RecordPairs::addMachine(const RecordPair& pair, QList<RecordDifference>& list)
{
    const auto add = [&](const QString& what, const auto& text, bool of_machine = true) {
        const QString first = text(*pair.first);
        const QString second = text(*pair.second);
        if (first != second)
            list.append({what, first, second, of_machine});
    };
    add(tr("Processor"),
        [](const Record& r) { return QString::fromStdString(r.machine.cpu_model).simplified(); });
    add(tr("Cores"), [](const Record& r) { return Caption::coresOf(r.machine); });
    add(tr("Memory"), [](const Record& r) {
        return QLocale().formattedDataSize(static_cast<qint64>(r.machine.memory_bytes), 0);
    });
    add(
        tr("System"), [](const Record& r) { return QString::fromStdString(r.machine.kernel); }, false);
    add(
        tr("Contend"), [](const Record& r) { return QString::fromStdString(r.program_version); }, false);
}

void RecordPairs::addSettings(const RecordPair& pair, QList<RecordDifference>& list)
{
    const plan::RunSetup first = setupOf(*pair.first);
    const plan::RunSetup second = setupOf(*pair.second);
    for (const plan::Parameter& parameter : experimentOf(*pair.first)->parameters) {
        const double one = first.values.find(parameter.id)->second;
        const double other = second.values.find(parameter.id)->second;
        if (one != other && parameter.id != pair.first->sweep_parameter)
            list.append({PlanText::parameter(parameter), PlanText::value(parameter, one),
                         PlanText::value(parameter, other)});
    }
    if (first.repeats != second.repeats)
        list.append({tr("Repeats"), QLocale().toString(first.repeats), QLocale().toString(second.repeats)});
    if (const QString one = contendersOf(*pair.first), other = contendersOf(*pair.second); one != other)
        list.append({tr("Contenders"), one, other});
}

// ---- words

QString RecordPairs::legend(const RecordPair& pair)
{
    return tr("A: %1. B: %2.").arg(pair.first_label, pair.second_label);
}

VerdictWords RecordPairs::words(const RecordPair& pair, const QList<RecordDifference>& differences)
{
    const auto of_machine = [](const RecordDifference& each) { return each.of_machine; };
    VerdictWords words;
    words.bold = legend(pair);
    if (std::ranges::any_of(differences, of_machine))
        words.more = tr("They were measured on different machines: their figures tell about those as well.");
    else if (differences.size() > 1)
        words.more = tr("Both are of the same machine; what was set otherwise stands in the table.");
    else
        words.more = tr("Both are of the same machine, with the same settings.");
    return words;
}

} // namespace contend::ui
