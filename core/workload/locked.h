// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/timed_lock.h"
#include "core/workload/worker_context.h"

#include <cstdint>

namespace contend::workload {

/// Tells a worker's probe what its timed lock reports, and gives the interpreter lock up while it waits, as
/// CPython does around a blocking acquire: the first try is made under the interpreter lock; a worker that
/// has to wait gives it up, waits, and takes it again with the lock already in hand.
///
/// waiting: Lock for locks whose waiters sleep, Spin for those whose waiters burn their core.
class ProbeObserver {
public:
    explicit ProbeObserver(WorkerContext& context,
                           telemetry::WorkerState waiting = telemetry::WorkerState::Lock) noexcept
        : m_context(context)
        , m_waiting(waiting)
    {}

    void contended() noexcept { m_contended = true; }
    void acquired() noexcept
    {
        if (m_contended) [[unlikely]]
            tellContended(0);
        m_context.probe().lockAcquired();
    }
    void waitedBriefly(std::uint64_t ns) noexcept { tellContended(ns); }
    void waitBegins(std::uint64_t at, std::uint32_t holder) noexcept
    {
        m_context.enterBlocking(m_waiting, holder, at);
    }
    void waitEnded(std::uint64_t at, std::uint64_t ns) noexcept
    {
        tellContended(ns);
        m_context.leaveBlocking(at);
    }
    void held(std::uint64_t ns) noexcept { m_context.probe().lockHeldSample(ns); }

private:
    void tellContended(std::uint64_t wait_ns) noexcept
    {
        m_context.probe().lockContended(wait_ns);
        m_contended = false;
    }

    WorkerContext& m_context;
    telemetry::WorkerState m_waiting;
    bool m_contended = false; ///< the first try failed and the probe does not know yet
};

/// One worker's way to a lock that workers share: counted, timed, seen on the timeline. Waits end within
/// 100 ms of a stop. Lives in the worker's body; the shared lock outlives it.
template <sync::Lockable L, sync::LockObserver Observer = ProbeObserver>
class WorkerLock {
public:
    WorkerLock(sync::WatchedLock<L>& shared, WorkerContext& context, Observer& observer) noexcept
        : m_context(context)
        , m_lock(shared, observer, context.worker())
    {}

    /// False: the run stops, and the lock is not held.
    [[nodiscard]] bool lock()
    {
        return m_lock.lockOrStop([this] { return m_context.stopping(); });
    }
    /// The same, but gives up at the deadline or when the caller's own reason to stop comes true, which has
    /// to include that the run stops.
    [[nodiscard]] bool lockUntil(sync::Deadline deadline, sync::StopCheck stop)
    {
        return m_lock.lockUntilOrStop(deadline, stop);
    }
    void unlock() { m_lock.unlock(); }

private:
    WorkerContext& m_context;
    sync::TimedLock<L, Observer> m_lock;
};

/// Holds a WorkerLock for a scope. Ask it first: it holds nothing when the run stops.
///
///     if (Locked held(lock); held) …
template <class Lock>
class [[nodiscard]] Locked {
public:
    explicit Locked(Lock& lock)
        : m_lock(lock)
        , m_held(lock.lock())
    {}
    ~Locked()
    {
        if (m_held)
            m_lock.unlock();
    }
    Locked(const Locked&) = delete;
    Locked& operator=(const Locked&) = delete;

    explicit operator bool() const noexcept { return m_held; }

private:
    Lock& m_lock;
    bool m_held;
};

} // namespace contend::workload
