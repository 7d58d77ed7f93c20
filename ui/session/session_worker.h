// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/conductor.h"
#include "ui/session/orders.h"
#include "ui/session/run_news.h"

#include <filesystem>
#include <functional>

namespace contend::ui {

/// Where the measuring thread leaves its news. Called on that thread; each hands over and returns at once.
struct SessionPost {
    std::function<void(RunNews)> run_started;
    std::function<void(base::RunId, session::Stage)> stage_changed;
    std::function<void(Sample)> sampled;
    std::function<void(base::RunId, RecordOfRun, MaybeError)> run_finished;
    std::function<void(std::string, base::Error)> parameter_refused;
    /// The last of all; units_per_ms: the calibration, for the next schedule.
    std::function<void(std::shared_ptr<analysis::Record>, MaybeError, double units_per_ms)> finished;
};

/// The least time between two changes of live parameters that the run sees: 25 ms keeps a slider's effect
/// within the 100 ms promised and spares the host a storm of starting and stopping workers.
inline constexpr std::chrono::milliseconds kLiveChangeEvery{25};

/// Carries out one schedule on the calling thread until it is over or orders say quit. When it returns every
/// process of the schedule is gone. Always ends with post.finished unless told to quit.
void conductSession(session::Schedule schedule, const std::filesystem::path& host, Orders& orders,
                    const SessionPost& post);

} // namespace contend::ui
