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

Run beating(Contender contender, double beats, double missed, double gap)
{
    Run run{.contender = contender};
    run.parameters = {{"workers", 2}, {"block", 200}, {"switch-interval", 5}};
    run.figures = {{"beats", beats}, {"beats_missed", missed}, {"worst_gap_ms", gap}};
    return run;
}

Runs usual()
{
    return {beating(Contender::Sequential, 20, 220, 204), beating(Contender::Threads, 240, 0, 17),
            beating(Contender::Gil, 239, 1, 27), beating(Contender::Processes, 240, 0, 17)};
}

} // namespace

class TestJudgeResponsiveness : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        QTest::newRow("the usual") << usual() << kConfirmed << "92 % of the beats were missed";
        QTest::newRow("worst of those beside") << usual() << kConfirmed << "was 27 ms";
        QTest::newRow("threads only") << Runs{usual()[0], usual()[1]} << kConfirmed << "17 ms";
        QTest::newRow("alone it did well")
            << Runs{beating(Contender::Sequential, 200, 40, 30), usual()[1]} << kRefuted << "only 17 %";
        const Runs bad{usual()[0], beating(Contender::Threads, 100, 100, 300)};
        QTest::newRow("beside it did badly") << bad << kRefuted << "50 %";
        QTest::newRow("but there were too many workers")
            << with(bad, [](Run& run) { run.parameters["workers"] = 8; }) << kInconclusive << "8 workers";
        Runs slow_gil = usual();
        slow_gil[2] = beating(Contender::Gil, 40, 200, 110);
        QTest::newRow("long turns with the lock are no argument")
            << with(slow_gil, [](Run& run) { run.parameters["switch-interval"] = 100; }) << kConfirmed
            << "17 ms";
        QTest::newRow("short ones are") << slow_gil << kRefuted << "83 %";
        QTest::newRow("nothing beside") << Runs{usual()[0]} << kInconclusive << "run one worker";
        QTest::newRow("nothing alone") << Runs{usual()[1]} << kInconclusive << "run one worker";
        QTest::newRow("nobody works") << with(usual(), [](Run& run) { run.parameters["workers"] = 1; })
                                      << kInconclusive << "Choose two";
        QTest::newRow("short pieces") << with(usual(), [](Run& run) { run.parameters["block"] = 10; })
                                      << kInconclusive << "Pieces of 10 ms";
        QTest::newRow("other load") << with(usual(), [](Run& run) { run.other_load = 40; }) << kInconclusive
                                    << "40 %";
        QTest::newRow("one core is no excuse")
            << with(usual(), [](Run& run) { run.cores = 1; }) << kConfirmed << "92 %";
    }
    void verdicts() { test::checkVerdict(experiment::judgeResponsiveness); }
};

QTEST_APPLESS_MAIN(TestJudgeResponsiveness)
#include "tst_judge_responsiveness.moc"
