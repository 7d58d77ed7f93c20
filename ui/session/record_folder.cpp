// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/record_folder.h"

#include "core/report/json.h"
#include "core/report/output_file.h"
#include "core/report/record_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <algorithm>
#include <cerrno>

namespace contend::ui {

using base::ErrorCode;

namespace {

const QString kRecord = QStringLiteral(".json");
const QString kCard = QStringLiteral(".card");
const QString kDeleted = QStringLiteral(".deleted");
constexpr qint64 kLargestCard = 100'000;
constexpr int kDeletedStays_h = 24; ///< what a program put aside and then could not forget

QJsonObject toJson(const RecordEntry& entry)
{
    QJsonArray contenders;
    for (const base::Contender contender : entry.contenders)
        contenders.append(QString::fromStdString(std::string(base::contenderId(contender))));
    const auto verdict = entry.verdict ? analysis::verdictId(*entry.verdict) : std::string_view();
    return {{QStringLiteral("bytes"), entry.bytes},
            {QStringLiteral("name"), entry.name},
            {QStringLiteral("experiment"), entry.experiment},
            {QStringLiteral("sweep_parameter"), entry.sweep_parameter},
            {QStringLiteral("contenders"), contenders},
            {QStringLiteral("created_utc"), entry.created.toString(Qt::ISODate)},
            {QStringLiteral("verdict"), QString::fromUtf8(verdict.data(), qsizetype(verdict.size()))},
            {QStringLiteral("complete"), entry.complete},
            {QStringLiteral("state"), static_cast<int>(entry.state)}};
}

std::optional<analysis::VerdictStatus> verdictOf(const QString& id)
{
    using analysis::VerdictStatus;
    for (const auto status : {VerdictStatus::Confirmed, VerdictStatus::Refuted, VerdictStatus::Inconclusive})
        if (id.toStdString() == analysis::verdictId(status))
            return status;
    return std::nullopt;
}

/// What a card does not say, or says in another way, keeps its default: later versions may have more to say.
RecordEntry fromJson(const QJsonObject& card)
{
    const auto text = [&card](const char* key) { return card.value(QLatin1String(key)).toString(); };
    RecordEntry entry;
    entry.bytes = card.value(QLatin1String("bytes")).toInteger(-1);
    entry.name = text("name");
    entry.experiment = text("experiment");
    entry.sweep_parameter = text("sweep_parameter");
    entry.created = QDateTime::fromString(text("created_utc"), Qt::ISODate).toUTC();
    entry.verdict = verdictOf(text("verdict"));
    entry.complete = card.value(QLatin1String("complete")).toBool(true);
    for (const QJsonValue& id : card.value(QLatin1String("contenders")).toArray())
        if (const auto contender = base::contenderOf(id.toString().toStdString()))
            entry.contenders.append(*contender);
    const int state = card.value(QLatin1String("state")).toInt();
    if (state > 0 && state <= static_cast<int>(RecordEntry::State::Foreign))
        entry.state = static_cast<RecordEntry::State>(state);
    return entry;
}

QJsonObject readCard(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestCard)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QFileInfoList filesIn(const QString& path, const QString& ending)
{
    return QDir(path).entryInfoList({QLatin1Char('*') + ending}, QDir::Files | QDir::Hidden);
}

bool isNewer(const RecordEntry& one, const RecordEntry& other)
{
    return one.created != other.created ? one.created > other.created : one.id > other.id;
}

/// How many there are of one kind, named or not, and how much room they take.
struct Amount {
    int count = 0;
    qint64 bytes = 0;

    void add(const RecordEntry& entry)
    {
        ++count;
        bytes += entry.bytes;
    }
};

} // namespace

bool canBeNamed(const RecordEntry& entry, const QList<RecordEntry>& all, const RecordBounds& bounds)
{
    if (entry.isNamed())
        return true;
    Amount named;
    for (const RecordEntry& each : all)
        if (each.isNamed())
            named.add(each);
    named.add(entry);
    return named.count <= bounds.named && named.bytes <= bounds.named_bytes;
}

RecordFolder::RecordFolder(QString path, RecordBounds bounds)
    : m_path(std::move(path))
    , m_bounds(bounds)
{}

QString RecordFolder::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/contend/records");
}

QString RecordFolder::fileOf(const QString& id) const
{
    return fileOf(id, kRecord);
}

QString RecordFolder::fileOf(const QString& id, const QString& ending) const
{
    return m_path + QLatin1Char('/') + id + ending;
}

// ---- what there is

QList<RecordEntry> RecordFolder::list()
{
    clearAway();
    QList<RecordEntry> entries;
    for (const QFileInfo& file : filesIn(m_path, kRecord)) {
        RecordEntry entry = entryFor(file.completeBaseName(), file.size());
        if (!entry.created.isValid())
            entry.created = file.lastModified().toUTC();
        entries.append(entry);
    }
    std::ranges::sort(entries, isNewer);
    return entries;
}

