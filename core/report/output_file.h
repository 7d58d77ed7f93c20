// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace contend::report {

/// Writes a whole file or nothing. The content goes into a file that has no name yet (O_TMPFILE) and gets its
/// name when it is complete, so that nothing half-written is ever seen or left, not even by SIGKILL; where
/// the file system cannot do that, into a temporary beside it that is renamed. A file that is replaced keeps
/// its permissions; a link is followed. What is no regular file (a pipe, /dev/null) is written to directly;
/// "-" is standard output. The caller should ignore SIGPIPE, so that a closed pipe becomes an error.
/// Errors: CannotWrite with errno and the path.
base::Status writeFile(const std::filesystem::path& path, std::string_view content);

/// Could writeFile() write there now? Leaves no trace; asked before a long measurement, so that a mistyped
/// path costs nothing. Errors: CannotWrite.
base::Status canWrite(const std::filesystem::path& path);

/// Reads a whole file of at most limit bytes. "-" is standard input. Errors: CannotRead.
base::Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit = 512U << 20U);

} // namespace contend::report
