// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/line_chart.h"

#include "ui/chart/chart_clock.h"
#include "ui/chart/line_plot.h"

#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace contend::ui;

namespace {

LineChartSpec percent()
{
    return {QStringLiteral("CPU utilization"), ValueKind::Percent, {}, QStringLiteral("Press Space to run.")};
}

LineChartSpec count()
{
    return {QStringLiteral("Throughput"), ValueKind::Count, QStringLiteral("operations/s"), {}};
}

/// Worker w stands at 10 × (w + 1), with a total.
void grow(TimeSeries& series, int samples, int workers)
{
    for (int n = 0; n < samples; ++n) {
        std::vector<double> values;
        double total = 0.0;
        for (int worker = 0; worker < workers; ++worker) {
            values.push_back(10.0 * (worker + 1));
            total += values.back();
        }
        series.append(series.lastTime() + 0.05, values, total);
    }
}

struct Fixture {
    TimeSeries series;
    Theme theme = loadTheme(ThemeKind::Light);
    std::unique_ptr<LineChart> chart;

    explicit Fixture(int workers = 4, int samples = 2000, const LineChartSpec& spec = percent())
    {
        grow(series, samples, workers);
        chart = std::make_unique<LineChart>(spec, theme);
        chart->setSeries(&series);
    }
    void show()
    {
        chart->resize(600, 300);
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        chart->refresh();
    }
    QPointF at(double x, double y = 0.5) const
    {
        const QRectF plot = chart->plotRect();
        return {plot.left() + x * plot.width(), plot.top() + y * plot.height()};
    }
    void wheel(const QPointF& where, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(where, chart->mapToGlobal(where), QPoint(), QPoint(0, angle), Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(chart.get(), &event);
    }
    LinePlot* plot() const { return chart->findChild<LinePlot*>(); }
};

bool holds(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

class TestLineChart : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void followsUntilAPersonZooms();
    void wheelIsFinerWithCtrlAndFasterWithShift();
    void draggingPans();
    void keysZoomPanAndReturn();
    void pausedPictureStandsStillWhileTheRecordingGoesOn();
    void cursorIsSharedWithoutEcho();
    void cursorStaysUnderTheRestingPointer();
    void legendHidesAndSolos();
    void totalHasALineOfItsOwn();
    void manyWorkersBecomeAHeatMap();
    void countAxisFitsWhatIsShown();
    void smoothingSteadiesCurvesAndAxis();
    void cursorTellsMeasuredValuesBesideSteadyCurves();
    void stillPartsAreNotDrawnWithEveryFrame();
    void hiddenChartsDrawNothing();
    void clockDecidesWhenToDraw();
    void picturesComeInAnySizeAndTheme_data();
    void picturesComeInAnySizeAndTheme();
    void hiddenWorkersAreNotInThePicture();
    void vectorPictureHoldsText();
    void emptyChartSaysSoQuietly();
    void summaryTellsTheFigures();
    void doubleClickAndEnterExpand();
    void clearedSeriesIsNoTrouble();
    void seriesMayBeTakenAway();
};

void TestLineChart::followsUntilAPersonZooms()
{
    Fixture f;
    f.show();
    QVERIFY(f.chart->isFollowing());
    QCOMPARE(f.chart->view().to_s, f.series.lastTime());
    grow(f.series, 20, 4);
    QCOMPARE(f.chart->view().to_s, f.series.lastTime());

    QSignalSpy following(f.chart.get(), &LineChart::followingChanged);
    QSignalSpy moved(f.chart.get(), &LineChart::rangeChanged);
    const double under = f.chart->view().from_s + 0.25 * 60.0;
    f.wheel(f.at(0.25), 120);
    QVERIFY(!f.chart->isFollowing());
    QCOMPARE(following.count(), 1);
    QCOMPARE(moved.count(), 1);
    QVERIFY(f.chart->view().size() < 60.0);
    QVERIFY(std::abs(f.chart->view().from_s + 0.25 * f.chart->view().size() - under) < 0.01);
    const TimeSpan fixed = f.chart->view();
    grow(f.series, 20, 4);
    QCOMPARE(f.chart->view(), fixed);

    f.chart->setFollowing(true);
    QCOMPARE(following.count(), 2);
    QCOMPARE(f.chart->view().to_s, f.series.lastTime());
}

void TestLineChart::wheelIsFinerWithCtrlAndFasterWithShift()
{
    std::vector<double> sizes;
    for (const Qt::KeyboardModifier modifier : {Qt::ControlModifier, Qt::NoModifier, Qt::ShiftModifier}) {
        Fixture f;
        f.show();
        f.wheel(f.at(0.5), 120, modifier);
        sizes.push_back(f.chart->view().size());
    }
    QVERIFY(60.0 > sizes[0] && sizes[0] > sizes[1] && sizes[1] > sizes[2]);
}

void TestLineChart::draggingPans()
{
    Fixture f;
    f.show();
    QSignalSpy moved(f.chart.get(), &LineChart::rangeChanged);
    const TimeSpan before = f.chart->view();
    const QPoint start = f.at(0.5).toPoint();
    QTest::mousePress(f.chart.get(), Qt::LeftButton, {}, start);
    QTest::mouseMove(f.chart.get(), start + QPoint(2, 0));
    QCOMPARE(moved.count(), 0); // a trembling hand is no drag
    QTest::mouseMove(f.chart.get(), start + QPoint(f.chart->plotRect().width() / 4, 0));
    QTest::mouseRelease(f.chart.get(), Qt::LeftButton, {},
                        start + QPoint(f.chart->plotRect().width() / 4, 0));
    QVERIFY(!f.chart->isFollowing());
    QVERIFY(moved.count() >= 1);
    QVERIFY(std::abs(f.chart->view().size() - 60.0) < 1e-6);
    QVERIFY(std::abs(before.from_s - f.chart->view().from_s - 15.0) < 0.5);
}

void TestLineChart::keysZoomPanAndReturn()
{
    Fixture f;
    f.show();
    QTest::keyClick(f.chart.get(), Qt::Key_W);
    QVERIFY(!f.chart->isFollowing() && f.chart->view().size() < 60.0);
    QTest::keyClick(f.chart.get(), Qt::Key_S);
    QVERIFY(std::abs(f.chart->view().size() - 60.0) < 1e-6);
    const TimeSpan before = f.chart->view();
    QTest::keyClick(f.chart.get(), Qt::Key_A);
    QVERIFY(std::abs(before.from_s - 6.0 - f.chart->view().from_s) < 1e-6);
    QTest::keyClick(f.chart.get(), Qt::Key_D);
    QVERIFY(std::abs(before.from_s - f.chart->view().from_s) < 1e-6);
    QTest::keyClick(f.chart.get(), Qt::Key_F);
    QVERIFY(f.chart->isFollowing());
}

void TestLineChart::pausedPictureStandsStillWhileTheRecordingGoesOn()
{
    Fixture f;
    f.show();
    f.chart->setPaused(true);
    const TimeSpan held = f.chart->view();
    grow(f.series, 100, 4);
    QCOMPARE(f.chart->view(), held);
    QVERIFY(f.chart->isFollowing());
    f.chart->setPaused(false);
    QCOMPARE(f.chart->view().to_s, f.series.lastTime());
}

void TestLineChart::cursorIsSharedWithoutEcho()
{
    Fixture f;
    f.show();
    Fixture other;
    other.show();
    QSignalSpy moved(f.chart.get(), &LineChart::cursorMoved);
    QSignalSpy echoed(other.chart.get(), &LineChart::cursorMoved);
    connect(f.chart.get(), &LineChart::cursorMoved, other.chart.get(), &LineChart::setCursorTime);
    connect(other.chart.get(), &LineChart::cursorMoved, f.chart.get(), &LineChart::setCursorTime);
    const QImage without = other.chart->grab().toImage();
    QTest::mouseMove(f.chart.get(), f.at(0.5).toPoint());
    QVERIFY(moved.count() >= 1);
    const auto time_s = moved.last().first().value<std::optional<double>>();
    QVERIFY(time_s && std::abs(*time_s - (f.series.lastTime() - 30.0)) < 0.3);
    QCOMPARE(echoed.count(), 0);
    QVERIFY(other.chart->grab().toImage() != without);
    QTest::mouseMove(f.chart.get(), QPoint(1, 1));
    QVERIFY(!moved.last().first().value<std::optional<double>>());
    QCOMPARE(other.chart->grab().toImage(), without);
}

void TestLineChart::cursorStaysUnderTheRestingPointer()
{
    Fixture f;
    f.show();
    QTest::mouseMove(f.chart.get(), f.at(0.5).toPoint());
    QSignalSpy moved(f.chart.get(), &LineChart::cursorMoved);
    grow(f.series, 20, 4);
    f.chart->refresh();
    QCOMPARE(moved.count(), 1);
    const auto time_s = moved.last().first().value<std::optional<double>>();
    QVERIFY(time_s && std::abs(*time_s - (f.series.lastTime() - 30.0)) < 0.3);
}

void TestLineChart::legendHidesAndSolos()
{
    Fixture f;
    QSignalSpy changed(f.chart.get(), &LineChart::legendChanged);
    QCOMPARE(f.chart->legend().size(), 4);
    QCOMPARE(f.chart->legend().at(2).text, QStringLiteral("3"));
    QCOMPARE(f.chart->legend().at(2).colour, workerColor(f.theme, 2));
    f.chart->setHidden(1, true);
    QVERIFY(f.chart->isHidden(1) && f.chart->legend().at(1).hidden);
    QCOMPARE(changed.count(), 1);
    f.chart->solo(2);
    QVERIFY(f.chart->isHidden(0) && f.chart->isHidden(1) && !f.chart->isHidden(2) && f.chart->isHidden(3));
    f.chart->solo(2);
    for (const LegendItem& item : f.chart->legend())
        QVERIFY(!item.hidden);
}

void TestLineChart::totalHasALineOfItsOwn()
{
    Fixture f(3, 100, count());
    f.chart->setTotalShown(true);
    QCOMPARE(f.chart->legend().last().key, LineChart::kTotal);
    f.show();
    QCOMPARE(f.plot()->strips().lines().size(), std::size_t(4));
    QCOMPARE(f.chart->upper(), 80.0); // the total is 60
    f.chart->setHidden(LineChart::kTotal, true);
    f.chart->refresh();
    QCOMPARE(f.plot()->strips().lines().size(), std::size_t(3));
}

void TestLineChart::manyWorkersBecomeAHeatMap()
{
    Fixture f(12, 50);
    QVERIFY(!f.chart->isHeatMap());
    QSignalSpy changed(f.chart.get(), &LineChart::legendChanged);
    grow(f.series, 50, 13);
    f.chart->seriesChanged();
    QVERIFY(f.chart->isHeatMap());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.chart->legend().size(), 3); // the scale
    QVERIFY(!f.chart->legend().first().is_line);
    f.chart->setWorkerView(WorkerView::Curves);
    QVERIFY(!f.chart->isHeatMap());
    QCOMPARE(f.chart->legend().size(), 13);
    f.chart->setWorkerView(WorkerView::HeatMap);
    const QImage picture = f.chart->render({400, 200}, 1.0, f.theme);
    QVERIFY(!holds(picture, workerColor(f.theme, 3)));
}

void TestLineChart::countAxisFitsWhatIsShown()
{
    Fixture f(4, 100, count());
    f.show();
    QCOMPARE(f.chart->upper(), 50.0);
    f.series.append(f.series.lastTime() + 0.05, std::vector{7500.0});
    f.chart->refresh();
    QCOMPARE(f.chart->upper(), 8000.0);
    f.chart->setExpected(9000.0, QStringLiteral("expected"));
    f.chart->refresh();
    QCOMPARE(f.chart->upper(), 10000.0);
}

void TestLineChart::smoothingSteadiesCurvesAndAxis()
{
    TimeSeries series;
    for (int i = 0; i < 400; ++i)
        series.append(i * 0.05, std::vector{i % 2 == 0 ? 200.0 : 1000.0});
    const Theme theme = loadTheme(ThemeKind::Light);
    LineChart chart(count(), theme);
    chart.setSeries(&series);
    const QImage raw = chart.render({300, 200}, 1.0, theme);
    QCOMPARE(chart.upper(), 1500.0);
    chart.setSmoothing(0.5);
    const QImage steady = chart.render({300, 200}, 1.0, theme);
    QVERIFY(raw != steady);
    QCOMPARE(chart.upper(), 800.0); // 600 on average
}

void TestLineChart::cursorTellsMeasuredValuesBesideSteadyCurves()
{
    TimeSeries series;
    for (int i = 0; i < 400; ++i)
        series.append(i * 0.05, std::vector{i % 2 == 0 ? 200.0 : 1000.0});
    LineChart chart(count(), loadTheme(ThemeKind::Light));
    chart.setSeries(&series);
    QCOMPARE(chart.smoothing(), 0.0);
    const double time_s = series.times()[200];
    const auto raw = chart.cursorRows(time_s);
    QVERIFY(!raw.empty());
    QCOMPARE(raw[0].y, 200.0);
    chart.setSmoothing(1.0);
    const auto steady = chart.cursorRows(time_s);
    QCOMPARE(steady[0].value, raw[0].value);       // measured
    QVERIFY(std::abs(steady[0].y - 600.0) < 50.0); // the dot stays on the curve
}

void TestLineChart::stillPartsAreNotDrawnWithEveryFrame()
{
    Fixture f;
    f.show();
    const int before = f.plot()->stillDrawings();
    for (int frame = 0; frame < 20; ++frame) {
        grow(f.series, 1, 4);
        const long long columns = f.plot()->strips().columnsDrawn();
        f.chart->refresh();
        QVERIFY(f.plot()->strips().columnsDrawn() - columns < 20);
    }
    f.chart->setCursorTime(f.series.lastTime() - 3.0);
    QCOMPARE(f.plot()->stillDrawings(), before);
    f.chart->setWindowSeconds(30.0);
    f.chart->refresh();
    QCOMPARE(f.plot()->stillDrawings(), before + 1);
}

void TestLineChart::hiddenChartsDrawNothing()
{
    Fixture f;
    const int before = f.plot()->stillDrawings();
    f.chart->refresh();
    QCOMPARE(f.plot()->stillDrawings(), before);
}

void TestLineChart::clockDecidesWhenToDraw()
{
    Fixture f;
    ChartClock clock;
    f.chart->attach(clock);
    f.show();
    QTRY_VERIFY(clock.frameCount() >= 1);
    const std::uint64_t frames = clock.frameCount();
    const QImage before = f.chart->grab().toImage();
    grow(f.series, 200, 2);
    QCOMPARE(f.chart->grab().toImage(), before);
    f.chart->seriesChanged();
    QTRY_COMPARE(clock.frameCount(), frames + 1);
    QVERIFY(f.chart->grab().toImage() != before);
}

void TestLineChart::picturesComeInAnySizeAndTheme_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<ThemeKind>("kind");
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
        QTest::addRow("small %d", int(kind)) << QSize(200, 120) << 1.0 << kind;
        QTest::addRow("slide %d", int(kind)) << QSize(1280, 720) << 2.0 << kind;
        QTest::addRow("odd %d", int(kind)) << QSize(333, 217) << 1.5 << kind;
        QTest::addRow("tiny %d", int(kind)) << QSize(10, 10) << 1.0 << kind;
    }
}

