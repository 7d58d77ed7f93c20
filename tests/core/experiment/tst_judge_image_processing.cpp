// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/verdict_rules.h"
#include "tests/core/experiment/runs.h"

#include <QTest>

using namespace contend;
using namespace contend::experiment;
using analysis::RunExit;
using base::Contender;
using test::kConfirmed;
using test::kInconclusive;
using test::kRefuted;
using test::Run;
using test::Runs;
using test::with;

namespace {

Run picture(Contender contender, std::optional<double> time, double checksum = 77)
{
    return {.contender = contender,
            .choices = {{"filter", "blur"}},
            .figures = {{"picture_s", time}, {"checksum", checksum}, {"pictures_differing", 0}}};
}

Runs all(double sequential, double threads, double gil, double processes)
{
    return {picture(Contender::Sequential, sequential), picture(Contender::Threads, threads),
            picture(Contender::Gil, gil), picture(Contender::Processes, processes)};
}

} // namespace

class TestJudgeImageProcessing : public QObject {
    Q_OBJECT

private slots:
    void imageProcessing_data()
    {
        test::addVerdictColumns();

        const Runs usual = all(1, 0.52, 1.02, 0.55);
        QTest::newRow("as expected") << usual << kConfirmed
                                     << "Threads under the GIL took 1.02 s for one, processes 0.55 s";
        QTest::newRow("without processes")
            << Runs{usual[0], usual[1], usual[2]} << kConfirmed << "threads without it 0.52 s";
        QTest::newRow("without the lock")
            << Runs{usual[0], usual[1]} << kConfirmed << "One worker took 1.00 s for one, all";
        QTest::newRow("without one worker alone")
            << Runs{usual[2], usual[3]} << kConfirmed << "processes 0.55 s";
        QTest::newRow("the lock did not hold") << all(1, 0.5, 0.6, 0.5) << kRefuted << "1.67 times";
        QTest::newRow("threads too slow") << all(1, 0.9, 1, 0.5) << kRefuted << "only 1.11 times";
        QTest::newRow("processes too slow") << all(1, 0.5, 1, 0.8) << kRefuted << "only 1.25 times";

        Runs differing = usual;
        differing[3].figures["checksum"] = 78;
        QTest::newRow("another picture") << differing << kRefuted << "1 pictures differed";
        differing = usual;
        differing[1].figures["pictures_differing"] = 3;
        QTest::newRow("pictures differ within a run") << differing << kRefuted << "3 pictures";
        differing = with(usual, [](Run& run) { run.other_load = 90; });
        differing[3].figures["checksum"] = 78;
        QTest::newRow("a difference is one on a busy machine too") << differing << kRefuted << "";
        Runs swept = usual;
        swept[3].choices["filter"] = "edges";
        swept[3].figures["checksum"] = 78;
        QTest::newRow("another filter, another picture") << swept << kConfirmed << "";

        QTest::newRow("nothing") << Runs{} << kInconclusive << "To judge this";
        QTest::newRow("nothing to compare with") << Runs{usual[3]} << kInconclusive << "To judge this";
        Runs early = usual;
        early[0].figures["picture_s"] = std::nullopt;
        QTest::newRow("no picture finished") << early << kInconclusive << "more time";
        QTest::newRow("one worker") << with(usual, [](Run& run) { run.parameters["workers"] = 1; })
                                    << kInconclusive << "two or more";
        QTest::newRow("one core") << with(usual, [](Run& run) { run.cores = 1; }) << kInconclusive
                                  << "Only one core";
        QTest::newRow("busy machine")
            << with(usual, [](Run& run) { run.other_load = 60; }) << kInconclusive << "";
        QTest::newRow("broken off") << with(usual, [](Run& run) { run.exit = RunExit::WorkerDied; })
                                    << kInconclusive << "To judge this";
    }
    void imageProcessing() { test::checkVerdict(judgeImageProcessing); }
};

QTEST_APPLESS_MAIN(TestJudgeImageProcessing)
#include "tst_judge_image_processing.moc"
