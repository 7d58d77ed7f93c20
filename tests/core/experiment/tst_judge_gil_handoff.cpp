// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/verdict_rules.h"
#include "tests/core/experiment/runs.h"

#include <QTest>

using namespace contend;
using base::Contender;
using test::kConfirmed;
using test::kInconclusive;
using test::kRefuted;
using test::Run;
using test::Runs;
using test::with;

namespace {

Run turns(double interval_ms, double handoffs, double wait = 75, double batch_ms = 0.1)
{
    Run run{.contender = Contender::Gil};
    run.parameters = {{"workers", 4}, {"switch-interval", interval_ms}, {"batch", batch_ms}};
    run.figures = {{"handoffs_per_s", handoffs}, {"gil_wait_percent", wait}};
    return run;
}

} // namespace

class TestJudgeGilHandoff : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        QTest::newRow("the usual") << Runs{turns(5, 196)} << kConfirmed
                                   << "5 ms the lock changed hands 196 times";
        QTest::newRow("short interval") << Runs{turns(0.1, 4900)} << kConfirmed << "0.10 ms";
        QTest::newRow("long batches") << Runs{turns(5, 19, 75, 50)} << kConfirmed << "keep it longer";
        QTest::newRow("too often") << Runs{turns(5, 900)} << kRefuted << "more often";
        QTest::newRow("too seldom") << Runs{turns(5, 20)} << kRefuted << "only 20 times";
        QTest::newRow("nobody waited") << Runs{turns(5, 196, 10)} << kRefuted << "only 10 %";
        QTest::newRow("sweep") << Runs{turns(100, 10), turns(5, 196), turns(0.1, 4900)} << kConfirmed
                               << "0.10 ms the lock changed hands 4900 times a second, with 100 ms "
                                  "10 times";
        QTest::newRow("sweep with a bad point")
            << Runs{turns(100, 10), turns(5, 900)} << kRefuted << "900 times";
        QTest::newRow("one thread") << with({turns(5, 0, 0)}, [](Run& run) { run.parameters["workers"] = 1; })
                                    << kInconclusive << "two or more";
        QTest::newRow("no lock") << with({turns(5, 0)}, [](Run& run) { run.contender = Contender::Threads; })
                                 << kInconclusive << "under the GIL";
        QTest::newRow("one core is enough")
            << with({turns(5, 196)}, [](Run& run) { run.cores = 1; }) << kConfirmed << "196";
        QTest::newRow("other load") << with({turns(5, 196)}, [](Run& run) { run.other_load = 70; })
                                    << kInconclusive << "70 %";
    }
    void verdicts() { test::checkVerdict(experiment::judgeGilHandoff); }
};

QTEST_APPLESS_MAIN(TestJudgeGilHandoff)
#include "tst_judge_gil_handoff.moc"
