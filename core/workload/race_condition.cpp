// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/sync/mutex.h"
#include "core/workload/locked.h"
#include "core/workload/shared_area.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <limits>

// All workers add 1 to the same number, again and again, and each counts how often it did so. The number must
// then be the sum of their counts; what it lacks are lost updates. One operation is one increment.
//
//   protection  none    load, add, store: whatever another worker stores in between is overwritten
//               mutex   the same, one worker at a time
//               atomic  one instruction that cannot be cut
//   counters    shared  one number for all. Threads have no choice
//               private each process counts in memory of its own and only reports: nothing shared, nothing
//               lost
//   preempt     (with an interpreter lock) where the lock may change hands:
//               at-calls       after an update, as in CPython from 3.10 on, which looks at the request at
//                              calls and at jumps back only: a plain += may then lose nothing
//               inside-update  between load and store as well, as in older versions, which looked at it
//                              between almost any two instructions

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kProtection, kCounters, kPreempt };
constexpr std::array<std::string_view, 3> kParameterIds{"protection", "counters", "preempt"};
enum Gauges : std::size_t { kExpected, kActual, kLostUpdates, kLostPerS };
constexpr std::array<std::string_view, 4> kGaugeIds{"expected", "actual", "lost_updates", "lost_per_s"};

enum class Protection { None, Mutex, Atomic };
enum class Counters { Private, Shared };
enum class Preempt { AtCalls, InsideUpdate };

using Number = std::atomic<std::uint64_t>;

// Increments between two looks at the parameters: some ten microseconds, also when everybody wants the mutex.
constexpr std::uint64_t kPlainBatch = 4000;
constexpr std::uint64_t kMutexBatch = 100;
// Rates are taken over at least this long.
constexpr std::uint64_t kRateSpanNs = 200'000'000;

/// A number for each kind of protection; what people see is their sum. Workers notice a changed slider some
/// microseconds apart, and a mutex protects from those only who use it too: with one number for all kinds,
/// every change of the slider would lose a few updates.
struct Numbers {
    alignas(base::kCacheLine) Number unprotected{0};
    alignas(base::kCacheLine) Number atomic{0};
    alignas(base::kCacheLine) Number guarded{0}; ///< under the mutex; atomic only so that it can be watched
    sync::WatchedLock<sync::Mutex> mutex;

    std::uint64_t sum() const noexcept
    {
        return unprotected.load(std::memory_order_relaxed) + atomic.load(std::memory_order_relaxed) +
               guarded.load(std::memory_order_relaxed);
    }
};

struct alignas(base::kCacheLine) Common {
    Numbers numbers;
    // The supervisor's notes for the rate.
    alignas(base::kCacheLine) Number first_ns{0};
    Number span_begin_ns{0};
    Number span_begin_lost{0};
    std::atomic<double> lost_per_s{std::numeric_limits<double>::quiet_NaN()};
};

/// Written by its worker alone.
struct alignas(base::kCacheLine) PerWorker {
    Number made{0};     ///< increments, announced after they were made
    Number reported{0}; ///< the value of its private number
};

using Area = SharedArea<Common, PerWorker>;

/// One step of the lesson: load, add, store. Another worker may store in between, and then its update is
/// lost. Atomic only so that it is defined behaviour; the empty assembly keeps compilers from making one
/// instruction of it.
inline std::uint64_t loadForUpdate(const Number& number) noexcept
{
    std::uint64_t value = number.load(std::memory_order_relaxed);
    asm volatile("" : "+r"(value));
    return value;
}

inline void storeUpdate(Number& number, std::uint64_t value) noexcept
{
    number.store(value, std::memory_order_relaxed);
}

class RaceBody final : public WorkerBody {
public:
    explicit RaceBody(WorkerContext& context)
        : m_area(context.shared())
        , m_mine(m_area.worker(context.worker()))
        , m_observer(context)
        , m_private_lock(m_private.mutex, context, m_observer)
        , m_shared_lock(m_area.common().numbers.mutex, context, m_observer)
        , m_made(m_mine.made.load(std::memory_order_relaxed))
        , m_reported_before(m_mine.reported.load(std::memory_order_relaxed))
    {}

    void step(WorkerContext& context) override
    {
        const bool alone = base::hasOwnProcesses(context.contender()) &&
                           static_cast<Counters>(context.parameter(kCounters)) == Counters::Private;
        Numbers& numbers = alone ? m_private : m_area.common().numbers;
        announce(context, add(context, numbers, alone ? m_private_lock : m_shared_lock));
    }

private:
    using Lock = WorkerLock<sync::Mutex>;

