// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/worker_context.h"

#include "core/sync/mutex.h"
#include "core/telemetry/slot_reader.h"
#include "core/workload/locked.h"

#include <QTest>
#include <memory>
#include <thread>

using namespace contend;
using namespace contend::workload;
using telemetry::WorkerState;

namespace {

constexpr int kLimitMs = 30'000;

/// A segment and an interpreter lock; workers are made by hand.
struct World {
    telemetry::Segment segment =
        std::move(*telemetry::Segment::create({.run = base::RunId{1},
                                               .workload = "none",
                                               .contender = base::Contender::Gil,
                                               .start_method = base::StartMethod::Fork,
                                               .slot_count = 3,
                                               .parameter_count = 1,
                                               .arena_bytes = 0,
                                               .nice_increment = 0,
                                               .units_per_ms = 1000}));
    gil::InterpreterLock gil;

    telemetry::SlotReading read(std::uint32_t worker) const
    {
        return telemetry::readSlot(segment.slot(base::WorkerId{worker}), base::nowNs());
    }
    void stop() { segment.control().stop.store(1); }
};

/// One worker's probe and context; lives on the thread that uses it.
struct Worker {
    Worker(World& world, std::uint32_t index, bool with_gil = true)
        : probe(world.segment, base::WorkerId{index})
        , context({.probe = &probe,
                   .gil = with_gil ? &world.gil : nullptr,
                   .control = &world.segment.control(),
                   .worker_stop = &world.segment.slot(base::WorkerId{index}).stop_requested,
                   .parameters = {},
                   .shared = {},
                   .units_per_ms = 1000,
                   .contender = base::Contender::Gil,
                   .slot_count = 3})
    {
        probe.begin(base::nowNs());
    }
    telemetry::WorkerProbe probe;
    WorkerContext context;
};

constexpr std::uint32_t holder(std::uint32_t worker)
{
    return worker + 1;
}

} // namespace

class TestWorkerContext : public QObject {
    Q_OBJECT

private slots:
    void workIsDoneUnderTheLock()
    {
        World world;
        Worker worker(world, 0);
        worker.context.beginWork();
        QCOMPARE(world.gil.holder(), holder(0));
        QCOMPARE(worker.probe.state(), WorkerState::Running);
        QVERIFY(worker.context.checkpoint());
        worker.context.endWork();
        QCOMPARE(world.gil.holder(), 0U);
        QCOMPARE(worker.probe.state(), WorkerState::Idle);
        QCOMPARE(world.read(0).counters.gil_takes, std::uint64_t{1});
        QCOMPARE(world.read(0).counters.gil_wait_ns, std::uint64_t{0});
    }

    void waitingLetsOthersWork()
    {
        World world;
        Worker worker(world, 0);
        worker.context.beginWork();
        {
            const Blocking wait(worker.context, WorkerState::Io);
            QCOMPARE(world.gil.holder(), 0U);
            QCOMPARE(world.read(0).state, WorkerState::Io);
        }
        QCOMPARE(world.gil.holder(), holder(0));
        QCOMPARE(world.read(0).state, WorkerState::Running);
        worker.context.endWork();
    }

    void lateWakeUpWaitsForTheLock()
    {
        World world;
        QVERIFY(world.gil.tryTake(base::WorkerId{1})); // somebody computes meanwhile
        std::thread thread([&world] {
            Worker worker(world, 0);
            worker.context.beginWork();
            worker.context.endWork();
        });
        QTRY_COMPARE_WITH_TIMEOUT(world.read(0).state, WorkerState::Gil, kLimitMs);
        world.gil.drop(base::WorkerId{1});
        thread.join();
        QCOMPARE(world.read(0).counters.gil_takes, std::uint64_t{1});
        QVERIFY(world.read(0).counters.gil_wait_ns > 0);
        QVERIFY(world.read(0).counters.state_ns[static_cast<std::size_t>(WorkerState::Gil)] > 0);
    }

