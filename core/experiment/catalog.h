// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/experiment.h"

#include <span>
#include <string_view>

namespace contend::experiment {

/// Every experiment, in the order of the chapters. A new one is a row in its chapter's file and a line in
/// catalog.cpp.
std::span<const Experiment* const> catalog() noexcept;

/// The experiment of that id. Errors: UnknownExperiment, with the ids there are.
base::Result<const Experiment*> find(std::string_view id);

} // namespace contend::experiment
