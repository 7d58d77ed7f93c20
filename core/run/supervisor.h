// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/child.h"
#include "core/base/result.h"
#include "core/base/topology.h"
#include "core/base/unique_fd.h"
#include "core/run/runner.h"
#include "core/telemetry/segment.h"
#include "core/workload/workload.h"

#include <memory>
#include <vector>

namespace contend::run {

/// The main thread of contend-host: prepares the workload, starts its helper and workers, follows the orders
/// in the segment (how many workers, on how many cores, stop) and publishes the gauges, until the run is over
/// or the other end of the control socket is gone.
///
/// Requires: the process has no other thread when run() is called (it forks).
/// Guarantees: when run() returns no worker and no helper of it lives; the segment's host phase is Done or
/// Failed.
class Supervisor {
public:
    Supervisor(telemetry::Segment segment, base::UniqueFd control);
    ~Supervisor();
    Supervisor(const Supervisor&) = delete;
    Supervisor& operator=(const Supervisor&) = delete;

    /// The whole life of the host; returns its exit status.
    int run();

private:
    enum class Presence : std::uint8_t { Absent, Alive, Leaving, Lost, Refused };
    struct Place {
        Presence presence = Presence::Absent;
        std::uint32_t cores_applied = 0;
        std::uint64_t tid_applied = 0;
        std::uint64_t lost_ns = 0; ///< since when, if Lost
    };

    base::Status prepare();
    base::Status startHelper();
    base::Status startFirstWorkers();
    base::Status waitForWorkers();
    void supervise();
    void drain();
    void stopHelper();
    int finish(const base::Status& outcome);

    void tick();
    bool sleepTick(); ///< false: contend is gone
    void collect();
    void noteEnd(const EndedWorker& ended);
    void followWorkersWanted();
    void giveLostAnotherTry();
    base::Status startWorker(std::uint32_t index);
    void applyCores();
    void applySwitchInterval();
    void observe(bool final);
    base::Status checkHelper();
    bool stopping() const noexcept;
    std::uint32_t aliveCount() const noexcept;

    telemetry::Segment m_segment;
    base::UniqueFd m_control;
    base::Topology m_topology;
    const workload::Workload* m_workload = nullptr;
    workload::WorkSetup m_setup;
    std::unique_ptr<Runner> m_runner;
    base::Child m_helper;
    std::vector<Place> m_places;
    base::Status m_trouble;
    double m_switch_interval_ms = 0;
};

} // namespace contend::run
