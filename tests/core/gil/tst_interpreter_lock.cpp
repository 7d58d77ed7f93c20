// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/gil/interpreter_lock.h"
#include "tests/core/sync/shared_page.h"

#include <QTest>
#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace contend;
using base::WorkerId;
using gil::InterpreterLock;

namespace {

constexpr WorkerId kA{0};
constexpr WorkerId kB{1};
constexpr WorkerId kC{2};
constexpr std::uint64_t kMs = 1'000'000;
constexpr std::uint64_t kHour = 3'600'000 * kMs;

using Page = test::SharedPage<InterpreterLock>;

void mustTake(InterpreterLock& lock, WorkerId self)
{
    if (!lock.take(self).held)
        std::abort(); // without a stop request take() never comes back empty-handed
}

/// A thread that takes the lock, lets `inside` see it, and drops it.
template <class Inside>
std::jthread taker(InterpreterLock& lock, WorkerId self, Inside inside)
{
    return std::jthread([&lock, self, inside] {
        mustTake(lock, self);
        inside();
        lock.drop(self);
    });
}

bool waitersAre(const InterpreterLock& lock, std::uint32_t count)
{
    return test::comesTrue([&] { return lock.figures().waiters == count; });
}

bool requestComes(const InterpreterLock& lock)
{
    return test::comesTrue([&] { return lock.dropRequested(); });
}

/// What the lock protects: a plain number, and a look-out for a second holder.
struct Treasure {
    InterpreterLock lock;
    std::uint64_t count = 0;
    std::atomic<std::uint32_t> inside{0};
    std::atomic<std::uint32_t> overlaps{0};

    void touch()
    {
        if (inside.fetch_add(1, std::memory_order_relaxed) != 0)
            overlaps.fetch_add(1, std::memory_order_relaxed);
        ++count;
        inside.fetch_sub(1, std::memory_order_relaxed);
    }
    void work(WorkerId self, std::uint64_t rounds)
    {
        mustTake(lock, self);
        for (std::uint64_t round = 0; round < rounds; ++round) {
            touch();
            if (round % 16 == 0) { // as around input and output
                lock.drop(self);
                mustTake(lock, self);
            } else if (!lock.yieldIfRequested(self).held) {
                std::abort();
            }
        }
        lock.drop(self);
    }
};

} // namespace

class TestInterpreterLock : public QObject {
    Q_OBJECT

private slots:
    void freeLockIsTakenWithoutWaiting()
    {
        const Page lock;
        const InterpreterLock::Taken taken = lock->take(kA);
        QVERIFY(taken.held);
        QCOMPARE(taken.waited_ns, std::uint64_t{0});
        QVERIFY(!lock->tryTake(kB));
        QCOMPARE(lock->holder(), sync::HolderWord::toRaw(kA));
        QCOMPARE(lock->drop(kA), std::uint64_t{0});
        QCOMPARE(lock->holder(), 0U);
        QVERIFY(lock->tryTake(kB));
        lock->drop(kB);
    }

