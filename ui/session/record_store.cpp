// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/record_store.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>
#include <utility>

namespace contend::ui {
namespace {

bool holdsSomething(const RecordOfAll& record)
{
    return record && std::ranges::any_of(record->runs, [](const analysis::RunRecord& run) {
               return run.elapsed_s > 0 || !run.t_s.empty();
           });
}

} // namespace

RecordStore::RecordStore(RecordFolder folder, QObject* parent)
    : QObject(parent)
    , m_path(folder.path())
    , m_bounds(folder.bounds())
    , m_folder(std::move(folder))
{
    m_worker.setMaxThreadCount(1);
    if (!m_path.isEmpty())
        refresh();
}

RecordStore::~RecordStore()
{
    m_worker.waitForDone();
    m_folder.forget(m_removed);
}

const RecordEntry* RecordStore::find(const QString& id) const
{
    const auto found = std::ranges::find(m_entries, id, &RecordEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

QString RecordStore::fileOf(const QString& id) const
{
    return RecordFolder(m_path).fileOf(id);
}

void RecordStore::order(std::function<Outcome(RecordFolder&)> job)
{
    m_worker.start([this, job = std::move(job)] {
        Outcome outcome = job(m_folder);
        QMetaObject::invokeMethod(
            this,
            [this, outcome = std::move(outcome), entries = m_folder.list()] {
                if (std::exchange(m_entries, entries) != entries)
                    emit entriesChanged();
                if (outcome)
                    outcome();
            },
            Qt::QueuedConnection);
    });
}

void RecordStore::orderStatus(std::function<base::Status(RecordFolder&)> job)
{
    order([this, job = std::move(job)](RecordFolder& folder) -> Outcome {
        const base::Status done = job(folder);
        if (done)
            return {};
        return [this, error = done.error()] { emit failed(error); };
    });
}

void RecordStore::refresh()
{
    order([](RecordFolder&) -> Outcome { return {}; });
}

void RecordStore::save(const RecordOfAll& record)
{
    if (m_path.isEmpty() || !holdsSomething(record))
        return;
    order([this, record](RecordFolder& folder) -> Outcome {
        const base::Result<QString> id = folder.add(*record);
        if (id)
            return [this, id = *id] { emit saved(id); };
        return [this, error = id.error()] { emit saveFailed(error); };
    });
}

void RecordStore::rename(const QString& id, const QString& name)
{
    orderStatus([id, name](RecordFolder& folder) { return folder.rename(id, name); });
}

void RecordStore::remove(const QStringList& ids)
{
    orderStatus([before = std::exchange(m_removed, ids), ids](RecordFolder& folder) {
        folder.forget(before);
        return folder.remove(ids);
    });
}

void RecordStore::restore()
{
    orderStatus([ids = std::exchange(m_removed, {})](RecordFolder& folder) { return folder.restore(ids); });
}

void RecordStore::finish()
{
    m_worker.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace contend::ui
