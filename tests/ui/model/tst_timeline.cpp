// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/timeline.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <random>

using namespace contend::ui;

namespace {

TimelineInterval interval(double begin, double end, StateKind state)
{
    TimelineInterval made;
    made.begin_s = begin;
    made.end_s = end;
    made.state = state;
    return made;
}

bool near(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private slots:
    void emptyTimelineAnswersEverything()
    {
        const Timeline timeline;
        QVERIFY(timeline.isEmpty());
        QCOMPARE(timeline.workers(), 0);
        QCOMPARE(timeline.endTime(), 0.0);
        QCOMPARE(timeline.lanesWithin(0.0, 1.0), 0);
        QCOMPARE(timeline.timeBetween(0.0, 1.0), StateTimes{});
    }

    void timesAddUpWithinAnyStretch()
    {
        Timeline timeline;
        timeline.append(0, interval(0.0, 1.0, StateKind::Running));
        timeline.append(0, interval(1.0, 3.0, StateKind::Gil));
        timeline.append(0, interval(4.0, 5.0, StateKind::Running));
        const StateTimes times = timeline.timeBetween(0.5, 4.25);
        QVERIFY(near(times[index(StateKind::Running)], 0.75));
        QVERIFY(near(times[index(StateKind::Gil)], 2.0));
        QVERIFY(near(timeline.lane(0).timeUntil(100.0)[index(StateKind::Running)], 2.0));
        QVERIFY(near(timeline.lane(0).timeUntil(-1.0)[index(StateKind::Running)], 0.0));
    }

    void whatAWorkerDidAtAMomentIsFound()
    {
        Timeline timeline;
        timeline.append(0, interval(1.0, 2.0, StateKind::Running));
        timeline.append(0, interval(3.0, 4.0, StateKind::Lock));
        QVERIFY(!timeline.lane(0).at(0.5));
        QCOMPARE(timeline.lane(0).at(1.0)->state, StateKind::Running);
        QVERIFY(!timeline.lane(0).at(2.5));
        QCOMPARE(timeline.lane(0).at(3.999)->state, StateKind::Lock);
        QVERIFY(!timeline.lane(0).at(4.0));
    }

    void badIntervalsAreDroppedAndOverlapsCut()
    {
        Timeline timeline;
        timeline.append(0, interval(0.0, 2.0, StateKind::Running));
        timeline.append(0, interval(1.5, 3.0, StateKind::Lock));
        timeline.append(0, interval(2.0, 2.5, StateKind::Io));
        timeline.append(0, interval(3.0, 3.0, StateKind::Io));
        timeline.append(0, interval(3.0, std::numeric_limits<double>::quiet_NaN(), StateKind::Io));
        QCOMPARE(timeline.lane(0).endNumber(), std::uint64_t{2});
        QCOMPARE(timeline.lane(0).interval(1).begin_s, 2.0);
        QVERIFY(near(timeline.timeBetween(0.0, 9.0)[index(StateKind::Lock)], 1.0));
    }

    void openStateCountsUntilItsSuccessorComes()
    {
        Timeline timeline;
        timeline.append(0, interval(0.0, 1.0, StateKind::Running));
        timeline.setOpen(0, interval(1.0, 5.0, StateKind::Io));
        QCOMPARE(timeline.lane(0).at(4.0)->state, StateKind::Io);
        QVERIFY(near(timeline.timeBetween(0.0, 3.0)[index(StateKind::Io)], 2.0));
        QCOMPARE(timeline.lane(0).settledTime(), 1.0);
        timeline.append(0, interval(1.0, 1.5, StateKind::Io));
        QVERIFY(!timeline.lane(0).at(4.0));
        QCOMPARE(timeline.endTime(), 1.5);
    }

    void oldestGoFirstAndAreCounted()
    {
        Timeline timeline(8 * 1024);
        constexpr int kCount = 10'000;
        for (int i = 0; i < kCount; ++i)
            timeline.append(0, interval(i, i + 1.0, i % 2 == 0 ? StateKind::Running : StateKind::Lock));
        const TimelineLane& lane = timeline.lane(0);
        QCOMPARE(lane.endNumber(), std::uint64_t{kCount});
        QCOMPARE(lane.endNumber() - lane.firstNumber() + timeline.dropped(), std::uint64_t{kCount});
        QVERIFY(lane.endNumber() - lane.firstNumber() <= 1024);
        QVERIFY(lane.endNumber() - lane.firstNumber() >= 1024 - TimelineLane::kStride);
        QCOMPARE(lane.beginTime(), static_cast<double>(lane.firstNumber()));
        QVERIFY(near(timeline.timeBetween(kCount - 100.0, kCount)[index(StateKind::Lock)], 50.0));
    }

    void manyLanesShareTheBudget()
    {
        Timeline timeline(16 * 1024);
        for (int worker = 0; worker < 16; ++worker)
            timeline.append(worker, interval(0.0, 0.5, StateKind::Idle));
        for (int i = 1; i < 3000; ++i)
            for (int worker = 0; worker < 16; ++worker)
                timeline.append(worker, interval(i, i + 0.5, StateKind::Running));
        for (int worker = 0; worker < 16; ++worker)
            QVERIFY(timeline.lane(worker).endNumber() - timeline.lane(worker).firstNumber() <= 1024);
        QVERIFY(timeline.dropped() > 0);
    }

    void runningTotalsEqualAddingUp()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> length(0.001, 1.0);
        Timeline timeline(8 * 1024);
        double t = 0.0;
        for (int i = 0; i < 3000; ++i) {
            const double end = t + length(random);
            timeline.append(0, interval(t, end, kAllStateKinds[random() % kStateKindCount]));
            t = end + (i % 5 == 0 ? length(random) : 0.0);
        }
        const TimelineLane& lane = timeline.lane(0);
        TimelineCursor cursor(lane, lane.beginTime());
        const StateTimes start = cursor.times();
        for (double at = lane.beginTime(); at < t + 1.0; at += length(random) * 40.0) {
            StateTimes sum{};
            for (std::uint64_t number = lane.firstNumber(); number < lane.endNumber(); ++number) {
                const TimelineInterval& one = lane.interval(number);
                sum[index(one.state)] += std::max(0.0, std::min(at, one.end_s) - one.begin_s);
            }
            cursor.advanceTo(at);
            const StateTimes jumped = lane.timeUntil(at);
            for (std::size_t state = 0; state < kStateKindCount; ++state) {
                QVERIFY(std::abs(cursor.times()[state] - start[state] - sum[state]) < 1e-6);
                QVERIFY(std::abs(jumped[state] - cursor.times()[state]) < 1e-9);
            }
        }
    }