void TestLineChart::picturesComeInAnySizeAndTheme()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(ThemeKind, kind);
    Fixture f;
    const Theme theme = loadTheme(kind);
    const QImage picture = f.chart->render(size, scale, theme);
    QCOMPARE(picture.size(), (QSizeF(size) * scale).toSize());
    QCOMPARE(picture.devicePixelRatio(), scale);
    if (size.width() < 100)
        return; // no room for a plot beside its labels
    QCOMPARE(picture.pixelColor(0, 0), theme.card);
    for (int worker = 0; worker < 4; ++worker)
        QVERIFY(holds(picture, workerColor(theme, worker)));
    QCOMPARE(f.chart->view().to_s, f.series.lastTime());
}

void TestLineChart::hiddenWorkersAreNotInThePicture()
{
    Fixture f;
    f.chart->setHidden(2, true);
    const QImage picture = f.chart->render({400, 200}, 1.0, f.theme);
    QVERIFY(holds(picture, workerColor(f.theme, 1)));
    QVERIFY(!holds(picture, workerColor(f.theme, 2)));
}

void TestLineChart::vectorPictureHoldsText()
{
    Fixture f;
    f.series.addMarker({80.0, SeriesMarker::Kind::Contender, QStringLiteral("processes")});
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({600, 300});
    generator.setViewBox(QRect(0, 0, 600, 300));
    {
        QPainter painter(&generator);
        f.chart->paintVector(&painter, QRect(0, 0, 600, 300), f.theme);
    }
    const QString svg = QString::fromUtf8(buffer.data());
    QVERIFY(svg.contains(QStringLiteral(">now</text>")));
    QVERIFY(svg.contains(QStringLiteral("→ processes</text>")));
    QVERIFY(svg.contains(workerColor(f.theme, 3).name()));
    QVERIFY(!svg.contains(QStringLiteral("<image")));
}

