// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/compute.h"
#include "tests/support/worker_team.h"

#include <QTest>

using namespace contend;
using test::WorkerTeam;

constexpr int kLimitMs = 30'000;

class TestCpuBound : public QObject {
    Q_OBJECT

private slots:
    void everyWorkerCountsItsBlocks()
    {
        WorkerTeam team({.workload = "cpu-bound", .workers = 3, .parameters = {{"operation", 0.2}}});
        team.start();
        for (std::uint32_t k = 0; k < 3; ++k)
            QTRY_VERIFY_WITH_TIMEOUT(team.counters(k).operations > 5, kLimitMs);
        team.stop();
        const auto counters = team.counters(0);
        QVERIFY(counters.state_ns[static_cast<std::size_t>(telemetry::WorkerState::Running)] > 0);
        QCOMPARE(counters.gil_takes, std::uint64_t{0});
    }

    void underTheGilEveryoneGetsATurn()
    {
        WorkerTeam team(
            {.workload = "cpu-bound", .workers = 3, .parameters = {{"operation", 0.2}}, .gil = true});
        team.gil()->setIntervalNs(500'000);
        team.start();
        for (std::uint32_t k = 0; k < 3; ++k)
            QTRY_VERIFY_WITH_TIMEOUT(team.counters(k).gil_takes > 3, kLimitMs);
        for (std::uint32_t k = 0; k < 3; ++k)
            QTRY_VERIFY_WITH_TIMEOUT(team.counters(k).operations > 0, kLimitMs);
        team.stop();
        QVERIFY(team.counters(0).gil_wait_ns > 0);
        QCOMPARE(team.gil()->holder(), 0U); // everybody gave it back
        std::uint64_t takes = 0;
        for (std::uint32_t k = 0; k < 3; ++k)
            takes += team.counters(k).gil_takes;
        QVERIFY(takes >= team.gil()->figures().takes);
    }

    void longOperationEndsAtAStop()
    {
        WorkerTeam team({.workload = "cpu-bound", .workers = 2, .parameters = {{"operation", 1e9}}});
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.counters(0).state_ns[1] > 0 && team.counters(1).state_ns[1] > 0,
                                 kLimitMs);
        team.stop(); // would take days if it did not look up
        QCOMPARE(team.operations(), std::uint64_t{0});
    }

    void sameUnitsFindSamePrimes()
    {
        workload::PrimeWork whole;
        workload::PrimeWork parts;
        const std::uint64_t primes = whole.run(10'000);
        for (int k = 0; k < 100; ++k)
            parts.run(100);
        QCOMPARE(parts.primesFound(), primes);
        // 1001, 1003 … 1255: primes from 1009 to 1249 are 36.
        QCOMPARE(workload::PrimeWork().run(128), std::uint64_t{36});
    }

    void calibrationFindsASpeed() { QVERIFY(workload::calibrateUnitsPerMs() > 1); }
};

QTEST_APPLESS_MAIN(TestCpuBound)
#include "tst_cpu_bound.moc"
