// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model/samples.h"
#include "ui/model/replay.h"

#include <QTest>
#include <cmath>
#include <memory>

using namespace contend;
using namespace contend::ui;
using telemetry::WorkerState;

namespace {

/// Two seconds of two workers that take turns: worker 0 runs until 0.5 s, then worker 1, and so on; a
/// parameter is changed at 1.2 s, and the contender at 1.5 s.
class Recorded {
public:
    Recorded()
    {
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        for (int sample = 1; sample <= 40; ++sample) {
            const double ms = 50.0 * sample;
            sampling::Snapshot snapshot = test::snapshot(1, ms, 2);
            snapshot.workers.clear();
            if (sample % 10 == 0) {
                const bool first = sample / 10 % 2 == 1;
                snapshot.intervals = {
                    test::interval(0, first ? WorkerState::Running : WorkerState::Gil, ms - 500, ms),
                    test::interval(1, first ? WorkerState::Gil : WorkerState::Running, ms - 500, ms)};
            }
            recording.add(snapshot, test::rates(1, ms, 2, 50, 50, 100), ms / 1000, test::kEpoch_ns);
        }
        recording.markChange(1.2, "Workers set to 2");
    }

    Replay replay()
    {
        return Replay(recording, [this] { return now_s; });
    }

    Recording recording;
    double now_s = 100.0;
};

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void nothingRecordedIsNothingToReplay()
    {
        const Recording recording;
        Replay replay(recording, [] { return 0.0; });
        QVERIFY(!replay.canBegin());
        QVERIFY(!replay.begin());
        QVERIFY(!replay.isOn());
        QVERIFY(!replay.stepForward());
        replay.moveTo(1.0);
        replay.play();
        QVERIFY(!replay.isPlaying());
    }

    void playsFromTheBeginningAtItsSpeed_data()
    {
        QTest::addColumn<int>("speed");
        QTest::addColumn<double>("gone");
        QTest::addColumn<double>("position");
        QTest::newRow("tenth") << 0 << 0.5 << 0.05;
        QTest::newRow("half") << 2 << 0.5 << 0.25;
        QTest::newRow("true") << 3 << 0.5 << 0.5;
        QTest::newRow("twice") << 4 << 0.5 << 1.0;
        QTest::newRow("ten times, to the end") << 6 << 0.5 << 2.0;
        QTest::newRow("no such speed is the fastest") << 99 << 0.1 << 1.0;
        QTest::newRow("nor one below: the slowest") << -3 << 0.5 << 0.05;
    }
    void playsFromTheBeginningAtItsSpeed()
    {
        QFETCH(int, speed);
        QFETCH(double, gone);
        QFETCH(double, position);
        Recorded recorded;
        Replay replay = recorded.replay();
        QVERIFY(replay.begin());
        QVERIFY(near(replay.position(), 0.0));
        replay.setSpeed(speed);
        recorded.now_s += gone;
        replay.advance();
        QVERIFY2(near(replay.position(), position), qPrintable(QString::number(replay.position())));
        QCOMPARE(replay.isPlaying(), position < 2.0);
    }

    void changeOfSpeedCountsFromThenOn()
    {
        Recorded recorded;
        Replay replay = recorded.replay();
        replay.begin();
        recorded.now_s += 0.4;
        replay.setSpeed(0);
        recorded.now_s += 0.5;
        replay.advance();
        QVERIFY(near(replay.position(), 0.45));
    }

    void pauseHoldsWhereItStands()
    {
        Recorded recorded;
        Replay replay = recorded.replay();
        replay.begin();
        recorded.now_s += 0.3;
        replay.pause();
        recorded.now_s += 0.9;
        replay.advance();
        QVERIFY(near(replay.position(), 0.3));
        replay.play();
        recorded.now_s += 0.1;
        replay.advance();
        QVERIFY(near(replay.position(), 0.4));
    }

    void playedToTheEndItBeginsAgain()
    {
        Recorded recorded;
        Replay replay = recorded.replay();
        replay.begin();
        replay.moveTo(99);
        QVERIFY(near(replay.position(), 2.0));
        recorded.now_s += 0.1;
        replay.advance();
        QVERIFY(!replay.isPlaying());
        replay.play();
        QVERIFY(replay.isPlaying());
        QVERIFY(near(replay.position(), 0.0));
    }

