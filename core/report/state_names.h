// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <array>
#include <optional>
#include <string_view>

namespace contend::report {

/// The words for worker states in files, by telemetry::WorkerState. A contract: append only.
inline constexpr std::array<std::string_view, telemetry::kStateCount> kStateNames{
    "none", "running", "ready", "lock", "spin", "gil", "io", "idle"};

constexpr std::string_view stateName(telemetry::WorkerState state) noexcept
{
    const auto number = static_cast<std::size_t>(state);
    return number < kStateNames.size() ? kStateNames[number] : kStateNames[0];
}

constexpr std::optional<telemetry::WorkerState> stateOf(std::string_view name) noexcept
{
    for (std::size_t number = 0; number < kStateNames.size(); ++number)
        if (kStateNames[number] == name)
            return static_cast<telemetry::WorkerState>(number);
    return std::nullopt;
}

} // namespace contend::report
