// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace contend::base {

/// Index of a worker: its lane, its colour and its telemetry slot. 0-based; people see it from 1.
enum class WorkerId : std::uint32_t {};

/// Identifies one run within a program; grows with each run. Snapshots carry it so that a late one of an
/// older run can be dropped.
enum class RunId : std::uint64_t {};

constexpr std::uint32_t index(WorkerId id) noexcept
{
    return static_cast<std::uint32_t>(id);
}

} // namespace contend::base
