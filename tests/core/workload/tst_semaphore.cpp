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

WorkerTeam::Setup pool(std::uint32_t workers, double permits, double hold_ms, double think_ms,
                       bool gil = false)
{
    WorkerTeam::Setup setup;
    setup.workload = "semaphore";
    setup.workers = workers;
    setup.contender = gil ? Contender::Gil : Contender::Threads;
    setup.parameters = {{"permits", permits}, {"hold", hold_ms}, {"think", think_ms}};
    setup.gil = gil;
    return setup;
}

bool allWorked(const WorkerTeam& team, std::uint32_t workers, std::uint64_t operations)
{
    for (std::uint32_t k = 0; k < workers; ++k)
        if (team.counters(k).operations < operations)
            return false;
    return true;
}

} // namespace

class TestSemaphoreWorkload : public QObject {
    Q_OBJECT

private slots:
    void neverMoreInsideThanPermits_data()
    {
        QTest::addColumn<double>("permits");
        QTest::addColumn<bool>("gil");
        QTest::newRow("one") << 1.0 << false;
        QTest::newRow("some") << 3.0 << false;
        QTest::newRow("one, gil") << 1.0 << true;
        QTest::newRow("some, gil") << 3.0 << true;
    }
    void neverMoreInsideThanPermits()
    {
        QFETCH(double, permits);
        QFETCH(bool, gil);
        WorkerTeam team(pool(6, permits, 0.2, 0.05, gil));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allWorked(team, 6, 20), kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["permits_exceeded"], 0.0);
        QVERIFY(gauges["permits_peak"] >= 1 && gauges["permits_peak"] <= permits);
        std::uint64_t acquisitions = 0;
        for (std::uint32_t k = 0; k < 6; ++k)
            acquisitions += team.counters(k).acquisitions;
        QVERIFY(acquisitions >= team.operations());
    }

    void allPermitsAreUsedWhenManyWant()
    {
        WorkerTeam team(pool(6, 4, 20, 0));
        team.start();
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["permits_in_use"], 4.0, kLimitMs);
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["waiters"], 2.0, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["wait_share_percent"] > 0, kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["permits_peak"], 4.0);
        QVERIFY(gauges["permits_in_use"] > 0 && gauges["permits_in_use"] <= 4.01);
        QVERIFY(gauges["wait_share_percent"] > 0 && gauges["wait_share_percent"] <= 100);
    }

    void nobodyWaitsWhereEverybodyHasAPermit()
    {
        WorkerTeam team(pool(3, 3, 0.5, 0.05));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allWorked(team, 3, 20), kLimitMs);
        team.stop();
        const auto waited = static_cast<std::size_t>(WorkerState::Lock);
        for (std::uint32_t k = 0; k < 3; ++k) {
            QCOMPARE(team.counters(k).contended, std::uint64_t{0});
            QCOMPARE(team.counters(k).state_ns[waited], std::uint64_t{0});
        }
    }

    void usingAConnectionIsWaitingForIt()
    {
        WorkerTeam team(pool(1, 1, 2, 0));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allWorked(team, 1, 5), kLimitMs);
        team.stop();
        const auto io = static_cast<std::size_t>(WorkerState::Io);
        QVERIFY(team.counters(0).state_ns[io] >= 5 * 2'000'000ULL);
    }

    void sliderGivesMorePermitsAtOnce()
    {
        WorkerTeam team(pool(4, 1, 1e6, 0)); // nobody comes out again
        team.start();
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["waiters"], 3.0, kLimitMs);
        team.set("permits", 3);
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["permits_in_use"], 3.0, kLimitMs);
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["waiters"], 1.0, kLimitMs);
        team.stop(); // would take a quarter of an hour
        QCOMPARE(team.gauges(true)["permits_exceeded"], 0.0);
        QCOMPARE(team.gauges()["permits_in_use"], 0.0);
    }

    void sliderMayBeDraggedAtRandom()
    {
        WorkerTeam team(pool(5, 2, 0.1, 0.02));
        team.start();
        for (int k = 0; k < 40; ++k) {
            team.set("permits", k * 7 % 6 + 1);
            team.gauges();
            const std::uint64_t before = team.operations();
            QVERIFY(QTest::qWaitFor([&] { return team.operations() > before; }, kLimitMs));
        }
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["permits_exceeded"], 0.0);
        QVERIFY(gauges["permits_peak"] <= 6);
    }
};

QTEST_APPLESS_MAIN(TestSemaphoreWorkload)
#include "tst_semaphore.moc"
