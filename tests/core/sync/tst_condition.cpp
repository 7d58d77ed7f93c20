// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/condition.h"
#include "core/sync/mutex.h"
#include "tests/core/sync/lock_checks.h"

#include <QTest>

using namespace contend;
using namespace contend::sync;

namespace {

/// A one-place box: put waits until it is empty, take until it is full.
struct Box {
    Mutex mutex;
    Condition filled;
    Condition emptied;
    bool full = false;
    std::uint64_t content = 0;

    void put(std::uint64_t value)
    {
        std::unique_lock lock(mutex);
        emptied.wait_until(lock, Deadline::never(), [this] { return !full; });
        content = value;
        full = true;
        lock.unlock();
        filled.notify_one();
    }
    std::uint64_t take()
    {
        std::unique_lock lock(mutex);
        filled.wait_until(lock, Deadline::never(), [this] { return full; });
        full = false;
        const std::uint64_t value = content;
        emptied.notify_one();
        return value;
    }
    std::uint64_t takeMany(int count)
    {
        std::uint64_t sum = 0;
        for (int i = 0; i < count; ++i)
            sum += take();
        return sum;
    }
};

constexpr int kRounds = 3000;
constexpr std::uint64_t kSum = std::uint64_t{kRounds} * (kRounds + 1) / 2;

} // namespace

class TestCondition : public QObject {
    Q_OBJECT

private slots:
    void noWakeUpIsLostBetweenThreads()
    {
        test::SharedPage<Box> box;
        std::atomic<std::uint64_t> sum{0};
        {
            std::vector<std::jthread> workers;
            for (int i = 0; i < 3; ++i) {
                workers.emplace_back([&] { sum += box->takeMany(kRounds); });
                workers.emplace_back([&] {
                    for (std::uint64_t value = 1; value <= kRounds; ++value)
                        box->put(value);
                });
            }
        }
        QCOMPARE(sum.load(), 3 * kSum);
        QCOMPARE(box->filled.waiters(), 0U);
    }

    void noWakeUpIsLostBetweenProcesses()
    {
        test::SharedPage<Box> box;
        test::Children children;
        children.start([&] { return box.remap().takeMany(kRounds) == kSum ? 0 : 1; });
        for (std::uint64_t value = 1; value <= kRounds; ++value)
            box->put(value);
        QVERIFY(children.waitForAll());
    }

    void notifyAllReachesEverybody()
    {
        Mutex mutex;
        Condition condition;
        bool go = false;
        std::atomic<int> passed{0};
        std::vector<std::jthread> workers;
        for (int i = 0; i < 8; ++i)
            workers.emplace_back([&] {
                std::unique_lock lock(mutex);
                condition.wait_until(lock, Deadline::never(), [&] { return go; });
                ++passed;
            });
        QVERIFY(test::comesTrue([&] { return condition.waiters() == 8; }));
        {
            const std::lock_guard lock(mutex);
            go = true;
        }
        condition.notify_all();
        workers.clear();
        QCOMPARE(passed.load(), 8);
    }

    void killedWaiterHangsNobody()
    {
        test::SharedPage<Box> box;
        test::Children children;
        const pid_t waiter = children.start([&] {
            box.remap().take();
            return 0;
        });
        QVERIFY(test::comesTrue([&] { return box->filled.waiters() == 1; }));
        children.killWithoutReaping(waiter);
        children.start([&] { return box.remap().takeMany(kRounds) == kSum ? 0 : 1; });
        for (std::uint64_t value = 1; value <= kRounds; ++value)
            box->put(value);
        const auto everythingTaken = [&] {
            const std::lock_guard lock(box->mutex);
            return !box->full;
        };
        QVERIFY(test::comesTrue(everythingTaken));
    }

    void deadlineAndStopEndWait()
    {
        Mutex mutex;
        Condition condition;
        std::unique_lock lock(mutex);
        QVERIFY(!condition.wait_until(lock, Deadline::after(1000)));
        QVERIFY(lock.owns_lock());
        QVERIFY(!condition.wait_until(lock, Deadline::after(1000), [] { return false; }));
        int asked = 0;
        QVERIFY(!condition.waitOrStop(
            lock, [&] { return ++asked == 2; }, [] { return false; }));
        QCOMPARE(asked, 2);
        QVERIFY(condition.waitOrStop(
            lock, [] { return true; }, [] { return true; }));
    }
};

QTEST_APPLESS_MAIN(TestCondition)
#include "tst_condition.moc"
