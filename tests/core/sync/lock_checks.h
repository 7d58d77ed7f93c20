// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/lockable.h"
#include "tests/core/sync/shared_page.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

// What every lock has to pass, whatever it is made of. Each check returns true when the lock is right.
namespace contend::test {

constexpr std::uint64_t kMs = 1'000'000;

/// A lock and what it protects: a number that is plain on purpose.
template <sync::Lockable L>
struct Guarded {
    L lock;
    std::uint64_t count = 0;
    std::atomic<std::uint32_t> inside{0};
    std::atomic<std::uint32_t> overlaps{0};
    std::atomic<std::uint32_t> ready{0};

    void enterOnce()
    {
        if (inside.fetch_add(1, std::memory_order_relaxed) != 0)
            overlaps.fetch_add(1, std::memory_order_relaxed);
        ++count;
        inside.fetch_sub(1, std::memory_order_relaxed);
    }
    void work(int rounds)
    {
        for (int i = 0; i < rounds; ++i) {
            const std::lock_guard guard(lock);
            enterOnce();
        }
    }
};

template <sync::Lockable L>
bool excludesThreads(int threads, int rounds)
{
    SharedPage<Guarded<L>> shared;
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < threads; ++i)
            workers.emplace_back([&] { shared->work(rounds); });
    }
    return shared->count == static_cast<std::uint64_t>(threads) * static_cast<std::uint64_t>(rounds) &&
           shared->overlaps == 0;
}

template <sync::Lockable L>
bool excludesProcesses(int processes, int rounds)
{
    SharedPage<Guarded<L>> shared;
    Children children;
    for (int i = 0; i < processes; ++i)
        children.start([&] {
            shared.remap().work(rounds);
            return 0;
        });
    shared->work(rounds);
    return children.waitForAll() && shared->overlaps == 0 &&
           shared->count == static_cast<std::uint64_t>(processes + 1) * static_cast<std::uint64_t>(rounds);
}

/// A child takes the lock and is killed with it, and not reaped yet; the others must come on.
template <sync::Lockable L>
bool recoversFromKilledOwner()
{
    SharedPage<Guarded<L>> shared;
    Children children;
    const pid_t owner = children.start([&] {
        Guarded<L>& mine = shared.remap();
        mine.lock.lock();
        mine.ready = 1;
        for (;;)
            pause();
        return 0;
    });
    if (!comesTrue([&] { return shared->ready == 1; }) || shared->lock.try_lock())
        return false;
    children.start([&] {
        shared.remap().work(100);
        return 0;
    });
    children.killWithoutReaping(owner);
    shared->work(100);
    return comesTrue([&] {
               const std::lock_guard guard(shared->lock);
               return shared->count == 200;
           }) &&
           shared->lock.ownersLost() == 1 && shared->overlaps == 0;
}

template <sync::Lockable L>
bool triesAndLimitsWork()
{
    SharedPage<Guarded<L>> shared;
    L& lock = shared->lock;
    std::unique_lock mine(lock);
    std::array<bool, 4> refused{};
    std::jthread([&] {
        refused[0] = !lock.try_lock();
        refused[1] = !lock.try_lock_until(sync::Deadline::at(0));
        refused[2] = !lock.try_lock_until(sync::Deadline::after(kMs));
        std::unique_lock theirs(lock, std::chrono::steady_clock::now() + std::chrono::milliseconds(1));
        refused[3] = !theirs.owns_lock();
    }).join();
    mine.unlock();
    if (refused != std::array{true, true, true, true})
        return false;
    const bool first = lock.try_lock();
    lock.unlock();
    const bool second = lock.try_lock_until(sync::Deadline::after(60'000 * kMs));
    lock.unlock();
    return first && second;
}

/// A waiter with a deadline far away gets the lock when it is released.
template <sync::Lockable L>
bool releaseReachesWaiter()
{
    SharedPage<Guarded<L>> shared;
    std::unique_lock mine(shared->lock);
    std::atomic<bool> got{false};
    std::jthread waiter([&] {
        shared->ready = 1;
        got = shared->lock.try_lock_until(sync::Deadline::never());
        shared->lock.unlock();
    });
    const bool came = comesTrue([&] { return shared->ready == 1; });
    mine.unlock();
    waiter.join();
    return came && got;
}

/// A waiter leaves when it is told to stop, though the lock stays taken.
template <sync::Lockable L>
bool stopEndsWait()
{
    SharedPage<Guarded<L>> shared;
    const std::lock_guard mine(shared->lock);
    std::atomic<bool> stop{false};
    std::atomic<bool> got{true};
    std::jthread waiter([&] {
        shared->ready = 1;
        got = sync::lockOrStop(shared->lock, [&] { return stop.load(); });
    });
    const bool came = comesTrue([&] { return shared->ready == 1; });
    stop = true;
    waiter.join();
    return came && !got;
}

} // namespace contend::test
