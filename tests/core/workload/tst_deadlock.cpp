// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wait_for_graph.h"
#include "tests/support/worker_team.h"

#include <QTest>
#include <cmath>

using namespace contend;
using base::Contender;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;
constexpr double kNaive = 0;
constexpr double kOrdered = 1;
constexpr double kTimeout = 2;

WorkerTeam::Setup table(std::uint32_t philosophers, double strategy, bool gil = false)
{
    WorkerTeam::Setup setup;
    setup.workload = "deadlock";
    setup.workers = philosophers;
    setup.contender = gil ? Contender::Gil : Contender::Threads;
    setup.parameters = {{"philosophers", philosophers},
                        {"strategy", strategy},
                        {"eating", 1},
                        {"thinking", 0},
                        {"patience", 2}};
    setup.gil = gil;
    return setup;
}

/// Who holds and waits for what, as the picture sees it.
std::vector<base::Standing> standings(WorkerTeam& team, std::uint32_t workers)
{
    std::vector<base::Standing> all;
    for (std::uint32_t k = 0; k < workers; ++k) {
        const auto gauges = telemetry::readSlot(team.segment().slot(base::WorkerId{k}), base::nowNs()).gauges;
        all.push_back({{static_cast<std::uint32_t>(gauges[0]), static_cast<std::uint32_t>(gauges[1])},
                       static_cast<std::uint32_t>(gauges[2])});
    }
    return all;
}

} // namespace

class TestDeadlock : public QObject {
    Q_OBJECT

private slots:
    void naiveOrderStandsStillAndIsFound_data()
    {
        QTest::addColumn<int>("philosophers");
        QTest::addColumn<bool>("gil");
        QTest::newRow("two") << 2 << false;
        QTest::newRow("five") << 5 << false;
        QTest::newRow("two, gil") << 2 << true;
    }
    void naiveOrderStandsStillAndIsFound()
    {
        QFETCH(int, philosophers);
        QFETCH(bool, gil);
        const auto count = static_cast<std::uint32_t>(philosophers);
        WorkerTeam team(table(count, kNaive, gil));
        // So long with one fork that the others have theirs meanwhile.
        team.set("eating", 3000);
        if (gil)
            team.gil()->setIntervalNs(500'000);
        team.start();
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["deadlocked"], double(philosophers), kLimitMs);
        QVERIFY(team.gauges()["deadlocked_after_s"] > 0);
        const auto cycle = base::findCycle(base::waitForGraph(standings(team, count)));
        QCOMPARE(cycle.size(), std::size_t{count});
        const std::uint64_t meals = team.operations();
        QCOMPARE(team.gauges()["deadlocked"], double(philosophers)); // and so it stays
        QCOMPARE(team.operations(), meals);
        team.stop(); // comes back: the run never hangs
        auto gauges = team.gauges(true);
        QVERIFY(gauges["deadlocked_after_s"] > 0);
        QCOMPARE(gauges["exclusion_violations"], 0.0);
        // The record shows the table as it stood.
        QCOMPARE(base::findCycle(base::waitForGraph(standings(team, count))), cycle);
    }

    void orderedNeverStandsStill_data()
    {
        QTest::addColumn<bool>("gil");
        QTest::newRow("threads") << false;
        QTest::newRow("gil") << true;
    }
    void orderedNeverStandsStill()
    {
        QFETCH(bool, gil);
        WorkerTeam team(table(5, kOrdered, gil));
        team.start();
        for (double meals = 0; meals < 100; meals += 10) {
            QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["meals"] > meals, kLimitMs);
            QCOMPARE(team.gauges()["deadlocked"], 0.0);
        }
        team.stop();
        auto gauges = team.gauges(true);
        QVERIFY(std::isnan(gauges["deadlocked_after_s"]));
        QCOMPARE(gauges["exclusion_violations"], 0.0);
        QCOMPARE(gauges["meals"], static_cast<double>(team.operations()));
    }

    void timeLimitRecovers()
    {
        WorkerTeam team(table(2, kTimeout));
        team.set("eating", 500); // one fork is held for far longer than anybody is patient
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["backoffs"] > 0, kLimitMs);
        team.set("eating", 1);
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["meals"] > 3, kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QVERIFY(std::isnan(gauges["deadlocked_after_s"]));
        QCOMPARE(gauges["exclusion_violations"], 0.0);
    }

    void anotherStrategySetsTheTableFree()
    {
        WorkerTeam team(table(3, kNaive));
        team.set("eating", 3000);
        team.start();
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["deadlocked"], 3.0, kLimitMs);
        team.set("eating", 1);
        team.set("strategy", kOrdered);
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["meals"] > 5, kLimitMs);
        QCOMPARE(team.gauges()["deadlocked"], 0.0);
        QVERIFY(team.gauges()["deadlocked_after_s"] > 0); // it did happen
        team.stop();
    }

    void slidersMayBeDraggedAtRandom()
    {
        WorkerTeam team(table(6, kTimeout));
        team.set("eating", 0.1);
        team.start();
        for (int k = 0; k < 40; ++k) {
            team.set("philosophers", k * 7 % 5 + 2);
            team.set("strategy", k % 3 == 0 ? kTimeout : kOrdered);
            const double before = team.gauges()["meals"];
            QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["meals"] > before, kLimitMs);
        }
        team.stop();
        QCOMPARE(team.gauges(true)["exclusion_violations"], 0.0);
        // All forks are back: those who come after them can eat.
        team.start();
        const double before = team.gauges()["meals"];
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["meals"] > before, kLimitMs);
        team.stop();
    }
};

QTEST_APPLESS_MAIN(TestDeadlock)
#include "tst_deadlock.moc"
