// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/timeline_chart.h"

#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace contend::ui;
using contend::support::pixelsOf;

namespace {

void append(Timeline& timeline, int worker, double begin, double end, StateKind state)
{
    TimelineInterval interval;
    interval.begin_s = begin;
    interval.end_s = end;
    interval.state = state;
    interval.cpu = 1;
    timeline.append(worker, interval);
}

void wheel(QWidget& widget, const QPointF& at, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class TestTimelineChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

    /// Two workers for ten seconds: one runs half the time, the other waits for the GIL.
    static void record(Timeline& timeline)
    {
        for (int second = 0; second < 10; ++second) {
            append(timeline, 0, second, second + 0.5, StateKind::Running);
            append(timeline, 0, second + 0.5, second + 1.0, StateKind::Idle);
            append(timeline, 1, second, second + 1.0, StateKind::Gil);
        }
    }

private slots:
    void emptyChartSaysWhatWillBeThere()
    {
        TimelineChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        QCOMPARE(chart.summary(), chart.emptyHint());
        QVERIFY(chart.legend().isEmpty());
        QVERIFY(!chart.render(QSize(300, 200), 1.0, m_theme).isNull());
        Timeline timeline;
        chart.setTimeline(&timeline);
        QVERIFY(chart.isEmpty());
        wheel(chart, {10, 10}, 120);
        QTest::keyClick(&chart, Qt::Key_A);
    }

    void legendTellsTheSharesInSight()
    {
        Timeline timeline;
        record(timeline);
        TimelineChart chart(m_theme);
        chart.setTimeline(&timeline);
        chart.setRange(2.0, 4.0);
        Legend legend = chart.legend();
        QCOMPARE(legend.size(), 3);
        QCOMPARE(legend[0].text, QStringLiteral("running 25 %"));
        QCOMPARE(legend[1].text, QStringLiteral("waiting for the GIL 50 %"));
        QCOMPARE(legend[2].short_text, QStringLiteral("idle 25 %"));
        chart.setRange(2.0, 2.5);
        legend = chart.legend();
        QCOMPARE(legend.size(), 2);
        QCOMPARE(legend[0].text, QStringLiteral("running 50 %"));
        QVERIFY(chart.summary().contains(legend[0].text));
    }

    void lanesHaveTheColoursOfTheirStates()
    {
        Timeline timeline;
        record(timeline);
        timeline.addDeath(0, 10.0, QStringLiteral("signal 11"));
        TimelineChart chart(m_theme);
        chart.setTimeline(&timeline);
        chart.setRange(8.0, 12.0);
        const QImage picture = chart.render(QSize(500, 200), 1.0, m_theme);
        QVERIFY(pixelsOf(picture, m_theme.state(StateKind::Running).fill) > 500);
        QVERIFY(pixelsOf(picture, m_theme.state(StateKind::Gil).fill) > 500);
        QVERIFY(pixelsOf(picture, m_theme.state(StateKind::Idle).outline) > 50);
        QVERIFY(pixelsOf(picture, m_theme.dead_lane) > 500);
        chart.setHiddenKeys({static_cast<int>(index(StateKind::Gil))});
        const QImage without = chart.render(QSize(500, 200), 1.0, m_theme);
        QVERIFY(pixelsOf(without, m_theme.state(StateKind::Gil).fill) == 0);
        QVERIFY(chart.legend()[1].hidden || chart.legend()[0].hidden);
    }

    void picturesAreSharpAtEveryScale()
    {
        Timeline timeline;
        record(timeline);
        TimelineChart chart(m_theme);
        chart.setTimeline(&timeline);
        chart.setRange(0.0, 4.0);
        const Theme projector = loadTheme(ThemeKind::Projector);
        for (const double scale : {1.0, 1.5, 2.0, 4.0}) {
            const QImage picture = chart.render(QSize(400, 200), scale, projector);
            QCOMPARE(picture.size(), QSize(400, 200) * scale);
            QVERIFY(pixelsOf(picture, projector.state(StateKind::Running).fill) > 500);
        }
    }

    void wheelZoomsAtThePointerAndStopsFollowing()
    {
        Timeline timeline;
        record(timeline);
        TimelineChart chart(m_theme);
        chart.resize(600, 300);
        chart.setTimeline(&timeline);
        QVERIFY(chart.view().isFollowing());
        QSignalSpy following(&chart, &TimelineChart::followingChanged);
        QSignalSpy range(&chart, &TimelineChart::rangeChanged);
        const double span = chart.view().span();
        wheel(chart, {300, 100}, -240);
        QVERIFY(chart.view().span() > span);
        QCOMPARE(following.size(), 1);
        QCOMPARE(range.size(), 1);
        const double wide = chart.view().span();
        wheel(chart, {300, 100}, 120, Qt::ControlModifier);
        const double fine = wide / chart.view().span();
        wheel(chart, {300, 100}, 120, Qt::ShiftModifier);
        QVERIFY(wide / fine / chart.view().span() > fine);
        chart.follow();
        QCOMPARE(following.size(), 2);
    }

    void dragAndKeysMove()
    {
        Timeline timeline;
        record(timeline);
        TimelineChart chart(m_theme);
        chart.resize(600, 300);
        chart.setTimeline(&timeline);
        chart.setRange(4.0, 6.0);
        QTest::mousePress(&chart, Qt::LeftButton, Qt::NoModifier, QPoint(300, 100));
        QMouseEvent move(QEvent::MouseMove, QPointF(200, 100), chart.mapToGlobal(QPointF(200, 100)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &move);
        QTest::mouseRelease(&chart, Qt::LeftButton, Qt::NoModifier, QPoint(200, 100));
        QVERIFY(chart.view().begin() > 4.2 && chart.view().begin() < 4.6);
        const double begin = chart.view().begin();
        QTest::keyClick(&chart, Qt::Key_D);
        QVERIFY(chart.view().begin() > begin);
        QTest::keyClick(&chart, Qt::Key_A);
        QTest::keyClick(&chart, Qt::Key_W);
        QVERIFY(chart.view().span() < 2.0);
        QTest::keyClick(&chart, Qt::Key_S);
        QVERIFY(std::abs(chart.view().span() - 2.0) < 1e-9);
        QTest::keyClick(&chart, Qt::Key_F);
        QVERIFY(chart.view().isFollowing());
    }

    void followButtonAppearsOnlyWhenNeeded()
    {
        Timeline timeline;
        record(timeline);
        TimelineChart chart(m_theme);
        chart.resize(600, 300);
        chart.setTimeline(&timeline);
        auto* button = chart.findChild<QToolButton*>();
        QVERIFY(button != nullptr && button->isHidden());
        chart.setRange(1.0, 2.0);
        QVERIFY(!button->isHidden());
        button->click();
        QVERIFY(button->isHidden());
        QVERIFY(chart.view().isFollowing());
    }

    void replayHidesWhatComesLater()
    {
        Timeline timeline;
        append(timeline, 0, 0.0, 2.0, StateKind::Running);
        append(timeline, 0, 2.0, 4.0, StateKind::Gil);
        TimelineChart chart(m_theme);
        chart.resize(600, 300);
        chart.setTimeline(&timeline);
        chart.setRange(0.0, 4.0);
        const auto green = [&] {
            return pixelsOf(chart.render(QSize(600, 300), 1.0, m_theme),
                            m_theme.state(StateKind::Running).fill);
        };
        const int all = green();
        chart.setMoment(TimelineChart::Moment{1.0, 0.0, -1, StateKind::Other});
        QVERIFY(green() > 0 && green() < 0.7 * all);
        QCOMPARE(chart.legend().size(), 1);
        QVERIFY(chart.legend()[0].text.startsWith(QStringLiteral("running 100")));
        chart.setMoment(TimelineChart::Moment{3.0, 0.0, -1, StateKind::Other});
        QCOMPARE(chart.legend().size(), 2);
        chart.setMoment({});
        QCOMPARE(green(), all);
    }

    void replayMarksItsMomentAndTheWorkerItTellsOf()
    {
        Timeline timeline;
        append(timeline, 0, 0.0, 4.0, StateKind::Io);
        TimelineChart chart(m_theme);
        chart.setTimeline(&timeline);
        chart.setRange(0.0, 4.0);
        const auto pixels = [&](const QColor& colour) {
            return pixelsOf(chart.render(QSize(600, 300), 1.0, m_theme), colour);
        };
        QCOMPARE(pixels(m_theme.accent), 0);
        chart.setMoment(TimelineChart::Moment{2.0, 0.0, -1, StateKind::Running});
        QVERIFY(pixels(m_theme.accent) > 20);
        QCOMPARE(pixels(m_theme.state(StateKind::Running).fill), 0);
        chart.setMoment(TimelineChart::Moment{2.0, 0.0, 0, StateKind::Running});
        QVERIFY(pixels(m_theme.state(StateKind::Running).fill) > 20);
    }

    void stepOfAReplayScrollsToItsEventAndCanBeSeen()
    {
        Timeline timeline;
        append(timeline, 0, 0.0, 5.0, StateKind::Running);
        append(timeline, 0, 5.0, 5.00005, StateKind::Lock);
        append(timeline, 0, 5.00005, 10.0, StateKind::Running);
        TimelineChart chart(m_theme);
        chart.setTimeline(&timeline);
        chart.setMoment(TimelineChart::Moment{5.0, 0.0, 0, StateKind::Lock});
        chart.showMoment(0.00005);
        QVERIFY(chart.view().begin() < 5.0 && chart.view().end() > 5.00005);
        QVERIFY(chart.view().span() < 0.0025);
        QVERIFY(chart.view().isFollowing());
    }

    void pauseHoldsThePictureNotTheRecording()
    {
        Timeline timeline;
        record(timeline);
        TimelineChart chart(m_theme);
        chart.setTimeline(&timeline);
        const double begin = chart.view().begin();
        chart.setPaused(true);
        append(timeline, 0, 10.0, 30.0, StateKind::Running);
        chart.refresh();
        QCOMPARE(chart.view().begin(), begin);
        chart.setPaused(false);
        QVERIFY(chart.view().end() > 29.9);
    }

    void clearedTimelineStartsAnew()
    {
        Timeline timeline;
        record(timeline);
        TimelineChart chart(m_theme);
        chart.setTimeline(&timeline);
        chart.setRange(1.0, 3.0);
        timeline.clear();
        chart.refresh();
        QVERIFY(chart.isEmpty());
        QVERIFY(chart.view().isFollowing());
        QVERIFY(chart.legend().isEmpty());
    }

    void pointerTellsItsTime()
    {
        Timeline timeline;
        record(timeline);
        TimelineChart chart(m_theme);
        chart.resize(600, 300);
        chart.setTimeline(&timeline);
        chart.setRange(0.0, 10.0);
        QSignalSpy moved(&chart, &TimelineChart::cursorMoved);
        QMouseEvent move(QEvent::MouseMove, QPointF(400, 150), chart.mapToGlobal(QPointF(400, 150)),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &move);
        QCOMPARE(moved.size(), 1);
        const auto at = moved[0][0].value<std::optional<double>>();
        QVERIFY(at && *at > 4.0 && *at < 8.0);
    }

    void vectorPictureHoldsShapesNotPixels()
    {
        Timeline timeline;
        record(timeline);
        timeline.addMarker(2.0, QStringLiteral("processes"));
        TimelineChart chart(m_theme);
        chart.setTimeline(&timeline);
        chart.setRange(0.0, 5.0);
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(QSize(500, 250));
        QPainter painter(&generator);
        chart.paintVector(&painter, QRect(0, 0, 500, 250), m_theme);
        painter.end();
        QVERIFY(buffer.data().contains("Worker 1"));
        QVERIFY(buffer.data().contains("processes"));
        QVERIFY(!buffer.data().contains("<image"));
    }

    void manyWorkersFitAndAreNamedSparsely()
    {
        Timeline timeline;
        for (int worker = 0; worker < 64; ++worker)
            append(timeline, worker, 0.0, 10.0, StateKind::Running);
        TimelineChart chart(m_theme);
        chart.setTimeline(&timeline);
        chart.setRange(0.0, 10.0);
        const QImage picture = chart.render(QSize(640, 360), 1.0, m_theme);
        QVERIFY(pixelsOf(picture, m_theme.state(StateKind::Running).fill) > 64 * 500);
    }
};

QTEST_MAIN(TestTimelineChart)
#include "tst_timeline_chart.moc"
