// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/result.h"
#include "core/plan/run_setup.h"

#include <string>
#include <string_view>

namespace contend::report {

/// What every file of ours says of its maker.
inline constexpr std::string_view kProgramName = "contend";

/// The record as JSON text, names as ARCHITECTURE's contract has them; NaN and infinities become null.
std::string toJson(const analysis::Record& record, int indent = 1);

/// Reads a record back. Errors: BadRecord (damaged, or not a record: doing says where), ForeignRecord
/// (another schema; value tells which). Unknown fields are passed over; nothing it holds is trusted: sizes,
/// depth, types, ranges and lengths that belong together are checked, and no text can make it throw.
base::Result<analysis::Record> fromJson(std::string_view text);

/// What a person chose, as JSON on one line: small enough for a picture's text fields.
std::string setupToJson(const plan::RunSetup& setup);

/// Reads a setup back. The values are those of the text, unchecked against any experiment: resolve() in
/// core/plan does that. Errors: as fromJson().
base::Result<plan::RunSetup> setupFromJson(std::string_view text);

} // namespace contend::report
