// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshot_maker.h"
#include "ui/chart/scaling_chart.h"
#include "ui/picture/amdahl_picture.h"
#include "ui/picture/cache_lines_picture.h"
#include "ui/picture/permits_picture.h"
#include "ui/picture/queue_depth_picture.h"
#include "ui/picture/wait_for_picture.h"

#include <QTest>
#include <cmath>

using namespace contend;
using namespace contend::ui;

namespace {

const std::vector<std::string> kTableGauges{"holds_first", "holds_second", "waits_for"};

PictureRun tableOf(double philosophers)
{
    PictureRun run;
    run.values = {{"philosophers", philosophers}};
    run.gauges = {"deadlocked", "deadlocked_after_s", "meals"};
    run.worker_gauges = kTableGauges;
    return run;
}

/// Everybody has the left fork and waits for the right one.
sampling::Snapshot stuck(std::uint32_t philosophers, double deadlocked)
{
    sampling::Snapshot snapshot = test::makeSnapshot(100, philosophers);
    for (std::uint32_t k = 0; k < philosophers; ++k) {
        snapshot.workers[k].reading.gauges[0] = k + 1;
        snapshot.workers[k].reading.gauges[2] = (k + 1) % philosophers + 1;
    }
    snapshot.gauges = {deadlocked, deadlocked > 0 ? 0.5 : std::nan(""), 12};
    return snapshot;
}

} // namespace

class TestSharingPictures : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

    template <class Chart>
    const Chart& chartOf(const ExperimentPicture& picture) const
    {
        return *static_cast<const Chart*>(picture.chart());
    }

