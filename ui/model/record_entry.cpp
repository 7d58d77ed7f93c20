// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/record_entry.h"

namespace contend::ui {

RecordEntry entryOf(const analysis::Record& record)
{
    RecordEntry entry;
    entry.experiment = QString::fromStdString(record.experiment);
    entry.sweep_parameter = QString::fromStdString(record.sweep_parameter);
    entry.created = QDateTime::fromString(QString::fromStdString(record.created_utc), Qt::ISODate).toUTC();
    entry.complete = record.complete;
    for (const analysis::RunRecord& run : record.runs)
        if (!entry.contenders.contains(run.contender))
            entry.contenders.append(run.contender);
    if (record.verdict)
        entry.verdict = record.verdict->status;
    return entry;
}

} // namespace contend::ui
