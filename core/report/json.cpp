// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"

#include "core/report/json_writer.h"
#include "core/report/state_names.h"
#include "core/telemetry/latency_buckets.h"

#include <algorithm>

namespace contend::report {

using analysis::Record;
using analysis::RunRecord;

namespace {

constexpr int kCurveDigits = 6;
constexpr int kCoreDigits = 3; ///< the kernel counts ticks of 10 ms
constexpr int kTimeDigits = 10;

void writeMachine(JsonWriter& out, const analysis::MachineInfo& machine)
{
    out.key("machine").beginObject();
    out.member("cpus_online", machine.cpus_online);
    out.member("cpus_available", machine.cpus_available);
    out.member("cpu_model", machine.cpu_model);
    out.member("kernel", machine.kernel);
    out.member("memory_bytes", machine.memory_bytes);
    out.endObject();
}

void writeParameters(JsonWriter& out, const RunRecord& run)
{
    out.key("parameters").beginObject();
    for (const auto& [id, number] : run.parameters)
        if (!run.choices.contains(id))
            out.member(id, number);
    for (const auto& [id, choice] : run.choices)
        out.member(id, choice);
    out.endObject();
    // Choices stand above by name; their numbers are only needed to have the very same record back.
    out.key("choice_numbers").beginFlatObject();
    for (const auto& [id, choice] : run.choices)
        if (const auto number = run.parameters.find(id); number != run.parameters.end())
            out.member(id, number->second);
    out.endFlatObject();
}

void writeLatency(JsonWriter& out, const std::optional<analysis::Percentiles>& latency)
{
    out.key("latency_us");
    if (!latency)
        return out.null();
    out.beginFlatObject();
    out.member("p50", latency->p50_us);
    out.member("p95", latency->p95_us);
    out.member("p99", latency->p99_us);
    out.member("max", latency->max_us);
    out.endFlatObject();
}

void writeShares(JsonWriter& out, const sampling::StateShares& shares)
{
    out.key("state_share_percent").beginFlatObject();
    out.member("running", shares.running);
    out.member("ready", shares.ready);
    out.member("lock", shares.lock);
    out.member("gil", shares.gil);
    out.member("io", shares.io);
    out.member("idle", shares.idle);
    out.member("other", shares.other);
    out.endFlatObject();
}

void writeMemory(JsonWriter& out, std::string_view name, const std::optional<analysis::MemoryUse>& memory)
{
    out.key(name);
    if (!memory)
        return out.null();
    out.beginFlatObject();
    out.member("private_bytes", memory->private_bytes);
    out.member("shared_bytes", memory->shared_bytes);
    out.member("pss_bytes", memory->pss_bytes);
    out.endFlatObject();
}

void writeWorker(JsonWriter& out, const analysis::WorkerRecord& worker)
{
    out.beginObject();
    out.member("worker", base::index(worker.worker));
    out.member("operations", worker.operations);
    out.member("throughput_ops_per_s", worker.throughput_ops_per_s);
    out.member("cpu_utilization_percent", worker.cpu_utilization_percent);
    writeShares(out, worker.shares);
    out.key("lock").beginFlatObject();
    out.member("acquisitions", worker.acquisitions);
    out.member("contended", worker.contended);
    out.member("wait_ns", worker.lock_wait_ns);
    out.endFlatObject();
    out.key("gil").beginFlatObject();
    out.member("takes", worker.gil_takes);
    out.member("wait_ns", worker.gil_wait_ns);
    out.endFlatObject();
    writeMemory(out, "memory", worker.memory);
    out.member("exit", worker.exit.text());
    out.endObject();
}

void writeGauges(JsonWriter& out, const std::map<std::string, std::vector<double>, std::less<>>& gauges)
{
    if (gauges.empty())
        return;
    out.key("gauges").beginObject();
    for (const auto& [id, curve] : gauges)
        out.key(id).numbers(curve, kCurveDigits);
    out.endObject();
}

void writeCores(JsonWriter& out, const analysis::CoreSeries& cores)
{
    if (cores.t_s.empty())
        return;
    out.key("cores").beginObject();
    out.key("t_s").numbers(cores.t_s, kTimeDigits);
    out.key("busy_percent").beginArray();
    for (const std::vector<double>& curve : cores.busy_percent)
        out.numbers(curve, kCoreDigits);
    out.endArray();
    out.endObject();
}

void writeChanges(JsonWriter& out, const RunRecord& run)
{
    if (run.changes.empty())
        return;
    out.key("changes").beginArray();
    for (const analysis::ParameterChange& change : run.changes) {
        const bool is_choice = !change.to_choice.empty();
        out.beginFlatObject();
        out.member("t_s", change.t_s);
        out.member("parameter", change.parameter);
        if (is_choice) {
            out.member("old", change.from_choice);
            out.member("new", change.to_choice);
        }
        out.member(is_choice ? "old_number" : "old", change.from);
        out.member(is_choice ? "new_number" : "new", change.to);
        out.endFlatObject();
    }
    out.endArray();
}

void writeSeries(JsonWriter& out, const RunRecord& run)
{
    out.key("series").beginObject();
    out.key("t_s").numbers(run.t_s, kTimeDigits);
    out.key("workers").beginArray();
    for (const analysis::WorkerSeries& curves : run.series) {
        out.beginObject();
        out.key("cpu_utilization_percent").numbers(curves.cpu_utilization_percent, kCurveDigits);
        out.key("lock_wait_percent").numbers(curves.lock_wait_percent, kCurveDigits);
        out.key("throughput_ops_per_s").numbers(curves.throughput_ops_per_s, kCurveDigits);
        writeGauges(out, curves.gauges);
        out.endObject();
    }
    out.endArray();
    writeGauges(out, run.gauge_series);
    writeCores(out, run.core_load);
    out.endObject();
}

std::int64_t sinceEpoch(std::uint64_t ns, std::uint64_t epoch_ns)
{
    return static_cast<std::int64_t>(ns - epoch_ns);
}

/// One array for each field of all intervals: a third of the text that an object for each would take.
template <typename Field>
void writeColumn(JsonWriter& out, std::string_view name, const RunRecord& run, Field field)
{
    out.key(name).beginFlatArray();
    for (const telemetry::Interval& interval : run.intervals)
        out.value(field(interval));
    out.endFlatArray();
}

void writeTimeline(JsonWriter& out, const RunRecord& run)
{
    using telemetry::Interval;
    const std::uint64_t epoch = run.epoch_ns;
    out.key("timeline").beginObject();
    writeColumn(out, "worker", run, [](const Interval& i) { return base::index(i.worker); });
    writeColumn(out, "state", run, [](const Interval& i) { return stateName(i.state); });
    writeColumn(out, "begin_ns", run, [epoch](const Interval& i) { return sinceEpoch(i.begin_ns, epoch); });
    writeColumn(out, "end_ns", run, [epoch](const Interval& i) { return sinceEpoch(i.end_ns, epoch); });
    writeColumn(out, "cpu", run, [](const Interval& i) { return i.cpu; });
    writeColumn(out, "mixed", run, [](const Interval& i) { return i.mixed ? 1 : 0; });
    writeColumn(out, "detail", run, [](const Interval& i) { return i.detail; });
    out.endObject();
}

void writeItems(JsonWriter& out, const RunRecord& run)
{
    out.key("items").beginArray();
    for (const telemetry::ItemReading& item : run.items) {
        out.beginFlatObject();
        out.member("worker", base::index(item.worker));
        out.member("number", item.number);
        out.member("round", item.round);
        out.member("begin_ns", sinceEpoch(item.begin_ns, run.epoch_ns));
        out.key("end_ns").beginFlatArray();
        for (const std::uint64_t end_ns : item.end_ns)
            if (end_ns == 0)
                out.null();
            else
                out.value(sinceEpoch(end_ns, run.epoch_ns));
        out.endFlatArray();
        out.member("bytes", item.bytes);
        out.member("status", item.status);
        out.endFlatObject();
    }
    out.endArray();
}

void writeFigures(JsonWriter& out, const RunRecord& run)
{
    out.key("figures").beginObject();
    for (const auto& [id, figure] : run.figures)
        if (figure)
            out.member(id, *figure);
        else
            out.key(id).null();
    for (const auto& [id, list] : run.lists)
        out.key(id).numbers(list, kTimeDigits);
    out.endObject();
}

/// The buckets that hold anything, each by its lower end.
void writeLatencyCounts(JsonWriter& out, const std::vector<std::uint64_t>& counts)
{
    if (counts.empty())
        return;
    out.key("latency_histogram").beginObject();
    out.key("begin_ns").beginFlatArray();
    for (std::size_t bucket = 0; bucket < counts.size(); ++bucket)
        if (counts[bucket] > 0)
            out.value(telemetry::bucketBegin(bucket));
    out.endFlatArray();
    out.key("count").beginFlatArray();
    for (const std::uint64_t count : counts)
        if (count > 0)
            out.value(count);
    out.endFlatArray();
    out.endObject();
}

void writeCaveats(JsonWriter& out, const RunRecord& run)
{
    out.key("caveats").beginArray();
    for (const analysis::Caveat& caveat : run.caveats) {
        out.beginFlatObject();
        out.member("id", analysis::caveatId(caveat.kind));
        out.member("value", caveat.value);
        out.endFlatObject();
    }
    out.endArray();
}

void writeConditions(JsonWriter& out, const RunRecord& run)
{
    out.member("cores", run.cores);
    out.member("other_load_percent", run.other_load_percent);
    out.member("instrument_cpu_percent", run.instrument_cpu_percent);
    out.member("units_per_ms", run.units_per_ms);
    out.member("samples_dropped", run.samples_dropped);
    out.member("intervals_dropped", run.intervals_dropped);
    out.member("epoch_ns", run.epoch_ns);
}

void writeRun(JsonWriter& out, const RunRecord& run)
{
    out.beginObject();
    out.member("contender", base::contenderId(run.contender));
    out.member("repeat", run.repeat);
    writeParameters(out, run);
    out.member("elapsed_s", run.elapsed_s);
    out.member("operations", run.operations);
    out.member("throughput_ops_per_s", run.throughput_ops_per_s);
    out.member("exit", analysis::runExitId(run.exit));
    writeConditions(out, run);
    writeLatency(out, run.latency);
    writeLatencyCounts(out, run.latency_counts);
    if (run.host_memory)
        writeMemory(out, "host_memory", run.host_memory);
    out.key("workers").beginArray();
    for (const analysis::WorkerRecord& worker : run.workers)
        writeWorker(out, worker);
    out.endArray();
    writeFigures(out, run);
    writeChanges(out, run);
    writeSeries(out, run);
    writeTimeline(out, run);
    writeItems(out, run);
    writeCaveats(out, run);
    out.endObject();
}

void writePlaces(JsonWriter& out, std::string_view name, const std::vector<analysis::Place>& places)
{
    out.key(name).beginArray();
    for (const analysis::Place& place : places) {
        out.beginFlatObject();
        out.member("name", place.name);
        out.member("value", place.value);
        out.member("decimals", place.decimals);
        out.endFlatObject();
    }
    out.endArray();
}

void writeVerdict(JsonWriter& out, const std::optional<analysis::Verdict>& verdict)
{
    out.key("verdict");
    if (!verdict)
        return out.null();
    out.beginObject();
    out.member("status", analysis::verdictId(verdict->status));
    out.member("reason", analysis::words(*verdict));
    out.key("figures").beginObject();
    for (const analysis::Place& figure : verdict->figures)
        out.member(figure.name, figure.value);
    out.endObject();
    // The same once more in parts, so that it can be shown in another language.
    out.member("sentence", verdict->reason.text);
    writePlaces(out, "sentence_places", verdict->reason.places);
    writePlaces(out, "figure_places", verdict->figures);
    if (verdict->point) {
        out.key("point").beginFlatObject();
        out.member("label", verdict->point->label);
        out.member("value", verdict->point->value);
        out.member("unit", verdict->point->unit);
        out.member("choice", verdict->point->choice);
        out.endFlatObject();
    }
    out.endObject();
}

} // namespace

std::string toJson(const Record& record, int indent)
{
    JsonWriter out(indent);
    out.beginObject();
    out.member("schema", Record::kSchema);
    out.key("program").beginFlatObject();
    out.member("name", kProgramName);
    out.member("version", record.program_version);
    out.endFlatObject();
    out.member("created_utc", record.created_utc);
    writeMachine(out, record.machine);
    out.member("experiment", record.experiment);
    out.member("complete", record.complete);
    out.key("sweep_parameter");
    if (record.sweep_parameter.empty())
        out.null();
    else
        out.value(record.sweep_parameter);
    if (record.bet)
        out.member("bet", *record.bet);
    out.key("runs").beginArray();
    for (const RunRecord& run : record.runs)
        writeRun(out, run);
    out.endArray();
    writeVerdict(out, record.verdict);
    out.endObject();
    return out.take();
}

} // namespace contend::report
