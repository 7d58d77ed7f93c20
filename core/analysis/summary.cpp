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
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
/// Values of a worker in a row: utilization, waiting, throughput.
constexpr std::size_t kCurves = 3;
/// Rounds are counted from 1; items without rounds have none in common.
constexpr std::uint32_t kNoRound = 0;

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

std::uint64_t grownTime(const sampling::LoadReading& first, const sampling::LoadReading& last) noexcept
{
    return last.t_ns > first.t_ns ? last.t_ns - first.t_ns : 0;
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
    if (rates && rates->run == m_setup.run)
        keepRow(snapshot, *rates);
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

double SummaryBuilder::measuredSeconds() const noexcept
{
    return m_window ? base::toSeconds(grownTime(m_window->first, m_window->last)) : 0.0;
}

RunRecord SummaryBuilder::finish(const RunEnd& end) const
{
    RunRecord record;
    record.contender = m_setup.contender;
    record.repeat = m_setup.repeat;
    record.parameters = m_setup.parameters;
    record.choices = m_setup.choices;
    record.cores = m_setup.cores;
    record.epoch_ns = m_setup.epoch_ns;
    record.exit = end.exit;
    record.latency = end.latency;
    record.elapsed_s = measuredSeconds();
    fillWorkers(record, end);
    fillLoad(record);
    fillFigures(record, end);
    fillLists(record);
    fillSeries(record);
    fillGaugeSeries(record);
    record.latency_counts = end.latency_counts;
    record.host_memory = end.host_memory;
    record.intervals.assign(m_intervals.begin(), m_intervals.end());
    fillItems(record);
    record.samples_dropped = m_rows_dropped;
    record.intervals_dropped = m_intervals_dropped;
    record.units_per_ms = m_latest ? m_latest->units_per_ms : 0;
    record.caveats = caveatsOf(caveatInputs(record, end));
    return record;
}

WorkerRecord SummaryBuilder::recordOf(const Track& track, const RunEnd& end) const
{
    const telemetry::WorkerCounters& counters = track.sum.reading.counters;
    WorkerRecord worker;
    worker.worker = track.last.worker;
    worker.operations = counters.operations;
    worker.acquisitions = counters.acquisitions;
    worker.contended = counters.contended;
    worker.lock_wait_ns = counters.lock_wait_ns;
    worker.gil_takes = counters.gil_takes;
    worker.gil_wait_ns = counters.gil_wait_ns;
    worker.shares = sampling::divideTime(counters, track.sum.os);
    if (track.end_ns > track.begin_ns) {
        const std::uint64_t ns = track.end_ns - track.begin_ns;
        const bool never_ran = worker.shares.sum() <= 0 && !track.sum.os.valid;
        worker.throughput_ops_per_s = static_cast<double>(counters.operations) / base::toSeconds(ns);
        worker.cpu_utilization_percent =
            never_ran ? 0 : sampling::utilizationPercent(track.sum, static_cast<double>(ns));
    }
    if (const auto memory = end.memory.find(worker.worker); memory != end.memory.end())
        worker.memory = memory->second;
    worker.exit = {track.last.reading.exit_kind, track.last.reading.exit_value};
    const bool nobody_told = worker.exit.kind == telemetry::ExitKind::None &&
                             track.last.reading.lifecycle != telemetry::Lifecycle::Finished;
    if (nobody_told && end.host_exit)
        worker.exit = *end.host_exit;
    return worker;
}

/// Workers that lived in the window, and those that came to a bad end before it.
void SummaryBuilder::fillWorkers(RunRecord& record, const RunEnd& end) const
{
    for (const auto& [id, track] : m_tracks) {
        WorkerRecord worker = recordOf(track, end);
        if (!track.was_alive && worker.exit.ok())
            continue;
        record.operations += worker.operations;
        record.workers.push_back(std::move(worker));
    }
    if (record.elapsed_s > 0)
        record.throughput_ops_per_s = static_cast<double>(record.operations) / record.elapsed_s;
}

void SummaryBuilder::fillLoad(RunRecord& record) const
{
    record.other_load_percent = kNaN;
    if (!m_window)
        return;
    const std::uint64_t ns = grownTime(m_window->first, m_window->last);
    record.other_load_percent = ns >= sampling::kSteadyLoadNs
                                    ? sampling::loadBetween(m_window->first, m_window->last).other_percent
                                    : m_window->last_other_percent;
    if (ns > 0)
        record.instrument_cpu_percent =
            kPercent *
            static_cast<double>(
                sampling::growth(m_window->first.instrument_cpu_ns, m_window->last.instrument_cpu_ns)) /
            static_cast<double>(ns);
}

void SummaryBuilder::fillFigures(RunRecord& record, const RunEnd& end) const
{
    for (std::size_t gauge = 0; gauge < m_setup.gauges.size(); ++gauge) {
        const bool known = m_latest && gauge < m_latest->gauges.size();
        const double value = known ? m_latest->gauges[gauge] : kNaN;
        record.figures[m_setup.gauges[gauge]] = std::isnan(value) ? std::nullopt : std::optional(value);
    }
    for (const auto& [id, value] : end.figures)
        record.figures[id] = value;
}

void SummaryBuilder::fillSeries(RunRecord& record) const
{
    const auto zero = static_cast<double>(m_setup.epoch_ns);
    for (const Row& row : m_rows)
        record.t_s.push_back((static_cast<double>(row.t_ns) - zero) / base::kNsPerSecond);
    record.series.resize(record.workers.size());
    for (std::size_t k = 0; k < record.workers.size(); ++k) {
        const std::size_t place = base::index(record.workers[k].worker) * kCurves;
        WorkerSeries& series = record.series[k];
        const std::array curves = {&series.cpu_utilization_percent, &series.lock_wait_percent,
                                   &series.throughput_ops_per_s};
        for (std::size_t curve = 0; curve < kCurves; ++curve) {
            curves[curve]->reserve(m_rows.size());
            for (const Row& row : m_rows)
                curves[curve]->push_back(place < row.values.size() ? row.values[place + curve] : kNaN);
        }
    }
}

/// The items of the window, after those from before it that belong to the same rounds.
void SummaryBuilder::fillItems(RunRecord& record) const
{
    std::set<std::uint32_t> rounds;
    for (const telemetry::ItemReading& item : m_items)
        rounds.insert(item.round);
    rounds.erase(kNoRound);
    for (const telemetry::ItemReading& item : m_early_items)
        if (rounds.contains(item.round))
            record.items.push_back(item);
    record.items.insert(record.items.end(), m_items.begin(), m_items.end());
    if (record.items.size() > m_limits.items)
        record.items.erase(record.items.begin(),
                           record.items.end() - static_cast<std::ptrdiff_t>(m_limits.items));
}

/// How many workers wanted a core at the same time, on the average over the window: had one, or were ready.
double SummaryBuilder::coresWanted() const
{
    using telemetry::WorkerState;
    std::uint64_t ns = 0;
    for (const auto& [id, track] : m_tracks)
        for (const WorkerState state : {WorkerState::Running, WorkerState::Spin, WorkerState::Ready})
            ns += track.sum.reading.counters.state_ns[static_cast<std::size_t>(state)];
    const double window_s = measuredSeconds();
    return window_s > 0 ? base::toSeconds(ns) / window_s : 0;
}

void SummaryBuilder::fillLists(RunRecord& record) const
{
    for (std::size_t k = 0; k < m_setup.worker_gauges.size(); ++k) {
        std::vector<double>& list = record.lists[m_setup.worker_gauges[k]];
        for (const WorkerRecord& worker : record.workers)
            list.push_back(m_tracks.at(worker.worker).last.reading.gauges[k]);
    }
}

void SummaryBuilder::fillGaugeSeries(RunRecord& record) const
{
    const auto column = [this](auto values, std::size_t place) {
        std::vector<double> curve;
        curve.reserve(m_rows.size());
        for (const Row& row : m_rows)
            curve.push_back(place < (row.*values).size() ? (row.*values)[place] : kNaN);
        return curve;
    };
    for (std::size_t k = 0; k < m_setup.gauges.size(); ++k)
        record.gauge_series[m_setup.gauges[k]] = column(&Row::gauges, k);
    const std::size_t count = m_setup.worker_gauges.size();
    for (std::size_t w = 0; w < record.workers.size(); ++w)
        for (std::size_t k = 0; k < count; ++k)
            record.series[w].gauges[m_setup.worker_gauges[k]] =
                column(&Row::worker_gauges, base::index(record.workers[w].worker) * count + k);
}

/// Throughput in equal parts of the window, as the thresholds describe it.
std::optional<double> SummaryBuilder::throughputVariationPercent() const
{
    const CaveatThresholds thresholds;
    const std::size_t parts = thresholds.steadiness_parts;
    if (m_rows.size() < parts)
        return std::nullopt;
    const auto begin = static_cast<double>(m_rows.front().t_ns) - m_rows.front().seconds * base::kNsPerSecond;
    const double length = static_cast<double>(m_rows.back().t_ns) - begin;
    std::vector<double> operations(parts, 0.0);
    std::vector<double> seconds(parts, 0.0);
    double all = 0;
    for (const Row& row : m_rows) {
        const double middle = static_cast<double>(row.t_ns) - row.seconds * base::kNsPerSecond / 2 - begin;
        const auto part = static_cast<std::size_t>(middle / length * static_cast<double>(parts));
        operations[std::min(part, parts - 1)] += row.operations_per_s * row.seconds;
        seconds[std::min(part, parts - 1)] += row.seconds;
        all += row.operations_per_s * row.seconds;
    }
    if (all / static_cast<double>(parts) < thresholds.fewest_operations_a_part)
        return std::nullopt;
    std::vector<double> rates;
    for (std::size_t part = 0; part < parts; ++part)
        if (seconds[part] > 0)
            rates.push_back(operations[part] / seconds[part]);
    const auto variation = coefficientOfVariation(rates);
    return variation ? std::optional(kPercent * *variation) : std::nullopt;
}

CaveatInputs SummaryBuilder::caveatInputs(const RunRecord& record, const RunEnd& end) const
{
    CaveatInputs inputs;
    inputs.contender = record.contender;
    inputs.cores = record.cores;
    inputs.cores_wanted = coresWanted();
    inputs.other_load_percent = record.other_load_percent;
    inputs.instrument_cpu_percent = record.instrument_cpu_percent;
    if (!end.losses_expected)
        inputs.throughput_variation_percent = throughputVariationPercent();
    inputs.lower_priority = end.lower_priority;
    inputs.incomplete = end.incomplete;
    inputs.sanitized_build = isSanitizedBuild();
    if (m_window) {
        inputs.most_workers = m_window->most_alive;
        inputs.samples = m_window->samples;
    }
    if (m_latest) {
        inputs.workers_lost = end.losses_expected ? 0 : m_latest->workers_lost;
        inputs.workers_refused = m_latest->workers_refused;
        inputs.events_lost = sampling::growth(m_window ? m_window->events_lost : 0, m_latest->events_lost);
    }
    return inputs;
}

} // namespace contend::analysis
