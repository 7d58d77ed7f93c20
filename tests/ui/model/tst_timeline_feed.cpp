// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model/samples.h"
#include "ui/model/timeline_feed.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;
using telemetry::Lifecycle;
using telemetry::WorkerState;

class TestTimelineFeed : public QObject {
    Q_OBJECT

private slots:
    void everyStateOfAWorkerHasItsKind()
    {
        QVERIFY(!stateKindOf(WorkerState::None));
        QVERIFY(stateKindOf(WorkerState::Running) == StateKind::Running);
        QVERIFY(stateKindOf(WorkerState::Ready) == StateKind::Ready);
        QVERIFY(stateKindOf(WorkerState::Lock) == StateKind::Lock);
        QVERIFY(stateKindOf(WorkerState::Spin) == StateKind::Lock);
        QVERIFY(stateKindOf(WorkerState::Gil) == StateKind::Gil);
        QVERIFY(stateKindOf(WorkerState::Io) == StateKind::Io);
        QVERIFY(stateKindOf(WorkerState::Idle) == StateKind::Idle);
    }

    void intervalsComeInSecondsOfTheSession()
    {
        Timeline timeline;
        TimelineFeed feed(timeline);
        sampling::Snapshot snapshot = test::snapshot(1, 50, 0);
        snapshot.intervals = {test::interval(2, WorkerState::Gil, 10, 25)};
        feed.add(snapshot, test::kEpoch_ns);
        QCOMPARE(timeline.workers(), 3);
        const TimelineInterval shown = timeline.lane(2).interval(0);
        QVERIFY(std::abs(shown.begin_s - 0.010) < 1e-9);
        QVERIFY(std::abs(shown.end_s - 0.025) < 1e-9);
        QVERIFY(shown.state == StateKind::Gil);
    }

    void holderOfALockAndNumberOfMergedAreKept()
    {
        Timeline timeline;
        TimelineFeed feed(timeline);
        sampling::Snapshot snapshot = test::snapshot(1, 50, 0);
        telemetry::Interval held = test::interval(0, WorkerState::Lock, 0, 10);
        held.detail = 3; // worker index 2
        telemetry::Interval mixed = test::interval(0, WorkerState::Running, 10, 20);
        mixed.mixed = true;
        mixed.detail = 100'000;
        snapshot.intervals = {held, mixed};
        feed.add(snapshot, test::kEpoch_ns);
        QCOMPARE(int(timeline.lane(0).interval(0).holder), 2);
        QCOMPARE(int(timeline.lane(0).interval(1).merged), 65535);
        QCOMPARE(int(timeline.lane(0).interval(1).holder), -1);
    }

    void holderOfTheInterpreterLockIsKeptAndNobodyWaitsForHimself()
    {
        Timeline timeline;
        TimelineFeed feed(timeline);
        sampling::Snapshot snapshot = test::snapshot(1, 50, 0);
        telemetry::Interval gil = test::interval(0, WorkerState::Gil, 0, 10);
        gil.detail = 2; // worker index 1
        telemetry::Interval own = test::interval(0, WorkerState::Lock, 10, 20);
        own.detail = 1; // worker index 0, the one that waits
        telemetry::Interval message = test::interval(0, WorkerState::Io, 20, 30);
        message.detail = 2; // says nothing of a lock
        snapshot.intervals = {gil, own, message};
        feed.add(snapshot, test::kEpoch_ns);
        QCOMPARE(int(timeline.lane(0).interval(0).holder), 1);
        QCOMPARE(int(timeline.lane(0).interval(1).holder), -1);
        QCOMPARE(int(timeline.lane(0).interval(2).holder), -1);
    }

    void whatGoesOnNowIsShownUntilTheMomentOfTheSample()
    {
        Timeline timeline;
        TimelineFeed feed(timeline);
        sampling::Snapshot snapshot = test::snapshot(1, 50, 0);
        snapshot.workers = {test::worker(0, WorkerState::Gil, 20)};
        feed.add(snapshot, test::kEpoch_ns);
        const auto open = timeline.lane(0).at(0.04);
        QVERIFY(open && open->state == StateKind::Gil);
        QVERIFY(std::abs(open->end_s - 0.05) < 1e-9);
        feed.endRun();
        QVERIFY(!timeline.lane(0).at(0.04));
    }

    void deathDarkensTheLaneUntilSomebodyTakesItOver()
    {
        Timeline timeline;
        TimelineFeed feed(timeline);
        sampling::Snapshot snapshot = test::snapshot(1, 50, 1);
        feed.add(snapshot, test::kEpoch_ns);
        snapshot.t_ns = test::at(100);
        snapshot.workers[0].reading.lifecycle = Lifecycle::Dead;
        snapshot.workers[0].reading.exit_kind = telemetry::ExitKind::Signal;
        snapshot.workers[0].reading.exit_value = 11;
        feed.add(snapshot, test::kEpoch_ns);
        feed.add(snapshot, test::kEpoch_ns); // is told once
        QCOMPARE(timeline.lane(0).deaths().size(), std::size_t{1});
        QCOMPARE(timeline.lane(0).deaths().front().reason, QStringLiteral("signal 11"));
        QVERIFY(timeline.lane(0).isDeadAt(0.15));
        snapshot.t_ns = test::at(200);
        snapshot.workers = {test::worker(0, WorkerState::Running, 180)};
        snapshot.workers[0].reading.incarnation = 2;
        feed.add(snapshot, test::kEpoch_ns);
        QVERIFY(!timeline.lane(0).isDeadAt(0.25));
    }

    void timesBeforeTheSessionCountAsZero()
    {
        Timeline timeline;
        TimelineFeed feed(timeline);
        sampling::Snapshot snapshot = test::snapshot(1, 50, 0);
        telemetry::Interval early = test::interval(0, WorkerState::Running, 0, 10);
        early.begin_ns = test::kEpoch_ns - 5 * test::kMs_ns;
        snapshot.intervals = {early};
        feed.add(snapshot, test::kEpoch_ns);
        QCOMPARE(timeline.lane(0).beginTime(), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestTimelineFeed)
#include "tst_timeline_feed.moc"
