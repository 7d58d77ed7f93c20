// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worker_team.h"

#include <QTest>
#include <cmath>

using namespace contend;
using base::Contender;
using telemetry::WorkerState;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;

WorkerTeam::Setup contention(double share, double length_us, double lock, bool gil = false)
{
    WorkerTeam::Setup setup;
    setup.workload = "lock-contention";
    setup.workers = 3;
    setup.contender = gil ? Contender::Gil : Contender::Threads;
    setup.parameters = {
        {"critical-share", share}, {"critical-length", length_us}, {"lock", lock}, {"readers", 50}};
    setup.gil = gil;
    return setup;
}

bool allWorked(const WorkerTeam& team, std::uint64_t operations)
{
    for (std::uint32_t k = 0; k < 3; ++k)
        if (team.counters(k).operations < operations)
            return false;
    return true;
}

} // namespace

class TestLockContention : public QObject {
    Q_OBJECT

private slots:
    void everyLockKeepsOthersOut_data()
    {
        QTest::addColumn<double>("lock");
        QTest::addColumn<bool>("gil");
        const char* const names[] = {"mutex", "spin", "semaphore", "rwlock"};
        for (int lock = 0; lock < 4; ++lock) {
            QTest::addRow("%s", names[lock]) << static_cast<double>(lock) << false;
            QTest::addRow("%s, gil", names[lock]) << static_cast<double>(lock) << true;
        }
    }
    void everyLockKeepsOthersOut()
    {
        QFETCH(double, lock);
        QFETCH(bool, gil);
        WorkerTeam team(contention(80, 20, lock, gil));
        if (gil)
            team.gil()->setIntervalNs(500'000);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allWorked(team, 50), kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["exclusion_violations"], 0.0);
        QVERIFY(gauges["fairness"] > 0.3 && gauges["fairness"] <= 1.0);
        QVERIFY(gauges["acquisitions_per_s"] >= 0 || std::isnan(gauges["acquisitions_per_s"]));
        std::uint64_t acquisitions = 0;
        for (std::uint32_t k = 0; k < 3; ++k)
            acquisitions += team.counters(k).acquisitions;
        QVERIFY(acquisitions >= team.operations());
    }

    void kindCanChangeWhileAllAreAtWork()
    {
        WorkerTeam team(contention(100, 5, 0));
        team.start();
        for (int k = 1; k < 60; ++k) {
            team.set("lock", k % 4);
            const std::uint64_t before = team.operations();
            QVERIFY(QTest::qWaitFor([&] { return team.operations() > before; }, kLimitMs));
        }
        team.stop();
        QCOMPARE(team.gauges(true)["exclusion_violations"], 0.0);
    }

    void noCriticalSectionNoLock()
    {
        WorkerTeam team(contention(0, 10, 0));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allWorked(team, 50), kLimitMs);
        team.stop();
        for (std::uint32_t k = 0; k < 3; ++k)
            QCOMPARE(team.counters(k).acquisitions, std::uint64_t{0});
        QVERIFY(std::isnan(team.gauges(true)["fairness"]));
    }

    void allInsideMeansWaiting()
    {
        WorkerTeam team(contention(100, 200, 0));
        team.start();
        for (std::uint32_t k = 0; k < 3; ++k)
            QTRY_VERIFY_WITH_TIMEOUT(team.counters(k).contended > 0, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["waiters"] > 0, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["wait_share_percent"] > 0, kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QVERIFY(gauges["wait_share_percent"] > 0 && gauges["wait_share_percent"] <= 100);
        QVERIFY2(gauges["waiters"] > 0 && gauges["waiters"] <= 3,
                 qPrintable(QString::number(gauges["waiters"])));
    }

    void spinnersAreSeenSpinning()
    {
        WorkerTeam team(contention(100, 500, 1));
        team.start();
        const auto spun = static_cast<std::size_t>(WorkerState::Spin);
        QTRY_VERIFY_WITH_TIMEOUT(team.counters(0).state_ns[spun] > 0, kLimitMs);
        team.stop();
        QCOMPARE(team.counters(0).state_ns[static_cast<std::size_t>(WorkerState::Lock)], std::uint64_t{0});
    }

    void longCriticalSectionEndsAtAStop()
    {
        WorkerTeam team(contention(100, 1e12, 0));
        team.start();
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["waiters"], 2.0, kLimitMs);
        team.stop(); // would take days
        QCOMPARE(team.operations(), std::uint64_t{0});
        QCOMPARE(team.gauges(true)["exclusion_violations"], 0.0);
    }
};

QTEST_APPLESS_MAIN(TestLockContention)
#include "tst_lock_contention.moc"
