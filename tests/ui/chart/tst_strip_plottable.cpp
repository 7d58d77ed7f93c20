// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/strip_plottable.h"

#include <QPicture>
#include <QTest>

#include <cmath>
#include <limits>

using contend::ui::StripLine;
using contend::ui::StripPlottable;
using contend::ui::TimeSeries;
using contend::ui::TimeSpan;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// A plot that is nothing but its curves.
struct Plot {
    QCustomPlot plot;
    StripPlottable* strips = nullptr;

    explicit Plot(const TimeSeries& series, double ratio = 1.0)
    {
        plot.resize(317, 160);
        plot.setBufferDevicePixelRatio(ratio);
        plot.setBackground(Qt::NoBrush);
        plot.setViewport(plot.rect());
        plot.axisRect()->setAutoMargins(QCP::msNone);
        plot.axisRect()->setMargins(QMargins(10, 10, 10, 10));
        plot.xAxis->setVisible(false);
        plot.yAxis->setVisible(false);
        plot.yAxis->grid()->setVisible(false);
        plot.xAxis->grid()->setVisible(false);
        plot.yAxis->setRange(0, 100);
        strips = new StripPlottable(plot.xAxis, plot.yAxis);
        strips->setSeries(&series);
        strips->setLines({{0, Qt::blue, 2.5}, {1, Qt::red, 3.0}});
    }

    /// What a replot shows on the screen.
    QImage replotted(const TimeSpan& view)
    {
        strips->setView(view);
        plot.replot();
        QImage image(plot.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        plot.render(&image);
        return image;
    }
};

void grow(TimeSeries& series, int samples)
{
    for (int n = 0; n < samples; ++n) {
        const double t = series.lastTime() + 0.05;
        const double gap = std::fmod(t, 7.0) < 0.4 ? kNan : 50 + 45 * std::sin(t * 1.7);
        series.append(t, std::vector{gap, 50 + 48 * std::sin(t * 9.1) * std::cos(t * 31.7)});
    }
}

bool hasInk(const QImage& image, const QRect& where)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return true;
    return false;
}

} // namespace

class TestStripPlottable : public QObject {
    Q_OBJECT

private slots:
    void scrolledPictureIsThePictureDrawnAnew_data();
    void scrolledPictureIsThePictureDrawnAnew();
    void onlyTimeThatWentOnIsDrawn();
    void anythingElseDrawsAllAnew();
    void movingBackDrawsAllAnew();
    void gapsStayGaps();
    void staysWithinThePlotButForItsWidth();
    void vectorFilesHoldLinesNotPixels();
    void nothingToShowShowsNothing();
};

void TestStripPlottable::scrolledPictureIsThePictureDrawnAnew_data()
{
    QTest::addColumn<double>("window_s");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("smoothing_s");
    QTest::newRow("a minute of means") << 60.0 << 1.0 << 0.5;
    for (const double ratio : {1.0, 1.5, 2.0}) {
        QTest::addRow("10 s, ratio %g", ratio) << 10.0 << ratio << 0.0;
        QTest::addRow("a minute, ratio %g", ratio) << 60.0 << ratio << 0.0;
        QTest::addRow("ten minutes, ratio %g", ratio) << 600.0 << ratio << 0.0;
    }
}

void TestStripPlottable::scrolledPictureIsThePictureDrawnAnew()
{
    QFETCH(double, window_s);
    QFETCH(double, ratio);
    QFETCH(double, smoothing_s);
    TimeSeries series;
    grow(series, 700);
    Plot live(series, ratio);
    live.strips->setSmoothing(smoothing_s);
    const auto view = [&] { return TimeSpan{series.lastTime() - window_s, series.lastTime()}; };
    live.replotted(view());
    for (const int samples : {1, 1, 2, 0, 1, 17, 3, 200, 1}) {
        grow(series, samples);
        const QImage scrolled = live.replotted(view());
        Plot fresh(series, ratio);
        fresh.strips->setSmoothing(smoothing_s);
        QCOMPARE(scrolled, fresh.replotted(view()));
    }
    QVERIFY(hasInk(live.replotted(view()), QRect(11, 10, 295, 140)));
}

void TestStripPlottable::onlyTimeThatWentOnIsDrawn()
{
    TimeSeries series;
    grow(series, 2000);
    Plot live(series);
    live.replotted({series.lastTime() - 60.0, series.lastTime()});
    QVERIFY(live.strips->columnsDrawn() >= 297);
    for (int i = 0; i < 50; ++i) {
        grow(series, 1);
        const long long before = live.strips->columnsDrawn();
        live.replotted({series.lastTime() - 60.0, series.lastTime()});
        QVERIFY(live.strips->columnsDrawn() - before < 20);
    }
}

