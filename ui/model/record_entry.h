// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace contend::ui {

/// What the list of saved records knows of one: everything but its figures and curves. A plain value.
struct RecordEntry {
    enum class State {
        Ready,
        Damaged, ///< no record, or not a whole one
        Foreign, ///< of a schema that this version does not know
    };

    QString id;                        ///< name of its file, without ending
    QString name;                      ///< given by the person; empty: none
    QString experiment;                ///< id
    QString sweep_parameter;           ///< id; empty: no sweep
    QList<base::Contender> contenders; ///< each once, in the order in which they ran
    QDateTime created;                 ///< in UTC
    std::optional<analysis::VerdictStatus> verdict;
    bool complete = true;
    qint64 bytes = 0; ///< of its file
    State state = State::Ready;

    bool isNamed() const { return !name.isEmpty(); }
    friend bool operator==(const RecordEntry&, const RecordEntry&) = default;
};

/// All that the record itself tells; id, name and bytes are for whoever keeps it.
RecordEntry entryOf(const analysis::Record& record);

} // namespace contend::ui
