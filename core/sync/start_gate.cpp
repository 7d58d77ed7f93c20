// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/start_gate.h"

namespace contend::sync {

namespace {

constexpr std::uint32_t raw(StartGate::State state) noexcept
{
    return static_cast<std::uint32_t>(state);
}

} // namespace

void StartGate::arrive() noexcept
{
    m_arrived.value.fetch_add(1, std::memory_order_release);
    m_arrived.wakeAll();
}

bool StartGate::waitForArrivals(std::uint32_t count, Deadline deadline) noexcept
{
    for (;;) {
        const std::uint32_t here = arrived();
        if (here >= count)
            return true;
        if (m_arrived.wait(here, deadline) == FutexWait::TimedOut)
            return arrived() >= count;
    }
}

StartGate::State StartGate::pass(Deadline deadline) noexcept
{
    while (state() == State::Shut) {
        if (m_state.wait(raw(State::Shut), deadline) == FutexWait::TimedOut)
            break;
    }
    return state();
}

StartGate::State StartGate::passOrStop(StopCheck stop) noexcept
{
    State now = state();
    while (now == State::Shut) {
        if (stop())
            return State::Closed;
        now = pass(Deadline::after(kStopSliceNs));
    }
    return now;
}

void StartGate::open() noexcept
{
    std::uint32_t shut = raw(State::Shut);
    m_state.value.compare_exchange_strong(shut, raw(State::Open), std::memory_order_release,
                                          std::memory_order_relaxed);
    m_state.wakeAll();
}

void StartGate::close() noexcept
{
    m_state.value.store(raw(State::Closed), std::memory_order_release);
    m_state.wakeAll();
}

void StartGate::reset() noexcept
{
    m_arrived.value.store(0, std::memory_order_relaxed);
    m_state.value.store(raw(State::Shut), std::memory_order_release);
}

} // namespace contend::sync
