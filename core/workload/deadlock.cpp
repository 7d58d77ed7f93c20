// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/wait_for_graph.h"
#include "core/sync/mutex.h"
#include "core/workload/compute.h"
#include "core/workload/locked.h"
#include "core/workload/pause.h"
#include "core/workload/shared_area.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <limits>
#include <utility>
#include <vector>

// Philosophers around a table, a fork between each two (E. W. Dijkstra, 1965). Who wants to eat needs the
// fork on the left and the one on the right; a fork is a mutex in shared memory. Philosopher k has fork k + 1
// on the left and the next one on the right.
//
//   think   asleep (state Idle)
//   take    the first fork; the first fifth of the meal needs only that one; then the second fork
//   eat     computes with both in hand, and puts them back
//
//   strategy  naive    left first, always: when all have the left one, everybody waits for the neighbour, and
//                      for ever. A true deadlock; it ends when the run stops or a slider changes the table
//             ordered  the fork with the lower number first: a circle of waiting is impossible
//             timeout  left first, but who has waited `patience` for the right one puts the left one back and
//                      tries again after a pause of random length
//
// Each philosopher tells in one word what it holds and waits for: holds are told after the fork was taken and
// taken back before it is put down, so whoever tells that it holds a fork does. The supervisor reads all
// words twice; those that did not change were all true at one moment, and a circle among them is real.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kPhilosophers, kStrategy, kEatingMs, kThinkingMs, kPatienceMs };
constexpr std::array<std::string_view, 5> kParameterIds{"philosophers", "strategy", "eating", "thinking",
                                                        "patience"};
enum Gauges : std::size_t { kDeadlockedAfter, kInCycle, kMeals, kBackoffs, kViolations };
constexpr std::array<std::string_view, 5> kGaugeIds{"deadlocked_after_s", "deadlocked", "meals", "backoffs",
                                                    "exclusion_violations"};
enum WorkerGauges : std::size_t { kHoldsFirst, kHoldsSecond, kWaitsFor, kOwnMeals, kOwnBackoffs };
constexpr std::array<std::string_view, 5> kWorkerGaugeIds{"holds_first", "holds_second", "waits_for",
                                                          "meals_eaten", "backed_off"};

enum class Strategy { Naive, Ordered, Timeout };

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint32_t kMostForks = 16;
constexpr double kFirstForkShare = 0.2; // of a meal, with one fork in hand
constexpr double kSeatless = 5;         // ms between two looks for a seat

/// A standing as one word, with a count of changes, so that a word that reads the same has not changed.
using Word = std::uint64_t;
constexpr unsigned kBits = 8;
constexpr Word kMask = (1U << kBits) - 1;
constexpr Word kForEver = 1U << 3 * kBits; ///< the wait has no limit
constexpr unsigned kChangeShift = 32;

base::Standing standingOf(Word word)
{
    return {{static_cast<std::uint32_t>(word & kMask), static_cast<std::uint32_t>(word >> kBits & kMask)},
            static_cast<std::uint32_t>(word >> 2 * kBits & kMask)};
}

struct alignas(base::kCacheLine) Fork {
    sync::WatchedLock<sync::Mutex> mutex;
    std::uint32_t users = 0; ///< under the mutex: to check that it is one at a time
};

struct alignas(base::kCacheLine) Common {
    std::array<Fork, kMostForks> forks;
    alignas(base::kCacheLine) std::atomic<std::uint64_t> begin_ns{0}; ///< of the first worker
    std::atomic<std::uint32_t> violations{0};
    // --- the supervisor
    double deadlocked_after_s = kNone;
    double in_cycle = 0;
};

struct alignas(base::kCacheLine) PerWorker {
    std::atomic<Word> standing{0};
    std::atomic<std::uint64_t> meals{0};
    std::atomic<std::uint64_t> backoffs{0};
};

using Area = SharedArea<Common, PerWorker>;

/// G. Steele and others' splitmix64: enough to scatter pauses.
class Dice {
public:
    explicit Dice(std::uint64_t seed) noexcept
        : m_state(seed)
    {}
    /// Even over 0 … 1.
    double roll() noexcept
    {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15U;
        z = (z ^ z >> 30U) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27U) * 0x94D049BB133111EBU;
        return static_cast<double>((z ^ z >> 31U) >> 11U) / 9007199254740992.0;
    }

