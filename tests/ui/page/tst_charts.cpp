// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the window as a person uses them, by keyboard and mouse.
#include "tests/ui/page/window_fixture.h"
#include "ui/chart/follow_button.h"
#include "ui/chart/line_chart.h"
#include "ui/chart/plot_notes.h"
#include "ui/chart/timeline_chart.h"
#include "ui/page/experiment_page.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/legend_bar.h"

#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <memory>

using namespace contend;
using namespace contend::ui;
using test::WindowFixture;

namespace {

/// Ten seconds of so many workers on two cores.
analysis::Record recordOf(std::uint32_t workers, base::Contender contender = base::Contender::Threads,
                          double each_per_s = 100)
{
    analysis::RunRecord run;
    run.contender = contender;
    run.parameters = {{"workers", workers}, {"operation", 1.5}};
    run.cores = 2;
    run.throughput_ops_per_s = each_per_s * workers;
    run.workers.resize(workers);
    run.series.resize(workers);
    for (std::uint32_t worker = 0; worker < workers; ++worker) {
        run.workers[worker].worker = base::WorkerId{worker};
        run.workers[worker].cpu_utilization_percent = 100;
        telemetry::Interval busy;
        busy.worker = base::WorkerId{worker};
        busy.state = telemetry::WorkerState::Running;
        busy.end_ns = 10'000'000'000;
        run.intervals.push_back(busy);
    }
    for (int sample = 0; sample <= 200; ++sample) {
        run.t_s.push_back(0.05 * sample);
        for (analysis::WorkerSeries& series : run.series) {
            series.cpu_utilization_percent.push_back(50);
            series.lock_wait_percent.push_back(0);
            series.throughput_ops_per_s.push_back(each_per_s);
        }
    }
    analysis::Record record;
    record.experiment = "cpu-bound";
    record.runs = {run};
    return record;
}

struct Opened {
    explicit Opened(const analysis::Record& record)
    {
        QVERIFY(open(record));
        fixture.window().page().goBack();
        QCoreApplication::processEvents();
    }

    bool open(const analysis::Record& record)
    {
        return fixture.window().openRecord(std::make_shared<const analysis::Record>(record));
    }
    MainWindow& window() { return fixture.window(); }
    LiveView& view() { return fixture.window().page().liveView(); }
    ChartCard* card(const QWidget& chart)
    {
        for (const LiveView::Shown& shown : view().charts())
            if (shown.widget == &chart)
                return shown.card;
        return nullptr;
    }

