// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model/samples.h"
#include "ui/model/replay_headline.h"

#include <QTest>
#include <cmath>

using namespace contend;
using namespace contend::ui;
using telemetry::WorkerState;

class TestReplayHeadline : public QObject {
    Q_OBJECT

private slots:
    void tellsTheFiguresOfThenNotOfNow()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        for (int sample = 1; sample <= 40; ++sample) {
            const double ms = 50.0 * sample;
            recording.add(test::snapshot(1, ms, 2),
                          test::rates(1, ms, 2, sample <= 20 ? 25 : 90, sample <= 20 ? 75 : 0, 100),
                          ms / 1000, test::kEpoch_ns);
        }
        const Headline then = headlineAt(recording, 1.0);
        QCOMPARE(then.cpu_percent, 50.0);
        QCOMPARE(then.waiting_percent, 75.0);
        QCOMPARE(then.throughput_per_s, 200.0);
        QCOMPARE(then.workers, 2U);
        QCOMPARE(then.cores, 2);
        QCOMPARE(headlineAt(recording, 2.0).cpu_percent, 180.0);
        // Between two moments: the mean of the last half second.
        const double between = headlineAt(recording, 1.25).cpu_percent;
        QVERIFY(between > 50.0 && between < 180.0);
    }

    void whichLockIsTakenFromTheTimeline()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        sampling::Snapshot snapshot = test::snapshot(1, 400, 1);
        snapshot.workers.clear();
        snapshot.intervals = {test::interval(0, WorkerState::Gil, 0, 300),
                              test::interval(0, WorkerState::Lock, 300, 400)};
        recording.add(snapshot, test::rates(1, 400, 1, 0, 80, 0), 0.4, test::kEpoch_ns);
        const Headline then = headlineAt(recording, 0.4);
        QVERIFY(std::abs(then.gil_percent - 60.0) < 1e-6);
        QVERIFY(std::abs(then.lock_percent - 20.0) < 1e-6);
    }

    void nothingMeasuredIsNoFigure()
    {
        Recording recording;
        QVERIFY(std::isnan(headlineAt(recording, 1.0).cpu_percent));
        QCOMPARE(headlineAt(recording, 1.0).workers, 0U);
    }
};

QTEST_APPLESS_MAIN(TestReplayHeadline)
#include "tst_replay_headline.moc"
