// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/runner.h"
#include "core/run/worker_loop.h"

#include <system_error>
#include <thread>
#include <unistd.h>

namespace contend::run {

namespace {

class ThreadRunner : public Runner {
public:
    ThreadRunner(const telemetry::Segment& segment, const workload::Workload& workload)
        : m_segment(segment)
        , m_workload(workload)
        , m_threads(segment.slotCount())
    {}

    ~ThreadRunner() override
    {
        for (std::thread& thread : m_threads)
            if (thread.joinable())
                thread.join();
    }

    base::Status start(base::WorkerId worker) override
    {
        m_segment.slot(worker).pid.store(getpid(), std::memory_order_relaxed);
        try {
            m_threads[base::index(worker)] =
                std::thread([this, worker] { runWorker(m_segment, m_workload, worker); });
        } catch (const std::system_error& error) {
            return base::fail(base::ErrorCode::ProcessLimit, error.code().value(), "starting a thread",
                              "threads");
        }
        return {};
    }

    std::vector<EndedWorker> collect() override
    {
        std::vector<EndedWorker> ended;
        for (std::uint32_t i = 0; i < m_threads.size(); ++i) {
            const base::WorkerId worker{i};
            if (!m_threads[i].joinable() || !hasSignedOff(worker))
                continue;
            m_threads[i].join();
            ended.push_back({worker, telemetry::ExitKind::Normal, 0});
        }
        return ended;
    }

    bool killAll() override { return false; }

private:
    bool hasSignedOff(base::WorkerId worker) const noexcept
    {
        const auto lifecycle = m_segment.slot(worker).lifecycle.load(std::memory_order_acquire);
        return lifecycle == static_cast<std::uint32_t>(telemetry::Lifecycle::Finished);
    }

    const telemetry::Segment& m_segment;
    const workload::Workload& m_workload;
    std::vector<std::thread> m_threads;
};

} // namespace

std::unique_ptr<Runner> makeThreadRunner(const telemetry::Segment& segment,
                                         const workload::Workload& workload)
{
    return std::make_unique<ThreadRunner>(segment, workload);
}

} // namespace contend::run
