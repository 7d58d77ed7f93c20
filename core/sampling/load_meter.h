// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/snapshot.h"

#include <cstdint>
#include <deque>
#include <vector>

namespace contend::sampling {

/// CPU accounts of the machine, of what is ours and of the instrument, taken together.
struct LoadReading {
    std::uint64_t t_ns = 0;
    std::vector<CpuTimes> cpus;
    std::uint64_t ours_cpu_ns = 0;
    std::uint64_t instrument_cpu_ns = 0;
};

/// The load between two readings: busy time of all CPUs minus ours minus the instrument's, and how busy each
/// CPU was. Unknown where the machine's account did not move. Pure. Meaningful over half a second or more:
/// the machine's account has a resolution of 10 ms per CPU.
MachineLoad loadBetween(const LoadReading& earlier, const LoadReading& later);

/// Follows the machine's load over a sliding window: each answer spans at least kSteadyLoadNs, ends now, and
/// is as short as the readings allow.
class LoadMeter {
public:
    /// Adds a reading and tells the load up to it; unknown until the window is long enough.
    MachineLoad add(LoadReading reading);

private:
    std::deque<LoadReading> m_readings; ///< the first is at least a window old, once there is such a one
};

} // namespace contend::sampling
