// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gil/interpreter_lock.h"
#include "core/sync/start_gate.h"
#include "core/telemetry/segment.h"
#include "core/workload/workload.h"

#include <cstddef>
#include <span>

namespace contend::run {

// The arena of a segment holds, one after the other, each on a cache line of its own:
//
//   RunArea        start gate and interpreter lock     made by the supervisor
//   workload area  what the workload shares            made by Workload::prepare, in the supervisor

struct alignas(base::kCacheLine) RunArea {
    sync::StartGate gate;
    alignas(base::kCacheLine) gil::InterpreterLock gil;
};

/// Bytes of arena that a run of this workload needs. live_values: as plan::liveValues() gives them.
std::size_t arenaBytes(const workload::Workload& workload, std::uint32_t slot_count,
                       std::span<const double> live_values) noexcept;

/// The run area of a segment whose supervisor has built it.
RunArea& runArea(const telemetry::Segment& segment) noexcept;
/// Builds it; once per segment, by the supervisor.
RunArea& makeRunArea(const telemetry::Segment& segment) noexcept;

/// What the workload's own functions get to see of the run.
workload::WorkSetup workSetup(const telemetry::Segment& segment) noexcept;

/// Live parameter 0 is the switch interval in milliseconds; the workload's own follow.
inline constexpr std::size_t kSwitchIntervalIndex = 0;
inline constexpr std::size_t kFirstOwnParameter = 1;

} // namespace contend::run
