// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/expectation.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;

namespace {

analysis::Record alone(double throughput, double operation, base::Contender how = base::Contender::Sequential)
{
    analysis::Record record;
    analysis::RunRecord run;
    run.contender = how;
    run.parameters = {{"workers", 1}, {"cores", 2}, {"operation", operation}};
    run.throughput_ops_per_s = throughput;
    record.runs = {run};
    return record;
}

} // namespace

class TestExpectation : public QObject {
    Q_OBJECT

private slots:
    void coresAreSharedOnlyWhenThereAreTooFew_data()
    {
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("cores");
        QTest::addColumn<double>("percent"); // negative: no line
        QTest::newRow("a core each") << 2 << 2 << -1.0;
        QTest::newRow("fewer workers") << 1 << 8 << -1.0;
        QTest::newRow("two share") << 4 << 2 << 50.0;
        QTest::newRow("one core") << 3 << 1 << 100.0 / 3;
        QTest::newRow("nonsense") << 3 << 0 << -1.0;
    }
    void coresAreSharedOnlyWhenThereAreTooFew()
    {
        QFETCH(int, workers);
        QFETCH(int, cores);
        QFETCH(double, percent);
        QCOMPARE(Expectation::coreShare(workers, cores).value_or(-1.0), percent);
    }

    void throughputIsKnownOnceOneAloneWasMeasured()
    {
        Expectation expectation;
        const Expectation::Values values{{"workers", 4}, {"cores", 2}, {"operation", 1.5}};
        QVERIFY(!expectation.throughputEach(values, 4, 2));
        expectation.add(alone(900, 1.5, base::Contender::Threads)); // not alone
        QVERIFY(!expectation.throughputEach(values, 4, 2));
        expectation.add(alone(1000, 1.5));
        QCOMPARE(expectation.throughputEach(values, 4, 2).value(), 500.0);
        QCOMPARE(expectation.throughputEach(values, 2, 2).value(), 1000.0);
        expectation.clear();
        QVERIFY(!expectation.throughputEach(values, 4, 2));
    }

    void whoMostlyWaitsLeavesTheCoreToOthers()
    {
        Expectation expectation;
        analysis::Record waiting = alone(10, 1.5);
        waiting.runs[0].workers.resize(1);
        waiting.runs[0].workers[0].cpu_utilization_percent = 10;
        expectation.add(waiting);
        QCOMPARE(expectation.throughputEach({{"operation", 1.5}}, 20, 2).value(), 10.0);
        QCOMPARE(expectation.throughputEach({{"operation", 1.5}}, 40, 2).value(), 5.0);
    }

    void otherWorkIsNoBaseline()
    {
        Expectation expectation;
        expectation.add(alone(1000, 1.5));
        QVERIFY(!expectation.throughputEach({{"workers", 4}, {"operation", 3.0}}, 4, 2));
        QVERIFY(!expectation.throughputEach({{"operation", 1.5}}, 0, 2));
    }
};

QTEST_APPLESS_MAIN(TestExpectation)
#include "tst_expectation.moc"
