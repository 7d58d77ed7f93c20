// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/sampling/rates.h"
#include "core/sampling/snapshot.h"

#include <QAbstractTableModel>
#include <vector>

namespace contend::ui {

/// One row a worker: what it does and how much, at the newest sample.
class WorkerTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, State, Utilization, LockWaiting, GilWaiting, Throughput, Operations, ColumnCount };
    /// Role of the plain number behind a cell, for sorting.
    static constexpr int kValueRole = Qt::UserRole;
    /// Role of what is copied: the whole number, to be calculated with; headings name its unit.
    static constexpr int kCopyRole = Qt::UserRole + 1;

    explicit WorkerTable(QObject* parent = nullptr);

    void clear();
    void show(const sampling::Snapshot& snapshot, const sampling::Rates& rates);
    /// What a saved run says of its workers as a whole.
    void show(const analysis::RunRecord& run);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        sampling::WorkerRates rates;
        telemetry::SlotReading reading;
    };

    void take(std::vector<Row> rows);
    QString text(const Row& row, int column) const;
    QVariant value(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace contend::ui