    // Rule 1
    void neverTwoHolders()
    {
        constexpr std::uint32_t kThreads = 8;
        constexpr std::uint64_t kRounds = 2000;
        const test::SharedPage<Treasure> treasure;
        treasure->lock.setIntervalNs(50'000);
        {
            std::vector<std::jthread> workers;
            for (std::uint32_t i = 0; i < kThreads; ++i)
                workers.emplace_back([&, i] { treasure->work(WorkerId{i}, kRounds); });
        }
        QCOMPARE(treasure->overlaps.load(), 0U);
        QCOMPARE(treasure->count, kThreads * kRounds);
        QCOMPARE(treasure->lock.figures().waiters, 0U);
        QVERIFY(!treasure->lock.dropRequested());
    }

    void neverTwoHoldersInTwoProcesses()
    {
        const test::SharedPage<Treasure> treasure;
        treasure->lock.setIntervalNs(50'000);
        test::Children children;
        children.start([&] {
            treasure.remap().work(kB, 2000);
            return 0;
        });
        treasure->work(kA, 2000);
        QVERIFY(children.waitForAll());
        QCOMPARE(treasure->overlaps.load(), 0U);
        QCOMPARE(treasure->count, std::uint64_t{4000});
    }

    // Rule 2
    void waiterIsServedAfterRequest()
    {
        const Page lock;
        bool served = false; // plain: only touched under the lock
        mustTake(*lock, kA);
        const std::jthread waiter = taker(*lock, kB, [&] { served = true; });
        QVERIFY(requestComes(*lock));
        const InterpreterLock::Taken again = lock->yieldIfRequested(kA);
        QVERIFY(again.held);
        QVERIFY(served);
        QVERIFY(again.waited_ns > 0);
        lock->drop(kA);
    }

    void noRequestBeforeTheIntervalIsOver()
    {
        const Page lock;
        lock->setIntervalNs(kHour);
        mustTake(*lock, kA);
        {
            std::atomic<bool> stop{false};
            std::jthread waiter([&] {
                if (lock->take(kB, [&] { return stop.load(); }).held)
                    lock->drop(kB);
            });
            // Several slices of the wait pass; none of them may count as the whole spell.
            const std::uint64_t begin = base::nowNs();
            QVERIFY(waitersAre(*lock, 1));
            QVERIFY(
                test::comesTrue([&] { return lock->dropRequested() || base::nowNs() - begin > 100 * kMs; }));
            QVERIFY(!lock->dropRequested());
            stop = true;
        }
        lock->drop(kA);
    }

    void spellLongerThanASliceEndsInARequest()
    {
        const Page lock;
        lock->setIntervalNs(80 * kMs);
        mustTake(*lock, kA);
        const std::jthread waiter = taker(*lock, kB, [] {});
        QVERIFY(requestComes(*lock));
        lock->drop(kA);
    }

    // Rule 3
    void switchRestartsPatience()
    {
        constexpr std::uint64_t kInterval = 200 * kMs;
        const Page lock;
        lock->setIntervalNs(kInterval);
        mustTake(*lock, kA);
        std::atomic<bool> release{false};
        const auto hold = [&] {
            while (!release)
                std::this_thread::yield();
        };
        const std::jthread first = taker(*lock, kB, hold);
        const std::jthread second = taker(*lock, kC, hold);
        QVERIFY(waitersAre(*lock, 2));
        const std::uint64_t both_wait = base::nowNs();
        QVERIFY(test::comesTrue([&] { return base::nowNs() - both_wait > kInterval / 2; }));
        const std::uint64_t before_switch = base::nowNs();
        lock->drop(kA);
        QVERIFY(waitersAre(*lock, 1));
        QVERIFY(requestComes(*lock));
        const std::uint64_t request = base::nowNs();
        release = true;
        // However slow the machine is: never earlier than one whole interval after the switch.
        QVERIFY(request - before_switch >= kInterval);
    }

    // Rule 4
    void requestTakesNothingAway()
    {
        const Page lock;
        lock->setIntervalNs(kMs);
        std::atomic<bool> served{false};
        mustTake(*lock, kA);
        const std::jthread waiter = taker(*lock, kB, [&] { served = true; });
        QVERIFY(requestComes(*lock));
        // A batch of many intervals: the request stands, the lock stays.
        const std::uint64_t begin = base::nowNs();
        QVERIFY(test::comesTrue([&] { return base::nowNs() - begin > 20 * kMs; }));
        QVERIFY(!served);
        QCOMPARE(lock->holder(), sync::HolderWord::toRaw(kA));
        QVERIFY(lock->dropRequested());
        lock->drop(kA);
    }

    // Rule 5
    void dropUnderRequestForcesASwitch()
    {
        const Page lock;
        lock->setIntervalNs(50'000);
        for (int round = 0; round < 200; ++round) {
            mustTake(*lock, kA);
            bool served = false;
            const std::jthread waiter = taker(*lock, kB, [&] { served = true; });
            QVERIFY(requestComes(*lock));
            const InterpreterLock::Figures before = lock->figures();
            QVERIFY(lock->drop(kA) > 0);
            // The quickest possible retake comes too late: the waiter has had it.
            const InterpreterLock::Figures after = lock->figures();
            QVERIFY(after.switch_number > before.switch_number);
            QVERIFY(after.forced_drops > before.forced_drops);
            mustTake(*lock, kA);
            QVERIFY(served);
            lock->drop(kA);
        }
    }

    // Rule 6
    void voluntaryDropDoesNotWait()
    {
        const Page lock;
        lock->setIntervalNs(kHour); // nobody ever asks
        mustTake(*lock, kA);
        std::atomic<bool> stop{false};
        const std::jthread waiter([&] {
            while (!stop && lock->take(kB, [&] { return stop.load(); }).held)
                lock->drop(kB);
        });
        int retaken = 0;
        for (int attempt = 0; attempt < 2000; ++attempt) {
            QVERIFY(waitersAre(*lock, 1));
            QCOMPARE(lock->drop(kA), std::uint64_t{0});
            if (lock->tryTake(kA))
                ++retaken;
            else
                mustTake(*lock, kA);
        }
        QCOMPARE(lock->figures().forced_drops, std::uint64_t{0});
        QVERIFY(retaken > 0); // quick enough at least once in all those attempts
        stop = true;
        lock->drop(kA);
    }

    // Rule 7
    void requestIsClearedByTheNextHolder()
    {
        const Page lock;
        bool requested = true;
        mustTake(*lock, kA);
        {
            const std::jthread waiter = taker(*lock, kB, [&] { requested = lock->dropRequested(); });
            QVERIFY(requestComes(*lock));
            lock->drop(kA);
        }
        QVERIFY(!requested);
        QVERIFY(!lock->dropRequested());
    }

    void switchesCountChangesOfHolder()
    {
        const Page lock;
        constexpr std::array kOrder{kA, kA, kA, kB, kB, kA};
        constexpr std::array<std::uint64_t, 6> kSwitches{1, 1, 1, 2, 2, 3};
        for (std::size_t i = 0; i < kOrder.size(); ++i) {
            QVERIFY(lock->tryTake(kOrder[i]));
            lock->drop(kOrder[i]);
            const InterpreterLock::Figures figures = lock->figures();
            QCOMPARE(figures.takes, std::uint64_t{i + 1});
            QCOMPARE(figures.switch_number, kSwitches[i]);
            QCOMPARE(figures.handoffs, kSwitches[i] - 1);
        }
    }

    // Rule 8
    void intervalActsLive()
    {
        const Page lock;
        lock->setIntervalNs(kHour);
        mustTake(*lock, kA);
        const std::jthread waiter = taker(*lock, kB, [] {});
        QVERIFY(waitersAre(*lock, 1));
        QVERIFY(!lock->dropRequested());
        lock->setIntervalNs(kMs);
        QVERIFY(requestComes(*lock));
        lock->drop(kA);
    }

    void shortestIntervalIsAMicrosecond()
    {
        const Page lock;
        QCOMPARE(lock->intervalNs(), std::uint64_t{5'000'000});
        lock->setIntervalNs(0);
        QCOMPARE(lock->intervalNs(), std::uint64_t{1'000});
    }

    void sixtyFourThreadsComeOn()
    {
        constexpr std::uint32_t kThreads = 64;
        const test::SharedPage<Treasure> treasure;
        treasure->lock.setIntervalNs(50'000);
        std::atomic<std::uint32_t> done{0};
        {
            std::vector<std::jthread> workers;
            for (std::uint32_t i = 0; i < kThreads; ++i)
                workers.emplace_back([&, i] {
                    treasure->work(WorkerId{i}, 100);
                    ++done;
                });
        }
        QCOMPARE(done.load(), kThreads);
        QCOMPARE(treasure->count, std::uint64_t{kThreads * 100});
    }

    void stopEndsAWait()
    {
        const Page lock;
        mustTake(*lock, kA);
        std::atomic<bool> stop{false};
        std::atomic<bool> held{true};
        std::jthread waiter([&] { held = lock->take(kB, [&] { return stop.load(); }).held; });
        QVERIFY(requestComes(*lock));
        stop = true;
        waiter.join();
        QVERIFY(!held);
        QVERIFY(!lock->dropRequested());
        QCOMPARE(lock->figures().waiters, 0U);
        QCOMPARE(lock->drop(kA), std::uint64_t{0});
        QCOMPARE(lock->figures().takes, std::uint64_t{1});
    }

    void leavingWaiterFreesTheDropper()
    {
        const Page lock;
        lock->setIntervalNs(10'000);
        for (int round = 0; round < 200; ++round) {
            mustTake(*lock, kA);
            std::atomic<bool> stop{false};
            std::jthread waiter([&] {
                if (lock->take(kB, [&] { return stop.load(); }).held)
                    lock->drop(kB);
            });
            QVERIFY(requestComes(*lock));
            stop = true;
            lock->drop(kA); // the waiter takes it or goes: either way this returns
        }
        QCOMPARE(lock->figures().waiters, 0U);
        QCOMPARE(lock->holder(), 0U);
    }

    void resetForgetsTheRunBefore()
    {
        const Page lock;
        lock->setIntervalNs(7 * kMs);
        mustTake(*lock, kA);
        lock->reset();
        QCOMPARE(lock->holder(), 0U);
        QCOMPARE(lock->figures().takes, std::uint64_t{0});
        QCOMPARE(lock->intervalNs(), 7 * kMs);
        QVERIFY(lock->tryTake(kB));
        QCOMPARE(lock->figures().switch_number, std::uint64_t{1});
        QCOMPARE(lock->figures().handoffs, std::uint64_t{0});
        lock->drop(kB);
    }
};

QTEST_APPLESS_MAIN(TestInterpreterLock)
#include "tst_interpreter_lock.moc"
