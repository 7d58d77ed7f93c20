// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/plan/run_plan.h"

#include <QString>
#include <limits>
#include <map>
#include <utility>
#include <vector>

namespace contend::ui {

using RunList = std::vector<const analysis::RunRecord*>;

/// Runs that are told as one: the repeats of one contender or, where runs have labels of their own, of one
/// label. Refers to the record that it was made from.
struct RunGroup {
    int key = 0;  ///< decides its colour; a contender without label has the same in every chart
    QString name; ///< "Processes", or the runs' label
    RunList runs; ///< in the order in which they were made

    /// Was any of them stopped before its time, or did anything in it die?
    bool isIncomplete() const;
    /// The runs by the value that a parameter had, a choice by its index, in ascending order.
    std::map<double, RunList> byValueOf(const plan::Parameter& parameter) const;
};

/// All runs of a record in groups: contenders in the experiment's order, labels of one contender in the order
/// of their runs.
std::vector<RunGroup> groupsOf(const experiment::Experiment& experiment, const analysis::Record& record);

/// Mean, least and most of some repeats; what is no number is left out.
struct Spread {
    double mean = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> values; ///< one a run, in their order

    int count() const { return static_cast<int>(values.size()); }
    /// Are low and high worth showing?
    bool isWide() const { return count() > 1 && high > low; }
};

/// Over these values; those that are not finite are left out.
Spread spreadOver(std::vector<double> values);

/// value: double(const analysis::RunRecord&).
template <typename Value>
Spread spreadOf(const RunList& runs, Value value)
{
    std::vector<double> values;
    for (const analysis::RunRecord* const run : runs)
        values.push_back(value(*run));
    return spreadOver(std::move(values));
}

/// What contenders are compared by: throughput, or the experiment's own figure; NaN: the run has none.
double comparedValue(const experiment::Experiment& experiment, const analysis::RunRecord& run);

/// All workers together in percent of one core.
double cpuPercent(const analysis::RunRecord& run);
/// What the workers left unused of the cores that they could have had, 0 to 100; NaN: nothing was measured.
double idlePercent(const analysis::RunRecord& run);
/// Mean share of the workers' time spent waiting for locks, the interpreter lock included; NaN: no workers.
double waitingPercent(const analysis::RunRecord& run);

} // namespace contend::ui
