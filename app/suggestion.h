// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace contend::app {

/// How many letters must be added, taken away, changed or swapped with their neighbour to make one word of
/// the other (optimal string alignment).
std::size_t editDistance(std::string_view one, std::string_view other);

/// The known word that was most likely meant; empty when none is near enough.
std::string nearest(std::string_view given, std::span<const std::string> known);

} // namespace contend::app
