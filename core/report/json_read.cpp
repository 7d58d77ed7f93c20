// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checked_json.h"
#include "core/report/json.h"
#include "core/report/json_read_curves.h"

namespace contend::report {

using analysis::Record;
using analysis::RunRecord;

namespace {

constexpr std::size_t kMostRuns = 100'000;
constexpr std::size_t kMostChanges = 1'000'000;
constexpr int kMostDecimals = 17;
constexpr int kMostBets = 1000;

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
    if (view.has("bet"))
        record.bet = view.at("bet").integer(0, kMostBets);
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
