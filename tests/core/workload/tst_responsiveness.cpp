// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/slot_reader.h"
#include "core/workload/compute.h"
#include "tests/support/worker_team.h"

#include <QTest>
#include <cmath>
#include <set>

using namespace contend;
using base::Contender;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;

WorkerTeam::Setup beating(Contender contender, double block_ms, std::uint32_t workers = 2)
{
    WorkerTeam::Setup setup;
    setup.workload = "responsiveness";
    setup.workers = contender == Contender::Sequential ? 1 : workers;
    setup.contender = contender;
    setup.parameters = {{"block", block_ms}};
    setup.gil = contender == Contender::Gil;
    setup.units_per_ms = 200; // so that "200 ms" pass quickly
    return setup;
}

std::vector<telemetry::ItemReading> beatsOf(WorkerTeam& team)
{
    std::vector<telemetry::ItemReading> items;
    telemetry::RingReader(team.segment(), base::WorkerId{0}).drainItems(items);
    return items;
}

} // namespace

class TestResponsiveness : public QObject {
    Q_OBJECT

private slots:
    void beatsComeUnderEveryContender_data()
    {
        QTest::addColumn<int>("contender");
        QTest::newRow("sequential") << static_cast<int>(Contender::Sequential);
        QTest::newRow("threads") << static_cast<int>(Contender::Threads);
        QTest::newRow("gil") << static_cast<int>(Contender::Gil);
        QTest::newRow("processes") << static_cast<int>(Contender::Processes);
    }
    void beatsComeUnderEveryContender()
    {
        QFETCH(int, contender);
        WorkerTeam team(beating(static_cast<Contender>(contender), 5));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["beats"] > 10, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(team.operations() > 10, kLimitMs); // the work goes on beside
        team.stop();
        auto gauges = team.gauges(true);
        QVERIFY(gauges["worst_gap_ms"] > 0);
        QVERIFY(gauges["beats_missed"] >= 0);
    }

    /// Made and missed beats together are all that were due: nothing lost, nothing doubled.
    void everyBeatIsEitherMadeOrMissed()
    {
        WorkerTeam::Setup setup = beating(Contender::Sequential, 50); // three periods long on any machine
        setup.units_per_ms = workload::calibrateUnitsPerMs();
        WorkerTeam team(setup);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["beats"] >= 3 && team.gauges()["beats_missed"] >= 1, kLimitMs);
        team.stop();
        const auto items = beatsOf(team);
        auto gauges = team.gauges(true);
        QCOMPARE(static_cast<double>(items.size()), gauges["beats"]);
        std::set<std::uint32_t> places;
        for (const telemetry::ItemReading& beat : items) {
            QVERIFY(places.insert(beat.number).second);
            QVERIFY(beat.end_ns[0] >= beat.begin_ns);
            QVERIFY(beat.end_ns[0] - beat.begin_ns < 16'666'667); // else the next one would have been due
            const std::uint64_t periods = beat.number - items.front().number;
            QCOMPARE(beat.begin_ns - items.front().begin_ns, periods * 16'666'667);
        }
        QCOMPARE(static_cast<double>(items.back().number + 1 - items.size()), gauges["beats_missed"]);
    }

    void aFreezeShowsWhileItLasts()
    {
        WorkerTeam team(beating(Contender::Sequential, 1e9));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["worst_gap_ms"] > 100, kLimitMs);
        QCOMPARE(team.gauges()["beats"], 0.0);
        team.stop(); // would take days if it did not look up
        QVERIFY(std::isnan(team.gauges(true)["worst_gap_ms"]));
    }

    void theWorkersBesideDoNotBeat()
    {
        WorkerTeam team(beating(Contender::Threads, 1, 4));
        team.start();
        for (std::uint32_t k = 1; k < 4; ++k)
            QTRY_VERIFY_WITH_TIMEOUT(team.counters(k).operations > 5, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["beats"] > 3, kLimitMs);
        team.stop();
        QCOMPARE(team.counters(0).operations, std::uint64_t{0});
        std::vector<telemetry::ItemReading> items;
        telemetry::RingReader(team.segment(), base::WorkerId{1}).drainItems(items);
        QVERIFY(items.empty());
    }

    void aloneItOnlyBeats()
    {
        WorkerTeam team(beating(Contender::Gil, 2000, 1));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["beats"] > 5, kLimitMs);
        team.stop();
        QCOMPARE(team.operations(), std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"
