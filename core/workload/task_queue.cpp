// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/task_queue.h"

#include <mutex>

namespace contend::workload {

void TaskQueue::keepFull(sync::StopCheck stop)
{
    while (!stop()) {
        const std::lock_guard lock(m_lock.lock);
        if (!m_has_room.waitOrStop(m_lock.lock, stop, [this] { return count() <= kCapacity / 2; }))
            return;
        for (; count() < kCapacity; ++m_submitted)
            m_tasks[m_submitted % kCapacity] = m_submitted;
        m_has_tasks.notify_all();
    }
}

std::optional<std::uint64_t> TaskQueue::take(WorkerContext& context, WorkerLock<sync::Mutex>& lock)
{
    const Locked held(lock);
    if (!held)
        return std::nullopt;
    if (count() == 0) {
        const Blocking empty(context, telemetry::WorkerState::Idle);
        const auto stopping = [&context] { return context.stopping(); };
        if (!m_has_tasks.waitOrStop(m_lock.lock, stopping, [this] { return count() > 0; }))
            return std::nullopt;
    }
    const std::uint64_t task = m_tasks[m_taken++ % kCapacity];
    if (count() == kCapacity / 2)
        m_has_room.notify_one();
    return task;
}

} // namespace contend::workload
