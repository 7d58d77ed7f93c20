// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/parameter.h"

#include <array>

namespace contend::plan {

// The parameters that experiments have in common. Their ids are contracts.
inline constexpr std::string_view kWorkers = "workers";
inline constexpr std::string_view kCores = "cores";
inline constexpr std::string_view kSeconds = "seconds";
inline constexpr std::string_view kStartMethod = "start-method";
inline constexpr std::string_view kSwitchInterval = "switch-interval";

inline constexpr double kMostWorkersOnSlider = 64;
inline constexpr double kMostThreads = 1024;
inline constexpr double kMostProcesses = 256;
/// The cores parameter's range is the machine's; a preset beyond it means "all there are".
inline constexpr double kAllCores = 1024;

/// In the order of base::StartMethod.
inline constexpr std::array<std::string_view, 2> kStartMethodChoices{"fork", "spawn"};

/// Rows for an experiment's table, with its own presets where they differ.
constexpr Parameter workersParameter(double preset = 4)
{
    return {.id = kWorkers,
            .label = "Workers",
            .unit = "",
            .minimum = 1,
            .maximum = kMostWorkersOnSlider,
            .preset = preset,
            .step = 1,
            .scale = Scale::Logarithmic,
            .applies = Applies::Live,
            .hard_maximum = kMostThreads};
}
constexpr Parameter coresParameter()
{
    return {.id = kCores,
            .label = "Cores",
            .unit = "",
            .minimum = 1,
            .maximum = kAllCores,
            .preset = kAllCores,
            .step = 1,
            .scale = Scale::Linear,
            .applies = Applies::Live};
}
constexpr Parameter secondsParameter(double preset = 3)
{
    return {.id = kSeconds,
            .label = "Seconds per run",
            .unit = "s",
            .minimum = 0.5,
            .maximum = 60,
            .preset = preset,
            .step = 0.5,
            .scale = Scale::Logarithmic,
            .applies = Applies::NextRun,
            .hard_maximum = 3600};
}
constexpr Parameter switchIntervalParameter()
{
    return {.id = kSwitchInterval,
            .label = "Switch interval",
            .unit = "ms",
            .minimum = 0.05,
            .maximum = 100,
            .preset = 5,
            .step = 0.05,
            .scale = Scale::Logarithmic,
            .applies = Applies::Live};
}
/// A choice among names; `preset` counts from 0.
constexpr Parameter choiceParameter(std::string_view id, std::string_view label,
                                    std::span<const std::string_view> choices,
                                    Applies applies = Applies::Live, double preset = 0)
{
    return {.id = id,
            .label = label,
            .unit = "",
            .minimum = 0,
            .maximum = static_cast<double>(choices.size()) - 1,
            .preset = preset,
            .step = 1,
            .scale = Scale::Linear,
            .applies = applies,
            .choices = choices};
}
constexpr Parameter startMethodParameter()
{
    return choiceParameter(kStartMethod, "Start method", kStartMethodChoices, Applies::NextRun);
}

/// A parameter as it is on this machine: the range of cores becomes what the machine has.
Parameter onThisMachine(const Parameter& parameter, int cpus_available) noexcept;

} // namespace contend::plan
