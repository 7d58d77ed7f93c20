// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/result.h"
#include "core/plan/run_plan.h"
#include "core/sampling/rates.h"
#include "core/sampling/snapshot.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace contend::session {

/// Where one run stands within its own time.
enum class Stage : std::uint8_t { Starting, WarmUp, Measuring, Stopping };

/// What a front end learns while runs go on. Called from within Conductor::step(), on its thread.
class Listener {
public:
    virtual ~Listener() = default;
    /// A run begins: its number within the schedule (0-based) and the plan.
    virtual void runStarted(std::size_t /*number*/, base::RunId /*run*/, const plan::RunPlan& /*plan*/) {}
    /// The run moved on: warm-up over, measuring, stopping.
    virtual void stageChanged(base::RunId /*run*/, Stage /*stage*/) {}
    /// 20 times a second. rates is empty for the first sample of a run. epoch_ns: zero of the session's time.
    virtual void sampled(const sampling::Snapshot& /*snapshot*/,
                         const std::optional<sampling::Rates>& /*rates*/, std::uint64_t /*epoch_ns*/)
    {}
    /// The run is over and its host gone. error: why it failed, if it did; the record has what was measured.
    virtual void runFinished(std::size_t /*number*/, const analysis::RunRecord& /*record*/,
                             const std::optional<base::Error>& /*error*/)
    {}
    /// All runs are over or the schedule was stopped; the record has everything, the verdict included.
    virtual void finished(const analysis::Record& /*record*/) {}
};

/// What to conduct.
struct Schedule {
    std::vector<plan::RunPlan> runs; ///< at least one, all of one experiment
    std::string sweep_parameter;     ///< empty: no sweep
    bool judge = true;               ///< ask the experiment for a verdict at the end
    std::uint64_t epoch_ns = 0;      ///< zero of the time axis; 0: now
    double units_per_ms = 0;         ///< calibration of an earlier schedule; 0: measure
    base::RunId first_run{1};
};

/// Carries a schedule out, one host after the other, sampling every 50 ms: the part that the window and the
/// command line share. Starts no thread: somebody calls step() often; each call returns within a few
/// milliseconds. One thread at a time, except stop() and setHeld(), which any thread (and a
/// signal handler) may call.
class Conductor {
public:
    Conductor(Schedule schedule, std::filesystem::path host, Listener& listener);
    ~Conductor();
    Conductor(const Conductor&) = delete;
    Conductor& operator=(const Conductor&) = delete;

    /// Does what is due. False once everything is over (finished() has been called).
    bool step();
    /// How long the caller may sleep before the next step, in nanoseconds.
    std::uint64_t nsUntilNext() const noexcept;

    /// Ends the current run and the schedule; what was measured is kept, the record is marked incomplete.
    void stop() noexcept;
    /// While held no further run begins; the current one goes on to its end. Any thread, as stop().
    void setHeld(bool held) noexcept;
    /// Ends the current open-ended run and goes on with the next one appended: the record is not incomplete.
    void endRun() noexcept;
    /// Adds a run to the end of the schedule (the contender was changed while running).
    void append(plan::RunPlan plan);
    /// Changes a live parameter of the current run and of all that follow. Errors as RunController's.
    base::Status setParameter(std::string_view id, double value);

    /// Everything so far; complete after finished().
    const analysis::Record& record() const noexcept;
    /// The first error of any run.
    const std::optional<base::Error>& error() const noexcept;
    double unitsPerMs() const noexcept;
    base::RunId lastRun() const noexcept;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace contend::session
