// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/run_groups.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QStringList>
#include <optional>
#include <vector>

namespace contend::ui {

/// The figures of a comparison or sweep: one row a contender (in a sweep for each value), mean over the
/// repeats; of what contenders are compared by also the least and the most. Keeps numbers only, not the
/// record.
class ResultTable : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Role of the plain number behind a cell, to sort by; of a name the name.
    static constexpr int kValueRole = Qt::UserRole;
    /// Role of the text for the clipboard: the number with all its digits, by the locale.
    static constexpr int kCopyRole = Qt::UserRole + 1;

    explicit ResultTable(QObject* parent = nullptr);

    void show(const experiment::Experiment& experiment, const analysis::Record& record);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column {
        QString title;
        double (*value)(const analysis::RunRecord& run) = nullptr;
        QString figure{}; ///< without value: the run's figure of that id
    };
    struct Row {
        QString name;
        QString setting;             ///< the swept choice by name; empty for a number
        std::vector<double> numbers; ///< one for each column behind the name; NaN: none
    };

    static std::vector<Column> columnsOf(const experiment::Experiment& experiment,
                                         const analysis::Record& record);
    void addRow(const experiment::Experiment& experiment, const RunGroup& group, const RunList& runs,
                const plan::Parameter* swept, double at, const std::vector<Column>& columns);
    bool isSettingName(const Row& row, int column) const;

    QStringList m_titles;
    std::vector<Row> m_rows;
    bool m_is_sweep = false;
};

} // namespace contend::ui
