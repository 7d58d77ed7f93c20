// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/sync/mutex.h"
#include "core/workload/locked.h"
#include "core/workload/manager_client.h"
#include "core/workload/manager_server.h"
#include "core/workload/pause.h"
#include "core/workload/shared_area.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

// Every worker appends to "the same" list, then pauses, and looks at the list's length while it does. One
// operation is one entry.
//
//   list  own      a variable of the program. Threads have one program, so they have one list; a forked
//                  process has its copy of it from the moment of the fork, a spawned one begins with its own
//         manager  in a server process; every access is a request to it and an answer
//         shared   in memory that all workers have mapped, behind a lock that works across processes
//
// A list keeps its newest entries and counts on, so that a run of hours does not fill the memory.

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kList, kPauseMs };
constexpr std::array<std::string_view, 2> kParameterIds{"list", "pause"};
enum Gauges : std::size_t { kEntriesMade, kEntriesLongest, kEntriesShortest };
constexpr std::array<std::string_view, 3> kGaugeIds{"entries_made", "entries_longest", "entries_shortest"};
enum WorkerGauges : std::size_t { kEntriesSeen };
constexpr std::array<std::string_view, 1> kWorkerGaugeIds{"entries_seen"};

enum class Home { Own, Manager, Shared };

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kEntriesKept = kManagerListEntries;
constexpr double kLookEveryMs = 20;
constexpr double kPauseAfterFailureMs = 20;
// Without a pause, so many entries between two checkpoints.
constexpr int kBatch = 32;

using Number = std::atomic<std::uint64_t>;

/// A list in the worker's own memory.
struct OwnList {
    sync::WatchedLock<sync::Mutex> lock;
    std::vector<std::uint32_t> entries;
    std::uint64_t length = 0;

    void append(std::uint32_t entry)
    {
        if (entries.size() < kEntriesKept)
            entries.push_back(entry);
        else
            entries[length % kEntriesKept] = entry;
        ++length;
    }
};

/// The one global variable of this program, because a global variable is what the experiment is about: there
/// is one in each process.
OwnList& ownList()
{
    static OwnList list;
    return list;
}

/// A list in memory that all have mapped.
struct SharedList {
    sync::WatchedLock<sync::Mutex> lock;
    std::uint64_t length = 0;
    std::array<std::uint32_t, kEntriesKept> entries{};

    void append(std::uint32_t entry) { entries[length++ % kEntriesKept] = entry; }
};

struct alignas(base::kCacheLine) Common {
    SharedList list;
    ManagerDoor door;
};

/// Written by its worker alone.
struct alignas(base::kCacheLine) PerWorker {
    Number made{0}; ///< entries that workers of this slot have appended
    Number seen{0}; ///< the list's length at the last look, + 1; 0: nobody has looked
};

using Area = SharedArea<Common, PerWorker>;

class ListBody final : public WorkerBody {
public:
    explicit ListBody(WorkerContext& context)
        : m_area(context.shared())
        , m_mine(m_area.worker(context.worker()))
        , m_home(static_cast<Home>(context.parameter(kList)))
        , m_observer(context)
        , m_own_lock(ownList().lock, context, m_observer)
        , m_shared_lock(m_area.common().list.lock, context, m_observer)
        , m_manager(m_area.common().door)
    {
        askForPunctualWakeUps();
    }

    void step(WorkerContext& context) override
    {
        const double pause_ms = context.parameter(kPauseMs);
        const int entries = pause_ms > 0 ? 1 : kBatch;
        for (int k = 0; k < entries && !context.stopping(); ++k)
            if (!append(context))
                return;
        for (double left_ms = pause_ms; left_ms > 0; left_ms -= kLookEveryMs) {
            if (!pauseFor(context, std::min(left_ms, kLookEveryMs), telemetry::WorkerState::Idle))
                return;
            look(context);
        }
    }

private:
    using Lock = WorkerLock<sync::Mutex>;

