// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cache_line.h"
#include "core/sync/condition.h"
#include "core/sync/mutex.h"
#include "core/sync/timed_lock.h"
#include "core/workload/locked.h"

#include <array>
#include <cstdint>
#include <optional>

namespace contend::workload {

/// The queue of a pool: one submits tasks, the workers of the pool take them. Shared memory: yes, built once,
/// in place. No task is lost or given out twice; a task is its number, 0, 1, 2 …
class TaskQueue {
public:
    static constexpr std::uint32_t kCapacity = 256;

    /// Fills the queue up whenever it is half empty, until stop() says so. The submitting side.
    void keepFull(sync::StopCheck stop);
    /// Takes the oldest task, waiting for one. Nothing: the run stops.
    std::optional<std::uint64_t> take(WorkerContext& context, WorkerLock<sync::Mutex>& lock);

    sync::WatchedLock<sync::Mutex>& lock() noexcept { return m_lock; }
    /// Tasks given out so far. Exact while nobody takes any.
    std::uint64_t taken() const noexcept { return m_taken; }

private:
    std::uint32_t count() const noexcept { return static_cast<std::uint32_t>(m_submitted - m_taken); }

    sync::WatchedLock<sync::Mutex> m_lock;
    sync::Condition m_has_tasks;
    sync::Condition m_has_room;
    // Under the lock.
    std::uint64_t m_submitted = 0;
    std::uint64_t m_taken = 0;
    std::array<std::uint64_t, kCapacity> m_tasks{};
};

} // namespace contend::workload
