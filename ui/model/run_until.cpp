// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/run_until.h"

#include "core/base/clock.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace contend::ui {
namespace {

using analysis::RunRecord;

std::vector<double> firstOf(const std::vector<double>& curve, std::size_t count)
{
    return {curve.begin(), curve.begin() + static_cast<std::ptrdiff_t>(std::min(count, curve.size()))};
}

double lastOf(const std::vector<double>& curve)
{
    return curve.empty() ? std::numeric_limits<double>::quiet_NaN() : curve.back();
}

void cutCurves(const RunRecord& run, std::size_t samples, RunRecord& cut)
{
    cut.t_s = firstOf(run.t_s, samples);
    for (const auto& [id, curve] : run.gauge_series)
        cut.gauge_series[id] = firstOf(curve, samples);
    for (const analysis::WorkerSeries& worker : run.series) {
        analysis::WorkerSeries& kept = cut.series.emplace_back();
        kept.cpu_utilization_percent = firstOf(worker.cpu_utilization_percent, samples);
        kept.lock_wait_percent = firstOf(worker.lock_wait_percent, samples);
        kept.throughput_ops_per_s = firstOf(worker.throughput_ops_per_s, samples);
        for (const auto& [id, curve] : worker.gauges)
            kept.gauges[id] = firstOf(curve, samples);
    }
}

/// Figures and lists as their curves have them last.
void tellLast(RunRecord& cut)
{
    for (const auto& [id, curve] : cut.gauge_series)
        if (const double value = lastOf(curve); std::isfinite(value))
            cut.figures[id] = value;
    for (const analysis::WorkerSeries& worker : cut.series)
        for (const auto& [id, curve] : worker.gauges)
            cut.lists[id].push_back(lastOf(curve));
}

void cutWorkers(const RunRecord& run, RunRecord& cut)
{
    for (std::size_t k = 0; k < run.workers.size(); ++k) {
        analysis::WorkerRecord& worker = cut.workers.emplace_back();
        worker.worker = run.workers[k].worker;
        if (k >= cut.series.size())
            continue;
        const double ops_per_s = lastOf(cut.series[k].throughput_ops_per_s);
        worker.throughput_ops_per_s = std::isfinite(ops_per_s) ? ops_per_s : 0.0;
    }
}

void cutTimeline(const RunRecord& run, std::uint64_t end_ns, RunRecord& cut)
{
    for (const telemetry::Interval& interval : run.intervals)
        if (interval.begin_ns < end_ns) {
            cut.intervals.push_back(interval);
            cut.intervals.back().end_ns = std::min(interval.end_ns, end_ns);
        }
    for (const telemetry::ItemReading& item : run.items)
        if (std::max(item.begin_ns, *std::ranges::max_element(item.end_ns)) <= end_ns)
            cut.items.push_back(item);
}

} // namespace

RunRecord runUntil(const RunRecord& run, double t_s)
{
    if (run.t_s.empty() || t_s >= run.t_s.back())
        return run;
    RunRecord cut;
    cut.contender = run.contender;
    cut.repeat = run.repeat;
    cut.parameters = run.parameters;
    cut.choices = run.choices;
    cut.cores = run.cores;
    cut.epoch_ns = run.epoch_ns;
    cut.units_per_ms = run.units_per_ms;
    const auto samples = static_cast<std::size_t>(std::ranges::upper_bound(run.t_s, t_s) - run.t_s.begin());
    cutCurves(run, samples, cut);
    cutWorkers(run, cut);
    tellLast(cut);
    cutTimeline(run, run.epoch_ns + static_cast<std::uint64_t>(std::max(0.0, t_s) * base::kNsPerSecond), cut);
    return cut;
}

} // namespace contend::ui
