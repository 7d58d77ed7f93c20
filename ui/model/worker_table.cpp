// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/worker_table.h"

#include "ui/model/number_text.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace contend::ui {
namespace {

constexpr int kCopiedDigits = 6;

QString stateText(const telemetry::SlotReading& reading)
{
    using telemetry::WorkerState;
    if (reading.lifecycle == telemetry::Lifecycle::Dead)
        return WorkerTable::tr("dead");
    if (reading.lifecycle == telemetry::Lifecycle::Finished)
        return WorkerTable::tr("finished");
    switch (reading.state) {
    case WorkerState::None:
        return WorkerTable::tr("starting");
    case WorkerState::Running:
        return WorkerTable::tr("running");
    case WorkerState::Ready:
        return WorkerTable::tr("ready, no free core");
    case WorkerState::Lock:
    case WorkerState::Spin:
        return WorkerTable::tr("waiting for a lock");
    case WorkerState::Gil:
        return WorkerTable::tr("waiting for the GIL");
    case WorkerState::Io:
        return WorkerTable::tr("waiting for input or output");
    case WorkerState::Idle:
        return WorkerTable::tr("idle");
    }
    return {};
}

/// As programs for tables read it: with the language's decimal point, without groups.
QVariant copied(const QVariant& value)
{
    if (value.userType() != QMetaType::Double)
        return value;
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return std::isfinite(value.toDouble()) ? plain.toString(value.toDouble(), 'g', kCopiedDigits) : QString();
}

} // namespace

WorkerTable::WorkerTable(QObject* parent)
    : QAbstractTableModel(parent)
{}

void WorkerTable::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void WorkerTable::show(const sampling::Snapshot& snapshot, const sampling::Rates& rates)
{
    const std::size_t count = std::min(snapshot.workers.size(), rates.workers.size());
    std::vector<Row> rows(count);
    for (std::size_t i = 0; i < count; ++i)
        rows[i] = {rates.workers[i], snapshot.workers[i].reading};
    take(std::move(rows));
}

void WorkerTable::show(const analysis::RunRecord& run)
{
    std::vector<Row> rows;
    for (const analysis::WorkerRecord& worker : run.workers) {
        Row& row = rows.emplace_back();
        row.rates.worker = worker.worker;
        row.rates.cpu_utilization_percent = worker.cpu_utilization_percent;
        row.rates.lock_wait_percent = worker.shares.lock;
        row.rates.gil_wait_percent = worker.shares.gil;
        row.rates.throughput_ops_per_s = worker.throughput_ops_per_s;
        row.reading.counters.operations = worker.operations;
        row.reading.lifecycle =
            worker.exit.ok() ? telemetry::Lifecycle::Finished : telemetry::Lifecycle::Dead;
    }
    take(std::move(rows));
}

void WorkerTable::take(std::vector<Row> rows)
{
    const bool reset = rows.size() != m_rows.size();
    if (reset)
        beginResetModel();
    m_rows = std::move(rows);
    if (reset)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int WorkerTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkerTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WorkerTable::text(const Row& row, int column) const
{
    switch (column) {
    case Number:
        return QString::number(base::index(row.rates.worker) + 1);
    case State:
        return stateText(row.reading);
    case Utilization:
        return NumberText::percent(row.rates.cpu_utilization_percent);
    case LockWaiting:
        return NumberText::percent(row.rates.lock_wait_percent);
    case GilWaiting:
        return NumberText::percent(row.rates.gil_wait_percent);
    case Throughput:
        return NumberText::compact(row.rates.throughput_ops_per_s);
    case Operations:
        return QLocale().toString(static_cast<qulonglong>(row.reading.counters.operations));
    default:
        return {};
    }
}

QVariant WorkerTable::value(const Row& row, int column) const
{
    switch (column) {
    case Number:
        return base::index(row.rates.worker) + 1;
    case Utilization:
        return row.rates.cpu_utilization_percent;
    case LockWaiting:
        return row.rates.lock_wait_percent;
    case GilWaiting:
        return row.rates.gil_wait_percent;
    case Throughput:
        return row.rates.throughput_ops_per_s;
    case Operations:
        return static_cast<qulonglong>(row.reading.counters.operations);
    default:
        return text(row, column);
    }
}

QVariant WorkerTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == kValueRole)
        return value(row, index.column());
    if (role == kCopyRole)
        return copied(value(row, index.column()));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>((index.column() == State ? Qt::AlignLeft : Qt::AlignRight) |
                                                  Qt::AlignVCenter);
    return {};
}

QVariant WorkerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != kCopyRole) || section < 0 ||
        section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles = {
        tr("Worker"),      tr("State"),        tr("CPU"),       tr("Lock waiting"),
        tr("GIL waiting"), tr("Operations/s"), tr("Operations")};
    const bool is_share = section == Utilization || section == LockWaiting || section == GilWaiting;
    return titles[static_cast<std::size_t>(section)] +
           (role == kCopyRole && is_share ? QStringLiteral(" (%)") : QString());
}

} // namespace contend::ui
