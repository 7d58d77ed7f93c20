// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/sampling/snapshot.h"
#include "ui/model/state_kind.h"
#include "ui/model/timeline.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace contend::ui {

/// How the charts call what the engine calls so; nothing for "no worker". Spinning for a lock counts as
/// waiting for it.
std::optional<StateKind> stateKindOf(telemetry::WorkerState state) noexcept;

/// Fills a timeline from what is sampled: finished intervals, what goes on right now, workers that come, go
/// and die. Times before the session's zero count as zero.
class TimelineFeed {
public:
    /// timeline must outlive the feed.
    explicit TimelineFeed(Timeline& timeline)
        : m_timeline(timeline)
    {}

    /// The next snapshots belong to another run: its workers are others.
    void beginRun();
    void add(const sampling::Snapshot& snapshot, std::uint64_t epoch_ns);
    /// Nobody works any more.
    void endRun();

    /// The timeline that a saved run holds.
    static void fill(Timeline& timeline, const analysis::RunRecord& run);

private:
    struct Lane {
        bool dead = false;
        bool open = false;
        std::uint32_t incarnation = 0;
    };

    void addWorker(const sampling::WorkerSample& worker, std::uint64_t now_ns, std::uint64_t epoch_ns);

    Timeline& m_timeline;
    std::vector<Lane> m_lanes;
};

} // namespace contend::ui
