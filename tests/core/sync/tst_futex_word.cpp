// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/futex_word.h"
#include "tests/core/sync/shared_page.h"

#include <QTest>
#include <pthread.h>

using namespace contend;
using namespace contend::sync;

namespace {

void ignoreSignal(int) {}

} // namespace

class TestFutexWord : public QObject {
    Q_OBJECT

private slots:
    void otherValueDoesNotWait()
    {
        FutexWord word;
        word.value = 7;
        QCOMPARE(word.wait(6, Deadline::never()), FutexWait::Changed);
    }

    void deadlineEndsWait_data()
    {
        QTest::addColumn<quint64>("after_ns");
        QTest::newRow("long ago") << quint64{0};
        QTest::newRow("soon") << quint64{1'000'000};
    }
    void deadlineEndsWait()
    {
        QFETCH(quint64, after_ns);
        FutexWord word;
        const Deadline deadline = after_ns == 0 ? Deadline::at(1) : Deadline::after(after_ns);
        QCOMPARE(word.wait(0, deadline), FutexWait::TimedOut);
        QVERIFY(deadline.passed());
    }

    void recheckIsNotTheCallersDeadline()
    {
        FutexWord word;
        QCOMPARE(word.waitAndRecheck(0, Deadline::never()), FutexWait::Woken);
        QCOMPARE(word.waitAndRecheck(0, Deadline::after(1000)), FutexWait::TimedOut);
    }

    void wakeReachesAnotherProcess()
    {
        test::SharedPage<FutexWord> word;
        test::Children children;
        children.start([&] {
            FutexWord& mine = word.remap();
            return mine.wait(0, Deadline::never()) == FutexWait::TimedOut ? 1 : 0;
        });
        // Until the child sleeps there is nobody to wake, and the value stays as it is.
        QVERIFY(test::comesTrue([&] { return word->wake(1) == 1; }));
        QVERIFY(children.waitForAll());
    }

    void wakeTakesNoMoreThanAsked()
    {
        FutexWord word;
        std::atomic<int> awake{0};
        std::vector<std::jthread> sleepers;
        for (int i = 0; i < 3; ++i)
            sleepers.emplace_back([&] {
                while (word.wait(0, Deadline::never()) == FutexWait::Woken && word.value == 0)
                    awake.fetch_add(1);
            });
        int woken = 0;
        QVERIFY(test::comesTrue([&] { return (woken += word.wake(1)) >= 1; }));
        QCOMPARE(woken, 1);
        QVERIFY(test::comesTrue([&] { return awake == 1; }));
        word.value = 1;
        QVERIFY(test::comesTrue([&] { return word.wakeAll() == 0; }));
    }

    void masksKeepSleepersApart()
    {
        FutexWord word;
        std::jthread sleeper([&] { word.wait(0, Deadline::never(), 2); });
        QVERIFY(test::comesTrue([&] {
            return word.wake(1, 1) == 0 && word.wake(1, 2) == 1; // wakes by 1 never reach it
        }));
    }

    void signalDoesNotEndWait()
    {
        struct sigaction action {};
        action.sa_handler = ignoreSignal; // no SA_RESTART: the system call really is interrupted
        sigaction(SIGUSR1, &action, nullptr);
        FutexWord word;
        std::atomic<bool> waiting{false};
        std::atomic<bool> back{false};
        std::jthread sleeper([&] {
            waiting = true;
            while (word.value == 0) {
                word.wait(0, Deadline::never());
                back = true;
            }
        });
        QVERIFY(test::comesTrue([&] { return waiting.load(); }));
        for (int i = 0; i < 50; ++i) {
            pthread_kill(sleeper.native_handle(), SIGUSR1);
            std::this_thread::yield();
        }
        QVERIFY(!back);
        word.value = 1;
        word.wakeAll();
    }
};

QTEST_APPLESS_MAIN(TestFutexWord)
#include "tst_futex_word.moc"
