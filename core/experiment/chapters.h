// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

namespace contend::experiment {

// The rows, each defined in its chapter's file; the catalogue lists them.

extern const Experiment kCpuBound; // first_ideas.cpp

} // namespace contend::experiment
