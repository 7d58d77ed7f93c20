// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/verdict.h"
#include "core/base/contender.h"
#include "core/base/ids.h"
#include "core/sampling/proc_reader.h"
#include "core/sampling/rates.h"
#include "core/telemetry/slot_reader.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace contend::analysis {

/// A reason to trust figures less. Ids are a contract; texts for people come from ui/look.
enum class CaveatKind : std::uint8_t {
    Oversubscribed, ///< more workers competed for the cores than there were; value: workers
    OtherLoad,      ///< other programs used more than a quarter of the machine; value: percent
    OneCore,        ///< parallel work cannot show on one core
    Unsteady,       ///< throughput varied much; value: coefficient of variation in percent
    EventsLost,     ///< timeline intervals were overwritten before they were read; value: how many
    TooFewSamples,  ///< value: how many there were
    InstrumentLoad, ///< the instrument's own CPU share was high; value: percent of one core
    WorkersLost,    ///< value: how many ended without having been told to
    WorkersRefused, ///< could not be started, a limit of the system; value: how many
    LowerPriority,  ///< workers ran at a lower priority than the window
    Incomplete,     ///< stopped before its time
    SanitizedBuild, ///< built with a sanitizer: several times slower
};

std::string_view caveatId(CaveatKind kind) noexcept;

struct Caveat {
    CaveatKind kind{};
    double value = 0;
};

struct Percentiles {
    double p50_us = 0;
    double p95_us = 0;
    double p99_us = 0;
    double max_us = 0;
};

using sampling::MemoryUse;

/// How a worker or a run ended: "ok", "signal 11", "exit 3".
struct Exit {
    telemetry::ExitKind kind = telemetry::ExitKind::Normal;
    int value = 0;

    bool ok() const noexcept
    {
        return kind == telemetry::ExitKind::Normal || kind == telemetry::ExitKind::None;
    }
    std::string text() const;
    /// The exit that text() told so; nothing for any other text.
    static std::optional<Exit> parse(std::string_view text) noexcept;
};

/// One worker over the measuring window.
struct WorkerRecord {
    base::WorkerId worker{};
    std::uint64_t operations = 0;
    double throughput_ops_per_s = 0;
    double cpu_utilization_percent = 0;
    sampling::StateShares shares;
    std::uint64_t acquisitions = 0;
    std::uint64_t contended = 0;
    std::uint64_t lock_wait_ns = 0;
    std::uint64_t gil_takes = 0;
    std::uint64_t gil_wait_ns = 0;
    std::optional<MemoryUse> memory; ///< processes of their own only
    Exit exit;
};

/// One worker's curves; all vectors as long as RunRecord::t_s. NaN is a gap.
struct WorkerSeries {
    std::vector<double> cpu_utilization_percent;
    std::vector<double> lock_wait_percent; ///< locks and the interpreter lock together
    std::vector<double> throughput_ops_per_s;
    /// The workload's worker gauges by id.
    std::map<std::string, std::vector<double>, std::less<>> gauges;
};

/// How busy each core of the machine was, whoever used it; all curves as long as t_s. NaN: not known.
struct CoreSeries {
    std::vector<double> t_s;                       ///< since the session began
    std::vector<std::vector<double>> busy_percent; ///< by core, over the half second before
};

/// A live parameter that was changed while the run went on.
struct ParameterChange {
    double t_s = 0; ///< since the session began
    std::string parameter;
    double from = 0;
    double to = 0;
    /// Of a choice, by name ("mutex"); empty for numbers.
    std::string from_choice{};
    std::string to_choice{};

    friend bool operator==(const ParameterChange&, const ParameterChange&) = default;
};

enum class RunExit : std::uint8_t { Ok, Stopped, WorkerDied, HostDied, Failed };
std::string_view runExitId(RunExit exit) noexcept;

/// Everything about one run: setup, summary of the measuring window, curves, timeline, caveats.
struct RunRecord {
    base::Contender contender{};
    /// What it is called beside others, where that is not its contender: "Threads, Monday". Runs of one
    /// contender with different labels are compared, not averaged. Records on disk have none.
    std::string label;
    int repeat = 0; ///< 0-based
    /// Every parameter of the experiment with the value it had when the measuring window began.
    std::map<std::string, double, std::less<>> parameters;
    /// Choices by name, as they stand in the record ("mutex"); numbers are only in parameters.
    std::map<std::string, std::string, std::less<>> choices;
    double elapsed_s = 0; ///< measured length of the measuring window
    std::uint64_t operations = 0;
    double throughput_ops_per_s = 0;
    RunExit exit = RunExit::Ok;
    std::optional<Percentiles> latency;
    std::vector<WorkerRecord> workers;
    /// The experiment's own figures; no value (null in the record) when it never happened.
    std::map<std::string, std::optional<double>, std::less<>> figures;
    /// The workload's worker gauges as they were last, by id: a value for each of `workers`, in its order.
    std::map<std::string, std::vector<double>, std::less<>> lists;
    /// Operations per latency bucket (telemetry/latency_buckets.h); empty unless the workload wants it.
    std::vector<std::uint64_t> latency_counts;
    std::optional<MemoryUse> host_memory; ///< where memory is the subject: the process of the threads
    /// The workload's gauges by id, each as long as t_s; NaN: no value at that time.
    std::map<std::string, std::vector<double>, std::less<>> gauge_series;
    std::vector<double> t_s; ///< sample times since the session began
    std::vector<WorkerSeries> series;
    CoreSeries core_load;                       ///< twice a second, like the curves
    std::vector<ParameterChange> changes;       ///< in the order of time; bounded, the last are kept
    std::vector<telemetry::Interval> intervals; ///< the timeline; bounded, the last part is kept
    std::vector<telemetry::ItemReading> items;
    std::uint64_t epoch_ns = 0;        ///< monotonic time of the session's zero, to place intervals on t_s
    int cores = 1;                     ///< C: cores that the workers could use
    double other_load_percent = 0;     ///< of the whole machine, by other programs
    double instrument_cpu_percent = 0; ///< of one core, by the sampler and the front end
    double units_per_ms = 0;
    std::uint64_t samples_dropped = 0;   ///< oldest samples of the curves that went to keep memory bounded
    std::uint64_t intervals_dropped = 0; ///< oldest intervals of the timeline, likewise
    std::vector<Caveat> caveats;
};

struct MachineInfo {
    int cpus_online = 1;
    int cpus_available = 1;
    std::string cpu_model;
    std::string kernel;
    std::uint64_t memory_bytes = 0;
};

/// What "contend run", Compare or Sweep leaves behind.
struct Record {
    static constexpr int kSchema = 1;
    std::string program_version;
    std::string created_utc; ///< ISO 8601
    MachineInfo machine;
    std::string experiment;
    bool complete = true;
    std::string sweep_parameter; ///< empty: not a sweep
    std::optional<int> bet;      ///< the choice that was bet on, 0-based as in the experiment's lesson
    std::vector<RunRecord> runs;
    std::optional<Verdict> verdict;
};

} // namespace contend::analysis
