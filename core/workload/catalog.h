// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/workload.h"

#include <span>
#include <string_view>

namespace contend::workload {

/// Every workload there is. A new one is a file and a line in catalog.cpp.
std::span<const Workload* const> catalog() noexcept;

/// The workload of that id, or null.
const Workload* find(std::string_view id) noexcept;

} // namespace contend::workload