private:
    std::uint64_t m_state;
};

class Philosopher final : public WorkerBody {
public:
    explicit Philosopher(WorkerContext& context)
        : m_context(context)
        , m_area(context.shared())
        , m_mine(m_area.worker(context.worker()))
        , m_observer(context)
        , m_dice(base::nowNs() + base::index(context.worker()))
    {
        askForPunctualWakeUps();
        for (Fork& fork : m_area.common().forks)
            m_forks.emplace_back(fork.mutex, context, m_observer);
        std::uint64_t none = 0;
        m_area.common().begin_ns.compare_exchange_strong(none, base::nowNs());
        tell({}, false);
    }
    ~Philosopher() override { tell({}, false); }

    void step(WorkerContext& context) override
    {
        m_strategy = strategy();
        m_seats = seats();
        if (base::index(context.worker()) >= m_seats) {
            pauseFor(context, kSeatless, telemetry::WorkerState::Idle);
            return;
        }
        const double thinking = context.parameter(kThinkingMs) * (0.5 + m_dice.roll());
        if (pauseFor(context, thinking, telemetry::WorkerState::Idle) && atTable())
            dine();
    }

private:
    Strategy strategy() const { return static_cast<Strategy>(m_context.parameter(kStrategy)); }
    std::uint32_t seats() const
    {
        return static_cast<std::uint32_t>(
            std::clamp(m_context.parameter(kPhilosophers), 2.0, double{kMostForks}));
    }
    /// False when the run stops or a slider has changed the table or its rules.
    bool atTable() const { return !m_context.stopping() && strategy() == m_strategy && seats() == m_seats; }

    void dine()
    {
        const std::uint32_t left = base::index(m_context.worker());
        const std::uint32_t right = (left + 1) % m_seats;
        const bool turn_round = m_strategy == Strategy::Ordered && right < left;
        const std::uint32_t first = turn_round ? right : left;
        const std::uint32_t second = turn_round ? left : right;
        const double eating = m_context.parameter(kEatingMs);
        if (!take(first, sync::Deadline::never()))
            return;
        if (m_work.compute(m_context, kFirstForkShare * eating))
            dineWith(second, (1 - kFirstForkShare) * eating);
        putDown(first);
        if (std::exchange(m_gave_up, false))
            pauseFor(m_context, m_dice.roll() * m_context.parameter(kPatienceMs),
                     telemetry::WorkerState::Idle);
    }

    /// The rest of the meal, with the first fork in hand.
    void dineWith(std::uint32_t second, double eating_ms)
    {
        const double patience_ms = m_context.parameter(kPatienceMs);
        const sync::Deadline deadline =
            m_strategy == Strategy::Timeout
                ? sync::Deadline::after(static_cast<std::uint64_t>(patience_ms * base::kNsPerMs))
                : sync::Deadline::never();
        if (!take(second, deadline)) {
            if (atTable())
                backOff();
            return;
        }
        if (m_work.compute(m_context, eating_ms))
            countMeal();
        putDown(second);
    }

    /// Waits for the fork. False, and it is not held: too late, or the table has changed.
    bool take(std::uint32_t fork, sync::Deadline deadline)
    {
        base::Standing standing = m_standing;
        standing.waits_for = fork + 1;
        tell(standing, deadline.isNever());
        const bool held = m_forks[fork].lockUntil(deadline, [this] { return !atTable(); });
        standing.waits_for = 0;
        if (held) {
            standing.holds[standing.holds[0] == 0 ? 0 : 1] = fork + 1;
            checkFork(m_area.common().forks[fork]);
        }
        tell(standing, false);
        return held;
    }

    /// Once a worker was killed with the fork in hand, the count says nothing any more.
    void checkFork(Fork& fork)
    {
        if (++fork.users != 1 && fork.mutex.lock.ownersLost() == 0)
            m_area.common().violations.fetch_add(1, std::memory_order_relaxed);
    }

    void putDown(std::uint32_t fork)
    {
        base::Standing standing = m_standing;
        standing.holds[standing.holds[0] == fork + 1 ? 0 : 1] = 0;
        tell(standing, false);
        --m_area.common().forks[fork].users;
        m_forks[fork].unlock();
    }

