// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model/samples.h"
#include "ui/model/run_until.h"

#include <QTest>
#include <limits>

using namespace contend;
using namespace contend::ui;
using telemetry::WorkerState;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

analysis::RunRecord run()
{
    analysis::RunRecord made;
    made.contender = base::Contender::Processes;
    made.parameters = {{"pages", 5}};
    made.epoch_ns = test::kEpoch_ns;
    made.t_s = {0.1, 0.2, 0.3};
    made.throughput_ops_per_s = 7;
    made.latency = analysis::Percentiles{1, 2, 3, 4};
    made.figures = {{"expected", 30}, {"whole_run", 5}};
    made.gauge_series = {{"expected", {kNone, 20, 30}}};
    analysis::WorkerSeries series;
    series.throughput_ops_per_s = {1, 2, 3};
    series.gauges["seen"] = {4, 5, 6};
    made.series = {series};
    made.lists = {{"seen", {6}}};
    made.workers.resize(1);
    made.workers[0].throughput_ops_per_s = 2;
    made.intervals = {test::interval(0, WorkerState::Running, 100, 180),
                      test::interval(0, WorkerState::Lock, 180, 260),
                      test::interval(0, WorkerState::Running, 260, 300)};
    made.items = {test::page(0, 0, 100, {120, 150}), test::page(0, 1, 100, {150, 280})};
    return made;
}

} // namespace

class TestRunUntil : public QObject {
    Q_OBJECT

private slots:
    void atItsEndItIsWhole()
    {
        const analysis::RunRecord whole = runUntil(run(), 0.3);
        QCOMPARE(whole.throughput_ops_per_s, 7.0);
        QVERIFY(whole.latency.has_value());
        QCOMPARE(whole.intervals.size(), std::size_t{3});
        QVERIFY(runUntil({}, 1.0).t_s.empty());
    }

    void curvesTimelineAndItemsEndThere()
    {
        const analysis::RunRecord cut = runUntil(run(), 0.2);
        QCOMPARE(cut.t_s.size(), std::size_t{2});
        QCOMPARE(cut.series.at(0).throughput_ops_per_s.size(), std::size_t{2});
        QCOMPARE(cut.gauge_series.at("expected").size(), std::size_t{2});
        QCOMPARE(cut.intervals.size(), std::size_t{2});
        QCOMPARE(cut.intervals.back().end_ns, test::at(200));
        QCOMPARE(cut.items.size(), std::size_t{1});
        QVERIFY(cut.contender == base::Contender::Processes);
        QCOMPARE(cut.parameters.at("pages"), 5.0);
    }

    void figuresAreThoseOfThatMomentAndNoOthers()
    {
        const analysis::RunRecord cut = runUntil(run(), 0.25);
        QCOMPARE(cut.figures.at("expected").value(), 20.0);
        QVERIFY(!cut.figures.contains("whole_run"));
        QVERIFY(!cut.latency);
        QCOMPARE(cut.throughput_ops_per_s, 0.0);
        QCOMPARE(cut.lists.at("seen").at(0), 5.0);
        QCOMPARE(cut.workers.at(0).throughput_ops_per_s, 2.0);
        QVERIFY(!runUntil(run(), 0.1).figures.contains("expected"));
    }

    void beforeItBeganThereIsNothing()
    {
        const analysis::RunRecord cut = runUntil(run(), 0.05);
        QVERIFY(cut.t_s.empty());
        QVERIFY(cut.intervals.empty() && cut.items.empty() && cut.figures.empty());
    }
};

QTEST_APPLESS_MAIN(TestRunUntil)
#include "tst_run_until.moc"
