// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/sampler.h"

#include "core/sampling/latency_reading.h"
#include "core/sampling/rates.h"
#include "core/telemetry/worker_probe.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_proc.h"
#include "tests/support/segment_fixture.h"

#include <QTest>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace contend;
using namespace contend::sampling;
using telemetry::Lifecycle;
using telemetry::WorkerState;
using test::FakeClock;
using test::FakeProc;

namespace {

constexpr int kHost = 500;
constexpr std::uint64_t kMs = 1'000'000;
constexpr std::uint64_t kTick = 10 * kMs;

/// A segment, a /proc and a clock of the test's own, and a sampler on them.
struct Bench {
    explicit Bench(base::Contender contender = base::Contender::Threads, std::uint32_t slot_count = 4)
        : segment(test::makeSegment(slot_count, base::RunId{9}, contender))
        , sampler(segment, 3, kHost, proc.root(), clock.reader())
    {}

    Snapshot sampleAfter(std::uint64_t ms) { return sampler.sample(clock.advance(ms * kMs)); }

    FakeProc proc;
    FakeClock clock;
    telemetry::Segment segment;
    Sampler sampler;
};

std::uint64_t allTime(const WorkerSample& sample)
{
    const auto& times = sample.reading.counters.state_ns;
    return std::accumulate(times.begin(), times.end(), std::uint64_t{0});
}

} // namespace

