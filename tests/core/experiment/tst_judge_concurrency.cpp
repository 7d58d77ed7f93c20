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

Run crowd(Contender contender, int cores, double percent, double most)
{
    Run run{.contender = contender};
    run.parameters = {{"workers", 4}, {"cores", cores}};
    run.cores = cores;
    run.figures = {{"utilization_total_percent", percent}, {"most_at_once", most}};
    return run;
}

Runs usual()
{
    return {crowd(Contender::Sequential, 2, 100, 1), crowd(Contender::Threads, 2, 198, 2),
            crowd(Contender::Gil, 2, 99, 1), crowd(Contender::Processes, 2, 197, 2)};
}

} // namespace

class TestJudgeConcurrency : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        QTest::newRow("the usual") << usual() << kConfirmed << "up to 2 of them ran";
        QTest::newRow("one core") << Runs{crowd(Contender::Threads, 1, 99, 1)} << kConfirmed
                                  << "took turns, and never did two";
        QTest::newRow("sweep over cores")
            << Runs{crowd(Contender::Threads, 2, 198, 2), crowd(Contender::Threads, 1, 99, 1)} << kConfirmed
            << "used 99 % of it together. On 2 cores up to 2";
        QTest::newRow("two at once on one core")
            << Runs{crowd(Contender::Threads, 1, 99, 2)} << kRefuted << "2 workers ran";
        QTest::newRow("more than there is")
            << Runs{crowd(Contender::Threads, 1, 140, 1)} << kRefuted << "140 %";
        QTest::newRow("they took turns on two cores")
            << Runs{crowd(Contender::Threads, 2, 100, 1)} << kRefuted << "only 100 %";
        QTest::newRow("two at once under the lock")
            << Runs{usual()[1], crowd(Contender::Gil, 2, 180, 2)} << kRefuted << "Under the GIL 2";
        QTest::newRow("gil only") << Runs{usual()[2]} << kInconclusive << "run threads";
        QTest::newRow("one worker") << with({usual()[1]}, [](Run& run) { run.parameters["workers"] = 1; })
                                    << kInconclusive << "Choose two";
        QTest::newRow("other load") << with(usual(), [](Run& run) { run.other_load = 55; }) << kInconclusive
                                    << "55 %";
    }
    void verdicts() { test::checkVerdict(experiment::judgeConcurrency); }

    void figuresComeFromTheTimelineAndTheWorkers()
    {
        analysis::RunRecord run;
        run.workers.resize(2);
        run.workers[0].cpu_utilization_percent = 97;
        run.workers[1].cpu_utilization_percent = 96;
        telemetry::Interval interval;
        interval.state = telemetry::WorkerState::Running;
        interval.begin_ns = 100;
        interval.end_ns = 1100;
        run.intervals = {interval, interval};
        const experiment::Experiment* const row = *experiment::find("concurrency-vs-parallelism");
        row->addFigures(run);
        QCOMPARE(run.figures["utilization_total_percent"], std::optional(193.0));
        QCOMPARE(run.figures["most_at_once"], std::optional(2.0));
        run.intervals.clear();
        row->addFigures(run);
        QCOMPARE(run.figures["most_at_once"], std::optional<double>());
    }
};

QTEST_APPLESS_MAIN(TestJudgeConcurrency)
#include "tst_judge_concurrency.moc"
