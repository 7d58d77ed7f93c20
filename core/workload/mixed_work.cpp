// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/workload/compute.h"
#include "core/workload/pause.h"
#include "core/workload/workloads.h"

#include <algorithm>
#include <array>

// Each operation computes for a while and then waits for a while, as a program does that asks a disk or a
// server and works on the answer.
//
//   computing = operation × (100 − waiting-share) / 100
//   waiting   = operation × waiting-share / 100         a sleep, without the interpreter lock

namespace contend::workload {

namespace {

enum Parameters : std::size_t { kOperationMs, kWaitingShare };
constexpr std::array<std::string_view, 2> kParameterIds{"operation", "waiting-share"};

class MixedBody final : public WorkerBody {
public:
    MixedBody() { askForPunctualWakeUps(); }

    void step(WorkerContext& context) override
    {
        const double whole_ms = context.parameter(kOperationMs);
        const double waiting_ms = whole_ms * std::clamp(context.parameter(kWaitingShare), 0.0, 100.0) / 100;
        const double computing_ms = whole_ms - waiting_ms;
        const std::uint64_t begin = base::nowNs();
        if (computing_ms > 0 && !m_work.compute(context, computing_ms))
            return;
        if (!pauseFor(context, waiting_ms))
            return;
        context.probe().addOperations(1);
        context.probe().addLatency(base::nowNs() - begin);
    }

private:
    PrimeWork m_work;
};

std::unique_ptr<WorkerBody> makeBody(WorkerContext& /*context*/)
{
    return std::make_unique<MixedBody>();
}

} // namespace

constinit const Workload kMixedWork{
    .id = "mixed-work",
    .parameters = kParameterIds,
    .gauges = {},
    .makeBody = makeBody,
};

} // namespace contend::workload
