// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/rates.h"

#include "core/base/clock.h"
#include "core/sampling/load_meter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace contend::sampling {

namespace {

using telemetry::kStateCount;
using telemetry::WorkerCounters;
using telemetry::WorkerState;

constexpr double kPercent = 100.0;

constexpr std::array kCounters = {
    &WorkerCounters::operations,   &WorkerCounters::bytes,           &WorkerCounters::errors,
    &WorkerCounters::acquisitions, &WorkerCounters::contended,       &WorkerCounters::lock_wait_ns,
    &WorkerCounters::hold_samples, &WorkerCounters::hold_sampled_ns, &WorkerCounters::gil_takes,
    &WorkerCounters::gil_wait_ns,  &WorkerCounters::short_states,    &WorkerCounters::events_lost};

using StateTimes = std::array<std::uint64_t, kStateCount>;

std::uint64_t at(const StateTimes& times, WorkerState state) noexcept
{
    return times[static_cast<std::size_t>(state)];
}

StateTimes stateGrowth(const StateTimes& earlier, const StateTimes& later) noexcept
{
    const auto sum = [](const StateTimes& times) {
        return std::accumulate(times.begin(), times.end(), std::uint64_t{0});
    };
    if (sum(later) < sum(earlier))
        return later;
    StateTimes grown{};
    for (std::size_t state = 0; state < kStateCount; ++state)
        grown[state] = later[state] - std::min(earlier[state], later[state]);
    return grown;
}

/// What became of the time that a worker believed to be computing or spinning, in nanoseconds.
struct BusyTime {
    double on_cpu = 0;
    double ready = 0;
    double other = 0;
};

/// The kernel's view of a time that a worker counts as busy.
BusyTime lookInside(std::uint64_t claimed_ns, const OsCounters& os) noexcept
{
    const auto claimed = static_cast<double>(claimed_ns);
    if (!os.valid)
        return {claimed, 0, 0};
    const double off = std::max(0.0, claimed - static_cast<double>(os.on_cpu_ns));
    BusyTime busy;
    busy.ready = std::min(off, static_cast<double>(os.run_delay_ns));
    busy.other = std::max(0.0, off - busy.ready - static_cast<double>(kAccountLagNs));
    busy.on_cpu = claimed - busy.ready - busy.other;
    return busy;
}

bool isAlive(const WorkerSample& sample) noexcept
{
    return sample.reading.lifecycle == telemetry::Lifecycle::Running ||
           sample.reading.lifecycle == telemetry::Lifecycle::Starting;
}

bool isWaiting(WorkerState state) noexcept
{
    return state == WorkerState::Lock || state == WorkerState::Spin || state == WorkerState::Gil;
}

std::uint64_t timeOf(const WorkerSample& sample, const Snapshot& snapshot) noexcept
{
    return sample.t_ns != 0 ? sample.t_ns : snapshot.t_ns;
}

/// The worker as it was in the earlier snapshot; with nothing counted yet if it was not there.
WorkerSample baseline(const Snapshot& earlier, const WorkerSample& later)
{
    const auto same = std::find_if(earlier.workers.begin(), earlier.workers.end(),
                                   [&](const WorkerSample& sample) { return sample.worker == later.worker; });
    if (same != earlier.workers.end())
        return *same;
    WorkerSample absent;
    absent.worker = later.worker;
    absent.reading.incarnation = later.reading.incarnation;
    return absent;
}

WorkerRates workerRates(const WorkerSample& grown, const WorkerSample& now, std::uint64_t ns)
{
    const WorkerCounters& counters = grown.reading.counters;
    const auto length = static_cast<double>(ns);
    const double seconds = base::toSeconds(ns);
    const auto percent = [&](std::uint64_t part) {
        return std::min(kPercent, kPercent * static_cast<double>(part) / length);
    };
    WorkerRates rates;
    rates.worker = now.worker;
    rates.alive = isAlive(now);
    const bool nobody_to_ask = !rates.alive || now.reading.tid == 0;
    rates.cpu_utilization_percent = nobody_to_ask && !grown.os.valid ? 0 : utilizationPercent(grown, length);
    rates.throughput_ops_per_s = static_cast<double>(counters.operations) / seconds;
    rates.bytes_per_s = static_cast<double>(counters.bytes) / seconds;
    rates.lock_wait_percent =
        percent(at(counters.state_ns, WorkerState::Lock) + at(counters.state_ns, WorkerState::Spin));
    rates.gil_wait_percent = percent(at(counters.state_ns, WorkerState::Gil));
    rates.shares = divideTime(counters, grown.os);
    return rates;
}

void addUp(Rates& rates, const Snapshot& later)
{
    std::uint32_t alive = 0;
    for (std::size_t k = 0; k < rates.workers.size(); ++k) {
        const WorkerRates& worker = rates.workers[k];
        if (!std::isnan(worker.cpu_utilization_percent))
            rates.cpu_utilization_percent += worker.cpu_utilization_percent;
        rates.throughput_ops_per_s += worker.throughput_ops_per_s;
        if (!worker.alive)
            continue;
        ++alive;
        rates.waiting_percent += worker.lock_wait_percent + worker.gil_wait_percent;
        if (isWaiting(later.workers[k].reading.state))
            ++rates.waiters;
    }
    if (alive > 0)
        rates.waiting_percent = std::min(kPercent, rates.waiting_percent / alive);
}

LoadReading loadReading(const Snapshot& snapshot)
{
    return {snapshot.t_ns, snapshot.cpus, snapshot.ours_cpu_ns, snapshot.instrument_cpu_ns};
}

} // namespace

