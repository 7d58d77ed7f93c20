// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/sampler.h"

#include "core/sampling/load_meter.h"
#include "core/sampling/proc_reader.h"
#include "core/sampling/slot_use.h"
#include "core/sampling/worker_watch.h"

#include <algorithm>
#include <ctime>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace contend::sampling {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBufferBytes = 64U << 10U;
constexpr std::size_t kMachineFiles = 16; ///< /proc/stat, the host's, and those of a few helpers

// The kernel walks all pages of a process to tell its memory.
constexpr std::uint64_t kMemoryEveryNs = 500'000'000;
constexpr std::size_t kFilesAWorker = 2; ///< schedstat and, once there is a doubt, stat

/// CPU time of this process, all threads, exact.
std::uint64_t ownCpuNs() noexcept
{
    timespec ts{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts);
    return static_cast<std::uint64_t>(ts.tv_sec) * 1'000'000'000U + static_cast<std::uint64_t>(ts.tv_nsec);
}

/// CPU time of one process that is not a worker.
struct ProcessWatch {
    ProcFile file;
    std::uint64_t cpu_ns = 0;

    /// False: it has gone; cpu_ns is the last that was known.
    bool update(std::vector<char>& buffer)
    {
        const auto text = file.read(buffer);
        if (text)
            cpu_ns = std::max(cpu_ns, parseProcessCpu(*text).value_or(0));
        return text.has_value();
    }
};

} // namespace

struct Sampler::Parts {
    Parts(const telemetry::Segment& run_segment, std::size_t gauges, int host, fs::path proc_root,
          Clock the_clock)
        : segment(run_segment)
        , proc(std::move(proc_root))
        , clock(std::move(the_clock))
        , gauge_count(std::min(gauges, telemetry::kMaxGauges))
        , host_pid(host)
        , machine(proc / "stat")
        , buffer(kBufferBytes)
        , watches(run_segment.slotCount())
        , files_left(makeRoomForFiles(run_segment.slotCount() * kFilesAWorker + kMachineFiles))
    {
        files_left -= std::min(files_left, kMachineFiles);
        if (host_pid <= 0)
            return;
        const fs::path folder = proc / std::to_string(host_pid);
        host_process.emplace(ProcessWatch{ProcFile(folder / "stat"), 0});
        children.emplace(folder / "task" / std::to_string(host_pid) / "children");
    }

    void readHost(Snapshot& into) const;
    void readWorkers(Snapshot& into);
    void readMachine(Snapshot& into);
    void readMemory(Snapshot& into);
    void readCanvas(Snapshot& into);
    std::uint64_t oursCpuNs();
    void findHelpers();
    WorkerWatch& watch(std::uint32_t number);

    const telemetry::Segment& segment;
    fs::path proc;
    Clock clock;
    std::size_t gauge_count = 0;
    int host_pid = 0;
    ProcFile machine;
    std::optional<ProcessWatch> host_process;
    std::optional<ProcFile> children;
    std::map<int, ProcessWatch> helpers;  ///< living children of the host that are no workers
    std::uint64_t retired_helpers_ns = 0; ///< CPU time of those that have gone
    std::vector<char> buffer;
    std::vector<std::unique_ptr<WorkerWatch>> watches; ///< by slot; null: never had a worker
    std::size_t files_left = 0;                        ///< of those that may stay open
    LoadMeter meter;
    Extras extras;
    std::uint64_t memory_read_ns = 0;
    std::uint32_t canvas_version = 0; ///< of the last copy
};

void Sampler::Parts::readHost(Snapshot& into) const
{
    const telemetry::HostBlock& host = segment.host();
    into.phase = static_cast<telemetry::HostPhase>(host.phase.load(std::memory_order_acquire));
    into.workers_wanted = segment.control().workers_wanted.load(std::memory_order_relaxed);
    into.workers_alive = host.workers_alive.load(std::memory_order_relaxed);
    into.workers_lost = host.workers_lost.load(std::memory_order_relaxed);
    into.workers_refused = host.workers_refused.load(std::memory_order_relaxed);
    into.units_per_ms = host.units_per_ms.load(std::memory_order_relaxed);
    for (std::size_t gauge = 0; gauge < gauge_count; ++gauge)
        into.gauges.push_back(host.gauges[gauge].load(std::memory_order_relaxed));
}

