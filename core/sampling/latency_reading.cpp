// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/latency_reading.h"

#include "core/sampling/slot_use.h"

namespace contend::sampling {

LatencyReading readLatencies(const telemetry::Segment& segment)
{
    LatencyReading reading;
    reading.counts.assign(std::size_t{segment.slotCount()} * telemetry::kLatencyBuckets, 0);
    auto into = reading.counts.begin();
    for (std::uint32_t number = 0; number < segment.slotCount(); ++number) {
        const telemetry::WorkerSlot& slot = segment.slot(base::WorkerId{number});
        if (!wasUsed(slot)) {
            into += telemetry::kLatencyBuckets;
            continue;
        }
        for (const auto& bucket : slot.latency)
            *into++ = bucket.load(std::memory_order_relaxed);
    }
    return reading;
}

} // namespace contend::sampling
