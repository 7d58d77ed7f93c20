// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson beside the charts.
#include "tests/ui/page/window_fixture.h"
#include "ui/lesson/code_view.h"
#include "ui/lesson/lesson_view.h"
#include "ui/page/experiment_page.h"
#include "ui/page/reading_pane.h"
#include "ui/page/side_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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

QRect placeOf(const QWidget& widget, const QWidget& window)
{
    return QRect(widget.mapTo(&window, QPoint()), widget.size());
}

} // namespace

class TestReading : public QObject {
    Q_OBJECT

private slots:
    void foldedAtTheFirstStart()
    {
        WindowFixture fixture(lightStart());
        QVERIFY(!fixture.window().reading().isVisible());
    }

    void keyShowsItBesideTheChartsAndFoldsItAgain()
    {
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        window.resize(1920, 1080);
        QTest::keyClick(&window, Qt::Key_L);
        QVERIFY(window.reading().isVisible());
        QTRY_VERIFY(!placeOf(window.reading(), window).intersects(placeOf(window.page(), window)));
        QVERIFY(window.sidePanel().isVisible());
        QVERIFY(window.page().width() > window.reading().width());
        QTest::keyClick(&window, Qt::Key_L);
        QVERIFY(!window.reading().isVisible());
    }

    void codeIsTheSecondViewWithAKeyOfItsOwn()
    {
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        window.resize(1920, 1080);
        QTest::keyClick(&window, Qt::Key_K);
        QVERIFY(window.code().isVisible());
        QVERIFY(!window.reading().lesson().isVisible());
        QVERIFY(window.setup().setValue("workers", 7).has_value());
        QVERIFY(window.code().program().contains("WORKERS = 7\n"));
        QVERIFY(window.chooseExperiment("race-condition"));
        QVERIFY(window.code().program().contains("PROTECTION = \"none\""));
        QTest::keyClick(&window, Qt::Key_L);
        QVERIFY(window.reading().lesson().isVisible());
        QVERIFY(!window.code().isVisible());
        QTest::keyClick(&window, Qt::Key_K);
        QTest::keyClick(&window, Qt::Key_K);
        QVERIFY(!window.reading().isVisible());
    }

    void sidePanelsLinkAndFoldButtonDoTheSame()
    {
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        emit window.sidePanel().lessonRequested();
        QVERIFY(window.reading().isVisible());
        emit window.reading().foldRequested();
        QVERIFY(!window.reading().isVisible());
    }

    void followsTheExperiment()
    {
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_L);
        QVERIFY(window.reading().lesson().toPlainText().contains("primes"));
        QVERIFY(window.chooseExperiment("lock-contention"));
        QVERIFY(window.reading().lesson().toPlainText().contains("spin"));
        QVERIFY(window.reading().isVisible());
    }

    void onASmallScreenLessonAndParametersTakeTurns()
    {
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        window.resize(1024, 768);
        QTRY_COMPARE(window.width(), 1024);
        QTest::keyClick(&window, Qt::Key_L);
        QVERIFY(window.reading().isVisible());
        QVERIFY(!window.sidePanel().isVisible());
        QTRY_VERIFY(window.page().width() > window.width() / 2);
        QTest::keyClick(&window, Qt::Key_F9);
        QVERIFY(window.sidePanel().isVisible());
        QVERIFY(!window.reading().isVisible());
        QTest::keyClick(&window, Qt::Key_L);
        QTest::keyClick(&window, Qt::Key_L);
        QVERIFY(window.sidePanel().isVisible());
    }

    void staysInProjectorModeAndForTheNextStart()
    {
        WindowFixture fixture(lightStart());
        QTest::keyClick(&fixture.window(), Qt::Key_L);
        fixture.window().setProjector(true);
        QVERIFY(fixture.window().reading().isVisible());
        QTRY_VERIFY(fixture.window().page().width() > fixture.window().width() / 2);
        fixture.window().setProjector(false);
        fixture.window().close();
        MainWindow next(SettingsFile(fixture.settingsPath()), WindowFixture::makeSession);
        next.show();
        QVERIFY(next.reading().isVisible());
    }

    void furtherViewsStandBesideTheLesson()
    {
        ReadingPane pane(loadTheme(ThemeKind::Light));
        auto* const code = new QLabel("code");
        const int number = pane.addView("Code", {}, code);
        pane.show();
        QCOMPARE(pane.currentView(), ReadingPane::kLesson);
        QVERIFY(pane.lesson().isVisible());
        pane.showView(number);
        QVERIFY(code->isVisible());
        QVERIFY(!pane.lesson().isVisible());
        QCOMPARE(pane.currentView(), number);
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
