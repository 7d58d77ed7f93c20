// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

namespace contend::experiment {

/// "p50_us" and "p99_us" as figures of their own, from the run's latencies; no value where it has none. For
/// experiments whose subject is how long one operation takes. Pure.
void addLatencyFigures(analysis::RunRecord& run);

} // namespace contend::experiment
