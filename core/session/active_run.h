// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/summary.h"
#include "core/run/run_controller.h"
#include "core/sampling/latency_reading.h"
#include "core/sampling/rates.h"
#include "core/sampling/sampler.h"
#include "core/sampling/snapshot.h"
#include "core/session/conductor.h"

#include <memory>
#include <optional>

namespace contend::session {

/// Samples are this far apart; shorter ones would be mostly the noise of the kernel's own 4 ms tick.
inline constexpr std::uint64_t kSampleNs = 50'000'000;

/// One run under observation: its controller, its sampler and the summary that grows.
///
///   stage      begins when                                samples go to
///   Starting   the host is started                        nobody
///   WarmUp     the start gate opened                      the listener
///   Measuring  warm_up_s later                            the listener and the summary's window
///   Stopping   the window is long enough and complete,    the listener; the last one holds the final gauges
///              or somebody asked
///
/// One thread at a time.
class ActiveRun {
public:
    /// What the listener is told of is passed to it by step().
    ActiveRun(plan::RunPlan plan, base::RunId run, const std::filesystem::path& host, double units_per_ms,
              std::uint64_t epoch_ns);

    /// Starts the host. Errors as RunController::start().
    base::Status start();
    /// Does what is due at this moment. False once the host has gone.
    bool step(std::uint64_t now_ns, Listener& listener);
    /// Ends the run before its time; early: the record is marked incomplete for that.
    void stop(bool early);
    base::Status setParameter(std::string_view id, double value);

    /// After step() said false (or start() failed): everything that was measured.
    analysis::RunRecord takeRecord();

    const plan::RunPlan& plan() const noexcept { return m_controller.plan(); }
    base::RunId id() const noexcept { return m_controller.id(); }
    const std::optional<base::Error>& error() const noexcept { return m_controller.error(); }
    std::uint64_t nextSampleNs() const noexcept { return m_next_sample_ns; }
    double unitsPerMs() const noexcept;

private:
    void enter(Stage stage, std::uint64_t now_ns, Listener& listener);
    void takeDueSample(std::uint64_t now_ns, Listener& listener);
    void sample(std::uint64_t now_ns, Listener& listener);
    void beginMeasuring();
    void endMeasuring();
    bool windowIsComplete(std::uint64_t now_ns) const;
    void readMemory();
    void addLatencies(sampling::Snapshot& snapshot);
    void refreshParameters();

    run::RunController m_controller;
    analysis::SummaryBuilder m_summary;
    std::unique_ptr<sampling::Sampler> m_sampler;
    std::optional<sampling::Snapshot> m_last;
    std::optional<sampling::LatencyReading> m_latency_begin;
    analysis::RunEnd m_end;
    Stage m_stage = Stage::Starting;
    std::uint64_t m_epoch_ns = 0;
    std::uint64_t m_stage_since_ns = 0;
    std::uint64_t m_next_sample_ns = 0;
    std::uint64_t m_latency_read_ns = 0;
    bool m_early = false;
};

} // namespace contend::session
