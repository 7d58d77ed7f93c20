// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/patience.h"

namespace contend::run {

std::uint64_t progressOf(const telemetry::Segment& segment) noexcept
{
    const telemetry::HostBlock& host = segment.host();
    // Each of these only grows while a run ends, so their sum cannot come back to what it was.
    std::uint64_t sum = host.phase.load(std::memory_order_relaxed);
    for (std::uint32_t i = 0; i < segment.slotCount(); ++i) {
        const telemetry::WorkerSlot& slot = segment.slot(base::WorkerId{i});
        sum += slot.operations.load(std::memory_order_relaxed) +
               slot.state_sequence.load(std::memory_order_relaxed) +
               slot.lifecycle.load(std::memory_order_relaxed);
    }
    return sum;
}

} // namespace contend::run
