// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/result_table.h"

#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"

#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

using analysis::RunRecord;

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

QString titled(const QString& name, const QString& unit)
{
    return unit.isEmpty() ? name : ResultTable::tr("%1 (%2)", "figure, unit").arg(name, unit);
}

QString unitOf(std::string_view unit)
{
    return unit == "x" ? QString(QChar(0xD7)) : PlanText::of("unit", unit);
}

/// Name and unit of what contenders are compared by.
std::pair<QString, QString> comparedTitle(const experiment::Experiment& experiment)
{
    if (const auto* const figure = experiment::findFigure(experiment, experiment.compared_figure))
        return {PlanText::of("figure", figure->label), unitOf(figure->unit)};
    return {ResultTable::tr("Throughput"),
            ResultTable::tr("%1/s").arg(PlanText::of("operations", experiment.operations))};
}

template <double analysis::Percentiles::*Which>
double percentile(const RunRecord& run)
{
    return run.latency ? *run.latency.*Which : kNothing;
}

/// Names to the left, numbers and what is above them to the right.
QVariant alignmentOf(int column)
{
    return QVariant::fromValue<Qt::Alignment>((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                              Qt::AlignVCenter);
}

double throughputOf(const RunRecord& run)
{
    return run.throughput_ops_per_s;
}

double figureOf(const RunRecord& run, const QString& id)
{
    const auto found = run.figures.find(id.toStdString());
    return found == run.figures.end() ? kNothing : found->second.value_or(kNothing);
}

bool hasFigure(const analysis::Record& record, std::string_view id)
{
    return std::ranges::any_of(record.runs, [id](const RunRecord& run) {
        const auto found = run.figures.find(id);
        return found != run.figures.end() && found->second.has_value();
    });
}

} // namespace

ResultTable::ResultTable(QObject* parent)
    : QAbstractTableModel(parent)
{}

std::vector<ResultTable::Column> ResultTable::columnsOf(const experiment::Experiment& experiment,
                                                        const analysis::Record& record)
{
    std::vector<Column> columns;
    if (!experiment.compared_figure.empty())
        columns.push_back(
            {titled(tr("Throughput"), tr("%1/s").arg(PlanText::of("operations", experiment.operations))),
             throughputOf});
    columns.push_back({tr("CPU (% of a core)"), cpuPercent});
    columns.push_back({tr("Idle share of the cores (%)"), idlePercent});
    columns.push_back({tr("Waiting for locks (%)"), waitingPercent});
    const bool latencies =
        std::ranges::any_of(record.runs, [](const RunRecord& run) { return run.latency.has_value(); });
    if (latencies) {
        columns.push_back({tr("Latency p50 (µs)"), percentile<&analysis::Percentiles::p50_us>});
        columns.push_back({tr("Latency p95 (µs)"), percentile<&analysis::Percentiles::p95_us>});
        columns.push_back({tr("Latency p99 (µs)"), percentile<&analysis::Percentiles::p99_us>});
        columns.push_back({tr("Longest latency (µs)"), percentile<&analysis::Percentiles::max_us>});
    }
    for (const experiment::Figure& figure : experiment.figures)
        if (figure.id != experiment.compared_figure && hasFigure(record, figure.id))
            columns.push_back({titled(PlanText::of("figure", figure.label), unitOf(figure.unit)), nullptr,
                               toQString(figure.id)});
    return columns;
}

void ResultTable::show(const experiment::Experiment& experiment, const analysis::Record& record)
{
    beginResetModel();
    m_rows.clear();
    const plan::Parameter* const swept = experiment::findParameter(experiment, record.sweep_parameter);
    m_is_sweep = swept != nullptr;
    const std::vector<Column> columns = columnsOf(experiment, record);
    m_titles = QStringList{tr("Contender")};
    if (swept != nullptr)
        m_titles.append(titled(PlanText::parameter(*swept), PlanText::unit(*swept)));
    const auto [compared, unit] = comparedTitle(experiment);
    m_titles += {tr("Runs"), titled(compared, unit), tr("Least"), tr("Most")};
    for (const Column& column : columns)
        m_titles.append(column.title);
    for (const RunGroup& group : groupsOf(experiment, record)) {
        if (swept == nullptr)
            addRow(experiment, group, group.runs, nullptr, 0, columns);
        else
            for (const auto& [at, runs] : group.byValueOf(*swept))
                addRow(experiment, group, runs, swept, at, columns);
    }
    endResetModel();
}

void ResultTable::addRow(const experiment::Experiment& experiment, const RunGroup& group, const RunList& runs,
                         const plan::Parameter* swept, double at, const std::vector<Column>& columns)
{
    Row row;
    row.name = group.name;
    const RunGroup part{group.key, group.name, runs};
    if (part.isIncomplete())
        row.name = tr("%1 (incomplete)", "contender").arg(group.name);
    if (swept != nullptr)
        row.numbers.push_back(at);
    if (swept != nullptr && swept->isChoice())
        row.setting = PlanText::value(*swept, at);
    const Spread compared =
        spreadOf(runs, [&](const RunRecord& run) { return comparedValue(experiment, run); });
    row.numbers.insert(row.numbers.end(),
                       {static_cast<double>(runs.size()), compared.mean, compared.low, compared.high});
    for (const Column& column : columns)
        row.numbers.push_back(spreadOf(runs, [&](const RunRecord& run) {
                                  return column.value != nullptr ? column.value(run)
                                                                 : figureOf(run, column.figure);
                              }).mean);
    m_rows.push_back(std::move(row));
}

int ResultTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

bool ResultTable::isSettingName(const Row& row, int column) const
{
    return m_is_sweep && column == 1 && !row.setting.isEmpty();
}

QVariant ResultTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool text = index.column() == 0;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    const bool is_words = role == Qt::DisplayRole || role == kCopyRole;
    if (text)
        return is_words || role == kValueRole ? QVariant(row.name) : QVariant();
    const double number = row.numbers[static_cast<std::size_t>(index.column()) - 1];
    if (role == kValueRole)
        return number;
    if (is_words && isSettingName(row, index.column()))
        return row.setting;
    if (role == Qt::DisplayRole)
        return NumberText::exact(number);
    if (role != kCopyRole || !std::isfinite(number))
        return {};
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(number, 'g', QLocale::FloatingPointShortest);
}

QVariant ResultTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

} // namespace contend::ui
