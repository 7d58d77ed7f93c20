// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/verdict_rules.h"

#include "tests/core/experiment/runs.h"

#include <QTest>

using namespace contend;
using namespace contend::experiment;
using analysis::RunExit;
using analysis::Verdict;
using base::Contender;
using test::kConfirmed;
using test::kInconclusive;
using test::kRefuted;
using test::Run;
using test::Runs;
using test::with;

namespace {

constexpr auto kSequential = Contender::Sequential;
constexpr auto kThreads = Contender::Threads;
constexpr auto kGil = Contender::Gil;
constexpr auto kProcesses = Contender::Processes;

// --- cpu-bound

Runs speeds(double sequential, double threads, double gil, double processes)
{
    return {{.contender = kSequential, .throughput = sequential},
            {.contender = kThreads, .throughput = threads},
            {.contender = kGil, .throughput = gil},
            {.contender = kProcesses, .throughput = processes}};
}

// --- download-pages

/// Totals of a round in seconds; below 0: not run.
Runs pageRuns(double sequential, double threads, double gil, double processes, double parse_ms = 20)
{
    Runs runs;
    const std::pair<Contender, double> totals[]{
        {kSequential, sequential}, {kThreads, threads}, {kGil, gil}, {kProcesses, processes}};
    for (const auto& [contender, total] : totals) {
        if (total < 0)
            continue;
        Run run;
        run.contender = contender;
        run.parameters = {{"workers", 5},    {"pages", 5},       {"latency", 200},
                          {"page-size", 64}, {"bandwidth", 640}, {"parse", parse_ms}};
        run.figures = {{"pages_total_s", total}, {"pages_failed", 0}};
        runs.push_back(run);
    }
    return runs;
}

// --- race-condition

Run race(Contender contender, const char* protection, double lost, const char* counters = "shared")
{
    Run run;
    run.contender = contender;
    run.choices = {{"protection", protection}, {"counters", counters}};
    run.figures = {{"expected", 1000}, {"actual", 1000 - lost}, {"lost_updates", lost}};
    return run;
}

// --- lock-contention

Runs lockRuns(double share, double speedup, double wait, const char* lock = "mutex")
{
    Runs runs{{.contender = kSequential, .throughput = 100},
              {.contender = kThreads, .throughput = 100 * speedup}};
    for (Run& run : runs) {
        run.parameters = {{"workers", 4}, {"critical-share", share}, {"readers", 90}};
        run.choices = {{"lock", lock}};
        run.figures = {{"wait_share_percent", wait}, {"exclusion_violations", 0}};
    }
    return runs;
}

} // namespace

class TestVerdicts : public QObject {
    Q_OBJECT

private slots:
    void cpuBound_data()
    {
        test::addVerdictColumns();
        const Runs usual = speeds(100, 196, 99, 195);
        QTest::newRow("the usual") << usual << kConfirmed
                                   << "Processes finished 2.0 times as fast as threads under the GIL. 2 "
                                      "cores were available.";
        QTest::newRow("eight cores") << with(speeds(100, 390, 95, 380), [](Run& run) { run.cores = 8; })
                                     << kConfirmed << "4.0 times as fast";
        QTest::newRow("the GIL gained") << speeds(100, 190, 150, 190) << kRefuted << "1.50 times";
        QTest::newRow("processes gained nothing")
            << speeds(100, 190, 99, 110) << kRefuted << "Processes were only 1.10 times";
        QTest::newRow("threads gained nothing")
            << speeds(100, 110, 99, 190) << kRefuted << "Threads without a GIL were only 1.10 times";
        QTest::newRow("without a baseline")
            << Runs{{.contender = kGil, .throughput = 100}, {.contender = kProcesses, .throughput = 190}}
            << kConfirmed << "1.9 times";
        QTest::newRow("threads only")
            << Runs{{.contender = kGil, .throughput = 100}, {.contender = kThreads, .throughput = 190}}
            << kConfirmed << "Threads without a GIL finished 1.9 times";
        QTest::newRow("no gil") << Runs{{.contender = kThreads}, {.contender = kProcesses}} << kInconclusive
                                << "threads under the GIL and processes";
        QTest::newRow("one core") << with(usual, [](Run& run) { run.cores = 1; }) << kInconclusive
                                  << "Only one core";
        QTest::newRow("one worker") << with(usual, [](Run& run) { run.parameters["workers"] = 1; })
                                    << kInconclusive << "one worker";
        QTest::newRow("busy machine") << with(usual, [](Run& run) { run.other_load = 40; }) << kInconclusive
                                      << "Other programs used 40 %";
        QTest::newRow("a little load")
            << with(usual, [](Run& run) { run.other_load = 25; }) << kConfirmed << "";
        QTest::newRow("broken off") << with(usual, [](Run& run) { run.exit = RunExit::Stopped; })
                                    << kInconclusive << "To judge this";
        Runs repeated = usual;
        repeated.push_back({.contender = kGil, .throughput = 60});
        QTest::newRow("repeats far apart") << repeated << kInconclusive << "repeated";
        repeated.back().throughput = 98;
        QTest::newRow("repeats close together") << repeated << kConfirmed << "";
        QTest::newRow("nothing done") << speeds(0, 0, 0, 0) << kInconclusive << "";
    }
    void cpuBound() { test::checkVerdict(judgeCpuBound); }

