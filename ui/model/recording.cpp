// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/recording.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace contend::ui {
namespace {

/// A sample of its own is what ends a line, and it must be later than the last one.
constexpr double kGapAfterRun_s = 0.001;
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
constexpr double kRateSpan_s = 2.0;
constexpr std::size_t kLeastSamples = 3;

template <typename Figure>
double timeWeightedMean(const std::vector<sampling::Rates>& rates, Figure figure)
{
    double seconds = 0;
    double sum = 0;
    for (const sampling::Rates& each : rates) {
        const double value = figure(each);
        if (!std::isfinite(value)) // not known yet at the first samples
            continue;
        seconds += each.seconds;
        sum += value * each.seconds;
    }
    return seconds > 0 ? sum / seconds : kNothing;
}

template <typename Figure>
double meanOfLiving(const sampling::Rates& rates, Figure figure)
{
    double sum = 0;
    int living = 0;
    for (const sampling::WorkerRates& worker : rates.workers) {
        if (!worker.alive)
            continue;
        sum += figure(worker);
        ++living;
    }
    return living > 0 ? sum / living : 0.0;
}

/// Of all workers together, wherever at least one was measured.
std::vector<double> totalOf(const std::vector<std::span<const double>>& workers, std::size_t samples)
{
    std::vector<double> total(samples, kNothing);
    for (const std::span<const double> each : workers)
        for (std::size_t i = 0; i < std::min(samples, each.size()); ++i)
            if (!std::isnan(each[i]))
                total[i] = (std::isnan(total[i]) ? 0.0 : total[i]) + each[i];
    return total;
}

/// When the last run ends: what lies too far back is not kept.
double endOf(const std::vector<analysis::RunRecord>& runs)
{
    double end_s = 0;
    for (const analysis::RunRecord& run : runs)
        if (!run.t_s.empty())
            end_s = std::max(end_s, run.t_s.back());
    return end_s;
}

double atOrNothing(const std::vector<double>& values, std::size_t i)
{
    return i < values.size() ? values[i] : kNothing;
}

} // namespace

Recording::Recording()
    : m_feed(m_timeline)
{}

void Recording::clear()
{
    m_utilization.clear();
    m_contention.clear();
    m_throughput.clear();
    m_feed.beginRun();
    m_timeline.clear();
    m_cores.clear();
    m_headline = {};
    m_recent.clear();
    m_run.reset();
    ++m_revision;
}

void Recording::beginRun(base::RunId run, const QString& name, int cores, double t_s)
{
    m_feed.beginRun();
    m_recent.clear();
    m_counts.clear();
    m_headline.cores = cores;
    if (!isEmpty())
        mark(SeriesMarker::Kind::Contender, t_s, name);
    m_run = run;
    ++m_revision;
}

void Recording::mark(SeriesMarker::Kind kind, double t_s, const QString& text)
{
    for (TimeSeries* const series : {&m_utilization, &m_contention, &m_throughput})
        series->addMarker({t_s, kind, text});
    m_timeline.addMarker(t_s, kind == SeriesMarker::Kind::Contender ? text : QString());
    ++m_revision;
}

void Recording::renameMarkers(const QHash<QString, QString>& names)
{
    for (TimeSeries* const series : {&m_utilization, &m_contention, &m_throughput})
        series->renameMarkers(names);
    m_timeline.renameMarkers(names);
    ++m_revision;
}

void Recording::markChange(double t_s, const QString& text, bool goes_on)
{
    const std::vector<SeriesMarker>& markers = m_utilization.markers();
    if (goes_on && !markers.empty() && markers.back().kind == SeriesMarker::Kind::Parameter) {
        for (TimeSeries* const series : {&m_utilization, &m_contention, &m_throughput})
            series->removeLastMarker();
        m_timeline.removeLastMarker();
    }
    mark(SeriesMarker::Kind::Parameter, t_s, text);
}

bool Recording::add(const sampling::Snapshot& snapshot, const std::optional<sampling::Rates>& rates,
                    double t_s, std::uint64_t epoch_ns)
{
    if (m_run != snapshot.run)
        return false;
    m_feed.add(snapshot, epoch_ns);
    m_headline.workers = snapshot.workers_alive;
    if (rates && rates->run == snapshot.run) {
        addRates(*rates, t_s);
        updateHeadline(*rates);
        if (!rates->core_busy_percent.empty()) // not known in the first half second
            m_cores.append(t_s, rates->core_busy_percent);
    }
    ++m_revision;
    return true;
}

