// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cache_line.h"
#include "core/base/clock.h"
#include "core/workload/compute.h"
#include "core/workload/pause.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <new>

// A heartbeat of 60 beats per second beside heavy work, as a window has to draw itself while the program
// calculates.
//
//   sequential   one worker has both in hand, as a program without threads: a piece of heavy work, then the
//                beat if it is due, and so on
//   all others   worker 0 only beats: it sleeps until the next beat is due. The other workers do the work
//
// Beats are due on a fixed grid. One that is late by less than a period is a beat; a whole period without one
// is a beat missed, and there is no catching up. One operation is a millisecond of heavy work.
//
// A beat is an item: number = its place on the grid (places left out were missed), begin = when it was due,
// first phase = when it came.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kBlockMs };
constexpr std::array<std::string_view, 1> kParameterIds{"block"};
enum Gauges : std::size_t { kBeats, kBeatsMissed, kWorstGapMs };
constexpr std::array<std::string_view, 3> kGaugeIds{"beats", "beats_missed", "worst_gap_ms"};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint64_t kPeriodNs = 16'666'667; // 60 beats per second
constexpr double kOperationMs = 1;

using Number = std::atomic<std::uint64_t>;

void add(Number& number, std::uint64_t count) noexcept
{
    number.store(number.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
}

/// Written by worker 0 alone.
struct alignas(base::kCacheLine) Common {
    Number beats{0};
    Number missed{0};
    Number worst_gap_ns{0};
    Number last_beat_ns{0}; ///< 0: it does not beat now
};

Common& commonOf(std::span<std::byte> shared) noexcept
{
    return *std::launder(reinterpret_cast<Common*>(shared.data()));
}

/// The grid of beats, and what became of them.
class Heart {
public:
    explicit Heart(Common& common) noexcept
        : m_common(common)
    {}
    ~Heart() { m_common.last_beat_ns.store(0, std::memory_order_relaxed); }
    Heart(const Heart&) = delete;
    Heart& operator=(const Heart&) = delete;

    bool started() const noexcept { return m_due_ns != 0; }
    void start(std::uint64_t now_ns) noexcept
    {
        m_due_ns = now_ns + kPeriodNs;
        m_common.last_beat_ns.store(now_ns, std::memory_order_relaxed);
    }
    std::uint64_t dueNs() const noexcept { return m_due_ns; }

    /// Beats now; not before dueNs().
    void beat(WorkerContext& context, std::uint64_t now_ns) noexcept
    {
        const std::uint64_t missed = (now_ns - m_due_ns) / kPeriodNs;
        m_number += missed;
        m_due_ns += missed * kPeriodNs;
        context.probe().addItem({.number = static_cast<std::uint32_t>(m_number),
                                 .round = 0,
                                 .begin_ns = m_due_ns,
                                 .end_ns = {now_ns, 0, 0, 0},
                                 .bytes = 0,
                                 .status = 0});
        noteGap(now_ns);
        add(m_common.beats, 1);
        add(m_common.missed, missed);
        ++m_number;
        m_due_ns += kPeriodNs;
    }

private:
    void noteGap(std::uint64_t now_ns) noexcept
    {
        const std::uint64_t gap = now_ns - m_common.last_beat_ns.load(std::memory_order_relaxed);
        if (gap > m_common.worst_gap_ns.load(std::memory_order_relaxed))
            m_common.worst_gap_ns.store(gap, std::memory_order_relaxed);
        m_common.last_beat_ns.store(now_ns, std::memory_order_relaxed);
    }

    Common& m_common;
    std::uint64_t m_due_ns = 0;
    std::uint64_t m_number = 0;
};

/// Heavy work in pieces.
class Labour {
public:
    /// One piece. False: the worker has to stop.
    bool piece(WorkerContext& context)
    {
        const double operations = std::max(std::round(context.parameter(kBlockMs) / kOperationMs), 1.0);
        for (double done = 0; done < operations; ++done) {
            if (!m_work.compute(context, kOperationMs))
                return false;
            context.probe().addOperations(1);
        }
        return true;
    }

private:
    PrimeWork m_work;
};

class BeatBody final : public WorkerBody {
public:
    explicit BeatBody(WorkerContext& context)
        : m_heart(commonOf(context.shared()))
    {
        askForPunctualWakeUps();
    }

    void step(WorkerContext& context) override
    {
        if (!m_heart.started())
            m_heart.start(base::nowNs());
        if (pauseUntil(context, m_heart.dueNs(), telemetry::WorkerState::Idle))
            m_heart.beat(context, base::nowNs());
    }

private:
    Heart m_heart;
};

class LabourBody final : public WorkerBody {
public:
    void step(WorkerContext& context) override { m_labour.piece(context); }

private:
    Labour m_labour;
};

/// Both in one.
class LoneBody final : public WorkerBody {
public:
    explicit LoneBody(WorkerContext& context)
        : m_heart(commonOf(context.shared()))
    {}

    void step(WorkerContext& context) override
    {
        if (!m_heart.started())
            m_heart.start(base::nowNs());
        if (!m_labour.piece(context))
            return;
        if (const std::uint64_t now = base::nowNs(); now >= m_heart.dueNs())
            m_heart.beat(context, now);
    }

private:
    Heart m_heart;
    Labour m_labour;
};

std::size_t sharedBytes(std::uint32_t /*slot_count*/)
{
    return sizeof(Common);
}

base::Status prepare(const WorkSetup& setup)
{
    new (setup.shared.data()) Common();
    return {};
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    if (base::index(context.worker()) != 0)
        return std::make_unique<LabourBody>();
    if (context.contender() == base::Contender::Sequential)
        return std::make_unique<LoneBody>(context);
    return std::make_unique<BeatBody>(context);
}

/// A gap that has not ended yet counts while it lasts.
double worstGapMs(const Common& common, bool final)
{
    std::uint64_t worst = common.worst_gap_ns.load(std::memory_order_relaxed);
    const std::uint64_t last = common.last_beat_ns.load(std::memory_order_relaxed);
    const std::uint64_t now = base::nowNs();
    if (!final && last != 0 && now > last)
        worst = std::max(worst, now - last);
    return worst > 0 ? static_cast<double>(worst) / base::kNsPerMs : kNone;
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    const Common& common = commonOf(setup.shared);
    gauges[kBeats] = static_cast<double>(common.beats.load(std::memory_order_relaxed));
    gauges[kBeatsMissed] = static_cast<double>(common.missed.load(std::memory_order_relaxed));
    gauges[kWorstGapMs] = worstGapMs(common, final);
}

} // namespace

constinit const Workload kResponsiveness{
    .id = "responsiveness",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .makeBody = makeBody,
    .observe = observe,
};

} // namespace contend::workload