void TestLineChart::emptyChartSaysSoQuietly()
{
    const Theme theme = loadTheme(ThemeKind::Light);
    LineChart chart(percent(), theme);
    QVERIFY(chart.isEmpty());
    QVERIFY(chart.legend().isEmpty());
    QVERIFY(chart.summary().contains(QStringLiteral("CPU utilization")));
    const QImage picture = chart.render({400, 200}, 1.0, theme);
    QVERIFY(holds(picture, theme.grid)); // axes and grid are there
    chart.resize(400, 200);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.refresh();
    QCOMPARE(chart.accessibleName(), QStringLiteral("CPU utilization"));
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("Press Space to run."));
    QTest::mouseMove(&chart, QPoint(200, 100));
    QTest::keyClick(&chart, Qt::Key_W);
    QVERIFY(chart.isFollowing());
}

void TestLineChart::summaryTellsTheFigures()
{
    Fixture f;
    const QString summary = f.chart->summary().replace(QChar(0x00a0), QLatin1Char(' '));
    QVERIFY2(summary.contains(QStringLiteral("25.0 %")), qPrintable(summary));
    QVERIFY(summary.contains(QStringLiteral("10.0 %")) && summary.contains(QStringLiteral("40.0 %")));
    f.show();
    QCOMPARE(f.chart->accessibleDescription(), f.chart->summary());
}

