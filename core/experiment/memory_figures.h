// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/contender.h"
#include "core/base/result.h"
#include "core/base/topology.h"
#include "core/experiment/experiment.h"

namespace contend::experiment {

/// What host and workers use together at the end of a run: private_bytes_total, shared_bytes_total,
/// pss_bytes_total, rss_bytes_total, and worker_bytes, what one worker process holds for itself. Nothing
/// where memory was not read. Pure but for the run's figures.
void addMemoryFigures(analysis::RunRecord& run);

/// Refuses data sets that would not fit into the free memory if every worker process wrote to all of its
/// copy, as the slider allows at any time. Errors: ExceedsMemory.
base::Status checkMemoryFits(const Values& values, base::Contender contender, const base::Topology& machine);

} // namespace contend::experiment
