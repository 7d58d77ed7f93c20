// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_record.h"
#include "ui/export/caption.h"
#include "ui/export/record_charts.h"
#include "ui/export/record_pair.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;
using contend::test::sampleComparison;
using contend::test::sampleRun;

namespace {

RecordPair pairOf(const analysis::Record& first, const analysis::Record& second)
{
    return {std::make_shared<const analysis::Record>(first), std::make_shared<const analysis::Record>(second),
            QStringLiteral("Monday"), QStringLiteral("Friday")};
}

analysis::Record sweepOf(const char* parameter)
{
    analysis::Record record = sampleComparison();
    record.sweep_parameter = parameter;
    record.runs = {sampleRun(base::Contender::Gil, 0, 100, 1), sampleRun(base::Contender::Gil, 1, 110, 2)};
    return record;
}

QStringList whatDiffers(const RecordPair& pair)
{
    QStringList what;
    for (const RecordDifference& each : RecordPairs::differences(pair))
        what.append(each.what);
    return what;
}

} // namespace

class TestRecordPair : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void obstaclesAreToldInASentence_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("told");
        QTest::newRow("none") << 0 << QString();
        QTest::newRow("two sweeps") << 1 << QString();
        QTest::newRow("different experiments") << 2 << QStringLiteral("different experiments");
        QTest::newRow("unknown experiment") << 3 << QStringLiteral("no-such-experiment");
        QTest::newRow("one sweep") << 4 << QStringLiteral("Only one of the two is a sweep");
        QTest::newRow("other parameters") << 5 << QStringLiteral("different parameters");
        QTest::newRow("nothing measured") << 6 << QStringLiteral("Nothing was measured in “Friday”");
    }
    void obstaclesAreToldInASentence()
    {
        QFETCH(int, which);
        QFETCH(QString, told);
        analysis::Record first = sampleComparison();
        analysis::Record second = sampleComparison();
        if (which == 1 || which == 4 || which == 5)
            first = sweepOf("workers");
        if (which == 1 || which == 5)
            second = sweepOf(which == 1 ? "workers" : "operation");
        if (which == 2 || which == 3)
            second.experiment = which == 2 ? "race-condition" : "no-such-experiment";
        if (which == 6)
            second.runs.clear();
        const QString obstacle = RecordPairs::obstacle(pairOf(first, second));
        QCOMPARE(obstacle.isEmpty(), told.isEmpty());
        QVERIFY2(obstacle.contains(told), qPrintable(obstacle));
    }

    void eachContendersBarsStandTogetherAndTellTheirRecord()
    {
        analysis::Record second = sampleComparison();
        second.runs.front().throughput_ops_per_s = 50;
        second.runs.push_back(sampleRun(base::Contender::Threads, 2, 300, 6));
        const RecordPair pair = pairOf(sampleComparison(), second);
        const analysis::Record both = RecordPairs::together(pair);
        QVERIFY(!both.verdict);
        const ComparisonData data = RecordCharts::comparisonOf(*experimentOf(both), both);
        QStringList names;
        for (const ComparisonBar& bar : data.bars)
            names.append(bar.name);
        QCOMPARE(names, QStringList({"Threads · B", "Threads + GIL · A", "Threads + GIL · B", "Processes · A",
                                     "Processes · B"}));
        QCOMPARE(data.bars.at(1).value, 100.0);
        QCOMPARE(data.bars.at(2).value, 50.0);
    }

    void sweepsHaveACurveEach()
    {
        const analysis::Record both = RecordPairs::together(pairOf(sweepOf("workers"), sweepOf("workers")));
        const ScalingData data = RecordCharts::scalingOf(*experimentOf(both), both);
        QCOMPARE(data.curves.size(), 2);
        QCOMPARE(data.curves.at(0).name, QString("Threads + GIL · A"));
        QCOMPARE(data.curves.at(1).name, QString("Threads + GIL · B"));
        QVERIFY(data.curves.at(0).key != data.curves.at(1).key);
    }

    void runsFollowEachOtherInTime()
    {
        analysis::Record second = sampleComparison();
        second.runs.front().epoch_ns = 5'000;
        second.runs.front().intervals = {{.begin_ns = 105'000, .end_ns = 205'000}};
        const RecordPair pair = pairOf(sampleComparison(), second);
        const auto runs = RecordPairs::together(pair).runs;
        QCOMPARE(runs.size(), std::size_t{4});
        double last = -1;
        for (const analysis::RunRecord& run : runs)
            for (const double t_s : run.t_s) {
                QVERIFY(t_s > last);
                last = t_s;
            }
        const double shift = runs.at(2).t_s.front() - second.runs.front().t_s.front();
        const auto begin_ns = static_cast<double>(runs.at(2).intervals.front().begin_ns - 5'000);
        QVERIFY(std::abs(begin_ns / 1e9 - (shift + 1e-4)) < 1e-6);
        QCOMPARE(runs.at(2).label, std::string("Threads + GIL · B"));
    }

    void sameMachineAndSettingsDifferInTheirDateOnly()
    {
        const RecordPair pair = pairOf(sampleComparison(), sampleComparison("2026-03-02T09:30:00Z"));
        QCOMPARE(whatDiffers(pair), QStringList({"Measured"}));
        const VerdictWords words = RecordPairs::words(pair, RecordPairs::differences(pair));
        QCOMPARE(words.bold, QString("A: Monday. B: Friday."));
        QVERIFY(words.more.contains("same settings"));
    }

    void anotherMachineIsToldFirstAndInWords()
    {
        analysis::Record second = sampleComparison();
        second.machine = {8, 4, "Another CPU", "Linux 6.9", 16'000'000'000};
        second.program_version = "0.2.0";
        for (analysis::RunRecord& run : second.runs)
            run.parameters["workers"] = 3;
        second.runs.pop_back();
        const RecordPair pair = pairOf(sampleComparison(), second);
        const QList<RecordDifference> differences = RecordPairs::differences(pair);
        QCOMPARE(whatDiffers(pair), QStringList({"Measured", "Processor", "Cores", "Memory", "System",
                                                 "Contend", "Workers", "Contenders"}));
        QCOMPARE(differences.at(1).second, QString("Another CPU"));
        QCOMPARE(differences.at(2).first, QString("2 cores"));
        QCOMPARE(differences.at(2).second, QString("4 of 8 cores"));
        QCOMPARE(differences.at(6).first, QString("6"));
        QVERIFY(RecordPairs::words(pair, differences).more.contains("different machines"));
    }

    void settingsAloneAreNoOtherMachine()
    {
        analysis::Record second = sampleComparison();
        for (analysis::RunRecord& run : second.runs)
            run.parameters["workers"] = 3;
        const RecordPair pair = pairOf(sampleComparison(), second);
        QVERIFY(RecordPairs::words(pair, RecordPairs::differences(pair)).more.contains("in the table"));
    }

    void sweptParameterIsNoDifference()
    {
        analysis::Record longer = sweepOf("workers");
        longer.runs.push_back(sampleRun(base::Contender::Gil, 2, 120, 4));
        QVERIFY(!whatDiffers(pairOf(sweepOf("workers"), longer)).contains("Workers"));
    }
};

QTEST_GUILESS_MAIN(TestRecordPair)
#include "tst_record_pair.moc"
