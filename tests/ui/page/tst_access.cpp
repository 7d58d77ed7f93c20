// SPDX-License-Identifier: GPL-3.0-or-later
// The window for people who use the keyboard alone, or hear it instead of seeing it.
#include "tests/ui/page/window_fixture.h"
#include "ui/lesson/questions_panel.h"
#include "ui/page/experiment_page.h"
#include "ui/page/experiment_panel.h"
#include "ui/page/export_desk.h"
#include "ui/page/reading_pane.h"
#include "ui/page/side_panel.h"
#include "ui/widget/export_dialog.h"
#include "ui/widget/key_help.h"
#include "ui/widget/number_dialog.h"
#include "ui/widget/sweep_dialog.h"
#include "ui/widget/tool_row.h"
#include "ui/widget/verdict_strip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>

using namespace contend;
using namespace contend::ui;
using test::WindowFixture;

namespace {

constexpr int kPatience_ms = WindowFixture::kPatience_ms;

WindowStart quick(ThemeChoice theme = ThemeChoice::Light)
{
    WindowStart start;
    start.experiment = "cpu-bound";
    start.theme = theme;
    start.values = {{"seconds", 0.5}};
    return start;
}

/// Does a person do something with it? Parts of a control, such as the field in a box, go with the control.
bool isInteractive(const QWidget& widget)
{
    if (qobject_cast<const QScrollBar*>(&widget) != nullptr)
        return false;
    if (const QWidget* const owner = widget.parentWidget())
        if (qobject_cast<const QComboBox*>(owner) != nullptr ||
            qobject_cast<const QAbstractSpinBox*>(owner) != nullptr)
            return false;
    return (widget.focusPolicy() & Qt::TabFocus) != 0 ||
           qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(&widget) != nullptr;
}

/// Widgets of ours; a file dialog's are Qt's own.
QString nameless(QWidget& root)
{
    QStringList found;
    QList<QWidget*> all = root.findChildren<QWidget*>();
    all.prepend(&root);
    for (QWidget* const widget : std::as_const(all)) {
        if (!widget->isVisibleTo(&root) || !isInteractive(*widget) ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(widget);
        const bool has_name = face != nullptr && !face->text(QAccessible::Name).trimmed().isEmpty();
        if (!has_name)
            found << QStringLiteral("%1 in %2")
                         .arg(QString::fromLatin1(widget->metaObject()->className()),
                              widget->parentWidget() != nullptr
                                  ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                  : QString());
    }
    return found.join(QStringLiteral("; "));
}

/// Buttons of ours that explain themselves nowhere. Answers and choices are words that say all there is.
QString unexplained(QWidget& root)
{
    QStringList found;
    for (QAbstractButton* const button : root.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&root) && button->toolTip().trimmed().isEmpty() && !button->isCheckable() &&
            !button->objectName().startsWith(QLatin1String("qt_")))
            found << QStringLiteral("%1 “%2”").arg(QString::fromLatin1(button->metaObject()->className()),
                                                   button->text());
    return found.join(QStringLiteral("; "));
}

/// The stations of Tab until it comes round again.
QList<QWidget*> tour(MainWindow& window)
{
    constexpr int kMost = 300;
    QList<QWidget*> stations;
    window.page().setFocus();
    for (int i = 0; i < kMost; ++i) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window,
                        Qt::Key_Tab);
        QWidget* const now = QApplication::focusWidget();
        if (now == nullptr || (!stations.isEmpty() && now == stations.front()))
            break;
        stations << now;
    }
    return stations;
}

bool isNear(const QColor& one, const QColor& other)
{
    constexpr int kTolerance = 24;
    return std::abs(one.red() - other.red()) < kTolerance &&
           std::abs(one.green() - other.green()) < kTolerance &&
           std::abs(one.blue() - other.blue()) < kTolerance;
}

