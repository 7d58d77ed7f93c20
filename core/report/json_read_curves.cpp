// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_read_curves.h"

#include "core/report/state_names.h"
#include "core/telemetry/latency_buckets.h"

#include <fmt/format.h>
#include <map>
#include <string>

namespace contend::report {

using analysis::RunRecord;

namespace {

constexpr std::size_t kMostSamples = 1'000'000;
constexpr std::size_t kMostCores = 65'536;
/// A session of a hundred days: what lies beyond is no time of ours.
constexpr std::int64_t kMostNs = 100LL * 24 * 3600 * 1'000'000'000;
constexpr double kMostSeconds = 100.0 * 24 * 3600;

void readTimes(const JsonView& view, std::vector<double>& t_s)
{
    double last = -kMostSeconds;
    view.forEach(kMostSamples, [&](const JsonView& element) {
        last = element.number(last, kMostSeconds);
        t_s.push_back(last);
    });
}

std::vector<double> readCurve(const JsonView& view, std::size_t length)
{
    std::vector<double> curve = view.numbers(length);
    if (curve.size() != length)
        view.reject(fmt::format("{} values, as many as t_s has", length));
    return curve;
}

std::map<std::string, std::vector<double>, std::less<>> readGauges(const JsonView& view, std::size_t length)
{
    std::map<std::string, std::vector<double>, std::less<>> gauges;
    if (view.has("gauges"))
        view.at("gauges").forEachMember(kMostNames, [&](const std::string& id, const JsonView& curve) {
            gauges[id] = readCurve(curve, length);
        });
    return gauges;
}

analysis::CoreSeries readCores(const JsonView& view)
{
    analysis::CoreSeries cores;
    readTimes(view.at("t_s"), cores.t_s);
    view.at("busy_percent").forEach(kMostCores, [&](const JsonView& curve) {
        cores.busy_percent.push_back(readCurve(curve, cores.t_s.size()));
    });
    return cores;
}

std::uint64_t readTime(const JsonView& view, std::uint64_t epoch_ns)
{
    return epoch_ns + static_cast<std::uint64_t>(view.integer<std::int64_t>(-kMostNs, kMostNs));
}

template <typename Take>
void readColumn(const JsonView& timeline, std::string_view name, RunRecord& run, Take take)
{
    const JsonView column = timeline.at(name);
    std::size_t row = 0;
    const std::size_t length = column.forEach(
        run.intervals.size(), [&](const JsonView& element) { take(run.intervals[row++], element); });
    if (length != run.intervals.size())
        column.reject(fmt::format("{} values, as many as worker has", run.intervals.size()));
}

} // namespace

base::WorkerId readWorkerId(const JsonView& view)
{
    return base::WorkerId{view.integer<std::uint32_t>(0, kMostWorkers - 1)};
}

std::vector<std::uint64_t> readLatencyCounts(const JsonView& view)
{
    std::vector<std::size_t> buckets;
    view.at("begin_ns").forEach(telemetry::kLatencyBuckets, [&](const JsonView& element) {
        buckets.push_back(telemetry::bucketOf(element.integer<std::uint64_t>()));
    });
    std::vector<std::uint64_t> counts(telemetry::kLatencyBuckets, 0);
    std::size_t row = 0;
    const JsonView column = view.at("count");
    const std::size_t length = column.forEach(buckets.size(), [&](const JsonView& element) {
        counts[buckets[row++]] += element.integer<std::uint64_t>();
    });
    if (length != buckets.size())
        column.reject(fmt::format("{} values, as many as begin_ns has", buckets.size()));
    return counts;
}

analysis::ParameterChange readChange(const JsonView& view)
{
    analysis::ParameterChange change;
    change.t_s = view.at("t_s").number(-kMostSeconds, kMostSeconds);
    change.parameter = view.at("parameter").text(kMostIdLength);
    const bool is_choice = view.at("new").isText();
    if (is_choice) {
        change.from_choice = view.at("old").text(kMostIdLength);
        change.to_choice = view.at("new").text(kMostIdLength);
    }
    change.from = view.at(is_choice ? "old_number" : "old").number();
    change.to = view.at(is_choice ? "new_number" : "new").number();
    return change;
}

void readSeries(const JsonView& view, RunRecord& run)
{
    readTimes(view.at("t_s"), run.t_s);
    const std::size_t length = run.t_s.size();
    const JsonView workers = view.at("workers");
    workers.forEach(kMostWorkers, [&](const JsonView& curves) {
        run.series.push_back(
            {.cpu_utilization_percent = readCurve(curves.at("cpu_utilization_percent"), length),
             .lock_wait_percent = readCurve(curves.at("lock_wait_percent"), length),
             .throughput_ops_per_s = readCurve(curves.at("throughput_ops_per_s"), length),
             .gauges = readGauges(curves, length)});
    });
    run.gauge_series = readGauges(view, length);
    if (view.has("cores"))
        run.core_load = readCores(view.at("cores"));
}

void readTimeline(const JsonView& view, RunRecord& run)
{
    using telemetry::Interval;
    const std::uint64_t epoch = run.epoch_ns;
    const JsonView workers = view.at("worker");
    workers.forEach(kMostIntervals, [&](const JsonView& element) {
        run.intervals.emplace_back().worker = readWorkerId(element);
    });
    readColumn(view, "state", run, [](Interval& interval, const JsonView& element) {
        const auto state = stateOf(element.text(kMostIdLength));
        if (!state)
            element.reject("a worker's state");
        interval.state = *state;
    });
    readColumn(view, "begin_ns", run, [&](Interval& interval, const JsonView& element) {
        interval.begin_ns = readTime(element, epoch);
    });
    readColumn(view, "end_ns", run, [&](Interval& interval, const JsonView& element) {
        interval.end_ns = readTime(element, epoch);
        if (interval.end_ns < interval.begin_ns)
            element.reject("an end that is not before its begin");
    });
    readColumn(view, "cpu", run, [](Interval& interval, const JsonView& element) {
        interval.cpu = element.integer<std::uint16_t>();
    });
    readColumn(view, "mixed", run, [](Interval& interval, const JsonView& element) {
        interval.mixed = element.integer(0, 1) == 1;
    });
    readColumn(view, "detail", run, [](Interval& interval, const JsonView& element) {
        interval.detail = element.integer<std::uint32_t>();
    });
}

telemetry::ItemReading readItem(const JsonView& view, std::uint64_t epoch_ns)
{
    telemetry::ItemReading item;
    item.worker = readWorkerId(view.at("worker"));
    item.number = view.at("number").integer<std::uint32_t>();
    item.round = view.at("round").integer<std::uint32_t>();
    item.begin_ns = readTime(view.at("begin_ns"), epoch_ns);
    std::size_t phase = 0;
    view.at("end_ns").forEach(item.end_ns.size(), [&](const JsonView& element) {
        item.end_ns[phase++] = element.isNull() ? 0 : readTime(element, epoch_ns);
    });
    item.bytes = view.at("bytes").integer<std::uint64_t>();
    item.status = view.at("status").integer<std::uint64_t>();
    return item;
}

} // namespace contend::report
