// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/crossover_picture.h"
#include "ui/picture/gil_holder_picture.h"
#include "ui/picture/heartbeat_picture.h"
#include "ui/picture/overlap_picture.h"

#include <QTest>
#include <cmath>

using namespace contend;
using namespace contend::ui;
using base::Contender;
using telemetry::Interval;
using telemetry::WorkerState;

namespace {

constexpr std::uint64_t kMs = 1'000'000;
constexpr std::uint64_t kPeriodNs = 16'666'667;

telemetry::ItemReading beat(std::uint32_t number)
{
    telemetry::ItemReading item;
    item.number = number;
    item.begin_ns = number * kPeriodNs;
    item.end_ns[0] = item.begin_ns + kMs;
    return item;
}

Interval interval(std::uint32_t worker, WorkerState state, std::uint64_t begin_ms, std::uint64_t end_ms)
{
    Interval made;
    made.worker = base::WorkerId{worker};
    made.state = state;
    made.begin_ns = begin_ms * kMs;
    made.end_ns = end_ms * kMs;
    return made;
}

sampling::Snapshot at(double t_s)
{
    sampling::Snapshot snapshot;
    snapshot.t_ns = static_cast<std::uint64_t>(t_s * 1e9);
    snapshot.workers_alive = 1;
    return snapshot;
}

sampling::Snapshot withOperations(double t_s, std::uint64_t operations)
{
    sampling::Snapshot snapshot = at(t_s);
    snapshot.workers.resize(1);
    snapshot.workers[0].reading.counters.operations = operations;
    return snapshot;
}

PictureRun mixed(Contender contender, double share, double operation = 4)
{
    PictureRun run;
    run.contender = contender;
    run.values = {{"waiting-share", share}, {"operation", operation}, {"workers", 4}};
    run.cores = 2;
    return run;
}

/// Throughput as the picture measures it: two seconds at that rate.
void measure(CrossoverPicture& picture, Contender contender, double share, double per_s)
{
    picture.begin(mixed(contender, share));
    for (int k = 0; k <= 40; ++k) {
        const double t = 0.05 * k;
        picture.add(withOperations(t, static_cast<std::uint64_t>(std::lround(per_s * t))), t);
    }
    picture.refresh();
}

const ScalingData& dataOf(const CrossoverPicture& picture)
{
    return static_cast<const ScalingChart*>(picture.chart())->data();
}

} // namespace

