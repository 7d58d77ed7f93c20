// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/workload/compute.h"
#include "core/workload/item_queue.h"
#include "core/workload/shared_area.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <limits>
#include <mutex>

// Producers make items and put them into a queue of bounded size, consumers take them out and use them up.
//
//   producer  computes for `produce` milliseconds, then puts an item: waits while the queue is full
//   consumer  takes an item: waits while the queue is empty, then computes for `consume` milliseconds
//
// The first `producers` workers produce, the others consume; whoever finds itself on the other side after a
// slider has moved leaves its wait and changes over.
//
// Waiting is as in Python's queue.Queue: one mutex, two conditions. A producer that waits for space is
// blocked (state Io), a consumer without items has nothing to do (state Idle). One operation is one put or
// one take.
//
// Nothing may be lost or doubled: the items of each producer are numbered, each is counted by the consumer
// that got it in the tally of its producer, by its number modulo kTally, and at the end every count must be
// what the producer made less what is still in the queue.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kProducers, kConsumers, kCapacity, kProduceMs, kConsumeMs };
constexpr std::array<std::string_view, 5> kParameterIds{"producers", "consumers", "capacity", "produce",
                                                        "consume"};
enum Gauges : std::size_t { kDepth, kWaitingProducers, kWaitingConsumers, kItems, kLost, kDoubled };
constexpr std::array<std::string_view, 6> kGaugeIds{"depth",       "waiting_producers", "waiting_consumers",
                                                    "items_taken", "items_lost",        "items_doubled"};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kTally = 256;
// The supervisor does not wait longer than this for a look at the queue at rest.
constexpr std::uint64_t kLookNs = 1'000'000;

enum class Side : std::uint32_t { Producer, Consumer };
enum class Wait : std::uint32_t { None, Space, Items };

/// Sums of what the supervisor saw, for the means over a run.
struct alignas(base::kCacheLine) Notes {
    double looks = 0;
    double depth = 0;
    double waiting_producers = 0;
    double waiting_consumers = 0;
    double lost = 0; ///< as it was at the last look at the queue at rest
    double doubled = 0;
};

struct alignas(base::kCacheLine) Common {
    ItemQueue queue;
    Notes notes;
};

struct alignas(base::kCacheLine) PerWorker {
    // --- its worker
    std::atomic<Wait> waiting{Wait::None};
    std::atomic<std::uint64_t> made{0};  ///< items put; under the queue's mutex
    std::atomic<std::uint64_t> taken{0}; ///< items taken; under the queue's mutex
    // --- whoever consumes its items
    alignas(base::kCacheLine) std::array<std::atomic<std::uint32_t>, kTally> tally{};
};

using Area = SharedArea<Common, PerWorker>;

