// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it, on the real engine.
#include "core/report/json.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/chart/line_chart.h"
#include "ui/export/png_export.h"
#include "ui/page/experiment_page.h"
#include "ui/page/export_desk.h"
#include "ui/page/side_panel.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/contender_row.h"
#include "ui/widget/export_dialog.h"
#include "ui/widget/key_button.h"
#include "ui/widget/key_help.h"
#include "ui/widget/parameter_panel.h"
#include "ui/widget/parameter_row.h"
#include "ui/widget/sweep_dialog.h"
#include "ui/widget/tool_row.h"
#include "ui/widget/value_slider.h"
#include "ui/widget/verdict_strip.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QLineEdit>
#include <QTest>
#include <algorithm>
#include <sys/wait.h>

using namespace contend;
using namespace contend::ui;
using test::WindowFixture;

namespace {

constexpr int kPatience_ms = WindowFixture::kPatience_ms;

bool hasNoChild()
{
    return waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

/// Short runs, so that a comparison is over soon.
WindowStart quick()
{
    WindowStart start;
    start.experiment = "cpu-bound";
    start.theme = ThemeChoice::Light;
    start.values = {{"seconds", 0.5}};
    return start;
}

QPushButton* buttonNamed(const QWidget& in, const QString& text)
{
    for (QPushButton* const button : in.findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private:
    static void checkSlide(const QString& path)
    {
        QImageReader reader(path);
        QCOMPARE(reader.size(), QSize(2560, 1440));
        QVERIFY(!reader.text("Title").isEmpty());
        const auto setup = readSetup(path.toStdString());
        QVERIFY(setup.has_value());
        QCOMPARE(setup->experiment, std::string("cpu-bound"));
        QCOMPARE(setup->values.at("workers"), 8.0);
    }

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void curvesAreSteadiedOnlyWhenAsked()
    {
        WindowFixture fixture(quick());
        const LineChart& chart = fixture.window().page().liveView().utilization();
        QCOMPARE(chart.smoothing(), 0.0);
        QAction* steady = nullptr;
        for (QAction* const action : fixture.window().findChildren<QAction*>())
            if (action->text() == QStringLiteral("Steady curves"))
                steady = action;
        QVERIFY(steady != nullptr && !steady->isChecked());
        QVERIFY(steady->toolTip().contains(QStringLiteral("measured")));
        steady->trigger();
        QVERIFY(chart.smoothing() > 0.0);
        steady->trigger();
        QCOMPARE(chart.smoothing(), 0.0);
    }

    void parametersFoldAwayOnALowWindow()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        window.setMinimumSize(0, 0);
        window.resize(1280, 720);
        QTRY_VERIFY(window.sidePanel().isVisible());
        window.resize(960, 520);
        QTRY_VERIFY(!window.sidePanel().isVisible());
        emit window.page().unfoldRightRequested(); // who wants them gets them
        QVERIFY(window.sidePanel().isVisible());
        window.resize(950, 510);
        QCoreApplication::processEvents();
        QVERIFY(window.sidePanel().isVisible());
    }

    void lecturersFirstFiveMinutes()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        // Opens on the question, with its charts ready.
        QCOMPARE(window.page().heading(), QStringLiteral("Do more threads make a calculation faster?"));
        QCOMPARE(window.page().liveView().charts().size(), 4);
        QVERIFY(window.presenter().recording().isEmpty());

        // One key runs it; charts move.
        QTest::keyClick(&window, Qt::Key_Space);
        QCOMPARE(window.presenter().activity(), Activity::Live);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > 5, kPatience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(!window.page().liveView().utilization().isEmpty(), kPatience_ms);
        QVERIFY(!window.presenter().recording().timeline().isEmpty());

        // The workers slider to 8: eight lanes, in the same run.
        ValueSlider* const workers = window.sidePanel().parameters().row("workers")->slider();
        while (workers->parameterValue() < 8)
            QTest::keyClick(workers, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(window.setup().value("workers"), 8.0);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().recording().utilization().workerCount(), 8,
                                  kPatience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().recording().headline().workers, 8U, kPatience_ms);
        QVERIFY(!window.presenter().recording().utilization().markers().empty()); // a tick

        // Another contender by its key, on the same time axis.
        const double before_s = window.presenter().recording().utilization().lastTime();
        QTest::keyClick(&window, Qt::Key_4);
        QVERIFY(window.page().contenders().button(4)->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(hasMarker(window, "processes"), kPatience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().lastTime() > before_s + 0.5,
                                 kPatience_ms);
        QVERIFY(window.presenter().recording().utilization().firstTime() < before_s);

        // Compare: bars and a sentence.
        QTest::keyClick(&window, Qt::Key_C);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().activity() == Activity::Comparing, kPatience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().activity() == Activity::Idle, kPatience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(window.page().isShowingResult(), kPatience_ms);
        QVERIFY(window.presenter().record()->verdict.has_value());
        QCOMPARE(window.presenter().record()->runs.size(), std::size_t{4});
        QVERIFY(window.page().strip().sentence().size() > 20);
        QVERIFY(!window.page().shownCharts().front().chart->isEmpty());

        // Export: a PNG that tells what it shows.
        const QString path = fixture.path("slide.png");
        exportTo(window, path);
        checkSlide(path);
        if (QTest::currentTestFailed())
            return;

        // And back to the live charts.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.page().isShowingResult());
        QTRY_VERIFY_WITH_TIMEOUT(hasNoChild(), kPatience_ms);
    }

    void closingInMidRunEndsEverything()
    {
        WindowFixture fixture(quick());
        QTest::keyClick(&fixture.window(), Qt::Key_4);
        QTest::keyClick(&fixture.window(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().presenter().recording().isEmpty(), kPatience_ms);
        fixture.window().close();
        QVERIFY(hasNoChild());
        fixture.close();
        QCoreApplication::processEvents();
    }

    void destroyingTheWindowInMidRunEndsEverything()
    {
        WindowFixture fixture(quick());
        QTest::keyClick(&fixture.window(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().presenter().recording().isEmpty(), kPatience_ms);
        fixture.close();
        QVERIFY(hasNoChild());
    }

    void themesChangeWhileRunning()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), kPatience_ms);
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Projector, ThemeChoice::Light}) {
            window.setThemeChoice(choice);
            const std::size_t before = window.presenter().recording().utilization().size();
            QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > before,
                                     kPatience_ms);
            QCOMPARE(window.theme().kind, resolveTheme(choice));
            QCOMPARE(window.isProjector(), choice == ThemeChoice::Projector);
        }
        QTest::keyClick(&window, Qt::Key_F5);
        QVERIFY(window.isProjector());
        QVERIFY(!window.sidePanel().isVisible());
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isProjector());
        QVERIFY(window.sidePanel().isVisible());
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(window.settings().text_percent, 110);
        QCOMPARE(window.presenter().activity(), Activity::Live);
    }

    void badValueIsToldInPlaceAndNothingIsLost()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), kPatience_ms);
        ParameterRow* const row = window.sidePanel().parameters().row("workers");
        row->valueBox()->setText("a few");
        QTest::keyClick(row->valueBox(), Qt::Key_Return);
        QVERIFY(!row->complaint().isEmpty());
        QCOMPARE(window.setup().value("workers"), 4.0);
        QCOMPARE(window.presenter().activity(), Activity::Live);
        const std::size_t before = window.presenter().recording().utilization().size();
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > before, kPatience_ms);
    }

    void moreWorkersThanTheRunHasRoomForAreRefusedInPlace()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), kPatience_ms);
        ParameterRow* const row = window.sidePanel().parameters().row("workers");
        row->valueBox()->setText("900");
        QTest::keyClick(row->valueBox(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!row->complaint().isEmpty(), kPatience_ms);
        QCOMPARE(window.presenter().activity(), Activity::Live);
    }

    void pauseFreezesThePictureNotTheRecording()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), kPatience_ms);
        QTest::keyClick(&window, Qt::Key_P);
        QVERIFY(window.presenter().isPaused());
        QVERIFY(window.page().liveView().utilization().isPaused());
        const double view_to_s = window.page().liveView().utilization().view().to_s;
        const std::size_t before = window.presenter().recording().utilization().size();
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > before + 10,
                                 kPatience_ms);
        QCOMPARE(window.page().liveView().utilization().view().to_s, view_to_s);
        QTest::keyClick(&window, Qt::Key_P);
        QVERIFY(!window.page().liveView().utilization().isPaused());
        QTRY_VERIFY_WITH_TIMEOUT(window.page().liveView().utilization().view().to_s > view_to_s,
                                 kPatience_ms);
    }

    void spaceStopsWhatItStarted()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_Space);
        QCOMPARE(window.page().tools().runButton()->text(), QStringLiteral("Stop"));
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > 3, kPatience_ms);
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
        QCOMPARE(window.page().tools().runButton()->text(), QStringLiteral("Run"));
        QVERIFY(window.page().tools().exportButton()->isEnabled());
        QVERIFY(!window.presenter().recording().isEmpty()); // what was measured stays on view
    }

    void sweepEndsInAChart()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_C, Qt::ShiftModifier);
        auto* const dialog = window.findChild<SweepDialog*>();
        QVERIFY(dialog != nullptr);
        for (QLineEdit* const line : dialog->findChildren<QLineEdit*>())
            if (line->accessibleName() == "Last value")
                line->setText("2");
        buttonNamed(*dialog, "Start the sweep")->click();
        QCOMPARE(window.presenter().activity(), Activity::Sweeping);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().activity() == Activity::Idle, kPatience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(window.page().isShowingResult(), kPatience_ms);
        QCOMPARE(window.presenter().record()->sweep_parameter, std::string("workers"));
        QVERIFY(!window.page().shownCharts().front().chart->isEmpty());
    }

    void everyExperimentOpensRunsAndStops()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        for (const char* const id : {"cpu-bound", "download-pages", "race-condition", "lock-contention"}) {
            if (!window.chooseExperiment(id))
                QFAIL(id);
            QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
            QVERIFY(window.presenter().recording().isEmpty());
            window.presenter().toggleRun();
            QTRY_VERIFY2_WITH_TIMEOUT(window.presenter().recording().utilization().size() > 5, id,
                                      kPatience_ms);
            QVERIFY2(window.page().strip().kind() != VerdictStrip::Kind::Error, id);
        }
    }

    void changingTheExperimentEndsTheRun()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), kPatience_ms);
        QVERIFY(window.chooseExperiment("race-condition"));
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
        QVERIFY(window.presenter().recording().isEmpty());
        QVERIFY(!window.presenter().record());
    }

    void doubleClickShowsOneChartAloneAndEscapeAllAgain()
    {
        WindowFixture fixture(quick());
        LiveView& view = fixture.window().page().liveView();
        emit view.charts().at(1).card->expandRequested();
        QVERIFY(view.expandedCard() == view.charts().at(1).card);
        QVERIFY(!view.charts().at(0).card->isVisible());
        QTest::keyClick(&fixture.window(), Qt::Key_Escape);
        QVERIFY(view.expandedCard() == nullptr);
        for (const LiveView::Shown& shown : view.charts())
            QVERIFY(shown.card->isVisible());
    }

    void figuresCannotBeExportedBeforeThereAreAny()
    {
        WindowFixture fixture(quick());
        QTest::keyClick(&fixture.window(), Qt::Key_E);
        QVERIFY(fixture.window().findChild<ExportDialog*>() == nullptr);
        QVERIFY(fixture.window().page().strip().sentence().contains("Run something first"));
    }

    void pathThatCannotBeWrittenIsToldInTheDialog()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), kPatience_ms);
        QTest::keyClick(&window, Qt::Key_E);
        auto* const dialog = window.findChild<ExportDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->setPath("/no/such/folder/picture.png");
        buttonNamed(*dialog, "Save")->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->complaint().contains("/no/such/folder"));
        dialog->setFormat(ExportFormat::Csv); // while it runs, the figures are not complete
        buttonNamed(*dialog, "Save")->click();
        QVERIFY(dialog->complaint().contains("Stop"));
    }

    void figuresAndReportAreSavedWithoutHoldingTheWindowUp()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_C);
        QTRY_VERIFY_WITH_TIMEOUT(window.page().isShowingResult(), kPatience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
        for (const ExportFormat format : {ExportFormat::Svg, ExportFormat::Pdf, ExportFormat::Report,
                                          ExportFormat::Csv, ExportFormat::Json, ExportFormat::Trace}) {
            const QString path = fixture.path(QStringLiteral("saved.") + fileEnding(format));
            QTest::keyClick(&window, Qt::Key_E);
            ExportDialog* const dialog = window.findChild<ExportDialog*>();
            QVERIFY(dialog != nullptr);
            dialog->setFormat(format);
            dialog->setPath(path);
            QTest::keyClick(dialog, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ExportDialog*>() == nullptr, kPatience_ms);
            QVERIFY2(QFileInfo(path).size() > 500, qPrintable(path));
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
        }
    }

    void copiedPictureHoldsItsSetupWhereverItIsPasted()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window.page().strip().sentence().contains("Run something first"));
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), kPatience_ms);
        QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->image().isNull(), kPatience_ms);
        const QImage pasted = QGuiApplication::clipboard()->image();
        QCOMPARE(pasted.size(), QSize(1920, 1080));
        const QString path = fixture.path("pasted.png");
        QVERIFY(pasted.save(path));
        const auto setup = readSetup(path.toStdString());
        QVERIFY(setup.has_value());
        QCOMPARE(setup->experiment, std::string(window.setup().experiment().id));
        QCOMPARE(setup->contenders, std::vector{window.setup().contender()});
    }

    void targetThatTakesNothingIsToldAndTheDialogStaysAsItWas_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("full disk") << QStringLiteral("/dev/full");
        QTest::newRow("folder") << QString();
    }
    void targetThatTakesNothingIsToldAndTheDialogStaysAsItWas()
    {
        QFETCH(QString, target);
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        if (target.isEmpty()) {
            target = fixture.path("folder.png");
            QVERIFY(QDir().mkpath(target));
        }
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), kPatience_ms);
        QTest::keyClick(&window, Qt::Key_E);
        auto* const dialog = window.findChild<ExportDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->setPath(target);
        buttonNamed(*dialog, "Save")->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->complaint().contains(target), kPatience_ms);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->choice().path, target);
        QVERIFY(buttonNamed(*dialog, "Save")->isEnabled());
        QVERIFY(QDir(target).isEmpty());
        dialog->reject();
    }

    void everyKeyIsInTheList()
    {
        WindowFixture fixture(quick());
        QTest::keyClick(&fixture.window(), Qt::Key_F1);
        auto* const help = fixture.window().findChild<KeyHelp*>();
        QVERIFY(help != nullptr && help->isVisible());
        QTest::keyClick(help, Qt::Key_Space);
        QTRY_VERIFY(fixture.window().findChild<KeyHelp*>() == nullptr);
        QCOMPARE(fixture.window().presenter().activity(), Activity::Idle);
    }

    void smallestWindowShowsEverything()
    {
        for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)}) {
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Projector}) {
                WindowFixture fixture(quick());
                fixture.window().setThemeChoice(theme);
                fixture.window().resize(size);
                QTRY_COMPARE(fixture.window().size(), size);
                QVERIFY(fixture.window().minimumSizeHint().width() <= size.width());
                ExperimentPage& page = fixture.window().page();
                QTRY_VERIFY(std::ranges::all_of(page.liveView().charts(), [&](const LiveView::Shown& shown) {
                    const QRect place(shown.card->mapTo(&page, QPoint()), shown.card->size());
                    return page.rect().contains(place) && place.width() > 200 && place.height() > 120;
                }));
            }
        }
    }

private:
    static bool hasMarker(MainWindow& window, const QString& text)
    {
        for (const SeriesMarker& marker : window.presenter().recording().utilization().markers())
            if (marker.text == text && marker.kind == SeriesMarker::Kind::Contender)
                return true;
        return false;
    }

    static void exportTo(MainWindow& window, const QString& path)
    {
        QTest::keyClick(&window, Qt::Key_E);
        auto* const dialog = window.findChild<ExportDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->setPath(path);
        buttonNamed(*dialog, "Save")->click();
        QVERIFY2(dialog->complaint().isEmpty(), qPrintable(dialog->complaint()));
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ExportDialog*>() == nullptr, kPatience_ms);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
