// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"
#include "core/report/record_file.h"
#include "tests/support/sample_record.h"
#include "ui/session/record_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <unistd.h>

using namespace contend;
using namespace contend::ui;
using contend::test::sampleComparison;

namespace {

/// A record of that minute of an hour.
analysis::Record at(int minute)
{
    return sampleComparison(
        QStringLiteral("2026-03-01T09:%1:00Z").arg(minute, 2, 10, QLatin1Char('0')).toStdString());
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList idsOf(const QList<RecordEntry>& entries)
{
    QStringList ids;
    for (const RecordEntry& entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

class TestRecordFolder : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("new/records")); }
    RecordFolder folder(RecordBounds bounds = {}) const { return RecordFolder(path(), bounds); }
    QStringList files(const QString& ending) const
    {
        return QDir(path()).entryList({QLatin1Char('*') + ending}, QDir::Files | QDir::Hidden);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void emptyOrMissingFolderHoldsNothing()
    {
        QVERIFY(folder().list().isEmpty());
        QVERIFY(!QFile::exists(path())); // looking makes nothing
    }

    void whatIsAddedIsListedNewestFirstAndIsTheWholeRecord()
    {
        RecordFolder records = folder();
        const auto first = records.add(at(1));
        const auto second = records.add(at(2));
        QVERIFY(first && second);
        const QList<RecordEntry> entries = records.list();
        QCOMPARE(idsOf(entries), QStringList({*second, *first}));
        const RecordEntry& entry = entries.constFirst();
        QCOMPARE(entry.experiment, QString("cpu-bound"));
        QCOMPARE(entry.contenders, QList({base::Contender::Gil, base::Contender::Processes}));
        QCOMPARE(entry.verdict, std::optional(analysis::VerdictStatus::Confirmed));
        QCOMPARE(entry.created, QDateTime(QDate(2026, 3, 1), QTime(9, 2), Qt::UTC));
        QCOMPARE(entry.bytes, QFile(records.fileOf(*second)).size());
        const auto record = report::readRecord(records.fileOf(*first).toStdString());
        QVERIFY(record.has_value());
        QCOMPARE(report::toJson(*record), report::toJson(at(1)));
    }

    void nothingButWholeFilesIsEverThere()
    {
        RecordFolder records = folder();
        QVERIFY(records.add(at(1)));
        QCOMPARE(QDir(path()).entryList(QDir::Files | QDir::Hidden).size(), 2); // record and card
    }

    void oldestUnnamedGoFirstAndNamedStay()
    {
        RecordFolder records = folder({.unnamed = 3});
        const auto named = records.add(at(1));
        QVERIFY(named && records.rename(*named, "kept"));
        QStringList added;
        for (int minute = 2; minute < 8; ++minute)
            added.prepend(*records.add(at(minute)));
        QCOMPARE(idsOf(records.list()), added.mid(0, 3) + QStringList({*named}));
        QCOMPARE(files(".json").size(), 4);
        QCOMPARE(files(".card").size(), 4);
    }

    void roomOnDiskIsBounded()
    {
        const auto one = static_cast<qint64>(report::toJson(at(1)).size());
        RecordFolder records = folder({.unnamed_bytes = 2 * one + one / 2});
        QVERIFY(records.add(at(1)));
        const auto second = records.add(at(2));
        const auto third = records.add(at(3));
        QCOMPARE(idsOf(records.list()), QStringList({*third, *second}));
    }

    void recordLargerThanAllRoomIsRefusedAndNothingGoes()
    {
        const auto one = static_cast<qint64>(report::toJson(at(1)).size());
        RecordFolder records = folder({.unnamed_bytes = one + one / 2});
        const auto kept = records.add(at(1));
        analysis::Record large = at(2);
        for (int i = 0; i < 10; ++i)
            large.runs.push_back(large.runs.front());
        const auto refused = records.add(large);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::NoResource);
        QCOMPARE(idsOf(records.list()), QStringList({*kept}));
    }

    void namesAreBoundedAndCanBeTakenAway()
    {
        RecordFolder records = folder({.named = 1});
        const auto first = records.add(at(1));
        const auto second = records.add(at(2));
        QVERIFY(records.rename(*first, "first").has_value());
        QVERIFY(!records.rename(*second, "second").has_value());
        QVERIFY(records.rename(*first, "still first").has_value());
        QCOMPARE(records.list().constLast().name, QString("still first"));
        QVERIFY(records.rename(*first, QString()).has_value());
        QVERIFY(records.rename(*second, QStringLiteral("zweiter Lauf – “süß” 中文\n")).has_value());
        QCOMPARE(folder().list().constFirst().name, QStringLiteral("zweiter Lauf – “süß” 中文\n"));
    }

    void missingAndDamagedCardsAreMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff{{{", 5);
        QTest::newRow("not an object") << QByteArray("[1, 2, 3]");
        QTest::newRow("of another length") << QByteArray(R"({"bytes": 3, "name": "mine"})");
        QTest::newRow("wrong types") << QByteArray(R"({"bytes": "many", "contenders": 7, "verdict": []})");
    }
    void missingAndDamagedCardsAreMadeAnew()
    {
        QFETCH(QByteArray, content);
        RecordFolder records = folder();
        const auto id = records.add(at(1));
        const QList<RecordEntry> before = records.list();
        const QString card = path() + QLatin1Char('/') + *id + QStringLiteral(".card");
        QVERIFY(QFile::remove(card));
        if (!content.isEmpty())
            write(card, content);
        QList<RecordEntry> after = records.list();
        QCOMPARE(after.size(), 1);
        // A name that can still be read is kept.
        QCOMPARE(after.constFirst().name, content.contains("mine") ? QString("mine") : QString());
        after[0].name.clear();
        QVERIFY(after == before);
        QVERIFY(QFile::exists(card));
    }

    void whatCannotBeReadIsListedAsThat_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("state");
        const auto damaged = static_cast<int>(RecordEntry::State::Damaged);
        QTest::newRow("empty") << QByteArray() << damaged;
        QTest::newRow("cut off") << QByteArray("{\"schema\": 1, \"program\": {\"name\": \"cont") << damaged;
        QTest::newRow("foreign") << QByteArray(R"({"some": "other file"})") << damaged;
        QTest::newRow("newer schema")
            << QByteArray(R"({"schema": 2, "program": {"name": "contend", "version": "9.0"}})")
            << static_cast<int>(RecordEntry::State::Foreign);
    }
    void whatCannotBeReadIsListedAsThat()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, state);
        RecordFolder records = folder();
        const auto good = records.add(at(1));
        write(records.fileOf("strange"), content);
        for (int look = 0; look < 2; ++look) { // the second time by its card
            const QList<RecordEntry> entries = records.list();
            QCOMPARE(idsOf(entries), QStringList({"strange", *good}));
            QCOMPARE(static_cast<int>(entries.constFirst().state), state);
            QVERIFY(entries.constFirst().created.isValid());
        }
        QVERIFY(records.remove({"strange"}).has_value());
        QCOMPARE(idsOf(records.list()), QStringList({*good}));
    }

