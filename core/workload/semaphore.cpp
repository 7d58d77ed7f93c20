// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/semaphore.h"
#include "core/base/clock.h"
#include "core/workload/compute.h"
#include "core/workload/locked.h"
#include "core/workload/pause.h"
#include "core/workload/shared_area.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <limits>

// A pool of so many connections, and workers that need one for part of each operation:
//
//   ask     take a permit, waiting in line for it if none is left
//   use     hold milliseconds of waiting with the permit in hand, as for a data base that answers
//   return  give the permit back
//   think   think milliseconds of computing on the answer, without a permit
//
// That never more are inside than there are permits is checked by a count of our own, beside the semaphore's.
// After the slider has cut the permits, those who are inside may stay until they are done; so the count is
// held against the most permits that there have been.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kPermits, kHoldMs, kThinkMs };
constexpr std::array<std::string_view, 3> kParameterIds{"permits", "hold", "think"};
enum Gauges : std::size_t { kInUse, kPeak, kWaiters, kWaitShare, kExceeded };
constexpr std::array<std::string_view, 5> kGaugeIds{"permits_in_use", "permits_peak", "waiters",
                                                    "wait_share_percent", "permits_exceeded"};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
// Shares are taken over at least this long.
constexpr std::uint64_t kSpanNs = 200'000'000;

using Number = std::atomic<std::uint64_t>;

