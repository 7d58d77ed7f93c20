// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/pause.h"

#include "core/base/clock.h"

#include <algorithm>
#include <cmath>
#include <sys/prctl.h>

namespace contend::workload {

namespace {

constexpr unsigned long kSlackNs = 1000;
constexpr std::uint64_t kSliceNs = 50'000'000; // how long a stop may go unnoticed

} // namespace

void askForPunctualWakeUps() noexcept
{
    prctl(PR_SET_TIMERSLACK, kSlackNs, 0UL, 0UL, 0UL);
}

bool pauseFor(WorkerContext& context, double ms, telemetry::WorkerState state) noexcept
{
    if (!(ms > 0))
        return !context.stopping();
    const auto ns = static_cast<std::uint64_t>(std::round(ms * base::kNsPerMs));
    return pauseUntil(context, base::nowNs() + ns, state);
}

bool pauseUntil(WorkerContext& context, std::uint64_t until_ns, telemetry::WorkerState state) noexcept
{
    std::uint64_t now = base::nowNs();
    if (now >= until_ns)
        return !context.stopping();
    context.enterBlocking(state, 0, now);
    for (; now < until_ns && !context.stopping(); now = base::nowNs())
        base::sleepNs(std::min(until_ns - now, kSliceNs));
    context.leaveBlocking(now);
    return !context.stopping();
}

} // namespace contend::workload
