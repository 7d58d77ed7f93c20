// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "ui/look/theme.h"
#include "ui/picture/picture.h"

#include <memory>

namespace contend::ui {

/// Does the experiment have that picture?
bool hasPicture(const experiment::Experiment& experiment, experiment::Picture picture) noexcept;

/// The experiment's own picture, empty; null for one that needs none beside the four standard charts.
/// A new picture is a file in this folder and a line in catalog.cpp.
std::unique_ptr<ExperimentPicture> makePicture(const experiment::Experiment& experiment, const Theme& theme);

} // namespace contend::ui
