// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/report/checked_json.h"
#include "core/telemetry/segment_layout.h"

#include <cstdint>
#include <vector>

namespace contend::report {

inline constexpr std::size_t kMostWorkers = telemetry::kMaxWorkers;
inline constexpr std::size_t kMostIntervals = 20'000'000; ///< and pieces of work

// The long parts of a run in a record: what happened over time, and to each worker. Internal to reading. A
// value that cannot stand there is refused by the view, which knows its place in the file.

/// A worker's number, less than there can be workers.
base::WorkerId readWorkerId(const JsonView& view);
/// A count for each bucket that is named by its lower end.
std::vector<std::uint64_t> readLatencyCounts(const JsonView& view);
/// A slider that was moved while the run went on.
analysis::ParameterChange readChange(const JsonView& view);
/// The curves of workers, gauges and cores; all of one kind are equally long.
void readSeries(const JsonView& view, analysis::RunRecord& run);
/// The intervals of the workers' states, column by column. Requires: run.epoch_ns is known.
void readTimeline(const JsonView& view, analysis::RunRecord& run);
/// One piece of work with its phases; its times become those of the clock whose zero is epoch_ns.
telemetry::ItemReading readItem(const JsonView& view, std::uint64_t epoch_ns);

} // namespace contend::report
