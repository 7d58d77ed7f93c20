// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report_numbers.h"

#include "ui/export/caption.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"
#include "ui/picture/picture.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace contend::ui {

using analysis::Record;
using analysis::RunRecord;
using analysis::WorkerRecord;

namespace {

/// More columns than these would be too narrow on paper.
constexpr std::size_t kMostFigures = 3;

using Runs = std::vector<const RunRecord*>;

template <typename Value>
double meanOver(const Runs& runs, Value value)
{
    double sum = 0;
    for (const RunRecord* const run : runs)
        sum += value(*run);
    return runs.empty() ? std::nan("") : sum / static_cast<double>(runs.size());
}

template <typename Value>
double sumOver(const RunRecord& run, Value value)
{
    return std::accumulate(run.workers.begin(), run.workers.end(), 0.0,
                           [&](double sum, const WorkerRecord& worker) { return sum + value(worker); });
}

double meanLock(const RunRecord& run)
{
    return sumOver(run, [](const WorkerRecord& worker) { return worker.shares.lock; }) /
           static_cast<double>(run.workers.size());
}

double meanGil(const RunRecord& run)
{
    return sumOver(run, [](const WorkerRecord& worker) { return worker.shares.gil; }) /
           static_cast<double>(run.workers.size());
}

class NumbersTable {
    Q_DECLARE_TR_FUNCTIONS(ReportNumbers)

public:
    explicit NumbersTable(const Record& record)
        : m_record(record)
        , m_experiment(experimentOf(record))
        , m_swept(m_experiment != nullptr ? experiment::findParameter(*m_experiment, record.sweep_parameter)
                                          : nullptr)
    {}

    ReportTable byRun() const;
    ReportTable byWorker() const;

private:
    std::vector<Runs> groups() const;
    bool belongTogether(const RunRecord& one, const RunRecord& other) const;
    QString sweptText(const RunRecord& run) const;
    QStringList headings() const;
    QStringList rowOf(const Runs& runs) const;
    std::span<const experiment::Figure> figures() const;
    QString operations() const;

    const Record& m_record;
    const experiment::Experiment* m_experiment;
    const plan::Parameter* m_swept; ///< null: nothing was swept
};

bool NumbersTable::belongTogether(const RunRecord& one, const RunRecord& other) const
{
    return one.contender == other.contender && (m_swept == nullptr || sweptText(one) == sweptText(other));
}

std::vector<Runs> NumbersTable::groups() const
{
    std::vector<Runs> groups;
    for (const RunRecord& run : m_record.runs) {
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const Runs& runs) { return belongTogether(*runs.front(), run); });
        if (same != groups.end())
            same->push_back(&run);
        else
            groups.push_back({&run});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Runs& one, const Runs& other) {
        return one.front()->contender < other.front()->contender;
    });
    return groups;
}

QString NumbersTable::sweptText(const RunRecord& run) const
{
    if (const auto choice = run.choices.find(m_swept->id); choice != run.choices.end())
        return QString::fromStdString(choice->second);
    const auto value = run.parameters.find(m_swept->id);
    return value != run.parameters.end() ? PlanText::value(*m_swept, value->second) : QStringLiteral("–");
}

std::span<const experiment::Figure> NumbersTable::figures() const
{
    if (m_experiment == nullptr)
        return {};
    return m_experiment->figures.first(std::min(m_experiment->figures.size(), kMostFigures));
}

QString NumbersTable::operations() const
{
    return m_experiment != nullptr ? tr("%1/s").arg(PlanText::of("operations", m_experiment->operations))
                                   : tr("operations/s");
}

QStringList NumbersTable::headings() const
{
    QStringList headings{tr("Contender")};
    if (m_swept != nullptr)
        headings << PlanText::parameter(*m_swept);
    headings << tr("Workers") << operations() << tr("CPU") << tr("Lock waiting") << tr("GIL waiting");
    for (const experiment::Figure& figure : figures())
        headings << PlanText::of("figure", figure.label);
    return headings;
}

QStringList NumbersTable::rowOf(const Runs& runs) const
{
    const RunRecord& first = *runs.front();
    QStringList row{PlanText::contender(first.contender)};
    if (m_swept != nullptr)
        row << sweptText(first);
    row << QLocale().toString(static_cast<qulonglong>(first.workers.size()));
    row << NumberText::compact(meanOver(runs, [](const RunRecord& run) { return run.throughput_ops_per_s; }));
    row << NumberText::wholePercent(meanOver(runs, [](const RunRecord& run) {
        return sumOver(run, [](const WorkerRecord& worker) { return worker.cpu_utilization_percent; });
    }));
    row << NumberText::percent(meanOver(runs, meanLock)) << NumberText::percent(meanOver(runs, meanGil));
    for (const experiment::Figure& figure : figures()) {
        const double value = meanOver(runs, [&](const RunRecord& run) { return figureOf(run, figure.id); });
        const QString text = NumberText::compact(value);
        row << (figure.unit.empty() || !std::isfinite(value)
                    ? text
                    : QStringLiteral("%1 %2").arg(text, toQString(figure.unit)));
    }
    return row;
}

ReportTable NumbersTable::byRun() const
{
    ReportTable table{tr("Numbers"), headings(), {}};
    for (const Runs& runs : groups())
        table.rows << rowOf(runs);
    return table;
}

ReportTable NumbersTable::byWorker() const
{
    ReportTable table{
        tr("Numbers"),
        {tr("Worker"), operations(), tr("CPU"), tr("Lock waiting"), tr("GIL waiting"), tr("Operations")},
        {}};
    const QLocale locale;
    for (const WorkerRecord& worker : m_record.runs.front().workers)
        table.rows << QStringList{locale.toString(static_cast<uint>(worker.worker) + 1),
                                  NumberText::compact(worker.throughput_ops_per_s),
                                  NumberText::wholePercent(worker.cpu_utilization_percent),
                                  NumberText::percent(worker.shares.lock),
                                  NumberText::percent(worker.shares.gil),
                                  locale.toString(static_cast<qulonglong>(worker.operations))};
    return table;
}

} // namespace

ReportTable reportNumbers(const Record& record)
{
    const NumbersTable numbers(record);
    return record.runs.size() == 1 ? numbers.byWorker() : numbers.byRun();
}

} // namespace contend::ui
