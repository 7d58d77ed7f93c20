// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the window that are made when they are first wanted: by key and by mouse, in the looks and words
// that were chosen before there was anything to look at.
#include "tests/ui/page/window_fixture.h"
#include "ui/lesson/code_view.h"
#include "ui/lesson/lesson_view.h"
#include "ui/lesson/questions_panel.h"
#include "ui/page/comparison_view.h"
#include "ui/page/experiment_page.h"
#include "ui/page/experiment_panel.h"
#include "ui/page/pair_view.h"
#include "ui/page/reading_pane.h"
#include "ui/page/result_views.h"
#include "ui/page/side_panel.h"
#include "ui/page/sweep_view.h"
#include "ui/widget/tool_row.h"
#include "ui/widget/view_switch.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace contend;
using namespace contend::ui;
using test::WindowFixture;

namespace {

constexpr int kPercent = 150;

WindowStart lightStart()
{
    WindowStart start;
    start.experiment = "cpu-bound";
    start.theme = ThemeChoice::Light;
    start.language = QStringLiteral("en");
    return start;
}

/// Everything is changed before the part is there.
void changeAll(MainWindow& window)
{
    window.setLanguage(QStringLiteral("de"));
    window.setThemeChoice(ThemeChoice::Dark);
    window.setTextPercent(kPercent);
    QCoreApplication::processEvents();
}

void click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

QPushButton* switchButton(const QWidget& panel, int number)
{
    return panel.findChild<ViewSwitch*>()->button(number);
}

int bodySize(const MainWindow& window)
{
    return themeFont(window.theme(), TextSize::Body).pixelSize();
}

} // namespace

class TestLateParts : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void nothingIsMadeThatIsNotShown()
    {
        WindowFixture fixture(lightStart());
        const MainWindow& window = fixture.window();
        QCOMPARE(window.findChild<QuestionsPanel*>(), nullptr);
        QCOMPARE(window.findChild<CodeView*>(), nullptr);
        QCOMPARE(window.findChild<LessonView*>(), nullptr);
        QCOMPARE(window.findChild<ComparisonView*>(), nullptr);
        QCOMPARE(window.findChild<SweepView*>(), nullptr);
        QCOMPARE(window.findChild<PairView*>(), nullptr);
    }

    void questions_data() { byKeyAndMouse(); }
    void questions()
    {
        QFETCH(bool, by_key);
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        changeAll(window);
        if (by_key) {
            QTest::keyClick(&window, Qt::Key_Q);
        } else {
            QTest::keyClick(&window, Qt::Key_F8); // folded: the letters are large
            click(switchButton(*window.findChild<ExperimentPanel*>(), 1));
        }
        auto* const panel = window.findChild<QuestionsPanel*>();
        QVERIFY(panel != nullptr && panel->isVisible());
        QVERIFY(panel->search()->placeholderText() != QString("Search the questions"));
        QCOMPARE(panel->search()->placeholderText(),
                 QCoreApplication::translate("contend::ui::QuestionsPanel", "Search the questions"));
        QCOMPARE(panel->search()->font().pixelSize(), bodySize(window));
        QCOMPARE(panel->search()->palette().color(QPalette::Text), window.theme().text);
        QVERIFY(panel->shown().size() > 20);
        window.setTextPercent(kPercent + 20);
        QCOMPARE(panel->search()->font().pixelSize(), bodySize(window));
        window.setLanguage(QStringLiteral("fr"));
        QTRY_COMPARE(panel->search()->placeholderText(),
                     QCoreApplication::translate("contend::ui::QuestionsPanel", "Search the questions"));
    }

    void lesson_data() { byKeyAndMouse(); }
    void lesson()
    {
        QFETCH(bool, by_key);
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        changeAll(window);
        if (by_key)
            QTest::keyClick(&window, Qt::Key_L);
        else
            emit window.sidePanel().lessonRequested();
        auto* const lesson = window.findChild<LessonView*>();
        QVERIFY(lesson != nullptr && lesson->isVisible());
        QTRY_VERIFY(lesson->toPlainText().contains(QStringLiteral("Primzahlen")));
        QCOMPARE(lesson->document()->defaultFont().pixelSize(), bodySize(window));
        QVERIFY(window.chooseExperiment("spin-or-sleep") || window.chooseExperiment("race-condition"));
        QVERIFY(!lesson->toPlainText().contains(QStringLiteral("Primzahlen")));
    }

    void code_data() { byKeyAndMouse(); }
    void code()
    {
        QFETCH(bool, by_key);
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        QVERIFY(window.setup().setValue("workers", 3).has_value());
        changeAll(window);
        if (by_key) {
            QTest::keyClick(&window, Qt::Key_K);
        } else {
            QTest::keyClick(&window, Qt::Key_L);
            click(switchButton(window.reading(), 1));
        }
        auto* const code = window.findChild<CodeView*>();
        QVERIFY(code != nullptr && code->isVisible());
        QVERIFY(code->program().contains("WORKERS = 3\n"));
        QVERIFY(window.setup().setValue("workers", 5).has_value());
        QVERIFY(code->program().contains("WORKERS = 5\n"));
    }

    void resultsKnowWhatWasSetBefore()
    {
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        changeAll(window);
        window.setup().setRepeats(4);
        ComparisonView& view = window.page().results().comparison();
        QCOMPARE(view.repeatsBox().value(), 4);
        QVERIFY(view.againButton().isEnabled());
        QCOMPARE(view.againButton().text(),
                 QCoreApplication::translate("contend::ui::ComparisonView", "Compare again"));
        view.repeatsBox().setValue(2);
        QCOMPARE(window.setup().repeats(), 2);
        emit view.compareRequested();
        QTRY_VERIFY(window.presenter().activity() != Activity::Idle);
        QVERIFY(!view.againButton().isEnabled());
    }

    void tabReachesThemWhereTheyStand()
    {
        WindowFixture fixture(lightStart());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_Q);
        QTest::keyClick(&window, Qt::Key_K);
        const auto before = [&window](const QWidget* one, const QWidget* other) {
            for (QWidget* each = window.nextInFocusChain(); each != &window; each = each->nextInFocusChain())
                if (each == one || each == other)
                    return each == one;
            return false;
        };
        const QPushButton* const tab = switchButton(*window.findChild<ExperimentPanel*>(), 1);
        QVERIFY(before(tab, window.questions().search()));
        QVERIFY(before(window.questions().search(), window.questions().list()));
        QVERIFY(before(window.questions().list(), &window.page().tools()));
        QVERIFY(before(switchButton(window.reading(), 1), window.code().findChild<QPushButton*>()));
        QVERIFY(before(window.code().findChild<QPushButton*>(), &window.sidePanel()));
    }

private:
    static void byKeyAndMouse()
    {
        QTest::addColumn<bool>("by_key");
        QTest::newRow("key") << true;
        QTest::newRow("mouse") << false;
    }
};

QTEST_MAIN(TestLateParts)
#include "tst_late_parts.moc"
