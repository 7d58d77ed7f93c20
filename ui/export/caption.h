// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/experiment/experiment.h"
#include "core/plan/run_setup.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <vector>

namespace contend::ui {

/// The words under and above an exported picture, so that a slide tells by itself what was measured, on what,
/// when, and how far it is to be trusted.
class Caption {
    Q_DECLARE_TR_FUNCTIONS(Caption)

public:
    /// The experiment's question; its id for an experiment that this version does not know.
    static QString title(const analysis::Record& record);
    /// "Prime numbers in blocks · processes · 4 workers · Work per operation 0.40 ms": the work, the
    /// contender if there is one only, and the parameters that matter.
    static QString subtitle(const analysis::Record& record);
    /// "AMD EPYC · 2 of 4 cores · Linux 6.1 · 8 GiB · 31 Jan 2026, 12:34 · Contend 0.1.0"
    static QString machine(const analysis::Record& record);
    /// "2 cores", "2 of 4 cores": what could be used, of what there was.
    static QString coresOf(const analysis::MachineInfo& machine);
    /// Each kind of caveat in the record once, with its worst value.
    static std::vector<analysis::Caveat> worstCaveats(const analysis::Record& record);
    /// One badge for each kind of caveat in the record, the worst value of each.
    static QStringList caveats(const analysis::Record& record);
};

/// The experiment of a record; null for one that this version does not know.
const experiment::Experiment* experimentOf(const analysis::Record& record);

/// The verdict of a record, as one that can be translated: a file holds the English sentence alone. Judges the
/// runs again and takes what comes out, provided that it says the same in English. Requires that the record
/// has a verdict.
analysis::Verdict verdictOf(const analysis::Record& record);

/// What to set to measure the same again. A sweep gives its largest value.
plan::RunSetup setupOf(const analysis::Record& record);

} // namespace contend::ui