void Recording::addRates(const sampling::Rates& rates, double t_s)
{
    std::size_t lanes = 0;
    for (const sampling::WorkerRates& worker : rates.workers)
        lanes = std::max<std::size_t>(lanes, base::index(worker.worker) + 1);
    for (std::vector<double>* const row : {&m_cpu_row, &m_wait_row, &m_ops_row})
        row->assign(lanes, kNothing);
    for (const sampling::WorkerRates& worker : rates.workers) {
        if (!worker.alive)
            continue;
        const std::size_t i = base::index(worker.worker);
        m_cpu_row[i] = worker.cpu_utilization_percent;
        m_wait_row[i] = worker.lock_wait_percent + worker.gil_wait_percent;
        m_ops_row[i] = 0;
    }
    const double total = countOperations(rates);
    m_utilization.append(t_s, m_cpu_row);
    m_contention.append(t_s, m_wait_row);
    m_throughput.append(t_s, m_ops_row, total);
}

/// Turns m_ops_row (0 for the living) into operations per second over the shortest stretch that holds enough;
/// returns their total.
double Recording::countOperations(const sampling::Rates& rates)
{
    Count count{rates.seconds, std::vector<double>(m_ops_row.size(), 0.0)};
    for (const sampling::WorkerRates& worker : rates.workers)
        count.operations[base::index(worker.worker)] = worker.throughput_ops_per_s * rates.seconds;
    count.total = std::accumulate(count.operations.begin(), count.operations.end(), 0.0);
    m_counts.push_back(std::move(count));
    forgetBeforeStandstill();

    const auto living = static_cast<double>(
        std::ranges::count_if(rates.workers, [](const sampling::WorkerRates& w) { return w.alive; }));
    double seconds = 0;
    double operations = 0;
    auto first = m_counts.end();
    while (first != m_counts.begin() && seconds < kLongestRateSpan_s &&
           operations < kOperationsForARate * living) {
        --first;
        seconds += first->seconds;
        operations += first->total;
    }
    m_counts.erase(m_counts.begin(), first);
    for (std::size_t i = 0; i < m_ops_row.size(); ++i) {
        if (std::isnan(m_ops_row[i]))
            continue;
        for (const Count& each : m_counts)
            m_ops_row[i] += i < each.operations.size() ? each.operations[i] : 0.0;
        m_ops_row[i] /= seconds;
    }
    return operations / seconds;
}

/// A silence counts as a standstill once it is much longer than any before it: pages may come in bursts.
void Recording::forgetBeforeStandstill()
{
    const auto busy =
        std::find_if(m_counts.rbegin(), m_counts.rend(), [](const Count& count) { return count.total > 0; });
    double silence_s = 0;
    for (auto count = m_counts.rbegin(); count != busy; ++count)
        silence_s += count->seconds;
    double seconds = 0;
    double operations = 0;
    double pause_s = 0;
    double longest_pause_s = 0;
    for (auto count = busy; count != m_counts.rend(); ++count) {
        seconds += count->seconds;
        operations += count->total;
        pause_s = count->total > 0 ? 0 : pause_s + count->seconds;
        longest_pause_s = std::max(longest_pause_s, pause_s);
    }
    if (silence_s > 2 * longest_pause_s && operations * silence_s >= kOperationsMissed * seconds &&
        seconds > 0)
        m_counts.erase(m_counts.begin(), busy.base());
}

void Recording::updateHeadline(const sampling::Rates& rates)
{
    m_recent.push_back(rates);
    const auto seconds = [](double sum, const sampling::Rates& each) { return sum + each.seconds; };
    double held = std::accumulate(m_recent.begin(), m_recent.end(), 0.0, seconds);
    while (m_recent.size() > 1 && held - m_recent.front().seconds >= kHeadlineSpan_s) {
        held -= m_recent.front().seconds;
        m_recent.erase(m_recent.begin());
    }
    using sampling::Rates;
    using sampling::WorkerRates;
    m_headline.cpu_percent =
        timeWeightedMean(m_recent, [](const Rates& r) { return r.cpu_utilization_percent; });
    m_headline.waiting_percent = timeWeightedMean(m_recent, [](const Rates& r) { return r.waiting_percent; });
    m_headline.gil_percent = timeWeightedMean(m_recent, [](const Rates& r) {
        return meanOfLiving(r, [](const WorkerRates& w) { return w.gil_wait_percent; });
    });
    m_headline.lock_percent = timeWeightedMean(m_recent, [](const Rates& r) {
        return meanOfLiving(r, [](const WorkerRates& w) { return w.lock_wait_percent; });
    });
    double counted_s = 0;
    for (const Count& count : m_counts)
        counted_s += count.seconds;
    m_headline.throughput_per_s =
        counted_s > kHeadlineSpan_s
            ? m_throughput.valueAt(TimeSeries::kTotal, m_throughput.lastTime())
            : timeWeightedMean(m_recent, [](const Rates& r) { return r.throughput_ops_per_s; });
    m_headline.other_load_percent =
        timeWeightedMean(m_recent, [](const Rates& r) { return r.other_load_percent; });
    m_headline.own_cpu_percent =
        timeWeightedMean(m_recent, [](const Rates& r) { return r.instrument_cpu_percent; });
    m_headline.waiters = rates.waiters;
}

