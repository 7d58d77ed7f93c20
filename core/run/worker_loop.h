// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/telemetry/segment.h"
#include "core/workload/workload.h"

namespace contend::run {

/// The life of one worker, thread or process alike: takes its slot, waits at the start gate, works until the
/// run or this worker is told to stop, and signs off. Returns when it is done; never throws.
void runWorker(const telemetry::Segment& segment, const workload::Workload& workload,
               base::WorkerId worker) noexcept;

} // namespace contend::run
