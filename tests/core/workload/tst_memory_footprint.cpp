// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worker_team.h"

#include <QTest>

using namespace contend;
using base::Contender;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;
constexpr std::uint64_t kPagesInBlock = 64;
constexpr double kPagesPerMib = 256;

WorkerTeam::Setup footprint(double data_mib, double touched, std::uint32_t workers = 3)
{
    WorkerTeam::Setup setup;
    setup.workload = "memory-footprint";
    setup.workers = workers;
    setup.parameters = {{"data", data_mib}, {"touched", touched}};
    return setup;
}

} // namespace

class TestMemoryFootprint : public QObject {
    Q_OBJECT

private:
    /// Twice through all of the data, every worker.
    static bool allWentTwice(const WorkerTeam& team, std::uint32_t workers, double data_mib)
    {
        for (std::uint32_t k = 0; k < workers; ++k)
            if (static_cast<double>(team.counters(k).operations * kPagesInBlock) <
                2 * data_mib * kPagesPerMib)
                return false;
        return true;
    }

private slots:
    void everybodyReadsAllOfIt_data()
    {
        QTest::addColumn<double>("data");
        QTest::addColumn<double>("touched");
        QTest::addColumn<std::uint32_t>("workers");
        QTest::newRow("read only") << 2.0 << 0.0 << 3U;
        QTest::newRow("half of it touched") << 2.0 << 50.0 << 3U;
        QTest::newRow("all of it touched") << 2.0 << 100.0 << 3U;
        QTest::newRow("one worker") << 2.0 << 100.0 << 1U;
        QTest::newRow("many workers") << 1.0 << 100.0 << 64U;
    }
    void everybodyReadsAllOfIt()
    {
        QFETCH(double, data);
        QFETCH(double, touched);
        QFETCH(std::uint32_t, workers);
        WorkerTeam team(footprint(data, touched, workers));
        QCOMPARE(team.gauges()["passes"], 0.0);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allWentTwice(team, workers, data), kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QVERIFY(gauges["passes"] >= 2);
        QCOMPARE(gauges["pages_wrong"], 0.0);
        for (std::uint32_t k = 0; k < workers; ++k) {
            const telemetry::WorkerCounters counters = team.counters(k);
            QCOMPARE(counters.errors, std::uint64_t{0});
            QVERIFY(counters.bytes >= counters.operations * kPagesInBlock * 4096);
        }
    }

    void withoutDataEverybodyRests()
    {
        WorkerTeam team(footprint(0, 100));
        team.start();
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["passes"], 1.0, kLimitMs);
        team.stop();
        QCOMPARE(team.operations(), std::uint64_t{0});
    }

    void touchedPagesMayBeMovedAtAnyTime()
    {
        WorkerTeam team(footprint(1, 0));
        team.start();
        for (int k = 0; k <= 20; ++k) {
            team.set("touched", (k * 35) % 101);
            const std::uint64_t before = team.operations();
            QTRY_VERIFY_WITH_TIMEOUT(team.operations() > before, kLimitMs);
        }
        team.stop();
        QCOMPARE(team.gauges(true)["pages_wrong"], 0.0);
    }

    void spawnedWorkersMakeDataOfTheirOwn()
    {
        WorkerTeam::Setup setup = footprint(1, 100);
        setup.contender = Contender::Processes;
        setup.start_method = base::StartMethod::Spawn;
        WorkerTeam team(setup);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["passes"] >= 1, kLimitMs);
        team.stop();
        QCOMPARE(team.gauges(true)["pages_wrong"], 0.0);
    }

    void newWorkerBeginsAgain()
    {
        WorkerTeam team(footprint(1, 100));
        for (int life = 0; life < 3; ++life) {
            team.start();
            QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["passes"] >= 1, kLimitMs);
            team.stop();
        }
        QCOMPARE(team.gauges(true)["pages_wrong"], 0.0);
    }
};

QTEST_APPLESS_MAIN(TestMemoryFootprint)
#include "tst_memory_footprint.moc"
