// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/worker_loop.h"

#include "core/base/clock.h"
#include "core/run/run_area.h"
#include "core/telemetry/worker_probe.h"
#include "core/workload/worker_context.h"

#include <sys/resource.h>
#include <unistd.h>

namespace contend::run {

namespace {

workload::WorkerContext::Wiring wire(const telemetry::Segment& segment, telemetry::WorkerProbe& probe)
{
    const workload::WorkSetup setup = workSetup(segment);
    workload::WorkerContext::Wiring wiring;
    wiring.probe = &probe;
    wiring.gil = setup.gil;
    wiring.control = &segment.control();
    wiring.worker_stop = &segment.slot(probe.worker()).stop_requested;
    wiring.parameters = setup.parameters;
    wiring.shared = setup.shared;
    wiring.units_per_ms = setup.units_per_ms;
    wiring.contender = setup.contender;
    wiring.start_method = setup.start_method;
    wiring.slot_count = setup.slot_count;
    wiring.canvas = setup.canvas;
    return wiring;
}

void lowerPriority(int increment) noexcept
{
    if (increment != 0)
        setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), increment);
}

void work(workload::WorkerBody& body, workload::WorkerContext& context)
{
    context.beginWork();
    while (context.checkpoint())
        body.step(context);
    context.endWork();
}

} // namespace

void runWorker(const telemetry::Segment& segment, const workload::Workload& workload,
               base::WorkerId worker) noexcept
{
    lowerPriority(segment.header().nice_increment);
    telemetry::WorkerProbe probe(segment, worker);
    workload::WorkerContext context(wire(segment, probe));
    const auto body = workload.makeBody(context);
    probe.begin(base::nowNs());
    sync::StartGate& gate = runArea(segment).gate;
    gate.arrive();
    const auto stopping = [&context] { return context.stopping(); };
    if (gate.passOrStop(stopping) == sync::StartGate::State::Open)
        work(*body, context);
    probe.end(base::nowNs());
}

} // namespace contend::run
