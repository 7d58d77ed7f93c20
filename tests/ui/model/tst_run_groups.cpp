// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons and sweeps as groups, figures, curves and laws.
#include "core/experiment/catalog.h"
#include "ui/model/result_table.h"
#include "ui/model/run_groups.h"
#include "ui/model/run_overlay.h"
#include "ui/model/scaling_laws.h"

#include <QTest>
#include <cmath>

using namespace contend;
using namespace contend::ui;
using analysis::RunRecord;
using base::Contender;

namespace {

const experiment::Experiment& cpuBound()
{
    return **experiment::find("cpu-bound");
}

RunRecord run(Contender contender, double throughput, double workers = 2, double cpu_percent = 100)
{
    RunRecord made;
    made.contender = contender;
    made.throughput_ops_per_s = throughput;
    made.elapsed_s = 1;
    made.cores = 2;
    made.parameters = {{"workers", workers}};
    made.workers.resize(static_cast<std::size_t>(workers));
    for (analysis::WorkerRecord& worker : made.workers)
        worker.cpu_utilization_percent = cpu_percent / workers;
    return made;
}

/// Samples every 50 ms from begin_s on; each worker always the same.
RunRecord curve(Contender contender, double begin_s, int samples, double throughput)
{
    RunRecord made = run(contender, throughput);
    made.series.resize(2);
    for (int k = 0; k < samples; ++k) {
        made.t_s.push_back(begin_s + 0.05 * k);
        for (analysis::WorkerSeries& worker : made.series) {
            worker.throughput_ops_per_s.push_back(throughput / 2);
            worker.cpu_utilization_percent.push_back(50);
        }
    }
    return made;
}

analysis::Record record(std::vector<RunRecord> runs, const std::string& swept = {})
{
    analysis::Record made;
    made.experiment = "cpu-bound";
    made.sweep_parameter = swept;
    made.runs = std::move(runs);
    return made;
}

RunRecord labelled(RunRecord made, const char* label)
{
    made.label = label;
    return made;
}

} // namespace

