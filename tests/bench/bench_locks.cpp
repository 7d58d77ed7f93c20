// SPDX-License-Identifier: GPL-3.0-or-later
//
// What counting and timing costs a lock. Prints one line a figure:
//
//     row|figure|baseline|ratio|goal
//
// Figures are million operations per second, counted against bare; the ratio is the median of the ratios of
// neighbouring measurements, taken in turns within this one run, so that a change of the machine's speed hits
// both sides alike.

#include "core/base/clock.h"
#include "core/sync/mutex.h"
#include "core/sync/semaphore.h"
#include "core/sync/spin_lock.h"
#include "core/sync/start_gate.h"
#include "core/sync/timed_lock.h"
#include "core/telemetry/worker_probe.h"

#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

using namespace contend;

namespace {

constexpr int kPairs = 41; ///< many short measurements: what else the machine does hits few of them
constexpr std::uint64_t kMeasureNs = 25'000'000;
constexpr int kPerLook = 64; ///< operations between two looks whether to stop
constexpr std::uint32_t kMostWorkers = 8;
constexpr double kGoal = 0.95;

/// What a worker really does with the news of its lock: into its telemetry slot, state changes included.
class ProbeObserver {
public:
    explicit ProbeObserver(telemetry::WorkerProbe& probe) noexcept
        : m_probe(probe)
    {}
    void acquired() noexcept { m_probe.lockAcquired(); }
    void contended() noexcept {}
    void waitedBriefly(std::uint64_t ns) noexcept { m_probe.lockContended(ns); }
    void waitBegins(std::uint64_t at, std::uint32_t holder) noexcept
    {
        m_probe.enter(telemetry::WorkerState::Lock, at, holder);
    }
    void waitEnded(std::uint64_t at, std::uint64_t ns) noexcept
    {
        m_probe.lockContended(ns);
        m_probe.enter(telemetry::WorkerState::Running, at);
    }
    void held(std::uint64_t ns) noexcept { m_probe.lockHeldSample(ns); }

private:
    telemetry::WorkerProbe& m_probe;
};

/// The same small piece of computing everywhere; the compiler cannot leave it out.
void compute(std::uint64_t& state, int steps) noexcept
{
    for (int i = 0; i < steps; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        asm volatile("" : "+r"(state));
    }
}

struct Load {
    std::uint32_t workers = 1;
    int inside_steps = 0;  ///< computing with the lock in hand
    int outside_steps = 0; ///< and between two operations
};

template <sync::Lockable L>
struct Arena {
    sync::WatchedLock<L> watched;
    alignas(base::kCacheLine) std::uint64_t shared_state = 1;
    alignas(base::kCacheLine) std::atomic<bool> stop{false};
    sync::StartGate gate;
    std::atomic<std::uint64_t> operations{0};
};

template <class Lock, sync::Lockable L>
void operate(Lock& lock, Arena<L>& arena, const Load& load)
{
    std::uint64_t done = 0;
    std::uint64_t own_state = 1;
    arena.gate.arrive();
    arena.gate.pass(sync::Deadline::never());
    while (!arena.stop.load(std::memory_order_relaxed)) {
        for (int i = 0; i < kPerLook; ++i) {
            lock.lock();
            compute(arena.shared_state, load.inside_steps);
            lock.unlock();
            compute(own_state, load.outside_steps);
        }
        done += kPerLook;
    }
    arena.operations.fetch_add(done);
}

/// Million operations per second of all workers.
template <sync::Lockable L>
double measure(const telemetry::Segment& segment, const Load& load, bool counted)
{
    Arena<L> arena;
    std::vector<std::jthread> workers;
    for (std::uint32_t i = 0; i < load.workers; ++i)
        workers.emplace_back([&, i] {
            if (!counted)
                return operate(arena.watched.lock, arena, load);
            telemetry::WorkerProbe probe(segment, base::WorkerId{i});
            probe.begin(base::nowNs());
            probe.enter(telemetry::WorkerState::Running, base::nowNs());
            ProbeObserver observer(probe);
            sync::TimedLock lock(arena.watched, observer, base::WorkerId{i});
            operate(lock, arena, load);
            probe.end(base::nowNs());
        });
    arena.gate.waitForArrivals(load.workers, sync::Deadline::never());
    const std::uint64_t begin = base::nowNs();
    arena.gate.open();
    base::sleepNs(kMeasureNs);
    arena.stop = true;
    const std::uint64_t end = base::nowNs();
    workers.clear();
    return static_cast<double>(arena.operations.load()) / static_cast<double>(end - begin) * 1e3;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <sync::Lockable L>
void row(const telemetry::Segment& segment, std::string_view name, const Load& load)
{
    std::vector<double> counted;
    std::vector<double> bare;
    std::vector<double> ratios;
    for (int pair = 0; pair < kPairs; ++pair) {
        const bool counted_first = pair % 2 == 0;
        const double first = measure<L>(segment, load, counted_first);
        const double second = measure<L>(segment, load, !counted_first);
        counted.push_back(counted_first ? first : second);
        bare.push_back(counted_first ? second : first);
        ratios.push_back(counted.back() / bare.back());
    }
    fmt::print("{}|{:.2f} M/s|{:.2f} M/s|{:.3f}|{:.2f}\n", name, median(counted), median(bare),
               median(ratios), kGoal);
    std::fflush(stdout);
}

template <sync::Lockable L>
void rows(const telemetry::Segment& segment, std::string_view lock)
{
    constexpr Load kOne{1, 1, 1}; // one addition inside, one outside: the least that a lock can be there for
    constexpr Load kTwo{2, 100, 200}; // a third of the time inside, some hundred nanoseconds in all
    constexpr Load kEight{8, 100, 200};
    row<L>(segment, fmt::format("uncontended {}, counted", lock), kOne);
    row<L>(segment, fmt::format("contended {}, 2 workers, counted and timed", lock), kTwo);
    row<L>(segment, fmt::format("contended {}, 8 workers, counted and timed", lock), kEight);
}

} // namespace

int main()
{
    const auto segment = telemetry::Segment::create({.workload = "bench", .slot_count = kMostWorkers});
    if (!segment) {
        fmt::print(stderr, "bench_locks: no memory for the segment\n");
        return 3;
    }
    rows<sync::Mutex>(*segment, "mutex");
    rows<sync::SpinLock>(*segment, "spin lock");
    rows<sync::Semaphore>(*segment, "semaphore");
    return 0;
}
