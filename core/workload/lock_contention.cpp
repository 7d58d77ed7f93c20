// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/sync/mutex.h"
#include "core/sync/rw_lock.h"
#include "core/sync/semaphore.h"
#include "core/sync/spin_lock.h"
#include "core/workload/compute.h"
#include "core/workload/lock_kinds.h"
#include "core/workload/locked.h"
#include "core/workload/shared_area.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

// Each operation works for a while inside a lock that all workers share and for a while outside.
//
//   inside  = critical-length (a share of 0 % means no lock at all: everything outside)
//   outside = critical-length × (100 − critical-share) / critical-share
//
// With the reader–writer lock, "readers" percent of the operations only read, and may be inside together.
//
// Exclusion is checked all the time: who writes raises one plain number at the beginning of the critical
// section and another at its end, so inside the lock everybody must find the two equal.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kShare, kLengthUs, kLock, kReaders };
constexpr std::array<std::string_view, 4> kParameterIds{"critical-share", "critical-length", "lock",
                                                        "readers"};
enum Gauges : std::size_t { kFairness, kAcquisitionsPerS, kWaiters, kWaitShare, kViolations };
constexpr std::array<std::string_view, 5> kGaugeIds{"fairness", "acquisitions_per_s", "waiters",
                                                    "wait_share_percent", "exclusion_violations"};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kUsPerMs = 1000;
// Short operations are done several at a time: about this much work between two checkpoints.
constexpr double kSliceUs = 50;
constexpr std::uint64_t kMostInSlice = 64;
// Fairness and rates are taken over at least this long.
constexpr std::uint64_t kSpanNs = 200'000'000;

using Number = std::atomic<std::uint64_t>;