    void windowThatStoodStillDoesNotLeapAhead()
    {
        Recorded recorded;
        Replay replay = recorded.replay();
        replay.begin();
        replay.setSpeed(0);
        recorded.now_s += 3600;
        replay.advance();
        QVERIFY(near(replay.position(), Replay::kLongestLeap_s * 0.1));
        recorded.now_s -= 7200; // and a clock that went back is no step back
        replay.advance();
        QVERIFY(near(replay.position(), Replay::kLongestLeap_s * 0.1));
    }

    void scrubbingKeepsWithinTheRecording_data()
    {
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("position");
        QTest::newRow("within") << 0.7 << 0.7;
        QTest::newRow("before") << -5.0 << 0.0;
        QTest::newRow("after") << 5.0 << 2.0;
    }
    void scrubbingKeepsWithinTheRecording()
    {
        QFETCH(double, to);
        QFETCH(double, position);
        Recorded recorded;
        Replay replay = recorded.replay();
        replay.begin();
        replay.pause();
        replay.moveTo(to);
        QVERIFY(near(replay.position(), position));
        QVERIFY(!replay.isPlaying());
    }

    void stepsVisitEveryEventOnceInBothDirections()
    {
        Recorded recorded;
        Replay replay = recorded.replay();
        replay.begin();
        replay.moveTo(0.0);
        QList<QPair<double, int>> there{{replay.position(), replay.event()->worker}};
        while (replay.stepForward())
            there.append({replay.position(), replay.event()->worker});
        QVERIFY(!replay.isPlaying());
        // From behind both beginnings: two workers at 0.5, 1 and 1.5 s, and the parameter.
        QCOMPARE(there.size(), 1 + 2 * 3 + 1);
        QList<QPair<double, int>> back{there.last()};
        for (int step = 0; step < 7; ++step) {
            QVERIFY(replay.stepBack());
            back.prepend({replay.position(), replay.event()->worker});
        }
        QCOMPARE(back, there);
    }

    void stepBackFromBetweenTwoEventsLeadsToTheOneBefore()
    {
        Recorded recorded;
        Replay replay = recorded.replay();
        replay.begin();
        replay.moveTo(0.7);
        QVERIFY(replay.stepBack());
        QVERIFY(near(replay.position(), 0.5));
        QCOMPARE(replay.event()->worker, 1);
        replay.moveTo(0.7);
        QVERIFY(replay.stepForward());
        QVERIFY(near(replay.position(), 1.0));
        QCOMPARE(replay.event()->worker, 0);
    }

    void thereIsNothingBeforeTheFirstAndAfterTheLast()
    {
        Recorded recorded;
        Replay replay = recorded.replay();
        replay.begin();
        replay.moveTo(2.0);
        QVERIFY(!replay.stepForward());
        replay.moveTo(0.0);
        QVERIFY(replay.stepBack()); // two begin at once: from the second one to the first
        QVERIFY(!replay.stepBack());
        QCOMPARE(replay.event()->worker, 0);
    }

    void whatChangesTooFastIsToldLongEnoughToBeRead()
    {
        Recorded recorded;
        Replay replay = recorded.replay();
        replay.begin();
        replay.setSpeed(4); // an event every quarter of a second
        const auto told = replay.event();
        recorded.now_s += 0.3;
        replay.advance();
        QVERIFY(replay.event() == told);
        recorded.now_s += 0.2; // now the parameter is not far
        replay.advance();
        QVERIFY(replay.event() == told);
        recorded.now_s += 0.12;
        replay.advance(); // 1.24 s: rare, and told at once
        QVERIFY(replay.event()->kind == ReplayEvent::Kind::Parameter);
        recorded.now_s += 0.2;
        replay.advance(); // and read, though a worker changed at 1.5 s
        QVERIFY(replay.position() > 1.5);
        QVERIFY(replay.event()->kind == ReplayEvent::Kind::Parameter);
        replay.pause();
        QVERIFY(near(replay.event()->at(), 1.5));
    }

    void endLeavesNothingOn()
    {
        Recorded recorded;
        Replay replay = recorded.replay();
        replay.begin();
        replay.end();
        QVERIFY(!replay.isOn());
        QVERIFY(!replay.event());
        QVERIFY(!replay.stepForward());
    }
};

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"
