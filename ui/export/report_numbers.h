// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/report.h"

namespace contend::ui {

/// The figures of a record as a table: a row for each contender and swept value, means over repeats; for a
/// single run a row for each worker.
ReportTable reportNumbers(const analysis::Record& record);

} // namespace contend::ui
