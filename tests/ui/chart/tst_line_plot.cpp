// SPDX-License-Identifier: GPL-3.0-or-later
// Runs at a scale factor of its own, as on a dense screen.
#include "ui/chart/line_plot.h"

#include <QApplication>
#include <QTest>

using namespace contend::ui;

class TestLinePlot : public QObject {
    Q_OBJECT

private slots:
    void buffersAreAsDenseAsTheScreen()
    {
        LinePlot plot(loadTheme(ThemeKind::Light));
        plot.resize(300, 200);
        plot.setBufferDevicePixelRatio(1.0); // as after a move from another screen
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QCOMPARE(plot.devicePixelRatioF(), 1.5);
        QCOMPARE(plot.bufferDevicePixelRatio(), 1.5);
    }

    void densityIsFollowedWithTheNextFrame()
    {
        LinePlot plot(loadTheme(ThemeKind::Light));
        plot.resize(300, 200);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        const int drawings = plot.stillDrawings();
        plot.setBufferDevicePixelRatio(1.0);
        plot.redraw();
        QCOMPARE(plot.bufferDevicePixelRatio(), 1.5);
        QCOMPARE(plot.stillDrawings(), drawings + 1);
    }

    void curvesAreDrawnInTheScreensPixels()
    {
        TimeSeries series;
        for (int i = 0; i < 1200; ++i)
            series.append(i / 20.0, std::vector{50.0});
        LinePlot plot(loadTheme(ThemeKind::Light));
        LinePicture picture;
        picture.series = &series;
        picture.view = {0.0, 60.0};
        picture.lines = {{0, Qt::blue, 2.5}};
        plot.setPicture(picture);
        plot.resize(300, 200);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QVERIFY(plot.strips().columnsDrawn() > 0);
        const long long before = plot.strips().columnsDrawn();
        picture.view = {-30.0, 30.0};
        plot.setPicture(picture);
        plot.redraw();
        QCOMPARE(plot.strips().columnsDrawn() - before, qRound(plot.plotRect().width() * 1.5));
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_SCALE_FACTOR", "1.5");
    QApplication app(argc, argv);
    TestLinePlot test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_line_plot.moc"
