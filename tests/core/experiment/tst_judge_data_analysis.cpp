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

Run analysed(Contender contender, double mb_per_s, const char* transfer, double copying, double waiting)
{
    Run run{.contender = contender};
    run.parameters = {{"workers", 4}, {"data", 32}, {"chunk", 256}};
    run.choices = {{"transfer", transfer}};
    run.figures = {{"bytes_per_s", mb_per_s * 1e6},
                   {"checksum", 4711},
                   {"passes_wrong", 0},
                   {"copying_percent", copying},
                   {"waiting_percent", waiting}};
    return run;
}

/// Speeds of one worker, threads, GIL and processes; below 0: not run.
Runs speeds(double one, double threads, double gil, double processes, const char* transfer = "copied",
            double copying = 10, double waiting = 10)
{
    Runs runs;
    const std::pair<Contender, double> all[]{{Contender::Sequential, one},
                                             {Contender::Threads, threads},
                                             {Contender::Gil, gil},
                                             {Contender::Processes, processes}};
    for (const auto& [contender, speed] : all)
        if (speed >= 0)
            runs.push_back(contender == Contender::Processes
                               ? analysed(contender, speed, transfer, copying, waiting)
                               : analysed(contender, speed, transfer, 0, 0));
    return runs;
}

} // namespace

class TestJudgeDataAnalysis : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        const Runs usual = speeds(400, 780, 400, 600);
        QTest::newRow("copied") << usual << kConfirmed
                                << "1.5 times as fast as threads under the GIL. Sending it to them "
                                   "left 77 %";
        QTest::newRow("shared") << speeds(400, 780, 400, 770, "shared", 0, 2) << kConfirmed
                                << "1.9 times as fast";
        QTest::newRow("copied, without threads")
            << speeds(400, -1, 400, 600) << kConfirmed << "spent 10 % of their time on receiving";
        QTest::newRow("without one worker") << speeds(-1, 780, 400, 600) << kConfirmed << "";
        QTest::newRow("copying eats all of it")
            << speeds(400, 780, 400, 250, "copied", 40, 40) << kConfirmed << "ate the whole gain";
        QTest::newRow("copying does not explain it")
            << speeds(400, 780, 400, 250, "copied", 3, 3) << kRefuted << "does not explain it";
        QTest::newRow("nothing copied and slow all the same")
            << speeds(400, 780, 400, 500, "shared", 40, 40) << kRefuted << "only 1.25 times";
        QTest::newRow("the GIL in parallel") << speeds(400, 780, 700, 600) << kRefuted << "1.75 times";
        QTest::newRow("threads gain nothing")
            << speeds(400, 410, 400, 600) << kRefuted << "Threads without a GIL were only";
        Runs wrong = usual;
        wrong[2].figures["checksum"] = 4712;
        QTest::newRow("different findings") << wrong << kRefuted << "Not all of them found";
        wrong = usual;
        wrong[1].figures["passes_wrong"] = 1;
        QTest::newRow("a wrong pass") << wrong << kRefuted << "Not all of them found";
        Runs other_data = usual;
        other_data[3].figures["checksum"] = 1;
        other_data[3].parameters["data"] = 64;
        QTest::newRow("other data") << other_data << kConfirmed << "";
        QTest::newRow("no GIL") << speeds(400, 780, -1, 600) << kInconclusive << "run threads";
        QTest::newRow("few chunks") << with(usual, [](Run& run) { run.parameters["chunk"] = 4096; })
                                    << kInconclusive << "8 chunks are too few for 4 workers";
        QTest::newRow("one worker each")
            << with(usual, [](Run& run) { run.parameters["workers"] = 1; }) << kInconclusive << "two or more";
        QTest::newRow("one core") << with(usual, [](Run& run) { run.cores = 1; }) << kInconclusive
                                  << "one core";
        QTest::newRow("busy machine")
            << with(usual, [](Run& run) { run.other_load = 60; }) << kInconclusive << "60 %";
    }
    void verdicts() { test::checkVerdict(experiment::judgeDataAnalysis); }
};

QTEST_APPLESS_MAIN(TestJudgeDataAnalysis)
#include "tst_judge_data_analysis.moc"