/// Pixels of the widget's surroundings that turned into the ring's colour.
int ringPixels(const QImage& before, const QImage& after, const QList<QColor>& rings)
{
    int count = 0;
    for (int y = 0; y < after.height(); ++y)
        for (int x = 0; x < after.width(); ++x) {
            const QColor now = after.pixelColor(x, y);
            if (now != before.pixelColor(x, y) &&
                std::ranges::any_of(rings, [&](const QColor& ring) { return isNear(now, ring); }))
                ++count;
        }
    return count;
}

} // namespace

class TestAccess : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyControlHasAName()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QCOMPARE(nameless(window), QString());
        QTest::keyClick(&window, Qt::Key_L);
        QVERIFY2(nameless(window).isEmpty(), qPrintable("lesson: " + nameless(window)));
        QTest::keyClick(&window, Qt::Key_K);
        QVERIFY2(nameless(window).isEmpty(), qPrintable("code: " + nameless(window)));
        QTest::keyClick(&window, Qt::Key_K);
        QTest::keyClick(&window, Qt::Key_Q);
        QVERIFY2(nameless(window).isEmpty(), qPrintable("questions: " + nameless(window)));
        window.setProjector(true);
        QVERIFY2(nameless(window).isEmpty(), qPrintable("projector: " + nameless(window)));
    }

    void everyButtonExplainsItself()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QString all = unexplained(window);
        QTest::keyClick(&window, Qt::Key_L);
        all += QStringLiteral(" | ") + unexplained(window);
        QTest::keyClick(&window, Qt::Key_K);
        all += QStringLiteral(" | ") + unexplained(window);
        QTest::keyClick(&window, Qt::Key_Q);
        all += QStringLiteral(" | ") + unexplained(window);
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        all += QStringLiteral(" | ") + unexplained(window);
        QCOMPARE(all, QStringLiteral(" |  |  |  | "));
    }

    void everyExperimentsControlsHaveNames()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        for (const char* const id : {"race-condition", "download-pages", "producer-consumer",
                                     "responsiveness", "deadlock", "crash-isolation", "image-processing"})
            if (window.chooseExperiment(id))
                QVERIFY2(nameless(window).isEmpty(), qPrintable(QString(id) + ": " + nameless(window)));
    }

    void everyDialogsControlsHaveNames()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_C, Qt::ShiftModifier);
        auto* const sweep = window.findChild<SweepDialog*>();
        QVERIFY(sweep != nullptr);
        QCOMPARE(nameless(*sweep), QString());
        sweep->reject();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_N);
        auto* const numbers = window.findChild<NumberDialog*>();
        QVERIFY(numbers != nullptr);
        QCOMPARE(nameless(*numbers), QString());
        ExportDialog dialog({"All", "CPU"}, fixture.path("x"), window.theme(), &window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (const ExportFormat format : {ExportFormat::Png, ExportFormat::Report, ExportFormat::Csv}) {
            dialog.setFormat(format);
            QCOMPARE(nameless(dialog), QString());
        }
    }

    void everyKeyDoesWhatTheListSays_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("effect");
        const auto row = [](const char* name, int key, const char* effect, int modifiers = 0) {
            QTest::newRow(name) << key << modifiers << QString::fromLatin1(effect);
        };
        row("Space runs", Qt::Key_Space, "running");
        row("P pauses", Qt::Key_P, "paused");
        row("C compares", Qt::Key_C, "comparing");
        row("Shift+C sweeps", Qt::Key_C, "sweep dialog", Qt::ShiftModifier);
        row("R resets", Qt::Key_R, "preset");
        row("E exports", Qt::Key_E, "told");
        row("Ctrl+Shift+C copies", Qt::Key_C, "told", Qt::ControlModifier | Qt::ShiftModifier);
        row("N numbers", Qt::Key_N, "numbers");
        row("F5 projector", Qt::Key_F5, "projector");
        row("F8 experiments", Qt::Key_F8, "left folded");
        row("F9 parameters", Qt::Key_F9, "right folded");
        row("F11 full screen", Qt::Key_F11, "full screen");
        row("Q questions", Qt::Key_Q, "questions");
        row("L lesson", Qt::Key_L, "lesson");
        row("K code", Qt::Key_K, "code");
        row("Ctrl+plus larger", Qt::Key_Plus, "larger", Qt::ControlModifier);
        row("Ctrl+equal larger", Qt::Key_Equal, "larger", Qt::ControlModifier);
        row("Ctrl+minus smaller", Qt::Key_Minus, "smaller", Qt::ControlModifier);
        row("? keys", Qt::Key_Question, "key help");
        row("F1 keys", Qt::Key_F1, "key help");
        row("1 first contender", Qt::Key_1, "contender 1");
        row("2 second contender", Qt::Key_2, "contender 2");
        row("4 fourth contender", Qt::Key_4, "contender 4");
        row("9 none there", Qt::Key_9, "contender 3");
    }
    void everyKeyDoesWhatTheListSays()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, effect);
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        window.setTextPercent(110);
        QVERIFY(window.setup().setValue("workers", 3).has_value());
        if (effect == QStringLiteral("paused"))
            QTest::keyClick(&window, Qt::Key_Space);
        const Before before{window.settings().text_percent, window.sidePanel().isVisible(),
                            panel(window).isVisible()};
        QTest::keyClick(&window, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
        QVERIFY2(hasEffect(window, effect, before), qPrintable(effect));
    }

    void listOfKeysNamesEveryShortcut()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        QTest::keyClick(&window, Qt::Key_F1);
        auto* const help = window.findChild<KeyHelp*>();
        QVERIFY(help != nullptr);
        QString all;
        for (const QLabel* const label : help->findChildren<QLabel*>())
            all += QLatin1Char('\n') + label->text() + QLatin1Char('\n');
        for (QAction* const action : window.actions()) {
            if (action->shortcut().isEmpty() || action->text().isEmpty())
                continue;
            QVERIFY2(all.contains(QLatin1Char('\n') + action->text() + QLatin1Char('\n')),
                     qPrintable(action->shortcut().toString() + ": " + action->text()));
        }
    }

    void tabVisitsEveryControlOnce()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        const QList<QWidget*> stations = tour(window);
        QCOMPARE(QSet<QWidget*>(stations.begin(), stations.end()).size(), stations.size());
        QSet<QWidget*> missed;
        for (QWidget* const widget : window.findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && isInteractive(*widget) &&
                (widget->focusPolicy() & Qt::TabFocus) != 0 && !stations.contains(widget) &&
                widget->focusProxy() == nullptr)
                missed << widget;
        QStringList names;
        for (const QWidget* const widget : std::as_const(missed))
            names << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                         widget->accessibleName();
        QVERIFY2(missed.isEmpty(), qPrintable(names.join(QStringLiteral("; "))));
        QVERIFY(stations.size() > 20);
    }

    /// From the upper left to the lower right: experiments, contenders, tools, charts, parameters.
    void tabGoesThroughTheWindowInOrder()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        const QList<QWidget*> stations = tour(window);
        const auto first = [&](const QWidget* parent) {
            for (qsizetype i = 0; i < stations.size(); ++i)
                if (parent->isAncestorOf(stations[i]))
                    return i;
            return qsizetype{-1};
        };
        const qsizetype tools = first(&window.page().tools());
        const qsizetype charts = first(&window.page().liveView());
        const qsizetype side = first(&window.sidePanel());
        QVERIFY(tools >= 0);
        QVERIFY2(tools < charts, "the tools come before the charts");
        QVERIFY2(charts < side, "the charts come before the parameters");
    }

    void focusIsVisible_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
        QTest::newRow("projector") << static_cast<int>(ThemeChoice::Projector);
    }
    void focusIsVisible()
    {
        QFETCH(int, theme);
        WindowFixture fixture(quick(static_cast<ThemeChoice>(theme)));
        MainWindow& window = fixture.window();
        const Theme& look = window.theme();
        const QList<QColor> rings{look.focus_ring, look.text, look.accent};
        const QList<QWidget*> stations = tour(window);
        QVERIFY(!stations.isEmpty());
        QStringList unseen;
        for (QWidget* const station : stations) {
            window.page().setFocus(Qt::OtherFocusReason);
            QCoreApplication::processEvents();
            if (!station->isVisible())
                continue;
            const QRect place(station->mapTo(&window, QPoint(-3, -3)), station->size() + QSize(6, 6));
            const QImage before = window.grab(place).toImage();
            station->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const int drawn = ringPixels(before, window.grab(place).toImage(), rings);
            if (drawn < std::min(station->width(), station->height()))
                unseen << QString::fromLatin1(station->metaObject()->className()) + QLatin1Char(' ') +
                              station->accessibleName();
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QStringLiteral("; "))));
    }

    void chartsTellWhatTheyShow()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        for (const LiveView::Shown& shown : window.page().liveView().charts()) {
            QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(shown.widget);
            QVERIFY(face != nullptr);
            QCOMPARE(face->role(), QAccessible::Chart);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(shown.title));
        }
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(window.presenter().recording().utilization().size() > 10, kPatience_ms);
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(window.presenter().activity(), Activity::Idle, kPatience_ms);
        for (const LiveView::Shown& shown : window.page().liveView().charts()) {
            const QString told =
                QAccessible::queryAccessibleInterface(shown.widget)->text(QAccessible::Description);
            QVERIFY2(told.contains(shown.chart->summary()), qPrintable(told));
            QVERIFY2(told.contains(QStringLiteral("worker 1:")), qPrintable(told));
            QVERIFY2(told.contains(window.page().strip().sentence()), qPrintable(told));
        }
    }

    void whatTheStripSaysIsAnnounced()
    {
        WindowFixture fixture(quick());
        MainWindow& window = fixture.window();
        window.page().strip().say(VerdictStrip::Kind::Error, "It failed.", "Try again.");
        QCOMPARE(window.page().strip().accessibleDescription(), QStringLiteral("It failed. Try again."));
    }

