// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/parameter.h"

#include <string>

namespace contend::app {

/// A figure with as many digits as can be read at a glance: "12346", "98.7", "0.412"; "-" when there is none.
std::string compact(double value);

/// "workers 4", "operation 0.4 ms", "protection mutex".
std::string setting(const plan::Parameter& parameter, double value);

} // namespace contend::app
