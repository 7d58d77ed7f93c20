// SPDX-License-Identifier: GPL-3.0-or-later
// What a lecturer may change in the middle of a run: the run goes on, and nothing recorded is lost.
#include "tests/support/event_loop_watchdog.h"
#include "tests/ui/flows/person.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/chart/line_chart.h"
#include "ui/look/language.h"
#include "ui/page/experiment_page.h"
#include "ui/page/side_panel.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/key_button.h"
#include "ui/widget/tool_row.h"
#include "ui/widget/verdict_strip.h"

#include <QAction>
#include <QMenu>
#include <QTest>

using namespace contend;
using namespace contend::ui;
using ui::test::EventLoopWatchdog;
using ui::test::Person;
using ui::test::WindowFixture;

namespace {

constexpr int kPatience_ms = WindowFixture::kPatience_ms;

WindowStart lightStart()
{
    WindowStart start;
    start.experiment = "cpu-bound";
    start.theme = ThemeChoice::Light;
    return start;
}

/// A window in the middle of a run, and what must still be true after each change.
class Running {
public:
    explicit Running(const QString& flow)
        : m_fixture(lightStart())
        , m_watchdog(flow)
    {
        Person::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(recording().utilization().size() > 3, kPatience_ms);
        m_first_s = recording().utilization().firstTime();
        m_host = ui::test::ownChildren();
    }

    MainWindow& window() { return m_fixture.window(); }
    const Recording& recording() { return window().presenter().recording(); }
    void enter(const QString& step) { m_watchdog.enter(step); }

    /// The same run in the same process, with all its past, and growing.
    bool goesOn()
    {
        const std::size_t before = recording().utilization().size();
        const double view_to_s = window().page().liveView().utilization().view().to_s;
        const bool grows =
            QTest::qWaitFor([&] { return recording().utilization().size() > before + 2; }, kPatience_ms) &&
            QTest::qWaitFor([&] { return window().page().liveView().utilization().view().to_s > view_to_s; },
                            kPatience_ms);
        return grows && window().presenter().activity() == Activity::Live &&
               recording().utilization().firstTime() == m_first_s &&
               recording().utilization().markers().empty() && ui::test::ownChildren() == m_host &&
               window().page().strip().kind() != VerdictStrip::Kind::Error;
    }

private:
    WindowFixture m_fixture;
    EventLoopWatchdog m_watchdog;
    double m_first_s = 0;
    std::vector<int> m_host;
};

} // namespace

class TestChangesWhileRunning : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QVERIFY(ui::test::hasNoChild()); }

    void themesAndTextSizes()
    {
        Running running("themes and text sizes while running");
        MainWindow& window = running.window();
        for (const ThemeChoice choice :
             {ThemeChoice::Dark, ThemeChoice::System, ThemeChoice::Projector, ThemeChoice::Light}) {
            running.enter("theme " + themeChoiceName(choice));
            window.setThemeChoice(choice);
            QCOMPARE(window.theme().kind, resolveTheme(choice));
            QVERIFY(running.goesOn());
        }
        running.enter("larger text");
        while (window.settings().text_percent < Settings::kLargestTextPercent) {
            const int before = window.settings().text_percent;
            Person::press(Qt::Key_Plus, Qt::ControlModifier);
            QVERIFY(window.settings().text_percent > before);
        }
        QVERIFY(running.goesOn());
        while (window.settings().text_percent > Settings::kSmallestTextPercent)
            Person::press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(running.goesOn());
    }

    void languages()
    {
        Running running("languages while running");
        MainWindow& window = running.window();
        const QString english = window.page().heading();
        for (const QString& code : languageCodes()) {
            running.enter("language " + code);
            window.setLanguage(code);
            QTRY_COMPARE(window.page().heading() == english, code == "en");
            QVERIFY(running.goesOn());
        }
        window.setLanguage("en");
        QTRY_COMPARE(window.page().heading(), english);
        QVERIFY(running.goesOn());
    }

    void projectorAndFullScreen()
    {
        Running running("projector and full screen while running");
        MainWindow& window = running.window();
        running.enter("projector by key");
        Person::press(Qt::Key_F5);
        QVERIFY(window.isProjector() && !window.sidePanel().isVisible());
        QVERIFY(running.goesOn());
        running.enter("full screen");
        Person::press(Qt::Key_F11);
        QTRY_VERIFY(window.isFullScreen());
        QVERIFY(running.goesOn());
        Person::press(Qt::Key_F11);
        QTRY_VERIFY(!window.isFullScreen());
        running.enter("projector by mouse");
        // On a projected picture a menu has taken it.
        QVERIFY(Person::click(window.page().tools().moreButton()));
        auto* const more = window.page().tools().moreButton()->findChild<QMenu*>();
        QTRY_VERIFY(more->isVisible());
        more->setActiveAction(more->actions().last());
        QTest::keyClick(more, Qt::Key_Return);
        QTRY_VERIFY(!window.isProjector());
        QVERIFY(window.sidePanel().isVisible());
        QVERIFY(running.goesOn());
    }

    void sizesAndPanels()
    {
        Running running("sizes and panels while running");
        MainWindow& window = running.window();
        for (const QSize size : {QSize(1024, 768), QSize(1920, 1080), QSize(1280, 800), QSize(1440, 900)}) {
            running.enter(QString("%1 x %2").arg(size.width()).arg(size.height()));
            window.resize(size);
            QTRY_COMPARE(window.size(), size);
            QVERIFY(running.goesOn());
        }
        for (const Qt::Key key : {Qt::Key_F8, Qt::Key_F9, Qt::Key_L, Qt::Key_K}) {
            running.enter("panel of " + QKeySequence(key).toString());
            Person::press(key);
            QVERIFY(running.goesOn());
            Person::press(key);
            QVERIFY(running.goesOn());
        }
    }

    void oneChartAloneStaysAloneInAnotherTheme()
    {
        Running running("one chart alone while running");
        LiveView& live = running.window().page().liveView();
        running.enter("double click on a chart");
        QVERIFY(Person::doubleClick(live.charts().at(2).widget, live.charts().at(2).widget->rect().center()));
        QCOMPARE(live.expandedCard(), live.charts().at(2).card);
        running.enter("dark theme with one chart alone");
        running.window().setThemeChoice(ThemeChoice::Dark);
        QCOMPARE(live.expandedCard(), live.charts().at(2).card);
        QVERIFY(running.goesOn());
        Person::press(Qt::Key_Escape);
        QVERIFY(live.expandedCard() == nullptr);
        QVERIFY(running.goesOn());
    }
};

QTEST_MAIN(TestChangesWhileRunning)
#include "tst_changes_while_running.moc"
