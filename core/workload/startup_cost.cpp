// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/child.h"
#include "core/base/clock.h"
#include "core/workload/compute.h"
#include "core/workload/delegate.h"
#include "core/workload/pause.h"
#include "core/workload/shared_area.h"
#include "core/workload/stop_alarm.h"
#include "core/workload/task_process.h"
#include "core/workload/task_queue.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <string>
#include <sys/ioctl.h>
#include <system_error>
#include <thread>
#include <unistd.h>

// Many small tasks, one after the other on each worker. One operation is one task. What differs is who does
// a task:
//
//   sequential         the worker itself, at once
//   thread-per-task    a thread that the worker starts for it and waits for
//   process-per-task   a process, likewise: forked, or (start-method spawn) a program executed afresh
//   thread-pool        the worker, a thread that lives on and takes task after task from a queue
//   process-pool       likewise, a process
//
// A task's time has three parts: start (from the order to the task's first instruction), work, and end (from
// its last instruction until the worker knows that it is done and everything is cleared away).

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kTaskMs };
constexpr std::array<std::string_view, 1> kParameterIds{"task"};
enum Gauges : std::size_t { kStartUs, kWorkUs, kEndUs, kTasksPerS };
constexpr std::array<std::string_view, 4> kGaugeIds{"start_us", "work_us", "end_us", "tasks_per_s"};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint64_t kSpanNs = 250'000'000;
constexpr double kPauseAfterFailureMs = 20;

/// Sums over tasks.
struct Parts {
    std::uint64_t tasks = 0;
    std::uint64_t start_ns = 0;
    std::uint64_t work_ns = 0;
    std::uint64_t end_ns = 0;

    Parts operator-(const Parts& before) const
    {
        return {tasks - before.tasks, start_ns - before.start_ns, work_ns - before.work_ns,
                end_ns - before.end_ns};
    }
};

struct alignas(base::kCacheLine) Common {
    TaskQueue queue;
    // The supervisor's notes.
    std::uint64_t first_ns = 0;
    std::uint64_t span_begin_ns = 0;
    Parts span_begin;
    Parts last; ///< of the last whole span
    double last_s = 0;
};

/// Written by its worker alone.
struct alignas(base::kCacheLine) PerWorker {
    std::atomic<std::uint64_t> tasks{0};
    std::atomic<std::uint64_t> start_ns{0};
    std::atomic<std::uint64_t> work_ns{0};
    std::atomic<std::uint64_t> end_ns{0};
};

using Area = SharedArea<Common, PerWorker>;

