// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/timeline_view.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace contend::ui;

namespace {

bool near(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

} // namespace

class TestTimelineView : public QObject {
    Q_OBJECT

private slots:
    void beginsAtTheFirstMomentUntilThereIsEnough()
    {
        TimelineView view;
        view.update(5.0, 5.1);
        QCOMPARE(view.begin(), 5.0);
        QVERIFY(near(view.end(), 5.0 + TimelineView::kDefaultSpan));
        view.update(5.0, 5.29);
        QCOMPARE(view.begin(), 5.0);
    }

    void shortStretchTurnsPagesInsteadOfRushing()
    {
        TimelineView view;
        view.update(0.0, 10.0);
        const double page = view.begin();
        view.update(0.0, 10.05);
        view.update(0.0, 10.9);
        QCOMPARE(view.begin(), page);
        view.update(0.0, 11.0);
        QVERIFY(near(view.end(), 11.0));
    }

    void longStretchScrolls()
    {
        TimelineView view;
        view.update(0.0, 100.0);
        view.setRange(60.0, 100.0);
        view.follow();
        view.update(0.0, 100.05);
        QVERIFY(near(view.end(), 100.05));
        QVERIFY(near(view.span(), 40.0));
    }

    void aNewMarkerIsShownInTheMiddleAndHeld()
    {
        TimelineView view;
        view.update(0.0, 10.0);
        view.update(0.0, 10.05, 10.02);
        const double page = view.begin();
        view.update(0.0, 10.1, 10.02); // not enough after the marker yet
        QCOMPARE(view.begin(), page);
        view.update(0.0, 10.2, 10.02);
        QVERIFY(near(view.begin() + view.span() / 2.0, 10.02));
        view.update(0.0, 12.5, 10.02);
        QVERIFY(near(view.begin() + view.span() / 2.0, 10.02));
        view.update(0.0, 13.3, 10.02);
        QVERIFY(near(view.end(), 13.3));
    }

    void zoomKeepsTheMomentUnderThePointer()
    {
        TimelineView view;
        view.update(0.0, 100.0);
        view.setRange(20.0, 40.0);
        view.zoom(0.5, 25.0);
        QVERIFY(near(view.span(), 10.0));
        QVERIFY(near((25.0 - view.begin()) / view.span(), 0.25));
        QVERIFY(!view.isFollowing());
    }

    void zoomHasLimitsAndRefusesNonsense()
    {
        TimelineView view;
        view.update(0.0, 2000.0);
        for (int i = 0; i < 200; ++i)
            view.zoom(0.5, 1000.0);
        QCOMPARE(view.span(), TimelineView::kShortestSpan);
        for (int i = 0; i < 200; ++i)
            view.zoom(2.0, 1000.0);
        QCOMPARE(view.span(), TimelineView::kLongestSpan);
        view.zoom(0.0, 1.0);
        view.zoom(std::numeric_limits<double>::quiet_NaN(), 1.0);
        QCOMPARE(view.span(), TimelineView::kLongestSpan);
        view.setRange(5.0, 5.0);
        QCOMPARE(view.span(), TimelineView::kLongestSpan);
    }

    void panNeverLosesTheRecording()
    {
        TimelineView view;
        view.update(10.0, 20.0);
        view.setRange(12.0, 14.0);
        view.pan(1e6);
        QVERIFY(view.begin() < 20.0);
        view.pan(-1e6);
        QVERIFY(view.end() > 10.0);
    }

    void standingViewStaysWhereItIs()
    {
        TimelineView view;
        view.update(0.0, 10.0);
        view.setRange(2.0, 4.0);
        view.update(0.0, 500.0, 400.0);
        QCOMPARE(view.begin(), 2.0);
        view.follow();
        QVERIFY(view.isFollowing());
        QVERIFY(near(view.end(), 500.0));
    }

    void resetKeepsTheSpan()
    {
        TimelineView view;
        view.update(0.0, 100.0);
        view.setRange(20.0, 50.0);
        view.reset();
        QVERIFY(view.isFollowing());
        QVERIFY(near(view.span(), 30.0));
        QCOMPARE(view.begin(), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
