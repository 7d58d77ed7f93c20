// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <functional>
#include <map>
#include <string>

namespace contend::report {

/// Units by parameter id ("operation" → "ms"), for the header; a parameter not named has none.
using Units = std::map<std::string, std::string, std::less<>>;

/// Tidy table: one row a worker and sample; a header line with units in the names; C locale; quoting as in
/// RFC 4180, lines ended by a line feed. A value that is missing is an empty field.
///
/// Columns: experiment, run (from 1), contender, repeat (from 1), one for each parameter, t_s (since the
/// session began), worker (from 1, as on screen), cpu_utilization_percent, lock_wait_percent,
/// throughput_ops_per_s.
std::string toCsv(const analysis::Record& record, const Units& units = {});

} // namespace contend::report
