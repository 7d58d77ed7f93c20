// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/conductor.h"

#include "core/base/clock.h"
#include "core/experiment/derived_figures.h"
#include "core/experiment/judge_runs.h"
#include "core/session/active_run.h"
#include "core/session/machine_info.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <utility>

namespace contend::session {

namespace {

constexpr std::uint64_t kPollNs = 5'000'000;
// Curves and timelines of all runs of a schedule together; the oldest runs give theirs up first, so that an
// afternoon of playing does not fill the memory. Their figures stay.
constexpr std::size_t kMostSeriesValues = 6'000'000;
constexpr std::size_t kMostIntervals = 400'000;

std::size_t seriesValues(const analysis::RunRecord& run)
{
    const std::size_t worker_gauges = run.series.empty() ? 0 : run.series.front().gauges.size();
    return run.t_s.size() * (1 + run.gauge_series.size() + (3 + worker_gauges) * run.series.size());
}

} // namespace

struct Conductor::Parts {
    Parts(Schedule chosen, std::filesystem::path host_path, Listener& to)
        : schedule(std::move(chosen))
        , waiting(schedule.runs.begin(), schedule.runs.end())
        , host(std::move(host_path))
        , listener(to)
        , units_per_ms(schedule.units_per_ms)
        , next_run(schedule.first_run)
    {}

    void beginRecord();
    void startNext();
    void finishRun();
    void finishAll();
    void boundMemory();
    void noteError(const std::optional<base::Error>& problem)
    {
        if (problem && !error)
            error = problem;
    }

    Schedule schedule;
    std::deque<plan::RunPlan> waiting;
    std::filesystem::path host;
    Listener& listener;
    analysis::Record record;
    std::unique_ptr<ActiveRun> current;
    std::optional<base::Error> error;
    std::size_t number = 0;
    double units_per_ms = 0;
    base::RunId next_run{};
    std::atomic<bool> stop_asked{false};
    std::atomic<bool> end_run_asked{false};
    std::atomic<bool> held{false};
    bool over = false;
};

void Conductor::Parts::beginRecord()
{
    if (schedule.epoch_ns == 0)
        schedule.epoch_ns = base::nowNs();
    record.program_version = CONTEND_VERSION;
    record.created_utc = utcNow();
    record.machine = readMachineInfo();
    record.sweep_parameter = schedule.sweep_parameter;
    if (!waiting.empty())
        record.experiment = waiting.front().experiment->id;
}

void Conductor::Parts::startNext()
{
    plan::RunPlan plan = std::move(waiting.front());
    waiting.pop_front();
    const base::RunId run = next_run;
    next_run = base::RunId{static_cast<std::uint64_t>(next_run) + 1};
    listener.runStarted(number, run, plan);
    current = std::make_unique<ActiveRun>(std::move(plan), run, host, units_per_ms, schedule.epoch_ns);
    if (auto started = current->start(); !started)
        finishRun();
}

void Conductor::Parts::finishRun()
{
    const std::unique_ptr<ActiveRun> done = std::move(current);
    if (units_per_ms <= 0)
        units_per_ms = done->unitsPerMs();
    noteError(done->error());
    record.runs.push_back(done->takeRecord());
    if (const auto addFigures = done->plan().experiment->addFigures; addFigures != nullptr)
        addFigures(record.runs.back());
    experiment::addDerivedFigures(record.runs);
    boundMemory();
    listener.runFinished(number, record.runs.back(), done->error());
    ++number;
    // A comparison goes on after a run in which workers died; without a host there is nothing to go on with.
    if (done->error() && done->error()->code != base::ErrorCode::WorkerDied) {
        record.complete = false;
        waiting.clear();
    }
}

void Conductor::Parts::boundMemory()
{
    std::size_t values = 0;
    std::size_t intervals = 0;
    for (auto run = record.runs.rbegin(); run != record.runs.rend(); ++run) {
        values += seriesValues(*run);
        intervals += run->intervals.size();
        if (values > kMostSeriesValues) {
            run->samples_dropped += run->t_s.size();
            run->t_s = {};
            run->series = {};
            run->gauge_series = {};
        }
        if (intervals > kMostIntervals) {
            run->intervals_dropped += run->intervals.size();
            run->intervals = {};
        }
    }
}

void Conductor::Parts::finishAll()
{
    over = true;
    if (!waiting.empty())
        record.complete = false;
    const bool has_runs = !record.runs.empty() && !schedule.runs.empty();
    if (schedule.judge && has_runs && schedule.runs.front().experiment->judge != nullptr)
        record.verdict =
            experiment::judgeRuns(*schedule.runs.front().experiment, record.runs, record.sweep_parameter);
    listener.finished(record);
}

Conductor::Conductor(Schedule schedule, std::filesystem::path host, Listener& listener)
    : m_parts(std::make_unique<Parts>(std::move(schedule), std::move(host), listener))
{
    m_parts->beginRecord();
}

Conductor::~Conductor() = default;

bool Conductor::step()
{
    Parts& my = *m_parts;
    if (my.over)
        return false;
    const bool stopping = my.stop_asked.load(std::memory_order_acquire);
    if (my.current) {
        if (stopping) {
            my.current->stop(my.current->plan().seconds != plan::kOpenEnd);
        } else if (my.end_run_asked.exchange(false, std::memory_order_acq_rel)) {
            my.current->stop(false);
        }
        if (!my.current->step(base::nowNs(), my.listener)) {
            if (my.current->plan().seconds != plan::kOpenEnd && stopping)
                my.record.complete = false;
            my.finishRun();
        }
    } else if (stopping || my.waiting.empty()) {
        my.finishAll();
    } else if (!my.held.load(std::memory_order_acquire)) {
        my.startNext();
    }
    return !my.over;
}

std::uint64_t Conductor::nsUntilNext() const noexcept
{
    if (!m_parts->current)
        return m_parts->held.load(std::memory_order_acquire) ? kPollNs : 0;
    const std::uint64_t now = base::nowNs();
    const std::uint64_t next = m_parts->current->nextSampleNs();
    return next <= now ? 0 : std::min(next - now, kPollNs);
}

void Conductor::stop() noexcept
{
    m_parts->stop_asked.store(true, std::memory_order_release);
}

void Conductor::setHeld(bool held) noexcept
{
    m_parts->held.store(held, std::memory_order_release);
}

void Conductor::endRun() noexcept
{
    m_parts->end_run_asked.store(true, std::memory_order_release);
}

void Conductor::append(plan::RunPlan plan)
{
    m_parts->waiting.push_back(std::move(plan));
}

base::Status Conductor::setParameter(std::string_view id, double value)
{
    Parts& my = *m_parts;
    if (my.current)
        if (auto changed = my.current->setParameter(id, value); !changed)
            return changed;
    for (plan::RunPlan& plan : my.waiting)
        if (auto changed = plan::withValue(plan, id, value))
            plan = std::move(*changed);
    return {};
}

const analysis::Record& Conductor::record() const noexcept
{
    return m_parts->record;
}
const std::optional<base::Error>& Conductor::error() const noexcept
{
    return m_parts->error;
}
double Conductor::unitsPerMs() const noexcept
{
    return m_parts->units_per_ms;
}

base::RunId Conductor::lastRun() const noexcept
{
    return base::RunId{static_cast<std::uint64_t>(m_parts->next_run) - 1};
}

} // namespace contend::session
