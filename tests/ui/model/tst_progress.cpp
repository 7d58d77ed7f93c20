// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/progress.h"

#include <QTest>

using namespace contend::ui;

class TestProgress : public QObject {
    Q_OBJECT

private slots:
    void growsFromRunToRunAndEndsAtOne()
    {
        QCOMPARE(progressOf(0, 4, 3, 0, 0).done, 0.0);
        QCOMPARE(progressOf(1, 4, 3, 1.5, 0).done, 0.375);
        QCOMPARE(progressOf(4, 4, 3, 0, 0).done, 1.0);
        QCOMPARE(progressOf(1, 4, 3, 1.5, 0).seconds_left, 7.5);
    }

    void aRunThatTakesLongerDoesNotRunAhead()
    {
        QCOMPARE(progressOf(0, 2, 3, 100, 0).done, 0.5);
        QCOMPARE(progressOf(1, 2, 3, 100, 0).seconds_left, 0.0);
    }

    void openEndHasNoTimeLeft()
    {
        QVERIFY(progressOf(0, 1, 0, 5).seconds_left < 0);
        QVERIFY(progressOf(0, 0, 3, 5).seconds_left < 0);
    }
};

QTEST_APPLESS_MAIN(TestProgress)
#include "tst_progress.moc"
