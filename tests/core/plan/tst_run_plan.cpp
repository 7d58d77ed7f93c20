// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/run_plan.h"

#include "core/experiment/catalog.h"
#include "core/plan/common_parameters.h"

#include <QTest>
#include <set>

using namespace contend;
using namespace contend::plan;
using base::Contender;
using base::ErrorCode;

namespace {

base::Topology machine(int cpus)
{
    base::Topology topology;
    topology.cpus_online = cpus;
    for (int cpu = 0; cpu < cpus; ++cpu)
        topology.cpus_allowed.push_back(cpu);
    return topology;
}

RunSetup cpuBound()
{
    RunSetup setup;
    setup.experiment = "cpu-bound";
    return setup;
}

QByteArray contendersOf(const std::vector<RunPlan>& runs)
{
    QByteArray letters;
    for (const RunPlan& run : runs)
        letters += base::contenderId(run.contender).front();
    return letters;
}

} // namespace

class TestRunPlan : public QObject {
    Q_OBJECT

private slots:
    void presetsFillTheGaps()
    {
        const auto plan = resolve(cpuBound(), Contender::Threads, machine(2));
        QVERIFY(plan);
        QCOMPARE(plan->workers, 4U);
        QCOMPARE(plan->most_workers, 64U);
        QCOMPARE(plan->cores, 2U);
        QCOMPARE(valueOf(*plan, kCores), 2.0);
        QCOMPARE(plan->most_cores, 2U);
        QCOMPARE(plan->start_method, base::StartMethod::Fork);
        QCOMPARE(plan->values.size(), plan->experiment->parameters.size());
        QCOMPARE(plan->seconds, valueOf(*plan, kSeconds));
        QCOMPARE(valueOf(*plan, "no-such-thing"), 0.0);
    }

    void everyExperimentResolvesForEachContender()
    {
        for (const experiment::Experiment* const row : experiment::catalog()) {
            RunSetup setup;
            setup.experiment = row->id;
            for (const Contender contender : row->contenders)
                QVERIFY2(resolve(setup, contender, machine(1)), row->id.data());
        }
    }

    void theSequentialContenderHasOneWorker()
    {
        RunSetup setup = cpuBound();
        setup.values["workers"] = 500;
        const auto plan = resolve(setup, Contender::Sequential, machine(2));
        QVERIFY(plan);
        QCOMPARE(plan->workers, 1U);
        QCOMPARE(plan->most_workers, 1U);
    }

    void valuesArriveWhereTheyActs()
    {
        RunSetup setup = cpuBound();
        setup.values = {{"workers", 100}, {"cores", 1}, {"start-method", 1}, {"seconds", 120}};
        setup.warm_up_s = 0;
        const auto plan = resolve(setup, Contender::Processes, machine(4));
        QVERIFY(plan);
        QCOMPARE(plan->workers, 100U);
        QCOMPARE(plan->most_workers, 100U);
        QCOMPARE(plan->cores, 1U);
        QCOMPARE(plan->start_method, base::StartMethod::Spawn);
        QCOMPARE(plan->seconds, 120.0);
        QCOMPARE(plan->warm_up_s, 0.0);
    }

    void moreCoresThanThereAreMeansAll()
    {
        RunSetup setup = cpuBound();
        setup.values["cores"] = 16;
        const auto plan = resolve(setup, Contender::Threads, machine(4));
        QVERIFY(plan);
        QCOMPARE(plan->cores, 4U);
        QCOMPARE(plan->values.at("cores"), 4.0); // the record must not claim 16
    }