    void countMeal()
    {
        const std::uint64_t meals = m_mine.meals.load(std::memory_order_relaxed) + 1;
        m_mine.meals.store(meals, std::memory_order_relaxed);
        m_context.probe().setGauge(kOwnMeals, static_cast<double>(meals));
        m_context.probe().addOperations(1);
    }

    void backOff()
    {
        const std::uint64_t backoffs = m_mine.backoffs.load(std::memory_order_relaxed) + 1;
        m_mine.backoffs.store(backoffs, std::memory_order_relaxed);
        m_context.probe().setGauge(kOwnBackoffs, static_cast<double>(backoffs));
        m_gave_up = true;
    }

    void tell(const base::Standing& standing, bool for_ever)
    {
        m_standing = standing;
        const Word changes = (m_mine.standing.load(std::memory_order_relaxed) >> kChangeShift) + 1;
        const Word word = Word{standing.holds[0]} | Word{standing.holds[1]} << kBits |
                          Word{standing.waits_for} << 2 * kBits | (for_ever ? kForEver : 0) |
                          changes << kChangeShift;
        m_mine.standing.store(word, std::memory_order_seq_cst);
        // What people see stays as it was when the run was stopped.
        if (m_context.stopping())
            return;
        m_context.probe().setGauge(kHoldsFirst, standing.holds[0]);
        m_context.probe().setGauge(kHoldsSecond, standing.holds[1]);
        m_context.probe().setGauge(kWaitsFor, standing.waits_for);
    }

    WorkerContext& m_context;
    Area m_area;
    PerWorker& m_mine;
    ProbeObserver m_observer;
    std::deque<WorkerLock<sync::Mutex>> m_forks; ///< this worker's way to each of them
    base::Standing m_standing;
    PrimeWork m_work;
    Dice m_dice;
    Strategy m_strategy = Strategy::Naive; ///< of this meal
    std::uint32_t m_seats = 2;
    bool m_gave_up = false;
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
    return std::make_unique<Philosopher>(context);
}

/// How many wait for each other in a circle, for ever.
std::size_t deadlocked(const Area& area, std::uint32_t slot_count)
{
    std::vector<Word> words(slot_count);
    for (std::uint32_t k = 0; k < slot_count; ++k)
        words[k] = area.worker(k).standing.load(std::memory_order_seq_cst);
    std::vector<base::Standing> standings(slot_count);
    for (std::uint32_t k = 0; k < slot_count; ++k) {
        const bool same = area.worker(k).standing.load(std::memory_order_seq_cst) == words[k];
        if (same && (words[k] & kForEver) != 0)
            standings[k] = standingOf(words[k]);
    }
    return base::findCycle(base::waitForGraph(standings)).size();
}

void lookForDeadlock(const WorkSetup& setup, Common& all)
{
    all.in_cycle = static_cast<double>(deadlocked(Area(setup.shared), setup.slot_count));
    const std::uint64_t begin = all.begin_ns.load(std::memory_order_relaxed);
    if (all.in_cycle > 0 && std::isnan(all.deadlocked_after_s))
        all.deadlocked_after_s = base::toSeconds(base::nowNs() - begin);
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    const Area area(setup.shared);
    Common& all = area.common();
    if (!final)
        lookForDeadlock(setup, all); // what it found last stays true of the run when all have gone
    double meals = 0;
    double backoffs = 0;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k) {
        meals += static_cast<double>(area.worker(k).meals.load(std::memory_order_relaxed));
        backoffs += static_cast<double>(area.worker(k).backoffs.load(std::memory_order_relaxed));
    }
    gauges[kDeadlockedAfter] = all.deadlocked_after_s;
    gauges[kInCycle] = all.in_cycle;
    gauges[kMeals] = meals;
    gauges[kBackoffs] = backoffs;
    gauges[kViolations] = all.violations.load(std::memory_order_relaxed);
}

} // namespace

constinit const Workload kDeadlock{
    .id = "deadlock",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .worker_gauges = kWorkerGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .makeBody = makeBody,
    .observe = observe,
};

} // namespace contend::workload
