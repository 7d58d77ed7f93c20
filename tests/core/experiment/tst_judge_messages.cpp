// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/verdict_rules.h"
#include "tests/core/experiment/runs.h"

#include <QTest>

using namespace contend;
using analysis::VerdictStatus;
using base::Contender;
using test::Run;
using test::Runs;

namespace {

constexpr auto kConfirmed = VerdictStatus::Confirmed;
constexpr auto kRefuted = VerdictStatus::Refuted;
constexpr auto kInconclusive = VerdictStatus::Inconclusive;

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

Runs operator+(Runs a, const Runs& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Runs with(Runs runs, void (*change)(Run&))
{
    for (Run& each : runs)
        change(each);
    return runs;
}

} // namespace

class TestJudgeMessages : public QObject {
    Q_OBJECT

private slots:
    void verdict_data()
    {
        QTest::addColumn<Runs>("runs");
        QTest::addColumn<VerdictStatus>("status");
        QTest::addColumn<QByteArray>("words");
        const Runs usual = both("queue", 900'000, 100'000);
        QTest::newRow("queues") << usual << kConfirmed << QByteArray("9.0 times as many messages of 1024");
        QTest::newRow("sweep of sizes: the least counts")
            << usual + both("queue", 2000, 1000, 65536) << kConfirmed << QByteArray("2.0 times as many");
        QTest::newRow("queues as fast")
            << both("queue", 100'000, 99'000) << kRefuted << QByteArray("only 1.0 times");
        QTest::newRow("corrupt") << with(usual, [](Run& each) { each.figures["corrupt"] = 1; }) << kRefuted
                                 << QByteArray("2 messages did not arrive as they were sent");
        QTest::newRow("busy machine") << with(usual, [](Run& each) { each.other_load = 40; }) << kInconclusive
                                      << QByteArray("Other programs");
        QTest::newRow("same pipe") << both("pipe", 400'000, 300'000) << kConfirmed
                                   << QByteArray("not who takes it");
        QTest::newRow("same pipe, far apart")
            << both("pipe", 400'000, 30'000) << kRefuted << QByteArray("not about the same");
        const Runs pipe{run(Contender::Processes, "pipe", 1024, 300'000)};
        const Runs manager{run(Contender::Processes, "manager", 1024, 20'000)};
        QTest::newRow("manager") << pipe + manager << kConfirmed << QByteArray("the manager 20000");
        QTest::newRow("quick manager") << pipe + Runs{run(Contender::Processes, "manager", 1024, 400'000)}
                                       << kRefuted << QByteArray("no more than 300000");
        QTest::newRow("one alone") << pipe << kInconclusive << QByteArray("threads and processes");
        QTest::newRow("died") << with(usual, [](Run& each) { each.exit = analysis::RunExit::WorkerDied; })
                              << kInconclusive << QByteArray("To judge this");
    }
    void verdict()
    {
        QFETCH(Runs, runs);
        QFETCH(VerdictStatus, status);
        QFETCH(QByteArray, words);
        const auto records = test::records(runs);
        const analysis::Verdict verdict = experiment::judgeMessages(records);
        const std::string text = analysis::fill(verdict.reason);
        QVERIFY2(verdict.status == status, text.c_str());
        QVERIFY2(test::isFilledIn(verdict.reason), text.c_str());
        QVERIFY2(QByteArray::fromStdString(text).contains(words), text.c_str());
    }
};

QTEST_APPLESS_MAIN(TestJudgeMessages)
#include "tst_judge_messages.moc"
