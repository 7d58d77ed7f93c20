// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model/samples.h"
#include "ui/model/recording.h"

#include <QTest>
#include <cmath>

using namespace contend;
using namespace contend::ui;

class TestRecording : public QObject {
    Q_OBJECT

private slots:
    void samplesBecomeCurvesOfEveryWorker()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        QVERIFY(recording.add(test::snapshot(1, 50, 2), test::rates(1, 50, 2, 25, 75, 100), 0.05,
                              test::kEpoch_ns));
        QCOMPARE(recording.utilization().workerCount(), 2);
        QCOMPARE(recording.utilization().valueAt(1, 0.05), 25.0);
        QCOMPARE(recording.contention().valueAt(0, 0.05), 75.0);
        QCOMPARE(recording.throughput().valueAt(0, 0.05), 100.0);
        QCOMPARE(recording.throughput().valueAt(TimeSeries::kTotal, 0.05), 200.0);
        QCOMPARE(recording.headline().cpu_percent, 50.0);
        QCOMPARE(recording.headline().gil_percent, 75.0);
        QCOMPARE(recording.headline().lock_percent, 0.0);
        QCOMPARE(recording.headline().workers, 2U);
    }

    void sampleOfAnotherRunIsDropped()
    {
        Recording recording;
        recording.beginRun(base::RunId{2}, "gil", 2, 0);
        QVERIFY(!recording.add(test::snapshot(1, 50, 2), test::rates(1, 50, 2, 25, 0, 100), 0.05,
                               test::kEpoch_ns));
        QVERIFY(recording.isEmpty());
        QVERIFY(recording.timeline().isEmpty());
    }

    void ratesOfAnotherRunAreDropped()
    {
        Recording recording;
        recording.beginRun(base::RunId{2}, "gil", 2, 0);
        QVERIFY(recording.add(test::snapshot(2, 50, 2), test::rates(1, 50, 2, 25, 0, 100), 0.05,
                              test::kEpoch_ns));
        QVERIFY(recording.isEmpty());
    }

    /// A hundred operations a sample, and then none: the curve must not sink for two seconds.
    void standstillShowsAtOnce()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "threads", 2, 0);
        double ms = 0;
        const auto sample = [&](double ops_per_s) {
            ms += 50;
            recording.add(test::snapshot(1, ms, 2), test::rates(1, ms, 2, 25, 0, ops_per_s), ms / 1000,
                          test::kEpoch_ns);
            return recording.throughput().valueAt(TimeSeries::kTotal, ms / 1000);
        };
        for (int n = 0; n < 40; ++n)
            QCOMPARE(sample(1000), 2000.0);
        QCOMPARE(sample(0), 0.0);
        QCOMPARE(recording.throughput().valueAt(0, ms / 1000), 0.0);
        for (int n = 0; n < 15; ++n)
            QCOMPARE(sample(0), 0.0);
        QCOMPARE(recording.headline().throughput_per_s, 0.0);
        QCOMPARE(sample(1000), 2000.0); // and it goes on as it was
    }

    /// Two operations in half a second now and then: silence between them is no standstill.
    void slowOperationsAreStillCountedOverMoreTime()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "threads", 2, 0);
        double least = 1e9;
        for (int n = 1; n <= 120; ++n) {
            const double ms = 50.0 * n;
            const double ops_per_s = n % 10 == 0 ? 20 : 0; // of each of two workers
            recording.add(test::snapshot(1, ms, 2), test::rates(1, ms, 2, 25, 0, ops_per_s), ms / 1000,
                          test::kEpoch_ns);
            if (n > 40)
                least = std::min(least, recording.throughput().valueAt(TimeSeries::kTotal, ms / 1000));
        }
        QVERIFY2(least > 2.9, qPrintable(QString::number(least)));
    }

    void dragOfASliderLeavesOneMarkWithWhatCameOfIt()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        recording.add(test::snapshot(1, 50, 1), test::rates(1, 50, 1, 25, 0, 100), 0.05, test::kEpoch_ns);
        recording.markChange(0.05, "Workers set to 2");
        recording.markChange(0.10, "Workers set to 8", true);
        recording.markChange(0.90, "Workers set to 3");
        const auto& markers = recording.utilization().markers();
        QCOMPARE(markers.size(), std::size_t{2});
        QCOMPARE(markers[0].text, QStringLiteral("Workers set to 8"));
        QCOMPARE(markers[0].time_s, 0.10);
        QCOMPARE(recording.timeline().markers().size(), std::size_t{2});
    }

    void nextContenderGoesOnBehindAMarkerAndAGap()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        recording.add(test::snapshot(1, 50, 1), test::rates(1, 50, 1, 25, 0, 100), 0.05, test::kEpoch_ns);
        recording.endRun(0.06);
        recording.beginRun(base::RunId{2}, "processes", 2, 0.3);
        recording.add(test::snapshot(2, 400, 1), test::rates(2, 400, 1, 50, 0, 200), 0.4, test::kEpoch_ns);
        const auto& markers = recording.utilization().markers();
        QCOMPARE(markers.size(), std::size_t{1});
        QCOMPARE(markers.front().text, QStringLiteral("processes"));
        QCOMPARE(markers.front().time_s, 0.3);
        QVERIFY(markers.front().kind == SeriesMarker::Kind::Contender);
        bool gap = false;
        for (const float value : recording.utilization().values(0))
            gap = gap || std::isnan(value);
        QVERIFY(gap);
        QCOMPARE(recording.timeline().markers().size(), std::size_t{1});
        QVERIFY(!recording.add(test::snapshot(1, 450, 1), test::rates(1, 450, 1, 99, 0, 100), 0.45,
                               test::kEpoch_ns));
    }

    void firstContenderHasNoMarker()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        QVERIFY(recording.utilization().markers().empty());
    }

    void parameterChangeLeavesATick()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        recording.add(test::snapshot(1, 50, 1), test::rates(1, 50, 1, 25, 0, 100), 0.05, test::kEpoch_ns);
        recording.markChange(0.05, "Workers");
        QVERIFY(recording.throughput().markers().front().kind == SeriesMarker::Kind::Parameter);
    }

    void workersThatAreGoneLeaveAGapInTheirLine()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        recording.add(test::snapshot(1, 50, 2), test::rates(1, 50, 2, 25, 0, 100), 0.05, test::kEpoch_ns);
        sampling::Rates rates = test::rates(1, 100, 2, 25, 0, 100);
        rates.workers[1].alive = false;
        recording.add(test::snapshot(1, 100, 1), rates, 0.1, test::kEpoch_ns);
        QVERIFY(std::isnan(recording.utilization().values(1).back()));
        QVERIFY(!std::isnan(recording.utilization().values(0).back()));
    }

    void headlineIsTheMeanOfTheLastHalfSecond()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        for (int i = 1; i <= 20; ++i)
            recording.add(test::snapshot(1, 50 * i, 1), test::rates(1, 50 * i, 1, i <= 8 ? 0 : 80, 0, 1),
                          0.05 * i, test::kEpoch_ns);
        QVERIFY(std::abs(recording.headline().cpu_percent - 80.0) < 1e-9);
    }

    void slowOperationsAreCountedOverMoreThanOneSample()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        // One operation in every fourth sample of 50 ms: five a second.
        for (int i = 1; i <= 40; ++i)
            recording.add(test::snapshot(1, 50 * i, 1), test::rates(1, 50 * i, 1, 1, 0, i % 4 == 0 ? 20 : 0),
                          0.05 * i, test::kEpoch_ns);
        QVERIFY(std::abs(recording.throughput().valueAt(0, 2.0) - 5.0) < 0.3);
        QVERIFY(std::abs(recording.throughput().valueAt(0, 1.95) - 5.0) < 0.5);
        QVERIFY(std::abs(recording.throughput().valueAt(TimeSeries::kTotal, 2.0) - 5.0) < 0.3);
        QVERIFY(std::abs(recording.headline().throughput_per_s - 5.0) < 0.3);
        const sampling::Rates told = recording.steadied(test::rates(1, 2000, 1, 1, 0, 0));
        QVERIFY(std::abs(told.workers.at(0).throughput_ops_per_s - 5.0) < 0.3);
    }

    void quickOperationsShowAStepAtOnce()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        for (int i = 1; i <= 20; ++i)
            recording.add(test::snapshot(1, 50 * i, 1),
                          test::rates(1, 50 * i, 1, 1, 0, i <= 10 ? 1000 : 2000), 0.05 * i, test::kEpoch_ns);
        QCOMPARE(recording.throughput().valueAt(0, 0.5), 1000.0);
        QCOMPARE(recording.throughput().valueAt(0, 0.55), 2000.0);
    }

    void anotherContenderIsNotCountedWithTheOneBefore()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        recording.add(test::snapshot(1, 50, 1), test::rates(1, 50, 1, 1, 0, 20), 0.05, test::kEpoch_ns);
        recording.endRun(0.06);
        recording.beginRun(base::RunId{2}, "threads", 2, 0.1);
        recording.add(test::snapshot(2, 150, 1), test::rates(2, 150, 1, 1, 0, 0), 0.15, test::kEpoch_ns);
        QCOMPARE(recording.throughput().valueAt(0, 0.15), 0.0);
    }

    void loadThatIsNotKnownYetDoesNotSpoilTheFigure()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        sampling::Rates first = test::rates(1, 50, 1, 25, 0, 100);
        first.other_load_percent = std::nan("");
        recording.add(test::snapshot(1, 50, 1), first, 0.05, test::kEpoch_ns);
        QVERIFY(std::isnan(recording.headline().other_load_percent));
        sampling::Rates second = test::rates(1, 100, 1, 25, 0, 100);
        second.other_load_percent = 3;
        recording.add(test::snapshot(1, 100, 1), second, 0.1, test::kEpoch_ns);
        QCOMPARE(recording.headline().other_load_percent, 3.0);
    }

    void recordingIsBounded()
    {
        Recording recording;
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        const sampling::Snapshot snapshot = test::snapshot(1, 50, 1);
        const sampling::Rates rates = test::rates(1, 50, 1, 25, 0, 100);
        for (int i = 1; i <= 700; ++i)
            recording.add(snapshot, rates, i, test::kEpoch_ns);
        QVERIFY(recording.isFull());
        QVERIFY(recording.recordedSeconds() <= TimeSeries::kDefaultKeepSeconds + 1);
        QCOMPARE(recording.utilization().lastTime(), 700.0);
    }

    void samplingRateIsMeasured()
    {
        Recording recording;
        QVERIFY(!recording.samplesPerSecond());
        recording.beginRun(base::RunId{1}, "gil", 2, 0);
        for (int i = 1; i <= 40; ++i)
            recording.add(test::snapshot(1, 50 * i, 1), test::rates(1, 50 * i, 1, 1, 0, 1), 0.05 * i,
                          test::kEpoch_ns);
        QVERIFY(std::abs(*recording.samplesPerSecond() - 20.0) < 0.1);
    }

    void savedRunsAreShownOneAfterTheOther()
    {
        analysis::RunRecord first;
        first.t_s = {0.1, 0.2};
        first.series = {{{10, 20}, {0, 0}, {5, 6}, {}}, {{30, 40}, {1, 1}, {7, 8}, {}}};
        first.epoch_ns = test::kEpoch_ns;
        first.intervals = {test::interval(0, telemetry::WorkerState::Running, 100, 200)};
        analysis::RunRecord second = first;
        second.t_s = {0.5, 0.6};
        Recording recording;
        recording.fill({first, second}, {"gil", "processes"}, nullptr);
        QCOMPARE(recording.utilization().valueAt(1, 0.2), 40.0);
        QCOMPARE(recording.throughput().valueAt(TimeSeries::kTotal, 0.1), 12.0);
        QCOMPARE(recording.utilization().markers().back().text, QStringLiteral("processes"));
        QCOMPARE(recording.utilization().markers().back().time_s, 0.5);
        QVERIFY(recording.utilization().lastTime() >= 0.6);
        QCOMPARE(recording.timeline().workers(), 1);
    }

    void savedRunsThatLieTooFarBackAreLeftOut()
    {
        std::vector<analysis::RunRecord> runs(3);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const double begin_s = 400.0 * static_cast<double>(i);
            runs[i].t_s = {begin_s, begin_s + 300};
            runs[i].series = {{{10, 20}, {0, 0}, {5, 6}, {}}};
            runs[i].epoch_ns = test::kEpoch_ns;
            runs[i].intervals = {
                test::interval(0, telemetry::WorkerState::Running, 1000 * begin_s, 1000 * (begin_s + 300))};
        }
        Recording recording;
        recording.fill(runs, {"first", "second", "third"}, nullptr);
        QCOMPARE(recording.utilization().firstTime(), 700.0);
        QCOMPARE(recording.utilization().markers().size(), std::size_t{1});
        QCOMPARE(recording.timeline().beginTime(), 400.0);
    }

    void seriesShorterThanTheirTimesAreGaps()
    {
        analysis::RunRecord damaged;
        damaged.t_s = {0.1, 0.2, 0.3};
        damaged.series = {{{10}, {}, {5}, {}}};
        Recording recording;
        recording.fill({damaged}, {"gil"}, nullptr);
        QVERIFY(std::isnan(recording.utilization().valueAt(0, 0.2)));
    }

    void savedChangesAreMarkedWhereTheyWereMade()
    {
        analysis::RunRecord run;
        run.t_s = {0.1, 0.2, 0.3};
        run.series = {{{10, 20, 30}, {0, 0, 0}, {5, 6, 7}, {}}};
        run.changes = {{0.05, "workers", 1, 2, {}, {}}, {0.2, "workers", 2, 8, {}, {}}};
        Recording recording;
        recording.fill({run}, {"gil"}, [](const analysis::ParameterChange& change) {
            return QString::fromStdString(change.parameter) + QString::number(change.to);
        });
        const std::vector<SeriesMarker>& markers = recording.throughput().markers();
        QCOMPARE(markers.size(), std::size_t{1}); // the first was before the curves
        QCOMPARE(markers.front().time_s, 0.2);
        QCOMPARE(markers.front().text, QStringLiteral("workers8"));
        QVERIFY(markers.front().kind == SeriesMarker::Kind::Parameter);
    }

    void coresOfARunAreKept()
    {
        Recording live;
        live.beginRun(base::RunId{1}, "gil", 2, 0);
        auto rates = test::rates(1, 600, 1, 1, 0, 1);
        rates.core_busy_percent = {75, 5};
        live.add(test::snapshot(1, 600, 1), rates, 0.6, test::kEpoch_ns);
        QCOMPARE(live.cores().cores(), 2);
        QCOMPARE(live.cores().at(0, 0.7), 75.0);
        live.clear();
        QVERIFY(live.cores().isEmpty());

        analysis::RunRecord run;
        run.t_s = {0.1, 0.6};
        run.series = {{{10, 20}, {0, 0}, {5, 6}, {}}};
        run.core_load = {{0.1, 0.6}, {{50, 60}, {0, 1}}};
        live.fill({run}, {"gil"}, nullptr);
        QCOMPARE(live.cores().at(0, 0.3), 50.0);
        QCOMPARE(live.cores().latest(1), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestRecording)
#include "tst_recording.moc"
