// SPDX-License-Identifier: GPL-3.0-or-later
// The window from being made to being whole, and what it remembers of the time before.
#include "core/experiment/catalog.h"
#include "core/report/output_file.h"
#include "tests/ui/page/window_fixture.h"
#include "ui/page/experiment_page.h"
#include "ui/widget/verdict_strip.h"

#include <QFileInfo>
#include <QScreen>
#include <QTest>

using namespace contend;
using namespace contend::ui;
using test::WindowFixture;

namespace {

/// Short runs in a window that shows its frame first.
WindowStart frameFirst()
{
    WindowStart start;
    start.experiment = "race-condition";
    start.theme = ThemeChoice::Dark;
    start.values = {{"workers", 3}};
    start.frame_first = true;
    return start;
}

} // namespace

class TestWindowStart : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString settingsPath() const { return m_folder.filePath(QStringLiteral("contend.ini")); }
    std::unique_ptr<MainWindow> make(const WindowStart& start) const
    {
        return std::make_unique<MainWindow>(SettingsFile(settingsPath()), WindowFixture::makeSession, start);
    }

private slots:
    void init() { QFile::remove(settingsPath()); }

    void frameIsShownBeforeAnythingIsInIt()
    {
        const auto window = make(frameFirst());
        QVERIFY(!window->isComplete());
        QVERIFY(window->centralWidget() == nullptr);
        const QImage picture = window->grab().toImage(); // which paints it
        QCOMPARE(picture.pixelColor(picture.rect().center()), themeGround(ThemeKind::Dark));
        QVERIFY(!window->isComplete()); // only when the picture is out
        QTRY_VERIFY(window->isComplete());
    }

    void wholeWindowIsWhatWasAskedFor()
    {
        const auto window = make(frameFirst());
        window->show();
        QTRY_VERIFY_WITH_TIMEOUT(window->isComplete(), WindowFixture::kPatience_ms);
        QTRY_VERIFY(window->page().isVisible());
        QCOMPARE(std::string(window->setup().experiment().id), std::string("race-condition"));
        QCOMPARE(window->setup().value("workers"), 3.0);
        QCOMPARE(window->theme().kind, ThemeKind::Dark);
        window->activateWindow();
        QTRY_VERIFY(window->page().hasFocus()); // so that Space runs it
        QCOMPARE(window->palette().color(QPalette::Window), window->theme().ground);
        window->setThemeChoice(ThemeChoice::Light);
        QCOMPARE(window->palette().color(QPalette::Window), window->theme().ground);
    }

    void windowThatIsNotPaintedIsCompletedAllTheSame()
    {
        const auto window = make(frameFirst());
        QTRY_VERIFY_WITH_TIMEOUT(window->isComplete(), WindowFixture::kPatience_ms);
    }

    void completingTwiceChangesNothing()
    {
        const auto window = make(frameFirst());
        window->complete();
        const QWidget* const middle = window->centralWidget();
        window->complete();
        QCOMPARE(window->centralWidget(), middle);
    }

    void runBeginsWhenAllIsThere()
    {
        WindowStart start = frameFirst();
        start.start = true;
        const auto window = make(start);
        window->show();
        QTRY_VERIFY_WITH_TIMEOUT(window->isComplete() && !window->presenter().recording().isEmpty(),
                                 WindowFixture::kPatience_ms);
        window->close();
    }

    void frameCanBeResizedAndClosedAndLeavesTheSettingsAlone()
    {
        const auto window = make(frameFirst());
        window->show();
        window->resize(1000, 700);
        QEvent languageChange(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window.get(), &languageChange);
        QVERIFY(!window->isComplete());
        QVERIFY(window->close());
        QVERIFY(!QFileInfo::exists(settingsPath()));
    }

    void opensWithinTheScreen()
    {
        const auto window = make({});
        const QSize room = window->screen()->availableSize();
        const QSize least = window->minimumSizeHint();
        QVERIFY(window->width() <= std::max(room.width(), least.width()));
        QVERIFY(window->height() <= std::max(room.height(), least.height()));
    }

    void settingsAreRememberedFromOneStartToTheNext()
    {
        WindowFixture fixture;
        fixture.window().setThemeChoice(ThemeChoice::Dark);
        fixture.window().setTextPercent(130);
        QVERIFY(fixture.window().chooseExperiment("race-condition"));
        fixture.window().close();
        MainWindow next(SettingsFile(fixture.settingsPath()), WindowFixture::makeSession);
        QCOMPARE(next.theme().kind, ThemeKind::Dark);
        QCOMPARE(next.settings().text_percent, 130);
        QCOMPARE(std::string(next.setup().experiment().id), std::string("race-condition"));
    }

    void damagedSettingsGiveDefaultsAndANotice_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("value") << QByteArray("[look]\ntext_percent=900\n") << QStringLiteral("900");
        QTest::newRow("experiment") << QByteArray("[window]\nlast_experiment=long-gone\n")
                                    << QStringLiteral("long-gone");
        QTest::newRow("geometry") << QByteArray("[window]\ngeometry=bm90IGEgd2luZG93\n")
                                  << QStringLiteral("Size and place");
        QTest::newRow("whole file") << QByteArray("[[[\n\x80\x81 no key\n") << QStringLiteral("s.ini");
        QTest::newRow("none") << QByteArray() << QString();
    }
    void damagedSettingsGiveDefaultsAndANotice()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, told);
        const QTemporaryDir folder;
        const QString path = folder.filePath("s.ini");
        QVERIFY(report::writeFile(path.toStdString(), content.toStdString()).has_value());
        MainWindow window(SettingsFile(path), WindowFixture::makeSession);
        QCOMPARE(std::string(window.setup().experiment().id), std::string(experiment::catalog().front()->id));
        QCOMPARE(window.settings().text_percent, 100);
        QCOMPARE(window.page().strip().kind() == VerdictStrip::Kind::Warn, !told.isEmpty());
        QVERIFY2(window.page().strip().sentence().contains(told),
                 qPrintable(window.page().strip().sentence()));
    }
};

QTEST_MAIN(TestWindowStart)
#include "tst_window_start.moc"
