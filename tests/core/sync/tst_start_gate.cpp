// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/start_gate.h"
#include "tests/core/sync/lock_checks.h"

#include <QTest>

using namespace contend;
using namespace contend::sync;
using State = StartGate::State;

class TestStartGate : public QObject {
    Q_OBJECT

private slots:
    void everybodyPassesOnceOpen()
    {
        test::SharedPage<StartGate> gate;
        test::Children children;
        std::atomic<int> passed{0};
        std::vector<std::jthread> workers;
        children.start([&] {
            StartGate& mine = gate.remap();
            mine.arrive();
            return mine.pass(Deadline::never()) == State::Open ? 0 : 1;
        });
        for (int i = 0; i < 8; ++i)
            workers.emplace_back([&] {
                gate->arrive();
                if (gate->pass(Deadline::never()) == State::Open)
                    ++passed;
            });
        QVERIFY(gate->waitForArrivals(9, Deadline::after(60'000 * test::kMs)));
        QCOMPARE(passed.load(), 0);
        gate->open();
        workers.clear();
        QCOMPARE(passed.load(), 8);
        QVERIFY(children.waitForAll());
        QCOMPARE(gate->pass(Deadline::never()), State::Open); // a late comer
    }

    void closingSendsEverybodyHome()
    {
        StartGate gate;
        std::atomic<int> sent_home{0};
        std::vector<std::jthread> workers;
        for (int i = 0; i < 4; ++i)
            workers.emplace_back([&] {
                gate.arrive();
                if (gate.pass(Deadline::never()) == State::Closed)
                    ++sent_home;
            });
        QVERIFY(gate.waitForArrivals(4, Deadline::never()));
        gate.close();
        workers.clear();
        QCOMPARE(sent_home.load(), 4);
        gate.open(); // too late
        QCOMPARE(gate.pass(Deadline::never()), State::Closed);
    }

    void stopEndsWait()
    {
        StartGate gate;
        int asked = 0;
        QCOMPARE(gate.passOrStop([&] { return ++asked == 2; }), State::Closed);
        QCOMPARE(gate.state(), State::Shut);
        gate.open();
        QCOMPARE(gate.passOrStop([] { return true; }), State::Open);
    }

    void deadlineEndsWaits()
    {
        StartGate gate;
        gate.arrive();
        QCOMPARE(gate.pass(Deadline::after(1000)), State::Shut);
        QVERIFY(!gate.waitForArrivals(2, Deadline::after(1000)));
        QVERIFY(gate.waitForArrivals(1, Deadline::at(0)));
    }

    void resetShutsItAgain()
    {
        StartGate gate;
        gate.arrive();
        gate.close();
        gate.reset();
        QCOMPARE(gate.state(), State::Shut);
        QCOMPARE(gate.arrived(), 0U);
    }
};

QTEST_APPLESS_MAIN(TestStartGate)
#include "tst_start_gate.moc"