WorkerWatch& Sampler::Parts::watch(std::uint32_t number)
{
    auto& watch = watches[number];
    if (!watch) {
        const bool keep_open = files_left >= kFilesAWorker;
        files_left -= keep_open ? kFilesAWorker : 0;
        watch = std::make_unique<WorkerWatch>(segment, base::WorkerId{number}, proc, host_pid, keep_open);
    }
    return *watch;
}

void Sampler::Parts::readWorkers(Snapshot& into)
{
    const std::uint64_t began_ns = clock();
    for (std::uint32_t number = 0; number < segment.slotCount(); ++number) {
        if (!watches[number] && !wasUsed(segment.slot(base::WorkerId{number})))
            continue;
        WorkerWatch& worker = watch(number);
        into.workers.push_back(worker.sample(into.t_ns + (clock() - began_ns), buffer));
        worker.drain(into);
        into.events_lost += worker.eventsLost();
    }
}

void Sampler::Parts::readMachine(Snapshot& into)
{
    if (const auto text = machine.read(buffer))
        into.cpus = parseCpuTimes(*text);
    into.ours_cpu_ns = oursCpuNs();
    into.instrument_cpu_ns = ownCpuNs();
    into.load = meter.add({into.t_ns, into.cpus, into.ours_cpu_ns, into.instrument_cpu_ns});
}

void Sampler::Parts::readMemory(Snapshot& into)
{
    if (!extras.memory || into.t_ns < memory_read_ns + kMemoryEveryNs)
        return;
    memory_read_ns = into.t_ns;
    into.memory = MemoryReading{workerMemory(into, proc), memoryOf(host_pid, proc)};
}

void Sampler::Parts::readCanvas(Snapshot& into)
{
    const telemetry::Canvas canvas = segment.canvas();
    if (!extras.canvas || canvas.version == nullptr)
        return;
    const std::uint32_t version = canvas.version->load(std::memory_order_acquire);
    if (version == canvas_version)
        return;
    canvas_version = version;
    auto copy = std::make_shared<CanvasImage>(CanvasImage{canvas.width, canvas.height, {}});
    copy->points.reserve(canvas.points.size());
    for (const auto& point : canvas.points)
        copy->points.push_back(point.load(std::memory_order_relaxed));
    into.canvas = std::move(copy);
}

std::uint64_t Sampler::Parts::oursCpuNs()
{
    std::uint64_t sum = 0;
    if (host_process) {
        host_process->update(buffer);
        sum += host_process->cpu_ns;
    }
    findHelpers();
    for (auto helper = helpers.begin(); helper != helpers.end();) {
        const bool gone = !helper->second.update(buffer);
        (gone ? retired_helpers_ns : sum) += helper->second.cpu_ns;
        helper = gone ? helpers.erase(helper) : std::next(helper);
    }
    sum += retired_helpers_ns;
    // Under the other contenders the host's own account has the workers in it.
    if (base::hasOwnProcesses(segment.contender()))
        for (const auto& worker : watches)
            sum += worker ? worker->cpuNs() : 0;
    return sum;
}

void Sampler::Parts::findHelpers()
{
    if (!children)
        return;
    const auto text = children->read(buffer);
    if (!text)
        return;
    std::vector<int> workers;
    for (const auto& worker : watches)
        if (worker && worker->pid() != host_pid)
            workers.push_back(worker->pid());
    std::sort(workers.begin(), workers.end());
    for (const int pid : parseChildren(*text))
        if (std::binary_search(workers.begin(), workers.end(), pid))
            helpers.erase(pid); // was seen before its slot said so: now it counts as a worker
        else
            helpers.try_emplace(pid, ProcessWatch{ProcFile(proc / std::to_string(pid) / "stat"), 0});
}

Sampler::Sampler(const telemetry::Segment& segment, std::size_t gauge_count, int host_pid, fs::path proc,
                 Clock clock)
    : m_parts(std::make_unique<Parts>(segment, gauge_count, host_pid, std::move(proc), std::move(clock)))
{}

Sampler::~Sampler() = default;

void Sampler::watch(const Extras& extras)
{
    m_parts->extras = extras;
}

Snapshot Sampler::sample(std::uint64_t now_ns)
{
    Snapshot snapshot;
    snapshot.run = static_cast<base::RunId>(m_parts->segment.header().run_id);
    snapshot.contender = m_parts->segment.contender();
    snapshot.t_ns = now_ns;
    m_parts->readHost(snapshot);
    m_parts->readWorkers(snapshot);
    m_parts->readMachine(snapshot);
    m_parts->readMemory(snapshot);
    m_parts->readCanvas(snapshot);
    return snapshot;
}

} // namespace contend::sampling
