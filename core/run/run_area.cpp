// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_area.h"

#include <memory>

namespace contend::run {

static_assert(sizeof(RunArea) % base::kCacheLine == 0);

std::size_t arenaBytes(const workload::Workload& workload, std::uint32_t slot_count,
                       std::span<const double> live_values) noexcept
{
    const std::size_t data = workload.dataBytes != nullptr && live_values.size() > kFirstOwnParameter
                                 ? workload.dataBytes(live_values.subspan(kFirstOwnParameter))
                                 : 0;
    const std::size_t shared = workload.sharedBytes != nullptr ? workload.sharedBytes(slot_count) : 0;
    return sizeof(RunArea) + shared + data;
}

RunArea& runArea(const telemetry::Segment& segment) noexcept
{
    return *reinterpret_cast<RunArea*>(segment.arena().data());
}

RunArea& makeRunArea(const telemetry::Segment& segment) noexcept
{
    return *std::construct_at(reinterpret_cast<RunArea*>(segment.arena().data()));
}

workload::WorkSetup workSetup(const telemetry::Segment& segment) noexcept
{
    workload::WorkSetup setup;
    setup.contender = segment.contender();
    setup.start_method = static_cast<base::StartMethod>(segment.header().start_method);
    setup.slot_count = segment.slotCount();
    setup.units_per_ms = segment.host().units_per_ms.load(std::memory_order_acquire);
    const std::size_t count = segment.header().parameter_count;
    const std::size_t own = count > kFirstOwnParameter ? count - kFirstOwnParameter : 0;
    setup.parameters =
        workload::LiveParameters({segment.control().parameters.data() + kFirstOwnParameter, own});
    setup.shared = segment.arena().subspan(sizeof(RunArea));
    setup.gil = setup.contender == base::Contender::Gil ? &runArea(segment).gil : nullptr;
    setup.canvas = segment.canvas();
    setup.stop = &segment.control().stop;
    return setup;
}

} // namespace contend::run
