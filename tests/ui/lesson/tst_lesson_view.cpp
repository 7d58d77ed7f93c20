// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_view.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace contend::ui;

class TestLessonView : public QObject {
    Q_OBJECT

private:
    static QStringList headings(const LessonView& view)
    {
        QStringList found;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            if (block.blockFormat().headingLevel() > 0)
                found += block.text();
        return found;
    }

private slots:
    void showsTheWholeLessonButTheBet()
    {
        LessonView view(loadTheme(ThemeKind::Light));
        view.setLesson(*loadLesson("deadlock"));
        QCOMPARE(headings(view), QStringList({"The question", "What people say", "What to try",
                                              "What the charts show", "The mistake behind it"}));
        QVERIFY(!view.toPlainText().contains("**"));
        QVERIFY(!view.toPlainText().contains("comes to a standstill sooner or later"));
    }

    void newLessonBeginsAtItsTop()
    {
        LessonView view(loadTheme(ThemeKind::Light));
        view.resize(300, 300);
        view.show();
        view.setLesson(*loadLesson("deadlock"));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QVERIFY(view.verticalScrollBar()->value() > 0);
        view.setLesson(*loadLesson("messages"));
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }

    void themeChangesKeepThePlaceAndTheSizes()
    {
        LessonView view(loadTheme(ThemeKind::Light));
        view.resize(300, 300);
        view.show();
        view.setLesson(*loadLesson("deadlock"));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        const Theme projector = loadTheme(ThemeKind::Projector);
        view.setTheme(projector);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QCOMPARE(view.document()->defaultFont().pixelSize(),
                 themeFont(projector, TextSize::Body).pixelSize());
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0); // every line is broken to the width
    }
};

QTEST_MAIN(TestLessonView)
#include "tst_lesson_view.moc"
