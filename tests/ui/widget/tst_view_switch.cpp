// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/view_switch.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace contend::ui;

class TestViewSwitch : public QObject {
    Q_OBJECT

private slots:
    void firstViewIsDownFromTheStart()
    {
        ViewSwitch views(loadTheme(ThemeKind::Light));
        QCOMPARE(views.add("One"), 0);
        QCOMPARE(views.add("Two"), 1);
        QCOMPARE(views.count(), 2);
        QCOMPARE(views.current(), 0);
    }

    void oneButtonIsDownAndToldOnce()
    {
        ViewSwitch views(loadTheme(ThemeKind::Light));
        views.add("One");
        views.add("Two");
        const QSignalSpy chosen(&views, &ViewSwitch::chosen);
        views.button(1)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), 1);
        QVERIFY(!views.button(0)->isChecked());
        views.choose(1);
        QCOMPARE(chosen.size(), 1);
        views.choose(7);
        QCOMPARE(views.current(), 1);
    }

    void keysReachIt()
    {
        ViewSwitch views(loadTheme(ThemeKind::Light));
        views.add("One");
        views.add("Two");
        views.show();
        views.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&views));
        views.button(0)->setFocus();
        QTest::keyClick(views.button(0), Qt::Key_Right);
        QCOMPARE(views.current(), 1);
    }
};

QTEST_MAIN(TestViewSwitch)
#include "tst_view_switch.moc"
