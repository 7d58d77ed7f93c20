// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worker_team.h"

#include <QTest>

#include <cmath>

using namespace contend;
using base::Contender;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 60'000;
constexpr double kCopied = 0;
constexpr double kShared = 1;

WorkerTeam::Setup analysis(Contender contender, double transfer, double chunk_kib, std::uint32_t workers = 3)
{
    WorkerTeam::Setup setup;
    setup.workload = "data-analysis";
    setup.workers = workers;
    setup.contender = contender;
    setup.parameters = {{"data", 1}, {"chunk", chunk_kib}, {"transfer", transfer}};
    setup.gil = contender == Contender::Gil;
    return setup;
}

void checkFindings(std::map<std::string_view, double>& gauges)
{
    QVERIFY(gauges["passes"] >= 2);
    QCOMPARE(gauges["passes_wrong"], 0.0);
    // Four dice from 0 to 16383: mean 4 × 8191.5, variance 4 × (16384² − 1) / 12.
    QVERIFY(std::abs(gauges["mean"] - 32'766) < 100);
    QVERIFY(std::abs(gauges["median"] - 32'766) < 300);
    QVERIFY(std::abs(gauges["deviation"] - 16384 / std::sqrt(3.0)) < 100);
    QVERIFY(std::abs(gauges["copying_percent"] + gauges["computing_percent"] + gauges["waiting_percent"] -
                     100) < 0.1);
}

} // namespace

class TestDataAnalysis : public QObject {
    Q_OBJECT

private slots:
    void everyWayFindsTheSame_data()
    {
        QTest::addColumn<Contender>("contender");
        QTest::addColumn<double>("transfer");
        QTest::addColumn<double>("chunk");
        QTest::addColumn<std::uint32_t>("workers");
        QTest::newRow("alone") << Contender::Sequential << kCopied << 256.0 << 1U;
        QTest::newRow("threads") << Contender::Threads << kCopied << 64.0 << 3U;
        QTest::newRow("gil") << Contender::Gil << kShared << 64.0 << 3U;
        QTest::newRow("shared") << Contender::Processes << kShared << 64.0 << 3U;
        QTest::newRow("copied") << Contender::Processes << kCopied << 64.0 << 3U;
        QTest::newRow("copied, small chunks") << Contender::Processes << kCopied << 4.0 << 3U;
        QTest::newRow("copied, more than there is") << Contender::Processes << kCopied << 4096.0 << 3U;
        QTest::newRow("copied, one worker") << Contender::Processes << kCopied << 64.0 << 1U;
        QTest::newRow("copied, many workers") << Contender::Processes << kCopied << 16.0 << 64U;
        QTest::newRow("threads, many workers") << Contender::Threads << kShared << 16.0 << 64U;
    }
    void everyWayFindsTheSame()
    {
        QFETCH(Contender, contender);
        QFETCH(double, transfer);
        QFETCH(double, chunk);
        QFETCH(std::uint32_t, workers);
        WorkerTeam team(analysis(contender, transfer, chunk, workers));
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["passes"] >= 2, kLimitMs);
        team.stop();
        QCOMPARE(team.serverStatus(), 0);
        auto gauges = team.gauges(true);
        checkFindings(gauges);
        QCOMPARE(gauges["checksum"], m_checksum == 0 ? gauges["checksum"] : m_checksum);
        m_checksum = gauges["checksum"];
        const bool copied = contender == Contender::Processes && transfer == kCopied;
        QCOMPARE(gauges["copying_percent"] > 0, copied);
        QCOMPARE(gauges["sending_percent"] > 0, copied);
        for (std::uint32_t k = 0; k < workers; ++k)
            QCOMPARE(team.counters(k).errors, std::uint64_t{0});
    }

    void slidersMayBeDraggedAtAnyTime()
    {
        WorkerTeam team(analysis(Contender::Processes, kCopied, 64));
        team.startServer();
        team.start();
        for (int k = 0; k < 30; ++k) {
            team.set("transfer", k % 2 == 0 ? kShared : kCopied);
            team.set("chunk", 4 << (k % 9));
            const std::uint64_t before = team.operations();
            QTRY_VERIFY_WITH_TIMEOUT((team.gauges(), team.operations() > before), kLimitMs);
        }
        const double passes = team.gauges()["passes"];
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["passes"] > passes, kLimitMs); // nothing was left lying
        team.stop();
        QCOMPARE(team.serverStatus(), 0);
        QCOMPARE(team.gauges(true)["passes_wrong"], 0.0);
    }

    void newWorkersTakeTheSlotsOver()
    {
        WorkerTeam team(analysis(Contender::Processes, kCopied, 64));
        team.startServer();
        for (int life = 0; life < 4; ++life) {
            const double passes = team.gauges()["passes"];
            team.start();
            QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["passes"] > passes, kLimitMs);
            if (life < 3)
                team.stopWorkers();
        }
        team.stop();
        QCOMPARE(team.serverStatus(), 0);
        QCOMPARE(team.gauges(true)["passes_wrong"], 0.0);
    }

private:
    double m_checksum = 0;
};

QTEST_APPLESS_MAIN(TestDataAnalysis)
#include "tst_data_analysis.moc"
