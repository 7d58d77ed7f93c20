// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/sync/owner.h"
#include "core/workload/compute.h"
#include "core/workload/crash.h"
#include "core/workload/shared_area.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

// Everybody computes, until one of them crashes: after a while, or when a button is pressed. What is left is
// the result. A worker that ends without signing off is lost; the supervisor starts it anew if asked to,
// unless it was in the same process and is gone as well.
//
//   victim   the worker's number; without a worker of that number it is the last one
//   after    seconds from the first block of work on, once in a run; 0: only the button counts
//   crash    how often the button was pressed; each time that it grows, the victim crashes
//
// observe() only reads shared memory and asks the kernel about threads: it works from any process, also when
// the supervisor is no longer there to call it.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kVictim, kAfterS, kKind, kRestart, kPresses };
constexpr std::array<std::string_view, 5> kParameterIds{"victim", "after", "kind", "restart", "crash"};
enum Gauges : std::size_t { kWorkersLost, kThroughputLeft, kRestarts, kCrashes };
constexpr std::array<std::string_view, 4> kGaugeIds{"workers_lost", "throughput_left_percent", "restarts",
                                                    "crashes"};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kBlockMs = 0.5;
// A rate over less than this says little.
constexpr std::uint64_t kShortestSpanNs = 100'000'000;

using Number = std::atomic<std::uint64_t>;

/// The state of things when the first worker was lost.
struct alignas(base::kCacheLine) Common {
    Number begin_ns{0};      ///< of the first block; 0: none yet
    Number presses_known{0}; ///< of the button, answered already
    Number timed{0};         ///< 1: the crash after so many seconds is over
    Number crashes{0};       ///< announced by victims, right before
    Number loss_ns{0};       ///< of the first loss; 0: none
    Number blocks_at_loss{0};
    // --- whoever observes
    alignas(base::kCacheLine) double left_percent = kNone;
};

/// Written by its worker alone, but for the last line.
struct alignas(base::kCacheLine) PerWorker {
    Number blocks{0};
    Number thread{0}; ///< the kernel's number while a worker lives here; it stays if the worker just ends
    Number lost{0};   ///< workers of this slot that a successor found gone
    // --- whoever observes
    alignas(base::kCacheLine) std::uint64_t blocks_seen = 0;
};

using Area = SharedArea<Common, PerWorker>;

std::uint64_t blocksOf(const Area& area, std::uint32_t slot_count) noexcept
{
    std::uint64_t sum = 0;
    for (std::uint32_t k = 0; k < slot_count; ++k)
        sum += area.worker(k).blocks.load(std::memory_order_relaxed);
    return sum;
}

void noteLoss(const Area& area, std::uint32_t slot_count, std::uint64_t now_ns) noexcept
{
    Common& common = area.common();
    std::uint64_t none = 0;
    if (common.loss_ns.load(std::memory_order_acquire) != 0)
        return;
    common.blocks_at_loss.store(blocksOf(area, slot_count), std::memory_order_relaxed);
    common.loss_ns.compare_exchange_strong(none, now_ns, std::memory_order_release);
}

class CrashBody final : public WorkerBody {
public:
    explicit CrashBody(WorkerContext& context)
        : m_area(context.shared())
        , m_mine(m_area.worker(context.worker()))
    {
        if (m_mine.thread.load(std::memory_order_relaxed) != 0)
            m_mine.lost.fetch_add(1, std::memory_order_relaxed);
        m_mine.thread.store(sync::ownThreadId(), std::memory_order_release);
    }
    ~CrashBody() override { m_mine.thread.store(0, std::memory_order_release); }

    void step(WorkerContext& context) override
    {
        const std::uint64_t begin = base::nowNs();
        std::uint64_t none = 0;
        m_area.common().begin_ns.compare_exchange_strong(none, begin, std::memory_order_relaxed);
        if (isVictim(context) && itIsTime(context, begin)) {
            const auto kind = static_cast<CrashKind>(context.parameter(kKind));
            leadUpTo(kind);
            noteLoss(m_area, context.slotCount(), base::nowNs());
            m_area.common().crashes.fetch_add(1, std::memory_order_relaxed);
            crash(kind);
        }
        if (!m_work.compute(context, kBlockMs))
            return;
        m_mine.blocks.fetch_add(1, std::memory_order_relaxed);
        context.probe().addOperations(1);
        context.probe().addLatency(base::nowNs() - begin);
    }

private:
    static bool isVictim(const WorkerContext& context) noexcept
    {
        const auto chosen = static_cast<std::uint32_t>(context.parameter(kVictim));
        const std::uint32_t last = std::max(context.workers(), 1U) - 1;
        return base::index(context.worker()) == std::min(chosen, last);
    }

