// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/segment_layout.h"

#include <atomic>

namespace contend::sampling {

/// Did the slot ever have a worker, living or gone? Reads the supervisor's line only.
inline bool wasUsed(const telemetry::WorkerSlot& slot) noexcept
{
    return slot.lifecycle.load(std::memory_order_acquire) !=
               static_cast<std::uint32_t>(telemetry::Lifecycle::Empty) ||
           slot.incarnation.load(std::memory_order_relaxed) != 0;
}

} // namespace contend::sampling
