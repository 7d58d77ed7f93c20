// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/child.h"
#include "core/run/host_protocol.h"
#include "core/run/runner.h"
#include "core/run/worker_loop.h"

#include <string>

namespace contend::run {

namespace {

class ProcessRunner : public Runner {
public:
    ProcessRunner(const telemetry::Segment& segment, const workload::Workload& workload)
        : m_segment(segment)
        , m_workload(workload)
        , m_children(segment.slotCount())
    {}

    base::Status start(base::WorkerId worker) override
    {
        const auto method = static_cast<base::StartMethod>(m_segment.header().start_method);
        auto child = method == base::StartMethod::Spawn ? spawnWorker(worker) : forkWorker(worker);
        if (!child)
            return tl::unexpected(child.error());
        m_segment.slot(worker).pid.store(child->pid(), std::memory_order_relaxed);
        m_children[base::index(worker)] = std::move(*child);
        return {};
    }

    std::vector<EndedWorker> collect() override
    {
        std::vector<EndedWorker> ended;
        for (std::uint32_t i = 0; i < m_children.size(); ++i) {
            if (!m_children[i].running())
                continue;
            const auto exit = m_children[i].poll();
            if (!exit)
                continue;
            ended.push_back({base::WorkerId{i}, kindOf(*exit), exit->value});
            m_children[i] = base::Child();
        }
        return ended;
    }

    bool killAll() override
    {
        for (base::Child& child : m_children)
            child.kill();
        return true;
    }

private:
    static telemetry::ExitKind kindOf(const base::ChildExit& exit) noexcept
    {
        if (exit.signalled)
            return telemetry::ExitKind::Signal;
        return exit.value == 0 ? telemetry::ExitKind::Normal : telemetry::ExitKind::Status;
    }

    base::Result<base::Child> forkWorker(base::WorkerId worker)
    {
        const auto life = [this, worker] {
            runWorker(m_segment, m_workload, worker);
            return 0;
        };
        return base::forkChild(life, {kControlFd});
    }

    base::Result<base::Child> spawnWorker(base::WorkerId worker)
    {
        return base::spawnProgram("/proc/self/exe",
                                  {std::string(kWorkerArgument), std::to_string(base::index(worker))},
                                  {{m_segment.fd(), kSegmentFd}}, false);
    }

    const telemetry::Segment& m_segment;
    const workload::Workload& m_workload;
    std::vector<base::Child> m_children;
};

} // namespace

std::unique_ptr<Runner> makeProcessRunner(const telemetry::Segment& segment,
                                          const workload::Workload& workload)
{
    return std::make_unique<ProcessRunner>(segment, workload);
}

} // namespace contend::run
