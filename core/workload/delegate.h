// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workload/worker_context.h"

#include <cstdint>
#include <functional>

namespace contend::workload {

// A worker that does a task not by itself but through a thread or a process started for this task alone. The
// worker waits meanwhile and lends its context (state, counters, CPU account), so that its lane shows what
// the other one does for it: the two never use the context at once.

/// Starts a thread for the task and waits for its end. The task may use the context as a worker's body does
/// and ends in state Running; it must return within 100 ms of a stop. Errors: ProcessLimit.
base::Status runInThread(WorkerContext& context, const std::function<void()>& task);

/// The same with a child process; what the task writes to memory that is not shared dies with it. Requires: a
/// worker process with one thread. A child that is killed is no error: its task is over, and the worker goes
/// on. Errors: ProcessLimit, NoMemory.
base::Status runInProcess(WorkerContext& context, const std::function<void()>& task);

/// CPU time of all children of this process that have ended and were waited for: with that of their beginning
/// and end, which they cannot tell themselves and which outweighs a short task.
std::uint64_t endedChildrenCpuNs() noexcept;

} // namespace contend::workload
