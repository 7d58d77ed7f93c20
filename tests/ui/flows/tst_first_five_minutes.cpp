// SPDX-License-Identifier: GPL-3.0-or-later
// The path that must be perfect: the lecturer's first five minutes, by mouse and keyboard, on the real
// engine.
#include "tests/support/event_loop_watchdog.h"
#include "tests/ui/flows/person.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/chart/line_chart.h"
#include "ui/chart/timeline_chart.h"
#include "ui/export/png_export.h"
#include "ui/model/verdict_text.h"
#include "ui/page/experiment_page.h"
#include "ui/page/side_panel.h"
#include "ui/widget/contender_row.h"
#include "ui/widget/export_dialog.h"
#include "ui/widget/key_button.h"
#include "ui/widget/parameter_panel.h"
#include "ui/widget/parameter_row.h"
#include "ui/widget/tool_row.h"
#include "ui/widget/verdict_strip.h"

#include <QDialogButtonBox>
#include <QImageReader>
#include <QLineEdit>
#include <QTest>

using namespace contend;
using namespace contend::ui;
using ui::test::EventLoopWatchdog;
using ui::test::Person;
using ui::test::WindowFixture;

namespace {

constexpr int kPatience_ms = WindowFixture::kPatience_ms;

std::vector<std::string> changesOf(const MainWindow& window, SeriesMarker::Kind kind)
{
    std::vector<std::string> texts;
    for (const SeriesMarker& marker :
         const_cast<MainWindow&>(window).presenter().recording().utilization().markers())
        if (marker.kind == kind)
            texts.push_back(marker.text.toStdString());
    return texts;
}

} // namespace

class TestFirstFiveMinutes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyStepOfThePathWorksAtOnce()
    {
        WindowFixture fixture;
        EventLoopWatchdog watchdog("first five minutes");
        opens(fixture.window());
        if (!QTest::currentTestFailed())
            runs(fixture.window(), watchdog);
        if (!QTest::currentTestFailed())
            dragsTheWorkers(fixture.window(), watchdog);
        if (!QTest::currentTestFailed())
            changesTheContender(fixture.window(), watchdog);
        if (!QTest::currentTestFailed())
            compares(fixture.window(), watchdog);
        if (!QTest::currentTestFailed())
            exports(fixture.window(), fixture.path("slide.png"), watchdog);
        QTRY_VERIFY_WITH_TIMEOUT(ui::test::hasNoChild(), kPatience_ms);
    }

