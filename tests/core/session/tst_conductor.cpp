// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/conductor.h"

#include "core/base/clock.h"
#include "core/base/topology.h"
#include "core/plan/run_plan.h"
#include "tests/support/children.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <csignal>
#include <filesystem>
#include <functional>
#include <numeric>
#include <set>
#include <string>
#include <vector>

using namespace contend;
using namespace contend::session;
using base::Contender;

namespace {

const std::filesystem::path kHost = std::filesystem::path(CONTEND_APP_DIR) / "contend-host";

struct Log : Listener {
    std::vector<base::RunId> started;
    std::vector<Stage> stages;
    std::vector<sampling::Snapshot> snapshots;
    std::vector<analysis::RunRecord> runs;
    std::vector<std::optional<base::Error>> errors;
    int finished_count = 0;
    std::function<void(const sampling::Snapshot&)> on_sample;

    void runStarted(std::size_t, base::RunId run, const plan::RunPlan&) override { started.push_back(run); }
    void stageChanged(base::RunId, Stage stage) override { stages.push_back(stage); }
    void sampled(const sampling::Snapshot& snapshot, const std::optional<sampling::Rates>&,
                 std::uint64_t) override
    {
        snapshots.push_back(snapshot);
        if (on_sample)
            on_sample(snapshot);
    }
    void runFinished(std::size_t, const analysis::RunRecord& run,
                     const std::optional<base::Error>& error) override
    {
        runs.push_back(run);
        errors.push_back(error);
    }
    void finished(const analysis::Record&) override { ++finished_count; }
};

plan::RunPlan makePlan(Contender contender, double workers, double seconds, double start_method = 0)
{
    plan::RunSetup setup;
    setup.experiment = "cpu-bound";
    setup.warm_up_s = 0.1;
    setup.values = {{"workers", workers}, {"start-method", start_method}, {"operation", 0.2}};
    auto plan = plan::resolve(setup, contender, base::readTopology());
    if (!plan)
        qFatal("the plan was refused: %s", plan.error().subject.c_str());
    plan->seconds = seconds;
    return *plan;
}

/// Steps until the end; fails the test after two minutes.
bool runToEnd(Conductor& conductor)
{
    const std::uint64_t limit = base::nowNs() + 120'000'000'000ULL;
    while (conductor.step()) {
        base::sleepNs(std::min<std::uint64_t>(conductor.nsUntilNext(), 5'000'000));
        if (base::nowNs() > limit)
            return false;
    }
    return true;
}

Schedule scheduleOf(std::vector<plan::RunPlan> runs)
{
    Schedule schedule;
    schedule.runs = std::move(runs);
    return schedule;
}

std::uint64_t workersOperations(const analysis::RunRecord& run)
{
    return std::accumulate(
        run.workers.begin(), run.workers.end(), std::uint64_t{0},
        [](std::uint64_t sum, const analysis::WorkerRecord& w) { return sum + w.operations; });
}

} // namespace