    void badSetupIsNamed_data()
    {
        QTest::addColumn<QByteArray>("experiment");
        QTest::addColumn<int>("contender");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("allowed"); // a part of it
        const auto threads = static_cast<int>(Contender::Threads);
        const auto processes = static_cast<int>(Contender::Processes);
        const auto out_of_range = static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("experiment") << QByteArray("cpu") << threads << QByteArray("workers") << 1.0
                                    << static_cast<int>(ErrorCode::UnknownExperiment)
                                    << QByteArray("cpu-bound");
        QTest::newRow("contender") << QByteArray("cpu-bound") << 99 << QByteArray("workers") << 1.0
                                   << static_cast<int>(ErrorCode::UnknownContender)
                                   << QByteArray("processes");
        QTest::newRow("parameter") << QByteArray("cpu-bound") << threads << QByteArray("wrokers") << 1.0
                                   << static_cast<int>(ErrorCode::UnknownParameter) << QByteArray("workers");
        QTest::newRow("value") << QByteArray("cpu-bound") << threads << QByteArray("operation") << 21.0
                               << out_of_range << QByteArray("0.05 to 20 ms");
        QTest::newRow("too many threads") << QByteArray("cpu-bound") << threads << QByteArray("workers")
                                          << 1025.0 << out_of_range << QByteArray("1 to 1024");
        QTest::newRow("too many processes") << QByteArray("cpu-bound") << processes << QByteArray("workers")
                                            << 257.0 << out_of_range << QByteArray("1 to 256 processes");
    }
    void badSetupIsNamed()
    {
        QFETCH(QByteArray, experiment);
        QFETCH(int, contender);
        QFETCH(QByteArray, id);
        QFETCH(double, value);
        QFETCH(int, code);
        QFETCH(QByteArray, allowed);
        RunSetup setup;
        setup.experiment = experiment.toStdString();
        setup.values[id.toStdString()] = value;
        const auto plan = resolve(setup, static_cast<Contender>(contender), machine(2));
        QVERIFY(!plan);
        QCOMPARE(static_cast<int>(plan.error().code), code);
        QVERIFY(!plan.error().subject.empty());
        QVERIFY2(QByteArray::fromStdString(plan.error().allowed).contains(allowed),
                 plan.error().allowed.c_str());
    }

    void badTimesAreNamed()
    {
        RunSetup setup = cpuBound();
        setup.warm_up_s = -1;
        QCOMPARE(resolve(setup, Contender::Gil, machine(2)).error().subject, std::string("warm-up"));
        setup = cpuBound();
        setup.repeats = 0;
        QCOMPARE(planComparison(setup, machine(2)).error().subject, std::string("repeat"));
    }

    void comparisonTurnsRoundOnEveryOtherRepeat()
    {
        RunSetup setup = cpuBound();
        setup.repeats = 3;
        const auto runs = planComparison(setup, machine(2));
        QVERIFY(runs);
        QCOMPARE(contendersOf(*runs), QByteArray("stgp"
                                                 "pgts"
                                                 "stgp"));
        QCOMPARE(runs->front().repeat, 0);
        QCOMPARE(runs->back().repeat, 2);
    }

    void comparisonOfTheChosenOnlyEachOnce()
    {
        RunSetup setup = cpuBound();
        setup.contenders = {Contender::Processes, Contender::Gil, Contender::Processes};
        const auto runs = planComparison(setup, machine(2));
        QVERIFY(runs);
        QCOMPARE(contendersOf(*runs), QByteArray("pg"));
    }

    void sweepOfWorkersNeedsOneBaseline()
    {
        RunSetup setup = cpuBound();
        const auto runs = planSweep(setup, {"workers", {1, 2, 4}}, machine(2));
        QVERIFY(runs);
        QCOMPARE(contendersOf(*runs), QByteArray("stgp"
                                                 "pgt"
                                                 "tgp"));
        QCOMPARE(runs->back().workers, 4U);
    }

    void sweepOfWorkRunsEveryContenderEachTime()
    {
        RunSetup setup = cpuBound();
        setup.contenders = {Contender::Sequential, Contender::Gil};
        const auto runs = planSweep(setup, {"operation", {1, 2}}, machine(2));
        QVERIFY(runs);
        QCOMPARE(contendersOf(*runs), QByteArray("sg"
                                                 "gs"));
        QCOMPARE(valueOf(runs->front(), "operation"), 1.0);
        QCOMPARE(valueOf(runs->back(), "operation"), 2.0);
    }

    void repeatsGoThroughTheValuesBothWays()
    {
        RunSetup setup = cpuBound();
        setup.repeats = 2;
        setup.contenders = {Contender::Sequential, Contender::Threads, Contender::Gil};
        const auto runs = planSweep(setup, {"workers", {1, 2}}, machine(2));
        QVERIFY(runs);
        QCOMPARE(contendersOf(*runs), QByteArray("stg"
                                                 "gt"
                                                 "tg"
                                                 "gts"));
        QByteArray workers;
        for (const RunPlan& run : *runs)
            workers += QByteArray::number(run.workers);
        QCOMPARE(workers, QByteArray("1112222111"));
        QCOMPARE(runs->front().repeat, 0);
        QCOMPARE(runs->back().repeat, 1);
    }