sampling::Rates Recording::steadied(sampling::Rates rates) const
{
    for (sampling::WorkerRates& worker : rates.workers) {
        const double drawn =
            m_throughput.valueAt(static_cast<int>(base::index(worker.worker)), m_throughput.lastTime());
        if (std::isfinite(drawn))
            worker.throughput_ops_per_s = drawn;
    }
    return rates;
}

void Recording::endRun(double t_s)
{
    if (!m_run)
        return; // its recording was cleared away meanwhile
    for (TimeSeries* const series : {&m_utilization, &m_contention, &m_throughput})
        series->appendGap(t_s);
    m_feed.endRun();
    m_run.reset();
    m_headline.waiters = 0; // nobody is left to wait
    ++m_revision;
}

void Recording::fill(const std::vector<analysis::RunRecord>& runs, const std::vector<QString>& names,
                     const ChangeName& change_name)
{
    clear();
    const double kept_from_s = endOf(runs) - m_utilization.keepSeconds();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (runs[i].t_s.empty() || runs[i].t_s.back() < kept_from_s)
            continue;
        if (runs.size() > 1 && i < names.size())
            mark(SeriesMarker::Kind::Contender, runs[i].t_s.front(), names[i]);
        markChanges(runs[i], change_name);
        fillRun(runs[i]);
    }
}

/// What was changed before the curves begin is how they began.
void Recording::markChanges(const analysis::RunRecord& run, const ChangeName& change_name)
{
    for (const analysis::ParameterChange& change : run.changes)
        if (change.t_s >= run.t_s.front() && change.t_s <= run.t_s.back())
            mark(SeriesMarker::Kind::Parameter, change.t_s, change_name(change));
}

void Recording::fillCores(const analysis::CoreSeries& cores)
{
    std::vector<double> row(cores.busy_percent.size());
    for (std::size_t sample = 0; sample < cores.t_s.size(); ++sample) {
        for (std::size_t core = 0; core < row.size(); ++core)
            row[core] = atOrNothing(cores.busy_percent[core], sample);
        m_cores.append(cores.t_s[sample], row);
    }
}

void Recording::fillRun(const analysis::RunRecord& run)
{
    std::vector<std::span<const double>> cpu, waits, operations;
    for (const analysis::WorkerSeries& series : run.series) {
        cpu.emplace_back(series.cpu_utilization_percent);
        waits.emplace_back(series.lock_wait_percent);
        operations.emplace_back(series.throughput_ops_per_s);
    }
    m_utilization.appendAll(run.t_s, cpu, {});
    m_contention.appendAll(run.t_s, waits, {});
    m_throughput.appendAll(run.t_s, operations, totalOf(operations, run.t_s.size()));
    TimelineFeed::fill(m_timeline, run);
    fillCores(run.core_load);
    m_headline.cores = run.cores;
    m_headline.workers = static_cast<std::uint32_t>(run.workers.size());
    m_headline.throughput_per_s = run.throughput_ops_per_s;
    m_headline.cpu_percent = 0;
    m_headline.gil_percent = 0;
    m_headline.lock_percent = 0;
    for (const analysis::WorkerRecord& worker : run.workers) {
        m_headline.cpu_percent += worker.cpu_utilization_percent;
        m_headline.gil_percent += worker.shares.gil / static_cast<double>(run.workers.size());
        m_headline.lock_percent += worker.shares.lock / static_cast<double>(run.workers.size());
    }
    m_headline.waiting_percent = m_headline.gil_percent + m_headline.lock_percent;
    m_headline.other_load_percent = run.other_load_percent;
    m_headline.own_cpu_percent = run.instrument_cpu_percent;
    if (!run.t_s.empty())
        for (TimeSeries* const series : {&m_utilization, &m_contention, &m_throughput})
            series->appendGap(run.t_s.back() + kGapAfterRun_s);
    ++m_revision;
}

bool Recording::isFull() const
{
    return recordedSeconds() >= m_utilization.keepSeconds() - 1.0;
}

std::optional<double> Recording::samplesPerSecond() const
{
    const auto times = m_utilization.times();
    const auto from = std::ranges::lower_bound(times, m_utilization.lastTime() - kRateSpan_s);
    const auto samples = static_cast<std::size_t>(times.end() - from);
    if (samples < kLeastSamples || times.back() <= *from)
        return std::nullopt;
    return static_cast<double>(samples - 1) / (times.back() - *from);
}

} // namespace contend::ui