    void deadLaneStaysDarkUntilItIsTakenOver()
    {
        Timeline timeline;
        timeline.append(2, interval(0.0, 1.0, StateKind::Running));
        timeline.setOpen(2, interval(1.0, 1.2, StateKind::Running));
        timeline.addDeath(2, 1.1, QStringLiteral("signal 11"));
        timeline.addDeath(2, 1.3, QStringLiteral("told twice"));
        QVERIFY(!timeline.lane(2).isDeadAt(1.0));
        QVERIFY(timeline.lane(2).isDeadAt(1e6));
        QCOMPARE(timeline.lane(2).deaths().size(), std::size_t{1});
        QCOMPARE(timeline.lane(2).endTime(), 1.0);
        timeline.revive(2, 3.0);
        QVERIFY(timeline.lane(2).isDeadAt(2.9));
        QVERIFY(!timeline.lane(2).isDeadAt(3.0));
    }

    void lanesThatDidNothingInSightAreNotCounted()
    {
        Timeline timeline;
        timeline.append(0, interval(0.0, 10.0, StateKind::Running));
        timeline.append(5, interval(0.0, 2.0, StateKind::Running));
        timeline.append(7, interval(0.0, 1.0, StateKind::Running));
        timeline.addDeath(6, 4.0, QStringLiteral("signal 9"));
        timeline.revive(6, 5.0);
        QCOMPARE(timeline.workers(), 8);
        QCOMPARE(timeline.lanesWithin(0.5, 9.0), 8);
        QCOMPARE(timeline.lanesWithin(1.5, 3.0), 6);
        QCOMPARE(timeline.lanesWithin(3.0, 4.5), 7);
        QCOMPARE(timeline.lanesWithin(6.0, 7.0), 1);
        QCOMPARE(timeline.lanesWithin(20.0, 30.0), 0);
    }

    void clearForgetsEverything()
    {
        Timeline timeline;
        timeline.append(0, interval(0.0, 1.0, StateKind::Running));
        timeline.addMarker(0.5, QStringLiteral("processes"));
        timeline.clear();
        QVERIFY(timeline.isEmpty());
        QVERIFY(timeline.markers().empty());
    }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
