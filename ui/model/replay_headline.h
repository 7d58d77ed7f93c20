// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/recording.h"

namespace contend::ui {

/// The figures beside the charts' titles as they stood at that moment, from what is recorded: means over the
/// Recording::kHeadlineSpan_s before it. NaN for what was not measured then. Pure.
Headline headlineAt(const Recording& recording, double t_s);

} // namespace contend::ui
