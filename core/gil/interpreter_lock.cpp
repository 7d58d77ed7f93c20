// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gil/interpreter_lock.h"

#include "core/base/clock.h"

#include <algorithm>
#include <cassert>

namespace contend::gil {

using base::WorkerId;
using sync::Deadline;
using sync::HolderWord;
using sync::StopCheck;

namespace {

// A spell longer than this is slept in slices, so that a stop request and a change of the interval are
// noticed. Slices do not count: only the whole spell decides about the drop request.
constexpr std::uint64_t kSliceNs = 25'000'000;

} // namespace

bool InterpreterLock::tryTake(WorkerId self) noexcept
{
    const Guard guard(m_mutex);
    if (m_locked != 0)
        return false;
    becomeHolder(self);
    return true;
}

InterpreterLock::Taken InterpreterLock::take(WorkerId self, StopCheck stop)
{
    Guard guard(m_mutex);
    if (m_locked == 0) {
        becomeHolder(self);
        return {true, 0};
    }
    const std::uint64_t begin = base::nowNs();
    m_waiters.fetch_add(1, std::memory_order_relaxed);
    const bool held = waitUntilFree(guard, stop);
    m_waiters.fetch_sub(1, std::memory_order_relaxed);
    if (held)
        becomeHolder(self);
    else
        leaveWithoutLock();
    guard.unlock();
    return {held, base::nowNs() - begin};
}

bool InterpreterLock::waitUntilFree(Guard& guard, StopCheck stop)
{
    while (m_locked != 0) {
        if (stop())
            return false;
        waitOneSpell(guard, stop);
    }
    return true;
}

// Returns when the spell is over, when it was woken, or when it is to stop.
void InterpreterLock::waitOneSpell(Guard& guard, StopCheck stop)
{
    const std::uint64_t begin = base::nowNs();
    const std::uint64_t switch_number = m_switch_number.load(std::memory_order_relaxed);
    for (std::uint64_t now = begin, interval = intervalNs(); now - begin < interval;
         interval = intervalNs()) {
        const Deadline slice_end = Deadline::at(std::min(begin + interval, now + kSliceNs));
        if (m_released.wait_until(guard, slice_end) || m_locked == 0 || stop())
            return;
        now = base::nowNs();
    }
    if (m_switch_number.load(std::memory_order_relaxed) == switch_number)
        m_drop_request.store(1, std::memory_order_relaxed);
}

void InterpreterLock::becomeHolder(WorkerId self) noexcept
{
    const std::uint32_t raw = HolderWord::toRaw(self);
    m_locked = 1;
    m_holder.set(self);
    m_drop_request.store(0, std::memory_order_relaxed);
    count(m_takes);
    if (m_last_holder == raw)
        return;
    count(m_switch_number);
    if (m_last_holder != 0)
        count(m_handoffs);
    m_last_holder = raw;
    m_switched.notify_all();
}

void InterpreterLock::leaveWithoutLock() noexcept
{
    if (m_locked == 0)
        m_released.notify_one(); // the wake-up may have been meant for this one
    if (m_waiters.load(std::memory_order_relaxed) == 0) {
        m_drop_request.store(0, std::memory_order_relaxed);
        m_switched.notify_all();
    }
}

std::uint64_t InterpreterLock::drop(WorkerId self, StopCheck stop)
{
    Guard guard(m_mutex);
    assert(m_locked != 0 && m_holder.raw() == HolderWord::toRaw(self));
    m_locked = 0;
    m_holder.clear();
    if (!dropRequested()) {
        guard.unlock();
        m_released.notify_one();
        return 0;
    }
    count(m_forced_drops);
    const std::uint64_t begin = base::nowNs();
    m_released.notify_one();
    m_switched.waitOrStop(guard, stop, [this, self] {
        return m_last_holder != HolderWord::toRaw(self) || m_waiters.load(std::memory_order_relaxed) == 0;
    });
    guard.unlock();
    return base::nowNs() - begin;
}

InterpreterLock::Taken InterpreterLock::yieldIfRequested(WorkerId self, StopCheck stop)
{
    if (!dropRequested())
        return {true, 0};
    const std::uint64_t switch_ns = drop(self, stop);
    const Taken again = take(self, stop);
    return {again.held, switch_ns + again.waited_ns};
}

InterpreterLock::Figures InterpreterLock::figures() const noexcept
{
    const auto read = [](const auto& value) { return value.load(std::memory_order_relaxed); };
    return {read(m_takes), read(m_switch_number), read(m_handoffs), read(m_forced_drops), read(m_waiters)};
}

void InterpreterLock::reset() noexcept
{
    const Guard guard(m_mutex);
    m_locked = 0;
    m_last_holder = 0;
    m_holder.clear();
    m_drop_request.store(0, std::memory_order_relaxed);
    m_waiters.store(0, std::memory_order_relaxed);
    for (Counter* counter : {&m_takes, &m_switch_number, &m_handoffs, &m_forced_drops})
        counter->store(0, std::memory_order_relaxed);
}

} // namespace contend::gil
