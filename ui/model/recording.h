// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/sampling/rates.h"
#include "core/sampling/snapshot.h"
#include "ui/model/core_load.h"
#include "ui/model/time_series.h"
#include "ui/model/timeline.h"
#include "ui/model/timeline_feed.h"

#include <QHash>
#include <QString>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace contend::ui {

/// The figures that stand large beside the charts' titles: the newest moment, steadied over kHeadlineSpan.
struct Headline {
    double cpu_percent = 0; ///< sum of all workers, percent of one core
    int cores = 1;
    double waiting_percent = 0;  ///< mean over living workers, of their time
    double gil_percent = 0;      ///< the part of it that is the interpreter lock
    double lock_percent = 0;     ///< the part of it that is any other lock
    std::uint32_t waiters = 0;   ///< workers that wait for a lock now
    std::uint32_t workers = 0;   ///< alive
    double throughput_per_s = 0; ///< sum of all workers
    double other_load_percent = 0;
    double own_cpu_percent = 0;
};

/// Everything recorded of one session, as the charts draw it: one series each for utilization, contention
/// and throughput, the timeline, and the newest figures. Goes on while the picture is paused.
///
/// Samples of a run that is not the current one are dropped. Bounded to TimeSeries::kDefaultKeepSeconds.
class Recording {
public:
    /// Slow operations (pages) are counted over as much time as it takes to see some of each worker, at most
    /// this long: within one sample there is one or none, and the curve would be noise.
    static constexpr double kLongestRateSpan_s = 2.0;
    static constexpr double kOperationsForARate = 20;
    /// Where so many operations should have come and none did, everything stands still: the curve shows that
    /// at once instead of spreading what was done before over the silence.
    static constexpr double kOperationsMissed = 8;
    /// Figures in large letters are means over this time: twenty different ones a second cannot be read.
    static constexpr double kHeadlineSpan_s = 0.5;

    Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    void clear();
    /// A run begins. name: what a marker says; the first run gets none.
    void beginRun(base::RunId run, const QString& name, int cores, double t_s);
    /// False if the sample belongs to another run: then nothing happened.
    bool add(const sampling::Snapshot& snapshot, const std::optional<sampling::Rates>& rates, double t_s,
             std::uint64_t epoch_ns);
    /// The same with each worker's throughput as the curves have it now: of slow operations there is one
    /// or none within a single sample.
    sampling::Rates steadied(sampling::Rates rates) const;
    void endRun(double t_s);
    /// A parameter was changed while the run goes on; text: what to what. goes_on: the change marked last is
    /// not over yet (a slider is dragged), this is what came of it.
    void markChange(double t_s, const QString& text, bool goes_on = false);
    /// Other texts for the markers that have these; the language has changed.
    void renameMarkers(const QHash<QString, QString>& names);
    void setCores(int cores) { m_headline.cores = cores; }

    /// What a marker says of a change that stands in a saved run.
    using ChangeName = std::function<QString(const analysis::ParameterChange&)>;
    /// The curves of saved runs, one after the other, with ticks where sliders were moved. names[i] belongs
    /// to runs[i].
    void fill(const std::vector<analysis::RunRecord>& runs, const std::vector<QString>& names,
              const ChangeName& change_name);

    const TimeSeries& utilization() const { return m_utilization; }
    const TimeSeries& contention() const { return m_contention; }
    const TimeSeries& throughput() const { return m_throughput; }
    const Timeline& timeline() const { return m_timeline; }
    /// How busy the machine's cores were, whoever used them.
    const CoreLoad& cores() const { return m_cores; }
    const Headline& headline() const { return m_headline; }

    bool isEmpty() const { return m_utilization.isEmpty(); }
    /// Seconds on record, and whether the oldest part is already being dropped.
    double recordedSeconds() const { return m_utilization.lastTime() - m_utilization.firstTime(); }
    bool isFull() const;
    /// Measured samples per second over the last two seconds; nothing while there are too few.
    std::optional<double> samplesPerSecond() const;
    /// Grows with every change.
    std::uint64_t revision() const { return m_revision; }

private:
    void addRates(const sampling::Rates& rates, double t_s);
    double countOperations(const sampling::Rates& rates);
    void forgetBeforeStandstill();
    void updateHeadline(const sampling::Rates& rates);
    void fillCores(const analysis::CoreSeries& cores);
    void markChanges(const analysis::RunRecord& run, const ChangeName& change_name);
    void fillRun(const analysis::RunRecord& run);
    void mark(SeriesMarker::Kind kind, double t_s, const QString& text);

    TimeSeries m_utilization;
    TimeSeries m_contention;
    TimeSeries m_throughput;
    Timeline m_timeline;
    CoreLoad m_cores;
    TimelineFeed m_feed;
    Headline m_headline;
    std::vector<sampling::Rates> m_recent; ///< what the headline is the mean of
    std::optional<base::RunId> m_run;
    std::uint64_t m_revision = 0;
    /// What each worker did in one sample.
    struct Count {
        double seconds = 0;
        std::vector<double> operations;
        double total = 0;
    };
    std::deque<Count> m_counts; ///< of the current run, the newest last
    std::vector<double> m_cpu_row, m_wait_row, m_ops_row;
};

} // namespace contend::ui