class TestSampler : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatTheHostSays()
    {
        Bench bench;
        telemetry::HostBlock& host = bench.segment.host();
        host.phase.store(static_cast<std::uint32_t>(telemetry::HostPhase::Draining));
        host.workers_alive.store(3);
        host.workers_lost.store(1);
        host.workers_refused.store(2);
        host.units_per_ms.store(1234.5);
        host.gauges[1].store(7.5);
        host.gauges[3].store(8.5); // one more than the workload has
        bench.segment.control().workers_wanted.store(6);
        const Snapshot snapshot = bench.sampler.sample(42 * kMs);
        QCOMPARE(snapshot.run, base::RunId{9});
        QCOMPARE(snapshot.contender, base::Contender::Threads);
        QCOMPARE(snapshot.t_ns, 42 * kMs);
        QCOMPARE(snapshot.phase, telemetry::HostPhase::Draining);
        QCOMPARE(snapshot.workers_wanted, 6U);
        QCOMPARE(snapshot.workers_alive, 3U);
        QCOMPARE(snapshot.workers_lost, 1U);
        QCOMPARE(snapshot.workers_refused, 2U);
        QCOMPARE(snapshot.units_per_ms, 1234.5);
        QCOMPARE(snapshot.gauges.size(), std::size_t{3});
        QVERIFY(std::isnan(snapshot.gauges[0]));
        QCOMPARE(snapshot.gauges[1], 7.5);
    }

    void emptyProcIsNoError()
    {
        Bench bench;
        test::occupy(bench.segment, 0, kHost, 501);
        const Snapshot snapshot = bench.sampleAfter(50);
        QCOMPARE(snapshot.workers.size(), std::size_t{1});
        QVERIFY(!snapshot.workers[0].os.valid);
        QCOMPARE(snapshot.workers[0].reading.lifecycle, Lifecycle::Running);
        QVERIFY(snapshot.cpus.empty());
        QVERIFY(std::isnan(snapshot.load.other_percent));
        QCOMPARE(snapshot.ours_cpu_ns, std::uint64_t{0});
    }

    void slotsThatNeverHadAWorkerAreLeftOut()
    {
        Bench bench;
        test::occupy(bench.segment, 0, kHost, 501);
        test::occupy(bench.segment, 2, kHost, 503, Lifecycle::Finished);
        const Snapshot snapshot = bench.sampleAfter(50);
        QCOMPARE(snapshot.workers.size(), std::size_t{2});
        QCOMPARE(snapshot.workers[0].worker, base::WorkerId{0});
        QCOMPARE(snapshot.workers[1].worker, base::WorkerId{2});
    }

    void kernelsAccountFollowsTheThread()
    {
        Bench bench;
        test::occupy(bench.segment, 0, kHost, 501);
        bench.proc.thread(kHost, 501, 7, 3, 2);
        QCOMPARE(bench.sampleAfter(50).workers[0].os.on_cpu_ns, std::uint64_t{7});
        bench.proc.thread(kHost, 501, 20, 5, 4);
        const OsCounters os = bench.sampleAfter(50).workers[0].os;
        QCOMPARE(os.on_cpu_ns, std::uint64_t{20});
        QCOMPARE(os.run_delay_ns, std::uint64_t{5});
        QCOMPARE(os.switches, std::uint64_t{4});
    }

    void workOfOthersInTheWorkersSteadCountsAsItsOwn()
    {
        Bench bench;
        test::occupy(bench.segment, 0, kHost, 501);
        bench.proc.thread(kHost, 501, 7, 3, 2);
        QCOMPARE(bench.sampleAfter(50).workers[0].os.on_cpu_ns, std::uint64_t{7});
        telemetry::WorkerSlot& slot = bench.segment.slot(base::WorkerId{0});
        slot.delegated_cpu_ns.store(100);
        slot.delegated_delay_ns.store(40);
        const OsCounters os = bench.sampleAfter(50).workers[0].os;
        QCOMPARE(os.on_cpu_ns, std::uint64_t{107});
        QCOMPARE(os.run_delay_ns, std::uint64_t{43});
        bench.proc.thread(kHost, 777, 5, 0);
        test::occupy(bench.segment, 0, kHost, 777); // a successor does not inherit it
        QCOMPARE(bench.sampleAfter(50).workers[0].os.on_cpu_ns, std::uint64_t{5});
    }

    void anotherThreadInTheSlotIsFollowed_data()
    {
        QTest::addColumn<int>("pid");
        QTest::addColumn<int>("tid");
        QTest::newRow("another thread") << kHost << 777;
        QTest::newRow("another process") << 888 << 888;
    }
    void anotherThreadInTheSlotIsFollowed()
    {
        QFETCH(int, pid);
        QFETCH(int, tid);
        Bench bench;
        test::occupy(bench.segment, 0, kHost, 501);
        bench.proc.thread(kHost, 501, 1000, 0);
        bench.sampleAfter(50);
        bench.proc.thread(pid, tid, 5, 0);
        test::occupy(bench.segment, 0, pid, tid);
        QCOMPARE(bench.sampleAfter(50).workers[0].os.on_cpu_ns, std::uint64_t{5});
    }

    void threadThatTheKernelLostIsDead()
    {
        Bench bench;
        test::occupy(bench.segment, 0, kHost, 501);
        test::setState(bench.segment, 0, WorkerState::Running, bench.clock.now());
        bench.proc.thread(kHost, 501, 100, 0);
        const Snapshot living = bench.sampleAfter(50);
        QCOMPARE(living.workers[0].reading.lifecycle, Lifecycle::Running);
        QCOMPARE(allTime(living.workers[0]), 50 * kMs);
        bench.proc.threadEnds(kHost, 501);
        const Snapshot dead = bench.sampleAfter(5000);
        QCOMPARE(dead.workers[0].reading.lifecycle, Lifecycle::Dead);
        QVERIFY(!dead.workers[0].os.valid);
        QCOMPARE(allTime(dead.workers[0]), 50 * kMs); // the dead do not go on running
        QVERIFY(!ratesBetween(living, dead)->workers[0].alive);
    }

    void accountStandsStillUntilASuccessorBegins()
    {
        Bench bench;
        test::occupy(bench.segment, 0, kHost, 501);
        test::setState(bench.segment, 0, WorkerState::Running, bench.clock.now());
        bench.sampleAfter(50);
        test::occupy(bench.segment, 0, kHost, 501, Lifecycle::Starting);
        QCOMPARE(allTime(bench.sampleAfter(300).workers[0]), 50 * kMs);
    }

    void workerCaughtInTheMiddleOfAChangeGoesOnAsItWas()
    {
        Bench bench;
        test::occupy(bench.segment, 0, kHost, 501);
        telemetry::WorkerSlot& slot = bench.segment.slot(base::WorkerId{0});
        test::setState(bench.segment, 0, WorkerState::Running, bench.clock.now());
        bench.sampleAfter(50);
        // Half of the change to another state: the time is booked, the state is still the old one.
        slot.state_sequence.fetch_add(1);
        slot.state_ns[static_cast<std::size_t>(WorkerState::Running)].store(90 * kMs);
        const Snapshot torn = bench.sampleAfter(50);
        QCOMPARE(allTime(torn.workers[0]), 100 * kMs);
        test::setState(bench.segment, 0, WorkerState::Lock, bench.clock.now() - 10 * kMs);
        slot.state_sequence.fetch_add(1);
        QCOMPARE(allTime(bench.sampleAfter(50).workers[0]), 150 * kMs);
    }

    void waitThatStillGoesOnIsReady_data()
    {
        QTest::addColumn<char>("state");
        QTest::addColumn<double>("ready");
        QTest::addColumn<double>("other");
        QTest::newRow("runnable: it waits for a core") << 'R' << 100.0 << 0.0;
        QTest::newRow("blocked in the kernel") << 'D' << 0.0 << 92.0; // 4 of 50 ms are the kernel's tick
    }
    void waitThatStillGoesOnIsReady()
    {
        QFETCH(char, state);
        QFETCH(double, ready);
        QFETCH(double, other);
        Bench bench;
        test::occupy(bench.segment, 0, kHost, 501);
        test::setState(bench.segment, 0, WorkerState::Running, bench.clock.now());
        bench.proc.thread(kHost, 501, 50 * kMs, 0);
        bench.proc.threadState(kHost, 501, state);
        const Snapshot running = bench.sampleAfter(50);
        const Snapshot off = bench.sampleAfter(50); // the kernel's account stands still
        const StateShares shares = ratesBetween(running, off)->workers[0].shares;
        QVERIFY(std::abs(shares.ready - ready) < 1e-6);
        QVERIFY(std::abs(shares.other - other) < 1e-6);
    }

    void longWaitIsToldOnceAsItGoesOnAndEnds()
    {
        Bench bench;
        test::occupy(bench.segment, 0, kHost, 501);
        test::setState(bench.segment, 0, WorkerState::Running, bench.clock.now());
        bench.proc.thread(kHost, 501, 50 * kMs, 0);
        bench.proc.threadState(kHost, 501, 'R');
        std::vector<std::uint64_t> delays;
        const auto sampleNext = [&] {
            delays.push_back(bench.sampleAfter(50).workers[0].os.run_delay_ns / kMs);
        };
        sampleNext();
        sampleNext();
        sampleNext();
        bench.proc.thread(kHost, 501, 80 * kMs, 120 * kMs); // it got a core after 120 ms
        sampleNext();
        bench.proc.thread(kHost, 501, 130 * kMs, 120 * kMs);
        sampleNext();
        QCOMPARE(delays, (std::vector<std::uint64_t>{0, 50, 100, 120, 120}));
    }

    void everyWorkerCarriesItsOwnTime()
    {
        Bench bench;
        for (std::uint32_t worker = 0; worker < 3; ++worker)
            test::occupy(bench.segment, worker, kHost, 501 + static_cast<int>(worker));
        bench.clock.setStep(kMs);
        const Snapshot snapshot = bench.sampler.sample(100 * kMs);
        QCOMPARE(snapshot.workers[0].t_ns, 101 * kMs);
        QCOMPARE(snapshot.workers[1].t_ns, 102 * kMs);
        QCOMPARE(snapshot.workers[2].t_ns, 103 * kMs);
    }

    void intervalsAndItemsComeOnce()
    {
        Bench bench;
        test::occupy(bench.segment, 1, kHost, 501);
        telemetry::WorkerProbe probe(bench.segment, base::WorkerId{1});
        probe.enter(WorkerState::Io, 100 * kMs);
        probe.enter(WorkerState::Running, 200 * kMs);
        probe.addItem({.number = 4});
        const Snapshot first = bench.sampleAfter(50);
        QCOMPARE(first.intervals.size(), std::size_t{1});
        QCOMPARE(first.intervals[0].worker, base::WorkerId{1});
        QCOMPARE(first.items.size(), std::size_t{1});
        const Snapshot second = bench.sampleAfter(50);
        QVERIFY(second.intervals.empty() && second.items.empty());
        QCOMPARE(second.events_lost, std::uint64_t{0});
    }

    void lostEventsAreTold()
    {
        Bench bench;
        test::occupy(bench.segment, 0, kHost, 501);
        telemetry::WorkerProbe probe(bench.segment, base::WorkerId{0});
        const std::uint64_t capacity = bench.segment.header().event_capacity;
        for (std::uint64_t k = 0; k < 2 * capacity + 1; ++k)
            probe.enter(k % 2 == 0 ? WorkerState::Io : WorkerState::Running, (k + 1) * kMs);
        bench.sampleAfter(50);
        const Snapshot snapshot = bench.sampleAfter(50);
        QVERIFY(snapshot.events_lost > capacity);
        QCOMPARE(snapshot.workers[0].reading.counters.events_lost, snapshot.events_lost);
    }

    void hostAndHelpersAreOurs()
    {
        Bench bench;
        bench.proc.process(kHost, 30, 12);
        bench.proc.children(kHost, "600 601 ");
        bench.proc.process(600, 5, 0);
        bench.proc.process(601, 0, 3);
        QCOMPARE(bench.sampleAfter(50).ours_cpu_ns, 50 * kTick);
        bench.proc.processEnds(601);
        bench.proc.children(kHost, "600 ");
        bench.proc.process(kHost, 31, 12);
        QCOMPARE(bench.sampleAfter(50).ours_cpu_ns, 51 * kTick); // what was used stays used
        QCOMPARE(bench.sampleAfter(50).ours_cpu_ns, 51 * kTick);
    }

    void workerProcessesAreOursOnce()
    {
        Bench bench(base::Contender::Processes);
        bench.proc.process(kHost, 1, 0);
        bench.proc.children(kHost, "700 701 ");
        bench.proc.process(700, 4, 0);
        bench.proc.process(701, 2, 0); // a helper
        QCOMPARE(bench.sampleAfter(50).ours_cpu_ns, 7 * kTick);
        test::occupy(bench.segment, 0, 700, 700); // its slot says so only now
        bench.proc.thread(700, 700, 45 * kMs, 0);
        QCOMPARE(bench.sampleAfter(50).ours_cpu_ns, 3 * kTick + 45 * kMs);
        bench.proc.threadEnds(700, 700);
        bench.proc.children(kHost, "701 ");
        test::occupy(bench.segment, 0, 702, 702); // it crashed and was replaced
        bench.proc.thread(702, 702, 5 * kMs, 0);
        QCOMPARE(bench.sampleAfter(50).ours_cpu_ns, 3 * kTick + 50 * kMs);
    }

    void otherLoadIsToldAfterHalfASecond()
    {
        Bench bench;
        for (std::uint64_t t = 0; t <= 10; ++t) {
            bench.proc.machine({{t * 5, 0}, {0, t * 5}});
            bench.proc.process(kHost, t, 0);
            const Snapshot snapshot = bench.sampleAfter(50);
            QCOMPARE(snapshot.cpus.size(), std::size_t{2});
            QCOMPARE(std::isnan(snapshot.load.other_percent), t < 10);
            if (t == 10) {
                // CPU 0 was busy for 500 ms, 100 of them ours; a little is this test's own.
                QVERIFY(snapshot.load.other_percent <= 40);
                QVERIFY(snapshot.load.other_percent > 20);
                QCOMPARE(snapshot.load.core_busy_percent, (std::vector<double>{100, 0}));
            }
        }
    }

    void latenciesAreReadFromUsedSlotsOnly()
    {
        const auto segment = test::makeSegment(3);
        test::occupy(segment, 1, kHost, 501);
        telemetry::WorkerProbe(segment, base::WorkerId{1}).addLatency(1000);
        telemetry::WorkerProbe(segment, base::WorkerId{2}).addLatency(1000); // nobody lives there
        const LatencyReading reading = readLatencies(segment);
        QCOMPARE(reading.counts.size(), 3 * telemetry::kLatencyBuckets);
        QCOMPARE(reading.counts[telemetry::kLatencyBuckets + telemetry::bucketOf(1000)], 1U);
        QCOMPARE(std::accumulate(reading.counts.begin(), reading.counts.end(), 0U), 1U);
    }

    void manyWorkersFitUnderTheFileLimit()
    {
        constexpr std::uint32_t kWorkers = 200;
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit low = before;
        low.rlim_cur = 100;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &low), 0);
        Bench bench(base::Contender::Threads, kWorkers);
        for (std::uint32_t worker = 0; worker < kWorkers; ++worker) {
            test::occupy(bench.segment, worker, kHost, 2000 + static_cast<int>(worker));
            bench.proc.thread(kHost, 2000 + static_cast<int>(worker), worker + 1, 0);
        }
        const std::vector<Snapshot> snapshots = {bench.sampleAfter(50), bench.sampleAfter(50)};
        setrlimit(RLIMIT_NOFILE, &before);
        for (const Snapshot& snapshot : snapshots) {
            QCOMPARE(snapshot.workers.size(), std::size_t{kWorkers});
            for (std::uint32_t worker = 0; worker < kWorkers; ++worker)
                QCOMPARE(snapshot.workers[worker].os.on_cpu_ns, std::uint64_t{worker} + 1);
        }
    }

    void sharesOfRealWorkersAddUp()
    {
        const auto segment = test::makeSegment(3, base::RunId{1}, base::Contender::Threads);
        std::atomic<bool> stop{false};
        std::vector<std::thread> threads;
        for (std::uint32_t worker = 0; worker < 3; ++worker) {
            segment.slot(base::WorkerId{worker}).pid.store(getpid());
            segment.slot(base::WorkerId{worker}).incarnation.store(1);
            threads.emplace_back([&segment, &stop, worker] {
                telemetry::WorkerProbe probe(segment, base::WorkerId{worker});
                probe.begin(base::nowNs());
                while (!stop) {
                    probe.enter(WorkerState::Running, base::nowNs());
                    for (const std::uint64_t until = base::nowNs() + kMs; base::nowNs() < until;)
                        probe.checkpoint(base::nowNs());
                    probe.enter(worker == 0 ? WorkerState::Lock : WorkerState::Io, base::nowNs());
                    base::sleepNs(kMs);
                }
                probe.end(base::nowNs());
            });
        }
        Sampler sampler(segment, 0, getpid());
        const auto all_live = [&] {
            const Snapshot snapshot = sampler.sample();
            return snapshot.workers.size() == 3 &&
                   std::all_of(snapshot.workers.begin(), snapshot.workers.end(), [](const auto& worker) {
                       return worker.reading.lifecycle == Lifecycle::Running;
                   });
        };
        bool live = false;
        for (int tries = 0; tries < 10'000 && !(live = all_live()); ++tries)
            base::sleepNs(kMs);
        const Snapshot first = sampler.sample();
        base::sleepNs(250 * kMs);
        const Snapshot last = sampler.sample();
        stop = true;
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(live);
        const auto rates = ratesBetween(first, last);
        QVERIFY(rates.has_value());
        for (const WorkerRates& worker : rates->workers) {
            QVERIFY(std::abs(worker.shares.sum() - 100) < 1e-6);
            QVERIFY(worker.shares.running > 0);
            QVERIFY(worker.shares.lock + worker.shares.io > 0);
        }
        for (std::size_t k = 0; k < 3; ++k) {
            // By construction, to the nanosecond.
            QCOMPARE(allTime(last.workers[k]) - allTime(first.workers[k]),
                     last.workers[k].t_ns - first.workers[k].t_ns);
        }
    }
};

QTEST_APPLESS_MAIN(TestSampler)
#include "tst_sampler.moc"
