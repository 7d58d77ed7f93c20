// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/record_folder.h"
#include "ui/session/run_news.h"

#include <QObject>
#include <QThreadPool>
#include <functional>

namespace contend::ui {

/// The saved records, for the window: keeps everything that is measured in a RecordFolder, without ever
/// waiting for the disk. All calls return at once and are carried out one after the other by a worker;
/// signals come on the object's own thread. entries() is what the folder held when it was last looked at.
///
/// A record that cannot be kept (disk full, folder write-protected) is told by saveFailed() and is nobody's
/// loss but the folder's: whoever measured it still has it. A folder without a path keeps nothing, and
/// nothing is told. Destruction waits until all is written.
class RecordStore : public QObject {
    Q_OBJECT

public:
    explicit RecordStore(RecordFolder folder = RecordFolder(), QObject* parent = nullptr);
    ~RecordStore() override;

    const QList<RecordEntry>& entries() const { return m_entries; }
    /// Null if there is none of that id.
    const RecordEntry* find(const QString& id) const;
    const RecordBounds& bounds() const { return m_bounds; }
    const QString& path() const { return m_path; }
    QString fileOf(const QString& id) const;
    /// Those that were removed last and can be restored.
    const QStringList& removed() const { return m_removed; }

    /// Looks at the folder again: other programs may have changed it.
    void refresh();
    /// Keeps a record; one in which nothing was measured is passed over.
    void save(const RecordOfAll& record);
    /// An empty name takes the name away.
    void rename(const QString& id, const QString& name);
    /// Removes them from the list; they can be restored until others are removed or the program ends.
    void remove(const QStringList& ids);
    void restore();
    /// Waits until everything ordered so far is done and told.
    void finish();

signals:
    void entriesChanged();
    void saved(const QString& id);
    void saveFailed(const contend::base::Error& error);
    /// Renaming, removing or restoring did not work.
    void failed(const contend::base::Error& error);

private:
    using Outcome = std::function<void()>;
    /// Has the worker do it; what it returns, if anything, is done here afterwards, and the list is new then.
    void order(std::function<Outcome(RecordFolder&)> job);
    void orderStatus(std::function<base::Status(RecordFolder&)> job);

    const QString m_path;
    const RecordBounds m_bounds;
    RecordFolder m_folder; ///< the worker's
    QThreadPool m_worker;  ///< one thread
    QList<RecordEntry> m_entries;
    QStringList m_removed;
};

} // namespace contend::ui
