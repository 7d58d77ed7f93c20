// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/worker_context.h"

namespace contend::workload {

using telemetry::WorkerState;

bool WorkerContext::checkpoint() noexcept
{
    const std::uint64_t now = base::nowNs();
    if (m_holds_gil && m_wiring.gil->dropRequested()) [[unlikely]]
        handOver(now);
    else
        m_wiring.probe->checkpoint(now);
    return !stopping();
}

void WorkerContext::handOver(std::uint64_t now_ns) noexcept
{
    const auto stop = [this] { return stopping(); };
    m_wiring.probe->enter(WorkerState::Gil, now_ns);
    m_holds_gil = m_wiring.gil->yieldIfRequested(worker(), stop).held;
    const std::uint64_t end = base::nowNs();
    m_wiring.probe->enter(WorkerState::Running, end);
    m_wiring.probe->gilTaken(end - now_ns);
}

void WorkerContext::enterBlocking(WorkerState state, std::uint32_t detail, std::uint64_t now_ns) noexcept
{
    m_wiring.probe->enter(state, now_ns, detail);
    dropGil();
}

void WorkerContext::leaveBlocking(std::uint64_t now_ns) noexcept
{
    takeGil(now_ns);
}

void WorkerContext::beginWork() noexcept
{
    takeGil(base::nowNs());
}

void WorkerContext::endWork() noexcept
{
    m_wiring.probe->enter(WorkerState::Idle, base::nowNs());
    dropGil();
}

/// Ends in state Running; the wait for the interpreter lock, if there is one, begins at now_ns.
void WorkerContext::takeGil(std::uint64_t now_ns) noexcept
{
    if (m_wiring.gil == nullptr) {
        m_wiring.probe->enter(WorkerState::Running, now_ns);
        return;
    }
    if (m_wiring.gil->tryTake(worker())) {
        m_holds_gil = true;
        m_wiring.probe->enter(WorkerState::Running, now_ns);
        m_wiring.probe->gilTaken(0);
        return;
    }
    const auto stop = [this] { return stopping(); };
    m_wiring.probe->enter(WorkerState::Gil, now_ns, m_wiring.gil->holder());
    m_holds_gil = m_wiring.gil->take(worker(), stop).held;
    const std::uint64_t end = base::nowNs();
    m_wiring.probe->enter(WorkerState::Running, end);
    m_wiring.probe->gilTaken(end - now_ns);
}

void WorkerContext::dropGil() noexcept
{
    if (!m_holds_gil)
        return;
    const auto stop = [this] { return stopping(); };
    m_wiring.gil->drop(worker(), stop);
    m_holds_gil = false;
}

} // namespace contend::workload
