// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/verdict_rules.h"
#include "tests/core/experiment/runs.h"

#include <QTest>

using namespace contend;
using analysis::Verdict;
using analysis::VerdictStatus;
using base::Contender;
using test::Run;
using test::Runs;

namespace {

constexpr auto kConfirmed = VerdictStatus::Confirmed;
constexpr auto kRefuted = VerdictStatus::Refuted;
constexpr auto kInconclusive = VerdictStatus::Inconclusive;

Run turns(double interval_ms, double handoffs, double wait = 75, double batch_ms = 0.1)
{
    Run run{.contender = Contender::Gil};
    run.parameters = {{"workers", 4}, {"switch-interval", interval_ms}, {"batch", batch_ms}};
    run.figures = {{"handoffs_per_s", handoffs}, {"gil_wait_percent", wait}};
    return run;
}

Runs with(Runs runs, void (*change)(Run&))
{
    for (Run& run : runs)
        change(run);
    return runs;
}

} // namespace

class TestJudgeGilHandoff : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        QTest::addColumn<Runs>("runs");
        QTest::addColumn<VerdictStatus>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("the usual") << Runs{turns(5, 196)} << kConfirmed
                                   << QByteArray("5 ms the lock changed hands 196 times");
        QTest::newRow("short interval") << Runs{turns(0.1, 4900)} << kConfirmed << QByteArray("0.10 ms");
        QTest::newRow("long batches")
            << Runs{turns(5, 19, 75, 50)} << kConfirmed << QByteArray("keep it longer");
        QTest::newRow("too often") << Runs{turns(5, 900)} << kRefuted << QByteArray("more often");
        QTest::newRow("too seldom") << Runs{turns(5, 20)} << kRefuted << QByteArray("only 20 times");
        QTest::newRow("nobody waited") << Runs{turns(5, 196, 10)} << kRefuted << QByteArray("only 10 %");
        QTest::newRow("sweep") << Runs{turns(100, 10), turns(5, 196), turns(0.1, 4900)} << kConfirmed
                               << QByteArray(
                                      "0.10 ms the lock changed hands 4900 times a second, with 100 ms "
                                      "10 times");
        QTest::newRow("sweep with a bad point")
            << Runs{turns(100, 10), turns(5, 900)} << kRefuted << QByteArray("900 times");
        QTest::newRow("one thread") << with({turns(5, 0, 0)}, [](Run& run) { run.parameters["workers"] = 1; })
                                    << kInconclusive << QByteArray("two or more");
        QTest::newRow("no lock") << with({turns(5, 0)}, [](Run& run) { run.contender = Contender::Threads; })
                                 << kInconclusive << QByteArray("under the GIL");
        QTest::newRow("one core is enough")
            << with({turns(5, 196)}, [](Run& run) { run.cores = 1; }) << kConfirmed << QByteArray("196");
        QTest::newRow("other load") << with({turns(5, 196)}, [](Run& run) { run.other_load = 70; })
                                    << kInconclusive << QByteArray("70 %");
    }
    void verdicts()
    {
        QFETCH(Runs, runs);
        QFETCH(VerdictStatus, status);
        QFETCH(QByteArray, words);
        const Verdict verdict = experiment::judgeGilHandoff(test::records(runs));
        QVERIFY2(verdict.status == status, test::firstWords(verdict));
        QVERIFY(test::isFilledIn(verdict.reason));
        const std::string text = analysis::fill(verdict.reason);
        QVERIFY2(QByteArray::fromStdString(text).contains(words), text.c_str());
    }
};

QTEST_APPLESS_MAIN(TestJudgeGilHandoff)
#include "tst_judge_gil_handoff.moc"
