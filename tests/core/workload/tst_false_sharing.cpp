// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cache_line.h"
#include "tests/support/worker_team.h"

#include <QTest>
#include <set>

using namespace contend;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;
constexpr double kPacked = 0;
constexpr double kPadded = 1;

WorkerTeam::Setup counters(std::uint32_t workers, double layout)
{
    WorkerTeam::Setup setup;
    setup.workload = "false-sharing";
    setup.workers = workers;
    setup.parameters = {{"layout", layout}};
    return setup;
}

bool allCounted(const WorkerTeam& team, std::uint32_t workers)
{
    for (std::uint32_t k = 0; k < workers; ++k)
        if (team.counters(k).operations == 0)
            return false;
    return true;
}

struct Place {
    double line = 0;
    double offset = 0;
};

Place placeOf(WorkerTeam& team, std::uint32_t worker)
{
    const auto slot = telemetry::readSlot(team.segment().slot(base::WorkerId{worker}), base::nowNs());
    return {slot.gauges[0], slot.gauges[1]};
}

} // namespace

class TestFalseSharing : public QObject {
    Q_OBJECT

private slots:
    void everyIncrementIsThere_data()
    {
        QTest::addColumn<double>("layout");
        QTest::newRow("packed") << kPacked;
        QTest::newRow("padded") << kPadded;
    }
    void everyIncrementIsThere()
    {
        QFETCH(double, layout);
        WorkerTeam team(counters(4, layout));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allCounted(team, 4), kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["miscounted"], 0.0);
        QCOMPARE(gauges["counted"], static_cast<double>(team.operations()));
    }

    void packedCountersShareLinesPaddedOnesDoNot()
    {
        WorkerTeam team(counters(9, kPacked));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(allCounted(team, 9), kLimitMs);
        std::set<double> places;
        for (std::uint32_t k = 0; k < 9; ++k) {
            QCOMPARE(placeOf(team, k).line - placeOf(team, 0).line, k < 8 ? 0.0 : 1.0);
            QCOMPARE(placeOf(team, k).offset, 8.0 * (k % 8));
        }
        team.set("layout", kPadded);
        const auto padded = [&team] {
            std::set<double> lines;
            for (std::uint32_t k = 0; k < 9; ++k)
                lines.insert(placeOf(team, k).line);
            return lines.size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(padded(), std::size_t{9}, kLimitMs);
        team.stop();
    }

    void layoutCanChangeWhileAllAreAtWork()
    {
        WorkerTeam team(counters(3, kPacked));
        team.start();
        for (int k = 1; k < 40; ++k) {
            team.set("layout", k % 2);
            const std::uint64_t before = team.operations();
            QVERIFY(QTest::qWaitFor([&] { return team.operations() > before; }, kLimitMs));
        }
        team.stop();
        team.start(); // new workers count on
        const std::uint64_t before = team.operations();
        QTRY_VERIFY_WITH_TIMEOUT(team.operations() > before, kLimitMs);
        team.stop();
        QCOMPARE(team.gauges(true)["miscounted"], 0.0);
    }
};

QTEST_APPLESS_MAIN(TestFalseSharing)
#include "tst_false_sharing.moc"
