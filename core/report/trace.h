// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <string>

namespace contend::report {

/// Timelines as Chrome trace events (JSON): one process a run, one thread a worker; opens in Perfetto.
std::string toTrace(const analysis::Record& record);

} // namespace contend::report
