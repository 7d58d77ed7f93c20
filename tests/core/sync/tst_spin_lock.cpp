// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/topology.h"
#include "core/sync/spin_lock.h"
#include "tests/core/sync/lock_checks.h"

#include <QTest>

using namespace contend;
using sync::SpinLock;

class TestSpinLock : public QObject {
    Q_OBJECT

private slots:
    void oneThreadAtATime() { QVERIFY(test::excludesThreads<SpinLock>(8, 5000)); }
    void oneProcessAtATime() { QVERIFY(test::excludesProcesses<SpinLock>(3, 5000)); }
    void killedOwnerGivesWay() { QVERIFY(test::recoversFromKilledOwner<SpinLock>()); }
    void triesAndLimitsWork() { QVERIFY(test::triesAndLimitsWork<SpinLock>()); }
    void releaseReachesWaiter() { QVERIFY(test::releaseReachesWaiter<SpinLock>()); }
    void stopEndsWait() { QVERIFY(test::stopEndsWait<SpinLock>()); }

    void sixtyFourSpinnersOnOneCoreComeOn()
    {
        const int cpu = base::readTopology().cpus_allowed.front();
        test::SharedPage<test::Guarded<SpinLock>> shared;
        {
            std::vector<std::jthread> workers;
            for (int i = 0; i < 64; ++i)
                workers.emplace_back([&] {
                    base::setAffinity(0, {cpu});
                    shared->work(200);
                });
        }
        QCOMPARE(shared->count, std::uint64_t{64 * 200});
        QCOMPARE(shared->overlaps.load(), 0U);
    }

    void endedThreadIsRecognised()
    {
        std::uint32_t ended = 0;
        std::jthread([&] { ended = sync::ownThreadId(); }).join();
        QVERIFY(ended != sync::ownThreadId());
        QVERIFY(test::comesTrue([&] { return sync::threadHasEnded(ended); }));
        QVERIFY(!sync::threadHasEnded(sync::ownThreadId()));
    }

    void childOfForkKnowsItsOwnNumber()
    {
        const std::uint32_t parent = sync::ownThreadId();
        test::Children children;
        children.start([&] {
            const auto own = static_cast<std::uint32_t>(getpid());
            return sync::ownThreadId() == own && own != parent ? 0 : 1;
        });
        QVERIFY(children.waitForAll());
    }

    void livingOwnerKeepsIt()
    {
        test::SharedPage<SpinLock> lock;
        lock->lock();
        bool got = true;
        // Long enough for the stage that looks whether the owner lives.
        std::jthread([&] { got = lock->try_lock_until(sync::Deadline::after(50 * test::kMs)); }).join();
        QVERIFY(!got);
        QCOMPARE(lock->ownersLost(), 0U);
        lock->unlock();
    }
};

QTEST_APPLESS_MAIN(TestSpinLock)
#include "tst_spin_lock.moc"
