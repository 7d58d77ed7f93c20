// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/topology.h"
#include "core/experiment/catalog.h"
#include "ui/page/run_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace contend;
using namespace contend::ui;

namespace {

constexpr int kPatience_ms = 60'000;

} // namespace

class TestRunPresenter : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void newRunBeginsWithAnEmptyRecording()
    {
        Bench bench;
        QSignalSpy cleared(&bench.presenter, &RunPresenter::recordingCleared);
        bench.runUntilSamples(5);
        bench.presenter.toggleRun();
        QTRY_COMPARE_WITH_TIMEOUT(bench.presenter.activity(), Activity::Idle, kPatience_ms);
        QVERIFY(!bench.presenter.recording().isEmpty());
        const auto before = cleared.count();
        bench.presenter.toggleRun();
        QTRY_VERIFY_WITH_TIMEOUT(cleared.count() > before, kPatience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(bench.presenter.recording().utilization().size() > 2, kPatience_ms);
        QVERIFY(bench.presenter.recording().utilization().firstTime() < 5.0);
    }

    void draggingASliderLeavesFewTicks()
    {
        Bench bench;
        bench.runUntilSamples(3);
        for (int i = 1; i <= 60; ++i)
            QVERIFY(bench.setup.setValue("workers", i));
        QCOMPARE(bench.presenter.recording().utilization().markers().size(), std::size_t{1});
        QVERIFY(bench.setup.setValue("workers", 3));
        QTRY_COMPARE_WITH_TIMEOUT(bench.presenter.recording().headline().workers, 3U, kPatience_ms);
    }

    void movedSliderStandsInTheRecordAndIsMarkedAgain()
    {
        Bench bench;
        bench.runUntilSamples(25); // past any warm-up
        QVERIFY(bench.setup.setValue("workers", 3));
        QTRY_COMPARE_WITH_TIMEOUT(bench.presenter.recording().headline().workers, 3U, kPatience_ms);
        bench.presenter.toggleRun();
        QTRY_VERIFY_WITH_TIMEOUT(bench.presenter.record() != nullptr, kPatience_ms);
        const RecordOfAll record = bench.presenter.record();
        const auto& changes = record->runs.front().changes;
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes.front().parameter, std::string("workers"));
        QCOMPARE(changes.front().to, 3.0);
        bench.presenter.show(record);
        const auto& markers = bench.presenter.recording().utilization().markers();
        QCOMPARE(markers.size(), std::size_t{1});
        QVERIFY(markers.front().kind == SeriesMarker::Kind::Parameter);
        QCOMPARE(markers.front().text, QStringLiteral("Workers set to 3"));
    }

    void parameterOfTheNextRunLeavesNoTick()
    {
        Bench bench;
        bench.runUntilSamples(3);
        QVERIFY(bench.setup.setValue("start-method", 1));
        QVERIFY(bench.presenter.recording().utilization().markers().empty());
    }

    void refusedStartIsToldInWords()
    {
        Bench bench("/nowhere/contend-host");
        QSignalSpy said(&bench.presenter, &RunPresenter::said);
        bench.presenter.toggleRun();
        QTRY_VERIFY_WITH_TIMEOUT(bench.presenter.activity() == Activity::Idle && !said.isEmpty(),
                                 kPatience_ms);
        QVERIFY(said.last().at(0).value<StripNews>().kind == VerdictStrip::Kind::Error);
        QVERIFY(!said.last().at(0).value<StripNews>().bold.isEmpty());
    }

    void comparisonTellsProgressAndEndsInAVerdict()
    {
        Bench bench;
        QSignalSpy progressed(&bench.presenter, &RunPresenter::progressed);
        QSignalSpy compared(&bench.presenter, &RunPresenter::compared);
        QSignalSpy judged(&bench.presenter, &RunPresenter::judged);
        bench.presenter.compare();
        QTRY_COMPARE_WITH_TIMEOUT(judged.count(), 1, kPatience_ms);
        QCOMPARE(compared.count(), 1);
        QVERIFY(progressed.count() > 4);
        double last = 0;
        for (const QList<QVariant>& news : progressed) {
            const double done = news.at(2).toDouble();
            QVERIFY(done >= last - 1e-9 && done <= 1.0);
            QVERIFY(news.at(3).toDouble() >= 0);
            last = done;
        }
        QCOMPARE(bench.presenter.recording().utilization().markers().size(), std::size_t{3});
    }

    void pauseHoldsAComparisonAfterItsRun()
    {
        Bench bench;
        QSignalSpy frozen(&bench.presenter, &RunPresenter::pausedChanged);
        QSignalSpy progressed(&bench.presenter, &RunPresenter::progressed);
        QSignalSpy judged(&bench.presenter, &RunPresenter::judged);
        bench.presenter.compare();
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), kPatience_ms);
        bench.presenter.togglePause();
        QVERIFY(bench.presenter.isHeld());
        QCOMPARE(frozen.count(), 0); // what goes on is seen
        const auto isPaused = [&] { return progressed.last().at(0).toString() == QStringLiteral("Paused:"); };
        QTRY_VERIFY_WITH_TIMEOUT(isPaused(), kPatience_ms);
        QVERIFY(progressed.last().at(1).toString().startsWith(QStringLiteral("1 of ")));
        bench.presenter.togglePause();
        QVERIFY(!isPaused());
        QTRY_COMPARE_WITH_TIMEOUT(judged.count(), 1, kPatience_ms);
        QVERIFY(bench.presenter.record()->complete);
    }

    void sampleOfAnEndedRunChangesNothing()
    {
        Bench bench;
        bench.runUntilSamples(3);
        bench.setup.setExperiment(**experiment::find("race-condition"));
        QVERIFY(bench.presenter.recording().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(bench.presenter.activity(), Activity::Idle, kPatience_ms);
        QVERIFY(bench.presenter.recording().isEmpty());
        QVERIFY(!bench.presenter.record());
    }

    void savedRecordIsNotReplacedByTheRunItEnded()
    {
        Bench bench;
        bench.runUntilSamples(3);
        auto saved = std::make_shared<analysis::Record>();
        saved->experiment = "cpu-bound";
        saved->runs.resize(1);
        saved->runs[0].t_s = {0.1, 0.2};
        saved->runs[0].series = {{{1, 2}, {0, 0}, {3, 4}, {}}};
        bench.presenter.show(saved);
        QTRY_COMPARE_WITH_TIMEOUT(bench.presenter.activity(), Activity::Idle, kPatience_ms);
        QCoreApplication::processEvents();
        QVERIFY(bench.presenter.record() == saved);
        QVERIFY(bench.presenter.recording().utilization().lastTime() < 0.3);
    }

    void experimentThatWasLeftDoesNotHideTheNext()
    {
        Bench bench;
        bench.runUntilSamples(3);
        bench.setup.setExperiment(**experiment::find("race-condition"));
        bench.presenter.toggleRun(); // still ending: nothing to start yet
        QTRY_COMPARE_WITH_TIMEOUT(bench.presenter.activity(), Activity::Idle, kPatience_ms);
        bench.presenter.toggleRun();
        QTRY_VERIFY_WITH_TIMEOUT(bench.presenter.recording().utilization().size() > 2, kPatience_ms);
        bench.presenter.toggleRun();
        QTRY_VERIFY_WITH_TIMEOUT(bench.presenter.record() != nullptr, kPatience_ms);
        QCOMPARE(bench.presenter.record()->experiment, std::string("race-condition"));
    }

    void statusTellsOnlyWhatIsKnown()
    {
        Bench bench;
        QVERIFY(!bench.presenter.status().recorded_s);
        QCOMPARE(bench.presenter.status().cores_there, base::readTopology().cpusAvailable());
        bench.runUntilSamples(10);
        const StatusNews news = bench.presenter.status();
        QVERIFY(news.recorded_s && *news.recorded_s > 0);
        QVERIFY(news.samples_per_s.has_value());
        QVERIFY(!news.recording_full);
    }

private:
    struct Bench {
        SetupModel setup{base::readTopology().cpusAvailable()};
        RunSession session;
        RunPresenter presenter{setup, session};

        explicit Bench(std::filesystem::path host = std::filesystem::path(CONTEND_APP_DIR) / "contend-host")
            : session(std::move(host), base::readTopology())
        {
            setup.setExperiment(**experiment::find("cpu-bound"));
            static_cast<void>(setup.setValue("seconds", 0.5));
            static_cast<void>(setup.setValue("workers", 2));
        }

        void runUntilSamples(std::size_t count)
        {
            presenter.toggleRun();
            QTRY_VERIFY_WITH_TIMEOUT(presenter.recording().utilization().size() >= count, kPatience_ms);
        }
    };
};

QTEST_MAIN(TestRunPresenter)
#include "tst_run_presenter.moc"
