// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/semaphore.h"
#include "tests/core/sync/lock_checks.h"

#include <QTest>

using namespace contend;
using sync::Semaphore;

class TestSemaphore : public QObject {
    Q_OBJECT

    struct Pool {
        explicit Pool(std::uint32_t permits)
            : semaphore(permits)
        {}
        Semaphore semaphore;
        std::atomic<std::uint32_t> inside{0};
        std::atomic<std::uint32_t> too_many{0};
        std::atomic<std::uint32_t> visits{0};

        void visit(int rounds)
        {
            for (int i = 0; i < rounds; ++i) {
                semaphore.acquire();
                if (inside.fetch_add(1) >= semaphore.permits())
                    too_many.fetch_add(1);
                std::this_thread::yield(); // others come in meanwhile
                inside.fetch_sub(1);
                visits.fetch_add(1);
                semaphore.release();
            }
        }
    };

private slots:
    void oneThreadAtATime() { QVERIFY(test::excludesThreads<Semaphore>(8, 3000)); }
    void oneProcessAtATime() { QVERIFY(test::excludesProcesses<Semaphore>(3, 3000)); }
    void triesAndLimitsWork() { QVERIFY(test::triesAndLimitsWork<Semaphore>()); }
    void releaseReachesWaiter() { QVERIFY(test::releaseReachesWaiter<Semaphore>()); }
    void stopEndsWait() { QVERIFY(test::stopEndsWait<Semaphore>()); }

    void neverMoreHoldersThanPermits()
    {
        test::SharedPage<Pool> pool(3U);
        {
            test::Children children;
            children.start([&] {
                pool.remap().visit(1000);
                return 0;
            });
            std::vector<std::jthread> workers;
            for (int i = 0; i < 8; ++i)
                workers.emplace_back([&] { pool->visit(1000); });
            workers.clear();
            QVERIFY(children.waitForAll());
        }
        QCOMPARE(pool->too_many.load(), 0U);
        QCOMPARE(pool->visits.load(), 9000U);
        QCOMPARE(pool->semaphore.inUse(), 0U);
        QVERIFY(pool->semaphore.peakInUse() <= 3U);
        QCOMPARE(pool->semaphore.waiters(), 0U);
    }

    void useAndPeakAreReadable()
    {
        Semaphore semaphore(4);
        semaphore.acquire();
        semaphore.acquire();
        semaphore.acquire();
        QCOMPARE(semaphore.inUse(), 3U);
        semaphore.release();
        semaphore.release();
        QCOMPARE(semaphore.inUse(), 1U);
        QCOMPARE(semaphore.peakInUse(), 3U);
        QVERIFY(semaphore.release());
    }

    void releaseWithoutAcquireAddsNoPermit()
    {
        Semaphore semaphore(1);
        QVERIFY(!semaphore.release());
        QVERIFY(semaphore.try_acquire());
        QVERIFY(!semaphore.try_acquire());
    }

    void killedOwnerHangsNobody() { QVERIFY(test::recoversFromKilledOwner<Semaphore>()); }

    void permitsOfTheLivingAreNotTakenBack()
    {
        test::SharedPage<Pool> pool(2U);
        test::Children children;
        const pid_t owner = children.start([&] {
            pool.remap().semaphore.acquire();
            for (;;)
                pause();
            return 0;
        });
        QVERIFY(test::comesTrue([&] { return pool->semaphore.inUse() == 1; }));
        pool->semaphore.acquire(); // ours
        children.killWithoutReaping(owner);
        pool->semaphore.acquire(); // that of the killed one
        QCOMPARE(pool->semaphore.ownersLost(), 1U);
        QVERIFY(!pool->semaphore.try_acquire_until(sync::Deadline::after(2 * sync::FutexWord::kRecheckNs)));
        QCOMPARE(pool->semaphore.inUse(), 2U);
    }

    void morePermitsLetWaitersIn()
    {
        Semaphore semaphore(1);
        semaphore.acquire();
        std::atomic<int> inside{0};
        std::vector<std::jthread> waiters;
        for (int i = 0; i < 3; ++i)
            waiters.emplace_back([&] {
                semaphore.acquire();
                inside.fetch_add(1);
            });
        QVERIFY(test::comesTrue([&] { return semaphore.waiters() == 3; }));
        QCOMPARE(inside.load(), 0);
        semaphore.setPermits(3);
        QVERIFY(test::comesTrue([&] { return inside.load() == 2; }));
        QCOMPARE(semaphore.inUse(), 3U);
        semaphore.setPermits(4);
        waiters.clear();
        QCOMPARE(inside.load(), 3);
        QCOMPARE(semaphore.peakInUse(), 4U);
    }

    void fewerPermitsLetHoldersFinish()
    {
        Semaphore semaphore(3);
        for (int i = 0; i < 3; ++i)
            semaphore.acquire();
        semaphore.setPermits(1);
        QCOMPARE(semaphore.permits(), 1U);
        QCOMPARE(semaphore.inUse(), 3U);
        QVERIFY(!semaphore.try_acquire());
        for (int i = 0; i < 3; ++i)
            QVERIFY(semaphore.release());
        QVERIFY(!semaphore.release());
        QCOMPARE(semaphore.inUse(), 0U);
        QVERIFY(semaphore.try_acquire());
        QVERIFY(!semaphore.try_acquire());
    }

    void permitsChangeWhileAllAreAtWork()
    {
        Pool pool(4);
        std::atomic<bool> done{false};
        std::jthread slider([&] {
            for (std::uint32_t permits = 1; !done; permits = permits % 7 + 1) {
                pool.semaphore.setPermits(permits);
                std::this_thread::yield();
            }
        });
        std::vector<std::jthread> workers;
        for (int i = 0; i < 8; ++i)
            workers.emplace_back([&] { pool.visit(500); });
        workers.clear();
        done = true;
        QCOMPARE(pool.visits.load(), 4000U);
        QCOMPARE(pool.semaphore.inUse(), 0U);
        QVERIFY(pool.semaphore.peakInUse() <= 7U);
    }

    void permitOfKilledWorkerCanBeGivenBack()
    {
        test::SharedPage<Pool> pool(1U);
        test::Children children;
        const pid_t owner = children.start([&] {
            pool.remap().semaphore.acquire();
            for (;;)
                pause();
            return 0;
        });
        QVERIFY(test::comesTrue([&] { return pool->semaphore.inUse() == 1; }));
        children.killWithoutReaping(owner);
        QVERIFY(!pool->semaphore.try_acquire());
        QVERIFY(pool->semaphore.release());
        QVERIFY(pool->semaphore.try_acquire());
    }
};

QTEST_APPLESS_MAIN(TestSemaphore)
#include "tst_semaphore.moc"
