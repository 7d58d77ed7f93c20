// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/slot_reader.h"

#include "core/base/clock.h"
#include "core/telemetry/worker_probe.h"
#include "tests/support/segment_fixture.h"

#include <QTest>
#include <atomic>
#include <cstdlib>
#include <numeric>
#include <thread>
#include <vector>

using namespace contend;
using namespace contend::telemetry;

namespace {

constexpr base::WorkerId kWorker{0};

// Interval k of the ring tests: from edge(k) to edge(k + 1), in a state that k tells. A torn one cannot fit.
constexpr std::uint64_t kStep = 40'000;
constexpr std::uint64_t edge(std::uint64_t k)
{
    return (k + 1) * kStep + (k % 2) * 7'000;
}
constexpr WorkerState stateOf(std::uint64_t k)
{
    return k % 3 == 0 ? WorkerState::Running : k % 3 == 1 ? WorkerState::Lock : WorkerState::Io;
}

bool isWhole(const Interval& interval)
{
    const std::uint64_t k = interval.begin_ns / kStep - 1;
    return interval.begin_ns == edge(k) && interval.end_ns == edge(k + 1) && interval.state == stateOf(k) &&
           interval.detail == static_cast<std::uint32_t>(k);
}

/// Writes `count` intervals through a probe, from the calling thread.
void writeIntervals(WorkerProbe& probe, std::uint64_t from, std::uint64_t count)
{
    for (std::uint64_t k = from; k < from + count; ++k)
        probe.enter(stateOf(k), edge(k), static_cast<std::uint32_t>(k));
}

std::uint64_t allTime(const SlotReading& reading)
{
    const auto& times = reading.counters.state_ns;
    return std::accumulate(times.begin(), times.end(), std::uint64_t{0});
}

// Where a writer and a reader race: so many rounds, or as many as fit into this time on a busy machine.
constexpr int kRounds = 1000;
constexpr std::uint64_t kPatienceNs = 2'000'000'000;

/// Waits for a ring to be full, so that the writer overwrites what is just being read.
void waitUntilFull(const std::atomic<std::uint64_t>& head, std::uint64_t full)
{
    while (head.load() < full)
        std::this_thread::yield();
}

/// Runs the writer beside the test until the body has returned. A test may return early: the thread ends all
/// the same.
class Beside {
public:
    template <typename Writer>
    explicit Beside(Writer writer)
        : m_thread([this, writer] { writer(m_stop); })
    {}
    ~Beside() { join(); }
    void join()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

} // namespace

class TestSlotReader : public QObject {
    Q_OBJECT

private slots:
    void readingIsConsistentBesideAWriterAtFullSpeed()
    {
        const Segment segment = test::makeSegment();
        const WorkerSlot& slot = segment.slot(kWorker);
        WorkerProbe probe(segment, kWorker);
        const std::uint64_t began = base::nowNs();
        probe.begin(began);
        Beside writer([&](const std::atomic<bool>& stop) {
            for (std::uint64_t k = 0; !stop; ++k)
                probe.enter(stateOf(k), base::nowNs());
        });
        // Enough for the two to meet many times, even if they share a core for a while.
        constexpr std::uint64_t kChanges = 400'000;
        int consistent = 0;
        const std::uint64_t patience = base::nowNs() + kPatienceNs;
        while (slot.state_sequence.load() < 2 * kChanges && base::nowNs() < patience) {
            const std::uint64_t now = base::nowNs();
            const SlotReading reading = readSlot(slot, now);
            if (!reading.consistent)
                continue;
            ++consistent;
            // Exactly the worker's life: up to this moment, or up to a change that came after it.
            QCOMPARE(allTime(reading), std::max(now, reading.state_since_ns) - began);
        }
        writer.join();
        QVERIFY(consistent > 0);
        QVERIFY(readSlot(slot, base::nowNs()).consistent);
    }

    void crashedWriterDoesNotBlockTheReader()
    {
        const Segment segment = test::makeSegment();
        WorkerSlot& slot = segment.slot(kWorker);
        WorkerProbe probe(segment, kWorker);
        probe.begin(1000);
        probe.addOperations(5);
        slot.state_sequence.fetch_add(1);
        const SlotReading reading = readSlot(slot, 2000);
        QVERIFY(!reading.consistent);
        QCOMPARE(reading.counters.operations, std::uint64_t{5});
    }

    void momentBeforeTheStateBeganAddsNothing()
    {
        const Segment segment = test::makeSegment();
        WorkerProbe probe(segment, kWorker);
        probe.begin(5000);
        QCOMPARE(allTime(readSlot(segment.slot(kWorker), 4000)), std::uint64_t{0});
    }

