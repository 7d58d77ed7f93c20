// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

namespace contend::experiment {

/// For experiments whose operations are requests: "requests_per_s" and the latency's "p50_us", "p95_us",
/// "p99_us" and "worst_us", all of the measuring window; latencies without a value where none was taken.
void addRequestFigures(analysis::RunRecord& run);

} // namespace contend::experiment