void TestLineChart::doubleClickAndEnterExpand()
{
    Fixture f;
    f.show();
    QSignalSpy expand(f.chart.get(), &LineChart::expandRequested);
    QTest::mouseDClick(f.chart.get(), Qt::LeftButton, {}, f.at(0.5).toPoint());
    QTest::keyClick(f.chart.get(), Qt::Key_Return);
    QCOMPARE(expand.count(), 2);
}

void TestLineChart::clearedSeriesIsNoTrouble()
{
    Fixture f;
    f.show();
    f.chart->setCursorTime(f.series.lastTime() - 3.0);
    f.series.clear();
    f.chart->seriesChanged();
    f.chart->refresh();
    QVERIFY(f.chart->isEmpty() && f.chart->legend().isEmpty());
    grow(f.series, 10, 2);
    f.chart->seriesChanged();
    f.chart->refresh();
    QCOMPARE(f.chart->legend().size(), 2);
}

void TestLineChart::seriesMayBeTakenAway()
{
    const Theme theme = loadTheme(ThemeKind::Dark);
    LineChart chart(count(), theme);
    {
        TimeSeries series;
        grow(series, 100, 3);
        chart.setSeries(&series);
        chart.resize(300, 200);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.refresh();
        chart.setSeries(nullptr);
    }
    chart.refresh();
    QVERIFY(chart.isEmpty());
    QVERIFY(!chart.grab().isNull());
}

QTEST_MAIN(TestLineChart)
#include "tst_line_chart.moc"
