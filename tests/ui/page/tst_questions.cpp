// SPDX-License-Identifier: GPL-3.0-or-later
// The questions as the window's second way in, on the real engine.
#include "tests/ui/page/window_fixture.h"
#include "ui/lesson/questions_panel.h"
#include "ui/page/experiment_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace contend;
using namespace contend::ui;
using test::WindowFixture;

namespace {

WindowStart lightStart()
{
    WindowStart start;
    start.experiment = "cpu-bound";
    start.theme = ThemeChoice::Light;
    return start;
}

} // namespace

class TestQuestions : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void keyOpensThemWithTheCursorInTheSearch()
    {
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        QVERIFY(!window.questions().isVisible());
        QTest::keyClick(&window, Qt::Key_Q);
        QVERIFY(window.questions().isVisible());
        QVERIFY(window.questions().search()->hasFocus());
        // Letters are searched for, not taken for shortcuts.
        QTest::keyClicks(window.questions().search(), "race c");
        QCOMPARE(window.questions().search()->text(), QString("race c"));
        QCOMPARE(window.presenter().activity(), Activity::Idle);
    }

    void showItOpensTheExperimentWithTheSettings()
    {
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        QVERIFY(window.chooseExperiment("race-condition"));
        QVERIFY(window.setup().setValue("switch-interval", 20).has_value());
        QVERIFY(window.chooseExperiment("cpu-bound"));
        window.questions().choose("gil-and-thread-safety");
        window.questions().showButton()->click();
        QCOMPARE(std::string(window.setup().experiment().id), std::string("race-condition"));
        QCOMPARE(window.setup().contender(), base::Contender::Gil);
        QCOMPARE(window.setup().valueText("preempt"), QString("inside-update"));
        QCOMPARE(window.setup().valueText("protection"), QString("none"));
        QCOMPARE(window.setup().value("switch-interval"), 5.0); // what is not named stands at its preset
        QCOMPARE(window.presenter().activity(), Activity::Idle);
    }

    void measuredFigureStandsBesideTheAnswer()
    {
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        window.questions().choose("what-is-a-race-condition");
        window.questions().showButton()->click();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > 15,
                                 WindowFixture::kPatience_ms);
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, WindowFixture::kPatience_ms);
        QTRY_VERIFY2(window.questions().figureText().startsWith("On this machine: Lost updates"),
                     qPrintable(window.questions().figureText()));
        QVERIFY(!window.questions().figureText().contains("other settings"));
    }
};

QTEST_MAIN(TestQuestions)
#include "tst_questions.moc"