    void ringLosesNothingBelowItsCapacity()
    {
        const Segment segment = test::makeSegment();
        const std::uint64_t capacity = segment.header().event_capacity;
        WorkerProbe probe(segment, kWorker);
        RingReader reader(segment, kWorker);
        std::vector<Interval> intervals;
        writeIntervals(probe, 0, capacity); // the last one stays open
        reader.drainEvents(intervals);
        QCOMPARE(std::uint64_t{intervals.size()}, capacity - 1);
        writeIntervals(probe, capacity, capacity - 1);
        reader.drainEvents(intervals);
        QCOMPARE(std::uint64_t{intervals.size()}, 2 * capacity - 2);
        QCOMPARE(reader.lost(), std::uint64_t{0});
        for (std::size_t k = 0; k < intervals.size(); ++k) {
            QVERIFY(isWhole(intervals[k]));
            QCOMPARE(intervals[k].begin_ns, edge(k));
        }
        std::vector<Interval> nothing_new;
        reader.drainEvents(nothing_new);
        QVERIFY(nothing_new.empty());
    }

    void ringCountsWhatItLostAboveItsCapacity()
    {
        const Segment segment = test::makeSegment();
        const std::uint64_t capacity = segment.header().event_capacity;
        const std::uint64_t written = 3 * capacity + 5;
        WorkerProbe probe(segment, kWorker);
        writeIntervals(probe, 0, written + 1);
        RingReader reader(segment, kWorker);
        std::vector<Interval> intervals;
        reader.drainEvents(intervals);
        QCOMPARE(intervals.size() + reader.lost(), written);
        QCOMPARE(intervals.back().begin_ns, edge(written - 1)); // the newest are kept
        QVERIFY(std::uint64_t{intervals.size()} >= capacity - 1);
        for (const Interval& interval : intervals)
            QVERIFY(isWhole(interval));
    }

    void ringIsWholeBesideAWriterAtFullSpeed()
    {
        const Segment segment = test::makeSegment(1024); // the smallest rings
        const WorkerSlot& slot = segment.slot(kWorker);
        Beside writer([&](const std::atomic<bool>& stop) {
            WorkerProbe probe(segment, kWorker);
            for (std::uint64_t k = 0; !stop; k += 100)
                writeIntervals(probe, k, 100);
        });
        RingReader reader(segment, kWorker);
        std::vector<Interval> intervals;
        std::uint64_t received = 0;
        std::uint64_t last_begin = 0;
        const std::uint64_t patience = base::nowNs() + kPatienceNs;
        bool last_round = false;
        for (int round = 1; !last_round; ++round) {
            last_round = round == kRounds || base::nowNs() > patience;
            if (last_round)
                writer.join(); // and what is left
            else
                waitUntilFull(slot.event_head, received + reader.lost() + segment.header().event_capacity);
            intervals.clear();
            reader.drainEvents(intervals);
            for (const Interval& interval : intervals) {
                QVERIFY(isWhole(interval));
                QVERIFY(interval.begin_ns > last_begin);
                last_begin = interval.begin_ns;
            }
            received += intervals.size();
        }
        const std::uint64_t written = slot.event_head.load();
        QCOMPARE(received + reader.lost(), written);
        QCOMPARE(last_begin, edge(written - 1));
    }

    void itemRingIsWholeBesideAWriterAtFullSpeed()
    {
        const Segment segment = test::makeSegment();
        const WorkerSlot& slot = segment.slot(kWorker);
        Beside writer([&](const std::atomic<bool>& stop) {
            WorkerProbe probe(segment, kWorker);
            for (std::uint32_t k = 1; !stop; ++k)
                probe.addItem({.number = k,
                               .round = k,
                               .begin_ns = k,
                               .end_ns = {k, k, k, k},
                               .bytes = k,
                               .status = k});
        });
        RingReader reader(segment, kWorker);
        std::vector<ItemReading> items;
        std::uint64_t received = 0;
        std::uint64_t last_number = 0;
        const std::uint64_t patience = base::nowNs() + kPatienceNs;
        bool last_round = false;
        for (int round = 1; !last_round; ++round) {
            last_round = round == kRounds || base::nowNs() > patience;
            if (last_round)
                writer.join();
            else
                waitUntilFull(slot.item_head, received + reader.lost() + segment.header().item_capacity);
            items.clear();
            reader.drainItems(items);
            for (const ItemReading& item : items) {
                const std::uint64_t k = item.number;
                QVERIFY(k > last_number);
                last_number = k;
                QVERIFY(item.round == k && item.begin_ns == k && item.bytes == k && item.status == k);
                for (const std::uint64_t end : item.end_ns)
                    QCOMPARE(end, k);
            }
            received += items.size();
        }
        QCOMPARE(received + reader.lost(), slot.item_head.load());
        QCOMPARE(last_number, slot.item_head.load());
    }
};

QTEST_APPLESS_MAIN(TestSlotReader)
#include "tst_slot_reader.moc"