    void sweepBeyondTheMachineIsRefused()
    {
        const auto runs = planSweep(cpuBound(), {"cores", {1, 2, 3}}, machine(2));
        QVERIFY(!runs);
        QCOMPARE(runs.error().subject, std::string("cores"));
        QCOMPARE(runs.error().value, std::string("3"));
        QCOMPARE(runs.error().allowed, std::string("1 to 2"));
        QVERIFY(planSweep(cpuBound(), {"cores", {1, 2}}, machine(2)));
        const auto processes = planSweep(cpuBound(), {"workers", {1, 1000}}, machine(2));
        QCOMPARE(processes.error().allowed, std::string("1 to 256 processes"));
    }

    void sweepTextIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("each of a few") << QByteArray("workers=1:8") << QList<double>{1, 2, 3, 4, 5, 6, 7, 8};
        QTest::newRow("spread over many")
            << QByteArray("workers=1:64") << QList<double>{1, 2, 3, 5, 8, 13, 23, 38, 64};
        QTest::newRow("doubling") << QByteArray("workers=1:64:x2") << QList<double>{1, 2, 4, 8, 16, 32, 64};
        QTest::newRow("doubling past the end") << QByteArray("workers=3:20:x2") << QList<double>{3, 6, 12};
        QTest::newRow("steps") << QByteArray("operation=0.5:2:0.5") << QList<double>{0.5, 1, 1.5, 2};
        QTest::newRow("a step that misses the end") << QByteArray("workers=1:8:3") << QList<double>{1, 4, 7};
        QTest::newRow("list, sorted, each once") << QByteArray("workers=8,1,2,2") << QList<double>{1, 2, 8};
        QTest::newRow("one value") << QByteArray("workers=3") << QList<double>{3};
        QTest::newRow("range of one") << QByteArray("workers=3:3") << QList<double>{3};
        QTest::newRow("choices") << QByteArray("start-method=fork,spawn") << QList<double>{0, 1};
        QTest::newRow("choices as a range") << QByteArray("start-method=fork:spawn") << QList<double>{0, 1};
        QTest::newRow("as many cores as there are") << QByteArray("cores=1:max") << QList<double>{1, 2};
        QTest::newRow("to the end of the slider") << QByteArray("workers=32,max") << QList<double>{32, 64};
        QTest::newRow("factor of one and a half")
            << QByteArray("workers=2:9:x1.5") << QList<double>{2, 3, 5, 7};
    }
    void sweepTextIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<double>, values);
        const auto sweep = parseSweep(**experiment::find("cpu-bound"), text.toStdString(), 2);
        QVERIFY(sweep);
        QCOMPARE(QByteArray::fromStdString(sweep->parameter), text.left(text.indexOf('=')));
        QCOMPARE(QList<double>(sweep->values.begin(), sweep->values.end()), values);
    }

    void fractionsSpreadOverTheirScale()
    {
        const auto sweep = parseSweep(**experiment::find("cpu-bound"), "operation=0.05:20", 2);
        QVERIFY(sweep);
        QCOMPARE(sweep->values.size(), std::size_t{9});
        QCOMPARE(sweep->values.front(), 0.05);
        QCOMPARE(sweep->values[4], 1.0);
        QCOMPARE(sweep->values.back(), 20.0);
    }

    void valuesAreTheDecimalNumbersThatOneWouldWrite()
    {
        const auto sweep = parseSweep(**experiment::find("cpu-bound"), "operation=0.1:8.1:x3", 2);
        QVERIFY(sweep);
        const std::vector<double> expected{0.1, 0.3, 0.9, 2.7, 8.1};
        QVERIFY(sweep->values == expected); // to the last bit
    }

    void tenthsReachTheEnd()
    {
        const auto sweep = parseSweep(**experiment::find("cpu-bound"), "operation=0.1:1:0.1", 2);
        QVERIFY(sweep);
        QCOMPARE(sweep->values.size(), std::size_t{10});
        QCOMPARE(sweep->values.back(), 1.0);
    }

    void badSweepTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto bad = static_cast<int>(ErrorCode::BadSweep);
        const auto not_a_number = static_cast<int>(ErrorCode::NotANumber);
        const auto out_of_range = static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("nothing") << QByteArray("") << bad;
        QTest::newRow("no values") << QByteArray("workers=") << bad;
        QTest::newRow("no sign") << QByteArray("workers") << bad;
        QTest::newRow("four parts") << QByteArray("workers=1:2:3:4") << bad;
        QTest::newRow("backwards") << QByteArray("workers=8:1") << bad;
        QTest::newRow("step of nothing") << QByteArray("workers=1:8:0") << bad;
        QTest::newRow("step back") << QByteArray("workers=1:8:-1") << bad;
        QTest::newRow("factor of one") << QByteArray("workers=1:8:x1") << bad;
        QTest::newRow("factor from nothing") << QByteArray("operation=0.05:1:x0.5") << bad;
        QTest::newRow("too many values") << QByteArray("workers=1:1000:1") << bad;
        QTest::newRow("no such parameter")
            << QByteArray("wrokers=1:8") << static_cast<int>(ErrorCode::UnknownParameter);
        QTest::newRow("word") << QByteArray("workers=one:two") << not_a_number;
        QTest::newRow("word as step") << QByteArray("workers=1:8:big") << not_a_number;
        QTest::newRow("factor without a number") << QByteArray("workers=1:8:x") << not_a_number;
        QTest::newRow("empty entry") << QByteArray("workers=1,,2") << not_a_number;
        QTest::newRow("too large") << QByteArray("workers=1:2000") << out_of_range;
        QTest::newRow("more cores than there are") << QByteArray("cores=1:4") << out_of_range;
        QTest::newRow("half a worker") << QByteArray("workers=1.5,2") << out_of_range;
        QTest::newRow("unknown choice")
            << QByteArray("start-method=fork,thread") << static_cast<int>(ErrorCode::UnknownChoice);
    }
    void badSweepTextIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto sweep = parseSweep(**experiment::find("cpu-bound"), text.toStdString(), 2);
        QVERIFY(!sweep);
        QCOMPARE(static_cast<int>(sweep.error().code), code);
        QVERIFY(!sweep.error().allowed.empty());
    }

    void liveValuesStandInTheWorkloadsOrder()
    {
        RunSetup setup = cpuBound();
        setup.values = {{"switch-interval", 10}, {"operation", 3}};
        const auto plan = resolve(setup, Contender::Gil, machine(2));
        QVERIFY(plan);
        QCOMPARE(liveValues(*plan), (std::vector<double>{10, 3}));
        QCOMPARE(liveIndex(*plan->workload, "switch-interval"), std::optional<std::size_t>(0));
        QCOMPARE(liveIndex(*plan->workload, "operation"), std::optional<std::size_t>(1));
        QVERIFY(!liveIndex(*plan->workload, "workers"));
        QVERIFY(!liveIndex(*plan->workload, "start-method"));
    }

    void aPlanCanChangeWhileItRuns()
    {
        const auto plan = resolve(cpuBound(), Contender::Threads, machine(2));
        QCOMPARE(withValue(*plan, "workers", 64)->workers, 64U);
        QCOMPARE(withValue(*plan, "cores", 1)->cores, 1U);
        QCOMPARE(withValue(*plan, "cores", 100)->cores, 2U);
        QCOMPARE(valueOf(*withValue(*plan, "operation", 5), "operation"), 5.0);
        QCOMPARE(withValue(*plan, "start-method", 1)->start_method, base::StartMethod::Spawn);
        QCOMPARE(withValue(*plan, "workers", 65).error().code, ErrorCode::OutOfRange); // no slot for it
        QCOMPARE(withValue(*plan, "workers", 0).error().code, ErrorCode::OutOfRange);
        QCOMPARE(withValue(*plan, "colour", 0).error().code, ErrorCode::UnknownParameter);
    }

    void anOpenEndStaysOpen()
    {
        auto plan = resolve(cpuBound(), Contender::Threads, machine(2));
        plan->seconds = kOpenEnd;
        QCOMPARE(withValue(*plan, "seconds", 5)->seconds, kOpenEnd);
        QCOMPARE(valueOf(*withValue(*plan, "seconds", 5), "seconds"), 5.0);
    }

    void oneWorkerRemembersWhatOthersWillUse()
    {
        const auto plan = resolve(cpuBound(), Contender::Sequential, machine(2));
        const auto changed = withValue(*plan, "workers", 8);
        QVERIFY(changed);
        QCOMPARE(changed->workers, 1U);
        QCOMPARE(valueOf(*changed, "workers"), 8.0);
    }
};

QTEST_APPLESS_MAIN(TestRunPlan)
#include "tst_run_plan.moc"
