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

Run table(Contender contender, const char* strategy, double meals, std::optional<double> after = {},
          double backoffs = 0)
{
    return {.contender = contender,
            .parameters = {{"philosophers", 5}},
            .choices = {{"strategy", strategy}},
            .figures = {{"meals", meals},
                        {"backoffs", backoffs},
                        {"deadlocked_after_s", after},
                        {"exclusion_violations", 0}}};
}

Runs all(const char* strategy, double meals, std::optional<double> after = {}, double backoffs = 0)
{
    return {table(Contender::Threads, strategy, meals, after, backoffs),
            table(Contender::Gil, strategy, meals, after, backoffs),
            table(Contender::Processes, strategy, meals, after, backoffs)};
}

} // namespace

class TestJudgeDeadlock : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        QTest::newRow("naive stands still") << all("naive", 12, 0.25) << kConfirmed << "still after 0.25 s";
        QTest::newRow("one of three stands still")
            << Runs{table(Contender::Threads, "naive", 900), table(Contender::Gil, "naive", 40, 1.5)}
            << kConfirmed << "1.50 s";
        QTest::newRow("naive was lucky") << all("naive", 900) << kInconclusive << "2700 meals";
        QTest::newRow("ordered") << all("ordered", 900) << kConfirmed << "2700 meals";
        QTest::newRow("ordered stands still") << all("ordered", 900, 1.0) << kRefuted << "lower fork first";
        QTest::newRow("ordered, no meal") << all("ordered", 0) << kInconclusive << "more time";
        QTest::newRow("time limit") << all("timeout", 500, {}, 20) << kConfirmed << "60 times";
        QTest::newRow("time limit stands still") << all("timeout", 500, 1.0, 20) << kRefuted << "time limit";
        QTest::newRow("time limit, no meal") << all("timeout", 0, {}, 20) << kRefuted << "nobody got to eat";
        QTest::newRow("sweep") << all("naive", 12, 0.25) + all("ordered", 900) + all("timeout", 500, {}, 20)
                               << kConfirmed << "2700 meals. With a time limit: 1500 meals";
        QTest::newRow("two safe ones")
            << all("ordered", 900) + all("timeout", 500) << kConfirmed << "order among the forks";
        QTest::newRow("shared fork") << with(all("naive", 12, 0.25), [](Run& run) {
            run.figures["exclusion_violations"] = 1;
        }) << kRefuted << "3 times";
        QTest::newRow("load does not matter")
            << with(all("naive", 12, 0.25), [](Run& run) { run.other_load = 90; }) << kConfirmed << "0.25 s";
        QTest::newRow("nothing ran") << Runs{} << kInconclusive << "at least one";
    }
    void verdicts() { test::checkVerdict(experiment::judgeDeadlock); }
};

QTEST_APPLESS_MAIN(TestJudgeDeadlock)
#include "tst_judge_deadlock.moc"