    bool itIsTime(const WorkerContext& context, std::uint64_t now_ns) noexcept
    {
        Common& common = m_area.common();
        const auto presses = static_cast<std::uint64_t>(context.parameter(kPresses));
        if (common.presses_known.exchange(presses, std::memory_order_relaxed) < presses)
            return true;
        const double after_s = context.parameter(kAfterS);
        if (after_s <= 0 || common.timed.load(std::memory_order_relaxed) != 0)
            return false;
        const std::uint64_t begin = common.begin_ns.load(std::memory_order_relaxed);
        if (now_ns <= begin || base::toSeconds(now_ns - begin) < after_s)
            return false;
        common.timed.store(1, std::memory_order_relaxed);
        return true;
    }

    Area m_area;
    PerWorker& m_mine;
    PrimeWork m_work;
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return Area::bytes(slot_count);
}

base::Status prepare(const WorkSetup& setup)
{
    Area::build(setup.shared, setup.slot_count);
    const auto presses = static_cast<std::uint64_t>(setup.parameters[kPresses]);
    Area(setup.shared).common().presses_known.store(presses, std::memory_order_relaxed);
    return {};
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<CrashBody>(context);
}

/// Is this slot's worker gone without a word? Asks the kernel only about those that stand still.
bool isGone(PerWorker& worker, bool final) noexcept
{
    const std::uint64_t thread = worker.thread.load(std::memory_order_acquire);
    const std::uint64_t blocks = worker.blocks.load(std::memory_order_relaxed);
    const bool moved = std::exchange(worker.blocks_seen, blocks) != blocks;
    return thread != 0 && (final || !moved) && sync::threadHasEnded(static_cast<std::uint32_t>(thread));
}

/// Blocks per second since the first loss, in percent of those before it.
double throughputLeft(const Area& area, std::uint32_t slot_count, std::uint64_t now_ns)
{
    const Common& common = area.common();
    const std::uint64_t loss = common.loss_ns.load(std::memory_order_acquire);
    const std::uint64_t begin = common.begin_ns.load(std::memory_order_relaxed);
    if (loss == 0 || loss <= begin || now_ns < loss + kShortestSpanNs)
        return kNone;
    const auto before = static_cast<double>(common.blocks_at_loss.load(std::memory_order_relaxed));
    const auto after = static_cast<double>(blocksOf(area, slot_count)) - before;
    if (before <= 0)
        return kNone;
    return 100 * (after / base::toSeconds(now_ns - loss)) / (before / base::toSeconds(loss - begin));
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    const Area area(setup.shared);
    Common& common = area.common();
    std::uint64_t lost = 0;
    std::uint64_t restarts = 0;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k) {
        PerWorker& worker = area.worker(k);
        const std::uint64_t replaced = worker.lost.load(std::memory_order_relaxed);
        restarts += replaced;
        lost += replaced + (isGone(worker, final) ? 1 : 0);
    }
    const std::uint64_t now = base::nowNs();
    if (lost > 0)
        noteLoss(area, setup.slot_count, now); // whoever else ended it: a person with kill, the system
    if (!final)                                // at the end nobody works any more, which is no loss
        common.left_percent = throughputLeft(area, setup.slot_count, now);
    gauges[kWorkersLost] = static_cast<double>(lost);
    gauges[kThroughputLeft] = common.left_percent;
    gauges[kRestarts] = static_cast<double>(restarts);
    gauges[kCrashes] = static_cast<double>(common.crashes.load(std::memory_order_relaxed));
}

} // namespace

constinit const Workload kCrashIsolation{
    .id = "crash-isolation",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .makeBody = makeBody,
    .observe = observe,
    .crashes_on_purpose = true,
    .restart_parameter = kRestart,
};

} // namespace contend::workload