void TestStripPlottable::anythingElseDrawsAllAnew()
{
    TimeSeries series;
    grow(series, 300);
    Plot live(series);
    const auto drawn = [&] {
        const long long before = live.strips->columnsDrawn();
        live.replotted({series.lastTime() - 10.0, series.lastTime()});
        return static_cast<int>(live.strips->columnsDrawn() - before);
    };
    QVERIFY(drawn() >= 297);
    QVERIFY(drawn() < 30);
    live.plot.yAxis->setRange(0, 200);
    QVERIFY(drawn() >= 297);
    live.strips->setLines({{0, Qt::green, 2.0}});
    QVERIFY(drawn() >= 297);
    series.append(series.lastTime() + 0.05, std::vector{1.0, 2.0, 3.0}); // another worker
    QVERIFY(drawn() >= 297);
    live.plot.setBufferDevicePixelRatio(2.0);
    QVERIFY(drawn() >= 2 * 297);
    series.clear();
    grow(series, 100);
    QVERIFY(drawn() >= 2 * 297);
}

void TestStripPlottable::movingBackDrawsAllAnew()
{
    TimeSeries series;
    grow(series, 3000);
    Plot live(series);
    live.replotted({60.0, 120.0});
    const long long before = live.strips->columnsDrawn();
    const QImage back = live.replotted({30.0, 90.0});
    QVERIFY(live.strips->columnsDrawn() - before >= 297);
    QCOMPARE(back, Plot(series).replotted({30.0, 90.0}));
    QCOMPARE(live.replotted({45.0, 105.0}), Plot(series).replotted({45.0, 105.0}));
}

void TestStripPlottable::gapsStayGaps()
{
    TimeSeries series;
    for (int i = 0; i <= 100; ++i)
        series.append(i * 0.1, std::vector{i > 40 && i < 60 ? kNan : 50.0, kNan});
    Plot plot(series);
    const QImage image = plot.replotted({0.0, 10.0});
    QVERIFY(hasInk(image, QRect(10 + 297 * 3 / 10, 70, 10, 20)));
    QVERIFY(!hasInk(image, QRect(10 + 297 * 41 / 100 + 3, 10, 297 * 18 / 100 - 6, 140)));
    QVERIFY(hasInk(image, QRect(10 + 297 * 7 / 10, 70, 10, 20)));
}

void TestStripPlottable::staysWithinThePlotButForItsWidth()
{
    TimeSeries series;
    for (int i = 0; i <= 100; ++i)
        series.append(i * 0.1, std::vector{100.0, 0.0});
    Plot plot(series);
    const QImage image = plot.replotted({2.0, 8.0});
    QVERIFY(hasInk(image, QRect(10, 9, 297, 1))); // the upper half of the line at 100
    QVERIFY(hasInk(image, QRect(10, 150, 297, 1)));
    QVERIFY(!hasInk(image, QRect(0, 0, 317, 7)));
    QVERIFY(!hasInk(image, QRect(0, 0, 10, 160)));
    QVERIFY(!hasInk(image, QRect(307, 0, 10, 160)));
}

void TestStripPlottable::vectorFilesHoldLinesNotPixels()
{
    TimeSeries series;
    grow(series, 1000);
    Plot plot(series);
    plot.strips->setView({0.0, 50.0});
    QPicture picture;
    {
        QCPPainter painter(&picture);
        painter.setMode(QCPPainter::pmVectorized);
        plot.plot.toPainter(&painter, 317, 160);
    }
    // Twenty thousand bytes hold the points of two curves; the picture's pixels would take ten times as much.
    QVERIFY(picture.size() > 5000 && picture.size() < 60000);
    QImage drawn(317, 160, QImage::Format_ARGB32_Premultiplied);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    painter.drawPicture(0, 0, picture);
    painter.end();
    QVERIFY(hasInk(drawn, QRect(100, 10, 100, 140)));
    QVERIFY(!hasInk(drawn, QRect(0, 0, 8, 160)));
}

void TestStripPlottable::nothingToShowShowsNothing()
{
    TimeSeries series;
    Plot plot(series);
    const QImage empty = plot.replotted({0.0, 60.0});
    QVERIFY(!hasInk(empty, empty.rect()));
    plot.strips->setSeries(nullptr);
    QVERIFY(!hasInk(plot.replotted({0.0, 60.0}), empty.rect()));
    grow(series, 100);
    plot.strips->setSeries(&series);
    QVERIFY(!hasInk(plot.replotted({5.0, 5.0}), empty.rect()));
    QVERIFY(!hasInk(plot.replotted({100.0, 200.0}), empty.rect()));
    QVERIFY(hasInk(plot.replotted({0.0, 5.0}), empty.rect()));
    plot.strips->setLines({});
    QVERIFY(!hasInk(plot.replotted({0.0, 5.0}), empty.rect()));
}

QTEST_MAIN(TestStripPlottable)
#include "tst_strip_plottable.moc"
