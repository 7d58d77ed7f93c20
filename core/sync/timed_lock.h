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

/// A lock and the word that tells who got in last: while somebody waits, its holder, where one gets in at a
/// time. It is not cleared, as that would cost every release a store. On cache lines of their own. This
/// is the part that the workers share. Shared memory: yes, constructed once, in place.
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
        acquire([](L& lock) {
            lock.lock();
            return true;
        });
    }
    bool try_lock()
    {
        const bool held = m_shared.lock.try_lock();
        if (held)
            entered();
        return held;
    }
    bool try_lock_until(Deadline deadline)
    {
        return acquire([deadline](L& lock) { return lock.try_lock_until(deadline); });
    }
    /// Takes the lock, or gives up within 100 ms of stop() turning true. Counts one wait, however long.
    bool lockOrStop(StopCheck stop)
    {
        return acquire([stop](L& lock) { return sync::lockOrStop(lock, stop); });
    }
    /// The same, but no longer than until the deadline.
    bool lockUntilOrStop(Deadline deadline, StopCheck stop)
    {
        return acquire([deadline, stop](L& lock) { return sync::lockUntilOrStop(lock, deadline, stop); });
    }
    void unlock()
    {
        if (m_held_since != 0) [[unlikely]]
            unlockAndTell(m_shared, m_observer, std::exchange(m_held_since, 0));
        else
            m_shared.lock.unlock();
    }

private:
    template <class Wait>
    bool acquire(Wait wait)
    {
        const bool held =
            m_shared.lock.try_lock() || acquireContended(m_shared, m_observer, sampleBriefly(), wait);
        if (held) [[likely]]
            entered();
        return held;
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

    // Scatters the samples over the acquisitions: every sixteenth wait would always hit the same one of a
    // loop that takes the lock sixteen times.
    bool sampleBriefly() const noexcept
    {
        return (m_until_hold_sample * 0x9E3779B9U >> 16U) % kBriefSampling == 0;
    }

    // The rare paths are static functions with arguments by value, so that the compiler may keep the members
    // of a local timed lock in registers.

    template <class Wait>
    [[gnu::noinline]] static bool acquireContended(WatchedLock<L>& shared, O& observer, bool sample,
                                                   Wait wait)
    {
        observer.contended();
        if constexpr (requires(L & lock) { lock.spinBriefly(); }) {
            if (sample ? spinBrieflyTimed(shared, observer) : shared.lock.spinBriefly())
                return true;
        }
        const std::uint64_t begin = base::nowNs();
        observer.waitBegins(begin, onlyHolderOf(shared));
        const bool held = wait(shared.lock);
        const std::uint64_t end = base::nowNs();
        observer.waitEnded(end, end - begin);
        return held;
    }

    /// Who got in last is the holder only where one gets in at a time; else somebody unnamed may hold it.
    static std::uint32_t onlyHolderOf(const WatchedLock<L>& shared)
    {
        if constexpr (requires { L::kManyHolders; })
            return 0;
        else if constexpr (requires { shared.lock.permits(); })
            return shared.lock.permits() == 1 ? shared.holder.raw() : 0;
        else
            return shared.holder.raw();
    }

    static bool spinBrieflyTimed(WatchedLock<L>& shared, O& observer)
    {
        const std::uint64_t begin = base::nowNs();
        const bool held = shared.lock.spinBriefly();
        if (held)
            observer.waitedBriefly((base::nowNs() - begin) * kBriefSampling);
        return held;
    }

    [[gnu::noinline]] static void unlockAndTell(WatchedLock<L>& shared, O& observer, std::uint64_t since)
    {
        const std::uint64_t held_ns = base::nowNs() - since;
        shared.lock.unlock();
        observer.held(held_ns);
    }

    WatchedLock<L>& m_shared;
    O& m_observer;
    base::WorkerId m_self;
    std::uint32_t m_hold_sampling;
    std::uint32_t m_until_hold_sample;
    std::uint64_t m_held_since = 0; ///< 0 unless the present hold is a sample
};

} // namespace contend::sync