    /// Increments as the sliders say; returns how many.
    std::uint64_t add(WorkerContext& context, Numbers& numbers, Lock& lock)
    {
        const auto preempt = static_cast<Preempt>(context.parameter(kPreempt));
        switch (static_cast<Protection>(context.parameter(kProtection))) {
        case Protection::None:
            return addUnprotected(context, numbers.unprotected, preempt);
        case Protection::Mutex:
            return addGuarded(context, numbers.guarded, lock, preempt);
        case Protection::Atomic:
            return addAtomic(context, numbers.atomic);
        }
        return 0;
    }

    static std::uint64_t addUnprotected(WorkerContext& context, Number& number, Preempt preempt)
    {
        for (std::uint64_t made = 1; made <= kPlainBatch; ++made) {
            update(context, number, preempt);
            if (context.handoverRequested()) [[unlikely]] {
                if (!context.checkpoint())
                    return made;
            }
        }
        return kPlainBatch;
    }

    static std::uint64_t addAtomic(WorkerContext& context, Number& number)
    {
        for (std::uint64_t made = 1; made <= kPlainBatch; ++made) {
            number.fetch_add(1, std::memory_order_relaxed);
            if (context.handoverRequested()) [[unlikely]] {
                if (!context.checkpoint())
                    return made;
            }
        }
        return kPlainBatch;
    }

    static std::uint64_t addGuarded(WorkerContext& context, Number& number, Lock& lock, Preempt preempt)
    {
        for (std::uint64_t made = 0; made < kMutexBatch; ++made) {
            const Locked held(lock);
            if (!held)
                return made;
            update(context, number, preempt);
        }
        return kMutexBatch;
    }

    static void update(WorkerContext& context, Number& number, Preempt preempt)
    {
        const std::uint64_t value = loadForUpdate(number);
        if (preempt == Preempt::InsideUpdate && context.handoverRequested()) [[unlikely]]
            context.checkpoint();
        storeUpdate(number, value + 1);
    }

    /// The increments come first, then the word that they were made: so nobody sees more promised than done.
    void announce(WorkerContext& context, std::uint64_t count)
    {
        m_made += count;
        m_mine.reported.store(m_reported_before + m_private.sum(), std::memory_order_relaxed);
        m_mine.made.store(m_made, std::memory_order_release);
        context.probe().addOperations(count);
    }

    Area m_area;
    PerWorker& m_mine;
    Numbers m_private;
    ProbeObserver m_observer;
    Lock m_private_lock;
    Lock m_shared_lock;
    std::uint64_t m_made;
    std::uint64_t m_reported_before; ///< by an earlier worker of this slot
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return Area::bytes(slot_count);
}

base::Status prepare(const WorkSetup& setup)
{
    Area::build(setup.shared, setup.slot_count);
    return {};
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<RaceBody>(context);
}

/// Lost updates per second: of the last fifth of a second while it runs, of the whole run at its end.
double lostPerSecond(Common& common, std::uint64_t lost, bool final)
{
    const std::uint64_t now = base::nowNs();
    if (common.first_ns.load(std::memory_order_relaxed) == 0) {
        common.first_ns.store(now, std::memory_order_relaxed);
        common.span_begin_ns.store(now, std::memory_order_relaxed);
    }
    const std::uint64_t whole = now - common.first_ns.load(std::memory_order_relaxed);
    if (final)
        return whole > 0 ? static_cast<double>(lost) / base::toSeconds(whole) : 0;
    const std::uint64_t span = now - common.span_begin_ns.load(std::memory_order_relaxed);
    if (span >= kRateSpanNs) {
        const std::uint64_t before = common.span_begin_lost.load(std::memory_order_relaxed);
        const double rate = static_cast<double>(lost - std::min(before, lost)) / base::toSeconds(span);
        common.lost_per_s.store(rate, std::memory_order_relaxed);
        common.span_begin_ns.store(now, std::memory_order_relaxed);
        common.span_begin_lost.store(lost, std::memory_order_relaxed);
    }
    return common.lost_per_s.load(std::memory_order_relaxed);
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    const Area area(setup.shared);
    // First what was announced, then what is there: updates under way in between are no loss.
    std::uint64_t expected = 0;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k)
        expected += area.worker(k).made.load(std::memory_order_acquire);
    std::uint64_t actual = area.common().numbers.sum();
    for (std::uint32_t k = 0; k < setup.slot_count; ++k)
        actual += area.worker(k).reported.load(std::memory_order_relaxed);
    const std::uint64_t lost = expected - std::min(actual, expected);

    gauges[kExpected] = static_cast<double>(expected);
    gauges[kActual] = static_cast<double>(actual);
    gauges[kLostUpdates] = static_cast<double>(lost);
    gauges[kLostPerS] = lostPerSecond(area.common(), lost, final);
}

} // namespace

constinit const Workload kRaceCondition{
    .id = "race-condition",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .makeBody = makeBody,
    .observe = observe,
};

} // namespace contend::workload