    void cpuBoundNamesItsFigures()
    {
        const auto records = test::records(speeds(100, 196, 98, 196));
        const Verdict verdict = judgeCpuBound(records);
        std::map<std::string, double> figures;
        for (const analysis::Place& place : verdict.figures)
            figures[place.name] = place.value;
        QCOMPARE(figures["gil_speedup"], 0.98);
        QCOMPARE(figures["threads_speedup"], 1.96);
        QCOMPARE(figures["processes_to_gil"], 2.0);
        QCOMPARE(figures["ideal_speedup"], 2.0);
    }

    void downloadPages_data()
    {
        test::addVerdictColumns();
        // 200 ms latency + 100 ms transfer; 0.32 s is the least that five pages at once can take.
        const Runs usual = pageRuns(1.6, 0.34, 0.41, 0.35);
        QTest::newRow("the usual") << usual << kConfirmed
                                   << "5 pages took 1.60 s one after the other and 0.41 s with threads "
                                      "under the GIL";
        QTest::newRow("threads alone") << pageRuns(1.6, 0.34, -1, -1) << kConfirmed << "0.34 s with threads:";
        QTest::newRow("processes alone")
            << pageRuns(1.6, -1, -1, 0.35) << kConfirmed << "0.35 s with processes:";
        QTest::newRow("no overlap") << pageRuns(1.6, 0.34, 1.6, 0.35) << kRefuted
                                    << "5 pages took 1.60 s, although 0.40 s";
        QTest::newRow("much parsing") << pageRuns(4.0, 1.6, 2.85, 1.6, 500) << kConfirmed
                                      << "5 pages took 2.85 s, with processes 1.60 s";
        QTest::newRow("much parsing, threads")
            << pageRuns(4.0, 1.6, 2.85, -1, 500) << kConfirmed << "threads free of it 1.60 s";
        QTest::newRow("parsing in parallel under the GIL")
            << pageRuns(4.0, 1.6, 1.65, 1.6, 500) << kRefuted << "did not make the difference";
        QTest::newRow("much parsing on one core")
            << with(pageRuns(4.0, 2.9, 2.9, 2.9, 500), [](Run& run) { run.cores = 1; }) << kConfirmed
            << "4.00 s one after the other";
        QTest::newRow("more pages than workers")
            << with(pageRuns(16, 3.3, 3.4, 3.3), [](Run& run) { run.parameters["pages"] = 50; }) << kConfirmed
            << "50 pages";
        QTest::newRow("no baseline") << pageRuns(-1, 0.34, 0.41, 0.35) << kInconclusive << "one worker alone";
        QTest::newRow("baseline only") << pageRuns(1.6, -1, -1, -1) << kInconclusive << "";
        QTest::newRow("failed pages") << with(usual, [](Run& run) { run.figures["pages_failed"] = 1; })
                                      << kInconclusive << "4 pages could not be fetched";
        QTest::newRow("one page") << with(usual, [](Run& run) { run.parameters["pages"] = 1; })
                                  << kInconclusive << "nothing can overlap";
        QTest::newRow("nothing to wait for")
            << with(usual, [](Run& run) { run.parameters["latency"] = run.parameters["bandwidth"] = 0; })
            << kInconclusive << "more latency";
        QTest::newRow("no whole round")
            << with(usual, [](Run& run) { run.figures["pages_total_s"] = std::nullopt; }) << kInconclusive
            << "more time";
        QTest::newRow("busy machine")
            << with(usual, [](Run& run) { run.other_load = 60; }) << kInconclusive << "Other programs";
    }
    void downloadPages() { test::checkVerdict(judgeDownloadPages); }

