// SPDX-License-Identifier: GPL-3.0-or-later
// Endings that nobody planned: the window is closed in the middle of something, the process that measures is
// killed, the screen goes away. Nothing is left behind, and nothing measured is lost.
#include "tests/support/event_loop_watchdog.h"
#include "tests/ui/flows/person.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/page/experiment_page.h"
#include "ui/widget/key_button.h"
#include "ui/widget/sweep_dialog.h"
#include "ui/widget/tool_row.h"
#include "ui/widget/verdict_strip.h"

#include <QPushButton>
#include <QTest>
#include <csignal>

using namespace contend;
using namespace contend::ui;
using ui::test::EventLoopWatchdog;
using ui::test::Person;
using ui::test::WindowFixture;

namespace {

constexpr int kPatience_ms = WindowFixture::kPatience_ms;

WindowStart processesStart()
{
    WindowStart start;
    start.experiment = "cpu-bound";
    start.theme = ThemeChoice::Light;
    start.contender = base::Contender::Processes;
    return start;
}

bool isThere(int pid)
{
    return kill(pid, 0) == 0;
}

/// Every process below this one.
std::vector<int> descendants()
{
    std::vector<int> all = ui::test::childrenOf("self");
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const int child : ui::test::childrenOf(std::to_string(all[i])))
            all.push_back(child);
    return all;
}

} // namespace

class TestClosing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QVERIFY(ui::test::hasNoChild()); }

    void windowIsClosedInTheMiddle_data()
    {
        QTest::addColumn<Activity>("of");
        QTest::newRow("of a run") << Activity::Live;
        QTest::newRow("of a comparison") << Activity::Comparing;
        QTest::newRow("of a sweep") << Activity::Sweeping;
        QTest::newRow("of an ending") << Activity::Ending;
    }

    void windowIsClosedInTheMiddle()
    {
        QFETCH(const Activity, of);
        WindowFixture fixture(processesStart());
        begin(fixture.window(), of);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().presenter().recording().isEmpty(), kPatience_ms);
        const std::vector<int> started = descendants(); // an ending may be over before they are looked for
        QVERIFY(!started.empty());
        if (of == Activity::Ending)
            Person::press(Qt::Key_Space);
        QCOMPARE(fixture.window().presenter().activity(), of);
        EventLoopWatchdog watchdog(QString("closed in the middle, ") + QTest::currentDataTag());
        QVERIFY(fixture.window().close());
        QVERIFY(ui::test::hasNoChild());
        for (const int pid : started)
            QTRY_VERIFY_WITH_TIMEOUT(!isThere(pid), kPatience_ms);
        QCOMPARE(SettingsFile(fixture.settingsPath()).load().last_experiment, QString("cpu-bound"));
        fixture.close();
        QCoreApplication::processEvents(); // news that was under way finds nobody and does no harm
    }

    void killedHostIsToldAndWhatItMeasuredIsKept()
    {
        WindowFixture fixture(processesStart());
        MainWindow& window = fixture.window();
        begin(window, Activity::Live);
        const TimeSeries& curves = window.presenter().recording().utilization();
        QTRY_VERIFY_WITH_TIMEOUT(curves.size() > 10, kPatience_ms);
        const std::vector<int> started = descendants();
        const std::vector<int> hosts = ui::test::ownChildren();
        QCOMPARE(hosts.size(), std::size_t{1});
        const std::size_t measured = curves.size();

        EventLoopWatchdog watchdog("the host is killed");
        QCOMPARE(kill(hosts.front(), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
        QCOMPARE(window.page().strip().kind(), VerdictStrip::Kind::Error);
        QVERIFY(window.page().strip().sentence().size() > 20);
        QVERIFY(curves.size() >= measured);
        QVERIFY(window.presenter().record() != nullptr); // can be saved
        QVERIFY(window.page().tools().exportButton()->isEnabled());
        for (const int pid : started)
            QTRY_VERIFY_WITH_TIMEOUT(!isThere(pid), kPatience_ms);

        // And the next run is as good as the first one.
        Person::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(window.page().strip().kind() != VerdictStrip::Kind::Error, kPatience_ms);
        QCOMPARE(window.presenter().activity(), Activity::Live);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > 3, kPatience_ms);
        Person::press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
    }

    void hostKilledInAComparisonKeepsTheRunsBefore()
    {
        WindowFixture fixture(processesStart());
        MainWindow& window = fixture.window();
        QVERIFY(window.setup().setValue("seconds", 0.5).has_value());
        std::size_t finished = 0;
        connect(&window.presenter(), &RunPresenter::runStarted, this,
                [&finished](const RunNews& news) { finished = news.number; });
        begin(window, Activity::Comparing);
        QTRY_COMPARE_WITH_TIMEOUT(finished, std::size_t{1}, kPatience_ms);
        std::vector<int> hosts;
        QTRY_VERIFY_WITH_TIMEOUT((hosts = ui::test::ownChildren()).size() == 1, kPatience_ms);
        QCOMPARE(kill(hosts.front(), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
        QCOMPARE(window.page().strip().kind(), VerdictStrip::Kind::Error);
        QVERIFY(window.presenter().record() != nullptr);
        QVERIFY(window.presenter().record()->runs.front().operations > 0);
    }

    /// The window manager's part is not there offscreen: what is ours is to be whole after whatever size and
    /// state the window is put into.
    void screenTakenAwayInFullScreenLeavesAUsableWindow()
    {
        WindowFixture fixture(processesStart());
        MainWindow& window = fixture.window();
        begin(window, Activity::Live);
        QTRY_VERIFY_WITH_TIMEOUT(!window.presenter().recording().isEmpty(), kPatience_ms);
        Person::press(Qt::Key_F11);
        QTRY_VERIFY(window.isFullScreen());
        emit window.windowHandle()->screenChanged(QGuiApplication::primaryScreen());
        window.setWindowState(Qt::WindowNoState);
        window.setGeometry(0, 0, 1024, 768);
        QTRY_VERIFY(!window.isFullScreen());
        const std::size_t before = window.presenter().recording().utilization().size();
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > before, kPatience_ms);
        QVERIFY(Person::click(window.page().tools().runButton()));
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
    }

private:
    static void begin(MainWindow& window, Activity what)
    {
        if (what == Activity::Live || what == Activity::Ending)
            Person::press(Qt::Key_Space);
        if (what == Activity::Comparing)
            Person::press(Qt::Key_C);
        if (what == Activity::Sweeping) {
            Person::press(Qt::Key_C, Qt::ShiftModifier);
            auto* const dialog = window.findChild<SweepDialog*>();
            QVERIFY(dialog != nullptr && QTest::qWaitForWindowActive(dialog));
            Person::press(Qt::Key_Return);
            QTRY_VERIFY(window.findChild<SweepDialog*>() == nullptr);
        }
        QVERIFY(window.presenter().activity() != Activity::Idle);
    }
};

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
