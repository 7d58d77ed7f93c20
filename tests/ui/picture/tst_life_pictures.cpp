// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"
#include "ui/picture/copy_compute_picture.h"
#include "ui/picture/lanes_picture.h"
#include "ui/picture/memory_picture.h"

#include <QTest>
#include <cmath>

using namespace contend;
using namespace contend::ui;
using base::Contender;
using telemetry::Lifecycle;

namespace {

constexpr std::uint64_t kMib = 1024 * 1024;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Theme theme()
{
    return loadTheme(ThemeKind::Light);
}

PictureRun runOf(Contender contender)
{
    PictureRun run;
    run.contender = contender;
    return run;
}

const StackedRowsChart& rowsOf(const ExperimentPicture& picture)
{
    return *static_cast<StackedRowsChart*>(picture.widget());
}

const LivesChart& livesOf(const ExperimentPicture& picture)
{
    return *static_cast<LivesChart*>(picture.widget());
}

sampling::Snapshot withMemory()
{
    sampling::Snapshot snapshot;
    snapshot.memory.emplace();
    snapshot.memory->host = sampling::MemoryUse{1 * kMib, 64 * kMib, 33 * kMib};
    snapshot.memory->workers[base::WorkerId{0}] = {2 * kMib, 64 * kMib, 34 * kMib};
    return snapshot;
}

sampling::WorkerSample sampleOf(std::uint32_t worker, Lifecycle lifecycle, std::uint32_t incarnation = 1)
{
    sampling::WorkerSample sample;
    sample.worker = base::WorkerId{worker};
    sample.reading.lifecycle = lifecycle;
    sample.reading.incarnation = incarnation;
    if (lifecycle == Lifecycle::Dead) {
        sample.reading.exit_kind = telemetry::ExitKind::Signal;
        sample.reading.exit_value = 11;
    }
    return sample;
}

sampling::Snapshot withWorkers(std::vector<sampling::WorkerSample> workers)
{
    sampling::Snapshot snapshot;
    snapshot.workers = std::move(workers);
    return snapshot;
}

} // namespace

class TestLifePictures : public QObject {
    Q_OBJECT

private slots:
    void memoryIsStackedByWorker()
    {
        MemoryPicture picture(theme());
        picture.begin(runOf(Contender::Processes));
        QVERIFY(!picture.add({}, 0));
        QVERIFY(picture.add(withMemory(), 0.5));
        picture.refresh();
        const StackedRows& data = rowsOf(picture).data();
        QCOMPARE(data.rows.size(), std::size_t{3}); // in all, the parent, the worker
        QVERIFY(data.rows[0].is_total);
        QCOMPARE(data.rows[0].words, QStringLiteral("67 MiB"));
        QCOMPARE(data.rows[0].parts.size(), std::size_t{2});
        const StackedRow& worker = data.rows[2];
        QCOMPARE(worker.parts[0].value, 2.0 * kMib);
        QCOMPARE(worker.parts[1].value, 32.0 * kMib);
        QCOMPARE(worker.parts[2].value, 32.0 * kMib); // up to the RSS of 66
        QCOMPARE(worker.parts[2].fill, StackFill::Outlined);
        QCOMPARE(picture.headline().figure, QStringLiteral("67 MiB"));
        QVERIFY(picture.headline().phrase.contains(QStringLiteral("131 MiB")));
    }

    void memoryStaysWhenWorkersHaveGone()
    {
        MemoryPicture picture(theme());
        picture.begin(runOf(Contender::Processes));
        picture.add(withMemory(), 0.5);
        sampling::Snapshot gone;
        gone.memory.emplace();
        QVERIFY(!picture.add(gone, 1));
        picture.refresh();
        QCOMPARE(rowsOf(picture).data().rows.size(), std::size_t{3});
        picture.clear();
        QVERIFY(picture.chart()->isEmpty());
    }

    void memoryOfARecordIsThatOfItsEnd()
    {
        analysis::RunRecord run;
        run.contender = Contender::Threads;
        run.host_memory = sampling::MemoryUse{64 * kMib, 4 * kMib, 65 * kMib};
        run.workers.resize(4);
        MemoryPicture picture(theme());
        picture.show(run);
        const StackedRows& data = rowsOf(picture).data();
        QCOMPARE(data.rows.size(), std::size_t{2});
        QCOMPARE(data.rows[1].name, QStringLiteral("One process"));
        QCOMPARE(picture.headline().figure, QStringLiteral("65 MiB"));
    }

    void copyingStandsBesideComputing()
    {
        PictureRun run = runOf(Contender::Processes);
        run.gauges = {"checksum", "copying_percent", "computing_percent", "waiting_percent"};
        run.worker_gauges = {"worker_copying_percent", "worker_computing_percent", "worker_waiting_percent"};
        CopyComputePicture picture(theme());
        picture.begin(run);
        sampling::Snapshot snapshot = withWorkers({sampleOf(0, Lifecycle::Running)});
        snapshot.gauges = {kNone, kNone, kNone, kNone};
        QVERIFY(!picture.add(snapshot, 0));
        snapshot.gauges = {1, 20, 70, 10};
        snapshot.workers[0].reading.gauges = {25, 60, 15};
        QVERIFY(picture.add(snapshot, 0.5));
        picture.refresh();
        const StackedRows& data = rowsOf(picture).data();
        QCOMPARE(data.rows.size(), std::size_t{2});
        QCOMPARE(data.rows[0].parts[0].value, 70.0);
        QCOMPARE(data.rows[1].parts[0].value, 60.0);
        QCOMPARE(data.rows[1].parts[1].value, 25.0);
        QCOMPARE(data.rows[1].parts[2].value, 15.0);
        QCOMPARE(data.whole, 100.0);
        QVERIFY(picture.headline().figure.startsWith(QStringLiteral("30")));
    }

