// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace contend::workload {

/// Ways for a program to end in the middle of its work. The numbers are those of the parameter's choices.
enum class CrashKind : std::uint32_t {
    NullPointer, ///< writes through a null pointer: SIGSEGV
    Abort,       ///< gives up by itself: SIGABRT
    Memory,      ///< runs into the limit of its memory, and gives up: SIGABRT
};

/// What takes time before the end: Memory limits the process to 64 MiB more than it has, so that nobody else
/// goes short, and takes them all. Nothing for the others.
void leadUpTo(CrashKind kind) noexcept;

/// Ends the calling process for good, in earnest: no handler runs, no core file is written, nothing is
/// printed.
[[noreturn]] void crash(CrashKind kind) noexcept;

} // namespace contend::workload