    WindowFixture fixture;
};

void pointAtMiddle(QWidget& on)
{
    const QPointF at = QRectF(on.rect()).center();
    QMouseEvent event(QEvent::MouseMove, at, on.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on, &event);
}

void wheel(QWidget& on, const QPoint& at, int delta)
{
    QWheelEvent event(QPointF(at), on.mapToGlobal(QPointF(at)), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&on, &event);
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void doubleClickAndEnterShowOneAloneAndEscBringsAllBack()
    {
        Opened opened(recordOf(4));
        LineChart& chart = opened.view().throughput();
        QTest::mouseDClick(&chart, Qt::LeftButton, Qt::NoModifier, chart.rect().center());
        QCOMPARE(opened.view().expandedCard(), opened.card(chart));
        QVERIFY(!opened.card(opened.view().timeline())->isVisible());
        QTest::keyClick(&opened.window(), Qt::Key_Escape);
        QVERIFY(opened.view().expandedCard() == nullptr);
        TimelineChart& timeline = opened.view().timeline();
        timeline.setFocus();
        QTest::keyClick(&timeline, Qt::Key_Return);
        QCOMPARE(opened.view().expandedCard(), opened.card(timeline));
        QTest::keyClick(&timeline, Qt::Key_Escape);
        QVERIFY(opened.card(chart)->isVisible());
    }

    void legendHidesAndSolosByKeyboard()
    {
        Opened opened(recordOf(4));
        LineChart& chart = opened.view().utilization();
        LegendBar* const legend = opened.card(chart)->legendBar();
        QTRY_COMPARE(legend->legend().size(), 4);
        legend->setFocus();
        QTest::keyClick(legend, Qt::Key_Right);
        QTest::keyClick(legend, Qt::Key_Space);
        QVERIFY(chart.isHidden(1) && !chart.isHidden(0));
        QTest::keyClick(legend, Qt::Key_Space);
        QVERIFY(!chart.isHidden(1));
        QTest::keyClick(legend, Qt::Key_Return);
        QVERIFY(chart.isHidden(0) && !chart.isHidden(1) && chart.isHidden(3));
        QTest::keyClick(legend, Qt::Key_Return);
        QVERIFY(!chart.isHidden(0) && !chart.isHidden(3));
    }

    void workerHiddenInOneChartIsHiddenInAll()
    {
        Opened opened(recordOf(4));
        const LineChart& other = opened.view().throughput();
        LegendBar* const legend = opened.card(opened.view().utilization())->legendBar();
        QTRY_COMPARE(legend->legend().size(), 4);
        legend->setFocus();
        QTest::keyClick(legend, Qt::Key_Return); // the first one alone
        QVERIFY(!other.isHidden(0) && other.isHidden(1) && other.isHidden(3));
        QVERIFY(opened.window().chooseExperiment("race-condition"));
        QVERIFY(!other.isHidden(1) && !opened.view().utilization().isHidden(3));
    }

    void totalIsToldByTheCursorAndDrawnWhereItIsWanted()
    {
        Opened opened(recordOf(4));
        LineChart& chart = opened.view().throughput();
        QCOMPARE(chart.cursorRows(5.0).back().name, QStringLiteral("All"));
        QCOMPARE(chart.legend().size(), 4);
        opened.view().setTotalShown(true);
        QCOMPARE(chart.legend().size(), 5);
        LegendBar* const legend = opened.card(opened.view().utilization())->legendBar();
        QTRY_COMPARE(legend->legend().size(), 4);
        legend->setFocus();
        QTest::keyClick(legend, Qt::Key_Return);
        QVERIFY(chart.isHidden(1) && !chart.isHidden(LineChart::kTotal));
    }

    void followedTimeIsAsLongAsTheMenuSays()
    {
        Opened opened(recordOf(4));
        auto* const action = [&]() -> QAction* {
            for (QAction* const each : opened.window().findChildren<QAction*>())
                if (each->text() == QStringLiteral("The last 10 seconds"))
                    return each;
            return nullptr;
        }();
        QVERIFY(action != nullptr);
        action->trigger();
        QCOMPARE(opened.view().utilization().windowSeconds(), 10.0);
        QCOMPARE(opened.view().throughput().windowSeconds(), 10.0);
        QVERIFY(opened.view().utilization().isFollowing());
        QCOMPARE(opened.window().settings().window_s, 10);
    }

    void keysOfTheChartsWorkFromAnywhere()
    {
        Opened opened(recordOf(4));
        opened.view().follow();
        opened.window().page().setFocus();
        const LineChart& chart = opened.view().utilization();
        const double all_s = chart.view().size();
        QTest::keyClick(&opened.window().page(), Qt::Key_W);
        QVERIFY(!chart.isFollowing() && chart.view().size() < all_s);
        QVERIFY(std::abs(chart.view().to_s - opened.view().throughput().view().to_s) < 1e-9);
        QVERIFY(chart.view().to_s >= 10.0); // the newest stays on view
        const double from_s = chart.view().from_s;
        QTest::keyClick(&opened.window().page(), Qt::Key_A);
        QVERIFY(chart.view().from_s < from_s);
        QTest::keyClick(&opened.window().page(), Qt::Key_F);
        QVERIFY(chart.isFollowing());

        TimelineChart& timeline = opened.view().timeline();
        opened.view().expand(opened.card(timeline));
        opened.window().page().setFocus();
        const double span_s = timeline.view().span();
        QTest::keyClick(&opened.window().page(), Qt::Key_S);
        QVERIFY(timeline.view().span() > span_s);
        QVERIFY(chart.isFollowing());
    }

    void oneCursorCrossesAllCharts()
    {
        Opened opened(recordOf(4));
        LineChart& pointed = opened.view().utilization();
        pointAtMiddle(pointed);
        QTRY_VERIFY(pointed.cursorTime().has_value());
        QCOMPARE(opened.view().throughput().cursorTime(), pointed.cursorTime());
        QCOMPARE(opened.view().timeline().cursorTime(), pointed.cursorTime());
        TimelineChart& timeline = opened.view().timeline();
        pointAtMiddle(timeline);
        QTRY_VERIFY(pointed.cursorTime() == opened.view().throughput().cursorTime() &&
                    pointed.cursorTime() > timeline.view().begin() &&
                    pointed.cursorTime() < timeline.view().end());
    }

    void cursorCrossesTheExperimentsPictureToo()
    {
        analysis::Record record = recordOf(4);
        record.experiment = "semaphore";
        record.runs[0].parameters = {{"permits", 2}};
        record.runs[0].gauge_series["permits_in_use"].assign(201, 2.0);
        record.runs[0].gauge_series["waiters"].assign(201, 2.0);
        Opened opened(record);
        auto* const picture = qobject_cast<LineChart*>(opened.view().pictureCard()->content());
        QVERIFY(picture != nullptr);
        pointAtMiddle(*picture);
        QTRY_VERIFY(picture->cursorTime().has_value());
        QCOMPARE(opened.view().throughput().cursorTime(), picture->cursorTime());
    }

    void zoomAndPanStopFollowingAndTheButtonReturns()
    {
        Opened opened(recordOf(4));
        opened.view().follow();
        LineChart& chart = opened.view().utilization();
        LineChart& other = opened.view().throughput();
        auto* const button = chart.findChild<FollowButton*>();
        QTRY_VERIFY(!button->isVisible());
        wheel(chart, chart.rect().center(), 120);
        QVERIFY(!chart.isFollowing() && !other.isFollowing());
        QCOMPARE(other.view().from_s, chart.view().from_s);
        QTRY_VERIFY(button->isVisible());
        const double from_s = chart.view().from_s;
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_A);
        QVERIFY(chart.view().from_s < from_s);
        QTest::keyClick(&chart, Qt::Key_W);
        opened.view().timeline().setRange(1.0, 2.0);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(chart.isFollowing() && other.isFollowing());
        QVERIFY(opened.view().timeline().view().isFollowing());
        QTRY_VERIFY(!button->isVisible());
    }

