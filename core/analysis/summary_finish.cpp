// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a summary: the record of the run from what was gathered.
#include "core/analysis/scaling.h"
#include "core/analysis/summary.h"
#include "core/base/clock.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace contend::analysis {

namespace {

constexpr double kPercent = 100.0;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
/// Rounds are counted from 1; items without rounds have none in common.
constexpr std::uint32_t kNoRound = 0;

std::uint64_t grownTime(const sampling::LoadReading& first, const sampling::LoadReading& last) noexcept
{
    return last.t_ns > first.t_ns ? last.t_ns - first.t_ns : 0;
}

} // namespace

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
    fillCores(record);
    record.changes.assign(m_changes.begin(), m_changes.end());
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

void SummaryBuilder::fillCores(RunRecord& record) const
{
    std::size_t cores = 0;
    for (const CoreRow& row : m_core_rows)
        cores = std::max(cores, row.busy_percent.size());
    record.core_load.busy_percent.resize(cores);
    const auto zero = static_cast<double>(m_setup.epoch_ns);
    for (const CoreRow& row : m_core_rows) {
        record.core_load.t_s.push_back((static_cast<double>(row.t_ns) - zero) / base::kNsPerSecond);
        for (std::size_t core = 0; core < cores; ++core)
            record.core_load.busy_percent[core].push_back(
                core < row.busy_percent.size() ? row.busy_percent[core] : kNaN);
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
