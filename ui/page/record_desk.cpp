// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/record_desk.h"

#include "core/experiment/catalog.h"
#include "ui/look/error_text.h"
#include "ui/model/plan_text.h"
#include "ui/model/record_list.h"
#include "ui/page/experiment_page.h"
#include "ui/page/records_panel.h"
#include "ui/page/run_presenter.h"
#include "ui/widget/notice_bar.h"
#include "ui/widget/verdict_strip.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace contend::ui {
namespace {

QString experimentTitle(const QString& id)
{
    const auto found = experiment::find(id.toStdString());
    return found ? PlanText::of("experiment", (*found)->title) : id;
}

QString parameterName(const QString& experiment, const QString& id)
{
    const auto found = experiment::find(experiment.toStdString());
    const plan::Parameter* const parameter =
        found ? experiment::findParameter(**found, id.toStdString()) : nullptr;
    return parameter != nullptr ? PlanText::parameter(*parameter) : id;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

} // namespace

RecordDesk::RecordDesk(RecordStore& store, ExperimentPage& page, RunPresenter& presenter, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_page(page)
    , m_presenter(presenter)
    , m_list(new RecordList({experimentTitle, parameterName}, this))
    , m_panel(new RecordsPanel(*m_list, page.theme(), &page))
{
    connectStore();
    connectPanel();
    connect(&m_reader, &FileReader::done, this, &RecordDesk::takeFiles);
    showEntries();
}

void RecordDesk::connectStore()
{
    connect(&m_store, &RecordStore::entriesChanged, this, &RecordDesk::showEntries);
    connect(&m_store, &RecordStore::saveFailed, this, &RecordDesk::tellNotSaved);
    connect(&m_store, &RecordStore::saved, this, [this] { m_told_not_saved = false; });
    connect(&m_store, &RecordStore::failed, this, [this](const base::Error& error) {
        m_panel->notice().say(NoticeBar::Kind::Error, ErrorText::sentence(error));
    });
}

void RecordDesk::connectPanel()
{
    connect(m_panel, &RecordsPanel::openRequested, this,
            [this](const QString& id) { read({id}, Asked::InPanel); });
    connect(m_panel, &RecordsPanel::exportRequested, this,
            [this](const QString& id) { read({id}, Asked::ForExport); });
    connect(m_panel, &RecordsPanel::compareRequested, this,
            [this](const QString& first, const QString& second) {
                read({first, second}, Asked::InPanel);
            });
    connect(m_panel, &RecordsPanel::deleteRequested, this, &RecordDesk::remove);
    connect(m_panel, &RecordsPanel::restoreRequested, this, &RecordDesk::restore);
    connect(m_list, &RecordList::renameRequested, this, &RecordDesk::rename);
}

void RecordDesk::refresh()
{
    m_list->refreshWords();
    showEntries();
    m_store.refresh();
}

void RecordDesk::showEntries()
{
    m_list->setEntries(m_store.entries());
    qint64 bytes = 0;
    for (const RecordEntry& entry : m_store.entries())
        bytes += entry.bytes;
    const RecordBounds& bounds = m_store.bounds();
    m_panel->setAmount(
        tr("%n records, %1", nullptr, static_cast<int>(m_store.entries().size())).arg(sizeText(bytes)),
        tr("The last %1 are kept, as far as %2 hold them. Those with a name are kept until "
           "they are deleted, up to %3 of them and %4.")
            .arg(bounds.unnamed)
            .arg(sizeText(bounds.unnamed_bytes))
            .arg(bounds.named)
            .arg(sizeText(bounds.named_bytes)));
}

// ---- opening

void RecordDesk::openPaths(const QStringList& paths)
{
    m_asked = Asked::Elsewhere;
    m_reader.read(paths);
}

void RecordDesk::read(const QStringList& ids, Asked asked)
{
    m_asked = asked;
    QStringList paths;
    for (const QString& id : ids)
        paths.append(m_store.fileOf(id));
    m_reader.read(paths);
}

void RecordDesk::takeFiles(const QList<FileContent>& files)
{
    for (const FileContent& file : files)
        if (file.error) {
            complain(*file.error, file.path);
            return;
        }
    m_panel->notice().hide();
    if (files.size() > 1)
        takePair(files.at(0), files.at(1));
    else if (files.constFirst().setup)
        takePicture(files.constFirst());
    else
        takeRecord(files.constFirst());
}

void RecordDesk::takeRecord(const FileContent& file)
{
    const bool ends_run = m_presenter.activity() != Activity::Idle;
    emit recordOpened(file.record);
    m_page.addToVerdict(tr("Saved record: %1.").arg(labelOf(file.path)));
    tellEnd(ends_run);
    if (m_asked == Asked::ForExport)
        emit exportRequested();
}

void RecordDesk::tellEnd(bool ends_run)
{
    if (ends_run)
        m_page.addToVerdict(tr("What was going on was ended; it is among the records."));
}

void RecordDesk::takePicture(const FileContent& file)
{
    const bool ends_run = m_presenter.activity() != Activity::Idle;
    emit setupOpened(*file.setup);
    tellEnd(ends_run);
}

void RecordDesk::takePair(const FileContent& first, const FileContent& second)
{
    if (!first.record || !second.record) {
        complain(tr("Only two records can be compared, not a picture."), {});
        return;
    }
    const RecordPair pair{first.record, second.record, labelOf(first.path, true), labelOf(second.path, true)};
    if (const QString why = RecordPairs::obstacle(pair); !why.isEmpty())
        complain(tr("These two cannot be compared."), why);
    else
        emit pairOpened(pair);
}

QString RecordDesk::labelOf(const QString& path, bool in_pair) const
{
    const QFileInfo file(path);
    const RecordEntry* const entry = m_list->find(file.completeBaseName());
    if (entry == nullptr || m_store.fileOf(entry->id) != path)
        return file.fileName();
    return in_pair ? RecordList::shortLabel(*entry) : m_list->label(*entry);
}

// ---- naming, deleting

void RecordDesk::rename(const QString& id, const QString& name)
{
    const RecordEntry* const entry = m_store.find(id);
    if (entry == nullptr)
        return;
    if (name.isEmpty() || canBeNamed(*entry, m_store.entries(), m_store.bounds())) {
        m_store.rename(id, name);
        return;
    }
    m_panel->notice().say(
        NoticeBar::Kind::Error,
        tr("Up to %1 records can have a name, as far as %2 hold them, and there is no room for "
           "another. Delete one of them, or take its name away.")
            .arg(m_store.bounds().named)
            .arg(sizeText(m_store.bounds().named_bytes)));
}

void RecordDesk::remove(const QStringList& ids)
{
    const RecordEntry* const entry = m_store.find(ids.constFirst());
    const QString sentence = ids.size() == 1 && entry != nullptr
                                 ? tr("Deleted: %1.").arg(m_list->label(*entry))
                                 : tr("%n records deleted.", nullptr, static_cast<int>(ids.size()));
    m_store.remove(ids);
    m_panel->notice().say(NoticeBar::Kind::Info, sentence, tr("Undo"), tr("Bring it back (Ctrl+Z)"));
}

void RecordDesk::restore()
{
    if (m_store.removed().isEmpty())
        return;
    m_store.restore();
    m_panel->notice().hide();
}

// ---- words

/// Once until something is saved again: who plays on with a full disk has heard it.
void RecordDesk::tellNotSaved(const base::Error& error)
{
    const QString why = error.sys_errno != 0 ? qt_error_string(error.sys_errno) : ErrorText::problem(error);
    m_panel->notice().say(NoticeBar::Kind::Error, tr("Records cannot be saved in %1. The system says: %2.")
                                                      .arg(QDir::toNativeSeparators(m_store.path()), why));
    if (!std::exchange(m_told_not_saved, true))
        m_page.addToVerdict(
            tr("It could not be saved among the records (%1), but can be exported.").arg(why));
}

void RecordDesk::complain(base::Error error, const QString& path)
{
    error.subject = labelOf(path).toStdString();
    complain(ErrorText::problem(error), ErrorText::remedy(error));
}

void RecordDesk::complain(const QString& bold, const QString& more)
{
    if (m_asked == Asked::Elsewhere)
        m_page.strip().say(VerdictStrip::Kind::Error, bold, more);
    else
        m_panel->notice().say(NoticeBar::Kind::Error, more.isEmpty() ? bold : bold + QLatin1Char(' ') + more);
}

} // namespace contend::ui
