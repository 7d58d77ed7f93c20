// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/judge_runs.h"
#include "core/experiment/run_set.h"
#include "core/plan/common_parameters.h"
#include "tests/core/experiment/runs.h"

#include <QTest>

#include <array>

using namespace contend;
using analysis::RunRecord;
using analysis::Verdict;
using analysis::VerdictStatus;
using base::Contender;
using test::Run;

namespace {

/// Refutes at a throughput of 0, cannot say below 10, confirms from there on; tells how many runs it saw.
Verdict judgeByThroughput(std::span<const RunRecord> runs)
{
    double least = runs.front().throughput_ops_per_s;
    for (const RunRecord& run : runs)
        least = std::min(least, run.throughput_ops_per_s);
    const VerdictStatus status = least <= 0   ? VerdictStatus::Refuted
                                 : least < 10 ? VerdictStatus::Inconclusive
                                              : VerdictStatus::Confirmed;
    return {.status = status,
            .reason = {"Saw {runs} runs.", {{"runs", static_cast<double>(runs.size()), 0}}},
            .figures = {},
            .point = {}};
}

constexpr std::array<std::string_view, 2> kKinds{"plain", "striped"};
constexpr std::array kParameters{
    plan::workersParameter(),
    plan::Parameter{.id = "size", .label = "Size", .unit = "KiB", .minimum = 1, .maximum = 9},
    plan::choiceParameter("kind", "Kind", kKinds),
};
experiment::Experiment experimentJudging(std::string_view sweep)
{
    experiment::Experiment experiment{};
    experiment.id = "test";
    experiment.parameters = kParameters;
    experiment.judged_sweep = sweep;
    experiment.judge = judgeByThroughput;
    return experiment;
}
const experiment::Experiment kExperiment = experimentJudging("kind");

RunRecord sized(double size, double throughput, Contender contender = Contender::Threads)
{
    Run run{.contender = contender, .throughput = throughput};
    run.parameters["size"] = size;
    run.choices["kind"] = "plain";
    return run.record();
}

} // namespace

class TestJudgeRuns : public QObject {
    Q_OBJECT

private slots:
    void comparisonIsJudgedAsAWhole()
    {
        const std::vector<RunRecord> runs{sized(1, 20), sized(2, 30)};
        const Verdict verdict = judgeRuns(kExperiment, runs, "");
        QVERIFY(!verdict.point);
        QCOMPARE(analysis::words(verdict), std::string("Saw 2 runs."));
    }

    void sweepThatTheRuleKnowsIsJudgedAsAWhole()
    {
        const std::vector<RunRecord> runs{sized(1, 20), sized(2, 30)};
        QVERIFY(!judgeRuns(kExperiment, runs, "kind").point);
    }

    void pointThatDecides_data()
    {
        QTest::addColumn<double>("one");
        QTest::addColumn<double>("two");
        QTest::addColumn<double>("three");
        QTest::addColumn<QString>("words");
        QTest::newRow("all confirm: the last") << 20.0 << 30.0 << 40.0 << "Size 3 KiB: Saw 2 runs.";
        QTest::newRow("one refutes") << 20.0 << 0.0 << 40.0 << "Size 2 KiB: Saw 2 runs.";
        QTest::newRow("the last cannot say") << 20.0 << 30.0 << 5.0 << "Size 2 KiB: Saw 2 runs.";
        QTest::newRow("none can say: the first") << 5.0 << 6.0 << 7.0 << "Size 1 KiB: Saw 2 runs.";
    }
    void pointThatDecides()
    {
        QFETCH(double, one);
        QFETCH(double, two);
        QFETCH(double, three);
        QFETCH(QString, words);
        // The second round runs backwards, as sweeps do to cancel what drifts.
        const std::vector<RunRecord> runs{sized(1, one),   sized(2, two), sized(3, three),
                                          sized(3, three), sized(2, two), sized(1, one)};
        QCOMPARE(QString::fromStdString(analysis::words(judgeRuns(kExperiment, runs, "size"))), words);
    }

    void choiceIsNamed()
    {
        const std::vector<RunRecord> runs{sized(1, 20)};
        QCOMPARE(analysis::words(judgeRuns(experimentJudging("size"), runs, "kind")),
                 std::string("Kind plain: Saw 1 runs."));
    }

    void workerAloneIsTheBaselineOfEveryNumber()
    {
        std::vector<RunRecord> runs{sized(1, 20, Contender::Sequential), sized(1, 20), sized(1, 20)};
        runs[1].parameters["workers"] = 2;
        runs[2].parameters["workers"] = 4;
        QCOMPARE(analysis::words(judgeRuns(kExperiment, runs, "workers")),
                 std::string("Workers 4: Saw 2 runs."));
    }

    void repeatsAreOfOneSettingOnly()
    {
        const std::vector<RunRecord> apart{sized(1, 100), sized(9, 900)};
        QCOMPARE(experiment::RunSet(apart).widestSpreadPercent(), 0.0);
        const std::vector<RunRecord> repeated{sized(1, 100), sized(1, 900)};
        QVERIFY(experiment::RunSet(repeated).widestSpreadPercent() > 100);
    }
};

QTEST_APPLESS_MAIN(TestJudgeRuns)
#include "tst_judge_runs.moc"
