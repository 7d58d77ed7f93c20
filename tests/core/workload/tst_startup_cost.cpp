// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/task_process.h"
#include "core/workload/task_queue.h"
#include "tests/support/worker_team.h"

#include <QTest>
#include <cmath>
#include <sys/wait.h>

using namespace contend;
using base::Contender;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 60'000;

WorkerTeam::Setup tasks(Contender contender, double task_ms)
{
    WorkerTeam::Setup setup;
    setup.workload = "startup-cost";
    setup.workers = 2;
    setup.contender = contender;
    setup.parameters = {{"task", task_ms}};
    return setup;
}

void contenders()
{
    QTest::addColumn<Contender>("contender");
    for (const Contender contender :
         {Contender::Sequential, Contender::ThreadPerTask, Contender::ProcessPerTask, Contender::ThreadPool,
          Contender::ProcessPool})
        QTest::newRow(base::contenderId(contender).data()) << contender;
}

} // namespace

class TestStartupCost : public QObject {
    Q_OBJECT

private slots:
    void partsOfATaskAreTold_data() { contenders(); }
    void partsOfATaskAreTold()
    {
        QFETCH(Contender, contender);
        WorkerTeam team(tasks(contender, 0.1));
        team.startServer();
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.counters(0).operations >= 20 && team.counters(1).operations >= 20,
                                 kLimitMs);
        team.gauges(); // as the supervisor does: the clock of the rate begins
        team.stop();
        auto gauges = team.gauges(true);
        for (const std::string_view part : {"start_us", "work_us", "end_us"})
            QVERIFY2(std::isfinite(gauges[part]) && gauges[part] >= 0, part.data());
        QVERIFY(gauges["work_us"] > 0);
        QVERIFY(gauges["tasks_per_s"] > 0);
        QCOMPARE(team.counters(0).errors + team.counters(1).errors, std::uint64_t{0});
        QCOMPARE(team.serverStatus(), 0);
    }

    void startingTakesTimeWhereAWorkerIsStarted()
    {
        for (const Contender contender : {Contender::ThreadPerTask, Contender::ProcessPerTask}) {
            WorkerTeam team(tasks(contender, 0.01));
            team.start();
            QTRY_VERIFY_WITH_TIMEOUT(team.counters(0).operations >= 5, kLimitMs);
            team.stop();
            QVERIFY(team.gauges(true)["start_us"] > 0);
            QVERIFY(team.gauges(true)["end_us"] > 0);
        }
    }

    void poolGivesEveryTaskOutOnce()
    {
        WorkerTeam team(tasks(Contender::ThreadPool, 0.01));
        team.startServer();
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.operations() >= 2000, kLimitMs);
        team.stop();
        QCOMPARE(team.serverStatus(), 0);
        const auto* const queue = reinterpret_cast<const workload::TaskQueue*>(team.work().shared.data());
        // Each worker may have been stopped with one task in hand.
        QVERIFY(queue->taken() >= team.operations() && queue->taken() <= team.operations() + 2);
    }

    void poolWithoutTasksWaitsAndLeaves()
    {
        WorkerTeam team(tasks(Contender::ThreadPool, 1));
        team.start(); // nobody submits
        QVERIFY(team.stop() < 5'000'000'000);
        QCOMPARE(team.operations(), std::uint64_t{0});
    }

    void longTaskEndsWhenTold_data() { contenders(); }
    void longTaskEndsWhenTold()
    {
        QFETCH(Contender, contender);
        WorkerTeam::Setup setup = tasks(contender, 100);
        setup.units_per_ms = 2'000'000; // a task of minutes
        WorkerTeam team(setup);
        team.startServer();
        team.start();
        QTest::qWait(20);
        QVERIFY(team.stop() < 10'000'000'000);
        QCOMPARE(team.operations(), std::uint64_t{0});
        QCOMPARE(team.serverStatus(), 0);
        QCOMPARE(waitpid(-1, nullptr, WNOHANG), -1); // no child is left, alive or dead
    }

    void programForOneTaskReports()
    {
        std::array<int, 2> ends{};
        QCOMPARE(pipe(ends.data()), 0);
        QCOMPARE(workload::doTaskAndReport(100, {}, ends[1]), 0);
        workload::TaskReport report;
        QCOMPARE(read(ends[0], &report, sizeof report), static_cast<ssize_t>(sizeof report));
        QVERIFY(report.begun_ns > 0 && report.done_ns >= report.begun_ns);
        close(ends[0]);
        close(ends[1]);
        QCOMPARE(workload::runTaskProgram("many"), 2);
    }
};

QTEST_APPLESS_MAIN(TestStartupCost)
#include "tst_startup_cost.moc"