    void manyWorkersAreAHeatMapUnlessCurvesAreWanted()
    {
        Opened opened(recordOf(16));
        const LineChart& chart = opened.view().utilization();
        QVERIFY(chart.isHeatMap());
        QTest::keyClick(&opened.window(), Qt::Key_H);
        QVERIFY(!chart.isHeatMap());
        QVERIFY(!opened.window().settings().heat_map);
        QTest::keyClick(&opened.window(), Qt::Key_H);
        QVERIFY(chart.isHeatMap());
        LegendBar* const scale = opened.card(chart)->legendBar();
        scale->setFocus();
        QTest::keyClick(scale, Qt::Key_Space); // hides nobody: these are no workers
        QVERIFY(!chart.isHidden(0));
        QVERIFY(opened.open(recordOf(12)));
        QVERIFY(!chart.isHeatMap());
    }

    void lowWindowShowsOneRowOfChartsAtATime()
    {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        const auto rowsInView = [&] {
            QSet<int> rows;
            for (const LiveView::Shown& shown : window.page().liveView().charts())
                if (!shown.widget->visibleRegion().isEmpty())
                    rows.insert(shown.card->y());
            return rows.size();
        };
        QTRY_COMPARE(rowsInView(), 2);
        window.setTextPercent(200);
        window.resize(1024, 768);
        QTRY_COMPARE(rowsInView(), 1);
        auto* const area = window.page().liveView().findChild<QScrollArea*>();
        const QWidget& last = *window.page().liveView().charts().last().widget;
        QVERIFY(last.visibleRegion().isEmpty());
        area->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        QTRY_VERIFY(!last.visibleRegion().isEmpty());
        window.setTextPercent(100);
        QTRY_COMPARE(rowsInView(), 2);
    }

    void linesTellWhatCouldBeExpected()
    {
        Opened opened(recordOf(1, base::Contender::Sequential, 150));
        QVERIFY(std::isnan(opened.view().utilization().expected()));
        QVERIFY(std::isnan(opened.view().throughput().expected()));
        QVERIFY(opened.open(recordOf(4)));
        QCOMPARE(opened.view().utilization().expected(), 50.0); // two cores for four
        QCOMPARE(opened.view().throughput().expected(), 75.0);
        QVERIFY(opened.window().chooseExperiment("gil-handoff"));
        QVERIFY(std::isnan(opened.view().utilization().expected()));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
