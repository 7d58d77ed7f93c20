// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_clock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

using contend::ui::ChartClock;
using namespace std::chrono_literals;

namespace {

/// Time that stands still unless told to go on; drawing costs what it is told to cost.
struct FakeTime {
    std::chrono::nanoseconds now{1s};
    std::chrono::nanoseconds spent{0};
    std::chrono::nanoseconds cost{1ms};

    ChartClock::Sources sources()
    {
        return {[this] { return now; }, [this] { return spent; }};
    }
};

struct Chart {
    QWidget widget;
    int drawn = 0;

    void addTo(ChartClock& clock, FakeTime& time)
    {
        clock.add(&widget, [this, &time] {
            ++drawn;
            time.spent += time.cost;
        });
    }
};

/// Shown and ready to be drawn into.
void show(QWidget& widget)
{
    widget.resize(50, 50);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

void drawFrames(ChartClock& clock, FakeTime& time, QWidget& chart, int count)
{
    for (int i = 0; i < count; ++i) {
        time.now += clock.frameInterval();
        clock.markDirty(&chart);
        clock.drawFrame();
    }
}

} // namespace

class TestChartClock : public QObject {
    Q_OBJECT

private slots:
    void onlyMarkedChartsAreDrawn()
    {
        FakeTime time;
        ChartClock clock(nullptr, time.sources());
        Chart one;
        Chart two;
        show(one.widget);
        show(two.widget);
        one.addTo(clock, time);
        two.addTo(clock, time);
        clock.drawFrame(); // both are new
        clock.drawFrame();
        QCOMPARE(one.drawn, 1);
        QCOMPARE(two.drawn, 1);
        clock.markDirty(&one.widget);
        clock.markDirty(&one.widget);
        clock.drawFrame();
        QCOMPARE(one.drawn, 2);
        QCOMPARE(two.drawn, 1);
        QCOMPARE(clock.frameCount(), std::uint64_t(2)); // the empty one is none
    }

    void hiddenChartsWaitUntilTheyAreBack()
    {
        FakeTime time;
        ChartClock clock(nullptr, time.sources());
        Chart chart;
        chart.addTo(clock, time);
        clock.drawFrame();
        QCOMPARE(chart.drawn, 0);
        show(chart.widget);
        clock.drawFrame();
        QCOMPARE(chart.drawn, 1);
        chart.widget.hide();
        clock.markDirty(&chart.widget);
        clock.drawFrame();
        QCOMPARE(chart.drawn, 1);
        QCOMPARE(clock.frameCount(), std::uint64_t(1));
    }

    void minimizedWindowsDrawNothing()
    {
        FakeTime time;
        ChartClock clock(nullptr, time.sources());
        Chart chart;
        show(chart.widget);
        chart.addTo(clock, time);
        chart.widget.setWindowState(Qt::WindowMinimized);
        clock.drawFrame();
        QCOMPARE(chart.drawn, 0);
        chart.widget.setWindowState(Qt::WindowNoState);
        show(chart.widget);
        clock.drawFrame();
        QCOMPARE(chart.drawn, 1);
    }

    void runsByItself()
    {
        ChartClock clock; // on the system's time
        Chart chart;
        int drawn = 0;
        show(chart.widget);
        clock.add(&chart.widget, [&] { ++drawn; });
        QTRY_COMPARE(drawn, 1);
        clock.markDirty(&chart.widget);
        QTRY_COMPARE(drawn, 2);
        chart.widget.hide();
        clock.markDirty(&chart.widget);
        chart.widget.show();
        QTRY_COMPARE(drawn, 3);
    }

    void paintingBelongsToTheFrame()
    {
        struct Painted : QWidget {
            int paintings = 0;
            void paintEvent(QPaintEvent*) override { ++paintings; }
        } widget;
        FakeTime time;
        ChartClock clock(nullptr, time.sources());
        show(widget);
        clock.add(&widget, [&] { widget.update(); });
        const int before = widget.paintings;
        clock.drawFrame();
        QCOMPARE(widget.paintings, before + 1);
    }

    void cheapFramesComeAtFullRate()
    {
        FakeTime time;
        ChartClock clock(nullptr, time.sources());
        Chart chart;
        show(chart.widget);
        chart.addTo(clock, time);
        time.cost = 3ms;
        drawFrames(clock, time, chart.widget, 40);
        QCOMPARE(clock.frameInterval(), ChartClock::kShortestFrame);
        QVERIFY(clock.drawingShare() < 0.1);
    }

    void costlyFramesAreStretchedToATenthOfACore()
    {
        FakeTime time;
        ChartClock clock(nullptr, time.sources());
        Chart chart;
        show(chart.widget);
        chart.addTo(clock, time);
        time.cost = 12ms;
        drawFrames(clock, time, chart.widget, 100);
        QVERIFY(clock.frameInterval() >= 119ms && clock.frameInterval() <= 121ms);
        QVERIFY2(clock.drawingShare() < 0.11, qPrintable(QString::number(clock.drawingShare())));
        time.cost = 2ms;
        drawFrames(clock, time, chart.widget, 20);
        QCOMPARE(clock.frameInterval(), ChartClock::kShortestFrame);
        time.cost = 10s;
        drawFrames(clock, time, chart.widget, 20);
        QCOMPARE(clock.frameInterval(), ChartClock::kLongestFrame);
    }

    void oneSlowFrameChangesNothing()
    {
        FakeTime time;
        ChartClock clock(nullptr, time.sources());
        Chart chart;
        show(chart.widget);
        chart.addTo(clock, time);
        time.cost = 80ms; // the first one loads fonts
        drawFrames(clock, time, chart.widget, 1);
        time.cost = 2ms;
        for (int i = 0; i < 20; ++i) {
            drawFrames(clock, time, chart.widget, 1);
            QCOMPARE(clock.frameInterval(), ChartClock::kShortestFrame);
        }
    }

    void framesAndTimeAreCounted()
    {
        FakeTime time;
        ChartClock clock(nullptr, time.sources());
        Chart chart;
        show(chart.widget);
        chart.addTo(clock, time);
        time.cost = 2ms;
        drawFrames(clock, time, chart.widget, 90);
        QCOMPARE(clock.frameCount(), std::uint64_t(90));
        QCOMPARE(clock.drawingTime(), std::chrono::nanoseconds(180ms));
        QVERIFY(std::abs(clock.framesPerSecond() - 30.0) < 1.0);
        QVERIFY(std::abs(clock.drawingShare() - 0.06) < 0.005);
        time.now += 1h;
        QVERIFY(clock.framesPerSecond() < 0.1 && clock.drawingShare() < 0.001);
    }

    void destroyedChartsAreForgotten()
    {
        FakeTime time;
        ChartClock clock(nullptr, time.sources());
        auto chart = std::make_unique<Chart>();
        show(chart->widget);
        chart->addTo(clock, time);
        QWidget* const gone = &chart->widget;
        chart.reset();
        clock.drawFrame();
        clock.markDirty(gone);
        clock.remove(gone);
        QCOMPARE(clock.frameCount(), std::uint64_t(0));
    }

    void drawingMayRemoveCharts()
    {
        FakeTime time;
        ChartClock clock(nullptr, time.sources());
        Chart chart;
        Chart other;
        show(chart.widget);
        show(other.widget);
        clock.add(&chart.widget, [&] { clock.remove(&other.widget); });
        other.addTo(clock, time);
        clock.drawFrame();
        QCOMPARE(other.drawn, 0);
    }
};

QTEST_MAIN(TestChartClock)
#include "tst_chart_clock.moc"
