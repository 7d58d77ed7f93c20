// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/delegate.h"

#include "core/telemetry/slot_reader.h"
#include "core/workload/compute.h"

#include <QTest>
#include <csignal>
#include <functional>
#include <thread>
#include <unistd.h>

using namespace contend;
using namespace contend::workload;
using telemetry::WorkerState;

namespace {

using Run = base::Status (*)(WorkerContext& context, const std::function<void()>& task);

/// One worker at work on a segment of its own.
struct Worker {
    Worker()
    {
        probe.begin(base::nowNs());
        context.beginWork();
    }

    telemetry::SlotReading read() const
    {
        return telemetry::readSlot(segment.slot(base::WorkerId{0}), base::nowNs());
    }
    std::uint64_t timeIn(WorkerState state) const
    {
        return read().counters.state_ns[static_cast<std::size_t>(state)];
    }

    telemetry::Segment segment =
        std::move(*telemetry::Segment::create({.run = base::RunId{1},
                                               .workload = "none",
                                               .contender = base::Contender::ThreadPerTask,
                                               .start_method = base::StartMethod::Fork,
                                               .slot_count = 1,
                                               .parameter_count = 1,
                                               .arena_bytes = 0,
                                               .nice_increment = 0,
                                               .units_per_ms = 1000}));
    telemetry::WorkerProbe probe{segment, base::WorkerId{0}};
    WorkerContext context{{.probe = &probe,
                           .gil = nullptr,
                           .control = &segment.control(),
                           .worker_stop = &segment.slot(base::WorkerId{0}).stop_requested,
                           .parameters = {},
                           .shared = {},
                           .units_per_ms = 1000,
                           .contender = base::Contender::ThreadPerTask,
                           .slot_count = 1,
                           .canvas = {}}};
};

} // namespace

class TestDelegate : public QObject {
    Q_OBJECT

    static void ways()
    {
        QTest::addColumn<int>("unused");
        QTest::newRow("thread") << 0;
        QTest::newRow("process") << 0;
    }
    static Run way()
    {
        return QLatin1String(QTest::currentDataTag()) == QLatin1String("process") ? runInProcess
                                                                                  : runInThread;
    }

private slots:
    void taskIsDoneBySomebodyElse_data() { ways(); }
    void taskIsDoneBySomebodyElse()
    {
        Worker worker;
        worker.segment.control().generation.store(static_cast<std::uint32_t>(gettid()));
        QVERIFY(way()(worker.context, [&worker] {
            worker.segment.control().generation.store(static_cast<std::uint32_t>(gettid()));
        }));
        QVERIFY(worker.segment.control().generation.load() != static_cast<std::uint32_t>(gettid()));
    }

    void whatItDoesCountsAsTheWorkers_data() { ways(); }
    void whatItDoesCountsAsTheWorkers()
    {
        const std::uint64_t begin = base::nowNs();
        Worker worker;
        for (int k = 0; k < 5; ++k)
            QVERIFY(way()(worker.context, [&worker] {
                {
                    const Blocking wait(worker.context, WorkerState::Io);
                    base::sleepNs(3'000'000);
                }
                PrimeWork work;
                while (work.primesFound() < 20'000)
                    work.computeUnits(worker.context, 10'000);
                worker.probe.addOperations(1);
            }));
        QCOMPARE(worker.read().counters.operations, std::uint64_t{5});
        QCOMPARE(worker.read().state, WorkerState::Running);
        QVERIFY(worker.timeIn(WorkerState::Io) >= 15'000'000);
        QVERIFY(worker.timeIn(WorkerState::Running) > 0);
        QVERIFY(worker.timeIn(WorkerState::Running) + worker.timeIn(WorkerState::Io) <=
                base::nowNs() - begin);
        QVERIFY(worker.read().delegated_cpu_ns > 0);
        QVERIFY(worker.read().delegated_cpu_ns <= base::nowNs() - begin);
    }

    void shortTasksCountToo_data() { ways(); }
    void shortTasksCountToo()
    {
        // Far shorter than a tick: a thread computes as long as this by its own clock.
        constexpr std::uint64_t kTaskNs = 100'000;
        constexpr int kTasks = 20;
        Worker worker;
        for (int k = 0; k < kTasks; ++k)
            QVERIFY(way()(worker.context, [] {
                const auto cpu_ns = [] {
                    timespec time{};
                    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
                    return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000U +
                           static_cast<std::uint64_t>(time.tv_nsec);
                };
                for (const std::uint64_t begin = cpu_ns(); cpu_ns() < begin + kTaskNs;) {
                }
            }));
        QVERIFY(worker.read().delegated_cpu_ns >= kTasks * kTaskNs);
    }

    void childThatIsKilledIsNoEnd()
    {
        Worker worker;
        QVERIFY(runInProcess(worker.context, [&worker] {
            const Blocking wait(worker.context, WorkerState::Io);
            raise(SIGKILL);
        }));
        QCOMPARE(worker.read().state, WorkerState::Running);
        QVERIFY(worker.read().consistent);
        QVERIFY(runInProcess(worker.context, [&worker] { worker.probe.addOperations(1); }));
        QCOMPARE(worker.read().counters.operations, std::uint64_t{1});
    }
};

QTEST_APPLESS_MAIN(TestDelegate)
#include "tst_delegate.moc"
