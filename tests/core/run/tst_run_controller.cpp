// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_controller.h"

#include "core/base/clock.h"
#include "core/base/topology.h"
#include "core/telemetry/slot_reader.h"

#include <QTest>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sys/resource.h>
#include <unistd.h>

using namespace contend;
using namespace contend::run;
using base::Contender;

namespace {

const std::filesystem::path kHost = std::filesystem::path(CONTEND_APP_DIR) / "contend-host";

plan::RunPlan makePlan(Contender contender, double workers, double start_method = 0)
{
    plan::RunSetup setup;
    setup.experiment = "cpu-bound";
    setup.values = {{"workers", workers}, {"start-method", start_method}, {"operation", 0.2}};
    auto plan = plan::resolve(setup, contender, base::readTopology());
    if (!plan)
        qFatal("the plan was refused: %s", plan.error().subject.c_str());
    return *plan;
}

std::uint64_t operations(const RunController& controller, std::uint32_t worker)
{
    return telemetry::readSlot(controller.segment().slot(base::WorkerId{worker}), base::nowNs())
        .counters.operations;
}

std::uint32_t alive(const RunController& controller)
{
    return controller.segment().host().workers_alive.load();
}

} // namespace

class TestRunController : public QObject {
    Q_OBJECT

private slots:
    void goesThroughItsStatesInOrder()
    {
        RunController controller(makePlan(Contender::Threads, 2), base::RunId{1}, kHost);
        QCOMPARE(controller.state(), RunState::Idle);
        QVERIFY(controller.start().has_value());
        QCOMPARE(controller.state(), RunState::Starting);
        QTRY_COMPARE_WITH_TIMEOUT(controller.poll(), RunState::Running, 20000);
        QTRY_VERIFY(operations(controller, 0) > 0 && operations(controller, 1) > 0);
        controller.requestStop();
        QCOMPARE(controller.state(), RunState::Stopping);
        QTRY_COMPARE_WITH_TIMEOUT(controller.poll(), RunState::Finished, 20000);
        QVERIFY(!controller.error());
        QCOMPARE(controller.hostPid(), 0);
        QVERIFY(operations(controller, 0) > 0); // figures stay readable after the end
    }

    void stopBeforeTheGateOpensEndsWell()
    {
        RunController controller(makePlan(Contender::Processes, 4, 1), base::RunId{1}, kHost);
        QVERIFY(controller.start().has_value());
        controller.requestStop();
        QTRY_COMPARE_WITH_TIMEOUT(controller.poll(), RunState::Finished, 20000);
        QVERIFY(!controller.error());
    }

    void coresLimitWhereWorkersRun()
    {
        const base::Topology topology = base::readTopology();
        RunController controller(makePlan(Contender::Threads, 3), base::RunId{1}, kHost);
        QVERIFY(controller.setParameter("cores", 1).has_value());
        QVERIFY(controller.start().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(controller.poll(), RunState::Running, 20000);
        const auto cpusOf = [&](std::uint32_t worker) {
            const auto tid = controller.segment().slot(base::WorkerId{worker}).tid.load();
            cpu_set_t set;
            CPU_ZERO(&set);
            sched_getaffinity(static_cast<pid_t>(tid), sizeof set, &set);
            return CPU_COUNT(&set);
        };
        for (std::uint32_t worker = 0; worker < 3; ++worker)
            QCOMPARE(cpusOf(worker), 1);
        QVERIFY(controller.setParameter("cores", 1024).has_value()); // "all there are"
        for (std::uint32_t worker = 0; worker < 3; ++worker)
            QTRY_COMPARE(cpusOf(worker), static_cast<int>(topology.cpus_allowed.size()));
    }

    void crashOfOneWorkerChangesNoOtherSlot()
    {
        RunController controller(makePlan(Contender::Processes, 3), base::RunId{1}, kHost);
        QVERIFY(controller.start().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(controller.poll(), RunState::Running, 20000);
        telemetry::WorkerSlot& victim = controller.segment().slot(base::WorkerId{1});
        // Not a segmentation fault: sanitizers catch those and make an exit status of them.
        ::kill(victim.pid.load(), SIGABRT);
        const auto dead = static_cast<std::uint32_t>(telemetry::Lifecycle::Dead);
        QTRY_COMPARE(victim.lifecycle.load(), dead);
        QCOMPARE(victim.exit_kind.load(), static_cast<std::uint32_t>(telemetry::ExitKind::Signal));
        QCOMPARE(victim.exit_value.load(), SIGABRT);
        for (const std::uint32_t other : {0U, 2U}) {
            const auto reading =
                telemetry::readSlot(controller.segment().slot(base::WorkerId{other}), base::nowNs());
            QCOMPARE(reading.lifecycle, telemetry::Lifecycle::Running);
            QCOMPARE(reading.exit_kind, telemetry::ExitKind::None);
            QCOMPARE(reading.counters.errors, std::uint64_t{0});
            const auto before = reading.counters.operations;
            QTRY_VERIFY(operations(controller, other) > before);
        }
        QCOMPARE(alive(controller), 2U);
    }

    void fewerFilesThanNeededIsTold()
    {
        rlimit original{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &original), 0);
        int probe = dup(0);
        const rlimit tight{static_cast<rlim_t>(probe), original.rlim_max};
        close(probe);
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &tight), 0);
        RunController controller(makePlan(Contender::Threads, 2), base::RunId{1}, kHost);
        const auto started = controller.start();
        setrlimit(RLIMIT_NOFILE, &original);
        QVERIFY(!started);
        QCOMPARE(controller.state(), RunState::Failed);
        QVERIFY(started.error().sys_errno != 0);
    }

    void segmentLargerThanAllowedIsTold()
    {
        rlimit original{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &original), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit tight{4096, original.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        RunController controller(makePlan(Contender::Threads, 2), base::RunId{1}, kHost);
        const auto started = controller.start();
        setrlimit(RLIMIT_FSIZE, &original);
        QVERIFY(!started);
        QCOMPARE(started.error().code, base::ErrorCode::NoMemory);
    }

    void destroyedInTheMiddleItLeavesNoProcess()
    {
        int host = 0;
        std::set<int> workers;
        {
            RunController controller(makePlan(Contender::Processes, 2), base::RunId{1}, kHost);
            QVERIFY(controller.start().has_value());
            QTRY_COMPARE_WITH_TIMEOUT(controller.poll(), RunState::Running, 20000);
            host = controller.hostPid();
            for (std::uint32_t worker = 0; worker < 2; ++worker)
                workers.insert(controller.segment().slot(base::WorkerId{worker}).pid.load());
        }
        QVERIFY(::kill(host, 0) != 0);
        for (const int pid : workers)
            QTRY_VERIFY(::kill(pid, 0) != 0);
    }
};

QTEST_APPLESS_MAIN(TestRunController)
#include "tst_run_controller.moc"
