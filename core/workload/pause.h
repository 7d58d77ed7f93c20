// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/worker_context.h"

namespace contend::workload {

/// Lets the kernel wake the calling thread within about a microsecond of the time it asked for, instead of
/// the usual 50: short waits are then as long as the slider says. For the constructor of a worker's body.
void askForPunctualWakeUps() noexcept;

/// A real wait of the worker, as for a disk or a network: it sleeps, without the interpreter lock, in the
/// state given. Returns false if the run stopped before the end, within 50 ms of the stop. 0 ms: no wait at
/// all, the interpreter lock stays.
bool pauseFor(WorkerContext& context, double ms,
              telemetry::WorkerState state = telemetry::WorkerState::Io) noexcept;

/// The same until a moment on the clock of base::nowNs(); one that has passed: no wait at all.
bool pauseUntil(WorkerContext& context, std::uint64_t until_ns,
                telemetry::WorkerState state = telemetry::WorkerState::Io) noexcept;

} // namespace contend::workload
