// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/record_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace contend;
using namespace contend::ui;

namespace {

RecordEntry entry(const QString& id, int day = 1)
{
    RecordEntry entry;
    entry.id = id;
    entry.experiment = QStringLiteral("cpu-bound");
    entry.contenders = {base::Contender::Sequential, base::Contender::Gil};
    entry.created = QDateTime(QDate(2026, 3, day), QTime(9, 30), Qt::LocalTime).toUTC();
    return entry;
}

RecordList::Names names()
{
    return {[](const QString& id) { return QStringLiteral("Title of ") + id; },
            [](const QString&, const QString& parameter) { return QStringLiteral("Name of ") + parameter; }};
}

QString text(const QAbstractItemModel& model, int row, int role)
{
    return model.index(row, 0).data(role).toString();
}

} // namespace

class TestRecordList : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void rowTellsWhatWasRunWhenAndWhatCameOfIt()
    {
        RecordList list(names());
        RecordEntry confirmed = entry("a");
        confirmed.verdict = analysis::VerdictStatus::Confirmed;
        list.setEntries({confirmed});
        QCOMPARE(text(list, 0, RecordList::kTitleRole), QString("Title of cpu-bound"));
        QCOMPARE(text(list, 0, RecordList::kSummaryRole), QString("Sequential, Threads + GIL"));
        QVERIFY(text(list, 0, RecordList::kWhenRole).contains("01/03/2026"));
        QCOMPARE(text(list, 0, RecordList::kStatusRole), QString("confirmed"));
        QCOMPARE(list.index(0).data(RecordList::kMarkRole).toInt(),
                 static_cast<int>(RecordList::Mark::Confirmed));
        for (const int role : {RecordList::kTitleRole, RecordList::kSummaryRole, RecordList::kStatusRole})
            QVERIFY(text(list, 0, Qt::DisplayRole).contains(text(list, 0, role)));
    }

    void nameStandsFirstAndTheTitleBehindIt()
    {
        RecordList list(names());
        RecordEntry named = entry("a");
        named.name = QStringLiteral("First lecture");
        named.sweep_parameter = QStringLiteral("workers");
        list.setEntries({named});
        QCOMPARE(text(list, 0, RecordList::kTitleRole), QString("First lecture"));
        QVERIFY(text(list, 0, RecordList::kSummaryRole)
                    .startsWith("Title of cpu-bound · Sweep: Name of workers"));
        QCOMPARE(list.label(named), QString("First lecture"));
    }

    void todayAndYesterdayAreCalledThat()
    {
        RecordList list(names());
        RecordEntry today = entry("t");
        today.created = QDateTime::currentDateTimeUtc();
        RecordEntry yesterday = entry("y");
        yesterday.created = QDateTime(QDate::currentDate().addDays(-1), QTime(12, 0)).toUTC();
        RecordEntry undated = entry("u");
        undated.created = {};
        list.setEntries({today, yesterday, undated});
        QVERIFY(text(list, 0, RecordList::kWhenRole).startsWith("Today"));
        QVERIFY(text(list, 1, RecordList::kWhenRole).startsWith("Yesterday"));
        QCOMPARE(text(list, 2, RecordList::kWhenRole), QString("Date unknown"));
    }

    void statusHasAWordForEachMark_data()
    {
        using State = RecordEntry::State;
        using Verdict = analysis::VerdictStatus;
        QTest::addColumn<int>("verdict"); // -1: none
        QTest::addColumn<bool>("complete");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("mark");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, int verdict, bool complete, State state, RecordList::Mark mark,
                            const char* word) {
            QTest::newRow(name) << verdict << complete << static_cast<int>(state) << static_cast<int>(mark)
                                << QString(word);
        };
        row("run", -1, true, State::Ready, RecordList::Mark::None, "");
        row("stopped", -1, false, State::Ready, RecordList::Mark::Incomplete, "incomplete");
        row("refuted", int(Verdict::Refuted), true, State::Ready, RecordList::Mark::Refuted, "refuted");
        row("inconclusive", int(Verdict::Inconclusive), true, State::Ready, RecordList::Mark::Inconclusive,
            "inconclusive");
        row("damaged", -1, true, State::Damaged, RecordList::Mark::Unreadable, "damaged");
        row("foreign", -1, true, State::Foreign, RecordList::Mark::Unreadable, "other version");
    }
    void statusHasAWordForEachMark()
    {
        QFETCH(int, verdict);
        QFETCH(bool, complete);
        QFETCH(int, state);
        QFETCH(int, mark);
        QFETCH(QString, word);
        RecordEntry it = entry("a");
        if (verdict >= 0)
            it.verdict = static_cast<analysis::VerdictStatus>(verdict);
        it.complete = complete;
        it.state = static_cast<RecordEntry::State>(state);
        RecordList list(names());
        list.setEntries({it});
        QCOMPARE(list.index(0).data(RecordList::kMarkRole).toInt(), mark);
        QCOMPARE(text(list, 0, RecordList::kStatusRole), word);
    }

    void rowsThatStayKeepTheirPlaceInSelections()
    {
        RecordList list(names());
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setEntries({entry("c", 3), entry("b", 2), entry("a", 1)});
        const QPersistentModelIndex b = list.index(1);
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        list.setEntries({entry("e", 5), entry("d", 4), entry("b", 2)});
        QCOMPARE(b.row(), 2);
        QCOMPARE(b.data(RecordList::kIdRole).toString(), QString("b"));
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        RecordEntry renamed = entry("d", 4);
        renamed.name = QStringLiteral("new");
        list.setEntries({entry("e", 5), renamed, entry("b", 2)});
        QCOMPARE(changed.size(), 1);
        QVERIFY(reset.isEmpty());
        list.setEntries({});
        QCOMPARE(list.rowCount(), 0);
        QVERIFY(!b.isValid());
    }

    void anotherOrderIsTakenOver()
    {
        RecordList list(names());
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setEntries({entry("a"), entry("b"), entry("c")});
        list.setEntries({entry("c"), entry("a"), entry("b")});
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(text(list, 0, RecordList::kIdRole), QString("c"));
        QCOMPARE(text(list, 2, RecordList::kIdRole), QString("b"));
    }

    void editingAsksForTheNameAndChangesNothing()
    {
        RecordList list(names());
        list.setEntries({entry("a")});
        QSignalSpy asked(&list, &RecordList::renameRequested);
        QVERIFY(list.flags(list.index(0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(list.setData(list.index(0), "  my   run "));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), QString("my run"));
        QVERIFY(list.setData(list.index(0), "   ")); // it has none: nothing to ask for
        QCOMPARE(asked.size(), 1);
        QVERIFY(!list.entries().constFirst().isNamed());
    }

    void filterFindsByEveryWord_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("name") << QStringLiteral("LECON") << true;
        QTest::newRow("experiment") << QStringLiteral("title cpu") << true;
        QTest::newRow("contender") << QStringLiteral("gil") << true;
        QTest::newRow("verdict") << QStringLiteral("refuted") << true;
        QTest::newRow("another verdict") << QStringLiteral("confirmed") << false;
        QTest::newRow("month") << QStringLiteral("march") << true;
        QTest::newRow("ISO date") << QStringLiteral("2026-03-01") << true;
        QTest::newRow("time") << QStringLiteral("09:30") << true;
        QTest::newRow("one word of two") << QStringLiteral("gil april") << false;
        QTest::newRow("markup") << QStringLiteral("[(*") << false;
    }
    void filterFindsByEveryWord()
    {
        QFETCH(QString, words);
        QFETCH(bool, found);
        RecordEntry it = entry("a");
        it.name = QStringLiteral("Première leçon");
        it.verdict = analysis::VerdictStatus::Refuted;
        RecordList list(names());
        list.setEntries({it});
        RecordFilter filter;
        filter.setSourceModel(&list);
        filter.setWords(words);
        QCOMPARE(filter.rowCount(), found ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordList)
#include "tst_record_list.moc"
