// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary.h"

#include "core/analysis/scaling.h"
#include "core/base/clock.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace contend::analysis {

namespace {

using sampling::Rates;
using sampling::Snapshot;
using sampling::WorkerSample;

constexpr double kPercent = 100.0;
constexpr double kOneMoveSeconds = 0.5; ///< between two values of a slider that is dragged
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

sampling::LoadReading loadReading(const Snapshot& snapshot)
{
    return {snapshot.t_ns, snapshot.cpus, snapshot.ours_cpu_ns, snapshot.instrument_cpu_ns};
}

std::uint64_t timeOf(const WorkerSample& sample, const Snapshot& snapshot) noexcept
{
    return sample.t_ns != 0 ? sample.t_ns : snapshot.t_ns;
}

bool isAlive(const WorkerSample& sample) noexcept
{
    return sample.reading.lifecycle == telemetry::Lifecycle::Running ||
           sample.reading.lifecycle == telemetry::Lifecycle::Starting;
}

std::uint64_t endOf(const telemetry::ItemReading& item) noexcept
{
    return std::max(item.begin_ns, *std::max_element(item.end_ns.begin(), item.end_ns.end()));
}

/// Drops from the front of a queue what is too much; tells how many.
template <typename Value>
std::uint64_t cut(std::deque<Value>& queue, std::size_t limit)
{
    if (queue.size() <= limit)
        return 0;
    const std::size_t surplus = queue.size() - limit;
    queue.erase(queue.begin(), queue.begin() + static_cast<std::ptrdiff_t>(surplus));
    return surplus;
}

} // namespace

SummaryBuilder::SummaryBuilder(SummarySetup setup, SummaryLimits limits)
    : m_setup(std::move(setup))
    , m_limits(limits)
{}

void SummaryBuilder::setParameters(std::map<std::string, double, std::less<>> parameters,
                                   std::map<std::string, std::string, std::less<>> choices, int cores)
{
    m_setup.parameters = std::move(parameters);
    m_setup.choices = std::move(choices);
    m_setup.cores = cores;
}

bool SummaryBuilder::add(const Snapshot& snapshot, const std::optional<Rates>& rates, bool measuring)
{
    if (snapshot.run != m_setup.run || (m_latest && snapshot.t_ns < m_latest->t_ns))
        return false;
    const bool opens = measuring && !m_window;
    if (opens)
        openWindow(snapshot);
    else if (measuring)
        extendWindow(snapshot, rates);
    followWorkers(snapshot, measuring && !opens);
    keepTimeline(snapshot, measuring);
    m_latest =
        Latest{snapshot.t_ns,         snapshot.events_lost, snapshot.workers_lost, snapshot.workers_refused,
               snapshot.units_per_ms, snapshot.gauges};
    return true;
}

SummaryBuilder::Window::Window() = default;

void SummaryBuilder::openWindow(const Snapshot& snapshot)
{
    m_window.emplace();
    m_window->first = loadReading(snapshot);
    m_window->last = m_window->first;
    m_window->last_other_percent = snapshot.load.other_percent;
    m_window->events_lost = snapshot.events_lost;
}

void SummaryBuilder::extendWindow(const Snapshot& snapshot, const std::optional<Rates>& rates)
{
    m_window->last = loadReading(snapshot);
    m_window->last_other_percent = snapshot.load.other_percent;
    if (rates && rates->run == m_setup.run) {
        keepRow(snapshot, *rates);
        keepCores(*rates);
    }
}

/// Adds up what grew from snapshot to snapshot, so that a worker that is replaced in between loses nothing.
void SummaryBuilder::followWorkers(const Snapshot& snapshot, bool counts)
{
    std::uint32_t alive = 0;
    for (const WorkerSample& sample : snapshot.workers) {
        const auto [place, is_new] = m_tracks.try_emplace(sample.worker);
        Track& track = place->second;
        if (is_new) {
            track.last.reading.incarnation = sample.reading.incarnation;
            track.begin_ns = m_window ? m_window->first.t_ns : 0;
        }
        if (counts)
            accumulate(track.sum, growth(track.last, sample));
        else if (m_window && m_window->samples == 0)
            track.begin_ns = timeOf(sample, snapshot);
        if (counts)
            track.end_ns = timeOf(sample, snapshot);
        const bool same_thread = track.last.reading.incarnation == sample.reading.incarnation;
        const sampling::OsCounters known = same_thread ? track.last.os : sampling::OsCounters{};
        track.last = sample;
        if (!sample.os.valid)
            track.last.os = known; // the thread has gone; what the kernel told last stays true
        alive += isAlive(sample) ? 1 : 0;
        track.was_alive = track.was_alive || (m_window && isAlive(sample));
    }
    if (counts)
        ++m_window->samples;
    if (m_window)
        m_window->most_alive = std::max(m_window->most_alive, alive);
}