class TestFirstPictures : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void placesLeftOutAreMissedBeats()
    {
        HeartbeatPicture picture(m_theme);
        PictureRun run;
        run.gauges = {"beats", "beats_missed", "worst_gap_ms"};
        picture.begin(run);
        sampling::Snapshot snapshot = at(0.5);
        snapshot.items = {beat(10), beat(11), beat(15), beat(16)};
        snapshot.gauges = {4, 3, 67};
        QVERIFY(picture.add(snapshot, 0.5));
        QVERIFY(picture.chart()->isEmpty());
        picture.refresh();
        const auto& data = static_cast<const HeartbeatChart*>(picture.chart())->data();
        QCOMPARE(data.beats.size(), std::size_t{4});
        QCOMPARE(data.beats[1].missed, 0);
        QCOMPARE(data.beats[2].missed, 3);
        QVERIFY(picture.headline().figure.contains(QLatin1String("43")));
        picture.clear();
        QVERIFY(picture.chart()->isEmpty());
    }

    void aFinishedRunsHeartbeatIsItsLastSeconds()
    {
        HeartbeatPicture picture(m_theme);
        analysis::RunRecord run;
        for (std::uint32_t k = 1; k <= 600; ++k)
            run.items.push_back(beat(k));
        run.figures = {{"beats", 600}, {"beats_missed", 0}};
        picture.show(run);
        const auto& data = static_cast<const HeartbeatChart*>(picture.chart())->data();
        QVERIFY(data.beats.size() > 60 && data.beats.size() < 200);
        QCOMPARE(data.beats_missed, 0.0);
    }

    void whoRunsUnderTheGilHoldsIt()
    {
        const HolderData data = GilHolderPicture::dataOf(
            {interval(0, WorkerState::Running, 0, 5), interval(1, WorkerState::Gil, 0, 5),
             interval(0, WorkerState::Ready, 5, 6), interval(1, WorkerState::Running, 6, 11),
             interval(0, WorkerState::Gil, 6, 11)});
        QCOMPARE(data.turns.size(), std::size_t{2});
        QCOMPARE(data.turns[0].worker, 0);
        QVERIFY(qFuzzyCompare(data.turns[0].end_s, 0.006)); // off the CPU it holds the lock all the same
        QCOMPARE(data.turns[1].worker, 1);
    }

    void onlyTheLastTurnsAreShown()
    {
        std::vector<Interval> intervals;
        for (std::uint32_t k = 0; k < 500; ++k)
            intervals.push_back(interval(k % 4, WorkerState::Running, k * 5, k * 5 + 5));
        const HolderData data = GilHolderPicture::dataOf(intervals);
        QCOMPARE(data.turns.size(), std::size_t{20});
        QVERIFY(qFuzzyCompare(data.to_s, 2.5));
    }

    void withoutTheGilNobodyHoldsAnything()
    {
        GilHolderPicture picture(m_theme);
        PictureRun run;
        run.contender = Contender::Processes;
        picture.begin(run);
        sampling::Snapshot snapshot = at(0.5);
        snapshot.intervals = {interval(0, WorkerState::Running, 0, 5)};
        QVERIFY(!picture.add(snapshot, 0.5));
        picture.refresh();
    }

    void everyStayOfTheSliderAddsAPoint()
    {
        CrossoverPicture picture(m_theme);
        measure(picture, Contender::Gil, 0, 250);
        measure(picture, Contender::Gil, 80, 900);
        QCOMPARE(dataOf(picture).curves.size(), 1);
        QCOMPARE(dataOf(picture).curves[0].points.size(), 2);
        QVERIFY(std::abs(dataOf(picture).curves[0].points[1].mean - 900) < 20);
        QVERIFY(!dataOf(picture).mark);
    }

    void theCrossoverIsMarkedOnceBothSidesWereMeasured()
    {
        CrossoverPicture picture(m_theme);
        measure(picture, Contender::Gil, 0, 250);
        measure(picture, Contender::Gil, 100, 1000);
        measure(picture, Contender::Processes, 0, 500);
        measure(picture, Contender::Processes, 100, 1000);
        QVERIFY(dataOf(picture).mark);
        QVERIFY(std::abs(dataOf(picture).mark->x - 80) < 3); // 0.5 … 1.0, 0.9 at 80 %
        QVERIFY(!picture.headline().figure.isEmpty());
    }

    void otherWorkBeginsNewCurves()
    {
        CrossoverPicture picture(m_theme);
        measure(picture, Contender::Gil, 0, 250);
        picture.begin(mixed(Contender::Gil, 0, 10));
        picture.refresh();
        QVERIFY(picture.chart()->isEmpty());
    }

    void finishedRunsOfOtherContendersStay()
    {
        CrossoverPicture picture(m_theme);
        analysis::RunRecord run;
        run.parameters = {{"waiting-share", 50}, {"operation", 4}, {"workers", 4}};
        run.cores = 2;
        run.contender = Contender::Gil;
        run.throughput_ops_per_s = 490;
        picture.show(run);
        run.contender = Contender::Sequential;
        run.parameters["workers"] = 1;
        picture.show(run);
        QCOMPARE(dataOf(picture).curves.size(), 2);
    }

    void sharesOfTheColumnsAreWhoRan()
    {
        OverlapPicture picture(m_theme);
        analysis::RunRecord run;
        run.cores = 2;
        run.intervals = {interval(0, WorkerState::Running, 0, 1000),
                         interval(1, WorkerState::Running, 0, 500),
                         interval(1, WorkerState::Ready, 500, 1000)};
        picture.show(run);
        const auto& data = static_cast<const OverlapChart*>(picture.chart())->data();
        QCOMPARE(data.workers, 2);
        QVERIFY(std::abs(data.mean() - 1.5) < 0.02);
        QVERIFY(!picture.headline().figure.isEmpty());
    }

    void whoStillRunsIsCountedUntilNow()
    {
        OverlapPicture picture(m_theme);
        PictureRun run;
        run.cores = 2;
        picture.begin(run);
        for (int k = 1; k <= 20; ++k) {
            sampling::Snapshot snapshot = at(0.1 * k);
            snapshot.workers.resize(1);
            snapshot.workers[0].reading.state = WorkerState::Running;
            snapshot.workers[0].reading.state_since_ns = 1; // since the beginning
            QVERIFY(picture.add(snapshot, 0.1 * k));
        }
        picture.refresh();
        const auto& data = static_cast<const OverlapChart*>(picture.chart())->data();
        QVERIFY(std::abs(data.mean() - 1.0) < 0.02);
    }
};

QTEST_MAIN(TestFirstPictures)
#include "tst_first_pictures.moc"