    void deletedRecordComesBackWithItsName()
    {
        RecordFolder records = folder();
        const auto id = records.add(at(1));
        QVERIFY(records.rename(*id, "mine"));
        const QList<RecordEntry> before = records.list();
        QVERIFY(records.remove({*id, "never there"}).has_value());
        QVERIFY(records.list().isEmpty());
        QVERIFY(records.restore({*id}).has_value());
        QVERIFY(records.list() == before);
    }

    void forgottenRecordLeavesNothing()
    {
        RecordFolder records = folder();
        const auto id = records.add(at(1));
        QVERIFY(records.remove({*id}).has_value());
        records.forget({*id});
        QVERIFY(records.restore({*id}).has_value());
        QVERIFY(records.list().isEmpty());
        QVERIFY(QDir(path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void cardsWithoutARecordAreClearedAway()
    {
        RecordFolder records = folder();
        const auto id = records.add(at(1));
        QVERIFY(QFile::remove(records.fileOf(*id)));
        QVERIFY(records.list().isEmpty());
        QVERIFY(files(".card").isEmpty());
    }

    void twoProgramsSeeEachOthersRecords()
    {
        RecordFolder one = folder({.unnamed = 3});
        RecordFolder other = folder({.unnamed = 3});
        const auto first = one.add(at(1));
        const auto second = other.add(at(2));
        QVERIFY(one.rename(*first, "of one").has_value());
        QVERIFY(other.rename(*second, "of the other").has_value());
        QCOMPARE(one.list().size(), 2);
        QVERIFY(one.list() == other.list());
        QVERIFY(one.remove({*second}).has_value());
        QVERIFY(!other.rename(*second, "too late").has_value());
        QVERIFY(other.remove({*second}).has_value());
        QCOMPARE(idsOf(other.list()), QStringList({*first}));
        QVERIFY(one.restore({*second}).has_value());
        QCOMPARE(other.list().constFirst().name, QString("of the other"));
    }

    void folderThatCannotBeWrittenIsAnErrorThatNamesIt()
    {
        write(m_folder->filePath("new"), "a file, not a folder");
        const auto refused = folder().add(at(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::CannotWrite);
        QVERIFY(QString::fromStdString(refused.error().subject).contains(path()));
        QVERIFY(refused.error().sys_errno != 0);
    }

    void writeProtectedFolderIsReadAllTheSame()
    {
        if (::geteuid() == 0)
            QSKIP("nothing is protected from this user");
        const auto id = folder().add(at(1));
        QVERIFY(QFile::remove(path() + QLatin1Char('/') + *id + QStringLiteral(".card")));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ExeOwner));
        RecordFolder records = folder();
        QCOMPARE(idsOf(records.list()), QStringList({*id}));
        QVERIFY(!records.add(at(2)));
        QVERIFY(!records.remove({*id}));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void otherFilesAreLeftAlone()
    {
        RecordFolder records = folder();
        QVERIFY(records.add(at(1)));
        write(path() + QStringLiteral("/notes.txt"), "mine");
        QCOMPARE(records.list().size(), 1);
        QVERIFY(QFile::exists(path() + QStringLiteral("/notes.txt")));
    }
};

QTEST_GUILESS_MAIN(TestRecordFolder)
#include "tst_record_folder.moc"