void add(Number& number, std::uint64_t count) noexcept
{
    number.store(number.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
}

/// What the lock protects: plain numbers, changed only by writers inside it.
struct alignas(base::kCacheLine) Protected {
    std::uint64_t begun = 0;
    std::uint64_t ended = 0;
};

/// The supervisor's notes: where the present span of observation began, and what the last one gave.
struct alignas(base::kCacheLine) Notes {
    std::uint64_t first_ns = 0;
    std::uint64_t span_begin_ns = 0;
    double fairness = kNone;
    double acquisitions_per_s = kNone;
    double wait_share_percent = kNone;
};

struct alignas(base::kCacheLine) Common {
    LockKinds locks;
    Protected data;
    Notes notes;
};

struct alignas(base::kCacheLine) PerWorker {
    // --- its worker
    Number here{0}; ///< 1 while a worker lives in this slot
    Number acquisitions{0};
    Number wait_ns{0};
    Number waiting_since{0}; ///< 0: not waiting
    Number writes{0};        ///< announced after they were made
    Number violations{0};
    // --- the supervisor
    alignas(base::kCacheLine) std::uint64_t span_acquisitions = 0;
    std::uint64_t span_wait_ns = 0;
    std::uint64_t begin_ns = 0;
};

using Area = SharedArea<Common, PerWorker>;

/// Besides the probe, tells the shared area who waits and for how long.
class Observer : public ProbeObserver {
public:
    Observer(WorkerContext& context, telemetry::WorkerState waiting, PerWorker& mine) noexcept
        : ProbeObserver(context, waiting)
        , m_mine(mine)
    {}
    void acquired() noexcept
    {
        add(m_mine.acquisitions, 1);
        ProbeObserver::acquired();
    }
    void waitedBriefly(std::uint64_t ns) noexcept
    {
        add(m_mine.wait_ns, ns);
        ProbeObserver::waitedBriefly(ns);
    }
    void waitBegins(std::uint64_t at, std::uint32_t holder) noexcept
    {
        m_mine.waiting_since.store(at, std::memory_order_relaxed);
        ProbeObserver::waitBegins(at, holder);
    }
    void waitEnded(std::uint64_t at, std::uint64_t ns) noexcept
    {
        m_mine.waiting_since.store(0, std::memory_order_relaxed);
        add(m_mine.wait_ns, ns);
        ProbeObserver::waitEnded(at, ns);
    }

private:
    PerWorker& m_mine;
};

/// Units of computing inside and outside the lock.
struct Lengths {
    std::uint64_t inside = 0; ///< 0: no lock at all
    std::uint64_t outside = 0;
    std::uint64_t in_slice = 1; ///< operations between two checkpoints

    static Lengths of(const WorkerContext& context)
    {
        const double share = std::clamp(context.parameter(kShare), 0.0, 100.0);
        const double length_us = context.parameter(kLengthUs);
        const double units_per_us = context.unitsPerMs() / kUsPerMs;
        const double outside_us = share > 0 ? length_us * (100 - share) / share : length_us;
        const double whole_us = outside_us + (share > 0 ? length_us : 0);
        Lengths lengths;
        if (share > 0)
            lengths.inside = static_cast<std::uint64_t>(std::max(std::round(length_us * units_per_us), 1.0));
        lengths.outside = static_cast<std::uint64_t>(std::round(outside_us * units_per_us));
        lengths.in_slice = static_cast<std::uint64_t>(
            std::clamp(kSliceUs / whole_us, 1.0, static_cast<double>(kMostInSlice)));
        return lengths;
    }
};

class LockBody final : public WorkerBody {
public:
    explicit LockBody(WorkerContext& context)
        : m_area(context.shared())
        , m_mine(m_area.worker(context.worker()))
        , m_asleep(context, telemetry::WorkerState::Lock, m_mine)
        , m_spinning(context, telemetry::WorkerState::Spin, m_mine)
        , m_locks(m_area.common().locks, context, m_asleep, m_spinning)
    {
        m_mine.waiting_since.store(0, std::memory_order_relaxed);
        m_mine.here.store(1, std::memory_order_relaxed);
    }
    ~LockBody() override { m_mine.here.store(0, std::memory_order_relaxed); }

    void step(WorkerContext& context) override
    {
        const Lengths lengths = Lengths::of(context);
        std::uint64_t done = 0;
        while (done < lengths.in_slice && operation(context, lengths))
            ++done;
        context.probe().addOperations(done);
    }

private:
    bool operation(WorkerContext& context, const Lengths& lengths)
    {
        const std::uint64_t begin = lengths.in_slice == 1 ? base::nowNs() : 0;
        if (lengths.inside > 0 && !criticalSection(context, lengths.inside))
            return false;
        if (lengths.outside > 0 && !m_work.computeUnits(context, lengths.outside))
            return false;
        if (begin != 0)
            context.probe().addLatency(base::nowNs() - begin);
        return true;
    }

    bool criticalSection(WorkerContext& context, std::uint64_t units)
    {
        const auto kind = static_cast<LockKind>(context.parameter(kLock));
        const Access access =
            kind == LockKind::RwLock && nextOnlyReads(context) ? Access::Read : Access::Write;
        if (!m_locks.lock(kind, access))
            return false;
        const bool finished = access == Access::Read ? read(context, units) : write(context, units);
        m_locks.unlock();
        return finished;
    }

    bool read(WorkerContext& context, std::uint64_t units)
    {
        checkExclusion();
        const bool finished = m_work.computeUnits(context, units);
        checkExclusion();
        return finished;
    }

    bool write(WorkerContext& context, std::uint64_t units)
    {
        Protected& data = m_area.common().data;
        checkExclusion();
        ++data.begun;
        const bool finished = m_work.computeUnits(context, units);
        data.ended = data.begun;
        add(m_mine.writes, 1);
        return finished;
    }

    /// The two numbers differ only while somebody else is in the middle of writing, or after a writer was
    /// killed there; then nothing can be said any more.
    void checkExclusion()
    {
        const Protected& data = m_area.common().data;
        if (data.begun != data.ended && m_area.common().locks.ownersLost() == 0) [[unlikely]]
            add(m_mine.violations, 1);
    }

    /// Spreads the readers evenly over the operations.
    bool nextOnlyReads(const WorkerContext& context)
    {
        m_readers_due += context.parameter(kReaders);
        if (m_readers_due < 100)
            return false;
        m_readers_due -= 100;
        return true;
    }

    Area m_area;
    PerWorker& m_mine;
    Observer m_asleep;
    Observer m_spinning;
    WorkerLocks<Observer> m_locks;
    PrimeWork m_work;
    double m_readers_due = 0;
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return Area::bytes(slot_count);
}

base::Status prepare(const WorkSetup& setup)
{
    Area::build(setup.shared, setup.slot_count);
    const auto kind = static_cast<LockKind>(setup.parameters[kLock]);
    Area(setup.shared).common().locks.kind.store(kind, std::memory_order_relaxed);
    return {};
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<LockBody>(context);
}

/// Sums over the workers, for one span of observation.
struct Sums {
    double workers = 0;
    double acquisitions = 0;
    double squares = 0;
    double wait_ns = 0;

    void addWorker(std::uint64_t count, std::uint64_t waited_ns)
    {
        const auto x = static_cast<double>(count);
        workers += 1;
        acquisitions += x;
        squares += x * x;
        wait_ns += static_cast<double>(waited_ns);
    }
    /// Jain's index: 1 when all got the lock equally often, 1/n when one got it always.
    double fairness() const
    {
        return squares > 0 ? acquisitions * acquisitions / (workers * squares) : kNone;
    }
    double waitSharePercent(std::uint64_t span_ns) const
    {
        return workers > 0 && span_ns > 0
                   ? std::min(100 * wait_ns / (workers * static_cast<double>(span_ns)), 100.0)
                   : kNone;
    }
};

std::uint64_t waitedUntil(const PerWorker& worker, std::uint64_t now_ns) noexcept
{
    const std::uint64_t since = worker.waiting_since.load(std::memory_order_relaxed);
    return worker.wait_ns.load(std::memory_order_relaxed) +
           (since != 0 && since < now_ns ? now_ns - since : 0);
}

constexpr std::uint64_t growth(std::uint64_t before, std::uint64_t now) noexcept
{
    return now - std::min(before, now);
}

/// Closes a span: what happened in it, and the next one begins.
void takeSpan(const Area& area, std::uint32_t slot_count, std::uint64_t now_ns)
{
    Notes& notes = area.common().notes;
    Sums sums;
    for (std::uint32_t k = 0; k < slot_count; ++k) {
        PerWorker& worker = area.worker(k);
        const std::uint64_t acquisitions = worker.acquisitions.load(std::memory_order_relaxed);
        const std::uint64_t waited = waitedUntil(worker, now_ns);
        // A worker that came in the middle of the span would look treated unfairly.
        const bool here = worker.here.load(std::memory_order_relaxed) != 0;
        if (here && worker.begin_ns != 0)
            sums.addWorker(growth(worker.span_acquisitions, acquisitions),
                           growth(worker.span_wait_ns, waited));
        worker.begin_ns = here ? (worker.begin_ns != 0 ? worker.begin_ns : now_ns) : 0;
        worker.span_acquisitions = acquisitions;
        worker.span_wait_ns = waited;
    }
    const std::uint64_t span = now_ns - notes.span_begin_ns;
    if (sums.workers > 0) {
        notes.fairness = sums.fairness();
        notes.acquisitions_per_s = sums.acquisitions / base::toSeconds(span);
        notes.wait_share_percent = sums.waitSharePercent(span);
    }
    notes.span_begin_ns = now_ns;
}

void observeLive(const WorkSetup& setup, std::span<double> gauges)
{
    const Area area(setup.shared);
    Notes& notes = area.common().notes;
    const std::uint64_t now = base::nowNs();
    if (notes.first_ns == 0)
        notes.first_ns = now;
    if (now - notes.span_begin_ns >= kSpanNs)
        takeSpan(area, setup.slot_count, now);
    double waiters = 0;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k)
        waiters += area.worker(k).waiting_since.load(std::memory_order_relaxed) != 0 ? 1 : 0;
    gauges[kFairness] = notes.fairness;
    gauges[kAcquisitionsPerS] = notes.acquisitions_per_s;
    gauges[kWaiters] = waiters;
    gauges[kWaitShare] = notes.wait_share_percent;
}

