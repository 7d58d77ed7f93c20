// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/timeline_feed.h"

#include "core/base/clock.h"
#include "ui/model/plan_text.h"

#include <algorithm>
#include <limits>

namespace contend::ui {
namespace {

double secondsSince(std::uint64_t epoch_ns, std::uint64_t t_ns)
{
    return t_ns > epoch_ns ? base::toSeconds(t_ns - epoch_ns) : 0.0;
}

TimelineInterval toInterval(const telemetry::Interval& interval, StateKind kind, std::uint64_t epoch_ns)
{
    TimelineInterval result;
    result.begin_s = secondsSince(epoch_ns, interval.begin_ns);
    result.end_s = secondsSince(epoch_ns, interval.end_ns);
    result.state = kind;
    result.mixed = interval.mixed;
    result.cpu = static_cast<std::int16_t>(
        std::min<std::uint16_t>(interval.cpu, std::numeric_limits<std::int16_t>::max()));
    if (interval.mixed)
        result.merged = static_cast<std::uint16_t>(
            std::min<std::uint32_t>(interval.detail, std::numeric_limits<std::uint16_t>::max()));
    else if ((kind == StateKind::Lock || kind == StateKind::Gil) && interval.detail > 0 &&
             interval.detail <= telemetry::kMaxWorkers && interval.detail != base::index(interval.worker) + 1)
        result.holder = static_cast<std::int16_t>(interval.detail - 1);
    return result;
}

void append(Timeline& timeline, const std::vector<telemetry::Interval>& intervals, std::uint64_t epoch_ns)
{
    for (const telemetry::Interval& interval : intervals)
        if (const std::optional<StateKind> kind = stateKindOf(interval.state))
            timeline.append(static_cast<int>(base::index(interval.worker)),
                            toInterval(interval, *kind, epoch_ns));
}

QString reasonOf(telemetry::ExitKind kind, int value)
{
    return PlanText::exit({kind, value});
}

} // namespace

std::optional<StateKind> stateKindOf(telemetry::WorkerState state) noexcept
{
    switch (state) {
    case telemetry::WorkerState::None:
        return std::nullopt;
    case telemetry::WorkerState::Running:
        return StateKind::Running;
    case telemetry::WorkerState::Ready:
        return StateKind::Ready;
    case telemetry::WorkerState::Lock:
    case telemetry::WorkerState::Spin:
        return StateKind::Lock;
    case telemetry::WorkerState::Gil:
        return StateKind::Gil;
    case telemetry::WorkerState::Io:
        return StateKind::Io;
    case telemetry::WorkerState::Idle:
        return StateKind::Idle;
    }
    return std::nullopt;
}

void TimelineFeed::beginRun()
{
    endRun();
    m_lanes.clear();
}

void TimelineFeed::endRun()
{
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        if (m_lanes[i].open)
            m_timeline.close(static_cast<int>(i));
}

void TimelineFeed::add(const sampling::Snapshot& snapshot, std::uint64_t epoch_ns)
{
    append(m_timeline, snapshot.intervals, epoch_ns);
    for (const sampling::WorkerSample& worker : snapshot.workers)
        addWorker(worker, snapshot.t_ns, epoch_ns);
}

void TimelineFeed::addWorker(const sampling::WorkerSample& worker, std::uint64_t now_ns,
                             std::uint64_t epoch_ns)
{
    const std::size_t i = base::index(worker.worker);
    const int number = static_cast<int>(i);
    if (i >= m_lanes.size())
        m_lanes.resize(i + 1);
    Lane& lane = m_lanes[i];
    const telemetry::SlotReading& reading = worker.reading;

    if (lane.dead && reading.incarnation != lane.incarnation &&
        reading.lifecycle != telemetry::Lifecycle::Dead) {
        m_timeline.revive(number, secondsSince(epoch_ns, now_ns));
        lane.dead = false;
    }
    lane.incarnation = reading.incarnation;
    if (reading.lifecycle == telemetry::Lifecycle::Dead && !lane.dead) {
        m_timeline.close(number);
        m_timeline.addDeath(number, secondsSince(epoch_ns, now_ns),
                            reasonOf(reading.exit_kind, reading.exit_value));
        lane = {true, false, reading.incarnation};
        return;
    }
    const std::optional<StateKind> kind = stateKindOf(reading.state);
    if (reading.lifecycle == telemetry::Lifecycle::Running && kind) {
        TimelineInterval open;
        open.begin_s = secondsSince(epoch_ns, reading.state_since_ns);
        open.end_s = secondsSince(epoch_ns, now_ns);
        open.state = *kind;
        m_timeline.setOpen(number, open);
        lane.open = true;
    } else if (lane.open) {
        m_timeline.close(number);
        lane.open = false;
    }
}

void TimelineFeed::fill(Timeline& timeline, const analysis::RunRecord& run)
{
    append(timeline, run.intervals, run.epoch_ns);
    if (run.t_s.empty())
        return;
    for (const analysis::WorkerRecord& worker : run.workers)
        if (!worker.exit.ok())
            timeline.addDeath(static_cast<int>(base::index(worker.worker)), run.t_s.back(),
                              PlanText::exit(worker.exit));
}

} // namespace contend::ui
