// SPDX-License-Identifier: GPL-3.0-or-later
// A recording played again in the window, by keyboard and mouse.
#include "core/base/clock.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/chart/line_chart.h"
#include "ui/chart/timeline_chart.h"
#include "ui/page/experiment_page.h"
#include "ui/page/replay_desk.h"
#include "ui/widget/card_headline.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/key_button.h"
#include "ui/widget/replay_bar.h"
#include "ui/widget/tool_row.h"
#include "ui/widget/value_slider.h"
#include "ui/widget/verdict_strip.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace contend;
using namespace contend::ui;
using telemetry::WorkerState;
using test::WindowFixture;

namespace {

constexpr std::uint64_t kEpoch_ns = 1'000'000'000;

telemetry::Interval interval(std::uint32_t worker, WorkerState state, double from_s, double to_s,
                             std::uint32_t detail = 0)
{
    telemetry::Interval made;
    made.worker = base::WorkerId{worker};
    made.state = state;
    made.detail = detail;
    made.begin_ns = kEpoch_ns + static_cast<std::uint64_t>(from_s * base::kNsPerSecond);
    made.end_ns = kEpoch_ns + static_cast<std::uint64_t>(to_s * base::kNsPerSecond);
    return made;
}

/// Ten seconds: worker 1 holds the lock, worker 2 waits for it from 4 to 6 s; its throughput falls to
/// nothing.
analysis::Record twoWorkersAndALock()
{
    analysis::RunRecord run;
    run.contender = base::Contender::Threads;
    run.parameters = {{"workers", 2}};
    run.epoch_ns = kEpoch_ns;
    run.workers.resize(2);
    run.workers[1].worker = base::WorkerId{1};
    run.series.resize(2);
    for (int sample = 0; sample <= 200; ++sample) {
        const double t_s = 0.05 * sample;
        run.t_s.push_back(t_s);
        for (std::size_t worker = 0; worker < 2; ++worker) {
            const bool waits = worker == 1 && t_s > 4 && t_s <= 6;
            run.series[worker].cpu_utilization_percent.push_back(waits ? 0 : 50);
            run.series[worker].lock_wait_percent.push_back(waits ? 100 : 0);
            run.series[worker].throughput_ops_per_s.push_back(waits ? 0 : 100);
        }
    }
    run.intervals = {interval(0, WorkerState::Running, 0, 10), interval(1, WorkerState::Running, 0, 4),
                     interval(1, WorkerState::Lock, 4, 6, 1), interval(1, WorkerState::Running, 6, 10)};
    analysis::Record record;
    record.experiment = "lock-contention";
    record.runs = {run};
    return record;
}

/// A window on such a record with its replay on and standing.
struct Replayed {
    Replayed()
    {
        QVERIFY(window().openRecord(std::make_shared<const analysis::Record>(twoWorkersAndALock())));
        QTest::keyClick(&window(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(desk().isOn());
        QTest::keyClick(&window(), Qt::Key_P);
        QVERIFY(!desk().replay().isPlaying());
        desk().moveTo(0.0);
    }

    MainWindow& window() { return fixture.window(); }
    ReplayDesk& desk() { return window().page().replay(); }
    LiveView& view() { return window().page().liveView(); }

    WindowFixture fixture;
};

} // namespace

class TestReplayWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void withoutARecordingItSaysWhatToDo()
    {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        QVERIFY(!window.page().tools().replayButton()->isEnabled());
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!window.page().replay().isOn());
        QVERIFY(window.page().strip().sentence().contains("nothing to replay"));
        for (const Qt::Key key : {Qt::Key_Period, Qt::Key_Comma, Qt::Key_Plus, Qt::Key_Minus})
            QTest::keyClick(&window, key);
        QVERIFY(!window.page().replay().bar()->isVisible());
    }

