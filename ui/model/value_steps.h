// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/parameter.h"

#include <cstdint>

namespace contend::ui {

/// How far one key moves a value.
enum class StepSize : std::uint8_t {
    Fine,   ///< one step of the parameter, or one percent of the way
    Normal, ///< two percent of the way
    Coarse, ///< ten percent of the way
};

/// The value after one key press upwards (direction > 0) or downwards: always a different one until the end
/// of the range is reached. Pure.
double steppedValue(const plan::Parameter& parameter, double value, int direction, StepSize size);

} // namespace contend::ui
