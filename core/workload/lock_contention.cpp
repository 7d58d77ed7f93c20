// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/sync/mutex.h"
#include "core/sync/rw_lock.h"
#include "core/sync/semaphore.h"
#include "core/sync/spin_lock.h"
#include "core/workload/compute.h"
#include "core/workload/lock_contention_area.h"
#include "core/workload/locked.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <cmath>

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

using namespace lock_contention;

enum Parameters : std::size_t { kShare, kLengthUs, kLock, kReaders };
constexpr std::array<std::string_view, 4> kParameterIds{"critical-share", "critical-length", "lock",
                                                        "readers"};
constexpr double kUsPerMs = 1000;
// Short operations are done several at a time: about this much work between two checkpoints.
constexpr double kSliceUs = 50;
constexpr std::uint64_t kMostInSlice = 64;

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
