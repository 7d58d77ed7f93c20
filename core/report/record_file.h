// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/result.h"

#include <filesystem>

namespace contend::report {

/// Does the file begin as a PNG does? False for one that cannot be read.
bool isPicture(const std::filesystem::path& path);

/// A saved record; "-" is standard input. Errors: CannotRead, BadRecord, ForeignRecord, each naming the file.
base::Result<analysis::Record> readRecord(const std::filesystem::path& path);

} // namespace contend::report
