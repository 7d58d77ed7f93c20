// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cache_line.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/sync/holder_word.h"
#include "core/sync/lockable.h"

#include <cstdint>
#include <utility>

namespace contend::sync {

/// What a timed lock tells about one worker's dealings with a lock. All calls come from that worker's thread;
/// those made with the lock in hand are marked, and must be short. `at` is base::nowNs(), read already.
///
///     acquired()             (in hand) every time the lock was got, with or without a wait
///     contended()            the first try failed; a wait of some kind follows
///     waitedBriefly(ns)      (in hand) estimate of time lost in brief spinning, see below
///     waitBegins(at, holder) the wait is long enough to be timed; holder as HolderWord::raw(), 0 = unknown
///     waitEnded(at, ns)      that wait is over after ns, with the lock (in hand) or without it
///     held(ns)               after unlock: one sample of how long the lock was held
template <class O>
concept LockObserver = requires(O& observer, std::uint64_t ns, std::uint32_t holder)
{
    observer.acquired();
    observer.contended();
    observer.waitedBriefly(ns);
    observer.waitBegins(ns, holder);
    observer.waitEnded(ns, ns);
    observer.held(ns);
};

/// A lock and the word that tells who holds it, on cache lines of their own. This is the part that the
/// workers share. Shared memory: yes, constructed once, in place.
template <Lockable L>
struct alignas(base::kCacheLine) WatchedLock {
    L lock;
    HolderWord holder;

    template <class... Arguments>
    explicit WatchedLock(Arguments&&... arguments) noexcept
        : lock(std::forward<Arguments>(arguments)...)
    {}
};

/// Of how many holds one is timed, and of how many brief spins.
inline constexpr std::uint32_t kHoldSampling = 1024;
inline constexpr std::uint32_t kBriefSampling = 16;

/// One worker's way to a lock: counts what the worker does with it and times its waits. Lockable itself, so
/// std::unique_lock, Condition and lockOrStop() work with it.
///
/// What it costs: a free lock is taken without reading a clock (a try, a count, the holder's word). The clock
/// is read when the worker has to wait, at the start and at the end. Two things are sampled instead, and
/// every figure made of them is an estimate: how long the lock is held (1 hold in 1024), and the waits of up
/// to a microsecond that a spin lock spends before it waits in earnest (1 in 16, counted sixteenfold), as a
/// clock reading inside the lock would lengthen those by a large part.
///
/// Requires: one object per worker and lock, used by that worker's thread only; the shared lock and the
/// observer outlive it. Not in shared memory (it refers to things of its own process).
template <Lockable L, LockObserver O>
class TimedLock {
public:
    TimedLock(WatchedLock<L>& shared, O& observer, base::WorkerId self,
              std::uint32_t hold_sampling = kHoldSampling) noexcept
        : m_shared(shared)
        , m_observer(observer)
        , m_self(self)
        , m_hold_sampling(hold_sampling)
        , m_until_hold_sample(hold_sampling)
    {}
    TimedLock(const TimedLock&) = delete;
    TimedLock& operator=(const TimedLock&) = delete;

    void lock()
    {
        acquire([this] {
            m_shared.lock.lock();
            return true;
        });
    }
    bool try_lock()
    {
        if (!m_shared.lock.try_lock())
            return false;
        entered();
        return true;
    }
    bool try_lock_until(Deadline deadline)
    {
        return acquire([this, deadline] { return m_shared.lock.try_lock_until(deadline); });
    }
    /// Takes the lock, or gives up within 100 ms of stop() turning true. Counts one wait, however long.
    bool lockOrStop(StopCheck stop)
    {
        return acquire([this, stop] { return sync::lockOrStop(m_shared.lock, stop); });
    }
    void unlock()
    {
        if (m_held_since != 0) [[unlikely]] {
            unlockAndTell();
            return;
        }
        m_shared.holder.clear();
        m_shared.lock.unlock();
    }

private:
    template <class Wait>
    bool acquire(Wait&& wait)
    {
        if (m_shared.lock.try_lock() || acquireContended(wait)) [[likely]] {
            entered();
            return true;
        }
        return false;
    }

    template <class Wait>
    [[gnu::noinline]] bool acquireContended(Wait& wait)
    {
        m_observer.contended();
        if constexpr (requires(L & lock) { lock.spinBriefly(); }) {
            if (spinBriefly())
                return true;
        }
        const std::uint64_t begin = base::nowNs();
        m_observer.waitBegins(begin, m_shared.holder.raw());
        const bool held = wait();
        const std::uint64_t end = base::nowNs();
        m_observer.waitEnded(end, end - begin);
        return held;
    }

    bool spinBriefly()
    {
        if (--m_until_brief_sample != 0)
            return m_shared.lock.spinBriefly();
        m_until_brief_sample = kBriefSampling;
        const std::uint64_t begin = base::nowNs();
        if (!m_shared.lock.spinBriefly())
            return false;
        m_observer.waitedBriefly((base::nowNs() - begin) * kBriefSampling);
        return true;
    }

    void entered()
    {
        m_shared.holder.set(m_self);
        m_observer.acquired();
        if (--m_until_hold_sample == 0) [[unlikely]] {
            m_until_hold_sample = m_hold_sampling;
            m_held_since = base::nowNs();
        }
    }

    [[gnu::noinline]] void unlockAndTell()
    {
        const std::uint64_t held_ns = base::nowNs() - std::exchange(m_held_since, 0);
        m_shared.holder.clear();
        m_shared.lock.unlock();
        m_observer.held(held_ns);
    }

    WatchedLock<L>& m_shared;
    O& m_observer;
    base::WorkerId m_self;
    std::uint32_t m_hold_sampling;
    std::uint32_t m_until_hold_sample;
    std::uint32_t m_until_brief_sample = kBriefSampling;
    std::uint64_t m_held_since = 0; ///< 0 unless the present hold is a sample
};

} // namespace contend::sync
