// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/result.h"
#include "ui/model/record_entry.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace contend::ui {

/// How much is kept. Records without a name go, the oldest first, as soon as there are more or larger ones;
/// those with a name never go by themselves: instead no further one gets a name.
struct RecordBounds {
    int unnamed = 50;
    int named = 100;
    qint64 unnamed_bytes = 200'000'000;
    qint64 named_bytes = 200'000'000;
};

/// Could this record get a name now? Taking a name away, or changing it, always can be done.
bool canBeNamed(const RecordEntry& entry, const QList<RecordEntry>& all, const RecordBounds& bounds);

/// The folder of saved records:
///
///   ID.json     a record, as Export writes it; nothing else is needed
///   ID.card     what the list shows of it (the name too), so that it need not be read; made anew from the
///               record when it is missing, damaged, or of another length of the record
///   ID.deleted  a record that was deleted a moment ago and can be restored
///
/// Every file is written whole or not at all, and no file is about more than one record: several programs
/// can use the folder at once, and what is damaged concerns one record only. Ids begin with date and time.
///
/// Each call looks at the disk anew, and may take long: not for the window's thread. Not thread-safe.
class RecordFolder {
public:
    explicit RecordFolder(QString path = defaultPath(), RecordBounds bounds = {});

    /// contend/records under the XDG data folder.
    static QString defaultPath();
    const QString& path() const { return m_path; }
    const RecordBounds& bounds() const { return m_bounds; }
    QString fileOf(const QString& id) const;

    /// What there is, newest first, files that cannot be read included. Clears away what crashed programs
    /// have left.
    QList<RecordEntry> list();
    /// Keeps a record and returns its id; older ones may go to make room. Errors: CannotWrite; NoResource for
    /// one that is larger than all together may be.
    base::Result<QString> add(const analysis::Record& record);
    /// An empty name takes the name away; then the record counts as one without. Errors: CannotRead if it is
    /// gone, CannotWrite, NoResource where canBeNamed() says no.
    base::Status rename(const QString& id, const QString& name);
    /// Puts records aside, to be restored or forgotten. Those that are gone already are passed over.
    /// Errors: CannotWrite.
    base::Status remove(const QStringList& ids);
    base::Status restore(const QStringList& ids);
    void forget(const QStringList& ids);

private:
    RecordEntry entryFor(const QString& id, qint64 bytes);
    RecordEntry describe(const QString& id, qint64 bytes) const;
    base::Status writeCard(const RecordEntry& entry) const;
    base::Status move(const QStringList& ids, const QString& from, const QString& to) const;
    void clearAway();
    void makeRoom(const QString& newest);
    QString fileOf(const QString& id, const QString& ending) const;

    QString m_path;
    RecordBounds m_bounds;
};

} // namespace contend::ui