private:
    static void opens(MainWindow& window)
    {
        QCOMPARE(window.page().heading(), QString("Do more threads make a calculation faster?"));
        QVERIFY(window.page().contenders().button(3)->isChecked()); // threads under the GIL
        QVERIFY(window.page().liveView().charts().size() >= 4);
        for (const LiveView::Shown& shown : window.page().liveView().charts())
            QVERIFY(shown.widget->isVisible() && shown.chart->isEmpty());
    }

    static void runs(MainWindow& window, EventLoopWatchdog& watchdog)
    {
        watchdog.enter("Space runs it");
        Person::press(Qt::Key_Space);
        QCOMPARE(window.presenter().activity(), Activity::Live);
        const LiveView& live = window.page().liveView();
        for (const LiveView::Shown& shown : live.charts())
            QTRY_VERIFY2_WITH_TIMEOUT(!shown.chart->isEmpty(), qPrintable(shown.title), kPatience_ms);
        const double before_s = live.utilization().view().to_s;
        QTRY_VERIFY_WITH_TIMEOUT(live.utilization().view().to_s > before_s, kPatience_ms); // it moves
    }

    static void dragsTheWorkers(MainWindow& window, EventLoopWatchdog& watchdog)
    {
        watchdog.enter("the workers' slider is dragged");
        ValueSlider* const workers = window.sidePanel().parameters().row("workers")->slider();
        QVERIFY(Person::drag(workers, 1));
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().recording().headline().workers, 1U, kPatience_ms);
        QVERIFY(Person::drag(workers, 8));
        QCOMPARE(window.setup().value("workers"), 8.0);
        // The class sees it: eight lines and lanes in the same run, and a tick where it began.
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().recording().headline().workers, 8U, kPatience_ms);
        QCOMPARE(window.presenter().recording().utilization().workerCount(), 8);
        QVERIFY(!changesOf(window, SeriesMarker::Kind::Parameter).empty());
        QCOMPARE(window.presenter().activity(), Activity::Live);
        QVERIFY(changesOf(window, SeriesMarker::Kind::Contender).empty()); // nothing was started anew
    }

    static void changesTheContender(MainWindow& window, EventLoopWatchdog& watchdog)
    {
        watchdog.enter("the contender changes");
        const double before_s = window.presenter().recording().utilization().lastTime();
        Person::press(Qt::Key_4);
        QVERIFY(window.page().contenders().button(4)->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(changesOf(window, SeriesMarker::Kind::Contender),
                                  std::vector<std::string>{"processes"}, kPatience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().recording().headline().workers, 8U, kPatience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().lastTime() > before_s + 0.5,
                                 kPatience_ms);
        QVERIFY(window.presenter().recording().utilization().firstTime() < before_s); // the same time axis
    }

    static void compares(MainWindow& window, EventLoopWatchdog& watchdog)
    {
        watchdog.enter("Compare runs");
        QVERIFY(Person::click(window.page().tools().compareButton()));
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Comparing, kPatience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
        watchdog.enter("the bars are on view");
        QTRY_VERIFY_WITH_TIMEOUT(window.page().isShowingResult(), kPatience_ms);
        QVERIFY(!window.page().shownCharts().front().chart->isEmpty());
        const RecordOfAll& record = window.presenter().record();
        QCOMPARE(record->runs.size(), window.setup().experiment().contenders.size());
        QVERIFY(record->verdict.has_value());
        const QString sentence = VerdictText::words(*record->verdict).bold;
        QVERIFY(!sentence.isEmpty());
        QVERIFY(window.page().strip().sentence().startsWith(sentence));
    }

    static void exports(MainWindow& window, const QString& path, EventLoopWatchdog& watchdog)
    {
        watchdog.enter("Export");
        QVERIFY(Person::click(window.page().tools().exportButton()));
        auto* const dialog = window.findChild<ExportDialog*>();
        QVERIFY(dialog != nullptr && QTest::qWaitForWindowActive(dialog));
        for (QLineEdit* const line : dialog->findChildren<QLineEdit*>())
            if (line->accessibleName() == "File")
                QVERIFY(Person::click(line));
        Person::press(Qt::Key_A, Qt::ControlModifier);
        Person::type(path);
        QCOMPARE(dialog->choice().path, path);
        Person::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ExportDialog*>() == nullptr, kPatience_ms);
        QVERIFY(window.page().strip().sentence().contains("Saved as"));
        watchdog.leaveOut([&] { checkSlide(window, path); });
    }

    /// Title, parameters and machine are in it, ready for a slide.
    static void checkSlide(MainWindow& window, const QString& path)
    {
        QImageReader reader(path);
        QCOMPARE(reader.size(), QSize(2560, 1440));
        QCOMPARE(reader.text("Title"), window.page().heading());
        const QString caption = reader.text("Description");
        QVERIFY2(caption.contains("8 workers"), qPrintable(caption));
        QVERIFY2(caption.contains("cores"), qPrintable(caption));
        const auto setup = readSetup(path.toStdString());
        QVERIFY(setup.has_value());
        QCOMPARE(setup->experiment, std::string("cpu-bound"));
        QCOMPARE(setup->values.at("workers"), 8.0);
    }
};

QTEST_MAIN(TestFirstFiveMinutes)
#include "tst_first_five_minutes.moc"