RecordEntry RecordFolder::entryFor(const QString& id, qint64 bytes)
{
    const RecordEntry known = fromJson(readCard(fileOf(id, kCard)));
    RecordEntry entry = known.bytes == bytes ? known : describe(id, bytes);
    entry.id = id;
    if (known.bytes == bytes)
        return entry;
    entry.name = known.name;
    static_cast<void>(writeCard(entry)); // where nothing can be written it is made anew each time
    return entry;
}

RecordEntry RecordFolder::describe(const QString& id, qint64 bytes) const
{
    RecordEntry entry;
    const base::Result<analysis::Record> record = report::readRecord(fileOf(id).toStdString());
    if (record)
        entry = entryOf(*record);
    else
        entry.state = record.error().code == ErrorCode::ForeignRecord ? RecordEntry::State::Foreign
                                                                      : RecordEntry::State::Damaged;
    entry.bytes = bytes;
    return entry;
}

/// Cards without a record, and what was deleted by a program that did not live to forget it.
void RecordFolder::clearAway()
{
    const QDateTime long_ago = QDateTime::currentDateTime().addSecs(-kDeletedStays_h * 3600);
    for (const QFileInfo& file : filesIn(m_path, kDeleted))
        if (file.metadataChangeTime() < long_ago)
            forget({file.completeBaseName()});
    for (const QFileInfo& card : filesIn(m_path, kCard)) {
        const QString id = card.completeBaseName();
        if (!QFile::exists(fileOf(id)) && !QFile::exists(fileOf(id, kDeleted)))
            QFile::remove(card.filePath());
    }
}

// ---- what changes

base::Result<QString> RecordFolder::add(const analysis::Record& record)
{
    errno = 0;
    if (!QDir().mkpath(m_path))
        return base::fail(ErrorCode::CannotWrite, errno != 0 ? errno : EACCES, "making the folder",
                          m_path.toStdString());
    const std::string text = report::toJson(record);
    RecordEntry entry = entryOf(record);
    entry.bytes = static_cast<qint64>(text.size());
    if (entry.bytes > m_bounds.unnamed_bytes)
        return base::fail(ErrorCode::NoResource, EFBIG, "keeping the record", m_path.toStdString());
    if (!entry.created.isValid())
        entry.created = QDateTime::currentDateTimeUtc();
    entry.id = entry.created.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")) + QLatin1Char('-') +
               entry.experiment + QLatin1Char('-') +
               QString::number(QRandomGenerator::global()->generate(), 36);
    if (const base::Status written = report::writeFile(fileOf(entry.id).toStdString(), text); !written)
        return base::fail(written.error());
    static_cast<void>(writeCard(entry)); // the list makes another one
    makeRoom(entry.id);
    return entry.id;
}

base::Status RecordFolder::writeCard(const RecordEntry& entry) const
{
    const QByteArray text = QJsonDocument(toJson(entry)).toJson();
    return report::writeFile(fileOf(entry.id, kCard).toStdString(),
                             {text.constData(), static_cast<std::size_t>(text.size())});
}

void RecordFolder::makeRoom(const QString& newest)
{
    Amount kept;
    for (const RecordEntry& entry : list()) {
        if (entry.isNamed())
            continue;
        kept.add(entry);
        const bool fits = kept.count <= m_bounds.unnamed && kept.bytes <= m_bounds.unnamed_bytes;
        if (fits || entry.id == newest)
            continue;
        QFile::remove(fileOf(entry.id));
        QFile::remove(fileOf(entry.id, kCard));
    }
}

base::Status RecordFolder::rename(const QString& id, const QString& name)
{
    const QList<RecordEntry> all = list();
    const auto found = std::ranges::find(all, id, &RecordEntry::id);
    if (found == all.end())
        return base::fail(ErrorCode::CannotRead, ENOENT, "naming the record", fileOf(id).toStdString());
    if (!name.isEmpty() && !canBeNamed(*found, all, m_bounds))
        return base::fail(ErrorCode::NoResource, 0, "naming the record", m_path.toStdString());
    RecordEntry entry = *found;
    entry.name = name;
    return writeCard(entry);
}

base::Status RecordFolder::remove(const QStringList& ids)
{
    return move(ids, kRecord, kDeleted);
}

base::Status RecordFolder::restore(const QStringList& ids)
{
    return move(ids, kDeleted, kRecord);
}

base::Status RecordFolder::move(const QStringList& ids, const QString& from, const QString& to) const
{
    for (const QString& id : ids) {
        const QByteArray old_name = QFile::encodeName(fileOf(id, from));
        const QByteArray new_name = QFile::encodeName(fileOf(id, to));
        if (::rename(old_name.constData(), new_name.constData()) != 0 && errno != ENOENT)
            return base::fail(ErrorCode::CannotWrite, errno, "moving the record", old_name.toStdString());
    }
    return {};
}

void RecordFolder::forget(const QStringList& ids)
{
    for (const QString& id : ids) {
        QFile::remove(fileOf(id, kDeleted));
        if (!QFile::exists(fileOf(id)))
            QFile::remove(fileOf(id, kCard));
    }
}

} // namespace contend::ui
