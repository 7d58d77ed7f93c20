// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace contend::report {

/// Writes a whole file or nothing: into a temporary beside it, then renamed. "-" is standard output.
/// Errors: CannotWrite with errno and the path; no half-written file stays behind.
base::Status writeFile(const std::filesystem::path& path, std::string_view content);

/// Reads a whole file of at most limit bytes. "-" is standard input. Errors: CannotRead.
base::Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit = 512U << 20U);

} // namespace contend::report