void add(std::atomic<std::uint64_t>& number, std::uint64_t count) noexcept
{
    number.store(number.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
}

class TaskBody final : public WorkerBody {
public:
    explicit TaskBody(WorkerContext& context)
        : m_area(context.shared())
        , m_mine(m_area.worker(context.worker()))
        , m_observer(context)
        , m_queue_lock(m_area.common().queue.lock(), context, m_observer)
    {
        std::array<int, 2> ends{};
        if (context.contender() == base::Contender::ProcessPerTask && pipe2(ends.data(), O_CLOEXEC) == 0) {
            m_reader.reset(ends[0]);
            m_writer.reset(ends[1]);
        }
    }

    void step(WorkerContext& context) override
    {
        const double units = std::max(context.parameter(kTaskMs) * context.unitsPerMs(), 1.0);
        const std::uint64_t ordered = base::nowNs();
        const std::optional<TaskReport> report = order(context, static_cast<std::uint64_t>(units));
        if (context.stopping())
            return; // cut short: not a task
        if (!report) {
            context.probe().addErrors(1);
            pauseFor(context, kPauseAfterFailureMs, telemetry::WorkerState::Idle);
            return;
        }
        account(context, ordered, *report, base::nowNs());
    }

private:
    std::optional<TaskReport> order(WorkerContext& context, std::uint64_t units)
    {
        switch (context.contender()) {
        case base::Contender::ThreadPerTask:
            return byThread(context, units);
        case base::Contender::ProcessPerTask:
            return byProcess(context, units);
        case base::Contender::ThreadPool:
        case base::Contender::ProcessPool:
            if (!m_area.common().queue.take(context, m_queue_lock))
                return std::nullopt;
            break;
        default:
            break;
        }
        return here(context, units);
    }

    std::optional<TaskReport> here(WorkerContext& context, std::uint64_t units)
    {
        TaskReport report{base::nowNs(), 0, 0};
        m_work.computeUnits(context, units);
        report.done_ns = base::nowNs();
        return report;
    }

    static std::optional<TaskReport> byThread(WorkerContext& context, std::uint64_t units)
    {
        TaskReport report;
        try {
            std::thread worker([&report, &context, units] {
                report = doTask(units, [&context] { return context.stopping(); });
            });
            worker.join();
        } catch (const std::system_error&) {
            return std::nullopt; // no more threads
        }
        return report;
    }

    std::optional<TaskReport> byProcess(WorkerContext& context, std::uint64_t units)
    {
        if (!m_reader || !m_alarm.armed())
            return std::nullopt;
        const std::uint64_t before_ns = endedChildrenCpuNs();
        auto child = context.inheritsMemory() ? forkOne(context, units) : spawnOne(units);
        if (!child)
            return std::nullopt;
        auto report = awaitReport(context, *child);
        if (!report)
            return report;
        child->wait();
        report->cpu_ns = endedChildrenCpuNs() - before_ns;
        return report;
    }

    base::Result<base::Child> forkOne(WorkerContext& context, std::uint64_t units)
    {
        const int fd = m_writer.get();
        const auto work = [&context, units, fd] {
            return doTaskAndReport(
                units, [&context] { return context.stopping(); }, fd);
        };
        return base::forkChild(work, {});
    }

    base::Result<base::Child> spawnOne(std::uint64_t units)
    {
        return base::spawnProgram("/proc/self/exe", {std::string(kTaskArgument), std::to_string(units)},
                                  {{m_writer.get(), kTaskReportFd}}, false);
    }

    /// Waits in the kernel; looks up every 50 ms whether the child still lives and the run goes on.
    std::optional<TaskReport> awaitReport(WorkerContext& context, base::Child& child)
    {
        TaskReport report;
        for (;;) {
            const ssize_t got = read(m_reader.get(), &report, sizeof report);
            if (got == static_cast<ssize_t>(sizeof report))
                return report;
            if (got >= 0 || errno != EINTR || context.stopping() || (child.poll() && !reportWaits()))
                return std::nullopt;
        }
    }

    bool reportWaits() const
    {
        int bytes = 0;
        return ioctl(m_reader.get(), FIONREAD, &bytes) == 0 && bytes >= static_cast<int>(sizeof(TaskReport));
    }

    /// The parts of the task's time, and the same on the timeline: starting and ending is waiting, the work
    /// is the worker's, whoever does it for it.
    void account(WorkerContext& context, std::uint64_t ordered, const TaskReport& report, std::uint64_t now)
    {
        const std::uint64_t begun = std::clamp(report.begun_ns, ordered, now);
        const std::uint64_t done = std::clamp(report.done_ns, begun, now);
        add(m_mine.start_ns, begun - ordered);
        add(m_mine.work_ns, done - begun);
        add(m_mine.end_ns, now - done);
        add(m_mine.tasks, 1);
        telemetry::WorkerProbe& probe = context.probe();
        probe.addOperations(1);
        probe.addLatency(now - ordered);
        const base::Contender contender = context.contender();
        if (contender != base::Contender::ThreadPerTask && contender != base::Contender::ProcessPerTask)
            return;
        probe.addDelegated(report.cpu_ns, 0);
        probe.enter(telemetry::WorkerState::Io, ordered);
        probe.enter(telemetry::WorkerState::Running, begun);
        probe.enter(telemetry::WorkerState::Io, done);
        probe.enter(telemetry::WorkerState::Running, now);
    }

    Area m_area;
    PerWorker& m_mine;
    ProbeObserver m_observer;
    WorkerLock<sync::Mutex> m_queue_lock;
    PrimeWork m_work;
    StopAlarm m_alarm;
    base::UniqueFd m_reader;
    base::UniqueFd m_writer;
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

/// Whoever wants the tasks done: keeps the pool's queue full. The other contenders have no queue.
int serve(const WorkSetup& setup)
{
    const auto stop = [&setup] { return setup.stopping(); };
    if (setup.contender == base::Contender::ThreadPool || setup.contender == base::Contender::ProcessPool)
        Area(setup.shared).common().queue.keepFull(stop);
    while (!stop())
        base::sleepNs(sync::kStopSliceNs);
    return 0;
}

bool serving(const WorkSetup& /*setup*/)
{
    return true; // workers wait for tasks, not for who submits them
}

std::unique_ptr<WorkerBody> makeBody(WorkerContext& context)
{
    return std::make_unique<TaskBody>(context);
}

Parts partsOf(const WorkSetup& setup)
{
    const Area area(setup.shared);
    Parts sum;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k) {
        const PerWorker& worker = area.worker(k);
        sum.tasks += worker.tasks.load(std::memory_order_relaxed);
        sum.start_ns += worker.start_ns.load(std::memory_order_relaxed);
        sum.work_ns += worker.work_ns.load(std::memory_order_relaxed);
        sum.end_ns += worker.end_ns.load(std::memory_order_relaxed);
    }
    return sum;
}

void tell(const Parts& parts, double seconds, std::span<double> gauges)
{
    const auto tasks = static_cast<double>(parts.tasks);
    const auto mean_us = [tasks](std::uint64_t ns) {
        return tasks > 0 ? static_cast<double>(ns) / tasks / base::kNsPerUs : kNone;
    };
    gauges[kStartUs] = mean_us(parts.start_ns);
    gauges[kWorkUs] = mean_us(parts.work_ns);
    gauges[kEndUs] = mean_us(parts.end_ns);
    gauges[kTasksPerS] = seconds > 0 ? tasks / seconds : kNone;
}

/// Of the last quarter of a second while it runs, of the whole run at its end.
void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    Common& notes = Area(setup.shared).common();
    const Parts sum = partsOf(setup);
    const std::uint64_t now = base::nowNs();
    if (final)
        return tell(sum, notes.first_ns != 0 ? base::toSeconds(now - notes.first_ns) : 0, gauges);
    if (notes.first_ns == 0)
        notes.first_ns = notes.span_begin_ns = now;
    if (now - notes.span_begin_ns >= kSpanNs && sum.tasks > notes.span_begin.tasks) {
        notes.last = sum - notes.span_begin;
        notes.last_s = base::toSeconds(now - notes.span_begin_ns);
        notes.span_begin = sum;
        notes.span_begin_ns = now;
    }
    tell(notes.last, notes.last_s, gauges);
}

} // namespace

constinit const Workload kStartupCost{
    .id = "startup-cost",
    .parameters = kParameterIds,
    .gauges = kGaugeIds,
    .sharedBytes = sharedBytes,
    .prepare = prepare,
    .serve = serve,
    .serving = serving,
    .makeBody = makeBody,
    .observe = observe,
    .wants_latency = true,
};

} // namespace contend::workload