private slots:
    void amdahlAddsAPointForEachNumberOfWorkers()
    {
        AmdahlPicture picture(m_theme);
        PictureRun run;
        run.contender = base::Contender::Threads;
        run.cores = 4;
        run.gauges = {"fairness"};
        run.values = {{"workers", 2}, {"critical-share", 50}, {"critical-length", 500}, {"lock", 0}};
        picture.begin(run);
        const auto stay = [&](double from_s, double operations) {
            for (int step = 0; step <= 20; ++step) {
                sampling::Snapshot snapshot = test::makeSnapshot(100, 1);
                snapshot.workers_alive = 1;
                snapshot.gauges = {0.75};
                snapshot.workers[0].reading.counters.operations =
                    static_cast<std::uint64_t>(operations * (1.0 + step * 0.05));
                picture.add(snapshot, from_s + step * 0.05);
            }
            picture.refresh();
        };
        stay(0, 1500); // per second; one worker alone does 1000 of 1 ms each
        const auto& chart = chartOf<ScalingChart>(picture);
        QCOMPARE(chart.data().curves.size(), 1);
        QVERIFY(std::abs(chart.data().curves.constFirst().points.constFirst().mean - 1.5) < 0.02);
        QVERIFY(chart.data().amdahl && chart.data().amdahl->name.contains("50 %"));
        QVERIFY2(picture.headline().phrase.contains("1.33") && picture.headline().phrase.contains("0.75"),
                 qPrintable(picture.headline().phrase));
        picture.setParameter("workers", 4);
        stay(2, 1800);
        QCOMPARE(chart.data().curves.constFirst().points.size(), 2);
        picture.setParameter("critical-share", 20); // other work: nothing to be compared with
        picture.refresh();
        QVERIFY(chart.data().curves.isEmpty());
        QVERIFY(picture.headline().figure.isEmpty());
    }

    void permitsTellHowManyOfHowMany()
    {
        PermitsPicture picture(m_theme);
        QVERIFY(picture.headline().figure.isEmpty());
        PictureRun run;
        run.values = {{"permits", 4}};
        run.gauges = {"waiters", "permits_in_use"};
        picture.begin(run);
        sampling::Snapshot snapshot = test::makeSnapshot(100);
        snapshot.gauges = {2, 3};
        QVERIFY(picture.add(snapshot, 0.1));
        picture.refresh();
        QCOMPARE(picture.headline().figure, QStringLiteral("3"));
        QVERIFY(picture.headline().phrase.contains(QLatin1String("of 4")));
        picture.setParameter("permits", 7);
        QVERIFY(picture.headline().phrase.contains(QLatin1String("of 7")));
        picture.clear();
        QVERIFY(picture.headline().figure.isEmpty());
    }

    void queueTellsItsDepth()
    {
        QueueDepthPicture picture(m_theme);
        analysis::RunRecord run;
        run.parameters = {{"capacity", 8}};
        run.t_s = {0.1, 0.2};
        run.gauge_series = {{"depth", {1, 6}}, {"waiting_producers", {0, 1}}, {"waiting_consumers", {0, 0}}};
        picture.show(run);
        QCOMPARE(picture.headline().figure, QStringLiteral("6"));
        QVERIFY(picture.headline().phrase.contains(QLatin1String("of 8")));
        QCOMPARE(picture.legend().size(), 3);
    }

    void circleIsMarkedOnlyWhenTheEngineFoundIt()
    {
        WaitForPicture picture(m_theme);
        picture.begin(tableOf(5));
        QVERIFY(picture.add(stuck(5, 0), 0.1));
        picture.refresh();
        QVERIFY(chartOf<WaitForChart>(picture).data().cycle.empty());
        QCOMPARE(chartOf<WaitForChart>(picture).data().philosophers.size(), std::size_t{5});
        picture.add(stuck(5, 5), 0.2);
        picture.refresh();
        QCOMPARE(chartOf<WaitForChart>(picture).data().cycle.size(), std::size_t{5});
        QCOMPARE(picture.headline().figure, QStringLiteral("Deadlock"));
        picture.clear();
        QVERIFY(picture.chart()->isEmpty());
    }

    void tableFollowsTheSlider()
    {
        WaitForPicture picture(m_theme);
        picture.begin(tableOf(5));
        picture.setParameter("philosophers", 3);
        picture.add(stuck(5, 0), 0.1); // two are still about to leave
        picture.refresh();
        QCOMPARE(chartOf<WaitForChart>(picture).data().philosophers.size(), std::size_t{3});
    }

    void recordShowsTheTableAsItStood()
    {
        WaitForPicture picture(m_theme);
        analysis::RunRecord run;
        run.parameters = {{"philosophers", 2}};
        run.workers.resize(2);
        run.figures = {{"deadlocked", 2.0}, {"deadlocked_after_s", 0.3}, {"meals", 5.0}};
        run.lists = {{"holds_first", {1, 2}}, {"holds_second", {0, 0}}, {"waits_for", {2, 1}}};
        picture.show(run);
        QCOMPARE(chartOf<WaitForChart>(picture).data().cycle.size(), std::size_t{2});
        QCOMPARE(chartOf<WaitForChart>(picture).data().deadlocked_after_s.value_or(0), 0.3);
    }

    void countersLieWhereTheirWorkersSay()
    {
        CacheLinesPicture picture(m_theme);
        PictureRun run;
        run.worker_gauges = {"cache_line", "line_offset"};
        picture.begin(run);
        sampling::Snapshot first = test::makeSnapshot(1000, 2);
        QVERIFY(!picture.add(first, 0.0)); // nobody has counted yet
        for (std::uint32_t k = 0; k < 2; ++k) {
            first.workers[k].reading.counters.operations = 1000;
            first.workers[k].reading.gauges[0] = 7;
            first.workers[k].reading.gauges[1] = 8.0 * k;
        }
        QVERIFY(picture.add(first, 0.0));
        sampling::Snapshot second = first;
        second.t_ns += 500 * test::kMs;
        second.workers[1].reading.counters.operations = 51'000;
        QVERIFY(picture.add(second, 0.5));
        picture.refresh();
        const auto& chart = chartOf<CacheLineChart>(picture);
        QCOMPARE(chart.sharedLineCount(), 1);
        QCOMPARE(chart.data()[1].offset, 8.0);
        QCOMPARE(chart.data()[1].per_s, 100'000.0);
    }
};

QTEST_MAIN(TestSharingPictures)
#include "tst_sharing_pictures.moc"
