// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/load_meter.h"

#include "core/sampling/rates.h"

#include <algorithm>
#include <utility>

namespace contend::sampling {

namespace {

constexpr double kPercent = 100.0;

double share(std::uint64_t part, std::uint64_t whole) noexcept
{
    return std::min(kPercent, kPercent * static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace

MachineLoad loadBetween(const LoadReading& earlier, const LoadReading& later)
{
    MachineLoad load;
    std::uint64_t busy = 0;
    std::uint64_t total = 0;
    for (std::size_t cpu = 0; cpu < later.cpus.size(); ++cpu) {
        // A CPU that was switched on in between has no past.
        const CpuTimes& now = later.cpus[cpu];
        const CpuTimes& then = cpu < earlier.cpus.size() ? earlier.cpus[cpu] : now;
        const std::uint64_t cpu_busy = now.busy_ns > then.busy_ns ? now.busy_ns - then.busy_ns : 0;
        const std::uint64_t cpu_total = now.total_ns > then.total_ns ? now.total_ns - then.total_ns : 0;
        load.core_busy_percent.push_back(cpu_total > 0 ? share(cpu_busy, cpu_total) : 0.0);
        busy += cpu_busy;
        total += cpu_total;
    }
    if (total == 0)
        return {};
    const std::uint64_t known = growth(earlier.ours_cpu_ns, later.ours_cpu_ns) +
                                growth(earlier.instrument_cpu_ns, later.instrument_cpu_ns);
    load.other_percent = share(busy > known ? busy - known : 0, total);
    return load;
}

MachineLoad LoadMeter::add(LoadReading reading)
{
    m_readings.push_back(std::move(reading));
    const std::uint64_t now = m_readings.back().t_ns;
    while (m_readings.size() > 1 && m_readings[1].t_ns + kSteadyLoadNs <= now)
        m_readings.pop_front();
    if (m_readings.front().t_ns + kSteadyLoadNs > now)
        return {};
    return loadBetween(m_readings.front(), m_readings.back());
}

} // namespace contend::sampling