void SummaryBuilder::keepCurves(const Rates& rates, Row& row)
{
    for (const sampling::WorkerRates& worker : rates.workers) {
        const std::size_t place = base::index(worker.worker) * kCurves;
        if (row.values.size() < place + kCurves)
            row.values.resize(place + kCurves, kNaN);
        if (!worker.alive)
            continue;
        row.values[place] = worker.cpu_utilization_percent;
        row.values[place + 1] = std::min(kPercent, worker.lock_wait_percent + worker.gil_wait_percent);
        row.values[place + 2] = worker.throughput_ops_per_s;
    }
}

void SummaryBuilder::keepGauges(const Snapshot& snapshot, Row& row) const
{
    row.gauges.assign(snapshot.gauges.begin(), snapshot.gauges.end());
    const std::size_t count = m_setup.worker_gauges.size();
    if (count == 0)
        return;
    for (const WorkerSample& worker : snapshot.workers) {
        const std::size_t place = base::index(worker.worker) * count;
        if (row.worker_gauges.size() < place + count)
            row.worker_gauges.resize(place + count, kNaN);
        std::copy_n(worker.reading.gauges.begin(), count,
                    row.worker_gauges.begin() + static_cast<std::ptrdiff_t>(place));
    }
}

void SummaryBuilder::addChange(std::uint64_t t_ns, ParameterChange change)
{
    change.t_s = (static_cast<double>(t_ns) - static_cast<double>(m_setup.epoch_ns)) / base::kNsPerSecond;
    const bool goes_on = !m_changes.empty() && m_changes.back().parameter == change.parameter &&
                         change.t_s - m_changes.back().t_s < kOneMoveSeconds;
    if (goes_on) {
        change.from = m_changes.back().from;
        change.from_choice = m_changes.back().from_choice;
        m_changes.pop_back();
    }
    m_changes.push_back(std::move(change));
    if (m_changes.size() > m_limits.changes)
        m_changes.pop_front();
}

/// The machine's load is known over half a second: more often it would only say the same.
void SummaryBuilder::keepCores(const Rates& rates)
{
    if (rates.core_busy_percent.empty() ||
        (!m_core_rows.empty() && rates.t_ns < m_core_rows.back().t_ns + sampling::kSteadyLoadNs))
        return;
    m_core_rows.push_back({rates.t_ns, rates.core_busy_percent});
    while (m_core_rows.front().t_ns + m_limits.series_ns < rates.t_ns)
        m_core_rows.pop_front();
}

void SummaryBuilder::keepRow(const Snapshot& snapshot, const Rates& rates)
{
    Row row;
    row.t_ns = rates.t_ns;
    row.seconds = rates.seconds;
    row.operations_per_s = rates.throughput_ops_per_s;
    keepCurves(rates, row);
    keepGauges(snapshot, row);
    m_row_values += row.size();
    m_rows.push_back(std::move(row));
    while (m_rows.size() > 1 && (m_row_values > m_limits.series_values ||
                                 m_rows.front().t_ns + m_limits.series_ns < m_rows.back().t_ns)) {
        m_row_values -= m_rows.front().size();
        m_rows.pop_front();
        ++m_rows_dropped;
    }
}

/// What reaches into the window. An interval is known only once it has ended, so the last ones of the window
/// arrive after it. Of the items of a round all are wanted if one is: those that were ready before the window
/// are put by.
void SummaryBuilder::keepTimeline(const Snapshot& snapshot, bool measuring)
{
    constexpr std::uint64_t kNever = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t begin = m_window ? m_window->first.t_ns : kNever;
    const std::uint64_t end = measuring || !m_window ? kNever : m_window->last.t_ns;
    for (const telemetry::Interval& interval : snapshot.intervals)
        if (interval.end_ns > begin && interval.begin_ns < end)
            m_intervals.push_back(interval);
    for (const telemetry::ItemReading& item : snapshot.items) {
        if (endOf(item) <= begin)
            m_early_items.push_back(item);
        else if (item.begin_ns < end)
            m_items.push_back(item);
    }
    m_intervals_dropped += cut(m_intervals, m_limits.intervals);
    cut(m_early_items, m_limits.items);
    cut(m_items, m_limits.items);
}

} // namespace contend::analysis