    void keyBeginsItAndEscEndsIt()
    {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        QVERIFY(window.openRecord(std::make_shared<const analysis::Record>(twoWorkersAndALock())));
        ReplayDesk& desk = window.page().replay();
        QVERIFY(window.page().isShowingResult());
        QVERIFY(!desk.bar()->isVisible());
        QTRY_VERIFY(window.page().tools().replayButton()->isEnabled());
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(desk.isOn() && desk.replay().isPlaying());
        QVERIFY(desk.bar()->isVisible());
        QVERIFY(!window.page().isShowingResult());
        QTRY_VERIFY(desk.replay().position() > 0.05);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!desk.isOn());
        QVERIFY(!desk.bar()->isVisible());
        QVERIFY(!window.page().liveView().utilization().isReplaying());
    }

    void buttonBeginsAndEndsItToo()
    {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        QVERIFY(window.openRecord(std::make_shared<const analysis::Record>(twoWorkersAndALock())));
        KeyButton* const button = window.page().tools().replayButton();
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(window.page().replay().isOn());
        QVERIFY(button->isChecked());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!window.page().replay().isOn());
        QVERIFY(!button->isChecked());
    }

    void spaceAndPPlayAndHoldIt()
    {
        Replayed replayed;
        QTest::keyClick(&replayed.window(), Qt::Key_Space);
        QVERIFY(replayed.desk().replay().isPlaying());
        QCOMPARE(replayed.window().presenter().activity(), Activity::Idle);
        QTest::keyClick(&replayed.window(), Qt::Key_P);
        QVERIFY(!replayed.desk().replay().isPlaying());
    }

    void stepsTellWhoWaitsForWhom()
    {
        Replayed replayed;
        MainWindow& window = replayed.window();
        const ReplayBar& bar = *replayed.desk().bar();
        QTest::keyClick(&window, Qt::Key_Period);
        QCOMPARE(bar.sentence(), QStringLiteral("Worker 2 waits for the lock held by worker 1."));
        QCOMPARE(replayed.desk().replay().position(), 4.0);
        const TimelineView& seen = replayed.view().timeline().view();
        QVERIFY(seen.begin() < 4.0 && seen.end() > 4.0);
        QTest::mouseClick(bar.forwardButton(), Qt::LeftButton);
        QVERIFY(bar.sentence().startsWith(QStringLiteral("Worker 2 got the lock after 2.00")));
        QVERIFY(seen.begin() < 6.0 && seen.end() > 6.0);
        QTest::keyClick(&window, Qt::Key_Comma);
        QCOMPARE(bar.sentence(), QStringLiteral("Worker 2 waits for the lock held by worker 1."));
    }

    void chartsShowTheRecordingAsItStoodThen()
    {
        Replayed replayed;
        replayed.desk().moveTo(5.0);
        QTRY_COMPARE(replayed.view().utilization().view().to_s, 5.0);
        QTRY_VERIFY(replayed.view().utilization().summary().contains(QStringLiteral("the lowest")));
        const auto figureOf = [&](const QWidget& chart) {
            for (const LiveView::Shown& shown : replayed.view().charts())
                if (shown.widget == &chart)
                    return shown.card->headline()->figure();
            return QString();
        };
        QTRY_COMPARE(figureOf(replayed.view().utilization()), QStringLiteral("50 %"));
        QCOMPARE(figureOf(replayed.view().throughput()), QStringLiteral("100"));
        replayed.desk().moveTo(9.0);
        QTRY_COMPARE(figureOf(replayed.view().utilization()), QStringLiteral("100 %"));
    }

    void everyChartIsMarkedAndNobodyTakesItForLive()
    {
        Replayed replayed;
        QTest::keyClick(&replayed.window(), Qt::Key_Minus);
        QCOMPARE(replayed.desk().replay().speed(), 0.5);
        for (const LiveView::Shown& shown : replayed.view().charts()) {
            QCOMPARE(shown.card->mark(), QStringLiteral("Replay 0.5×"));
            QVERIFY(shown.title.contains("Replay 0.5×")); // as it is exported
        }
        QTest::keyClick(&replayed.window(), Qt::Key_Plus);
        QTest::keyClick(&replayed.window(), Qt::Key_Plus);
        QCOMPARE(replayed.desk().replay().speed(), 2.0);
        QTest::keyClick(&replayed.window(), Qt::Key_Escape);
        for (const LiveView::Shown& shown : replayed.view().charts())
            QVERIFY(shown.card->mark().isEmpty());
    }

    void experimentsPictureIsReplayedToo()
    {
        analysis::Record record = twoWorkersAndALock();
        record.experiment = "semaphore";
        analysis::RunRecord& run = record.runs[0];
        run.parameters = {{"permits", 2}};
        run.gauge_series["permits_in_use"].assign(run.t_s.size(), 2.0);
        run.gauge_series["waiters"].assign(run.t_s.size(), 1.0);
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        QVERIFY(window.openRecord(std::make_shared<const analysis::Record>(record)));
        QTRY_VERIFY(window.page().replay().canBegin());
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_P);
        auto* const picture = qobject_cast<LineChart*>(window.page().liveView().pictureCard()->content());
        QVERIFY(picture != nullptr);
        window.page().replay().moveTo(5.0);
        QTRY_COMPARE(picture->view().to_s, 5.0);
        window.page().replay().moveTo(2.0);
        QTRY_COMPARE(picture->view().to_s, 2.0);
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_COMPARE(picture->view().to_s, 10.0);
    }

    void positionSliderScrubs()
    {
        Replayed replayed;
        ValueSlider* const slider = replayed.desk().bar()->positionSlider();
        QTest::mouseClick(slider, Qt::LeftButton, Qt::NoModifier,
                          QPoint(slider->width() / 2, slider->height() / 2));
        QVERIFY(std::abs(replayed.desk().replay().position() - 5.0) < 0.3);
        QTRY_VERIFY(replayed.desk().bar()->sentence().contains("waits for the lock"));
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(replayed.desk().replay().position(), replayed.desk().replay().endTime());
    }

    void escBringsAnExpandedChartBackBeforeItEndsTheReplay()
    {
        Replayed replayed;
        replayed.view().expand(replayed.view().charts().front().card);
        QTest::keyClick(&replayed.window(), Qt::Key_Escape);
        QVERIFY(replayed.view().expandedCard() == nullptr);
        QVERIFY(replayed.desk().isOn());
        QTest::keyClick(&replayed.window(), Qt::Key_Escape);
        QVERIFY(!replayed.desk().isOn());
    }

    void runningSomethingOrAnotherExperimentEndsIt()
    {
        Replayed replayed;
        MainWindow& window = replayed.window();
        QSignalSpy started(&window.presenter(), &RunPresenter::runStarted);
        QTest::mouseClick(window.page().tools().runButton(), Qt::LeftButton);
        QVERIFY(!replayed.desk().isOn());
        // Until then the recording is the one before; it has to have something to play.
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), qsizetype{1}, WindowFixture::kPatience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > 5,
                                 WindowFixture::kPatience_ms);
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!replayed.desk().isOn());
        QVERIFY(window.page().strip().sentence().contains("Stop"));
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, WindowFixture::kPatience_ms);
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier); // what was just recorded
        QVERIFY(replayed.desk().isOn());
        QVERIFY(window.chooseExperiment("cpu-bound"));
        QVERIFY(!replayed.desk().isOn());
        QVERIFY(!replayed.desk().bar()->isVisible());
    }
};

QTEST_MAIN(TestReplayWindow)
#include "tst_replay.moc"
