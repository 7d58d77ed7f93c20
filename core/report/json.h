// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/result.h"

#include <iosfwd>
#include <string>
#include <string_view>

namespace contend::report {

/// The record as JSON text, names as ARCHITECTURE's contract has them; NaN and infinities become null.
std::string toJson(const analysis::Record& record, int indent = 1);

/// Reads a record back. Errors: BadRecord (damaged, or not a record: doing says where), ForeignRecord
/// (another schema; value tells which). Unknown fields are passed over; nothing it holds is trusted.
base::Result<analysis::Record> fromJson(std::string_view text);

} // namespace contend::report
