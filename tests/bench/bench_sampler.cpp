// SPDX-License-Identifier: GPL-3.0-or-later
// What one sample costs the instrument: CPU time of Sampler::sample() with so many living workers, each of
// which finished some intervals since the sample before, beside the bare reads of the same files of /proc.
// Prints one line a row: row|figure|baseline|ratio|goal.

#include "core/base/clock.h"
#include "core/base/unique_fd.h"
#include "core/sampling/proc_reader.h"
#include "core/sampling/sampler.h"
#include "core/telemetry/worker_probe.h"

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace contend;

namespace {

constexpr int kSamples = 300;
constexpr std::uint64_t kIntervalsASample = 20; // a worker that changes its state every 2.5 ms

std::uint64_t threadCpuNs()
{
    timespec ts{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ts);
    return static_cast<std::uint64_t>(ts.tv_sec) * 1'000'000'000U + static_cast<std::uint64_t>(ts.tv_nsec);
}

double medianUs(std::vector<std::uint64_t> ns)
{
    std::nth_element(ns.begin(), ns.begin() + kSamples / 2, ns.end());
    return static_cast<double>(ns[kSamples / 2]) / base::kNsPerUs;
}

/// Threads that live and sleep, so that the machine's cores are free for the sampler.
class SleepingTeam {
public:
    explicit SleepingTeam(const telemetry::Segment& segment)
    {
        for (std::uint32_t worker = 0; worker < segment.slotCount(); ++worker) {
            telemetry::WorkerSlot& slot = segment.slot(base::WorkerId{worker});
            slot.pid.store(getpid());
            slot.incarnation.store(1);
            m_probes.push_back(std::make_unique<telemetry::WorkerProbe>(segment, base::WorkerId{worker}));
            m_threads.emplace_back([this, worker] { live(*m_probes[worker]); });
        }
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_begun == m_threads.size(); });
    }
    SleepingTeam(const SleepingTeam&) = delete;
    SleepingTeam& operator=(const SleepingTeam&) = delete;
    ~SleepingTeam()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_all();
        for (std::thread& thread : m_threads)
            thread.join();
    }

    /// What the workers would have written since the last sample. They sleep: nobody else writes.
    void write()
    {
        using telemetry::WorkerState;
        const std::uint64_t now = base::nowNs();
        for (const auto& probe : m_probes)
            for (std::uint64_t k = kIntervalsASample; k > 0; --k)
                probe->enter(k % 2 == 0 ? WorkerState::Io : WorkerState::Lock, now - k * 50'000);
    }

private:
    void live(telemetry::WorkerProbe& probe)
    {
        probe.begin(base::nowNs());
        std::unique_lock lock(m_mutex);
        ++m_begun;
        m_changed.notify_all();
        m_changed.wait(lock, [&] { return m_stop; });
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_begun = 0;
    bool m_stop = false;
    std::vector<std::unique_ptr<telemetry::WorkerProbe>> m_probes;
    std::vector<std::thread> m_threads;
};

/// The same files, read and not looked at.
class BareReads {
public:
    explicit BareReads(const telemetry::Segment& segment)
    {
        for (std::uint32_t worker = 0; worker < segment.slotCount(); ++worker)
            add("/proc/self/task/" + std::to_string(segment.slot(base::WorkerId{worker}).tid.load()) +
                "/schedstat");
        add("/proc/stat");
        add("/proc/self/stat");
    }
    void read()
    {
        for (const base::UniqueFd& file : m_files)
            m_bytes += pread(file.get(), m_buffer.data(), m_buffer.size(), 0);
    }

private:
    void add(const std::string& path) { m_files.emplace_back(open(path.c_str(), O_RDONLY | O_CLOEXEC)); }

    std::vector<base::UniqueFd> m_files;
    std::vector<char> m_buffer = std::vector<char>(64U << 10U);
    ssize_t m_bytes = 0;
};

bool measure(std::uint32_t workers, const char* goal)
{
    telemetry::SegmentSpec spec;
    spec.workload = "bench";
    spec.slot_count = workers;
    const auto segment = telemetry::Segment::create(spec);
    if (!segment)
        return false;
    sampling::makeRoomForFiles(2 * workers);
    SleepingTeam team(*segment);
    BareReads bare(*segment);
    sampling::Sampler sampler(*segment, 4, getpid());
    sampler.sample(); // opens its files
    std::vector<std::uint64_t> sampled;
    std::vector<std::uint64_t> read;
    for (int k = 0; k < kSamples; ++k) {
        team.write();
        const std::uint64_t before = threadCpuNs();
        sampler.sample();
        const std::uint64_t between = threadCpuNs();
        bare.read();
        sampled.push_back(between - before);
        read.push_back(threadCpuNs() - between);
    }
    const double figure = medianUs(sampled);
    const double baseline = medianUs(read);
    std::printf("one sample of %u workers|%.0f us of CPU|%.0f us (bare reads)|%.2f|%s\n", workers, figure,
                baseline, figure / baseline, goal);
    return true;
}

} // namespace

int main()
{
    return measure(64, "<= 1000 us") && measure(1024, "-") ? 0 : 1;
}
