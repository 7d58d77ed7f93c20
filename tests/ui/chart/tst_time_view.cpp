// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/time_view.h"

#include <QTest>

#include <cmath>
#include <limits>

using contend::ui::TimeSpan;
using contend::ui::TimeView;

class TestTimeView : public QObject {
    Q_OBJECT

private slots:
    void followsTheNewestSample()
    {
        TimeView view;
        QCOMPARE(view.span(100.0), (TimeSpan{40.0, 100.0}));
        QCOMPARE(view.span(100.05), (TimeSpan{40.05, 100.05}));
        view.setWindow(10.0);
        QCOMPARE(view.span(5.0), (TimeSpan{-5.0, 5.0}));
    }

    void widthDoublesWhileTheRecordingIsYoung_data()
    {
        QTest::addColumn<double>("now_s");
        QTest::addColumn<double>("width_s");
        QTest::newRow("nothing yet") << 0.0 << 10.0;
        QTest::newRow("full") << 10.0 << 10.0;
        QTest::newRow("more than full") << 10.1 << 20.0;
        QTest::newRow("again") << 20.5 << 40.0;
        QTest::newRow("never wider than the window") << 41.0 << 60.0;
        QTest::newRow("long after") << 4000.0 << 60.0;
    }

    void widthDoublesWhileTheRecordingIsYoung()
    {
        QFETCH(const double, now_s);
        QFETCH(const double, width_s);
        const TimeView view;
        QCOMPARE(view.span(now_s), (TimeSpan{now_s - width_s, now_s}));
    }

    void windowHasLimits()
    {
        TimeView view;
        view.setWindow(1.0);
        QCOMPARE(view.windowSeconds(), TimeView::kMinWindowSeconds);
        view.setWindow(1e9);
        QCOMPARE(view.windowSeconds(), TimeView::kMaxWindowSeconds);
    }

    void zoomKeepsTheTimeUnderThePointerAndStopsFollowing()
    {
        TimeView view;
        view.zoom(2.0, 85.0, 100.0); // at three quarters of the picture
        QVERIFY(!view.isFollowing());
        QCOMPARE(view.span(100.0), (TimeSpan{62.5, 92.5}));
        QCOMPARE(view.span(200.0), (TimeSpan{62.5, 92.5}));
        view.zoom(0.5, 85.0, 200.0);
        QCOMPARE(view.span(200.0), (TimeSpan{40.0, 100.0}));
    }

    void zoomHasLimits()
    {
        TimeView view;
        for (int i = 0; i < 100; ++i)
            view.zoom(2.0, 50.0, 100.0);
        QVERIFY(std::abs(view.span(100.0).size() - TimeView::kMinSpanSeconds) < 1e-9);
        QVERIFY(view.span(100.0).contains(50.0));
        for (int i = 0; i < 100; ++i)
            view.zoom(0.5, 50.0, 100.0);
        QCOMPARE(view.span(100.0).size(), TimeView::kMaxWindowSeconds);
    }

    void nonsenseIsIgnored()
    {
        TimeView view;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        view.zoom(nan, 50.0, 100.0);
        view.zoom(-1.0, 50.0, 100.0);
        view.zoom(2.0, nan, 100.0);
        view.pan(nan, {0.0, 100.0});
        QVERIFY(view.isFollowing());
        QVERIFY(!view.show({5.0, 5.0}));
        QVERIFY(!view.show({5.0, nan}));
        QVERIFY(view.isFollowing());
    }

    void panMovesButNeverLeavesTheRecording()
    {
        TimeView view;
        view.pan(-10.0, {0.0, 100.0});
        QCOMPARE(view.span(100.0), (TimeSpan{30.0, 90.0}));
        QVERIFY(!view.isFollowing());
        view.pan(-1e6, {0.0, 100.0});
        QCOMPARE(view.span(100.0), (TimeSpan{-54.0, 6.0}));
        view.pan(1e6, {0.0, 100.0});
        QCOMPARE(view.span(100.0), (TimeSpan{94.0, 154.0}));
    }

    void stoppingKeepsWhatIsInView()
    {
        TimeView view;
        view.setFollowing(false, 100.0);
        QCOMPARE(view.span(130.0), (TimeSpan{40.0, 100.0}));
        view.setFollowing(true, 130.0);
        QCOMPARE(view.span(130.0), (TimeSpan{70.0, 130.0}));
    }
};

QTEST_APPLESS_MAIN(TestTimeView)
#include "tst_time_view.moc"
