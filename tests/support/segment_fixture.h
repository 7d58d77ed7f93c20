// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/segment.h"

#include <QtGlobal>

#include <cstdint>
#include <utility>

namespace contend::test {

/// A segment with so many slots, as a run would have it; the test ends if the machine has no memory for it.
inline telemetry::Segment makeSegment(std::uint32_t slot_count = 4, base::RunId run = base::RunId{1},
                                      base::Contender contender = base::Contender::Threads)
{
    telemetry::SegmentSpec spec;
    spec.run = run;
    spec.workload = "fixture";
    spec.contender = contender;
    spec.slot_count = slot_count;
    auto segment = telemetry::Segment::create(spec);
    if (!segment)
        qFatal("no memory for a test segment");
    return std::move(*segment);
}

/// What the supervisor writes into a slot when it starts a worker there.
inline void occupy(const telemetry::Segment& segment, std::uint32_t worker, int pid, int tid,
                   telemetry::Lifecycle lifecycle = telemetry::Lifecycle::Running)
{
    telemetry::WorkerSlot& slot = segment.slot(base::WorkerId{worker});
    slot.pid.store(pid);
    slot.tid.store(static_cast<std::uint64_t>(tid));
    slot.incarnation.fetch_add(1);
    slot.lifecycle.store(static_cast<std::uint32_t>(lifecycle));
}

/// Puts a worker's account into one state since then, as its probe would.
inline void setState(const telemetry::Segment& segment, std::uint32_t worker, telemetry::WorkerState state,
                     std::uint64_t since_ns)
{
    telemetry::WorkerSlot& slot = segment.slot(base::WorkerId{worker});
    slot.state_and_since.store((since_ns << 4U) | static_cast<std::uint64_t>(state));
}

} // namespace contend::test
