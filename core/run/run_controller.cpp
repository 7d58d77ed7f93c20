// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_controller.h"

#include "core/base/child.h"
#include "core/base/clock.h"
#include "core/plan/common_parameters.h"
#include "core/run/host_protocol.h"
#include "core/run/patience.h"
#include "core/run/run_area.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace contend::run {

namespace {

using telemetry::HostPhase;

// Longer than the host's own limits, so that it can say itself what went wrong.
constexpr Patience::Limits kStartLimits{60'000'000'000, 60'000'000'000};
constexpr Patience::Limits kStopLimits{5'000'000'000, 15'000'000'000};

template <std::size_t N>
std::string textOf(const std::array<char, N>& text)
{
    return {text.data(), std::find(text.begin(), text.end(), '\0')};
}

std::string describe(const base::ChildExit& exit)
{
    return (exit.signalled ? "signal " : "exit ") + std::to_string(exit.value);
}

} // namespace

struct RunController::Parts {
    plan::RunPlan plan;
    base::RunId run{};
    std::filesystem::path host_path;
    double units_per_ms = 0;
    telemetry::Segment segment;
    base::UniqueFd control;
    base::Child host;
    RunState state = RunState::Idle;
    std::optional<Patience> patience; ///< with the host, while it starts or stops
    std::optional<base::Error> error;
    /// The host died, as the workload meant it to: nobody works any more, and the run goes on.
    bool dark = false;

    HostPhase phase() const noexcept
    {
        return static_cast<HostPhase>(segment.host().phase.load(std::memory_order_acquire));
    }

    base::Status makeSegment();
    base::Status startHost();
    void writeOrders();
    void hostEnded(const base::ChildExit& exit);
    void pollPhase();
    void giveUp(base::ErrorCode code, std::string doing);
    void goDark(const base::ChildExit& exit);
    void observeInTheDark(bool final);
    void noteLostWorkers();
};

base::Status RunController::Parts::makeSegment()
{
    telemetry::SegmentSpec spec;
    spec.run = run;
    spec.workload = plan.workload->id;
    spec.contender = plan.contender;
    spec.start_method = plan.start_method;
    spec.slot_count = plan.most_workers;
    spec.parameter_count = static_cast<std::uint32_t>(kFirstOwnParameter + plan.workload->parameters.size());
    spec.arena_bytes = arenaBytes(*plan.workload, plan.most_workers, plan::liveValues(plan));
    spec.canvas_width = plan.workload->canvas.width;
    spec.canvas_height = plan.workload->canvas.height;
    spec.nice_increment = plan.nice_increment;
    spec.units_per_ms = units_per_ms;
    auto made = telemetry::Segment::create(spec);
    if (!made)
        return tl::unexpected(made.error());
    segment = std::move(*made);
    writeOrders();
    return {};
}

void RunController::Parts::writeOrders()
{
    telemetry::ControlBlock& block = segment.control();
    block.workers_wanted.store(plan.workers, std::memory_order_relaxed);
    block.cores_wanted.store(plan.cores, std::memory_order_relaxed);
    const std::vector<double> values = plan::liveValues(plan);
    for (std::size_t i = 0; i < std::min(values.size(), telemetry::kMaxParameters); ++i)
        block.parameters[i].store(values[i], std::memory_order_relaxed);
    block.generation.fetch_add(1, std::memory_order_release);
}

base::Status RunController::Parts::startHost()
{
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return base::fail(base::ErrorCode::FileLimit, errno, "opening the control socket", "open files");
    control.reset(ends[0]);
    const base::UniqueFd far_end(ends[1]);
    // A process group of its own: Ctrl+C in a terminal is for contend, which then stops the host in good
    // order.
    auto child = base::spawnProgram(host_path, {std::string(kRunArgument)},
                                    {{far_end.get(), kControlFd}, {segment.fd(), kSegmentFd}}, true);
    if (!child)
        return tl::unexpected(child.error());
    host = std::move(*child);
    return {};
}

void RunController::Parts::giveUp(base::ErrorCode code, std::string doing)
{
    host.kill();
    control.reset();
    error = base::Error{code, 0, std::move(doing), {}, {}, {}};
    state = RunState::Failed;
}

void RunController::Parts::noteLostWorkers()
{
    const std::uint32_t lost = segment.host().workers_lost.load(std::memory_order_relaxed);
    if (lost > 0 && !error && !plan.workload->crashes_on_purpose)
        error = base::Error{base::ErrorCode::WorkerDied, 0, {}, "workers", std::to_string(lost), {}};
}

/// The host's last words, which it could not say itself: all of its workers ended with it, and how.
void RunController::Parts::goDark(const base::ChildExit& exit)
{
    using telemetry::Lifecycle;
    std::uint32_t lost = 0;
    for (std::uint32_t k = 0; k < segment.slotCount(); ++k) {
        telemetry::WorkerSlot& slot = segment.slot(base::WorkerId{k});
        const auto lifecycle = static_cast<Lifecycle>(slot.lifecycle.load(std::memory_order_acquire));
        if (lifecycle != Lifecycle::Running && lifecycle != Lifecycle::Starting)
            continue;
        slot.exit_value.store(exit.value, std::memory_order_relaxed);
        slot.exit_kind.store(static_cast<std::uint32_t>(telemetry::ExitKind::Signal),
                             std::memory_order_relaxed);
        slot.lifecycle.store(static_cast<std::uint32_t>(Lifecycle::Dead), std::memory_order_release);
        ++lost;
    }
    segment.host().workers_lost.fetch_add(lost, std::memory_order_relaxed);
    segment.host().workers_alive.store(0, std::memory_order_relaxed);
    dark = true;
    if (state == RunState::Stopping)
        state = RunState::Finished;
}

