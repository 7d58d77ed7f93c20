// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/mutex.h"
#include "core/sync/rw_lock.h"
#include "core/sync/semaphore.h"
#include "core/sync/spin_lock.h"
#include "core/workload/locked.h"

#include <atomic>
#include <cstdint>

namespace contend::workload {

/// In the order of the "lock" parameter's choices.
enum class LockKind : std::uint32_t { Mutex = 0, Spin = 1, Semaphore = 2, RwLock = 3 };
enum class Access : std::uint8_t { Read, Write };

/// A lock whose kind can be changed while workers use it, without ever letting two of them in: one lock of
/// each kind, and a word that says which one counts. Shared memory: yes; built once, in place.
///
///   the word is changed  only by a worker that holds, as a writer, the lock of the kind that it still names
///   a worker is inside   once it holds the lock of the kind that the word names, looked at after taking it
///
/// So as long as somebody is inside, nobody can change the word, and whoever takes a lock of another kind
/// finds that it does not count, and tries again.
struct LockKinds {
    sync::WatchedLock<sync::Mutex> mutex;
    sync::WatchedLock<sync::SpinLock> spin;
    sync::WatchedLock<sync::Semaphore> semaphore;
    sync::WatchedLock<sync::RwLock> rw_lock;
    alignas(base::kCacheLine) std::atomic<LockKind> kind{LockKind::Mutex};

    /// Owners that died inside.
    std::uint32_t ownersLost() const noexcept
    {
        return mutex.lock.ownersLost() + spin.lock.ownersLost() + semaphore.lock.ownersLost() +
               rw_lock.lock.ownersLost();
    }
};

/// The readers' side of a reader–writer lock as a lock of its own, so that a timed lock can watch it. Lives
/// in the worker's own memory.
class ReaderSide {
public:
    static constexpr bool kManyHolders = true;

    explicit ReaderSide(sync::RwLock& lock) noexcept
        : m_lock(lock)
    {}
    void lock() noexcept { m_lock.lock_shared(); }
    bool try_lock() noexcept { return m_lock.try_lock_shared(); }
    bool try_lock_until(sync::Deadline deadline) noexcept { return m_lock.try_lock_shared_until(deadline); }
    void unlock() noexcept { m_lock.unlock_shared(); }

private:
    sync::RwLock& m_lock;
};

/// One worker's way to LockKinds. Lives in the worker's body.
template <sync::LockObserver Observer>
class WorkerLocks {
public:
    /// asleep hears of the locks whose waiters sleep, spinning of the spin lock.
    WorkerLocks(LockKinds& shared, WorkerContext& context, Observer& asleep, Observer& spinning)
        : m_kind(shared.kind)
        , m_mutex(shared.mutex, context, asleep)
        , m_spin(shared.spin, context, spinning)
        , m_semaphore(shared.semaphore, context, asleep)
        , m_writer(shared.rw_lock, context, asleep)
        , m_reader_side(shared.rw_lock.lock)
        , m_reader(m_reader_side, context, asleep)
    {}

    /// Gets inside by a lock of the wanted kind, making it the one that counts if it is not. Read is possible
    /// with RwLock only. False: the run stops, and nothing is held.
    [[nodiscard]] bool lock(LockKind wanted, Access access)
    {
        while (true) {
            const LockKind counts = m_kind.load(std::memory_order_acquire);
            const bool change = counts != wanted;
            if (!take(counts, change ? Access::Write : access))
                return false;
            // Acquire, as the word may have changed and come back since it was looked at.
            if (m_kind.load(std::memory_order_acquire) == counts) {
                if (!change)
                    return true;
                m_kind.store(wanted, std::memory_order_release);
            }
            unlock();
        }
    }
    /// After a successful lock().
    void unlock()
    {
        withHeld([](auto& lock) { lock.unlock(); });
    }

private:
    bool take(LockKind kind, Access access)
    {
        m_held = kind;
        m_access = access;
        bool got = false;
        withHeld([&got](auto& lock) { got = lock.lock(); });
        return got;
    }
    template <class Use>
    void withHeld(Use&& use)
    {
        switch (m_held) {
        case LockKind::Mutex:
            return use(m_mutex);
        case LockKind::Spin:
            return use(m_spin);
        case LockKind::Semaphore:
            return use(m_semaphore);
        case LockKind::RwLock:
            return m_access == Access::Read ? use(m_reader) : use(m_writer);
        }
    }

    std::atomic<LockKind>& m_kind;
    WorkerLock<sync::Mutex, Observer> m_mutex;
    WorkerLock<sync::SpinLock, Observer> m_spin;
    WorkerLock<sync::Semaphore, Observer> m_semaphore;
    WorkerLock<sync::RwLock, Observer> m_writer;
    sync::WatchedLock<ReaderSide> m_reader_side; ///< of its own: readers have no single holder
    WorkerLock<ReaderSide, Observer> m_reader;
    LockKind m_held = LockKind::Mutex; ///< or the one being taken
    Access m_access = Access::Write;
};

} // namespace contend::workload