    bool append(WorkerContext& context)
    {
        // Which worker's which entry: a list of these can be read.
        const std::uint32_t entry = base::index(context.worker()) << 20U | (m_next++ & 0xFFFFFU);
        std::optional<std::uint64_t> length;
        if (m_home == Home::Manager)
            length = ask(context, [&](sync::StopCheck stop) { return m_manager.append(entry, stop); });
        else if (m_home == Home::Shared)
            length = appendTo(m_area.common().list, m_shared_lock, entry);
        else
            length = appendTo(ownList(), m_own_lock, entry);
        if (!length)
            return failed(context);
        m_mine.made.store(m_mine.made.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
        context.probe().addOperations(1);
        tell(context, *length);
        return true;
    }

    void look(WorkerContext& context)
    {
        std::optional<std::uint64_t> length;
        if (m_home == Home::Manager)
            length = ask(context, [&](sync::StopCheck stop) { return m_manager.length(stop); });
        else if (m_home == Home::Shared)
            length = lengthOf(m_area.common().list, m_shared_lock);
        else
            length = lengthOf(ownList(), m_own_lock);
        if (length)
            tell(context, *length);
    }

    template <class List>
    static std::optional<std::uint64_t> appendTo(List& list, Lock& lock, std::uint32_t entry)
    {
        const Locked held(lock);
        if (!held)
            return std::nullopt;
        list.append(entry);
        return list.length;
    }

    template <class List>
    static std::optional<std::uint64_t> lengthOf(const List& list, Lock& lock)
    {
        const Locked held(lock);
        return held ? std::optional(list.length) : std::nullopt;
    }

    template <class Request>
    static std::optional<std::uint64_t> ask(WorkerContext& context, Request request)
    {
        const Blocking waits(context, telemetry::WorkerState::Io);
        return request([&context] { return context.stopping(); });
    }

    void tell(WorkerContext& context, std::uint64_t length)
    {
        m_mine.seen.store(length + 1, std::memory_order_relaxed);
        context.probe().setGauge(kEntriesSeen, static_cast<double>(length));
    }

    /// The run stops, or the manager does not answer: then there is no reason to ask it a thousand times a
    /// second.
    static bool failed(WorkerContext& context)
    {
        if (!context.stopping()) {
            context.probe().addErrors(1);
            pauseFor(context, kPauseAfterFailureMs);
        }
        return false;
    }

    Area m_area;
    PerWorker& m_mine;
    Home m_home;
    ProbeObserver m_observer;
    Lock m_own_lock;
    Lock m_shared_lock;
    ManagerClient m_manager;
    std::uint32_t m_next = 0;
};

std::size_t sharedBytes(std::uint32_t slot_count)
{
    return Area::bytes(slot_count);
}

base::Status prepare(const WorkSetup& setup)
{
    Area::build(setup.shared, setup.slot_count);
    ownList().entries.clear();
    ownList().length = 0;
    return {};
}

int serve(const WorkSetup& setup)
{
    const auto stop = [&setup] { return setup.stopping(); };
    return serveManager(Area(setup.shared).common().door, 0, 2 * setup.slot_count + 1, stop);
}

bool serving(const WorkSetup& setup)
{
    return Area(setup.shared).common().door.length.load(std::memory_order_acquire) != 0;
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<ListBody>(context);
}

void observe(const WorkSetup& setup, std::span<double> gauges, bool /*final*/)
{
    const Area area(setup.shared);
    std::uint64_t made = 0;
    std::uint64_t longest = 0;
    std::uint64_t shortest = 0; // each + 1, as the workers tell it
    for (std::uint32_t k = 0; k < setup.slot_count; ++k) {
        made += area.worker(k).made.load(std::memory_order_relaxed);
        const std::uint64_t seen = area.worker(k).seen.load(std::memory_order_relaxed);
        if (seen == 0)
            continue;
        longest = std::max(longest, seen);
        shortest = shortest == 0 ? seen : std::min(shortest, seen);
    }
    gauges[kEntriesMade] = static_cast<double>(made);
    gauges[kEntriesLongest] = longest != 0 ? static_cast<double>(longest - 1) : kNone;
    gauges[kEntriesShortest] = shortest != 0 ? static_cast<double>(shortest - 1) : kNone;
}

} // namespace

constinit const Workload kSeparateMemory{
    .id = "separate-memory",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .worker_gauges = kWorkerGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .serve = serve,
    .serving = serving,
    .makeBody = makeBody,
    .observe = observe,
};

} // namespace contend::workload
