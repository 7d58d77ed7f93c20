// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/caveats.h"
#include "core/analysis/run_record.h"
#include "core/sampling/load_meter.h"
#include "core/sampling/rates.h"
#include "core/sampling/snapshot.h"

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace contend::analysis {

/// What is known of a run before its first sample.
struct SummarySetup {
    base::RunId run{};
    base::Contender contender{};
    int repeat = 0;
    std::map<std::string, double, std::less<>> parameters;
    std::map<std::string, std::string, std::less<>> choices;
    int cores = 1;              ///< C: cores that the workers may use
    std::uint64_t epoch_ns = 0; ///< monotonic time of the session's zero
    /// Ids of the workload's gauges, in the order of Snapshot::gauges; each becomes a figure of the record.
    std::vector<std::string> gauges;
    /// Ids of the workload's worker gauges, in the order of SlotReading::gauges.
    std::vector<std::string> worker_gauges;
};

/// What is known once the run is over and its samples cannot tell.
struct RunEnd {
    RunExit exit = RunExit::Ok;
    bool incomplete = false;            ///< stopped before its time
    bool losses_expected = false;       ///< lost workers are its result, not a reason to doubt it
    bool lower_priority = false;        ///< workers ran below the window's priority
    std::optional<Percentiles> latency; ///< see latency_histogram.h; nothing when nobody timed operations
    std::map<base::WorkerId, MemoryUse> memory; ///< see sampling/proc_reader.h
    std::optional<MemoryUse> host_memory;
    std::vector<std::uint64_t> latency_counts;
    /// How the host ended, if it died: the end of every worker of which nobody else told the end.
    std::optional<Exit> host_exit;
    /// Further figures beside the gauges; a figure of the same id replaces the gauge's.
    std::map<std::string, std::optional<double>, std::less<>> figures;
};

/// How much a builder keeps, whatever the length of the run. Beyond it the oldest goes, and the record says
/// how many samples and intervals went.
struct SummaryLimits {
    std::uint64_t series_ns = 600'000'000'000; ///< ten minutes of curves
    std::size_t series_values = 4'000'000;     ///< and at most so many numbers in all curves together (32 MB)
    std::size_t intervals = 200'000;           ///< of the timeline
    std::size_t items = 20'000;
    std::size_t changes = 10'000; ///< of parameters
};

/// Makes the record of one run out of its samples.
///
/// Give it every snapshot of the run in the order they were taken, with the rates since the one before. The
/// measuring window begins with the first snapshot that is added as measuring (its rates belong to the time
/// before and do not count) and ends with the last such snapshot. Counters, shares and utilization of the
/// record are the differences between these two; curves and timeline show the window only, but of a round of
/// items that ends in it all items are kept, so that it can be shown whole. Snapshots after the window still
/// tell how workers ended, the final gauges, and what was lost.
///
/// A snapshot of another run or older than the last one is dropped. If no second measuring snapshot ever
/// came, the record has no window: elapsed_s is 0, counts are 0, and the caveats say so.
/// Memory is bounded by SummaryLimits. Not thread-safe.
class SummaryBuilder {
public:
    explicit SummaryBuilder(SummarySetup setup, SummaryLimits limits = {});

    /// The values of parameters and cores at this moment; for the record those that hold when the measuring
    /// window begins count, so call it then (a slider may have moved during warm-up).
    void setParameters(std::map<std::string, double, std::less<>> parameters,
                       std::map<std::string, std::string, std::less<>> choices, int cores);

    /// A live parameter was changed. A slider that is dragged changes many times: what follows within half a
    /// second on a change of the same parameter replaces where and when that one ended.
    void addChange(std::uint64_t t_ns, ParameterChange change);

    /// False: it was dropped.
    bool add(const sampling::Snapshot& snapshot, const std::optional<sampling::Rates>& rates, bool measuring);

    /// Length of the measuring window so far.
    double measuredSeconds() const noexcept;

    /// The record of what was added so far. May be called more than once.
    RunRecord finish(const RunEnd& end) const;

private:
    /// Values of a worker in a row: utilization, waiting, throughput.
    static constexpr std::size_t kCurves = 3;

    /// One worker over the window.
    struct Track {
        sampling::WorkerSample last; ///< as it was last seen
        sampling::WorkerSample sum;  ///< what grew within the window, whoever had the slot
        std::uint64_t begin_ns = 0;  ///< of the window, for this worker
        std::uint64_t end_ns = 0;    ///< its last sample within the window
        bool was_alive = false;      ///< within the window
    };
    /// One sample of all curves: for each worker utilization, waiting, throughput.
    struct Row {
        std::uint64_t t_ns = 0;
        double seconds = 0;
        double operations_per_s = 0;
        std::vector<double> values;
        std::vector<double> gauges;
        std::vector<double> worker_gauges; ///< worker after worker

        std::size_t size() const noexcept { return values.size() + gauges.size() + worker_gauges.size(); }
    };
    struct CoreRow {
        std::uint64_t t_ns = 0;
        std::vector<double> busy_percent;
    };
    struct Window {
        Window(); ///< out of line: clang 14 cannot see the initializers below from inside the class
        sampling::LoadReading first;
        sampling::LoadReading last;
        double last_other_percent = 0;
        std::uint64_t events_lost = 0; ///< before it
        std::size_t samples = 0;
        std::uint32_t most_alive = 0;
    };
    /// What the very last snapshot says, within the window or after.
    struct Latest {
        std::uint64_t t_ns = 0;
        std::uint64_t events_lost = 0;
        std::uint32_t workers_lost = 0;
        std::uint32_t workers_refused = 0;
        double units_per_ms = 0;
        std::vector<double> gauges;
    };

    void openWindow(const sampling::Snapshot& snapshot);
    void extendWindow(const sampling::Snapshot& snapshot, const std::optional<sampling::Rates>& rates);
    void followWorkers(const sampling::Snapshot& snapshot, bool counts);
    void keepRow(const sampling::Snapshot& snapshot, const sampling::Rates& rates);
    void keepCores(const sampling::Rates& rates);
    static void keepCurves(const sampling::Rates& rates, Row& row);
    void keepGauges(const sampling::Snapshot& snapshot, Row& row) const;
    void keepTimeline(const sampling::Snapshot& snapshot, bool measuring);
    WorkerRecord recordOf(const Track& track, const RunEnd& end) const;
    void fillWorkers(RunRecord& record, const RunEnd& end) const;
    void fillLoad(RunRecord& record) const;
    void fillFigures(RunRecord& record, const RunEnd& end) const;
    void fillLists(RunRecord& record) const;
    void fillSeries(RunRecord& record) const;
    void fillCores(RunRecord& record) const;
    void fillItems(RunRecord& record) const;
    double coresWanted() const;
    void fillGaugeSeries(RunRecord& record) const;
    std::optional<double> throughputVariationPercent() const;
    CaveatInputs caveatInputs(const RunRecord& record, const RunEnd& end) const;

    SummarySetup m_setup;
    SummaryLimits m_limits;
    std::optional<Window> m_window;
    std::optional<Latest> m_latest;
    std::map<base::WorkerId, Track> m_tracks;
    std::deque<Row> m_rows;
    std::deque<CoreRow> m_core_rows;
    std::deque<ParameterChange> m_changes;
    std::size_t m_row_values = 0; ///< in all rows
    std::uint64_t m_rows_dropped = 0;
    std::deque<telemetry::Interval> m_intervals;
    std::uint64_t m_intervals_dropped = 0;
    std::deque<telemetry::ItemReading> m_early_items; ///< ready before the window
    std::deque<telemetry::ItemReading> m_items;
};

} // namespace contend::analysis
