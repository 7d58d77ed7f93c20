// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/request_figures.h"
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

struct Settings {
    double cpu_us = 200;
    double wait_ms = 2;
};

Run server(Contender contender, double per_s, Settings settings = {})
{
    return {.contender = contender,
            .throughput = per_s,
            .parameters = {{"workers", 8},
                           {"connections", 16},
                           {"cpu", settings.cpu_us},
                           {"wait", settings.wait_ms}},
            .figures = {{"errors", 0}, {"refused", 0}}};
}

Runs all(double tp, double tt, double pp, double pt, double gil, Settings settings = {})
{
    return {server(Contender::ThreadPool, tp, settings), server(Contender::ThreadPerTask, tt, settings),
            server(Contender::ProcessPool, pp, settings), server(Contender::ProcessPerTask, pt, settings),
            server(Contender::Gil, gil, settings)};
}

} // namespace

class TestJudgeRequestServer : public QObject {
    Q_OBJECT

private slots:
    void requestServer_data()
    {
        test::addVerdictColumns();

        const Settings computing{.cpu_us = 5000, .wait_ms = 1};
        const Runs usual = all(3400, 3200, 3300, 1900, 3200);
        QTest::newRow("mostly waiting") << usual << kConfirmed
                                        << "3200 were answered per second under it, 3300 without. A "
                                           "new process for each connection answered 1900";
        QTest::newRow("mostly computing")
            << all(370, 365, 360, 340, 190, computing) << kConfirmed << "computing takes turns";
        QTest::newRow("the GIL costs more than its turns")
            << all(3400, 3200, 3300, 1900, 2000) << kConfirmed << "2000 requests were answered";
        QTest::newRow("without a process for each")
            << Runs{usual[0], usual[4]} << kConfirmed << "hardly mind the GIL";
        QTest::newRow("without the GIL") << Runs{usual[2], usual[3]} << kConfirmed << "every start costs";
        QTest::newRow("threads, without the GIL")
            << Runs{usual[0], usual[1]} << kConfirmed << "its start hardly counts";
        QTest::newRow("nothing to tell")
            << Runs{usual[0], usual[3]} << kConfirmed << "No server answered faster";

        QTest::newRow("new processes beat their pool")
            << all(3400, 3200, 1900, 3300, 3200) << kRefuted << "A new process for each";
        QTest::newRow("new threads beat their pool")
            << all(2000, 3200, 3300, 1900, 2000) << kRefuted << "A new thread for each";
        QTest::newRow("the GIL beats those without")
            << all(2000, 2000, 2000, 1900, 3200) << kRefuted << "without it only 2000";
        QTest::newRow("computing did not take turns")
            << all(200, 200, 200, 190, 190, computing) << kRefuted << "did not make the difference";
        QTest::newRow("on one core computing takes turns anyway")
            << with(all(200, 200, 200, 190, 190, computing), [](Run& run) { run.cores = 1; }) << kConfirmed
            << "";

        QTest::newRow("nothing") << Runs{} << kInconclusive << "at least two";
        QTest::newRow("one server") << Runs{usual[0]} << kInconclusive << "at least two";
        QTest::newRow("wrong answers") << with(usual, [](Run& run) { run.figures["errors"] = 1; })
                                       << kInconclusive << "5 requests got a wrong answer";
        QTest::newRow("no answer at all")
            << with(usual, [](Run& run) { run.throughput = 0; }) << kInconclusive << "more time";
        QTest::newRow("busy machine")
            << with(usual, [](Run& run) { run.other_load = 60; }) << kInconclusive << "";
        QTest::newRow("broken off") << with(usual, [](Run& run) { run.exit = RunExit::WorkerDied; })
                                    << kInconclusive << "at least two";
        QTest::newRow("no work at all") << all(9000, 8000, 9000, 2000, 8500, {0, 0}) << kConfirmed << "";
    }
    void requestServer() { test::checkVerdict(judgeRequestServer); }

    void figuresAreThoseOfTheMeasuringWindow()
    {
        analysis::RunRecord run;
        run.throughput_ops_per_s = 50;
        addRequestFigures(run);
        QCOMPARE(run.figures.at("requests_per_s"), std::optional(50.0));
        QCOMPARE(run.figures.at("p99_us"), std::nullopt);
        run.latency = analysis::Percentiles{1, 2, 3, 4};
        addRequestFigures(run);
        QCOMPARE(run.figures.at("p50_us"), std::optional(1.0));
        QCOMPARE(run.figures.at("p95_us"), std::optional(2.0));
        QCOMPARE(run.figures.at("p99_us"), std::optional(3.0));
        QCOMPARE(run.figures.at("worst_us"), std::optional(4.0));
    }
};

QTEST_APPLESS_MAIN(TestJudgeRequestServer)
#include "tst_judge_request_server.moc"
