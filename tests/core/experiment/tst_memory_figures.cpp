// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/memory_figures.h"

#include <QTest>

using namespace contend;
using analysis::RunRecord;
using base::Contender;

namespace {

constexpr std::uint64_t kMib = 1024 * 1024;

base::Topology machineWith(std::uint64_t mib)
{
    base::Topology machine;
    machine.memory_available_bytes = mib * kMib;
    return machine;
}

experiment::Values values(double workers, double data)
{
    return {{"workers", workers}, {"data", data}, {"touched", 0}};
}

} // namespace

class TestMemoryFigures : public QObject {
    Q_OBJECT

private slots:
    void hostAndWorkersAddUp()
    {
        RunRecord run;
        run.host_memory = analysis::MemoryUse{1 * kMib, 60 * kMib, 16 * kMib};
        for (int k = 0; k < 3; ++k) {
            analysis::WorkerRecord worker;
            worker.memory = analysis::MemoryUse{2 * kMib, 60 * kMib, 17 * kMib};
            run.workers.push_back(worker);
        }
        experiment::addMemoryFigures(run);
        QCOMPARE(*run.figures["private_bytes_total"], static_cast<double>(7 * kMib));
        QCOMPARE(*run.figures["shared_bytes_total"], static_cast<double>(240 * kMib));
        QCOMPARE(*run.figures["rss_bytes_total"], static_cast<double>(247 * kMib));
        QCOMPARE(*run.figures["pss_bytes_total"], static_cast<double>(67 * kMib));
        QCOMPARE(*run.figures["worker_bytes"], static_cast<double>(2 * kMib));
    }

    void threadsLiveInTheHost()
    {
        RunRecord run;
        run.host_memory = analysis::MemoryUse{64 * kMib, 4 * kMib, 65 * kMib};
        run.workers.resize(4);
        experiment::addMemoryFigures(run);
        QCOMPARE(*run.figures["pss_bytes_total"], static_cast<double>(65 * kMib));
        QVERIFY(!run.figures["worker_bytes"]);
    }

    void whatWasNotReadIsNoFigure()
    {
        RunRecord run;
        run.workers.resize(4);
        experiment::addMemoryFigures(run);
        QVERIFY(run.figures.empty());
    }

    void tooMuchIsRefused_data()
    {
        QTest::addColumn<double>("workers");
        QTest::addColumn<double>("data");
        QTest::addColumn<bool>("processes");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the usual") << 4.0 << 64.0 << true << true;
        QTest::newRow("256 processes of 512 MiB") << 256.0 << 512.0 << true << false;
        QTest::newRow("the same in threads") << 1024.0 << 512.0 << false << true;
        QTest::newRow("just too much") << 14.0 << 512.0 << true << false;
        QTest::newRow("just not") << 12.0 << 512.0 << true << true;
        QTest::newRow("many without data") << 256.0 << 0.0 << true << true;
    }
    void tooMuchIsRefused()
    {
        QFETCH(double, workers);
        QFETCH(double, data);
        QFETCH(bool, processes);
        QFETCH(bool, fits);
        const auto possible = experiment::checkMemoryFits(
            values(workers, data), processes ? Contender::Processes : Contender::Threads, machineWith(8000));
        QCOMPARE(possible.has_value(), fits);
        if (fits)
            return;
        QCOMPARE(possible.error().code, base::ErrorCode::ExceedsMemory);
        QVERIFY(possible.error().value.find("iB") != std::string::npos);
        QCOMPARE(possible.error().allowed, std::string("7.8 GiB"));
    }

    void unknownMemoryRefusesNothing()
    {
        QVERIFY(experiment::checkMemoryFits(values(256, 512), Contender::Processes, base::Topology()));
    }
};

QTEST_APPLESS_MAIN(TestMemoryFigures)
#include "tst_memory_figures.moc"
