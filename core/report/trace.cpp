// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/trace.h"

#include "core/report/json_writer.h"
#include "core/report/state_names.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace contend::report {

using analysis::Record;
using analysis::RunRecord;
using telemetry::Interval;
using telemetry::ItemReading;

// The form is that of "Trace Event Format" (N. Duca, D. Sinclair, Google, 2016): ph X is a complete event,
// C a counter, M names a process or thread; ts and dur are microseconds.

namespace {

/// Threads of a trace that hold the items of a worker: beside its states, whose intervals they would cross.
constexpr std::uint32_t kItemLanes = 1'000'000;

/// The phases of a page, see telemetry::ItemRecord.
constexpr std::array<std::string_view, telemetry::ItemRecord::kPhases> kPhaseNames{"connect", "wait",
                                                                                   "receive", "parse"};

class TraceWriter {
public:
    TraceWriter() { m_out.beginObject(), m_out.member("displayTimeUnit", "ms"); }

    void beginEvents() { m_out.key("traceEvents").beginArray(); }

    std::string finish()
    {
        m_out.endArray();
        m_out.endObject();
        return m_out.take();
    }

    void name(std::string_view what, std::size_t pid, std::uint32_t tid, std::string_view name)
    {
        m_out.beginFlatObject();
        m_out.member("ph", "M");
        m_out.member("name", what);
        m_out.member("pid", pid);
        m_out.member("tid", tid);
        m_out.key("args").beginFlatObject();
        m_out.member("name", name);
        m_out.endFlatObject();
        m_out.endFlatObject();
    }

    /// Opens a complete event; what it says more goes between this and endSpan().
    void beginSpan(std::string_view name, std::string_view category, std::size_t pid, std::uint32_t tid,
                   std::int64_t begin_ns, std::int64_t end_ns)
    {
        m_out.beginFlatObject();
        m_out.member("ph", "X");
        m_out.member("name", name);
        m_out.member("cat", category);
        m_out.member("pid", pid);
        m_out.member("tid", tid);
        m_out.member("ts", static_cast<double>(begin_ns) / 1e3);
        m_out.member("dur", static_cast<double>(end_ns - begin_ns) / 1e3);
        m_out.key("args").beginFlatObject();
    }
    void endSpan()
    {
        m_out.endFlatObject();
        m_out.endFlatObject();
    }

