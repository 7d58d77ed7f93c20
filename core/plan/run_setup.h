// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"

#include <map>
#include <string>
#include <vector>

namespace contend::plan {

/// What a person chose, unchecked: command line and window fill it in, core/plan/run_plan resolves it.
struct RunSetup {
    std::string experiment;
    std::vector<base::Contender> contenders; ///< empty: all of the experiment's
    /// Values by parameter id, within or outside their range; parameters not named keep their preset.
    std::map<std::string, double, std::less<>> values;
    double warm_up_s = 0.5;
    int repeats = 1;
};

} // namespace contend::plan