/// Over the whole run; waiters become their mean number.
void observeWhole(const WorkSetup& setup, std::span<double> gauges)
{
    const Area area(setup.shared);
    const std::uint64_t first = area.common().notes.first_ns;
    const std::uint64_t span = first != 0 ? base::nowNs() - first : 0;
    Sums sums;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k) {
        const PerWorker& worker = area.worker(k);
        const std::uint64_t acquisitions = worker.acquisitions.load(std::memory_order_relaxed);
        const std::uint64_t waited = worker.wait_ns.load(std::memory_order_relaxed);
        if (acquisitions + waited > 0)
            sums.addWorker(acquisitions, waited);
    }
    gauges[kFairness] = sums.fairness();
    gauges[kAcquisitionsPerS] = span > 0 ? sums.acquisitions / base::toSeconds(span) : kNone;
    // Waiting may have begun before the first look, but never more workers than there are wait.
    gauges[kWaiters] = span > 0 ? std::min(sums.wait_ns / static_cast<double>(span), sums.workers) : kNone;
    gauges[kWaitShare] = sums.waitSharePercent(span);
}

/// Broken pairs that workers met, and at the end writes that disappeared.
double violations(const WorkSetup& setup, bool final)
{
    const Area area(setup.shared);
    std::uint64_t met = 0;
    std::uint64_t announced = 0;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k) {
        met += area.worker(k).violations.load(std::memory_order_relaxed);
        announced += area.worker(k).writes.load(std::memory_order_relaxed);
    }
    if (final)
        met += growth(area.common().data.begun, announced);
    return static_cast<double>(met);
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    if (final)
        observeWhole(setup, gauges);
    else
        observeLive(setup, gauges);
    gauges[kViolations] = violations(setup, final);
}

} // namespace

constinit const Workload kLockContention{
    .id = "lock-contention",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .makeBody = makeBody,
    .observe = observe,
};

} // namespace contend::workload
