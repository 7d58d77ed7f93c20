// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/verdict_rules.h"
#include "tests/core/experiment/runs.h"

#include <QTest>
#include <cmath>

using namespace contend;
using base::Contender;
using test::kConfirmed;
using test::kInconclusive;
using test::kRefuted;
using test::Run;
using test::Runs;
using test::with;

namespace {

/// Mean starts in µs; 0: not run. Throughput as if starting were all that is added to the task.
Runs at(double task_ms, double thread, double process, double pool)
{
    Runs runs;
    const std::pair<Contender, double> starts[]{{Contender::ThreadPerTask, thread},
                                                {Contender::ProcessPerTask, process},
                                                {Contender::ThreadPool, pool},
                                                {Contender::ProcessPool, pool}};
    for (const auto& [contender, start_us] : starts) {
        if (start_us <= 0)
            continue;
        Run run{.contender = contender, .throughput = 2e6 / (task_ms * 1000 + start_us)};
        run.parameters = {{"workers", 2}, {"task", task_ms}};
        run.figures = {{"start_us", start_us}};
        runs.push_back(run);
    }
    return runs;
}

} // namespace

class TestJudgeStartupCost : public QObject {
    Q_OBJECT

private slots:
    void verdict_data()
    {
        test::addVerdictColumns();
        const Runs usual = at(1, 20, 400, 2);
        QTest::newRow("usual") << usual << kConfirmed
                               << "process took 400 µs, starting a thread 20 µs, "
                                  "and a pool hands a task over in 2 µs";
        QTest::newRow("no pool") << at(1, 20, 400, 0) << kConfirmed << "a thread 20 µs.";
        QTest::newRow("sweep") << at(0.01, 20, 400, 2) + at(0.1, 20, 400, 2) + usual + at(10, 20, 400, 2)
                               << kConfirmed << "breaks even at about 0.";
        QTest::newRow("sweep of large tasks only")
            << at(10, 20, 400, 2) + at(100, 20, 400, 2) << kConfirmed << "a pool hands";
        QTest::newRow("process as quick as a thread")
            << at(1, 390, 400, 2) << kRefuted << "hardly more than the 390";
        QTest::newRow("slow pool") << at(1, 20, 400, 900) << kRefuted << "pool needed 900";
        QTest::newRow("only threads") << at(1, 20, 0, 2) << kInconclusive << "To judge this";
        QTest::newRow("busy machine")
            << with(usual, [](Run& each) { each.other_load = 40; }) << kInconclusive << "Other programs";
        QTest::newRow("died") << with(usual, [](Run& each) { each.exit = analysis::RunExit::WorkerDied; })
                              << kInconclusive << "To judge this";
    }
    void verdict() { test::checkVerdict(experiment::judgeStartupCost); }

    void breakEvenLiesWhereStartAndWorkAreEqual()
    {
        const auto records = test::records(at(0.1, 20, 400, 2) + at(0.3, 20, 400, 2) + at(0.4, 20, 400, 2) +
                                           at(1, 20, 400, 2));
        const analysis::Verdict verdict = experiment::judgeStartupCost(records);
        double found = 0;
        for (const analysis::Place& place : verdict.figures)
            if (place.name == "break_even_ms")
                found = place.value;
        QVERIFY2(std::abs(found - 0.4) < 0.02, qPrintable(QString::number(found)));
    }
};

QTEST_APPLESS_MAIN(TestJudgeStartupCost)
#include "tst_judge_startup_cost.moc"