    void raceCondition_data()
    {
        test::addVerdictColumns();
        QTest::newRow("unprotected") << Runs{race(kSequential, "none", 0), race(kThreads, "none", 300),
                                             race(kGil, "none", 0), race(kProcesses, "none", 100)}
                                     << kConfirmed << "400 of 2000 updates were lost: 20.0 %";
        QTest::newRow("the GIL may lose too")
            << Runs{race(kThreads, "none", 300), race(kGil, "none", 100)} << kConfirmed << "300 of 1000";
        QTest::newRow("mutex") << Runs{race(kThreads, "mutex", 0), race(kGil, "mutex", 0)} << kConfirmed
                               << "Not one of 2000 updates";
        QTest::newRow("a mutex that leaks")
            << Runs{race(kThreads, "mutex", 1)} << kRefuted << "1 updates were lost where none";
        QTest::newRow("an atomic that leaks under the GIL")
            << Runs{race(kThreads, "atomic", 0), race(kGil, "atomic", 5)} << kRefuted << "";
        QTest::newRow("one worker that loses")
            << Runs{race(kSequential, "none", 5), race(kThreads, "none", 5)} << kRefuted << "";
        QTest::newRow("private") << Runs{race(kProcesses, "none", 0, "private")} << kConfirmed
                                 << "nobody shared";
        QTest::newRow("private is nothing to threads")
            << Runs{race(kThreads, "none", 7, "private")} << kConfirmed << "7 of 1000";
        QTest::newRow("nothing lost at all") << Runs{race(kThreads, "none", 0), race(kProcesses, "none", 10)}
                                             << kRefuted << "Not one update was lost";
        QTest::newRow("one core") << with({race(kThreads, "none", 0)}, [](Run& run) { run.cores = 1; })
                                  << kInconclusive << "Only one core";
        QTest::newRow("one core, protected")
            << with({race(kThreads, "mutex", 0)}, [](Run& run) { run.cores = 1; }) << kConfirmed << "";
        QTest::newRow("the GIL alone") << Runs{race(kGil, "none", 0)} << kInconclusive << "two or more";
        QTest::newRow("one worker alone") << Runs{race(kSequential, "none", 0)} << kInconclusive << "";
        QTest::newRow("busy machine")
            << with({race(kThreads, "none", 3)}, [](Run& run) { run.other_load = 90; }) << kConfirmed
            << "3 of 1000"; // a loss is a loss
        QTest::newRow("broken off") << with({race(kThreads, "none", 3)}, [](Run& run) {
            run.exit = RunExit::WorkerDied;
        }) << kInconclusive << "";
    }
    void raceCondition() { test::checkVerdict(judgeRaceCondition); }

    void lockContention_data()
    {
        test::addVerdictColumns();
        QTest::newRow("lock binds") << lockRuns(80, 1.1, 60) << kConfirmed
                                    << "4 threads were 1.10 times as fast as one worker; more than 1.25 is "
                                       "not possible. They spent 60 %";
        QTest::newRow("lock hardly matters") << lockRuns(10, 1.9, 5) << kConfirmed << "hardly in the way";
        QTest::newRow("no lock") << lockRuns(0, 1.95, 0) << kConfirmed << "With 0 %";
        QTest::newRow("faster than possible")
            << lockRuns(100, 1.5, 60) << kRefuted << "no more than 1.00 should be possible";
        QTest::newRow("within the slack") << lockRuns(100, 1.1, 70) << kConfirmed << "";
        QTest::newRow("passing it on costs more")
            << lockRuns(10, 0.4, 60) << kRefuted << "only 0.40 times as fast";
        QTest::newRow("nobody waited") << lockRuns(100, 1.0, 3) << kRefuted << "only 3 % of their time";
        QTest::newRow("readers go in together")
            << lockRuns(100, 1.9, 10, "rwlock") << kConfirmed << "hardly in the way";
        Runs broken = lockRuns(80, 1.1, 60);
        broken[1].figures["exclusion_violations"] = 2;
        QTest::newRow("two inside at once") << broken << kRefuted << "2 times";
        QTest::newRow("no baseline") << Runs{lockRuns(80, 1.1, 60)[1]} << kInconclusive << "one worker alone";
        QTest::newRow("one core") << with(lockRuns(80, 1.1, 60), [](Run& run) { run.cores = 1; })
                                  << kInconclusive << "Only one core";
        Runs processes = lockRuns(80, 1.1, 60);
        processes[1].contender = kProcesses;
        QTest::newRow("processes") << processes << kConfirmed << "4 processes were";
        processes = lockRuns(10, 1.9, 6);
        processes[1].contender = kProcesses;
        QTest::newRow("processes, small share") << processes << kConfirmed << "4 processes were";
    }
    void lockContention() { test::checkVerdict(judgeLockContention); }
};

QTEST_APPLESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
