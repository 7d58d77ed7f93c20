// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/worker_probe.h"

#include "core/telemetry/slot_reader.h"
#include "tests/support/segment_fixture.h"

#include <QTest>
#include <numeric>
#include <unistd.h>
#include <vector>

using namespace contend;
using namespace contend::telemetry;

namespace {

constexpr base::WorkerId kWorker{1};
constexpr std::uint64_t kStart = 1'000'000'000;
constexpr std::uint64_t kUs = 1000;
constexpr std::uint64_t kMs = 1'000'000;

std::uint64_t timeIn(const SlotReading& reading, WorkerState state)
{
    return reading.counters.state_ns[static_cast<std::size_t>(state)];
}

std::uint64_t allTime(const SlotReading& reading)
{
    const auto& times = reading.counters.state_ns;
    return std::accumulate(times.begin(), times.end(), std::uint64_t{0});
}

std::vector<Interval> intervalsOf(const Segment& segment)
{
    std::vector<Interval> intervals;
    RingReader(segment, kWorker).drainEvents(intervals);
    return intervals;
}

} // namespace

class TestWorkerProbe : public QObject {
    Q_OBJECT

private slots:
    void countsWhatItIsTold()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe probe(segment, kWorker);
        probe.addOperations(3);
        probe.addOperations(4);
        probe.addBytes(100);
        probe.addErrors(1);
        probe.lockAcquired();
        probe.lockAcquired();
        probe.lockContended(500);
        probe.lockHeldSample(70);
        probe.gilTaken(0);
        probe.gilTaken(900);
        const WorkerCounters counters = readSlot(segment.slot(kWorker), kStart).counters;
        QCOMPARE(counters.operations, std::uint64_t{7});
        QCOMPARE(counters.bytes, std::uint64_t{100});
        QCOMPARE(counters.errors, std::uint64_t{1});
        QCOMPARE(counters.acquisitions, std::uint64_t{2});
        QCOMPARE(counters.contended, std::uint64_t{1});
        QCOMPARE(counters.lock_wait_ns, std::uint64_t{500});
        QCOMPARE(counters.hold_samples, std::uint64_t{1});
        QCOMPARE(counters.hold_sampled_ns, std::uint64_t{70});
        QCOMPARE(counters.gil_takes, std::uint64_t{2});
        QCOMPARE(counters.gil_wait_ns, std::uint64_t{900});
    }

    void touchesNoOtherSlot()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe probe(segment, kWorker);
        probe.begin(kStart);
        probe.addOperations(9);
        probe.addLatency(1000);
        probe.enter(WorkerState::Running, kStart + kMs);
        probe.end(kStart + 2 * kMs);
        for (const std::uint32_t other : {0U, 2U, 3U}) {
            const SlotReading reading = readSlot(segment.slot(base::WorkerId{other}), kStart);
            QCOMPARE(reading.counters.operations, std::uint64_t{0});
            QCOMPARE(allTime(reading), std::uint64_t{0});
            QCOMPARE(reading.lifecycle, Lifecycle::Empty);
        }
    }

    void tellsWhoItIsAndThatItLives()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe probe(segment, kWorker);
        probe.begin(kStart);
        const SlotReading living = readSlot(segment.slot(kWorker), kStart);
        QCOMPARE(living.tid, static_cast<int>(gettid()));
        QCOMPARE(living.lifecycle, Lifecycle::Running);
        probe.end(kStart + kMs);
        const SlotReading gone = readSlot(segment.slot(kWorker), kStart + 5 * kMs);
        QCOMPARE(gone.lifecycle, Lifecycle::Finished);
        QCOMPARE(gone.state, WorkerState::None);
        QCOMPARE(allTime(gone), kMs);
    }

    void stateTimesAddUpToTheWorkersLife()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe probe(segment, kWorker);
        probe.begin(kStart);
        probe.enter(WorkerState::Running, kStart + 10 * kMs);
        probe.enter(WorkerState::Lock, kStart + 30 * kMs);
        probe.enter(WorkerState::Running, kStart + 35 * kMs);
        const SlotReading reading = readSlot(segment.slot(kWorker), kStart + 100 * kMs);
        QCOMPARE(timeIn(reading, WorkerState::Idle), 10 * kMs);
        QCOMPARE(timeIn(reading, WorkerState::Lock), 5 * kMs);
        QCOMPARE(timeIn(reading, WorkerState::Running), (20 + 65) * kMs);
        QCOMPARE(allTime(reading), 100 * kMs);
        QCOMPARE(reading.state, WorkerState::Running);
        QCOMPARE(reading.state_since_ns, kStart + 35 * kMs);
    }

    void longStatesAreDrawnOneByOne()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe probe(segment, kWorker);
        probe.begin(kStart);
        probe.enter(WorkerState::Lock, kStart + kMs, 4);
        probe.enter(WorkerState::Io, kStart + 2 * kMs);
        probe.end(kStart + 4 * kMs);
        const auto intervals = intervalsOf(segment);
        QCOMPARE(intervals.size(), std::size_t{3});
        QCOMPARE(intervals[0].state, WorkerState::Idle);
        QCOMPARE(intervals[1].state, WorkerState::Lock);
        QCOMPARE(intervals[1].detail, 4U);
        QCOMPARE(intervals[1].begin_ns, kStart + kMs);
        QCOMPARE(intervals[1].end_ns, kStart + 2 * kMs);
        QCOMPARE(intervals[2].state, WorkerState::Io);
        QVERIFY(!intervals[2].mixed);
        QCOMPARE(intervals[2].worker, kWorker);
        QCOMPARE(readSlot(segment.slot(kWorker), 0).counters.short_states, std::uint64_t{0});
    }

    void shortStatesAreCountedAndGathered()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe probe(segment, kWorker);
        probe.begin(kStart);
        constexpr int kPairs = 500;
        std::uint64_t now = kStart;
        for (int pair = 0; pair < kPairs; ++pair) {
            probe.enter(WorkerState::Running, now);
            probe.enter(WorkerState::Lock, now + 3 * kUs);
            now += 10 * kUs;
        }
        probe.end(now);
        const auto intervals = intervalsOf(segment);
        std::uint32_t gathered = 0;
        std::uint64_t drawn_until = kStart;
        for (const Interval& interval : intervals) {
            QVERIFY(interval.mixed);
            QCOMPARE(interval.state, WorkerState::Lock); // 7 of every 10 µs
            QCOMPARE(interval.begin_ns, drawn_until);
            drawn_until = interval.end_ns;
            gathered += interval.detail;
        }
        QCOMPARE(drawn_until, now);
        const SlotReading reading = readSlot(segment.slot(kWorker), now);
        QCOMPARE(std::uint64_t{gathered}, reading.counters.short_states);
        QCOMPARE(gathered, 2U * kPairs + 1U); // and the idle moment of no length before the first
        QVERIFY(intervals.size() < 40);       // 5 ms in pieces of 200 µs
        QCOMPARE(timeIn(reading, WorkerState::Lock), 7 * kUs * kPairs);
    }

    void longStateAfterShortOnesKeepsTheOrder()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe probe(segment, kWorker);
        probe.begin(kStart);
        probe.enter(WorkerState::Running, kStart + 5 * kUs);
        probe.enter(WorkerState::Io, kStart + 10 * kUs);
        probe.end(kStart + kMs);
        const auto intervals = intervalsOf(segment);
        QCOMPARE(intervals.size(), std::size_t{2});
        QVERIFY(intervals[0].mixed);
        QCOMPARE(intervals[0].detail, 2U);
        QCOMPARE(intervals[0].end_ns, intervals[1].begin_ns);
        QCOMPARE(intervals[1].state, WorkerState::Io);
    }

    void evenBatchesWriteNoEvents()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe probe(segment, kWorker);
        probe.begin(kStart);
        probe.enter(WorkerState::Running, kStart);
        for (std::uint64_t batch = 1; batch <= 1000; ++batch)
            probe.checkpoint(kStart + batch * 50 * kUs);
        QCOMPARE(intervalsOf(segment).size(), std::size_t{0});
    }

    void interruptedBatchesLeaveNoGapOnTheTimeline()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe probe(segment, kWorker);
        probe.begin(kStart);
        probe.enter(WorkerState::Running, kStart);
        std::uint64_t now = kStart;
        for (int batch = 0; batch < 200; ++batch) {
            now += batch % 10 == 9 ? 8 * kMs : 50 * kUs;
            probe.checkpoint(now);
        }
        probe.end(now);
        // Whether the kernel says that this thread had to wait depends on the machine; either way running
        // and ready intervals follow each other from beginning to end.
        std::uint64_t drawn_until = kStart;
        for (const Interval& interval : intervalsOf(segment)) {
            if (interval.mixed)
                continue; // the idle moment of no length
            QCOMPARE(interval.begin_ns, drawn_until);
            QVERIFY(interval.state == WorkerState::Running || interval.state == WorkerState::Ready);
            drawn_until = interval.end_ns;
        }
        QCOMPARE(drawn_until, now);
    }

    void countersGoOnWhereAnEarlierWorkerStopped()
    {
        const Segment segment = test::makeSegment();
        {
            WorkerProbe first(segment, kWorker);
            first.begin(kStart);
            first.addOperations(10);
            first.addLatency(100);
            first.lockAcquired();
            first.enter(WorkerState::Io, kStart + kMs);
            first.end(kStart + 3 * kMs);
        }
        WorkerProbe second(segment, kWorker);
        second.begin(kStart + 10 * kMs);
        second.addOperations(1);
        second.addLatency(100);
        second.lockAcquired();
        second.enter(WorkerState::Io, kStart + 11 * kMs);
        second.end(kStart + 12 * kMs);
        const WorkerSlot& slot = segment.slot(kWorker);
        const SlotReading reading = readSlot(slot, kStart + 20 * kMs);
        QCOMPARE(reading.counters.operations, std::uint64_t{11});
        QCOMPARE(reading.counters.acquisitions, std::uint64_t{2});
        QCOMPARE(slot.latency[bucketOf(100)].load(), 2U);
        QCOMPARE(timeIn(reading, WorkerState::Io), 3 * kMs);
        QCOMPARE(allTime(reading), 5 * kMs); // nothing for the time between the two
        QCOMPARE(intervalsOf(segment).size(), std::size_t{4});
    }

    void successorOfACrashedWorkerRepairsTheSlot()
    {
        const Segment segment = test::makeSegment();
        WorkerSlot& slot = segment.slot(kWorker);
        {
            WorkerProbe crashed(segment, kWorker);
            crashed.begin(kStart);
            crashed.enter(WorkerState::Running, kStart + kMs);
        }
        slot.state_sequence.fetch_add(1); // it died in the middle of a change
        WorkerProbe second(segment, kWorker);
        second.begin(kStart + 50 * kMs);
        const SlotReading reading = readSlot(slot, kStart + 51 * kMs);
        QVERIFY(reading.consistent);
        QCOMPARE(reading.state, WorkerState::Idle);
        QCOMPARE(timeIn(reading, WorkerState::Idle), 2 * kMs);
    }

    void workerGoesOnWhereItsChildLeftOff()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe worker(segment, kWorker);
        worker.begin(kStart);
        worker.enter(WorkerState::Running, kStart + kUs);
        worker.handOver();
        WorkerProbe child(segment, kWorker); // what a fork makes of it: the same pen in other memory
        child.takeBack();
        child.enter(WorkerState::Io, kStart + 2 * kMs);
        child.enter(WorkerState::Running, kStart + 5 * kMs);
        child.enter(WorkerState::Io, kStart + 5 * kMs + 2 * kUs); // too short to be drawn
        child.enter(WorkerState::Running, kStart + 6 * kMs);
        child.handOver();
        worker.takeBack();
        QCOMPARE(worker.state(), WorkerState::Running);
        worker.enter(WorkerState::Idle, kStart + 8 * kMs);

        const SlotReading reading = readSlot(segment.slot(kWorker), kStart + 10 * kMs);
        QCOMPARE(allTime(reading), 10 * kMs); // nothing twice, nothing lost
        QCOMPARE(timeIn(reading, WorkerState::Io), 4 * kMs - 2 * kUs);
        const auto intervals = intervalsOf(segment);
        QVERIFY(intervals.size() >= 4);
        for (std::size_t k = 1; k < intervals.size(); ++k)
            QVERIFY(intervals[k].begin_ns >= intervals[k - 1].end_ns);
    }

    void childThatDiedInTheMiddleOfAChangeIsRepaired()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe worker(segment, kWorker);
        worker.begin(kStart);
        segment.slot(kWorker).state_sequence.fetch_add(1);
        worker.takeBack();
        QVERIFY(readSlot(segment.slot(kWorker), kStart).consistent);
    }

    void itemsArriveWhole()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe probe(segment, kWorker);
        probe.addItem({.number = 3,
                       .round = 2,
                       .begin_ns = 100,
                       .end_ns = {110, 120, 0, 140},
                       .bytes = 77,
                       .status = 404});
        std::vector<ItemReading> items;
        RingReader(segment, kWorker).drainItems(items);
        QCOMPARE(items.size(), std::size_t{1});
        QCOMPARE(items[0].worker, kWorker);
        QCOMPARE(items[0].number, 3U);
        QCOMPARE(items[0].round, 2U);
        QCOMPARE(items[0].begin_ns, std::uint64_t{100});
        QCOMPARE(items[0].end_ns[2], std::uint64_t{0});
        QCOMPARE(items[0].end_ns[3], std::uint64_t{140});
        QCOMPARE(items[0].bytes, std::uint64_t{77});
        QCOMPARE(items[0].status, std::uint64_t{404});
    }
};

QTEST_APPLESS_MAIN(TestWorkerProbe)
#include "tst_worker_probe.moc"
