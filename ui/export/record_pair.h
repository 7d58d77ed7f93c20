// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "ui/model/verdict_text.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <memory>

namespace contend::ui {

/// Two saved records to stand side by side, as "A" and "B".
struct RecordPair {
    std::shared_ptr<const analysis::Record> first; ///< neither is null
    std::shared_ptr<const analysis::Record> second;
    QString first_label; ///< a name, or a date
    QString second_label;
};

/// One thing that is not the same in both.
struct RecordDifference {
    QString what;
    QString first;
    QString second;
    bool of_machine = false;
};

/// What a pair of records looks like, in charts and words: pure functions. All but obstacle() require that it
/// is empty.
class RecordPairs {
    Q_DECLARE_TR_FUNCTIONS(RecordPairs)

public:
    /// Why the two cannot stand side by side, as a sentence; empty if they can.
    static QString obstacle(const RecordPair& pair);
    static bool isSweep(const RecordPair& pair) { return !pair.first->sweep_parameter.empty(); }

    /// Both as one record without a verdict, for the views of a comparison or a sweep: every run is labelled
    /// "Processes · B", and those of the second follow those of the first on one time axis.
    static analysis::Record together(const RecordPair& pair);

    /// Machine first, then settings; the same things are left out, the time of measuring never.
    static QList<RecordDifference> differences(const RecordPair& pair);
    /// "A: Monday. B: Friday."
    static QString legend(const RecordPair& pair);
    /// What to say below the charts.
    static VerdictWords words(const RecordPair& pair, const QList<RecordDifference>& differences);

private:
    static QString differentExperiments(const RecordPair& pair);
    static void addMachine(const RecordPair& pair, QList<RecordDifference>& list);
    static void addSettings(const RecordPair& pair, QList<RecordDifference>& list);
};

} // namespace contend::ui
