// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

namespace contend::ui {

/// A run as it stood at that moment of the session: curves, timeline and items end there, figures and lists
/// have the values they had by then. What was measured over the whole run only (latencies, memory, totals) is
/// not there before the run's end. Pure.
analysis::RunRecord runUntil(const analysis::RunRecord& run, double t_s);

} // namespace contend::ui