void add(Number& number, std::uint64_t count) noexcept
{
    number.store(number.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
}

/// The supervisor's notes: where the present span of observation began, and what the last one gave.
struct alignas(base::kCacheLine) Notes {
    std::uint64_t first_ns = 0;
    std::uint64_t span_begin_ns = 0;
    double wait_share_percent = kNone;
};

struct alignas(base::kCacheLine) Common {
    sync::WatchedLock<sync::Semaphore> pool;
    alignas(base::kCacheLine) std::atomic<std::uint32_t> inside{0}; ///< our own count
    std::atomic<std::uint32_t> exceeded{0};                         ///< how often it was too high
    std::atomic<std::uint32_t> most_permits{1};                     ///< that there have been
    Notes notes;
};

struct alignas(base::kCacheLine) PerWorker {
    // --- its worker
    Number here{0}; ///< 1 while a worker lives in this slot
    Number waiting_since{0};
    Number wait_ns{0};
    Number used_ns{0}; ///< with a permit in hand
    // --- the supervisor
    alignas(base::kCacheLine) std::uint64_t span_wait_ns = 0;
    bool span_here = false;
};

using Area = SharedArea<Common, PerWorker>;

/// Besides the probe, tells the shared area who waits and for how long.
class Observer : public ProbeObserver {
public:
    Observer(WorkerContext& context, PerWorker& mine) noexcept
        : ProbeObserver(context)
        , m_mine(mine)
    {}
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

class PoolBody final : public WorkerBody {
public:
    explicit PoolBody(WorkerContext& context)
        : m_area(context.shared())
        , m_mine(m_area.worker(context.worker()))
        , m_observer(context, m_mine)
        , m_pool(m_area.common().pool, context, m_observer)
    {
        askForPunctualWakeUps();
        m_mine.waiting_since.store(0, std::memory_order_relaxed);
        m_mine.here.store(1, std::memory_order_relaxed);
    }
    ~PoolBody() override { m_mine.here.store(0, std::memory_order_relaxed); }

    void step(WorkerContext& context) override
    {
        const std::uint64_t asked = base::nowNs();
        if (!m_pool.lock())
            return;
        const std::uint64_t got = base::nowNs();
        const bool finished = use(context);
        const std::uint64_t returned = base::nowNs();
        add(m_mine.used_ns, returned - got);
        if (!finished)
            return;
        context.probe().addOperations(1);
        context.probe().addLatency(returned - asked);
        if (const double think_ms = context.parameter(kThinkMs); think_ms > 0)
            m_work.compute(context, think_ms);
    }

private:
    bool use(WorkerContext& context)
    {
        std::atomic<std::uint32_t>& inside = m_area.common().inside;
        check(inside.fetch_add(1, std::memory_order_relaxed) + 1);
        const bool finished = pauseFor(context, context.parameter(kHoldMs));
        inside.fetch_sub(1, std::memory_order_relaxed);
        m_pool.unlock();
        return finished;
    }

    /// Once a worker was killed inside, our count is too high and says nothing any more.
    void check(std::uint32_t inside)
    {
        Common& all = m_area.common();
        if (inside > all.most_permits.load(std::memory_order_relaxed) && all.pool.lock.ownersLost() == 0)
            all.exceeded.fetch_add(1, std::memory_order_relaxed);
    }

    Area m_area;
    PerWorker& m_mine;
    Observer m_observer;
    WorkerLock<sync::Semaphore, Observer> m_pool;
    PrimeWork m_work;
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return Area::bytes(slot_count);
}

/// As many permits as the slider says. The count goes first, so that nobody gets in who seems one too many.
void adjustPermits(const WorkSetup& setup, Common& all)
{
    const auto wanted = static_cast<std::uint32_t>(std::max(setup.parameters[kPermits], 1.0));
    if (wanted == all.pool.lock.permits())
        return;
    all.most_permits.store(std::max(all.most_permits.load(std::memory_order_relaxed), wanted),
                           std::memory_order_relaxed);
    all.pool.lock.setPermits(wanted);
}

base::Status prepare(const WorkSetup& setup)
{
    Area::build(setup.shared, setup.slot_count);
    adjustPermits(setup, Area(setup.shared).common());
    return {};
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<PoolBody>(context);
}

std::uint64_t waitedUntil(const PerWorker& worker, std::uint64_t now_ns) noexcept
{
    const std::uint64_t since = worker.waiting_since.load(std::memory_order_relaxed);
    return worker.wait_ns.load(std::memory_order_relaxed) +
           (since != 0 && since < now_ns ? now_ns - since : 0);
}

double percent(std::uint64_t part_ns, std::uint64_t workers, std::uint64_t span_ns)
{
    const double whole = static_cast<double>(workers) * static_cast<double>(span_ns);
    return whole > 0 ? std::min(100 * static_cast<double>(part_ns) / whole, 100.0) : kNone;
}

/// Closes a span: how much of it the workers waited, and the next one begins.
void takeSpan(const Area& area, std::uint32_t slot_count, std::uint64_t now_ns)
{
    Notes& notes = area.common().notes;
    std::uint64_t workers = 0;
    std::uint64_t wait_ns = 0;
    for (std::uint32_t k = 0; k < slot_count; ++k) {
        PerWorker& worker = area.worker(k);
        const std::uint64_t waited = waitedUntil(worker, now_ns);
        const bool here = worker.here.load(std::memory_order_relaxed) != 0;
        // One that came or went in the middle of the span does not count.
        if (here && worker.span_here) {
            workers += 1;
            wait_ns += waited - std::min(worker.span_wait_ns, waited);
        }
        worker.span_here = here;
        worker.span_wait_ns = waited;
    }
    notes.wait_share_percent = percent(wait_ns, workers, now_ns - notes.span_begin_ns);
    notes.span_begin_ns = now_ns;
}

void observeLive(const WorkSetup& setup, std::span<double> gauges)
{
    const Area area(setup.shared);
    Notes& notes = area.common().notes;
    const std::uint64_t now = base::nowNs();
    if (notes.first_ns == 0)
        notes.first_ns = notes.span_begin_ns = now;
    if (now - notes.span_begin_ns >= kSpanNs)
        takeSpan(area, setup.slot_count, now);
    double waiters = 0;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k)
        waiters += area.worker(k).waiting_since.load(std::memory_order_relaxed) != 0 ? 1 : 0;
    gauges[kInUse] = area.common().pool.lock.inUse();
    gauges[kWaiters] = waiters;
    gauges[kWaitShare] = notes.wait_share_percent;
}

/// Over the whole run; permits in use and waiters become their mean numbers.
void observeWhole(const WorkSetup& setup, std::span<double> gauges)
{
    const Area area(setup.shared);
    const std::uint64_t first = area.common().notes.first_ns;
    const std::uint64_t span = first != 0 ? base::nowNs() - first : 0;
    std::uint64_t workers = 0;
    std::uint64_t wait_ns = 0;
    std::uint64_t used_ns = 0;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k) {
        const PerWorker& worker = area.worker(k);
        const std::uint64_t waited = worker.wait_ns.load(std::memory_order_relaxed);
        const std::uint64_t used = worker.used_ns.load(std::memory_order_relaxed);
        workers += waited + used > 0 ? 1 : 0;
        wait_ns += waited;
        used_ns += used;
    }
    // Work begins a moment before it is first looked at: in a very short run, time would count that the span
    // lacks.
    const auto mean = [span](std::uint64_t ns, double most) {
        return span > 0 ? std::min(static_cast<double>(ns) / static_cast<double>(span), most) : kNone;
    };
    gauges[kInUse] = mean(used_ns, area.common().pool.lock.peakInUse());
    gauges[kWaiters] = mean(wait_ns, static_cast<double>(workers));
    gauges[kWaitShare] = percent(wait_ns, workers, span);
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    Common& all = Area(setup.shared).common();
    adjustPermits(setup, all);
    if (final)
        observeWhole(setup, gauges);
    else
        observeLive(setup, gauges);
    gauges[kPeak] = all.pool.lock.peakInUse();
    gauges[kExceeded] = all.exceeded.load(std::memory_order_relaxed);
}

} // namespace

constinit const Workload kSemaphore{
    .id = "semaphore",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .makeBody = makeBody,
    .observe = observe,
};

} // namespace contend::workload
