// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/replay_events.h"

#include <QTest>

using namespace contend::ui;

namespace {

void put(Timeline& timeline, int worker, double from, double to, StateKind state = StateKind::Running)
{
    TimelineInterval interval;
    interval.begin_s = from;
    interval.end_s = to;
    interval.state = state;
    timeline.append(worker, interval);
}

} // namespace

class TestReplayEvents : public QObject {
    Q_OBJECT

private slots:
    void emptyRecordingHasNone()
    {
        const Timeline timeline;
        const TimeSeries series;
        const ReplayEvents events(timeline, series);
        QVERIFY(!events.after({}));
        QVERIFY(!events.before(ReplayPlace::behind(1e9)));
        QVERIFY(!events.lastRareUntil(1e9));
    }

    void atTheSameTimeMarkersComeFirstThenWorkersByNumber()
    {
        Timeline timeline;
        TimeSeries series;
        put(timeline, 1, 1.0, 2.0);
        put(timeline, 0, 1.0, 2.0);
        timeline.addDeath(0, 1.0, "signal 11");
        series.addMarker({1.0, SeriesMarker::Kind::Contender, "processes"});
        const ReplayEvents events(timeline, series);
        QList<ReplayEvent> all;
        for (auto event = events.after({0.0, 0}); event; event = events.after(event->place))
            all.append(*event);
        QCOMPARE(all.size(), 4);
        QVERIFY(all[0].kind == ReplayEvent::Kind::Contender && all[0].text == "processes");
        QVERIFY(all[1].kind == ReplayEvent::Kind::State && all[1].worker == 0);
        QVERIFY(all[2].kind == ReplayEvent::Kind::Death && all[2].worker == 0);
        QVERIFY(all[3].kind == ReplayEvent::Kind::State && all[3].worker == 1);
        for (qsizetype i = 3; i > 0; --i)
            QVERIFY(events.before(all[i].place) == all[i - 1]);
        QVERIFY(!events.before(all[0].place));
    }

    void lastUntilATime_data()
    {
        QTest::addColumn<double>("t");
        QTest::addColumn<double>("at");
        QTest::newRow("before all") << 0.5 << -1.0;
        QTest::newRow("at the first") << 1.0 << 1.0;
        QTest::newRow("within") << 1.9 << 1.0;
        QTest::newRow("in a gap") << 2.5 << 1.0;
        QTest::newRow("behind the gap") << 3.0 << 3.0;
        QTest::newRow("long after") << 99.0 << 3.0;
    }
    void lastUntilATime()
    {
        QFETCH(double, t);
        QFETCH(double, at);
        Timeline timeline;
        const TimeSeries series;
        put(timeline, 0, 1.0, 2.0);
        put(timeline, 0, 3.0, 4.0);
        const auto event = ReplayEvents(timeline, series).lastUntil(t);
        QCOMPARE(event ? event->at() : -1.0, at);
    }

    void everyEventOfManyLanesIsVisitedOnce()
    {
        Timeline timeline;
        const TimeSeries series;
        int made = 0;
        for (int worker = 0; worker < 7; ++worker)
            for (int k = 0; k < 300; ++k, ++made)
                put(timeline, worker, k * 0.01 + worker * 0.001, (k + 1) * 0.01 + worker * 0.001);
        const ReplayEvents events(timeline, series);
        int visited = 0;
        ReplayPlace last{-1.0, 0};
        for (auto event = events.after(last); event; event = events.after(event->place), ++visited) {
            QVERIFY(event->place > last);
            last = event->place;
        }
        QCOMPARE(visited, made);
        for (auto event = events.before(ReplayPlace::behind(1e9)); event; event = events.before(event->place))
            --visited;
        QCOMPARE(visited, 0);
    }

    void rareOnesAreFoundAmongThousands()
    {
        Timeline timeline;
        TimeSeries series;
        for (int k = 0; k < 1000; ++k)
            put(timeline, 0, k * 0.01, (k + 1) * 0.01);
        series.addMarker({2.345, SeriesMarker::Kind::Parameter, "Workers set to 8"});
        const ReplayEvents events(timeline, series);
        QVERIFY(!events.lastRareUntil(2.3));
        QCOMPARE(events.lastRareUntil(9.0)->text, QStringLiteral("Workers set to 8"));
    }
};

QTEST_APPLESS_MAIN(TestReplayEvents)
#include "tst_replay_events.moc"
