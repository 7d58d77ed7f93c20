// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worker_team.h"

#include <QTest>

using namespace contend;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;

WorkerTeam::Setup convoy(std::uint32_t busy, double bytes, bool gil)
{
    WorkerTeam::Setup setup;
    setup.workload = "gil-convoy";
    setup.workers = 1 + busy;
    setup.contender = gil ? base::Contender::Gil : base::Contender::Threads;
    setup.parameters = {{"busy-threads", busy}, {"message-size", bytes}};
    setup.gil = gil;
    return setup;
}

std::uint64_t latencies(WorkerTeam& team, std::uint32_t worker)
{
    std::uint64_t sum = 0;
    for (const auto& bucket : team.segment().slot(base::WorkerId{worker}).latency)
        sum += bucket.load();
    return sum;
}

} // namespace

class TestGilConvoy : public QObject {
    Q_OBJECT

private slots:
    void everyRequestIsAnsweredRightly_data()
    {
        QTest::addColumn<int>("busy");
        QTest::addColumn<double>("bytes");
        QTest::addColumn<bool>("gil");
        for (const int busy : {0, 2, 8})
            for (const double bytes : {16.0, 65'536.0})
                for (const bool gil : {false, true})
                    QTest::addRow("%d busy, %g bytes%s", busy, bytes, gil ? ", gil" : "")
                        << busy << bytes << gil;
    }
    void everyRequestIsAnsweredRightly()
    {
        QFETCH(int, busy);
        QFETCH(double, bytes);
        QFETCH(bool, gil);
        WorkerTeam team(convoy(static_cast<std::uint32_t>(busy), bytes, gil));
        if (gil)
            team.gil()->setIntervalNs(500'000);
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.operations() >= 10, kLimitMs);
        team.stop();
        QCOMPARE(team.serverStatus(), 0);
        QCOMPARE(team.gauges(true)["corrupt"], 0.0);
        QCOMPARE(team.counters(0).errors, std::uint64_t{0});
        QCOMPARE(team.counters(0).bytes, team.operations() * static_cast<std::uint64_t>(bytes));
        QCOMPARE(latencies(team, 0), team.operations());
        if (gil)
            QCOMPARE(team.gil()->holder(), 0U);
    }

    void onlyTheClientCounts()
    {
        WorkerTeam team(convoy(2, 64, false));
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["requests_per_s"] > 0, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(team.counters(0).operations > 10, kLimitMs);
        team.stop();
        QCOMPARE(team.counters(1).operations + team.counters(2).operations, std::uint64_t{0});
        QVERIFY(team.counters(1).state_ns[static_cast<std::size_t>(telemetry::WorkerState::Running)] > 0);
    }

    void theClientTakesTheGilAfterEachCall()
    {
        WorkerTeam team(convoy(1, 64, true));
        team.gil()->setIntervalNs(500'000);
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.operations() >= 20, kLimitMs);
        team.stop();
        QVERIFY(team.counters(0).gil_takes >= 2 * team.counters(0).operations);
    }

    void aServerThatIsGoneIsAnErrorAndNoHang()
    {
        WorkerTeam team(convoy(0, 64, false));
        team.start(); // nobody serves
        QTRY_VERIFY_WITH_TIMEOUT(team.counters(0).errors >= 2, kLimitMs);
        team.stop();
        QCOMPARE(team.operations(), std::uint64_t{0});
    }

    void theSizeChangesWhileItRuns()
    {
        WorkerTeam team(convoy(1, 64, false));
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        for (int k = 0; k < 20; ++k) {
            team.set("message-size", k % 2 == 0 ? 65'536 : 16);
            const std::uint64_t before = team.operations();
            QTRY_VERIFY_WITH_TIMEOUT(team.operations() > before + 2, kLimitMs);
        }
        team.stop();
        QCOMPARE(team.gauges(true)["corrupt"], 0.0);
    }
};

QTEST_APPLESS_MAIN(TestGilConvoy)
#include "tst_gil_convoy.moc"
