// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cache_line.h"
#include "core/base/ids.h"
#include "core/sync/condition.h"
#include "core/sync/holder_word.h"
#include "core/sync/mutex.h"
#include "core/sync/stop_check.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <type_traits>

// A model of the lock that lets only one thread of a CPython process run Python code at a time.
//
// The problem it solves: a simple lock around the interpreter would starve everybody but the thread that
// computes, because that thread gives the lock up for nanoseconds only, and takes it again before the others
// have woken. Up to Python 3.1 the interpreter gave it up after every 100 instructions and had just that
// fault. Since 3.2 those who wait ask for it, and the one who gives it up on request has to see it taken.
//
// The rules (each names the test in tst_interpreter_lock that holds it true):
//
//  1 One holder at a time.                                                 neverTwoHolders
//  2 Who finds the lock taken waits in spells of one switch interval, 5 ms unless set otherwise. If a whole
//    spell passes in which nobody released the lock to it and the holder stayed the same, it sets the drop
//    request.                                                              waiterIsServedAfterRequest
//  3 Every switch to another holder begins everybody's patience anew: whoever wakes from a spell and sees
//  that
//    there has been a switch does not ask, but waits another spell. A holder thus gets a whole interval,
//    however many wait.                                                    switchRestartsPatience
//    So does being woken in vain, because somebody else was quicker.
//  4 The holder looks at the drop request between small batches of work and at no other time. A batch that
//    takes long keeps the lock for as long: nobody can take it away.       requestTakesNothingAway
//  5 Releasing the lock wakes one of those who wait. If there was a drop request, the one who releases then
//    waits until somebody else has taken the lock (forced switch): otherwise it would usually take it again
//    itself, and the others would ask in vain.                             dropUnderRequestForcesASwitch
//  6 Releasing it without a request, as around input and output, waits for nobody, and the same thread may
//    take it again at once if it is quick.                                 voluntaryDropDoesNotWait
//  7 Taking it clears the drop request, and counts a switch if the holder is another one than the last.
//                                       requestIsClearedByTheNextHolder, switchesCountChangesOfHolder
//  8 The interval may change at any time; those who wait go by the new one.                intervalActsLive
//
// What follows from the rules, and is the lesson: computing threads take turns of one interval and gain
// nothing from more cores; a thread that comes back from input or output waits about one interval for each
// computing thread's turn, however little it wants to do (the convoy effect).
//
// Ours, not CPython's: a wait ends when the run is to stop. A waiter that leaves takes its request with it if
// nobody else waits, so that a forced switch never waits for somebody who has gone.
// leavingWaiterFreesTheDropper
//
// Sources: Python documentation, "Thread State and the Global Interpreter Lock" (C API) and
// sys.setswitchinterval; "What's New In Python 3.2"; the announcement and discussion of the new GIL on
// python-dev (October 2009); D. Beazley, "Understanding the Python GIL" (PyCon 2010) on the convoy effect.

namespace contend::gil {

/// The model. See the rules above.
///
/// A worker's use of it; how to wait is told to the probe before the wait begins:
///
///     if (!lock.tryTake(self)) { …state "waiting for the GIL", held by lock.holder()…; lock.take(self,
///     stop); } … a batch of work … if (lock.dropRequested()) lock.yieldIfRequested(self, stop); (the eval
///     breaker) … before a blocking call: lock.drop(self, stop); after it: take as above … lock.drop(self,
///     stop);                                                (before the thread ends)
///
/// Requires: constructed once, in place (shared memory: yes; standard layout, no address inside). One thread
/// per WorkerId. Only the holder drops. A worker that ends drops the lock first: one that is killed with it
/// takes its whole process along, and the lock's other threads with it.
/// Guarantees: thread-safe; the const functions may be called by any process at any time and never wait.
class InterpreterLock {
public:
    static constexpr std::uint64_t kDefaultIntervalNs = 5'000'000;
    static constexpr std::uint64_t kShortestIntervalNs = 1'000;

