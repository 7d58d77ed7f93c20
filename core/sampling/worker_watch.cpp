// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/worker_watch.h"

#include "core/sampling/rates.h"

#include <algorithm>
#include <string>
#include <utility>

namespace contend::sampling {

namespace {

constexpr char kRunnable = 'R';

/// Time that the worker counts as computing or spinning.
std::uint64_t busyNs(const telemetry::SlotReading& reading) noexcept
{
    const auto& times = reading.counters.state_ns;
    return times[static_cast<std::size_t>(telemetry::WorkerState::Running)] +
           times[static_cast<std::size_t>(telemetry::WorkerState::Spin)];
}

std::uint64_t beyond(std::uint64_t value, std::uint64_t base) noexcept
{
    return value - std::min(value, base);
}

} // namespace

WorkerWatch::WorkerWatch(const telemetry::Segment& segment, base::WorkerId worker, std::filesystem::path proc,
                         int host_pid, bool keep_open)
    : m_slot(segment.slot(worker))
    , m_rings(segment, worker)
    , m_worker(worker)
    , m_proc(std::move(proc))
    , m_host_pid(host_pid)
    , m_keep_open(keep_open)
{}

WorkerSample WorkerWatch::sample(std::uint64_t now_ns, std::vector<char>& buffer)
{
    using telemetry::Lifecycle;
    WorkerSample sample;
    sample.worker = m_worker;
    sample.t_ns = now_ns;
    sample.reading = read(now_ns);
    follow(sample.reading);
    sample.os = askKernel(buffer);
    addDelegated(sample);
    Lifecycle& lifecycle = sample.reading.lifecycle;
    if (m_known && !sample.os.valid && (lifecycle == Lifecycle::Running || lifecycle == Lifecycle::Starting))
        lifecycle = Lifecycle::Dead;
    if (lifecycle == Lifecycle::Running) {
        // A state that began after now_ns was taken: its account reaches up to there.
        sample.t_ns = std::max(now_ns, sample.reading.state_since_ns);
        m_alive_ns = sample.t_ns;
        addPendingWait(sample, buffer);
    } else {
        // Its last state would go on for ever: the dead do not close it, and a successor has not begun yet.
        const Lifecycle seen = lifecycle;
        sample.reading = read(m_alive_ns);
        lifecycle = seen;
    }
    sample.reading.counters.events_lost = m_rings.lost();
    return sample;
}

telemetry::SlotReading WorkerWatch::read(std::uint64_t now_ns)
{
    telemetry::SlotReading reading = telemetry::readSlot(m_slot, now_ns);
    if (reading.consistent) {
        m_whole = reading;
        m_whole_ns = std::max(now_ns, reading.state_since_ns);
        return reading;
    }
    reading.state = m_whole.state;
    reading.state_since_ns = m_whole.state_since_ns;
    reading.counters.state_ns = m_whole.counters.state_ns;
    if (reading.state != telemetry::WorkerState::None && now_ns > m_whole_ns)
        reading.counters.state_ns[static_cast<std::size_t>(reading.state)] += now_ns - m_whole_ns;
    return reading;
}

void WorkerWatch::drain(Snapshot& into)
{
    m_rings.drainEvents(into.intervals);
    m_rings.drainItems(into.items);
}

void WorkerWatch::follow(const telemetry::SlotReading& reading)
{
    const int pid = reading.pid > 0 ? reading.pid : m_host_pid;
    if (pid == m_pid && reading.tid == m_tid && reading.incarnation == m_incarnation)
        return;
    m_pid = pid;
    m_tid = reading.tid;
    m_incarnation = reading.incarnation;
    m_retired_cpu_ns += std::exchange(m_cpu_ns, 0);
    m_known = false;
    m_kernel_ns = 0;
    m_told_delay_ns = 0;
    m_explained_ns = busyNs(reading);
    m_delegated_cpu_ns = reading.delegated_cpu_ns;
    m_delegated_delay_ns = reading.delegated_delay_ns;
    m_schedstat.reset();
    m_stat.reset();
    if (m_pid <= 0 || m_tid <= 0)
        return;
    const auto folder = m_proc / std::to_string(m_pid) / "task" / std::to_string(m_tid);
    m_schedstat.emplace(folder / "schedstat", m_keep_open);
    m_stat.emplace(folder / "stat", m_keep_open);
}

void WorkerWatch::addDelegated(WorkerSample& sample)
{
    OsCounters& os = sample.os;
    if (!os.valid)
        return;
    os.on_cpu_ns += beyond(sample.reading.delegated_cpu_ns, m_delegated_cpu_ns);
    os.run_delay_ns += beyond(sample.reading.delegated_delay_ns, m_delegated_delay_ns);
    m_cpu_ns = os.on_cpu_ns;
}

void WorkerWatch::addPendingWait(WorkerSample& sample, std::vector<char>& buffer)
{
    OsCounters& os = sample.os;
    if (!os.valid)
        return;
    const std::uint64_t busy_ns = busyNs(sample.reading);
    const std::uint64_t kernel_ns = os.on_cpu_ns + os.run_delay_ns;
    const std::uint64_t unexplained = beyond(beyond(busy_ns, m_explained_ns), beyond(kernel_ns, m_kernel_ns));
    bool waits = false;
    if (unexplained > kAccountLagNs) {
        const auto text = m_stat->read(buffer);
        waits = text && parseTaskState(*text) == kRunnable;
    }
    if (waits) {
        os.run_delay_ns += unexplained;
    } else {
        m_explained_ns = busy_ns;
        m_kernel_ns = kernel_ns;
    }
    os.run_delay_ns = std::max(os.run_delay_ns, m_told_delay_ns);
    m_told_delay_ns = os.run_delay_ns;
}

OsCounters WorkerWatch::askKernel(std::vector<char>& buffer)
{
    if (!m_schedstat)
        return {};
    const auto text = m_schedstat->read(buffer);
    const OsCounters os = text ? parseSchedstat(*text) : OsCounters{};
    if (os.valid) {
        m_known = true;
        m_cpu_ns = os.on_cpu_ns;
    }
    return os;
}

} // namespace contend::sampling
