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

/// Eight workers that use a connection for 5 ms and think for 1 ms: at most permits × 200 uses a second.
Run pool(Contender contender, double permits, double speed, double wait)
{
    return {.contender = contender,
            .throughput = speed,
            .parameters = {{"workers", 8}, {"permits", permits}, {"hold", 5}, {"think", 1}},
            .figures = {{"wait_share_percent", wait}, {"permits_exceeded", 0}}};
}

Runs usual(double speed = 760, double wait = 42)
{
    return {pool(Contender::Threads, 4, speed, wait), pool(Contender::Gil, 4, speed * 0.95, wait),
            pool(Contender::Processes, 4, speed, wait)};
}

Runs sweep()
{
    return {pool(Contender::Threads, 1, 195, 85), pool(Contender::Threads, 4, 760, 42),
            pool(Contender::Threads, 8, 1250, 0), pool(Contender::Threads, 16, 1260, 0)};
}

} // namespace

class TestJudgeSemaphore : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        QTest::newRow("all permits used") << usual() << kConfirmed << "shared 4 connections";
        QTest::newRow("one contender")
            << Runs{pool(Contender::Gil, 4, 700, 45)} << kConfirmed << "waited 45 %";
        QTest::newRow("one for each")
            << Runs{pool(Contender::Threads, 8, 1250, 0)} << kConfirmed << "nobody had to wait";
        QTest::newRow("sweep") << sweep() << kConfirmed << "from 8 on";
        QTest::newRow("one too many inside")
            << with(usual(), [](Run& run) { run.figures["permits_exceeded"] = 3; }) << kRefuted << "3 times";
        QTest::newRow("too many counts whatever the load") << with(usual(), [](Run& run) {
            run.figures["permits_exceeded"] = 1;
            run.other_load = 90;
        }) << kRefuted << "More than 4";
        QTest::newRow("faster than possible") << usual(1000) << kRefuted << "no more than 800";
        QTest::newRow("far too slow") << usual(300) << kRefuted << "only 300";
        QTest::newRow("nobody waited") << usual(760, 5) << kRefuted << "only 5 %";
        QTest::newRow("nothing ran") << Runs{} << kInconclusive << "at least one";
        QTest::newRow("failed runs do not count")
            << with(usual(), [](Run& run) { run.exit = analysis::RunExit::Failed; }) << kInconclusive
            << "at least one";
        QTest::newRow("one worker") << with(usual(), [](Run& run) { run.parameters["workers"] = 1; })
                                    << kInconclusive << "one worker";
        QTest::newRow("too short") << with(usual(), [](Run& run) {
            run.parameters["hold"] = 0.1;
            run.parameters["think"] = 0;
        }) << kInconclusive << "too short";
        QTest::newRow("other load") << with(usual(), [](Run& run) { run.other_load = 60; }) << kInconclusive
                                    << "60 %";
        QTest::newRow("one core is enough to wait on")
            << with(usual(), [](Run& run) { run.cores = 1; }) << kConfirmed << "shared 4";
        QTest::newRow("spread") << Runs{pool(Contender::Threads, 4, 790, 42),
                                        pool(Contender::Threads, 4, 500, 42)}
                                << kInconclusive << "apart";
    }
    void verdicts() { test::checkVerdict(experiment::judgeSemaphore); }
};

QTEST_APPLESS_MAIN(TestJudgeSemaphore)
#include "tst_judge_semaphore.moc"
