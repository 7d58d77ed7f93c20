// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
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

Run echoing(Contender contender, double p99_us, double per_s, double busy = 2, double corrupt = 0)
{
    Run run{.contender = contender, .throughput = per_s};
    run.parameters = {{"workers", busy + 1}, {"busy-threads", busy}, {"switch-interval", 5}};
    run.figures = {{"p99_us", p99_us}, {"corrupt", corrupt}};
    return run;
}

Runs usual(double busy = 2)
{
    return {echoing(Contender::Threads, 300, 12'000, busy), echoing(Contender::Gil, 10'300, 140, busy),
            echoing(Contender::Processes, 350, 11'000, busy)};
}

} // namespace

class TestJudgeGilConvoy : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        QTest::newRow("the usual") << usual() << kConfirmed
                                   << "longer than 10 ms under the GIL, and longer than 0.30 ms";
        QTest::newRow("processes only") << Runs{usual()[1], usual()[2]} << kConfirmed << "0.35 ms";
        QTest::newRow("shorter than the interval")
            << Runs{usual()[0], echoing(Contender::Gil, 900, 2000)} << kRefuted << "0.9 ms";
        QTest::newRow("far longer") << Runs{usual()[0], echoing(Contender::Gil, 900'000, 1)} << kRefuted
                                    << "far more";
        QTest::newRow("slow without a lock as well")
            << Runs{echoing(Contender::Threads, 8000, 200), usual()[1]} << kInconclusive << "too busy";
        QTest::newRow("nobody busy") << usual(0) << kInconclusive << "Choose one";
        QTest::newRow("sweep: the busiest count")
            << usual(0) + usual(8) << kConfirmed << "Beside 8 busy threads";
        QTest::newRow("wrong answers")
            << Runs{echoing(Contender::Gil, 10'300, 140, 2, 3)} << kRefuted << "3 answers";
        QTest::newRow("gil only") << Runs{usual()[1]} << kInconclusive << "same settings";
        QTest::newRow("no gil") << Runs{usual()[0], usual()[2]} << kInconclusive << "same settings";
        QTest::newRow("other load") << with(usual(), [](Run& run) { run.other_load = 80; }) << kInconclusive
                                    << "80 %";
        QTest::newRow("shortest interval, slow to wake")
            << with({usual()[0], echoing(Contender::Gil, 1500, 3000)},
                    [](Run& run) { run.parameters["switch-interval"] = 0.05; })
            << kConfirmed << "0.05 ms";
    }
    void verdicts() { test::checkVerdict(experiment::judgeGilConvoy); }

    void figuresComeFromTheMeasuringWindow()
    {
        analysis::RunRecord run = usual()[1].record();
        run.figures["requests_per_s"] = 1; // the gauge's, of the whole run
        run.latency = analysis::Percentiles{5000, 9000, 10'000, 20'000};
        const experiment::Experiment* const row = *experiment::find("gil-convoy");
        row->addFigures(run);
        QCOMPARE(run.figures["requests_per_s"], std::optional(140.0));
        QCOMPARE(run.figures["p99_us"], std::optional(10'000.0));
        QCOMPARE(run.figures["worst_us"], std::optional(20'000.0));
        run.latency.reset();
        row->addFigures(run);
        QCOMPARE(run.figures["p50_us"], std::optional<double>());
    }

    void theClientIsAWorkerToo()
    {
        const experiment::Experiment* const row = *experiment::find("gil-convoy");
        QCOMPARE(row->workersOf({{"busy-threads", 0}}), 1U);
        QCOMPARE(row->workersOf({{"busy-threads", 8}}), 9U);
    }
};

QTEST_APPLESS_MAIN(TestJudgeGilConvoy)
#include "tst_judge_gil_convoy.moc"
