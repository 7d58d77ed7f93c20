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

Run crashed(Contender contender, double lost, double left_percent, double restarts = 0, double crashes = 1)
{
    Run run{.contender = contender};
    run.figures = {{"workers_lost", lost}, {"restarts", restarts}, {"crashes", crashes}};
    run.figures["throughput_left_percent"] = left_percent >= 0 ? std::optional(left_percent) : std::nullopt;
    return run;
}

/// Four workers on two cores.
Runs usual(double processes_lost = 1, double left = 99, double restarts = 0)
{
    return {crashed(Contender::Threads, 4, 0), crashed(Contender::Processes, processes_lost, left, restarts),
            crashed(Contender::Gil, 4, 0)};
}

} // namespace

class TestJudgeCrashIsolation : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        QTest::newRow("the usual") << usual() << kConfirmed
                                   << "ended all 4 threads. Of 4 processes 3 worked on, with 99 %";
        QTest::newRow("enough cores for all")
            << with(usual(1, 74), [](Run& run) { run.cores = 8; }) << kConfirmed << "with 74 %";
        QTest::newRow("restarted") << usual(1, 95, 1) << kConfirmed << "started anew: 1 times";
        QTest::newRow("the GIL instead of threads")
            << Runs{usual()[1], usual()[2]} << kConfirmed << "all 4 threads";
        QTest::newRow("a thread survived")
            << Runs{crashed(Contender::Threads, 1, 75), usual()[1]} << kRefuted << "Only 1 of 4 threads";
        QTest::newRow("a thread survived under the GIL")
            << Runs{usual()[0], usual()[1], crashed(Contender::Gil, 3, 20)} << kRefuted << "Only 3 of 4";
        QTest::newRow("others went too") << usual(3, 40) << kRefuted << "3 processes were lost";
        QTest::newRow("the rest hardly worked")
            << usual(1, 40) << kRefuted << "40 % of the throughput was left, where";
        QTest::newRow("the rest hardly worked, on a busy machine")
            << with(usual(1, 40), [](Run& run) { run.other_load = 80; }) << kConfirmed << "with 40 %";
        QTest::newRow("two by hand") << Runs{usual()[0], crashed(Contender::Processes, 2, 95, 0, 2)}
                                     << kConfirmed << "2 worked on";
        QTest::newRow("nobody crashed")
            << Runs{crashed(Contender::Threads, 0, -1, 0, 0), crashed(Contender::Processes, 0, -1, 0, 0)}
            << kInconclusive << "No worker crashed";
        QTest::newRow("threads alone") << Runs{usual()[0]} << kInconclusive << "among processes";
        QTest::newRow("too late") << usual(1, -1) << kInconclusive << "too late";
        QTest::newRow("one worker") << with({crashed(Contender::Threads, 1, 0),
                                             crashed(Contender::Processes, 1, 0)},
                                            [](Run& run) { run.parameters["workers"] = 1; })
                                    << kInconclusive << "nobody is left";
    }
    void verdicts() { test::checkVerdict(experiment::judgeCrashIsolation); }
};

QTEST_APPLESS_MAIN(TestJudgeCrashIsolation)
#include "tst_judge_crash_isolation.moc"