class TestConductor : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY2(test::childrenOf(getpid()).empty(), "a process was left behind"); }

    void everyContenderIsMeasured_data()
    {
        QTest::addColumn<int>("contender");
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("workers");
        QTest::newRow("sequential") << static_cast<int>(Contender::Sequential) << 0 << 1;
        QTest::newRow("threads") << static_cast<int>(Contender::Threads) << 0 << 3;
        QTest::newRow("gil") << static_cast<int>(Contender::Gil) << 0 << 3;
        QTest::newRow("forked") << static_cast<int>(Contender::Processes) << 0 << 3;
        QTest::newRow("spawned") << static_cast<int>(Contender::Processes) << 1 << 3;
    }
    void everyContenderIsMeasured()
    {
        QFETCH(int, contender);
        QFETCH(int, method);
        QFETCH(int, workers);
        Log log;
        Conductor conductor(scheduleOf({makePlan(static_cast<Contender>(contender), 3, 0.5, method)}), kHost,
                            log);
        QVERIFY(runToEnd(conductor));
        QVERIFY2(!conductor.error(), conductor.error() ? conductor.error()->doing.c_str() : "");
        QCOMPARE(log.finished_count, 1);
        QCOMPARE(log.runs.size(), std::size_t{1});
        const analysis::RunRecord& run = log.runs.front();
        QCOMPARE(run.workers.size(), static_cast<std::size_t>(workers));
        QVERIFY(run.elapsed_s >= 0.5);
        QVERIFY(run.operations > 0);
        QCOMPARE(workersOperations(run), run.operations);
        for (const analysis::WorkerRecord& worker : run.workers) {
            QVERIFY2(std::abs(worker.shares.sum() - 100) <= 2,
                     qPrintable(QString::number(worker.shares.sum())));
            QVERIFY(worker.exit.ok());
        }
        QCOMPARE(run.exit, analysis::RunExit::Ok);
        QVERIFY(conductor.record().complete);
        QCOMPARE(log.stages, (std::vector{Stage::WarmUp, Stage::Measuring, Stage::Stopping}));
    }

    void heldScheduleEndsItsRunAndWaits()
    {
        Log log;
        Conductor conductor(
            scheduleOf({makePlan(Contender::Threads, 2, 0.3), makePlan(Contender::Gil, 2, 0.3)}), kHost, log);
        log.on_sample = [&](const sampling::Snapshot&) { conductor.setHeld(true); };
        const std::uint64_t limit = base::nowNs() + 60'000'000'000ULL;
        while (log.runs.empty() && base::nowNs() < limit)
            QVERIFY(conductor.step());
        QCOMPARE(log.runs.size(), std::size_t{1});
        QCOMPARE(log.runs.front().exit, analysis::RunExit::Ok); // held is not stopped
        for (int turn = 0; turn < 20; ++turn)
            QVERIFY(conductor.step());
        QCOMPARE(log.started.size(), std::size_t{1});
        QVERIFY(conductor.nsUntilNext() > 0); // nobody has to hurry
        log.on_sample = {};
        conductor.setHeld(false);
        QVERIFY(runToEnd(conductor));
        QCOMPARE(conductor.record().runs.size(), std::size_t{2});
        QVERIFY(conductor.record().complete);
    }

    void stopEndsAHeldSchedule()
    {
        Log log;
        Conductor conductor(
            scheduleOf({makePlan(Contender::Threads, 2, 0.3), makePlan(Contender::Gil, 2, 0.3)}), kHost, log);
        conductor.setHeld(true);
        QVERIFY(conductor.step());
        conductor.stop();
        QVERIFY(runToEnd(conductor));
        QVERIFY(log.started.empty());
        QVERIFY(!conductor.record().complete);
    }

    void stoppedComparisonKeepsWhatIsThere()
    {
        Log log;
        Conductor conductor(
            scheduleOf({makePlan(Contender::Threads, 2, 0.3), makePlan(Contender::Processes, 2, 1000)}),
            kHost, log);
        log.on_sample = [&](const sampling::Snapshot& snapshot) {
            if (log.runs.size() == 1 && snapshot.workers_alive == 2)
                conductor.stop();
        };
        QVERIFY(runToEnd(conductor));
        QCOMPARE(conductor.record().complete, false);
        QCOMPARE(conductor.record().runs.size(), std::size_t{2});
        QVERIFY(conductor.record().runs.front().operations > 0);
        QCOMPARE(conductor.record().runs.back().exit, analysis::RunExit::Stopped);
    }

    void workersComeAndGoWhileRunning_data()
    {
        QTest::addColumn<int>("contender");
        QTest::newRow("threads") << static_cast<int>(Contender::Threads);
        QTest::newRow("gil") << static_cast<int>(Contender::Gil);
        QTest::newRow("processes") << static_cast<int>(Contender::Processes);
    }
    void workersComeAndGoWhileRunning()
    {
        QFETCH(int, contender);
        Log log;
        Conductor conductor(scheduleOf({makePlan(static_cast<Contender>(contender), 1, plan::kOpenEnd)}),
                            kHost, log);
        const std::vector<std::uint32_t> wanted{1, 8, 2, 5};
        std::size_t reached = 0;
        log.on_sample = [&](const sampling::Snapshot& snapshot) {
            if (reached < wanted.size() && snapshot.workers_alive == wanted[reached]) {
                ++reached;
                if (reached == wanted.size())
                    conductor.stop();
                else
                    QVERIFY(conductor.setParameter("workers", wanted[reached]).has_value());
            }
        };
        QVERIFY(runToEnd(conductor));
        QCOMPARE(reached, wanted.size());
        QVERIFY(!conductor.error());
        QCOMPARE(conductor.record().runs.front().changes.front().from, 1.0);
        QCOMPARE(conductor.record().runs.front().changes.back().to, 5.0);
        QVERIFY(conductor.record().complete); // an open end is ended by being stopped
    }

    void refusedLiveValueChangesNothing()
    {
        Log log;
        Conductor conductor(scheduleOf({makePlan(Contender::Threads, 2, plan::kOpenEnd)}), kHost, log);
        log.on_sample = [&](const sampling::Snapshot&) {
            const auto refused = conductor.setParameter("workers", -3);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, base::ErrorCode::OutOfRange);
            const auto unknown = conductor.setParameter("wings", 2);
            QVERIFY(!unknown);
            QCOMPARE(unknown.error().code, base::ErrorCode::UnknownParameter);
            conductor.stop();
        };
        QVERIFY(runToEnd(conductor));
        QCOMPARE(log.snapshots.front().workers_wanted, 2U);
    }

    void nextContenderContinuesOnTheSameAxis()
    {
        Log log;
        Conductor conductor(scheduleOf({makePlan(Contender::Gil, 2, plan::kOpenEnd)}), kHost, log);
        int samples = 0;
        log.on_sample = [&](const sampling::Snapshot&) {
            ++samples;
            if (samples == 4) {
                conductor.append(makePlan(Contender::Processes, 2, plan::kOpenEnd));
                conductor.endRun();
            } else if (samples == 12) {
                conductor.stop();
            }
        };
        QVERIFY(runToEnd(conductor));
        QCOMPARE(conductor.record().runs.size(), std::size_t{2});
        QVERIFY(log.started.at(0) < log.started.at(1));
        QVERIFY(conductor.record().complete);
        std::uint64_t last = 0;
        for (const sampling::Snapshot& snapshot : log.snapshots) {
            QVERIFY(snapshot.t_ns >= last);
            last = snapshot.t_ns;
        }
    }

    void killedWorkerIsToldAndChangesNoOther()
    {
        Log log;
        Conductor conductor(scheduleOf({makePlan(Contender::Processes, 3, 1.0)}), kHost, log);
        bool killed = false;
        log.on_sample = [&](const sampling::Snapshot& snapshot) {
            if (!killed && snapshot.workers.size() == 3 && snapshot.workers[1].reading.pid > 0) {
                killed = true;
                ::kill(snapshot.workers[1].reading.pid, SIGKILL);
            }
        };
        QVERIFY(runToEnd(conductor));
        QVERIFY(conductor.error().has_value());
        QCOMPARE(conductor.error()->code, base::ErrorCode::WorkerDied);
        const analysis::RunRecord& run = conductor.record().runs.front();
        QCOMPARE(run.exit, analysis::RunExit::WorkerDied);
        QVERIFY(run.elapsed_s >= 1.0);
        int signalled = 0;
        for (const analysis::WorkerRecord& worker : run.workers) {
            if (base::index(worker.worker) == 1) {
                QCOMPARE(QString::fromStdString(worker.exit.text()), QStringLiteral("signal 9"));
                ++signalled;
            } else {
                QVERIFY(worker.exit.ok());
                QVERIFY(worker.operations > 0);
            }
        }
        QCOMPARE(signalled, 1);
    }

    void killedHostIsToldAndKeepsWhatWasMeasured()
    {
        Log log;
        Conductor conductor(
            scheduleOf({makePlan(Contender::Threads, 2, 1000), makePlan(Contender::Gil, 2, 1)}), kHost, log);
        log.on_sample = [&](const sampling::Snapshot&) {
            if (log.snapshots.size() == 12)
                for (const int child : test::childrenOf(getpid()))
                    ::kill(child, SIGKILL);
        };
        QVERIFY(runToEnd(conductor));
        QVERIFY(conductor.error().has_value());
        QCOMPARE(conductor.error()->code, base::ErrorCode::HostDied);
        QCOMPARE(conductor.record().complete, false);
        QCOMPARE(conductor.record().runs.size(), std::size_t{1});
        QCOMPARE(conductor.record().runs.front().exit, analysis::RunExit::HostDied);
        QVERIFY(conductor.record().runs.front().operations > 0);
        for (const analysis::WorkerRecord& worker : conductor.record().runs.front().workers)
            QCOMPARE(worker.exit.text(), std::string("signal 9")); // they ended with their process
    }

    void hostThatCannotBeStartedIsTold()
    {
        Log log;
        Conductor conductor(scheduleOf({makePlan(Contender::Threads, 2, 1)}), "/nowhere/contend-host", log);
        QVERIFY(runToEnd(conductor));
        QVERIFY(conductor.error().has_value());
        QCOMPARE(conductor.error()->code, base::ErrorCode::CannotStartHost);
        QCOMPARE(conductor.record().complete, false);
        QCOMPARE(log.finished_count, 1);
    }

    void destroyedInTheMiddleLeavesNothing()
    {
        std::set<int> seen;
        {
            Log log;
            Conductor conductor(scheduleOf({makePlan(Contender::Processes, 4, plan::kOpenEnd)}), kHost, log);
            while (log.snapshots.size() < 3 && conductor.step())
                base::sleepNs(1'000'000);
            for (const int host : test::childrenOf(getpid())) {
                seen.insert(host);
                for (const int worker : test::childrenOf(host))
                    seen.insert(worker);
            }
        }
        QVERIFY(seen.size() >= 5);
        for (const int pid : seen)
            QTRY_VERIFY(::kill(pid, 0) != 0);
    }

    void manyWorkersLoseNothing_data()
    {
        QTest::addColumn<int>("contender");
        QTest::addColumn<int>("workers");
        QTest::newRow("threads") << static_cast<int>(Contender::Threads) << 200;
        QTest::newRow("processes") << static_cast<int>(Contender::Processes) << 60;
    }
    void manyWorkersLoseNothing()
    {
        QFETCH(int, contender);
        QFETCH(int, workers);
        Log log;
        Conductor conductor(scheduleOf({makePlan(static_cast<Contender>(contender), workers, 0.5)}), kHost,
                            log);
        QVERIFY(runToEnd(conductor));
        QVERIFY(!conductor.error());
        const analysis::RunRecord& run = conductor.record().runs.front();
        QCOMPARE(run.workers.size(), static_cast<std::size_t>(workers));
        QCOMPARE(workersOperations(run), run.operations);
    }
};

QTEST_APPLESS_MAIN(TestConductor)
#include "tst_conductor.moc"
