// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace contend::base {

/// What two independent writers must keep between them so that neither slows the other. A constant of our
/// own: std::hardware_destructive_interference_size may differ between compilers and would change the
/// shared-memory format. 64 bytes on every x86-64 and most arm64 machines.
inline constexpr std::size_t kCacheLine = 64;

} // namespace contend::base