void addOne(std::atomic<std::uint64_t>& count) noexcept
{
    count.store(count.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

class QueueBody final : public WorkerBody {
public:
    explicit QueueBody(WorkerContext& context)
        : m_context(context)
        , m_area(context.shared())
        , m_mine(m_area.worker(context.worker()))
        , m_queue(m_area.common().queue)
        , m_observer(context)
        , m_lock(m_queue.mutex, context, m_observer)
    {
        m_mine.waiting.store(Wait::None, std::memory_order_relaxed);
    }

    void step(WorkerContext& context) override
    {
        if (side() == Side::Producer)
            produce(context);
        else
            consume(context);
    }

private:
    Side side() const
    {
        return base::index(m_context.worker()) < m_context.parameter(kProducers) ? Side::Producer
                                                                                 : Side::Consumer;
    }

    void produce(WorkerContext& context)
    {
        if (const double ms = context.parameter(kProduceMs); ms > 0 && !m_work.compute(context, ms))
            return;
        if (!lockWhen([this] { return !m_queue.isFull(); }, Side::Producer))
            return;
        addOne(m_mine.made);
        m_queue.put(
            QueueItem::make(base::index(context.worker()), m_mine.made.load(std::memory_order_relaxed)));
        m_lock.unlock();
        m_queue.items.notify_one();
        context.probe().addOperations(1);
    }

    void consume(WorkerContext& context)
    {
        if (!lockWhen([this] { return !m_queue.isEmpty(); }, Side::Consumer))
            return;
        const QueueItem item = m_queue.take();
        addOne(m_mine.taken);
        m_lock.unlock();
        m_queue.space.notify_one();
        tally(item);
        context.probe().addOperations(1);
        if (const double ms = context.parameter(kConsumeMs); ms > 0)
            m_work.compute(context, ms);
    }

    /// A broken item counts for nobody, so it is found missing.
    void tally(const QueueItem& item)
    {
        if (!item.isIntact() || item.producer >= m_context.slotCount()) {
            m_context.probe().addErrors(1);
            return;
        }
        m_area.worker(item.producer).tally[item.number % kTally].fetch_add(1, std::memory_order_relaxed);
    }

    /// Takes the mutex at a moment at which the condition holds. False, and nothing is held: the run stops,
    /// or the worker has changed sides.
    template <class Condition>
    bool lockWhen(Condition holds, Side as)
    {
        if (!m_lock.lock())
            return false;
        while (!holds()) {
            sleep(as);
            if (m_context.stopping() || side() != as || !m_lock.lock())
                return false;
        }
        return true;
    }

    /// Releases the mutex and sleeps until there is news or it is time to look whether the run stops. The
    /// mutex is not taken again here: first comes the interpreter lock, where there is one, as in CPython.
    void sleep(Side as)
    {
        const bool producer = as == Side::Producer;
        m_mine.waiting.store(producer ? Wait::Space : Wait::Items, std::memory_order_relaxed);
        {
            const Blocking scope(m_context,
                                 producer ? telemetry::WorkerState::Io : telemetry::WorkerState::Idle);
            UnlockOnly mutex{m_lock};
            (producer ? m_queue.space : m_queue.items)
                .wait_until(mutex, sync::Deadline::after(sync::kStopSliceNs));
        }
        m_mine.waiting.store(Wait::None, std::memory_order_relaxed);
    }

    using Lock = WorkerLock<sync::Mutex>;
    struct UnlockOnly {
        Lock& mutex;
        void unlock() { mutex.unlock(); }
        void lock() {}
    };

    WorkerContext& m_context;
    Area m_area;
    PerWorker& m_mine;
    ItemQueue& m_queue;
    ProbeObserver m_observer;
    Lock m_lock;
    PrimeWork m_work;
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return Area::bytes(slot_count);
}

base::Status prepare(const WorkSetup& setup)
{
    Area::build(setup.shared, setup.slot_count);
    const double capacity = std::clamp(setup.parameters[kCapacity], 1.0, double{ItemQueue::kMostCapacity});
    Area(setup.shared).common().queue.capacity = static_cast<std::uint32_t>(capacity);
    return {};
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<QueueBody>(context);
}

/// Made, less taken, less what is in the queue: under the mutex, where the three belong together.
void countAtRest(const Area& area, std::uint32_t slot_count)
{
    ItemQueue& queue = area.common().queue;
    if (!queue.mutex.lock.try_lock_until(sync::Deadline::after(kLookNs)))
        return;
    const std::lock_guard held(queue.mutex.lock, std::adopt_lock);
    double missing = -static_cast<double>(queue.depth());
    for (std::uint32_t k = 0; k < slot_count; ++k)
        missing += static_cast<double>(area.worker(k).made.load(std::memory_order_relaxed)) -
                   static_cast<double>(area.worker(k).taken.load(std::memory_order_relaxed));
    area.common().notes.lost = std::max(missing, 0.0);
    area.common().notes.doubled = std::max(-missing, 0.0);
}

using Tally = std::array<double, kTally>;

/// How often each number modulo kTally should have been counted for that producer.
Tally expectedOf(const Area& area, std::uint32_t producer)
{
    Tally expected{};
    const std::uint64_t made = area.worker(producer).made.load(std::memory_order_relaxed);
    for (std::uint64_t rest = 0; rest < kTally; ++rest)
        expected[rest] = static_cast<double>((made + kTally - rest) / kTally - (rest == 0 ? 1 : 0));
    const ItemQueue& queue = area.common().queue;
    for (std::uint64_t place = queue.take_count; place < queue.put_count; ++place) {
        const QueueItem& left = queue.ring[place % queue.capacity];
        if (left.producer == producer && left.isIntact())
            expected[left.number % kTally] -= 1;
    }
    return expected;
}

/// Every item's own account. After the last worker has gone.
void countEach(const Area& area, std::uint32_t slot_count)
{
    double lost = 0;
    double doubled = 0;
    for (std::uint32_t k = 0; k < slot_count; ++k) {
        const Tally expected = expectedOf(area, k);
        for (std::size_t rest = 0; rest < kTally; ++rest) {
            const double counted = area.worker(k).tally[rest].load(std::memory_order_relaxed);
            lost += std::max(expected[rest] - counted, 0.0);
            doubled += std::max(counted - expected[rest], 0.0);
        }
    }
    area.common().notes.lost = lost;
    area.common().notes.doubled = doubled;
}

void observeLive(const Area& area, std::uint32_t slot_count, std::span<double> gauges)
{
    double producers = 0;
    double consumers = 0;
    for (std::uint32_t k = 0; k < slot_count; ++k) {
        const Wait waiting = area.worker(k).waiting.load(std::memory_order_relaxed);
        producers += waiting == Wait::Space ? 1 : 0;
        consumers += waiting == Wait::Items ? 1 : 0;
    }
    gauges[kDepth] = std::min(static_cast<double>(area.common().queue.depth()),
                              static_cast<double>(area.common().queue.capacity));
    gauges[kWaitingProducers] = producers;
    gauges[kWaitingConsumers] = consumers;
    Notes& notes = area.common().notes;
    notes.looks += 1;
    notes.depth += gauges[kDepth];
    notes.waiting_producers += producers;
    notes.waiting_consumers += consumers;
    countAtRest(area, slot_count);
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    const Area area(setup.shared);
    const Notes& notes = area.common().notes;
    if (final) {
        const double looks = notes.looks > 0 ? notes.looks : kNone;
        gauges[kDepth] = notes.depth / looks;
        gauges[kWaitingProducers] = notes.waiting_producers / looks;
        gauges[kWaitingConsumers] = notes.waiting_consumers / looks;
        countEach(area, setup.slot_count);
    } else {
        observeLive(area, setup.slot_count, gauges);
    }
    gauges[kItems] = static_cast<double>(area.common().queue.take_count.load(std::memory_order_relaxed));
    gauges[kLost] = notes.lost;
    gauges[kDoubled] = notes.doubled;
}

} // namespace

constinit const Workload kProducerConsumer{
    .id = "producer-consumer",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .makeBody = makeBody,
    .observe = observe,
};

} // namespace contend::workload
