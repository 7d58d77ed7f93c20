// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"
#include "core/base/result.h"
#include "core/experiment/experiment.h"

#include <optional>
#include <span>
#include <string_view>

namespace contend::experiment {

/// A named setting of one experiment that shows something: a constant table row.
struct Preset {
    std::string_view experiment; ///< its id
    std::string_view name; ///< English, without a full stop; the window translates it (context "preset")
    /// What it sets, as on the command line: "contender=gil workers=4 cores=max". "max" is the end of the
    /// slider on this machine. What is not named returns to its first value; the length of a run stays.
    std::string_view settings;
};

/// The presets of that experiment, two to four, in the order in which they are offered.
std::span<const Preset> presetsOf(const Experiment& experiment) noexcept;

/// What a preset sets on one machine.
struct PresetSetting {
    std::optional<base::Contender> contender; ///< none: the one that is chosen stays
    Values values;                            ///< every parameter but the length of a run and buttons
};

/// Errors: UnknownParameter, UnknownContender, and those of plan::parseValue(). Pure.
base::Result<PresetSetting> settingOf(const Experiment& experiment, const Preset& preset, int cpus_available);

} // namespace contend::experiment
