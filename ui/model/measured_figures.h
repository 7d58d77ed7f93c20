// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"
#include "ui/model/question_list.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace contend::ui {

/// A figure that was measured for a question.
struct MeasuredFigure {
    double value = 0;
    std::string label; ///< English, as in the experiment's table
    std::string unit;
    std::optional<base::Contender> contender; ///< none: the figure of a verdict
    /// What was set otherwise than the question asks for, in words: "Cores 1".
    QStringList differences;
};

/// The figures of everything that was measured since the program began, for the questions. Keeps numbers
/// only, no curves, and of each experiment the last kMostRuns runs.
class MeasuredFigures {
    Q_DECLARE_TR_FUNCTIONS(MeasuredFigures)

public:
    static constexpr std::size_t kMostRuns = 200;

    /// cpus_available: what "all cores" means on this machine.
    explicit MeasuredFigures(int cpus_available);

    void add(const analysis::Record& record);
    /// The newest one that was measured as the question sets things; if there is none, the newest at all,
    /// with what was different. Nothing if it was not measured, or did not come about.
    std::optional<MeasuredFigure> find(const Question& question) const;

    /// "On this machine: worst gap between beats 213 ms (Sequential)."
    static QString sentence(const MeasuredFigure& figure, const QLocale& locale = {});
    /// "213 ms", "1.9×", "64 MiB", "75 %".
    static QString valueText(double value, const std::string& unit, const QLocale& locale = {});

private:
    using Numbers = std::map<std::string, double, std::less<>>;
    struct Entry {
        std::optional<base::Contender> contender;
        Numbers values; ///< choices by index
        Numbers figures;
    };

    static Entry entryOf(const experiment::Experiment& experiment, const analysis::RunRecord& run);
    QStringList differences(const experiment::Experiment& experiment, const Question& question,
                            const Entry& entry) const;

    int m_cpus_available;
    std::map<std::string, std::vector<Entry>, std::less<>> m_entries; ///< by experiment, oldest first
};

} // namespace contend::ui