WorkerCounters growth(const WorkerCounters& earlier, const WorkerCounters& later) noexcept
{
    WorkerCounters grown;
    for (const auto counter : kCounters)
        grown.*counter = growth(earlier.*counter, later.*counter);
    grown.state_ns = stateGrowth(earlier.state_ns, later.state_ns);
    return grown;
}

OsCounters growth(const OsCounters& earlier, const OsCounters& later) noexcept
{
    if (!later.valid || !earlier.valid)
        return later.valid ? later : OsCounters{};
    return {true, growth(earlier.on_cpu_ns, later.on_cpu_ns),
            growth(earlier.run_delay_ns, later.run_delay_ns), growth(earlier.switches, later.switches)};
}

WorkerSample growth(const WorkerSample& earlier, const WorkerSample& later) noexcept
{
    WorkerSample grown = later;
    grown.reading.counters = growth(earlier.reading.counters, later.reading.counters);
    const bool same_thread = earlier.reading.incarnation == later.reading.incarnation;
    grown.os = growth(same_thread ? earlier.os : OsCounters{}, later.os);
    return grown;
}

void accumulate(WorkerSample& sum, const WorkerSample& grown) noexcept
{
    WorkerCounters& counters = sum.reading.counters;
    for (const auto counter : kCounters)
        counters.*counter += grown.reading.counters.*counter;
    for (std::size_t state = 0; state < kStateCount; ++state)
        counters.state_ns[state] += grown.reading.counters.state_ns[state];
    sum.os.valid = sum.os.valid || grown.os.valid;
    sum.os.on_cpu_ns += grown.os.on_cpu_ns;
    sum.os.run_delay_ns += grown.os.run_delay_ns;
    sum.os.switches += grown.os.switches;
}

StateShares divideTime(const WorkerCounters& grown, const OsCounters& os_grown) noexcept
{
    const auto ns = [&](WorkerState state) { return static_cast<double>(at(grown.state_ns, state)); };
    const double running = ns(WorkerState::Running);
    const double spinning = ns(WorkerState::Spin);
    const BusyTime busy = lookInside(
        at(grown.state_ns, WorkerState::Running) + at(grown.state_ns, WorkerState::Spin), os_grown);
    const double honest = running > 0 ? running / (running + spinning) : 0.0;
    StateShares shares;
    shares.running = busy.on_cpu * honest;
    shares.ready = busy.ready * honest + ns(WorkerState::Ready);
    shares.other = busy.other * honest;
    shares.lock = ns(WorkerState::Lock) + spinning;
    shares.gil = ns(WorkerState::Gil);
    shares.io = ns(WorkerState::Io);
    shares.idle = ns(WorkerState::Idle);
    const double whole = shares.sum();
    const double scale = whole > 0 ? kPercent / whole : 0.0;
    for (double* const share :
         {&shares.running, &shares.ready, &shares.lock, &shares.gil, &shares.io, &shares.idle, &shares.other})
        *share *= scale;
    return shares;
}

double utilizationPercent(const WorkerSample& grown, double ns) noexcept
{
    if (!grown.os.valid || ns <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    const StateTimes& times = grown.reading.counters.state_ns;
    const std::uint64_t claimed = at(times, WorkerState::Running) + at(times, WorkerState::Spin);
    const double seen =
        std::max(static_cast<double>(grown.os.on_cpu_ns), lookInside(claimed, grown.os).on_cpu);
    return std::min(kPercent, kPercent * seen / ns);
}

std::optional<Rates> ratesBetween(const Snapshot& earlier, const Snapshot& later)
{
    if (earlier.run != later.run || later.t_ns <= earlier.t_ns)
        return std::nullopt;
    const std::uint64_t ns = later.t_ns - earlier.t_ns;
    Rates rates;
    rates.run = later.run;
    rates.t_ns = later.t_ns;
    rates.seconds = base::toSeconds(ns);
    rates.workers.reserve(later.workers.size());
    for (const WorkerSample& after : later.workers) {
        const WorkerSample before = baseline(earlier, after);
        const std::uint64_t begin = timeOf(before, earlier);
        const std::uint64_t end = timeOf(after, later);
        rates.workers.push_back(workerRates(growth(before, after), after, end > begin ? end - begin : ns));
    }
    addUp(rates, later);
    const MachineLoad load =
        ns >= kSteadyLoadNs ? loadBetween(loadReading(earlier), loadReading(later)) : later.load;
    rates.other_load_percent = load.other_percent;
    rates.core_busy_percent = load.core_busy_percent;
    rates.instrument_cpu_percent =
        kPercent * static_cast<double>(growth(earlier.instrument_cpu_ns, later.instrument_cpu_ns)) /
        static_cast<double>(ns);
    return rates;
}

} // namespace contend::sampling
