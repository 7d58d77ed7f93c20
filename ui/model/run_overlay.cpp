// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/run_overlay.h"

#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

using analysis::RunRecord;
using analysis::WorkerSeries;

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
constexpr double kStep_s = 0.05;  ///< as samples are taken
constexpr double kNearby_s = 0.1; ///< a sample farther away is no sample of that moment
constexpr double kMostSteps = 6000;

double secondsOf(const RunRecord& run)
{
    return run.t_s.empty() ? 0.0 : run.t_s.back() - run.t_s.front();
}

double longestOf(const std::vector<RunGroup>& groups)
{
    double most = 0;
    for (const RunGroup& group : groups)
        for (const RunRecord* const run : group.runs)
            most = std::max(most, secondsOf(*run));
    return most;
}

/// The sample nearest to that time since the run's first; nothing if there is none nearby.
std::optional<std::size_t> sampleAt(const RunRecord& run, double t_s)
{
    if (run.t_s.empty())
        return std::nullopt;
    const double at = run.t_s.front() + t_s;
    auto next = std::ranges::lower_bound(run.t_s, at);
    if (next == run.t_s.end() || (next != run.t_s.begin() && at - *std::prev(next) < *next - at))
        --next;
    if (std::abs(*next - at) > kNearby_s)
        return std::nullopt;
    return static_cast<std::size_t>(next - run.t_s.begin());
}

/// All workers together at one sample; NaN if none has a value.
double sumAt(const RunRecord& run, std::size_t sample, const std::vector<double> WorkerSeries::*curve)
{
    double sum = kNothing;
    for (const WorkerSeries& worker : run.series) {
        const std::vector<double>& values = worker.*curve;
        if (sample < values.size() && std::isfinite(values[sample]))
            sum = (std::isfinite(sum) ? sum : 0.0) + values[sample];
    }
    return sum;
}

double meanAt(const RunGroup& group, double t_s, const std::vector<double> WorkerSeries::*curve,
              bool of_cores)
{
    return spreadOf(group.runs,
                    [&](const RunRecord& run) {
                        const auto sample = sampleAt(run, t_s);
                        const double sum = sample ? sumAt(run, *sample, curve) : kNothing;
                        return of_cores ? sum / std::max(1, run.cores) : sum;
                    })
        .mean;
}

} // namespace

RunOverlay RunOverlay::of(const std::vector<RunGroup>& groups)
{
    RunOverlay overlay;
    const double seconds = longestOf(groups);
    overlay.throughput = TimeSeries(std::max(TimeSeries::kDefaultKeepSeconds, seconds + 1));
    overlay.utilization = overlay.throughput;
    for (const RunGroup& group : groups) {
        overlay.names.append(group.name);
        overlay.keys.append(group.key);
    }
    const double step_s = std::max(kStep_s, seconds / kMostSteps);
    std::vector<double> speeds(groups.size());
    std::vector<double> shares(groups.size());
    for (double t_s = 0; seconds > 0 && t_s <= seconds + step_s / 2; t_s += step_s) {
        for (std::size_t line = 0; line < groups.size(); ++line) {
            speeds[line] = meanAt(groups[line], t_s, &WorkerSeries::throughput_ops_per_s, false);
            shares[line] = meanAt(groups[line], t_s, &WorkerSeries::cpu_utilization_percent, true);
        }
        overlay.throughput.append(t_s, speeds);
        overlay.utilization.append(t_s, shares);
    }
    return overlay;
}

} // namespace contend::ui