private:
    struct Before {
        int text_percent;
        bool side_visible;
        bool panel_visible;
    };

    static const QWidget& panel(const MainWindow& window) { return *window.findChild<ExperimentPanel*>(); }

    static bool hasEffect(MainWindow& window, const QString& effect, const Before& before)
    {
        const auto& contenders = window.setup().experiment().contenders;
        const std::map<QString, std::function<bool()>> checks{
            {"running", [&] { return window.presenter().activity() == Activity::Live; }},
            {"paused", [&] { return window.presenter().isPaused(); }},
            {"comparing", [&] { return window.presenter().activity() == Activity::Comparing; }},
            {"sweep dialog", [&] { return window.findChild<SweepDialog*>() != nullptr; }},
            {"preset", [&] { return window.setup().isPreset(); }},
            {"told", [&] { return window.page().strip().sentence().contains("Run something first"); }},
            {"numbers", [&] { return window.findChild<NumberDialog*>() != nullptr; }},
            {"projector", [&] { return window.isProjector(); }},
            {"left folded", [&] { return panel(window).isVisible() != before.panel_visible; }},
            {"right folded", [&] { return window.sidePanel().isVisible() != before.side_visible; }},
            {"full screen", [&] { return window.isFullScreen(); }},
            {"questions", [&] { return window.questions().isVisible(); }},
            {"lesson", [&] { return window.reading().isVisible(); }},
            {"code", [&] { return window.reading().isVisible() && window.settings().reading_shown; }},
            {"larger", [&] { return window.settings().text_percent > before.text_percent; }},
            {"smaller", [&] { return window.settings().text_percent < before.text_percent; }},
            {"key help", [&] { return window.findChild<KeyHelp*>() != nullptr; }},
            {"contender 1", [&] { return window.setup().contender() == contenders[0]; }},
            {"contender 2", [&] { return window.setup().contender() == contenders[1]; }},
            {"contender 3", [&] { return window.setup().contender() == contenders[2]; }},
            {"contender 4", [&] { return window.setup().contender() == contenders[3]; }},
        };
        return checks.at(effect)();
    }
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
