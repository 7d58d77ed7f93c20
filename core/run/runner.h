// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/telemetry/segment.h"
#include "core/workload/workload.h"

#include <memory>
#include <vector>

namespace contend::run {

/// A worker that has ended, and how.
struct EndedWorker {
    base::WorkerId worker{};
    telemetry::ExitKind kind = telemetry::ExitKind::Normal;
    int value = 0;
};

/// Brings workers into being as threads or as processes and takes them back when they have ended. Used by the
/// supervisor's only thread. Workers are told to stop through the segment, not through the runner.
class Runner {
public:
    Runner() = default;
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;
    virtual ~Runner() = default;

    /// Starts the worker of a free slot. Errors: ProcessLimit, NoMemory, FileLimit, CannotStartHost.
    virtual base::Status start(base::WorkerId worker) = 0;
    /// Takes back the workers that have ended since the last call.
    virtual std::vector<EndedWorker> collect() = 0;
    /// Ends by force all workers that are left. False where that cannot be done (threads): then only the end
    /// of the host ends them.
    virtual bool killAll() = 0;
};

/// N worker threads in this process.
std::unique_ptr<Runner> makeThreadRunner(const telemetry::Segment& segment,
                                         const workload::Workload& workload);

/// N worker processes, forked from this single-threaded process or spawned as a program of their own.
std::unique_ptr<Runner> makeProcessRunner(const telemetry::Segment& segment,
                                          const workload::Workload& workload);

} // namespace contend::run
