// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/topology.h"
#include "tests/support/worker_team.h"

#include <QTest>

using namespace contend;
using base::Contender;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;
// In the order of the parameters' choices.
constexpr double kUnprotected = 0;
constexpr double kMutex = 1;
constexpr double kAtomic = 2;
constexpr double kPrivate = 0;
constexpr double kShared = 1;
constexpr double kAtCalls = 0;
constexpr double kInsideUpdate = 1;

WorkerTeam::Setup race(double protection, bool gil, double preempt)
{
    WorkerTeam::Setup setup;
    setup.workload = "race-condition";
    setup.workers = 3;
    setup.contender = gil ? Contender::Gil : Contender::Threads;
    setup.parameters = {{"protection", protection}, {"counters", kShared}, {"preempt", preempt}};
    setup.gil = gil;
    return setup;
}

} // namespace

class TestRaceCondition : public QObject {
    Q_OBJECT

private:
    /// Everybody has had several turns.
    static bool allWorked(const WorkerTeam& team, std::uint32_t workers)
    {
        for (std::uint32_t k = 0; k < workers; ++k)
            if (team.counters(k).operations < 1000)
                return false;
        return true;
    }

private slots:
    void protectedNumberLosesNothing_data()
    {
        QTest::addColumn<double>("protection");
        QTest::addColumn<bool>("gil");
        QTest::addColumn<double>("preempt");
        QTest::newRow("mutex") << kMutex << false << kAtCalls;
        QTest::newRow("atomic") << kAtomic << false << kAtCalls;
        QTest::newRow("mutex, gil") << kMutex << true << kAtCalls;
        QTest::newRow("mutex, gil, inside") << kMutex << true << kInsideUpdate;
        QTest::newRow("atomic, gil, inside") << kAtomic << true << kInsideUpdate;
        QTest::newRow("none, gil, switches at calls only") << kUnprotected << true << kAtCalls;
    }
    void protectedNumberLosesNothing()
    {
        QFETCH(double, protection);
        QFETCH(bool, gil);
        QFETCH(double, preempt);
        WorkerTeam team(race(protection, gil, preempt));
        if (gil)
            team.gil()->setIntervalNs(200'000);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allWorked(team, 3), kLimitMs);
        QCOMPARE(team.gauges()["lost_updates"], 0.0);
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["expected"], static_cast<double>(team.operations()));
        QCOMPARE(gauges["actual"], gauges["expected"]);
        QCOMPARE(gauges["lost_updates"], 0.0);
        QCOMPARE(gauges["lost_per_s"], 0.0);
    }

    void lostUpdateNeedsTwoCores()
    {
        if (base::readTopology().cpusAvailable() < 2)
            QSKIP("one core: two updates never happen at once");
        WorkerTeam team(race(kUnprotected, false, kAtCalls));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["lost_updates"] > 0, kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["expected"], static_cast<double>(team.operations()));
        QCOMPARE(gauges["lost_updates"], gauges["expected"] - gauges["actual"]);
        QVERIFY(gauges["lost_updates"] > 0);
        QVERIFY(gauges["lost_per_s"] > 0);
    }

    void switchingInsideTheUpdateLosesUnderTheGil()
    {
        WorkerTeam team(race(kUnprotected, true, kInsideUpdate));
        team.gil()->setIntervalNs(200'000);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["lost_updates"] > 0, kLimitMs);
        team.stop();
        QVERIFY(team.gauges(true)["lost_updates"] > 0);
    }

    void oneWorkerLosesNothing()
    {
        WorkerTeam::Setup setup = race(kUnprotected, false, kAtCalls);
        setup.workers = 1;
        WorkerTeam team(setup);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allWorked(team, 1), kLimitMs);
        team.stop();
        QCOMPARE(team.gauges(true)["lost_updates"], 0.0);
    }

    void privateNumbersLoseNothing()
    {
        WorkerTeam::Setup setup = race(kUnprotected, false, kAtCalls);
        setup.contender = Contender::Processes; // the body asks for that, whatever runs it
        setup.parameters["counters"] = kPrivate;
        WorkerTeam team(setup);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allWorked(team, 3), kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["expected"], static_cast<double>(team.operations()));
        QCOMPARE(gauges["actual"], gauges["expected"]);
    }

    void threadsShareWhateverTheSwitchSays()
    {
        if (base::readTopology().cpusAvailable() < 2)
            QSKIP("one core: two updates never happen at once");
        WorkerTeam::Setup setup = race(kUnprotected, false, kAtCalls);
        setup.parameters["counters"] = kPrivate;
        WorkerTeam team(setup);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["lost_updates"] > 0, kLimitMs);
    }

    void changingTheProtectionLosesNothing()
    {
        WorkerTeam team(race(kMutex, false, kAtCalls));
        team.start();
        for (int k = 0; k < 50; ++k) {
            team.set("protection", k % 2 == 0 ? kAtomic : kMutex);
            const std::uint64_t before = team.operations();
            QVERIFY(QTest::qWaitFor([&] { return team.operations() > before; }, kLimitMs));
        }
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["actual"], gauges["expected"]);
        QCOMPARE(gauges["expected"], static_cast<double>(team.operations()));
    }

    void newWorkerInAnOldSlotCountsOn()
    {
        WorkerTeam::Setup setup = race(kUnprotected, false, kAtCalls);
        setup.contender = Contender::Processes;
        setup.parameters["counters"] = kPrivate;
        WorkerTeam team(setup);
        for (int life = 0; life < 3; ++life) {
            const std::uint64_t before = team.operations();
            team.start();
            QVERIFY(QTest::qWaitFor([&] { return team.operations() > before; }, kLimitMs));
            team.stop();
        }
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["expected"], static_cast<double>(team.operations()));
        QCOMPARE(gauges["actual"], gauges["expected"]);
    }
};

QTEST_APPLESS_MAIN(TestRaceCondition)
#include "tst_race_condition.moc"
