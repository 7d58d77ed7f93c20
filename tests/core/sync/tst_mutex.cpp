// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mutex.h"
#include "tests/core/sync/lock_checks.h"

#include <QTest>

using namespace contend;
using sync::Mutex;

class TestMutex : public QObject {
    Q_OBJECT

private slots:
    void oneThreadAtATime() { QVERIFY(test::excludesThreads<Mutex>(8, 5000)); }
    void oneProcessAtATime() { QVERIFY(test::excludesProcesses<Mutex>(3, 5000)); }
    void killedOwnerGivesWay() { QVERIFY(test::recoversFromKilledOwner<Mutex>()); }
    void triesAndLimitsWork() { QVERIFY(test::triesAndLimitsWork<Mutex>()); }
    void releaseReachesWaiter() { QVERIFY(test::releaseReachesWaiter<Mutex>()); }
    void stopEndsWait() { QVERIFY(test::stopEndsWait<Mutex>()); }

    void deathIsTold_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("lock") << 0;
        QTest::newRow("try_lock") << 1;
        QTest::newRow("try_lock_until") << 2;
    }
    void deathIsTold()
    {
        QFETCH(int, way);
        test::SharedPage<Mutex> mutex;
        test::Children children;
        children.start([&] {
            mutex->lock();
            return 0;
        });
        QVERIFY(children.waitForAll());
        QCOMPARE(mutex->ownersLost(), 0U);
        bool held = true;
        if (way == 0)
            mutex->lock();
        else
            held = way == 1 ? mutex->try_lock()
                            : mutex->try_lock_until(sync::Deadline::after(60'000 * test::kMs));
        QVERIFY(held);
        QCOMPARE(mutex->ownersLost(), 1U);
        mutex->unlock();
        QVERIFY(mutex->try_lock());
        QCOMPARE(mutex->ownersLost(), 1U);
        mutex->unlock();
    }
};

QTEST_APPLESS_MAIN(TestMutex)
#include "tst_mutex.moc"