class TestRunGroups : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void repeatsOfOneContenderAreOneGroup()
    {
        const analysis::Record made = record({run(Contender::Processes, 30), run(Contender::Sequential, 10),
                                              run(Contender::Sequential, 14), run(Contender::Processes, 40)});
        const auto groups = groupsOf(cpuBound(), made);
        QCOMPARE(groups.size(), std::size_t{2});
        QCOMPARE(groups[0].name, QStringLiteral("Sequential")); // in the experiment's order
        QCOMPARE(groups[1].runs.size(), std::size_t{2});
        QCOMPARE(groups[1].key, static_cast<int>(Contender::Processes));
    }

    void labelsPartRunsOfOneContender()
    {
        const analysis::Record made = record({labelled(run(Contender::Threads, 1), "Threads, A"),
                                              labelled(run(Contender::Threads, 2), "Threads, B"),
                                              labelled(run(Contender::Gil, 3), "GIL, A")});
        const auto groups = groupsOf(cpuBound(), made);
        QCOMPARE(groups.size(), std::size_t{3});
        QCOMPARE(groups[0].name, QStringLiteral("Threads, A"));
        QCOMPARE(groups[1].name, QStringLiteral("Threads, B"));
        QVERIFY(groups[0].key != groups[1].key && groups[1].key != groups[2].key);
    }

    void spreadLeavesOutWhatIsNoNumber()
    {
        const Spread spread = spreadOver({3, std::nan(""), 1, 5});
        QCOMPARE(spread.count(), 3);
        QCOMPARE(spread.mean, 3.0);
        QCOMPARE(spread.low, 1.0);
        QCOMPARE(spread.high, 5.0);
        QVERIFY(spread.isWide());
        QVERIFY(!spreadOver({2}).isWide());
        QVERIFY(std::isnan(spreadOver({}).mean));
    }

    void idleIsWhatTheWorkersLeftOfTheCores()
    {
        QCOMPARE(idlePercent(run(Contender::Gil, 1, 4, 100)), 50.0); // one of two cores
        QCOMPARE(idlePercent(run(Contender::Threads, 1, 4, 200)), 0.0);
        QCOMPARE(idlePercent(run(Contender::Threads, 1, 4, 203)), 0.0); // measured a little beyond
        RunRecord nothing = run(Contender::Threads, 0);
        nothing.elapsed_s = 0;
        QVERIFY(std::isnan(idlePercent(nothing)));
    }

    void choicesAreGroupedByName()
    {
        const experiment::Experiment& race = **experiment::find("race-condition");
        RunRecord atomic = run(Contender::Threads, 1);
        atomic.choices = {{"protection", "atomic"}};
        RunRecord none = atomic;
        none.choices = {{"protection", "none"}};
        const analysis::Record made = record({atomic, none}, "protection");
        const auto by =
            groupsOf(race, made).front().byValueOf(*experiment::findParameter(race, "protection"));
        QCOMPARE(by.size(), std::size_t{2});
        QCOMPARE(by.begin()->first, 0.0);
        QCOMPARE(by.rbegin()->first, 2.0);
    }

    void tableHasARowForEachContender()
    {
        ResultTable table;
        RunRecord second = run(Contender::Gil, 10.25);
        second.figures = {{"speedup", 1.5}};
        second.exit = analysis::RunExit::Stopped;
        table.show(cpuBound(), record({run(Contender::Gil, 10), second, run(Contender::Processes, 40)}));
        QCOMPARE(table.rowCount(), 2);
        const auto column = [&](const QString& title) {
            for (int k = 0; k < table.columnCount(); ++k)
                if (table.headerData(k, Qt::Horizontal).toString().startsWith(title))
                    return k;
            return -1;
        };
        const auto cell = [&](int row, const char* title, int role = Qt::DisplayRole) {
            return table.index(row, column(title)).data(role);
        };
        QCOMPARE(cell(0, "Contender").toString(), QStringLiteral("Threads + GIL (incomplete)"));
        QCOMPARE(cell(0, "Runs").toString(), QStringLiteral("2"));
        QCOMPARE(cell(0, "Throughput").toString(), QStringLiteral("10.1250"));
        QCOMPARE(cell(0, "Throughput", ResultTable::kCopyRole).toString(), QStringLiteral("10.125"));
        QCOMPARE(cell(0, "Least").toString(), QStringLiteral("10"));
        QCOMPARE(cell(0, "Most", ResultTable::kValueRole).toDouble(), 10.25);
        QCOMPARE(cell(0, "Speed-up").toString(), QStringLiteral("1.50000"));
        QCOMPARE(cell(1, "Speed-up").toString(), QStringLiteral("–")); // this run has none
        QCOMPARE(cell(1, "Idle share").toString(), QStringLiteral("50"));
    }

    void tableOfASweepHasARowForEachValue()
    {
        ResultTable table;
        table.show(cpuBound(), record({run(Contender::Gil, 10, 1), run(Contender::Gil, 11, 4),
                                       run(Contender::Gil, 13, 4)},
                                      "workers"));
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Workers"));
        QCOMPARE(table.index(1, 1).data().toString(), QStringLiteral("4"));
        QCOMPARE(table.index(1, 3).data().toString(), QStringLiteral("12"));
    }

    void curvesBeginTogetherWheneverTheyWereMeasured()
    {
        const analysis::Record made =
            record({curve(Contender::Threads, 3.0, 21, 100), curve(Contender::Gil, 7.5, 11, 40),
                    curve(Contender::Gil, 9.0, 11, 60)});
        const RunOverlay overlay = RunOverlay::of(groupsOf(cpuBound(), made));
        QCOMPARE(overlay.names, (QStringList{"Threads", "Threads + GIL"}));
        QCOMPARE(overlay.throughput.firstTime(), 0.0);
        QVERIFY(std::abs(overlay.throughput.lastTime() - 1.0) < 0.03);
        QCOMPARE(overlay.throughput.valueAt(0, 0.5), 100.0);
        QCOMPARE(overlay.throughput.valueAt(1, 0.25), 50.0);      // mean of the repeats
        QVERIFY(std::isnan(overlay.throughput.valueAt(1, 0.95))); // these were over by then
        QCOMPARE(overlay.utilization.valueAt(0, 0.5), 50.0);      // of two cores
    }

    void runsWithoutCurvesMakeNone()
    {
        const analysis::Record made = record({run(Contender::Threads, 1)});
        QVERIFY(RunOverlay::of(groupsOf(cpuBound(), made)).throughput.isEmpty());
    }

    void lawsAreFoundAgain()
    {
        std::vector<RunRecord> runs;
        for (const double workers : {1.0, 2.0, 4.0, 8.0}) {
            RunRecord made = run(Contender::Threads, 100 * analysis::amdahlSpeedUp(0.2, workers), workers);
            made.cores = 8;
            runs.push_back(made);
        }
        const analysis::Record made = record(std::move(runs), "workers");
        const plan::Parameter& workers = *experiment::findParameter(cpuBound(), "workers");
        const ScalingLaws laws = lawsOf(groupsOf(cpuBound(), made).front(), workers);
        QVERIFY(laws.amdahl && laws.usl && !laws.beyond_cores);
        QVERIFY(std::abs(laws.amdahl->serial_fraction - 0.2) < 1e-6);
        QVERIFY(std::abs(laws.usl->contention - 0.2) < 1e-6);
        const QString words = LawText::sentences(laws);
        QVERIFY2(words.contains("20 %") && words.contains("σ = 0.20") && words.contains("no peak"),
                 qPrintable(words));
    }

    void pointsBeyondTheCoresCountOnlyWhereThereAreTooFew()
    {
        std::vector<RunRecord> runs;
        for (const double workers : {1.0, 2.0, 4.0, 8.0})
            runs.push_back(run(Contender::Processes, 100 * std::min(workers, 2.0), workers));
        const plan::Parameter& workers = *experiment::findParameter(cpuBound(), "workers");
        const analysis::Record made = record(runs, "workers");
        const ScalingLaws few = lawsOf(groupsOf(cpuBound(), made).front(), workers);
        QVERIFY(few.beyond_cores); // two within two cores
        QVERIFY(LawText::sentences(few).contains("beyond the number of cores"));
        for (RunRecord& each : runs)
            each.cores = 4;
        const analysis::Record more = record(runs, "workers");
        QVERIFY(!lawsOf(groupsOf(cpuBound(), more).front(), workers).beyond_cores);
    }

    void oneWorkerAloneHasNoLaw()
    {
        const analysis::Record made =
            record({run(Contender::Sequential, 1, 1), run(Contender::Sequential, 1, 1)}, "workers");
        const plan::Parameter& workers = *experiment::findParameter(cpuBound(), "workers");
        QVERIFY(lawsOf(groupsOf(cpuBound(), made).front(), workers).isEmpty());
        QVERIFY(LawText::sentences({}).isEmpty());
    }

    void readersShareTheLock()
    {
        QCOMPARE(serialShare(80, 0), 0.8);
        QCOMPARE(serialShare(80, 75), 0.2);
        QCOMPARE(serialShare(0, 0), 0.0);
    }
};

QTEST_MAIN(TestRunGroups)
#include "tst_run_groups.moc"