void RunController::Parts::observeInTheDark(bool final)
{
    std::array<double, telemetry::kMaxGauges> values{};
    const std::size_t count = std::min(plan.workload->gauges.size(), values.size());
    if (plan.workload->observe != nullptr)
        plan.workload->observe(workSetup(segment), std::span(values).first(count), final);
    for (std::size_t k = 0; k < count; ++k)
        segment.host().gauges[k].store(values[k], std::memory_order_relaxed);
}

void RunController::Parts::hostEnded(const base::ChildExit& exit)
{
    control.reset();
    const telemetry::HostBlock& block = segment.host();
    if (phase() == HostPhase::Done && exit.clean()) {
        noteLostWorkers();
        state = RunState::Finished;
        return;
    }
    const bool had_begun = state == RunState::Running || state == RunState::Stopping;
    if (plan.workload->crashes_on_purpose && exit.signalled && had_begun) {
        goDark(exit);
        return;
    }
    state = RunState::Failed;
    if (phase() == HostPhase::Failed) {
        error = base::Error{static_cast<base::ErrorCode>(block.error_code.load(std::memory_order_relaxed)),
                            block.error_errno.load(std::memory_order_relaxed),
                            textOf(block.error_doing),
                            textOf(block.error_subject),
                            {},
                            {}};
        return;
    }
    error = base::Error{base::ErrorCode::HostDied, 0, {}, "contend-host", describe(exit), {}};
}

void RunController::Parts::pollPhase()
{
    const bool starting = state == RunState::Starting;
    if (starting && phase() == HostPhase::Running)
        state = RunState::Running;
    else if (state != RunState::Running && patience->isOver(progressOf(segment), base::nowNs()))
        giveUp(base::ErrorCode::HostHung, starting ? "starting" : "stopping");
}

RunController::RunController(plan::RunPlan plan, base::RunId run, std::filesystem::path host,
                             double units_per_ms)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->plan = std::move(plan);
    m_parts->run = run;
    m_parts->host_path = std::move(host);
    m_parts->units_per_ms = units_per_ms;
}

RunController::~RunController() = default;

base::Status RunController::start()
{
    Parts& my = *m_parts;
    auto status = my.makeSegment();
    if (status)
        status = my.startHost();
    if (!status) {
        my.error = status.error();
        my.state = RunState::Failed;
        return status;
    }
    my.state = RunState::Starting;
    my.patience.emplace(kStartLimits, progressOf(my.segment), base::nowNs());
    return {};
}

RunState RunController::poll()
{
    Parts& my = *m_parts;
    if (my.state == RunState::Idle || isOver(my.state))
        return my.state;
    if (my.dark)
        my.observeInTheDark(false);
    else if (const auto exit = my.host.poll())
        my.hostEnded(*exit);
    else
        my.pollPhase();
    return my.state;
}

void RunController::requestStop()
{
    Parts& my = *m_parts;
    if (my.state != RunState::Starting && my.state != RunState::Running)
        return;
    my.segment.control().stop.store(1, std::memory_order_release);
    if (my.dark) {
        my.observeInTheDark(true);
        my.state = RunState::Finished;
        return;
    }
    my.state = RunState::Stopping;
    my.patience.emplace(kStopLimits, progressOf(my.segment), base::nowNs());
}

base::Status RunController::setParameter(std::string_view id, double value)
{
    Parts& my = *m_parts;
    auto changed = plan::withValue(my.plan, id, value);
    if (!changed)
        return tl::unexpected(changed.error());
    my.plan = std::move(*changed);
    if (my.segment)
        my.writeOrders();
    return {};
}

RunState RunController::state() const noexcept
{
    return m_parts->state;
}
const std::optional<base::Error>& RunController::error() const noexcept
{
    return m_parts->error;
}
const plan::RunPlan& RunController::plan() const noexcept
{
    return m_parts->plan;
}
base::RunId RunController::id() const noexcept
{
    return m_parts->run;
}
int RunController::hostPid() const noexcept
{
    return m_parts->host.running() ? m_parts->host.pid() : 0;
}
const telemetry::Segment& RunController::segment() const noexcept
{
    return m_parts->segment;
}

std::filesystem::path findHost()
{
    if (const char* folder = std::getenv("CONTEND_HOST_DIR"); folder != nullptr && *folder != '\0')
        return std::filesystem::path(folder) / "contend-host";
    std::error_code error;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    const auto installed = folder.parent_path() / "libexec" / "contend" / "contend-host";
    if (!std::filesystem::exists(folder / "contend-host", error) && std::filesystem::exists(installed, error))
        return installed;
    return folder / "contend-host";
}

} // namespace contend::run
