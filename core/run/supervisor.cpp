// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/supervisor.h"

#include "core/base/clock.h"
#include "core/run/host_protocol.h"
#include "core/run/patience.h"
#include "core/run/run_area.h"
#include "core/workload/catalog.h"
#include "core/workload/compute.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>
#include <poll.h>
#include <sched.h>
#include <string>
#include <unistd.h>

namespace contend::run {

namespace {

using telemetry::HostPhase;
using telemetry::Lifecycle;

constexpr int kTickMs = 10;
constexpr std::uint64_t kGatherLimitNs = 30'000'000'000;
constexpr std::uint64_t kHelperLimitNs = 10'000'000'000;
/// As init systems do: a worker that crashes at once must not keep the machine busy with starting it.
constexpr std::uint64_t kRestartAfterNs = 500'000'000;
constexpr Patience::Limits kDrainLimits{2'000'000'000, 10'000'000'000};
constexpr std::uint64_t kHelperDrainNs = 1'000'000'000;

void setPhase(telemetry::HostBlock& host, HostPhase phase) noexcept
{
    host.phase.store(static_cast<std::uint32_t>(phase), std::memory_order_release);
}

template <std::size_t N>
void copyText(std::array<char, N>& into, const std::string& text) noexcept
{
    into.fill('\0');
    text.copy(into.data(), N - 1);
}

} // namespace

Supervisor::Supervisor(telemetry::Segment segment, base::UniqueFd control)
    : m_segment(std::move(segment))
    , m_control(std::move(control))
    , m_topology(base::readTopology())
    , m_workload(workload::find(m_segment.workload()))
    , m_places(m_segment.slotCount())
{}

Supervisor::~Supervisor() = default;

int Supervisor::run()
{
    base::Status outcome = prepare();
    if (outcome)
        outcome = startHelper();
    if (outcome)
        outcome = startFirstWorkers();
    if (outcome)
        outcome = waitForWorkers();
    if (outcome)
        supervise();
    drain();
    stopHelper();
    return finish(outcome ? m_trouble : outcome);
}

base::Status Supervisor::prepare()
{
    telemetry::HostBlock& host = m_segment.host();
    setPhase(host, HostPhase::Preparing);
    if (m_workload == nullptr)
        return base::fail(base::ErrorCode::Internal, 0, "looking the workload up",
                          std::string(m_segment.workload()));
    const double known = m_segment.header().units_per_ms;
    host.units_per_ms.store(known > 0 ? known : workload::calibrateUnitsPerMs(), std::memory_order_release);
    makeRunArea(m_segment);
    applySwitchInterval();
    m_setup = workSetup(m_segment);
    host.gauge_count.store(static_cast<std::uint32_t>(m_workload->gauges.size()), std::memory_order_relaxed);
    if (m_workload->prepare != nullptr)
        if (auto prepared = m_workload->prepare(m_setup); !prepared)
            return prepared;
    m_runner = base::hasOwnProcesses(m_segment.contender()) ? makeProcessRunner(m_segment, *m_workload)
                                                            : makeThreadRunner(m_segment, *m_workload);
    return {};
}

base::Status Supervisor::startHelper()
{
    if (m_workload->serve == nullptr)
        return {};
    auto child = base::forkChild([this] { return m_workload->serve(m_setup); }, {m_control.get()});
    if (!child)
        return tl::unexpected(child.error());
    m_helper = std::move(*child);
    const std::uint64_t deadline = base::nowNs() + kHelperLimitNs;
    while (!m_workload->serving(m_setup)) {
        if (auto alive = checkHelper(); !alive)
            return alive;
        if (stopping() || !sleepTick())
            break;
        if (base::nowNs() > deadline)
            return base::fail(base::ErrorCode::CannotStartHelper, ETIMEDOUT, "waiting for the server",
                              std::string(m_workload->id));
    }
    return {};
}

base::Status Supervisor::checkHelper()
{
    if (!m_helper.started() || stopping())
        return {};
    const auto exit = m_helper.poll();
    if (!exit)
        return {};
    return base::fail(base::ErrorCode::CannotStartHelper, 0, "running the server",
                      std::string(m_workload->id));
}

base::Status Supervisor::startFirstWorkers()
{
    const std::uint32_t wanted =
        std::min(m_segment.control().workers_wanted.load(std::memory_order_relaxed), m_segment.slotCount());
    for (std::uint32_t i = 0; i < wanted && !stopping(); ++i)
        if (auto started = startWorker(i); !started)
            return started;
    return {};
}

base::Status Supervisor::startWorker(std::uint32_t index)
{
    telemetry::WorkerSlot& slot = m_segment.slot(base::WorkerId{index});
    slot.stop_requested.store(0, std::memory_order_relaxed);
    slot.exit_kind.store(0, std::memory_order_relaxed);
    slot.incarnation.fetch_add(1, std::memory_order_relaxed);
    slot.lifecycle.store(static_cast<std::uint32_t>(Lifecycle::Starting), std::memory_order_release);
    auto started = m_runner->start(base::WorkerId{index});
    if (!started) {
        slot.lifecycle.store(static_cast<std::uint32_t>(Lifecycle::Empty), std::memory_order_release);
        return started;
    }
    m_places[index] = {Presence::Alive, 0, 0};
    m_segment.host().workers_alive.store(aliveCount(), std::memory_order_relaxed);
    return {};
}

/// Everybody at the gate before it opens, so that nobody has a head start.
base::Status Supervisor::waitForWorkers()
{
    setPhase(m_segment.host(), HostPhase::Ready);
    sync::StartGate& gate = runArea(m_segment).gate;
    const std::uint64_t deadline = base::nowNs() + kGatherLimitNs;
    while (gate.arrived() < aliveCount()) {
        if (!sleepTick() || stopping())
            return {};
        collect();
        if (base::nowNs() > deadline)
            return base::fail(base::ErrorCode::HostHung, ETIMEDOUT, "waiting for the workers to start");
    }
    applyCores();
    setPhase(m_segment.host(), HostPhase::Running);
    gate.open();
    return {};
}

void Supervisor::supervise()
{
    while (!stopping() && m_trouble) {
        if (!sleepTick())
            return;
        tick();
    }
}

void Supervisor::tick()
{
    collect();
    giveLostAnotherTry();
    followWorkersWanted();
    applyCores();
    applySwitchInterval();
    observe(false);
    m_trouble = checkHelper();
}

bool Supervisor::sleepTick()
{
    pollfd control{m_control.get(), POLLIN, 0};
    const int ready = poll(&control, 1, kTickMs);
    if (ready <= 0)
        return true;
    // Nothing is ever sent: readable means that the other end is gone.
    m_segment.control().stop.store(1, std::memory_order_release);
    return false;
}

void Supervisor::collect()
{
    for (const EndedWorker& ended : m_runner->collect())
        noteEnd(ended);
}

void Supervisor::noteEnd(const EndedWorker& ended)
{
    Place& place = m_places[base::index(ended.worker)];
    telemetry::WorkerSlot& slot = m_segment.slot(ended.worker);
    const bool expected =
        ended.kind == telemetry::ExitKind::Normal && (place.presence == Presence::Leaving || stopping());
    slot.exit_value.store(ended.value, std::memory_order_relaxed);
    slot.exit_kind.store(static_cast<std::uint32_t>(ended.kind), std::memory_order_relaxed);
    slot.lifecycle.store(static_cast<std::uint32_t>(expected ? Lifecycle::Finished : Lifecycle::Dead),
                         std::memory_order_release);
    place.presence = expected ? Presence::Absent : Presence::Lost;
    place.lost_ns = base::nowNs();
    telemetry::HostBlock& host = m_segment.host();
    if (!expected)
        host.workers_lost.fetch_add(1, std::memory_order_relaxed);
    host.workers_alive.store(aliveCount(), std::memory_order_relaxed);
}

/// Where the workload wants it, places of lost workers become free again after a while.
void Supervisor::giveLostAnotherTry()
{
    const int parameter = m_workload->restart_parameter;
    if (parameter < 0 || m_setup.parameters[static_cast<std::size_t>(parameter)] == 0)
        return;
    const std::uint64_t now = base::nowNs();
    for (Place& place : m_places)
        if (place.presence == Presence::Lost && now >= place.lost_ns + kRestartAfterNs)
            place.presence = Presence::Absent;
}

/// One step towards the number of workers that is wanted: the highest leave first; a place whose worker is
/// still on its way out is taken again once it has gone; places of lost workers stay dark.
void Supervisor::followWorkersWanted()
{
    const std::uint32_t wanted =
        std::min(m_segment.control().workers_wanted.load(std::memory_order_relaxed), m_segment.slotCount());
    for (std::uint32_t i = 0; i < m_places.size() && !stopping(); ++i) {
        Place& place = m_places[i];
        if (i >= wanted) {
            if (place.presence == Presence::Alive) {
                m_segment.slot(base::WorkerId{i}).stop_requested.store(1, std::memory_order_release);
                place.presence = Presence::Leaving;
            } else if (place.presence == Presence::Refused) {
                place.presence = Presence::Absent; // lowering the number is how one asks for another try
            }
        } else if (place.presence == Presence::Absent) {
            if (auto started = startWorker(i); !started) {
                place.presence = Presence::Refused;
                m_segment.host().refused_errno.store(started.error().sys_errno, std::memory_order_relaxed);
                m_segment.host().workers_refused.fetch_add(1, std::memory_order_relaxed);
            }
        }
    }
}

void Supervisor::applyCores()
{
    const std::size_t most = m_topology.cpus_allowed.size();
    const std::size_t wanted =
        std::clamp<std::size_t>(m_segment.control().cores_wanted.load(std::memory_order_relaxed), 1, most);
    const std::vector<int> cpus(m_topology.cpus_allowed.begin(),
                                m_topology.cpus_allowed.begin() + static_cast<std::ptrdiff_t>(wanted));
    for (std::uint32_t i = 0; i < m_places.size(); ++i) {
        Place& place = m_places[i];
        if (place.presence != Presence::Alive)
            continue;
        const std::uint64_t tid = m_segment.slot(base::WorkerId{i}).tid.load(std::memory_order_relaxed);
        if (tid == 0 || (place.cores_applied == wanted && place.tid_applied == tid))
            continue;
        base::setAffinity(static_cast<int>(tid), cpus);
        place.cores_applied = static_cast<std::uint32_t>(wanted);
        place.tid_applied = tid;
    }
}

void Supervisor::applySwitchInterval()
{
    const double ms = m_segment.control().parameters[kSwitchIntervalIndex].load(std::memory_order_relaxed);
    if (ms == m_switch_interval_ms || ms <= 0)
        return;
    m_switch_interval_ms = ms;
    runArea(m_segment).gil.setIntervalNs(static_cast<std::uint64_t>(ms * base::kNsPerMs));
}

void Supervisor::observe(bool final)
{
    std::array<double, telemetry::kMaxGauges> values{};
    values.fill(std::numeric_limits<double>::quiet_NaN());
    const std::size_t count = std::min(m_workload->gauges.size(), values.size());
    if (m_workload->observe != nullptr)
        m_workload->observe(m_setup, std::span(values).first(count), final);
    for (std::size_t i = 0; i < count; ++i)
        m_segment.host().gauges[i].store(values[i], std::memory_order_relaxed);
}

/// Everybody is told to go; who does not is made to.
void Supervisor::drain()
{
    setPhase(m_segment.host(), HostPhase::Draining);
    m_segment.control().stop.store(1, std::memory_order_release);
    if (!m_runner)
        return;
    runArea(m_segment).gate.close();
    Patience patience(kDrainLimits, progressOf(m_segment), base::nowNs());
    for (collect(); aliveCount() > 0 && !patience.isOver(progressOf(m_segment), base::nowNs()); collect())
        base::sleepNs(1'000'000);
    if (aliveCount() > 0) {
        m_trouble = base::fail(base::ErrorCode::HostHung, ETIMEDOUT, "waiting for the workers to stop");
        if (!m_runner->killAll()) {
            finish(m_trouble); // threads cannot be ended one by one: only with the host
            m_helper.kill();
            _exit(1);
        }
        collect();
    }
    observe(true);
}

void Supervisor::stopHelper()
{
    const std::uint64_t deadline = base::nowNs() + kHelperDrainNs;
    while (m_helper.running() && !m_helper.poll() && base::nowNs() < deadline)
        base::sleepNs(1'000'000);
    m_helper.kill();
}

int Supervisor::finish(const base::Status& outcome)
{
    telemetry::HostBlock& host = m_segment.host();
    if (outcome) {
        setPhase(host, HostPhase::Done);
        return 0;
    }
    const base::Error& error = outcome.error();
    copyText(host.error_doing, error.doing);
    copyText(host.error_subject, error.subject);
    host.error_errno.store(error.sys_errno, std::memory_order_relaxed);
    host.error_code.store(static_cast<std::uint32_t>(error.code), std::memory_order_relaxed);
    setPhase(host, HostPhase::Failed);
    return 1;
}

bool Supervisor::stopping() const noexcept
{
    return m_segment.control().stop.load(std::memory_order_acquire) != 0;
}

std::uint32_t Supervisor::aliveCount() const noexcept
{
    return static_cast<std::uint32_t>(std::count_if(m_places.begin(), m_places.end(), [](const Place& place) {
        return place.presence == Presence::Alive || place.presence == Presence::Leaving;
    }));
}

} // namespace contend::run
