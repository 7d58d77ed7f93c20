// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/lost_updates.h"

#include <QTest>
#include <cmath>

using namespace contend;
using namespace contend::ui;

class TestLostUpdates : public QObject {
    Q_OBJECT

private slots:
    void gaugesAreFoundByName()
    {
        const auto updates = lostUpdatesOf({"lost_per_s", "expected", "actual"}, {50, 1000, 900});
        QVERIFY(updates.has_value());
        QCOMPARE(updates->lost(), 100.0);
        QCOMPARE(updates->lost_per_s, 50.0);
    }

    void nothingUntilBothNumbersAreThere()
    {
        QVERIFY(!lostUpdatesOf({"expected"}, {1000}));
        QVERIFY(!lostUpdatesOf({"expected", "actual"}, {1000, std::nan("")}));
        QVERIFY(!lostUpdatesOf({"expected", "actual"}, {1000}));
    }

    void figuresOfAFinishedRunAreRead()
    {
        analysis::RunRecord run;
        QVERIFY(!lostUpdatesOf(run));
        run.figures = {{"expected", 10}, {"actual", 7}, {"lost_per_s", std::nullopt}};
        QCOMPARE(lostUpdatesOf(run)->lost(), 3.0);
        QCOMPARE(lostUpdatesOf(run)->lost_per_s, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestLostUpdates)
#include "tst_lost_updates.moc"
