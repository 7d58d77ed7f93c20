// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worker_team.h"

#include <QTest>
#include <cmath>

using namespace contend;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;

WorkerTeam::Setup batches(double batch_ms, std::uint32_t workers, bool gil)
{
    WorkerTeam::Setup setup;
    setup.workload = "gil-handoff";
    setup.workers = workers;
    setup.contender = gil ? base::Contender::Gil : base::Contender::Threads;
    setup.parameters = {{"batch", batch_ms}};
    setup.gil = gil;
    return setup;
}

} // namespace

class TestGilHandoff : public QObject {
    Q_OBJECT

private slots:
    void everybodyGetsTheLock_data()
    {
        QTest::addColumn<double>("batch");
        QTest::newRow("shortest") << 0.01;
        QTest::newRow("usual") << 0.1;
        QTest::newRow("longest") << 50.0;
    }
    void everybodyGetsTheLock()
    {
        QFETCH(double, batch);
        WorkerTeam team(batches(batch, 3, true));
        team.gil()->setIntervalNs(200'000);
        team.start();
        for (std::uint32_t k = 0; k < 3; ++k)
            QTRY_VERIFY_WITH_TIMEOUT(team.counters(k).operations > 0, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["handoffs_per_s"] > 0, kLimitMs);
        team.stop();
        QCOMPARE(team.gil()->holder(), 0U);
        const double per_s = team.gauges(true)["handoffs_per_s"];
        QVERIFY(per_s > 0 && std::isfinite(per_s));
    }

    /// No look at the request inside a batch: whoever has the lock does its batch to the end.
    void theLockChangesHandsBetweenBatchesOnly()
    {
        WorkerTeam team(batches(2, 4, true));
        team.gil()->setIntervalNs(50'000);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gil()->figures().handoffs > 20, kLimitMs);
        team.stop();
        // At the end each worker may have given its last batch up.
        QVERIFY(team.gil()->figures().handoffs <= team.operations() + 4);
    }

    void withoutALockThereIsNothingToHandOver()
    {
        WorkerTeam team(batches(0.1, 2, false));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.operations() > 20, kLimitMs);
        team.stop();
        QVERIFY(std::isnan(team.gauges(true)["handoffs_per_s"]));
    }

    void longBatchEndsAtAStop()
    {
        WorkerTeam team(batches(1e9, 2, true));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.counters(0).gil_takes + team.counters(1).gil_takes > 0, kLimitMs);
        team.stop(); // would take days if it did not look up
        QCOMPARE(team.operations(), std::uint64_t{0});
    }

    void aloneItNeverChanges()
    {
        WorkerTeam team(batches(0.1, 1, true));
        team.gauges(); // watched from the beginning
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.operations() > 20, kLimitMs);
        team.stop();
        QCOMPARE(team.gauges(true)["handoffs_per_s"], 0.0);
    }
};

QTEST_APPLESS_MAIN(TestGilHandoff)
#include "tst_gil_handoff.moc"
