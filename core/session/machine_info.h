// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"

#include <string>

namespace contend::session {

/// The machine this program runs on, for records. What cannot be read stays empty or 0.
analysis::MachineInfo readMachineInfo();

/// Now, as ISO 8601 in UTC ("2026-03-01T09:30:00Z").
std::string utcNow();

} // namespace contend::session
