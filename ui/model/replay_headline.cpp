// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/replay_headline.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace contend::ui {
namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

struct Mean {
    double sum = 0;
    int count = 0;

    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        sum += value;
        ++count;
    }
    double value() const { return count > 0 ? sum / count : kNothing; }
};

/// Of one sample: what the workers have, together.
Mean workersAt(const TimeSeries& series, std::size_t sample)
{
    Mean all;
    for (int worker = 0; worker < series.workerCount(); ++worker)
        all.add(static_cast<double>(series.values(worker)[sample]));
    return all;
}

/// The samples of the span before t_s, the one at t_s included.
SampleRange samplesBefore(const TimeSeries& series, double t_s)
{
    const auto times = series.times();
    const auto place = [&times](double at_s) {
        return static_cast<std::size_t>(std::ranges::upper_bound(times, at_s) - times.begin());
    };
    return {place(t_s - Recording::kHeadlineSpan_s), place(t_s)};
}

} // namespace

Headline headlineAt(const Recording& recording, double t_s)
{
    Mean cpu;
    Mean waiting;
    Mean throughput;
    Headline headline;
    headline.cores = recording.headline().cores;
    const SampleRange range = samplesBefore(recording.utilization(), t_s);
    for (std::size_t sample = range.begin; sample < range.end; ++sample) {
        const Mean workers = workersAt(recording.utilization(), sample);
        headline.workers = static_cast<std::uint32_t>(workers.count);
        cpu.add(workers.count > 0 ? workers.sum : kNothing);
        waiting.add(workersAt(recording.contention(), sample).value());
        throughput.add(static_cast<double>(recording.throughput().values(TimeSeries::kTotal)[sample]));
    }
    headline.cpu_percent = cpu.value();
    headline.waiting_percent = waiting.value();
    headline.throughput_per_s = throughput.value();
    const StateTimes times = recording.timeline().timeBetween(t_s - Recording::kHeadlineSpan_s, t_s);
    const double gil_s = times[index(StateKind::Gil)];
    const double lock_s = times[index(StateKind::Lock)];
    const double share = gil_s + lock_s > 0.0 ? gil_s / (gil_s + lock_s) : 0.0;
    headline.gil_percent = headline.waiting_percent * share;
    headline.lock_percent = headline.waiting_percent * (1.0 - share);
    headline.other_load_percent = kNothing;
    headline.own_cpu_percent = kNothing;
    return headline;
}

} // namespace contend::ui