    void checkpointHandsOverToWhoAsked()
    {
        World world;
        world.gil.setIntervalNs(100'000);
        Worker worker(world, 0);
        worker.context.beginWork();
        std::atomic<bool> other_had_it{false};
        std::thread thread([&world, &other_had_it] {
            Worker other(world, 1);
            other.context.beginWork();
            other_had_it = true;
            other.context.endWork();
        });
        QTRY_VERIFY_WITH_TIMEOUT(worker.context.handoverRequested(), kLimitMs);
        QVERIFY(!other_had_it); // a request alone takes nothing away
        QVERIFY(worker.context.checkpoint());
        QVERIFY(other_had_it);
        thread.join();
        QCOMPARE(world.gil.holder(), holder(0));
        QCOMPARE(world.read(0).counters.gil_takes, std::uint64_t{2});
        worker.context.endWork();
    }

    void stopEndsAWaitForTheLock()
    {
        World world;
        QVERIFY(world.gil.tryTake(base::WorkerId{1})); // never given back
        std::thread thread([&world] {
            Worker worker(world, 0);
            worker.context.beginWork();
            QVERIFY(!worker.context.checkpoint());
            worker.context.endWork();
        });
        QTRY_COMPARE_WITH_TIMEOUT(world.read(0).state, WorkerState::Gil, kLimitMs);
        world.stop();
        thread.join();
        QCOMPARE(world.gil.holder(), holder(1)); // nobody dropped what was not his
    }

    void aWorkerCanBeStoppedAlone()
    {
        World world;
        Worker worker(world, 0, false);
        Worker other(world, 1, false);
        world.segment.slot(base::WorkerId{0}).stop_requested.store(1);
        QVERIFY(!worker.context.checkpoint());
        QVERIFY(other.context.checkpoint());
    }

    void freeLockCostsNoWait()
    {
        World world;
        Worker worker(world, 0);
        sync::WatchedLock<sync::Mutex> shared;
        ProbeObserver observer(worker.context);
        WorkerLock lock(shared, worker.context, observer);
        worker.context.beginWork();
        {
            const Locked held(lock);
            QVERIFY(held);
            QCOMPARE(shared.holder.raw(), holder(0));
            QCOMPARE(world.gil.holder(), holder(0)); // kept: the first try does not give it up
        }
        worker.context.endWork();
        const auto counters = world.read(0).counters;
        QCOMPARE(counters.acquisitions, std::uint64_t{1});
        QCOMPARE(counters.contended, std::uint64_t{0});
        QCOMPARE(counters.gil_takes, std::uint64_t{1});
    }

    void waiterGivesTheInterpreterLockUp()
    {
        World world;
        sync::WatchedLock<sync::Mutex> shared;
        shared.lock.lock();
        shared.holder.set(base::WorkerId{2});
        std::thread thread([&world, &shared] {
            Worker worker(world, 0);
            ProbeObserver observer(worker.context);
            WorkerLock lock(shared, worker.context, observer);
            worker.context.beginWork();
            {
                const Locked held(lock);
                QVERIFY(held);
                QCOMPARE(world.gil.holder(), holder(0)); // taken again, with the lock in hand
                QCOMPARE(worker.probe.state(), WorkerState::Running);
            }
            worker.context.endWork();
            worker.probe.end(base::nowNs());
        });
        QTRY_COMPARE_WITH_TIMEOUT(world.read(0).state, WorkerState::Lock, kLimitMs);
        QTRY_COMPARE_WITH_TIMEOUT(world.gil.holder(), 0U, kLimitMs);
        shared.holder.clear();
        shared.lock.unlock();
        thread.join();
        const auto counters = world.read(0).counters;
        QCOMPARE(counters.acquisitions, std::uint64_t{1});
        QCOMPARE(counters.contended, std::uint64_t{1});
        QVERIFY(counters.lock_wait_ns > 0);
        QCOMPARE(counters.gil_takes, std::uint64_t{2});
        std::vector<telemetry::Interval> events;
        telemetry::RingReader(world.segment, base::WorkerId{0}).drainEvents(events);
        const auto waited = std::find_if(events.begin(), events.end(), [](const telemetry::Interval& event) {
            return event.state == WorkerState::Lock && !event.mixed;
        });
        if (waited != events.end()) // a wait of less than 20 µs is not drawn
            QCOMPARE(waited->detail, holder(2));
    }

    void stopEndsAWaitForALock()
    {
        World world;
        sync::WatchedLock<sync::Mutex> shared;
        shared.lock.lock(); // for good
        std::thread thread([&world, &shared] {
            Worker worker(world, 0);
            ProbeObserver observer(worker.context);
            WorkerLock lock(shared, worker.context, observer);
            worker.context.beginWork();
            const Locked held(lock);
            QVERIFY(!held);
            worker.context.endWork();
        });
        QTRY_COMPARE_WITH_TIMEOUT(world.read(0).state, WorkerState::Lock, kLimitMs);
        world.stop();
        thread.join();
        QCOMPARE(world.read(0).counters.acquisitions, std::uint64_t{0});
        QCOMPARE(world.read(0).counters.contended, std::uint64_t{1});
        shared.lock.unlock();
    }
};

QTEST_APPLESS_MAIN(TestWorkerContext)
#include "tst_worker_context.moc"
