// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/child.h"
#include "tests/support/worker_team.h"

#include <QTest>

using namespace contend;
using base::Contender;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;
// In the order of the parameter's choices.
constexpr double kOwn = 0;
constexpr double kManager = 1;
constexpr double kShared = 2;

WorkerTeam::Setup lists(double home, double pause_ms, Contender contender = Contender::Threads)
{
    WorkerTeam::Setup setup;
    setup.workload = "separate-memory";
    setup.workers = 3;
    setup.contender = contender;
    setup.gil = contender == Contender::Gil;
    setup.parameters = {{"list", home}, {"pause", pause_ms}};
    return setup;
}

bool allMade(const WorkerTeam& team, std::uint32_t workers, std::uint64_t entries)
{
    for (std::uint32_t k = 0; k < workers; ++k)
        if (team.counters(k).operations < entries)
            return false;
    return true;
}

} // namespace

class TestSeparateMemory : public QObject {
    Q_OBJECT

private slots:
    void oneListHasTheEntriesOfAll_data()
    {
        QTest::addColumn<double>("home");
        QTest::addColumn<double>("pause_ms");
        QTest::addColumn<Contender>("contender");
        QTest::newRow("threads") << kOwn << 0.5 << Contender::Threads;
        QTest::newRow("threads, no pause") << kOwn << 0.0 << Contender::Threads;
        QTest::newRow("gil, no pause") << kOwn << 0.0 << Contender::Gil;
        QTest::newRow("manager") << kManager << 0.5 << Contender::Processes;
        QTest::newRow("manager, no pause") << kManager << 0.0 << Contender::Gil;
        QTest::newRow("shared") << kShared << 0.5 << Contender::Processes;
        QTest::newRow("shared, no pause") << kShared << 0.0 << Contender::Processes;
    }
    void oneListHasTheEntriesOfAll()
    {
        QFETCH(double, home);
        QFETCH(double, pause_ms);
        QFETCH(Contender, contender);
        WorkerTeam team(lists(home, pause_ms, contender));
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allMade(team, 3, 20), kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["entries_made"], static_cast<double>(team.operations()));
        // Who appended last saw them all.
        QCOMPARE(gauges["entries_longest"], gauges["entries_made"]);
        // And who got no more turns at the end saw at least its own.
        QVERIFY(gauges["entries_shortest"] >= 20);
        QCOMPARE(team.serverStatus(), 0);
    }

    void whoPausesSeesWhatOthersAppend()
    {
        WorkerTeam team(lists(kShared, 200));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allMade(team, 3, 1), kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["entries_shortest"] >= 3, kLimitMs);
    }

    void nobodyHasSeenAnythingBeforeTheStart()
    {
        WorkerTeam team(lists(kOwn, 1));
        auto gauges = team.gauges();
        QCOMPARE(gauges["entries_made"], 0.0);
        QVERIFY(std::isnan(gauges["entries_longest"]));
        QVERIFY(std::isnan(gauges["entries_shortest"]));
    }

    void longPauseEndsWhenTold()
    {
        for (const double home : {kOwn, kManager, kShared}) {
            WorkerTeam team(lists(home, 200));
            team.startServer();
            QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
            team.start();
            QTRY_VERIFY_WITH_TIMEOUT(allMade(team, 3, 1), kLimitMs);
            QVERIFY(team.stop() < 5'000'000'000);
            QCOMPARE(team.serverStatus(), 0);
        }
    }

    void workersWithoutAManagerSayThatItFailed()
    {
        WorkerTeam team(lists(kManager, 1));
        team.start(); // nobody serves
        QTRY_VERIFY_WITH_TIMEOUT(team.counters(0).errors > 0, kLimitMs);
        team.stop();
        QCOMPARE(team.operations(), std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestSeparateMemory)
#include "tst_separate_memory.moc"
