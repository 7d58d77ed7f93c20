// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
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

Runs with(Runs runs, void (*change)(Run&))
{
    for (Run& run : runs)
        change(run);
    return runs;
}

} // namespace

class TestJudgeConcurrency : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        QTest::addColumn<Runs>("runs");
        QTest::addColumn<VerdictStatus>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("the usual") << usual() << kConfirmed << QByteArray("up to 2 of them ran");
        QTest::newRow("one core") << Runs{crowd(Contender::Threads, 1, 99, 1)} << kConfirmed
                                  << QByteArray("took turns, and never did two");
        QTest::newRow("sweep over cores")
            << Runs{crowd(Contender::Threads, 2, 198, 2), crowd(Contender::Threads, 1, 99, 1)} << kConfirmed
            << QByteArray("used 99 % of it together. On 2 cores up to 2");
        QTest::newRow("two at once on one core")
            << Runs{crowd(Contender::Threads, 1, 99, 2)} << kRefuted << QByteArray("2 workers ran");
        QTest::newRow("more than there is")
            << Runs{crowd(Contender::Threads, 1, 140, 1)} << kRefuted << QByteArray("140 %");
        QTest::newRow("they took turns on two cores")
            << Runs{crowd(Contender::Threads, 2, 100, 1)} << kRefuted << QByteArray("only 100 %");
        QTest::newRow("two at once under the lock") << Runs{usual()[1], crowd(Contender::Gil, 2, 180, 2)}
                                                    << kRefuted << QByteArray("Under the GIL 2");
        QTest::newRow("gil only") << Runs{usual()[2]} << kInconclusive << QByteArray("run threads");
        QTest::newRow("one worker") << with({usual()[1]}, [](Run& run) { run.parameters["workers"] = 1; })
                                    << kInconclusive << QByteArray("Choose two");
        QTest::newRow("other load") << with(usual(), [](Run& run) { run.other_load = 55; }) << kInconclusive
                                    << QByteArray("55 %");
    }
    void verdicts()
    {
        QFETCH(Runs, runs);
        QFETCH(VerdictStatus, status);
        QFETCH(QByteArray, words);
        const Verdict verdict = experiment::judgeConcurrency(test::records(runs));
        QVERIFY2(verdict.status == status, test::firstWords(verdict));
        QVERIFY(test::isFilledIn(verdict.reason));
        const std::string text = analysis::fill(verdict.reason);
        QVERIFY2(QByteArray::fromStdString(text).contains(words), text.c_str());
    }

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