    /// What became of take(). Without `held` the worker must neither work nor drop.
    struct Taken {
        bool held = false;
        std::uint64_t waited_ns = 0; ///< 0 if the lock was free
    };

    /// Figures since construction or reset(); each is exact, but they may be of slightly different moments.
    struct Figures {
        std::uint64_t takes = 0;
        std::uint64_t switch_number = 0; ///< takes by another worker than the last holder, the first included
        std::uint64_t handoffs = 0;      ///< from one worker to another
        std::uint64_t forced_drops = 0;  ///< releases under a drop request
        std::uint32_t waiters = 0;       ///< at this moment
    };

    InterpreterLock() noexcept = default;
    InterpreterLock(const InterpreterLock&) = delete;
    InterpreterLock& operator=(const InterpreterLock&) = delete;

    /// Takes the lock if it is free. Reads no clock.
    [[nodiscard]] bool tryTake(base::WorkerId self) noexcept;

    /// Takes the lock, waiting for it by the rules; not held only if stop() said so (within 100 ms). Reads no
    /// clock while the lock is free.
    [[nodiscard]] Taken take(base::WorkerId self, sync::StopCheck stop = {});

    /// Releases the lock. Under a drop request it then waits for the forced switch; returns the nanoseconds
    /// that this took, else 0.
    std::uint64_t drop(base::WorkerId self, sync::StopCheck stop = {});

    /// Whether somebody waits impatiently. One relaxed load: for the holder, between two batches.
    bool dropRequested() const noexcept { return m_drop_request.load(std::memory_order_relaxed) != 0; }

    /// Hands the lock over if that was asked for, and takes it again. waited_ns includes the forced switch.
    [[nodiscard]] Taken yieldIfRequested(base::WorkerId self, sync::StopCheck stop = {});

    std::uint64_t intervalNs() const noexcept { return m_interval_ns.load(std::memory_order_relaxed); }
    /// Acts within 25 ms on those who wait already. Any process may call it. Never shorter than a
    /// microsecond, as in CPython.
    void setIntervalNs(std::uint64_t ns) noexcept
    {
        m_interval_ns.store(ns < kShortestIntervalNs ? kShortestIntervalNs : ns, std::memory_order_relaxed);
    }

    /// The holder, as HolderWord::raw(): worker index + 1, 0 = nobody.
    std::uint32_t holder() const noexcept { return m_holder.raw(); }
    Figures figures() const noexcept;

    /// As newly constructed, but for the interval. Only while no worker uses it.
    void reset() noexcept;

private:
    using Guard = std::unique_lock<sync::Mutex>;
    using Counter = std::atomic<std::uint64_t>; ///< written under m_mutex only, read by anybody

    // All of these are called under m_mutex.
    bool waitUntilFree(Guard& guard, sync::StopCheck stop);
    void waitOneSpell(Guard& guard, sync::StopCheck stop);
    void becomeHolder(base::WorkerId self) noexcept;
    void leaveWithoutLock() noexcept;
    static void count(Counter& counter) noexcept
    {
        counter.store(counter.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    }

    // The holder polls this one, so it stands apart from what the waiters write.
    alignas(base::kCacheLine) std::atomic<std::uint32_t> m_drop_request{0};
    std::atomic<std::uint64_t> m_interval_ns{kDefaultIntervalNs};

    alignas(base::kCacheLine) sync::Mutex m_mutex;
    sync::Condition m_released;      ///< the lock is free
    sync::Condition m_switched;      ///< somebody took it (or nobody wants it any more)
    std::uint32_t m_locked = 0;      ///< under m_mutex
    std::uint32_t m_last_holder = 0; ///< HolderWord::toRaw of it; under m_mutex
    sync::HolderWord m_holder;

    alignas(base::kCacheLine) std::atomic<std::uint32_t> m_waiters{0}; ///< written under m_mutex only
    Counter m_takes{0};
    Counter m_switch_number{0};
    Counter m_handoffs{0};
    Counter m_forced_drops{0};
};

static_assert(std::is_standard_layout_v<InterpreterLock> &&
              std::is_trivially_destructible_v<InterpreterLock>);

} // namespace contend::gil
