// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/run_plan.h"
#include "core/run/run_state.h"
#include "core/telemetry/segment.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace contend::run {

/// Runs one host from start to end, as a state machine that somebody has to push: every call returns at once.
/// The states stand in run_state.h.
///
/// Guarantees: when it is destroyed, or when the process that owns it dies in whatever way, the host, all
/// workers and helpers end and their memory is gone. One thread at a time.
class RunController {
public:
    /// host: the contend-host executable. run: grows with each run of the program.
    RunController(plan::RunPlan plan, base::RunId run, std::filesystem::path host, double units_per_ms = 0);
    ~RunController();
    RunController(const RunController&) = delete;
    RunController& operator=(const RunController&) = delete;

    /// Idle → Starting. Errors: NoMemory, CannotStartHost, ProcessLimit, FileLimit.
    base::Status start();

    /// Looks at the host and moves the state on. Call it every 5–50 ms.
    RunState poll();

    /// Orders; each takes effect within 100 ms.
    void requestStop();
    /// Changes a live parameter by id ("workers" and "cores" too) and remembers it in the plan. Parameters
    /// that only act on the next run are remembered and nothing else. Errors: UnknownParameter, OutOfRange.
    base::Status setParameter(std::string_view id, double value);

    RunState state() const noexcept;
    /// Ended badly: why. Set in state Failed; also when workers were lost that should not have been.
    const std::optional<base::Error>& error() const noexcept;
    const plan::RunPlan& plan() const noexcept;
    base::RunId id() const noexcept;
    int hostPid() const noexcept; ///< 0 before the start and after the end
    /// Valid from a successful start() until destruction, also after the host has ended.
    const telemetry::Segment& segment() const noexcept;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// contend-host in the folder that CONTEND_HOST_DIR names, else beside the running program as in a build, else
/// in ../libexec/contend as installed.
std::filesystem::path findHost();

} // namespace contend::run
