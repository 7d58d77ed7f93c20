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

    void slowReplayWalksThroughAPageAndTurnsIt()
    {
        TimelineView view;
        view.followMoment(0.0, 0.1, 0.1); // a tenth of the true speed
        QVERIFY(view.begin() <= 0.1 && view.end() > 0.1);
        const double page = view.begin();
        view.followMoment(0.0, view.end() - 0.001, 0.1);
        QCOMPARE(view.begin(), page);
        const double left = view.end() + 0.001;
        view.followMoment(0.0, left, 0.1);
        QVERIFY(view.begin() > page);
        QVERIFY((left - view.begin()) / view.span() < 0.2);
    }

    void fastReplayShowsWhatHasJustBeenAndHoldsIt()
    {
        TimelineView view;
        view.followMoment(0.0, 5.0, 10.0);
        QVERIFY(near(view.end(), 5.0));
        view.followMoment(0.0, 14.9, 10.0);
        QVERIFY(near(view.end(), 5.0));
        view.followMoment(0.0, 15.1, 10.0);
        QVERIFY(near(view.end(), 15.1));
        view.followMoment(0.0, 2.0, 10.0); // scrubbed back
        QVERIFY(view.begin() <= 2.0 && view.end() >= 2.0);
    }

    void scrubbingAStandingReplayKeepsThePastInSight()
    {
        TimelineView view;
        for (const double t : {3.0, 9.0, 1.0, 1.05}) {
            view.followMoment(0.0, t, 0.0);
            QVERIFY(view.begin() < t && view.end() > t);
            QVERIFY(t - view.begin() > 0.2 * view.span());
        }
    }

    void stepZoomsOnlyIfTheEventCouldNotBeTold_data()
    {
        QTest::addColumn<double>("detail");
        QTest::addColumn<bool>("zooms");
        QTest::newRow("too small") << 0.0001 << true;
        QTest::newRow("small enough to be told") << 0.01 << false;
        QTest::newRow("large enough") << 0.1 << false;
        QTest::newRow("too large") << 2.0 << true;
        QTest::newRow("nothing to be measured") << 0.0 << false;
    }
    void stepZoomsOnlyIfTheEventCouldNotBeTold()
    {
        QFETCH(double, detail);
        QFETCH(bool, zooms);
        TimelineView view;
        view.followMoment(0.0, 5.0, 0.0);
        view.showMoment(5.0, detail);
        QCOMPARE(!near(view.span(), TimelineView::kDefaultSpan), zooms);
        QVERIFY(view.begin() < 5.0 && view.end() > 5.0);
        if (zooms)
            QVERIFY(detail / view.span() > 0.05 && detail / view.span() < 0.5);
        view.followMoment(0.0, 5.1, 1.0); // played on
        QVERIFY(near(view.span(), TimelineView::kDefaultSpan));
    }

    void zoomOfAPersonOutlastsTheSteps()
    {
        TimelineView view;
        view.followMoment(0.0, 5.0, 0.0);
        view.showMoment(5.0, 0.0001);
        view.zoom(2.0, 5.0);
        const double chosen = view.span();
        view.follow();
        view.followMoment(0.0, 5.1, 1.0);
        QVERIFY(near(view.span(), chosen));
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