    void copyingOfARecord()
    {
        analysis::RunRecord run;
        run.workers.resize(2);
        run.workers[1].worker = base::WorkerId{1};
        run.figures = {{"copying_percent", 20}, {"computing_percent", 70}, {"waiting_percent", 10}};
        run.lists = {{"worker_copying_percent", {10, 30}},
                     {"worker_computing_percent", {80, 60}},
                     {"worker_waiting_percent", {10, 10}}};
        CopyComputePicture picture(theme());
        picture.show(run);
        const StackedRows& data = rowsOf(picture).data();
        QCOMPARE(data.rows.size(), std::size_t{3});
        QCOMPARE(data.rows[2].name, QStringLiteral("Worker 2"));
        QCOMPARE(data.rows[2].parts[1].value, 30.0);
    }

    void laneGoesDarkAndComesBack()
    {
        LanesPicture picture(theme());
        PictureRun run = runOf(Contender::Processes);
        run.gauges = {"throughput_left_percent"};
        picture.begin(run);
        const auto both = [](Lifecycle second, std::uint32_t incarnation) {
            return withWorkers({sampleOf(0, Lifecycle::Running), sampleOf(1, second, incarnation)});
        };
        picture.add(both(Lifecycle::Running, 1), 10);
        picture.add(both(Lifecycle::Dead, 1), 11);
        picture.add(both(Lifecycle::Dead, 1), 12);
        sampling::Snapshot back = both(Lifecycle::Running, 2);
        back.gauges = {93};
        picture.add(back, 13);
        picture.refresh();
        const LivesData& data = livesOf(picture).data();
        QCOMPARE(data.lanes.size(), std::size_t{2});
        QCOMPARE(data.end_s, 3.0);
        QCOMPARE(data.lanes[0].spans.size(), std::size_t{1});
        QVERIFY(data.lanes[0].spans[0].goes_on);
        const std::vector<LifeSpan>& spans = data.lanes[1].spans;
        QCOMPARE(spans.size(), std::size_t{2});
        QVERIFY(spans[0].crashed && !spans[0].goes_on);
        QCOMPARE(spans[0].end_s, 1.0);
        QCOMPARE(spans[0].how, QStringLiteral("signal 11"));
        QCOMPARE(spans[1].begin_s, 3.0);
        QCOMPARE(picture.headline().figure, QStringLiteral("93 %"));
    }

    void whoLeavesDidNotCrash()
    {
        LanesPicture picture(theme());
        picture.begin(runOf(Contender::Processes));
        picture.add(withWorkers({sampleOf(0, Lifecycle::Running)}), 0);
        picture.add(withWorkers({sampleOf(0, Lifecycle::Finished)}), 1);
        picture.refresh();
        const LifeSpan& span = livesOf(picture).data().lanes[0].spans[0];
        QVERIFY(!span.crashed && !span.goes_on);
    }

    void quickSuccessorIsNoticed()
    {
        LanesPicture picture(theme());
        picture.begin(runOf(Contender::Processes));
        picture.add(withWorkers({sampleOf(0, Lifecycle::Running, 1)}), 0);
        picture.add(withWorkers({sampleOf(0, Lifecycle::Running, 2)}), 1);
        picture.refresh();
        QCOMPARE(livesOf(picture).data().lanes[0].spans.size(), std::size_t{2});
    }

    void nextRunBeginsItsOwnLanes()
    {
        LanesPicture picture(theme());
        picture.begin(runOf(Contender::Processes));
        picture.add(withWorkers({sampleOf(0, Lifecycle::Running), sampleOf(1, Lifecycle::Running)}), 5);
        picture.begin(runOf(Contender::Threads));
        picture.add(withWorkers({sampleOf(0, Lifecycle::Running)}), 6);
        picture.add(withWorkers({sampleOf(0, Lifecycle::Running)}), 7);
        picture.refresh();
        QCOMPARE(livesOf(picture).data().lanes.size(), std::size_t{1});
        QCOMPARE(livesOf(picture).data().end_s, 1.0);
    }

    void gapInARecordIsADarkLane()
    {
        analysis::RunRecord run;
        run.t_s = {1, 2, 3, 4, 5};
        run.workers.resize(2);
        run.workers[1].worker = base::WorkerId{1};
        run.workers[1].exit = {telemetry::ExitKind::Signal, 6};
        run.series.resize(2);
        run.series[0].throughput_ops_per_s = {9, 9, kNone, 9, 9};
        run.series[1].throughput_ops_per_s = {9, 9, kNone, kNone, kNone};
        run.figures["throughput_left_percent"] = 60;
        LanesPicture picture(theme());
        picture.show(run);
        const LivesData& data = livesOf(picture).data();
        QCOMPARE(data.end_s, 4.0);
        QCOMPARE(data.lanes[0].spans.size(), std::size_t{2});
        QVERIFY(data.lanes[0].spans[1].goes_on);
        QCOMPARE(data.lanes[1].spans.size(), std::size_t{1});
        QCOMPARE(data.lanes[1].spans[0].end_s, 2.0);
        QCOMPARE(data.lanes[1].spans[0].how, QStringLiteral("signal 6"));
        QCOMPARE(picture.headline().figure, QStringLiteral("60 %"));
    }
};

QTEST_MAIN(TestLifePictures)
#include "tst_life_pictures.moc"
