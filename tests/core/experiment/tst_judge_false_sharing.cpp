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

constexpr const char* kPacked = "packed";
constexpr const char* kPadded = "padded";

/// Speeds in millions a second; 0: not run.
Runs at(const char* layout, double sequential, double threads, double processes)
{
    Runs runs;
    const std::pair<Contender, double> speeds[]{{Contender::Sequential, sequential},
                                                {Contender::Threads, threads},
                                                {Contender::Processes, processes}};
    for (const auto& [contender, speed] : speeds) {
        Run run{.contender = contender, .throughput = speed * 1e6};
        run.parameters = {{"workers", 2}};
        run.choices = {{"layout", layout}};
        run.figures = {{"miscounted", 0}};
        if (speed > 0)
            runs.push_back(run);
    }
    return runs;
}

} // namespace

class TestJudgeFalseSharing : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        const Runs both = at(kPacked, 600, 300, 310) + at(kPadded, 600, 1190, 1180);
        QTest::newRow("sweep") << both << kConfirmed << "4.0 times as fast";
        QTest::newRow("sweep of processes")
            << at(kPacked, 0, 0, 300) + at(kPadded, 0, 0, 1200) << kConfirmed << "4.0 times";
        QTest::newRow("padding brings nothing")
            << at(kPacked, 600, 1100, 0) + at(kPadded, 600, 1150, 0) << kRefuted << "first-level cache";
        QTest::newRow("packed alone") << at(kPacked, 600, 300, 310) << kConfirmed << "only 0.50";
        QTest::newRow("packed and fast") << at(kPacked, 600, 1150, 0) << kRefuted << "side by side";
        QTest::newRow("padded alone") << at(kPadded, 600, 1190, 1180) << kConfirmed << "1.98";
        QTest::newRow("padded and slow") << at(kPadded, 600, 500, 0) << kRefuted << "only 0.83";
        QTest::newRow("no baseline") << at(kPacked, 0, 300, 0) << kInconclusive << "one worker alone";
        QTest::newRow("only the baseline")
            << at(kPacked, 600, 0, 0) << kInconclusive << "threads or processes";
        QTest::newRow("one worker") << with(at(kPacked, 600, 600, 0), [](Run& run) {
            run.parameters["workers"] = 1;
        }) << kInconclusive << "One worker";
        QTest::newRow("one core") << with(both, [](Run& run) { run.cores = 1; }) << kInconclusive
                                  << "Only one core";
        QTest::newRow("other load") << with(both, [](Run& run) { run.other_load = 60; }) << kInconclusive
                                    << "60 %";
        QTest::newRow("miscounted") << with(both, [](Run& run) { run.figures["miscounted"] = 2; }) << kRefuted
                                    << "12 increments";
        QTest::newRow("nothing ran") << Runs{} << kInconclusive << "threads or processes";
    }
    void verdicts() { test::checkVerdict(experiment::judgeFalseSharing); }
};

QTEST_APPLESS_MAIN(TestJudgeFalseSharing)
#include "tst_judge_false_sharing.moc"
