// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/run_gate.h"

#include <QTest>

using contend::base::RunId;
using contend::ui::RunGate;

class TestRunGate : public QObject {
    Q_OBJECT

private slots:
    void nothingPassesBeforeARunBegan()
    {
        const RunGate gate;
        QVERIFY(!gate.accepts(RunId{1}));
    }

    void newsOfAnOlderRunAreDropped()
    {
        RunGate gate;
        QVERIFY(gate.begin(RunId{4}));
        QVERIFY(gate.begin(RunId{5}));
        QVERIFY(gate.accepts(RunId{5}));
        QVERIFY(!gate.accepts(RunId{4}));
        QVERIFY(!gate.begin(RunId{4}));
        QVERIFY(gate.accepts(RunId{5}));
    }

    void runsOfAReplacedScheduleNeverBecomeCurrent()
    {
        RunGate gate;
        QVERIFY(gate.begin(RunId{2}));
        gate.expectFrom(RunId{7});
        QVERIFY(!gate.accepts(RunId{2}));
        QVERIFY(!gate.begin(RunId{6}));
        QVERIFY(!gate.current());
        QVERIFY(gate.begin(RunId{7}));
        QVERIFY(gate.accepts(RunId{7}));
    }
};

QTEST_APPLESS_MAIN(TestRunGate)
#include "tst_run_gate.moc"
