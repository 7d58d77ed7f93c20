// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/common_parameters.h"

#include <algorithm>

namespace contend::plan {

Parameter onThisMachine(const Parameter& parameter, int cpus_available) noexcept
{
    Parameter here = parameter;
    if (parameter.id == kCores) {
        here.maximum = std::max(cpus_available, 1);
        here.preset = std::min(parameter.preset, here.maximum);
    }
    return here;
}

} // namespace contend::plan
