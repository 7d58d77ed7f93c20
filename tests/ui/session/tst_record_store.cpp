// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_record.h"
#include "ui/session/record_store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace contend;
using namespace contend::ui;
using contend::test::sampleComparison;

namespace {

RecordOfAll sample(int minute)
{
    return std::make_shared<const analysis::Record>(
        sampleComparison("2026-03-01T09:1" + std::to_string(minute) + ":00Z"));
}

} // namespace

class TestRecordStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    RecordFolder folder(const QString& name = QStringLiteral("records")) const
    {
        return RecordFolder(m_folder->filePath(name));
    }

private slots:
    void initTestCase() { qRegisterMetaType<base::Error>(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void savingReturnsAtOnceAndIsTold()
    {
        RecordStore store(folder());
        QSignalSpy saved(&store, &RecordStore::saved);
        QSignalSpy changed(&store, &RecordStore::entriesChanged);
        store.save(sample(1));
        QVERIFY(store.entries().isEmpty()); // nothing is told before the event loop has had its turn
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(store.entries().size(), 1);
        QVERIFY(QFile::exists(store.fileOf(saved.first().first().toString())));
        QVERIFY(store.find(saved.first().first().toString()) != nullptr);
    }

    void destructionWaitsForWhatIsBeingSaved()
    {
        {
            RecordStore store(folder());
            for (int minute = 0; minute < 5; ++minute)
                store.save(sample(minute));
        }
        QCOMPARE(folder().list().size(), 5);
    }

    void recordsOfEarlierStartsAreThere()
    {
        QVERIFY(folder().add(*sample(1)));
        RecordStore store(folder());
        QTRY_COMPARE(store.entries().size(), 1);
    }

    void runsInWhichNothingWasMeasuredAreNotKept()
    {
        RecordStore store(folder());
        store.save(nullptr);
        store.save(std::make_shared<const analysis::Record>());
        analysis::Record refused = sampleComparison();
        refused.runs.resize(1);
        refused.runs.front() = {};
        store.save(std::make_shared<const analysis::Record>(refused));
        store.finish();
        QVERIFY(store.entries().isEmpty());
    }

    void withoutAFolderNothingIsKeptAndNothingTold()
    {
        RecordStore store(RecordFolder{QString()});
        QSignalSpy failed(&store, &RecordStore::saveFailed);
        store.save(sample(1));
        store.finish();
        QVERIFY(store.entries().isEmpty());
        QVERIFY(failed.isEmpty());
    }

    void removedRecordsCanBeRestoredUntilOthersAreRemoved()
    {
        RecordStore store(folder());
        for (int minute = 0; minute < 3; ++minute)
            store.save(sample(minute));
        store.finish();
        const QString newest = store.entries().at(0).id;
        const QString oldest = store.entries().at(2).id;
        store.remove({newest});
        store.finish();
        QCOMPARE(store.entries().size(), 2);
        store.restore();
        store.finish();
        QCOMPARE(store.entries().size(), 3);
        QCOMPARE(store.entries().at(0).id, newest);
        store.remove({newest});
        store.remove({oldest});
        store.restore();
        store.finish();
        QCOMPARE(store.entries().size(), 2); // the newest is gone for good
        QVERIFY(store.find(oldest) != nullptr);
        store.restore();
        store.finish();
        QCOMPARE(store.entries().size(), 2);
    }

    void theEndForgetsWhatWasRemoved()
    {
        {
            RecordStore store(folder());
            store.save(sample(1));
            store.finish();
            store.remove({store.entries().constFirst().id});
        }
        QVERIFY(QDir(folder().path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void namesStayAndFailuresAreTold()
    {
        RecordStore store(folder());
        QSignalSpy failed(&store, &RecordStore::failed);
        store.save(sample(1));
        store.finish();
        const QString id = store.entries().constFirst().id;
        store.rename(id, "first lecture");
        store.finish();
        QCOMPARE(store.find(id)->name, QString("first lecture"));
        QVERIFY(failed.isEmpty());
        store.rename("never there", "x");
        store.finish();
        QCOMPARE(failed.size(), 1);
    }

    void fullOrBlockedDiskIsToldAndTheNextTryCounts()
    {
        QFile blocker(m_folder->filePath("blocked"));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        RecordStore store(folder("blocked/records"));
        QSignalSpy failed(&store, &RecordStore::saveFailed);
        const RecordOfAll record = sample(1);
        store.save(record);
        store.finish();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<base::Error>().code, base::ErrorCode::CannotWrite);
        QVERIFY(blocker.remove());
        store.save(record);
        store.finish();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(store.entries().size(), 1);
    }

    void otherProgramsChangesAreSeenWhenLookedFor()
    {
        RecordStore store(folder());
        RecordStore other(folder());
        other.save(sample(1));
        other.finish();
        store.refresh();
        store.finish();
        QVERIFY(store.entries() == other.entries());
        QCOMPARE(store.entries().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_record_store.moc"
