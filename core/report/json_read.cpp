// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checked_json.h"
#include "core/report/json.h"
#include "core/report/state_names.h"
#include "core/telemetry/latency_buckets.h"

#include <array>
#include <fmt/format.h>

namespace contend::report {

using analysis::Record;
using analysis::RunRecord;

namespace {

constexpr std::size_t kMostRuns = 100'000;
constexpr std::size_t kMostWorkers = telemetry::kMaxWorkers;
constexpr std::size_t kMostSamples = 1'000'000;
constexpr std::size_t kMostIntervals = 20'000'000;
constexpr std::size_t kMostCores = 65'536;
constexpr std::size_t kMostChanges = 1'000'000;
constexpr int kMostDecimals = 17;
/// A session of a hundred days: what lies beyond is no time of ours.
constexpr std::int64_t kMostNs = 100LL * 24 * 3600 * 1'000'000'000;
constexpr double kMostSeconds = 100.0 * 24 * 3600;

/// The value of an enumeration whose name the view holds, among those from first to last.
template <typename Enum, typename NameOf>
std::optional<Enum> named(const JsonView& view, Enum first, Enum last, NameOf nameOf)
{
    const std::string text = view.text(kMostIdLength);
    for (auto number = static_cast<int>(first); number <= static_cast<int>(last); ++number)
        if (nameOf(static_cast<Enum>(number)) == text)
            return static_cast<Enum>(number);
    return std::nullopt;
}

analysis::MachineInfo readMachine(const JsonView& view)
{
    constexpr int kMostCpus = 1'000'000;
    analysis::MachineInfo machine;
    machine.cpus_online = view.at("cpus_online").integer(1, kMostCpus);
    machine.cpus_available = view.at("cpus_available").integer(1, kMostCpus);
    machine.kernel = view.at("kernel").text();
    machine.memory_bytes = view.at("memory_bytes").integer<std::uint64_t>();
    if (view.has("cpu_model"))
        machine.cpu_model = view.at("cpu_model").text();
    return machine;
}

void readParameters(const JsonView& view, RunRecord& run)
{
    view.at("parameters").forEachMember(kMostNames, [&](const std::string& id, const JsonView& value) {
        if (value.isText())
            run.choices[id] = value.text(kMostIdLength);
        else
            run.parameters[id] = value.number();
    });
    if (!view.has("choice_numbers"))
        return;
    view.at("choice_numbers").forEachMember(kMostNames, [&](const std::string& id, const JsonView& value) {
        run.parameters[id] = value.number();
    });
}

analysis::Percentiles readLatency(const JsonView& view)
{
    return {.p50_us = view.at("p50").number(),
            .p95_us = view.at("p95").number(),
            .p99_us = view.at("p99").number(),
            .max_us = view.at("max").number()};
}

sampling::StateShares readShares(const JsonView& view)
{
    return {.running = view.at("running").number(),
            .ready = view.at("ready").number(),
            .lock = view.at("lock").number(),
            .gil = view.at("gil").number(),
            .io = view.at("io").number(),
            .idle = view.at("idle").number(),
            .other = view.at("other").number()};
}

analysis::MemoryUse readMemory(const JsonView& view)
{
    return {.private_bytes = view.at("private_bytes").integer<std::uint64_t>(),
            .shared_bytes = view.at("shared_bytes").integer<std::uint64_t>(),
            .pss_bytes = view.at("pss_bytes").integer<std::uint64_t>()};
}

/// "ok", "signal 11", "exit 3".
analysis::Exit readExit(const JsonView& view)
{
    if (const auto exit = analysis::Exit::parse(view.text(kMostIdLength)))
        return *exit;
    view.reject("ok, signal NUMBER or exit NUMBER");
}

base::WorkerId readWorkerId(const JsonView& view)
{
    return base::WorkerId{view.integer<std::uint32_t>(0, kMostWorkers - 1)};
}

analysis::WorkerRecord readWorker(const JsonView& view)
{
    analysis::WorkerRecord worker;
    worker.worker = readWorkerId(view.at("worker"));
    worker.operations = view.at("operations").integer<std::uint64_t>();
    worker.throughput_ops_per_s = view.at("throughput_ops_per_s").number();
    worker.cpu_utilization_percent = view.at("cpu_utilization_percent").number();
    worker.shares = readShares(view.at("state_share_percent"));
    const JsonView lock = view.at("lock");
    worker.acquisitions = lock.at("acquisitions").integer<std::uint64_t>();
    worker.contended = lock.at("contended").integer<std::uint64_t>();
    worker.lock_wait_ns = lock.at("wait_ns").integer<std::uint64_t>();
    const JsonView gil = view.at("gil");
    worker.gil_takes = gil.at("takes").integer<std::uint64_t>();
    worker.gil_wait_ns = gil.at("wait_ns").integer<std::uint64_t>();
    if (view.has("memory"))
        worker.memory = readMemory(view.at("memory"));
    worker.exit = readExit(view.at("exit"));
    return worker;
}

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

/// A count for each bucket that is named by its lower end.
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

analysis::CoreSeries readCores(const JsonView& view)
{
    analysis::CoreSeries cores;
    readTimes(view.at("t_s"), cores.t_s);
    view.at("busy_percent").forEach(kMostCores, [&](const JsonView& curve) {
        cores.busy_percent.push_back(readCurve(curve, cores.t_s.size()));
    });
    return cores;
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

void readFigures(const JsonView& view, RunRecord& run)
{
    view.forEachMember(kMostNames, [&](const std::string& id, const JsonView& value) {
        if (value.isArray())
            run.lists[id] = value.numbers(kMostWorkers);
        else
            run.figures[id] = value.isNull() ? std::nullopt : std::optional(value.number());
    });
}

void readCaveats(const JsonView& view, RunRecord& run)
{
    using analysis::CaveatKind;
    view.forEach(kMostNames, [&](const JsonView& caveat) {
        const auto kind = named(caveat.at("id"), CaveatKind::Oversubscribed, CaveatKind::SanitizedBuild,
                                analysis::caveatId);
        if (kind) // a caveat that a later version knows is passed over, as any unknown field is
            run.caveats.push_back({*kind, caveat.at("value").number()});
    });
}

/// What only restoring needs; a record written by another tool may do without.
void readConditions(const JsonView& view, RunRecord& run)
{
    if (view.has("cores"))
        run.cores = view.at("cores").integer(1, 1'000'000);
    if (view.has("other_load_percent"))
        run.other_load_percent = view.at("other_load_percent").number();
    if (view.has("instrument_cpu_percent"))
        run.instrument_cpu_percent = view.at("instrument_cpu_percent").number();
    if (view.has("units_per_ms"))
        run.units_per_ms = view.at("units_per_ms").number();
    if (view.has("samples_dropped"))
        run.samples_dropped = view.at("samples_dropped").integer<std::uint64_t>();
    if (view.has("intervals_dropped"))
        run.intervals_dropped = view.at("intervals_dropped").integer<std::uint64_t>();
    if (view.has("epoch_ns"))
        run.epoch_ns = view.at("epoch_ns").integer<std::uint64_t>();
    if (view.has("repeat"))
        run.repeat = view.at("repeat").integer(0, 1'000'000);
}

analysis::RunExit readRunExit(const JsonView& view)
{
    using analysis::RunExit;
    const auto exit = named(view, RunExit::Ok, RunExit::Failed, analysis::runExitId);
    if (!exit)
        view.reject("a word for how a run ended");
    return *exit;
}

RunRecord readRun(const JsonView& view)
{
    RunRecord run;
    run.contender = readContender(view.at("contender"));
    readConditions(view, run);
    readParameters(view, run);
    run.elapsed_s = view.at("elapsed_s").number();
    run.operations = view.at("operations").integer<std::uint64_t>();
    run.throughput_ops_per_s = view.at("throughput_ops_per_s").number();
    run.exit = readRunExit(view.at("exit"));
    if (view.has("latency_us"))
        run.latency = readLatency(view.at("latency_us"));
    if (view.has("latency_histogram"))
        run.latency_counts = readLatencyCounts(view.at("latency_histogram"));
    if (view.has("host_memory"))
        run.host_memory = readMemory(view.at("host_memory"));
    view.at("workers").forEach(kMostWorkers,
                               [&](const JsonView& worker) { run.workers.push_back(readWorker(worker)); });
    readFigures(view.at("figures"), run);
    if (view.has("changes"))
        view.at("changes").forEach(
            kMostChanges, [&](const JsonView& change) { run.changes.push_back(readChange(change)); });
    readSeries(view.at("series"), run);
    if (view.has("timeline"))
        readTimeline(view.at("timeline"), run);
    if (view.has("items"))
        view.at("items").forEach(
            kMostIntervals, [&](const JsonView& item) { run.items.push_back(readItem(item, run.epoch_ns)); });
    readCaveats(view.at("caveats"), run);
    return run;
}

std::vector<analysis::Place> readPlaces(const JsonView& view)
{
    std::vector<analysis::Place> places;
    view.forEach(kMostNames, [&](const JsonView& place) {
        places.push_back({.name = place.at("name").text(kMostIdLength),
                          .value = place.at("value").number(),
                          .decimals = place.at("decimals").integer(0, kMostDecimals)});
    });
    return places;
}

analysis::Verdict readVerdict(const JsonView& view)
{
    using analysis::VerdictStatus;
    analysis::Verdict verdict;
    const JsonView status = view.at("status");
    const auto known =
        named(status, VerdictStatus::Confirmed, VerdictStatus::Inconclusive, analysis::verdictId);
    if (!known)
        status.reject("confirmed, refuted or inconclusive");
    verdict.status = *known;
    verdict.reason.text = view.at("reason").text();
    if (view.has("sentence") && view.has("sentence_places")) {
        verdict.reason.text = view.at("sentence").text();
        verdict.reason.places = readPlaces(view.at("sentence_places"));
    }
    if (view.has("figure_places"))
        verdict.figures = readPlaces(view.at("figure_places"));
    if (view.has("point")) {
        const JsonView point = view.at("point");
        verdict.point = analysis::SweptPoint{.label = point.at("label").text(),
                                             .value = point.at("value").number(),
                                             .unit = point.at("unit").text(kMostIdLength),
                                             .choice = point.at("choice").text(kMostIdLength)};
    }
    return verdict;
}

Record readRecord(const JsonView& view)
{
    Record record;
    record.program_version = view.at("program").at("version").text();
    record.machine = readMachine(view.at("machine"));
    record.experiment = view.at("experiment").text(kMostIdLength);
    if (view.has("created_utc"))
        record.created_utc = view.at("created_utc").text(kMostIdLength);
    if (view.has("complete"))
        record.complete = view.at("complete").truth();
    if (view.has("sweep_parameter"))
        record.sweep_parameter = view.at("sweep_parameter").text(kMostIdLength);
    view.at("runs").forEach(kMostRuns, [&](const JsonView& run) { record.runs.push_back(readRun(run)); });
    if (view.has("verdict"))
        record.verdict = readVerdict(view.at("verdict"));
    return record;
}

} // namespace

base::Result<Record> fromJson(std::string_view text)
{
    return readChecked(text, readRecord);
}

} // namespace contend::report
