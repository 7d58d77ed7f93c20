// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rw_lock.h"
#include "tests/core/sync/lock_checks.h"

#include <QTest>
#include <shared_mutex>

using namespace contend;
using namespace contend::sync;

namespace {

struct Table {
    RwLock lock;
    std::uint64_t left = 0;
    std::uint64_t right = 0;
    std::atomic<std::uint32_t> torn{0};

    void write(int rounds)
    {
        for (int i = 0; i < rounds; ++i) {
            const std::lock_guard guard(lock);
            ++left;
            ++right;
        }
    }
    void read(int rounds)
    {
        for (int i = 0; i < rounds; ++i) {
            const std::shared_lock guard(lock);
            if (left != right)
                torn.fetch_add(1);
        }
    }
};

} // namespace

class TestRwLock : public QObject {
    Q_OBJECT

private slots:
    void oneThreadAtATime() { QVERIFY(test::excludesThreads<RwLock>(8, 3000)); }
    void oneProcessAtATime() { QVERIFY(test::excludesProcesses<RwLock>(3, 3000)); }
    void killedOwnerGivesWay() { QVERIFY(test::recoversFromKilledOwner<RwLock>()); }
    void triesAndLimitsWork() { QVERIFY(test::triesAndLimitsWork<RwLock>()); }
    void releaseReachesWaiter() { QVERIFY(test::releaseReachesWaiter<RwLock>()); }
    void stopEndsWait() { QVERIFY(test::stopEndsWait<RwLock>()); }

    void readersNeverSeeHalfAWrite()
    {
        test::SharedPage<Table> table;
        {
            test::Children children;
            children.start([&] {
                table.remap().write(1000);
                return 0;
            });
            std::vector<std::jthread> workers;
            for (int i = 0; i < 2; ++i) {
                workers.emplace_back([&] { table->write(1000); });
                workers.emplace_back([&] { table->read(2000); });
            }
            workers.clear();
            QVERIFY(children.waitForAll());
        }
        QCOMPARE(table->torn.load(), 0U);
        QCOMPARE(table->left, std::uint64_t{3000});
        QCOMPARE(table->right, std::uint64_t{3000});
        QCOMPARE(table->lock.readers(), 0U);
    }

    void readersShareAndKeepWritersOut()
    {
        RwLock lock;
        const std::shared_lock first(lock);
        const std::shared_lock second(lock, std::try_to_lock);
        QVERIFY(second.owns_lock());
        QCOMPARE(lock.readers(), 2U);
        QVERIFY(!lock.try_lock());
        QVERIFY(!lock.try_lock_until(Deadline::after(1000)));
        QVERIFY(lock.try_lock_shared()); // the writer that gave up has left the way free
        lock.unlock_shared();
    }

    void writerKeepsReadersOut()
    {
        RwLock lock;
        const std::lock_guard writer(lock);
        QVERIFY(!lock.try_lock_shared());
        QVERIFY(!lock.try_lock_shared_until(Deadline::after(1000)));
    }

    void lastReaderLetsWriterIn()
    {
        RwLock lock;
        lock.lock_shared();
        std::atomic<bool> wrote{false};
        std::jthread writer([&] {
            const std::lock_guard guard(lock);
            wrote = true;
        });
        QVERIFY(test::comesTrue([&] { return !lock.try_lock_shared() || (lock.unlock_shared(), false); }));
        QVERIFY(!wrote);
        lock.unlock_shared();
        writer.join();
        QVERIFY(wrote);
    }

    void readersComeOnAfterAWriterWasKilled()
    {
        test::SharedPage<Table> table;
        test::Children children;
        const pid_t writer = children.start([&] {
            table.remap().lock.lock();
            for (;;)
                pause();
            return 0;
        });
        QVERIFY(test::comesTrue(
            [&] { return !table->lock.try_lock_shared() || (table->lock.unlock_shared(), false); }));
        children.killWithoutReaping(writer);
        table->read(10);
        QCOMPARE(table->lock.ownersLost(), 1U);
        table->write(10);
        QCOMPARE(table->left, std::uint64_t{10});
    }
};

QTEST_APPLESS_MAIN(TestRwLock)
#include "tst_rw_lock.moc"
