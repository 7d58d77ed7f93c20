// SPDX-License-Identifier: GPL-3.0-or-later
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

Runs operator+(Runs a, const Runs& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Runs with(Runs runs, void (*change)(Run&))
{
    for (Run& run : runs)
        change(run);
    return runs;
}

} // namespace

class TestJudgeMemoryFootprint : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        QTest::addColumn<Runs>("runs");
        QTest::addColumn<VerdictStatus>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("only read") << both(66, 68, 0) << kConfirmed
                                   << QByteArray(
                                          "4 processes took 68 MiB in all, threads 66 MiB: memory that");
        QTest::newRow("half of it written")
            << both(66, 194, 50) << kConfirmed << QByteArray("its own copy of the 50 %");
        QTest::newRow("all of it written")
            << both(66, 324, 100) << kConfirmed << QByteArray("copy of the 100 %");
        QTest::newRow("spawned") << both(66, 270, 0, "spawn") << kConfirmed << QByteArray("inherits nothing");
        QTest::newRow("written earlier, no longer now")
            << with(both(66, 324, 100), [](Run& run) { run.parameters["touched"] = 0; }) << kConfirmed
            << QByteArray("copy of the 100 %");
        QTest::newRow("sweep") << both(66, 68, 0) + both(66, 194, 50) << kConfirmed << QByteArray("50 %");
        QTest::newRow("copies of what nobody wrote")
            << both(66, 320, 0) << kRefuted << QByteArray("Processes took 320 MiB in all, where 64 MiB");
        QTest::newRow("no copies of what all wrote")
            << both(66, 68, 100) << kRefuted << QByteArray("where 320 MiB");
        QTest::newRow("threads with copies")
            << both(256, 68, 0) << kRefuted << QByteArray("Threads took 256 MiB");
        QTest::newRow("spawned and shared all the same")
            << both(66, 70, 0, "spawn") << kRefuted << QByteArray("where 256 MiB");
        QTest::newRow("threads alone") << Runs{footprint(Contender::Threads, 66, 0)} << kInconclusive
                                       << QByteArray("run threads and processes");
        QTest::newRow("memory could not be read") << both(66, 0, 0) << kInconclusive << QByteArray();
        QTest::newRow("little data") << Runs{footprint(Contender::Threads, 3, 0, "fork", 1),
                                             footprint(Contender::Processes, 4, 0, "fork", 1)}
                                     << kInconclusive << QByteArray("Choose 16 MiB");
        QTest::newRow("other load does not change memory")
            << with(both(66, 68, 0), [](Run& run) { run.other_load = 90; }) << kConfirmed << QByteArray();
    }
    void verdicts()
    {
        QFETCH(Runs, runs);
        QFETCH(VerdictStatus, status);
        QFETCH(QByteArray, words);
        const Verdict verdict = experiment::judgeMemoryFootprint(test::records(runs));
        QVERIFY2(verdict.status == status, test::firstWords(verdict));
        QVERIFY(test::isFilledIn(verdict.reason));
        const std::string text = analysis::fill(verdict.reason);
        QVERIFY2(QByteArray::fromStdString(text).contains(words), text.c_str());
    }
};

QTEST_APPLESS_MAIN(TestJudgeMemoryFootprint)
#include "tst_judge_memory_footprint.moc"
