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

Run run(Contender contender, const char* channel, double size, double per_s)
{
    Run made{.contender = contender, .throughput = per_s};
    made.parameters = {{"workers", 2}, {"message-size", size}};
    made.choices = {{"channel", channel}};
    made.figures = {{"corrupt", 0}};
    return made;
}

/// Threads and processes on one channel.
Runs both(const char* channel, double threads, double processes, double size = 1024)
{
    return {run(Contender::Threads, channel, size, threads),
            run(Contender::Processes, channel, size, processes)};
}

} // namespace

class TestJudgeMessages : public QObject {
    Q_OBJECT

private slots:
    void verdict_data()
    {
        test::addVerdictColumns();
        const Runs usual = both("queue", 900'000, 100'000);
        QTest::newRow("queues") << usual << kConfirmed << "9.0 times as many messages of 1024";
        QTest::newRow("sweep of sizes: the least counts")
            << usual + both("queue", 2000, 1000, 65536) << kConfirmed << "2.0 times as many";
        QTest::newRow("queues as fast") << both("queue", 100'000, 99'000) << kRefuted << "only 1.0 times";
        QTest::newRow("corrupt") << with(usual, [](Run& each) { each.figures["corrupt"] = 1; }) << kRefuted
                                 << "2 messages did not arrive as they were sent";
        QTest::newRow("busy machine")
            << with(usual, [](Run& each) { each.other_load = 40; }) << kInconclusive << "Other programs";
        QTest::newRow("same pipe") << both("pipe", 400'000, 300'000) << kConfirmed << "not who takes it";
        QTest::newRow("same pipe, far apart")
            << both("pipe", 400'000, 30'000) << kRefuted << "not about the same";
        const Runs pipe{run(Contender::Processes, "pipe", 1024, 300'000)};
        const Runs manager{run(Contender::Processes, "manager", 1024, 20'000)};
        QTest::newRow("manager") << pipe + manager << kConfirmed << "the manager 20000";
        QTest::newRow("quick manager") << pipe + Runs{run(Contender::Processes, "manager", 1024, 400'000)}
                                       << kRefuted << "no more than 300000";
        QTest::newRow("one alone") << pipe << kInconclusive << "threads and processes";
        QTest::newRow("died") << with(usual, [](Run& each) { each.exit = analysis::RunExit::WorkerDied; })
                              << kInconclusive << "To judge this";
    }
    void verdict() { test::checkVerdict(experiment::judgeMessages); }
};

QTEST_APPLESS_MAIN(TestJudgeMessages)
#include "tst_judge_messages.moc"
