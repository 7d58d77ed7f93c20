// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/verdict_rules.h"
#include "tests/core/experiment/runs.h"

#include <QTest>

using namespace contend;
using analysis::Verdict;
using base::Contender;
using test::kConfirmed;
using test::kInconclusive;
using test::kRefuted;
using test::Run;
using test::Runs;
using test::with;

namespace {

/// Throughputs at one share of waiting; 0: not run.
Runs at(double share, double sequential, double gil, double processes)
{
    Runs runs;
    const std::pair<Contender, double> speeds[]{
        {Contender::Sequential, sequential}, {Contender::Gil, gil}, {Contender::Processes, processes}};
    for (const auto& [contender, speed] : speeds) {
        Run run{.contender = contender, .throughput = speed};
        run.parameters = {{"workers", 4}, {"waiting-share", share}, {"operation", 4}};
        if (speed > 0)
            runs.push_back(run);
    }
    return runs;
}

Runs usualSweep()
{
    return at(0, 250, 250, 500) + at(40, 250, 410, 800) + at(80, 250, 880, 1000) + at(100, 250, 990, 1000);
}

double figure(const Verdict& verdict, std::string_view name)
{
    for (const analysis::Place& place : verdict.figures)
        if (place.name == name)
            return place.value;
    return -1;
}

} // namespace

class TestJudgeMixedWork : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        const Runs half = at(50, 250, 490, 950);
        QTest::newRow("half of it") << half << kConfirmed << "did 2.0 times the work of one";
        QTest::newRow("mostly waiting") << at(90, 250, 960, 990) << kConfirmed << "enough";
        QTest::newRow("too good") << at(50, 250, 900, 950) << kRefuted << "no more than 2.00";
        QTest::newRow("did not overlap") << at(50, 250, 260, 950) << kRefuted << "not overlap";
        QTest::newRow("processes gained nothing") << at(50, 250, 490, 300) << kRefuted << "only 1.20 times";
        QTest::newRow("too short to tell")
            << with(at(50, 250, 260, 950), [](Run& run) { run.parameters["operation"] = 0.2; })
            << kInconclusive << "0.20 ms are so short";
        QTest::newRow("one worker alone") << at(50, 250, 0, 0) << kInconclusive << "run threads";
        QTest::newRow("no baseline") << at(50, 0, 490, 950) << kInconclusive << "one worker,";
        QTest::newRow("one worker each")
            << with(half, [](Run& run) { run.parameters["workers"] = 1; }) << kInconclusive << "two or more";
        QTest::newRow("one core") << with(half, [](Run& run) { run.cores = 1; }) << kInconclusive
                                  << "one core";
        QTest::newRow("other load") << with(half, [](Run& run) { run.other_load = 60; }) << kInconclusive
                                    << "60 %";
        QTest::newRow("sweep") << usualSweep() << kConfirmed << "From about 84 % waiting on";
        QTest::newRow("sweep ends too early")
            << at(0, 250, 250, 500) + at(40, 250, 410, 800) << kInconclusive << "Sweep on";
        QTest::newRow("sweep begins too late")
            << at(80, 250, 950, 1000) + at(100, 250, 990, 1000) << kInconclusive << "Begin";
        QTest::newRow("never as fast")
            << at(0, 250, 250, 500) + at(100, 250, 500, 1000) << kRefuted << "only 50 %";
        QTest::newRow("as fast all along")
            << at(0, 250, 490, 500) + at(100, 250, 990, 1000) << kRefuted << "without any waiting";
    }
    void verdicts() { test::checkVerdict(experiment::judgeMixedWork); }

    void crossoverLiesOnTheLineBetweenTwoPoints()
    {
        const Verdict verdict = experiment::judgeMixedWork(test::records(usualSweep()));
        // 0.88 at 80 %, 0.99 at 100 %: 0.90 at 80 + 20 × 2 / 11.
        QVERIFY(std::abs(figure(verdict, "crossover_percent") - 83.6) < 0.1);
    }

    void oneLuckyPointIsNoCrossover()
    {
        const Runs runs =
            at(0, 250, 250, 500) + at(20, 250, 590, 600) + at(60, 250, 620, 1000) + at(100, 250, 1000, 1000);
        const double crossover = figure(experiment::judgeMixedWork(test::records(runs)), "crossover_percent");
        QVERIFY(crossover > 60 && crossover < 100);
    }

    void threadsStandInForProcesses()
    {
        Runs runs = at(50, 250, 490, 950);
        runs.back().contender = Contender::Threads;
        QCOMPARE(experiment::judgeMixedWork(test::records(runs)).status, kConfirmed);
    }
};

QTEST_APPLESS_MAIN(TestJudgeMixedWork)
#include "tst_judge_mixed_work.moc"
