// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <string>

namespace contend::report {

/// Tidy table: one row a worker and sample, units in the header, C locale, RFC 4180 quoting.
std::string toCsv(const analysis::Record& record);

} // namespace contend::report
