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

constexpr double kMib = 1024.0 * 1024.0;

Run footprint(Contender contender, double pss_mib, double touched, const char* method = "fork",
              double data = 64)
{
    Run run{.contender = contender};
    run.parameters = {{"workers", 4}, {"data", data}, {"touched", touched}};
    run.choices = {{"start-method", method}};
    if (pss_mib > 0)
        run.figures["pss_bytes_total"] = pss_mib * kMib;
    run.figures["written_percent"] = touched;
    return run;
}

/// Threads and processes with 64 MiB of data.
Runs both(double threads_mib, double processes_mib, double touched, const char* method = "fork")
{
    return {footprint(Contender::Threads, threads_mib, touched, method),
            footprint(Contender::Processes, processes_mib, touched, method)};
}

} // namespace

class TestJudgeMemoryFootprint : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        test::addVerdictColumns();
        QTest::newRow("only read") << both(66, 68, 0) << kConfirmed
                                   << "4 processes took 68 MiB in all, threads 66 MiB: memory that";
        QTest::newRow("half of it written") << both(66, 194, 50) << kConfirmed << "its own copy of the 50 %";
        QTest::newRow("all of it written") << both(66, 324, 100) << kConfirmed << "copy of the 100 %";
        QTest::newRow("spawned") << both(66, 270, 0, "spawn") << kConfirmed << "inherits nothing";
        QTest::newRow("written earlier, no longer now")
            << with(both(66, 324, 100), [](Run& run) { run.parameters["touched"] = 0; }) << kConfirmed
            << "copy of the 100 %";
        QTest::newRow("sweep") << both(66, 68, 0) + both(66, 194, 50) << kConfirmed << "50 %";
        QTest::newRow("copies of what nobody wrote")
            << both(66, 320, 0) << kRefuted << "Processes took 320 MiB in all, where 64 MiB";
        QTest::newRow("no copies of what all wrote") << both(66, 68, 100) << kRefuted << "where 320 MiB";
        QTest::newRow("threads with copies") << both(256, 68, 0) << kRefuted << "Threads took 256 MiB";
        QTest::newRow("spawned and shared all the same")
            << both(66, 70, 0, "spawn") << kRefuted << "where 256 MiB";
        QTest::newRow("threads alone")
            << Runs{footprint(Contender::Threads, 66, 0)} << kInconclusive << "run threads and processes";
        QTest::newRow("memory could not be read") << both(66, 0, 0) << kInconclusive << "";
        QTest::newRow("little data") << Runs{footprint(Contender::Threads, 3, 0, "fork", 1),
                                             footprint(Contender::Processes, 4, 0, "fork", 1)}
                                     << kInconclusive << "Choose 16 MiB";
        QTest::newRow("other load does not change memory")
            << with(both(66, 68, 0), [](Run& run) { run.other_load = 90; }) << kConfirmed << "";
    }
    void verdicts() { test::checkVerdict(experiment::judgeMemoryFootprint); }
};

QTEST_APPLESS_MAIN(TestJudgeMemoryFootprint)
#include "tst_judge_memory_footprint.moc"