    JsonWriter& out() { return m_out; }

private:
    JsonWriter m_out{0};
};

std::int64_t sinceEpoch(std::uint64_t ns, const RunRecord& run)
{
    return static_cast<std::int64_t>(ns - run.epoch_ns);
}

void nameLanes(TraceWriter& trace, const RunRecord& run, std::size_t pid)
{
    trace.name("process_name", pid, 0, fmt::format("run {}: {}", pid, base::contenderId(run.contender)));
    for (const analysis::WorkerRecord& worker : run.workers) {
        const std::uint32_t lane = base::index(worker.worker) + 1;
        trace.name("thread_name", pid, lane, fmt::format("worker {}", lane));
        if (!run.items.empty())
            trace.name("thread_name", pid, kItemLanes + lane, fmt::format("worker {} items", lane));
    }
}

void writeInterval(TraceWriter& trace, const Interval& interval, std::int64_t begin_ns, std::int64_t end_ns,
                   std::size_t pid)
{
    trace.beginSpan(stateName(interval.state), interval.mixed ? "mixed" : "state", pid,
                    base::index(interval.worker) + 1, begin_ns, end_ns);
    trace.out().member("cpu", interval.cpu);
    if (interval.mixed)
        trace.out().member("intervals", interval.detail);
    else if (interval.state == telemetry::WorkerState::Lock && interval.detail > 0)
        trace.out().member("holder", interval.detail);
    trace.endSpan();
}

/// Viewers stack what overlaps within a thread, so each interval begins where the last one ended at the
/// earliest: a rounding at a seam must not turn a row into stairs.
void writeIntervals(TraceWriter& trace, const RunRecord& run, std::size_t pid)
{
    std::vector<const Interval*> order;
    order.reserve(run.intervals.size());
    for (const Interval& interval : run.intervals)
        order.push_back(&interval);
    std::stable_sort(order.begin(), order.end(), [](const Interval* one, const Interval* other) {
        return std::pair(one->worker, one->begin_ns) < std::pair(other->worker, other->begin_ns);
    });
    const Interval* last = nullptr;
    std::int64_t free_from = 0;
    for (const Interval* interval : order) {
        std::int64_t begin = sinceEpoch(interval->begin_ns, run);
        const std::int64_t end = sinceEpoch(interval->end_ns, run);
        if (last != nullptr && last->worker == interval->worker)
            begin = std::max(begin, free_from);
        if (end <= begin)
            continue;
        writeInterval(trace, *interval, begin, end, pid);
        free_from = end;
        last = interval;
    }
}

void writeItem(TraceWriter& trace, const RunRecord& run, const ItemReading& item, std::size_t pid)
{
    const std::uint32_t lane = kItemLanes + base::index(item.worker) + 1;
    const std::int64_t begin = sinceEpoch(item.begin_ns, run);
    std::int64_t end = begin;
    for (const std::uint64_t end_ns : item.end_ns)
        if (end_ns != 0)
            end = std::max(end, sinceEpoch(end_ns, run));
    trace.beginSpan(fmt::format("item {}", item.number + 1), "item", pid, lane, begin, end);
    trace.out().member("round", item.round);
    trace.out().member("bytes", item.bytes);
    trace.out().member("status", item.status);
    trace.endSpan();
    std::int64_t from = begin;
    for (std::size_t phase = 0; phase < item.end_ns.size(); ++phase) {
        const std::int64_t to = item.end_ns[phase] == 0 ? from : sinceEpoch(item.end_ns[phase], run);
        if (to <= from)
            continue;
        trace.beginSpan(kPhaseNames[phase], "phase", pid, lane, from, to);
        trace.endSpan();
        from = to;
    }
}

/// One counter with a value for each worker.
void writeCounter(TraceWriter& trace, std::string_view name, const RunRecord& run, std::size_t pid,
                  std::vector<double> analysis::WorkerSeries::*curve)
{
    for (std::size_t sample = 0; sample < run.t_s.size(); ++sample) {
        JsonWriter& out = trace.out();
        out.beginFlatObject();
        out.member("ph", "C");
        out.member("name", name);
        out.member("pid", pid);
        out.member("tid", 0);
        out.member("ts", run.t_s[sample] * 1e6);
        out.key("args").beginFlatObject();
        for (std::size_t worker = 0; worker < run.series.size(); ++worker) {
            const std::vector<double>& values = run.series[worker].*curve;
            if (sample < values.size() && std::isfinite(values[sample]))
                out.key(fmt::format("worker {}", worker + 1)).rounded(values[sample], 6);
        }
        out.endFlatObject();
        out.endFlatObject();
    }
}

/// A mark across the whole run, where a slider was moved.
void writeChange(TraceWriter& trace, const analysis::ParameterChange& change, std::size_t pid)
{
    const bool is_choice = !change.to_choice.empty();
    JsonWriter& out = trace.out();
    out.beginFlatObject();
    out.member("ph", "i");
    out.member("s", "p");
    out.member("name", is_choice ? fmt::format("{} set to {}", change.parameter, change.to_choice)
                                 : fmt::format("{} set to {}", change.parameter, change.to));
    out.member("pid", pid);
    out.member("tid", 0);
    out.member("ts", change.t_s * 1e6);
    out.endFlatObject();
}

} // namespace

std::string toTrace(const Record& record)
{
    TraceWriter trace;
    trace.out().key("otherData").beginFlatObject();
    trace.out().member("program", "contend " + record.program_version);
    trace.out().member("experiment", record.experiment);
    trace.out().member("created_utc", record.created_utc);
    trace.out().endFlatObject();
    trace.beginEvents();
    for (std::size_t number = 0; number < record.runs.size(); ++number) {
        const RunRecord& run = record.runs[number];
        const std::size_t pid = number + 1;
        nameLanes(trace, run, pid);
        writeIntervals(trace, run, pid);
        for (const ItemReading& item : run.items)
            writeItem(trace, run, item, pid);
        for (const analysis::ParameterChange& change : run.changes)
            writeChange(trace, change, pid);
        writeCounter(trace, "CPU utilization, %", run, pid, &analysis::WorkerSeries::cpu_utilization_percent);
        writeCounter(trace, "operations/s", run, pid, &analysis::WorkerSeries::throughput_ops_per_s);
    }
    return trace.finish();
}

} // namespace contend::report
