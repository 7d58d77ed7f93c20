// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace contend::ui;

Q_DECLARE_METATYPE(contend::ui::ThemeKind)

namespace {

/// Counts how often it is dressed.
class DressedLabel : public QLabel {
public:
    using QLabel::QLabel;
    int dressed = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        dressed += event->type() == QEvent::StyleChange ? 1 : 0;
        QLabel::changeEvent(event);
    }
};

} // namespace

class TestStyleSheet : public QObject {
    Q_OBJECT

private:
    static void addThemes()
    {
        QTest::addColumn<ThemeKind>("kind");
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector})
            QTest::newRow(qPrintable(themeName(kind))) << kind;
    }

    static int inkIn(const QIcon& icon, const QColor& colour)
    {
        const QImage picture = icon.pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
        int found = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                found +=
                    picture.pixelColor(x, y).alpha() == 255 && picture.pixelColor(x, y).rgb() == colour.rgb();
        return found;
    }

private slots:
    void everyNameIsFilledIn_data() { addThemes(); }
    void everyNameIsFilledIn()
    {
        QFETCH(ThemeKind, kind);
        const QString sheet = windowStyleSheet(loadTheme(kind, 1.25));
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(!sheet.contains(QLatin1String("/*")));
        QVERIFY(sheet.contains(loadTheme(kind).accent.name()));
    }

    void picturesItNamesExist_data() { addThemes(); }
    void picturesItNamesExist()
    {
        QFETCH(ThemeKind, kind);
        const QString sheet = windowStyleSheet(loadTheme(kind));
        static const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
        int named = 0;
        for (auto found = url.globalMatch(sheet); found.hasNext(); ++named)
            QVERIFY(QFile::exists(found.next().captured(1)));
        QVERIFY(named > 0);
    }

    void qtUnderstandsIt_data() { addThemes(); }
    void qtUnderstandsIt()
    {
        QFETCH(ThemeKind, kind);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("stylesheet|Unknown property")));
        const Theme theme = loadTheme(kind);
        QWidget window;
        applyTheme(window, theme);
        QLabel label(QStringLiteral("heading"), &window);
        setRole(&label, role::kHeading);
        label.ensurePolished();
        QCOMPARE(label.font().pixelSize(), qRound(theme.textPx(TextSize::Heading)));
        QCOMPARE(label.palette().color(QPalette::WindowText), theme.text);
        QCOMPARE(qApp->palette().color(QPalette::Window), theme.ground);
    }

    void changingTheThemeChangesWhatIsShown()
    {
        QWidget window;
        applyTheme(window, loadTheme(ThemeKind::Light));
        QLabel label(QStringLiteral("x"), &window);
        label.ensurePolished();
        const Theme dark = loadTheme(ThemeKind::Dark);
        applyTheme(window, dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), dark.text);
    }

    /// Or else large windows are slow to change.
    void whatLiesDeepIsNotDressedMoreOften()
    {
        QWidget window;
        applyTheme(window, loadTheme(ThemeKind::Light));
        QWidget middle(&window);
        QWidget inner(&middle);
        DressedLabel shallow(&window);
        DressedLabel deep(&inner);
        for (QWidget* const each : std::initializer_list<QWidget*>{&window, &middle, &inner, &shallow, &deep})
            each->ensurePolished();
        shallow.dressed = 0;
        deep.dressed = 0;
        applyTheme(window, loadTheme(ThemeKind::Dark));
        QVERIFY(shallow.dressed > 0);
        QCOMPARE(deep.dressed, shallow.dressed);
    }

    void dialogsAreDressedAsTheWindow()
    {
        const Theme theme = loadTheme(ThemeKind::Dark);
        QWidget window;
        applyTheme(window, theme);
        QDialog dialog(&window);
        QPushButton button(QStringLiteral("OK"), &dialog);
        setRole(&button, role::kPrimary);
        button.resize(120, 40);
        QCOMPARE(button.grab().toImage().pixelColor(12, 8), theme.accent);
    }

    void primaryButtonHasTheAccent()
    {
        const Theme theme = loadTheme(ThemeKind::Light);
        QWidget window;
        applyTheme(window, theme);
        QPushButton button(QStringLiteral("Run"), &window);
        setRole(&button, role::kPrimary);
        button.resize(120, 40);
        QCOMPARE(button.grab().toImage().pixelColor(12, 8), theme.accent);
    }

    void focusIsVisible_data() { addThemes(); }
    void focusIsVisible()
    {
        QFETCH(ThemeKind, kind);
        QWidget window;
        applyTheme(window, loadTheme(kind));
        QPushButton first(QStringLiteral("one"), &window);
        QPushButton second(QStringLiteral("two"), &window);
        second.move(200, 0);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        second.setFocus();
        const QImage without = first.grab().toImage();
        first.setFocus();
        QTRY_VERIFY(first.hasFocus());
        const QImage with = first.grab().toImage();
        QCOMPARE(with.size(), without.size());
        QVERIFY(with != without);
    }

    void preparedListsKeepTheirPadding()
    {
        QWidget window;
        applyTheme(window, loadTheme(ThemeKind::Light));
        QListWidget list(&window);
        prepareList(&list);
        list.addItems({QStringLiteral("one"), QStringLiteral("two")});
        const int line = list.fontMetrics().height();
        QVERIFY(list.visualItemRect(list.item(1)).top() >= line + 8);
    }

    void iconsTakeTheColourAsked_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"run", "stop", "pause", "compare", "sweep", "export", "projector", "expand",
                                 "collapse", "fold-left", "fold-right", "follow", "close", "info", "warn"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void iconsTakeTheColourAsked()
    {
        QFETCH(QString, name);
        const QIcon drawn = icon(name, QColor(Qt::red));
        QVERIFY(!drawn.isNull());
        QVERIFY(inkIn(drawn, Qt::red) > 10);
        QVERIFY(!icon(QStringLiteral("no-such-icon-anywhere"), Qt::red).availableSizes().size());
    }

    void applicationHasASign() { QVERIFY(inkIn(applicationIcon(), QColor(0x00, 0x9E, 0x73)) > 20); }
};

QTEST_MAIN(TestStyleSheet)
#include "tst_style_sheet.moc"
