// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/parameter.h"

#include <array>

namespace contend::ui::test {

inline constexpr std::array<std::string_view, 3> kProtections{"none", "mutex", "atomic"};
inline constexpr std::array<std::string_view, 3> kLongNames{"shared-memory", "manager-process", "named-pipe"};

inline plan::Parameter operation()
{
    return {.id = "operation",
            .label = "Work per operation",
            .unit = "ms",
            .minimum = 0.05,
            .maximum = 20,
            .preset = 0.4,
            .step = 0.05,
            .scale = plan::Scale::Logarithmic,
            .applies = plan::Applies::Live,
            .hard_maximum = 100};
}

inline plan::Parameter protection()
{
    return {.id = "protection",
            .label = "Protection",
            .unit = "",
            .minimum = 0,
            .maximum = 2,
            .preset = 1,
            .applies = plan::Applies::NextRun,
            .choices = kProtections};
}

} // namespace contend::ui::test
