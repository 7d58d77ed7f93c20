// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worker_team.h"

#include <QTest>

using namespace contend;
using telemetry::WorkerState;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;

WorkerTeam::Setup mixed(double share, double operation_ms, std::uint32_t workers = 2, bool gil = false)
{
    WorkerTeam::Setup setup;
    setup.workload = "mixed-work";
    setup.workers = workers;
    setup.contender = gil ? base::Contender::Gil : base::Contender::Threads;
    setup.parameters = {{"operation", operation_ms}, {"waiting-share", share}};
    setup.gil = gil;
    return setup;
}

std::uint64_t timeIn(const WorkerTeam& team, std::uint32_t worker, WorkerState state)
{
    return team.counters(worker).state_ns[static_cast<std::size_t>(state)];
}

bool allDid(const WorkerTeam& team, std::uint32_t workers, std::uint64_t operations)
{
    for (std::uint32_t k = 0; k < workers; ++k)
        if (team.counters(k).operations < operations)
            return false;
    return true;
}

} // namespace

class TestMixedWork : public QObject {
    Q_OBJECT

private slots:
    void everyOperationWaitsItsShare()
    {
        WorkerTeam team(mixed(50, 2));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allDid(team, 2, 20), kLimitMs);
        team.stop();
        for (std::uint32_t k = 0; k < 2; ++k) {
            // A wait may last longer than asked for, never shorter.
            QVERIFY(timeIn(team, k, WorkerState::Io) >= team.counters(k).operations * 1'000'000);
            QVERIFY(timeIn(team, k, WorkerState::Running) > 0);
        }
    }

    void withoutAShareNobodyWaits()
    {
        WorkerTeam team(mixed(0, 0.2));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allDid(team, 2, 20), kLimitMs);
        team.stop();
        QCOMPARE(timeIn(team, 0, WorkerState::Io) + timeIn(team, 1, WorkerState::Io), std::uint64_t{0});
    }

    void nothingButWaitingKeepsNobodyFromTheGil()
    {
        WorkerTeam team(mixed(100, 1, 4, true));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allDid(team, 4, 20), kLimitMs);
        team.stop();
        QCOMPARE(team.gil()->holder(), 0U);
        // One take for each wait, and the first.
        for (std::uint32_t k = 0; k < 4; ++k)
            QVERIFY(team.counters(k).gil_takes > team.counters(k).operations);
    }

    void extremesWork_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("operation");
        QTest::addColumn<bool>("gil");
        for (const double share : {0.0, 100.0})
            for (const double operation : {0.1, 50.0})
                for (const bool gil : {false, true})
                    QTest::addRow("%g %%, %g ms%s", share, operation, gil ? ", gil" : "")
                        << share << operation << gil;
    }
    void extremesWork()
    {
        QFETCH(double, share);
        QFETCH(double, operation);
        QFETCH(bool, gil);
        WorkerTeam team(mixed(share, operation, 8, gil));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.operations() >= 8, kLimitMs);
        team.stop();
    }

    void longWaitEndsAtAStop()
    {
        WorkerTeam team(mixed(100, 1e9, 4, true));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(timeIn(team, 0, WorkerState::Io) > 0 && timeIn(team, 3, WorkerState::Io) > 0,
                                 kLimitMs);
        team.stop(); // would take days if it did not look up
        QCOMPARE(team.operations(), std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestMixedWork)
#include "tst_mixed_work.moc"
