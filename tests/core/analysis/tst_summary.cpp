// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary.h"

#include "tests/support/snapshot_maker.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <csignal>
#include <limits>

using namespace contend;
using namespace contend::analysis;
using sampling::Snapshot;
using telemetry::ExitKind;
using telemetry::Lifecycle;
using telemetry::WorkerState;
using test::kMs;
using test::timeIn;

namespace {

constexpr std::uint64_t kSampleMs = 50;

/// A run of even workers: each does so many operations a sample, runs 80 % of the time, is in the run queue
/// for 10 % and waits for a lock for the rest. Feed it sample by sample.
class Run {
public:
    explicit Run(std::uint32_t workers, SummaryLimits limits = {}, SummarySetup setup = makeSetup())
        : builder(std::move(setup), limits)
        , m_now(test::makeSnapshot(1000, workers))
    {
        m_now.cpus = {{}, {}};
    }

    static SummarySetup makeSetup()
    {
        SummarySetup setup;
        setup.run = base::RunId{1};
        setup.contender = base::Contender::Threads;
        setup.cores = 2;
        setup.epoch_ns = 500 * kMs;
        return setup;
    }

    Snapshot& now() { return m_now; }

    /// One sample period goes by.
    void goOn(std::uint64_t operations = 10)
    {
        m_now.t_ns += kSampleMs * kMs;
        for (sampling::WorkerSample& worker : m_now.workers) {
            if (worker.reading.lifecycle != Lifecycle::Running)
                continue;
            worker.reading.counters.operations += operations;
            worker.reading.counters.acquisitions += 2 * operations;
            timeIn(worker, WorkerState::Running) += 45 * kMs;
            timeIn(worker, WorkerState::Lock) += 5 * kMs;
            worker.os.on_cpu_ns += 40 * kMs;
            worker.os.run_delay_ns += 5 * kMs;
        }
        for (sampling::CpuTimes& cpu : m_now.cpus) {
            cpu.busy_ns += 40 * kMs;
            cpu.total_ns += kSampleMs * kMs;
        }
        m_now.ours_cpu_ns += 50 * kMs;
        m_now.instrument_cpu_ns += 1 * kMs;
    }

    bool add(bool measuring)
    {
        std::optional<sampling::Rates> rates;
        if (m_last)
            rates = sampling::ratesBetween(*m_last, m_now);
        m_last = m_now;
        return builder.add(m_now, rates, measuring);
    }

    void addSamples(int count, bool measuring)
    {
        for (int k = 0; k < count; ++k) {
            goOn();
            add(measuring);
        }
    }

    SummaryBuilder builder;

private:
    Snapshot m_now;
    std::optional<Snapshot> m_last;
};

bool has(const RunRecord& record, CaveatKind kind)
{
    return std::any_of(record.caveats.begin(), record.caveats.end(),
                       [kind](const Caveat& caveat) { return caveat.kind == kind; });
}

double valueOf(const RunRecord& record, CaveatKind kind)
{
    for (const Caveat& caveat : record.caveats)
        if (caveat.kind == kind)
            return caveat.value;
    return -1;
}

telemetry::Interval interval(std::uint64_t begin_ms, std::uint64_t end_ms)
{
    telemetry::Interval result;
    result.state = WorkerState::Io;
    result.begin_ns = begin_ms * kMs;
    result.end_ns = end_ms * kMs;
    return result;
}

RunEnd endedAs(RunExit exit)
{
    RunEnd end;
    end.exit = exit;
    return end;
}

bool near(double value, double expected)
{
    return std::abs(value - expected) <= 1e-6 * std::max(1.0, std::abs(expected));
}

} // namespace

class TestSummary : public QObject {
    Q_OBJECT

private slots:
    void windowIsWhatLiesBetweenItsEnds()
    {
        Run run(2);
        run.addSamples(10, false);
        run.addSamples(41, true); // the first opens the window: 40 periods
        run.addSamples(3, false);
        const RunRecord record = run.builder.finish({});
        QVERIFY(near(record.elapsed_s, 2.0));
        QVERIFY(near(run.builder.measuredSeconds(), 2.0));
        QCOMPARE(record.operations, std::uint64_t{2 * 40 * 10});
        QVERIFY(near(record.throughput_ops_per_s, 400));
        QCOMPARE(record.workers.size(), std::size_t{2});
        const WorkerRecord& worker = record.workers[1];
        QCOMPARE(worker.worker, base::WorkerId{1});
        QCOMPARE(worker.operations, std::uint64_t{400});
        QCOMPARE(worker.acquisitions, std::uint64_t{800});
        QVERIFY(near(worker.throughput_ops_per_s, 200));
        QVERIFY(near(worker.shares.lock, 10));
        QVERIFY(near(worker.shares.ready, 10));
        QVERIFY(near(worker.shares.running, 80));
        QVERIFY(near(worker.shares.sum(), 100));
        QVERIFY(near(worker.cpu_utilization_percent, 80));
        QVERIFY(near(record.other_load_percent, 100.0 * (80 - 50 - 1) / 100));
        QVERIFY(near(record.instrument_cpu_percent, 2));
        QCOMPARE(record.cores, 2);
        QVERIFY(record.caveats.empty() || has(record, CaveatKind::OtherLoad));
    }

    void curvesShowTheWindowOnly()
    {
        Run run(2);
        run.addSamples(10, false);
        run.addSamples(21, true);
        run.addSamples(5, false);
        const RunRecord record = run.builder.finish({});
        QCOMPARE(record.t_s.size(), std::size_t{20});
        QVERIFY(near(record.t_s.front(), (1000 + 12 * 50 - 500) / 1000.0));
        QVERIFY(near(record.t_s.back() - record.t_s.front(), 19 * 0.05));
        QCOMPARE(record.series.size(), std::size_t{2});
        for (const WorkerSeries& series : record.series) {
            QCOMPARE(series.cpu_utilization_percent.size(), std::size_t{20});
            QCOMPARE(series.throughput_ops_per_s.size(), std::size_t{20});
            QVERIFY(near(series.lock_wait_percent[7], 10));
            QVERIFY(near(series.throughput_ops_per_s[7], 200));
        }
        QCOMPARE(record.samples_dropped, std::uint64_t{0});
    }

    void snapshotOfAnotherRunIsDropped()
    {
        Run run(1);
        run.addSamples(21, true);
        Snapshot late = run.now();
        late.run = base::RunId{0};
        late.t_ns += 1000 * kMs;
        late.workers[0].reading.counters.operations += 100'000;
        late.gauges = {5};
        QVERIFY(!run.builder.add(late, std::nullopt, true));
        late.run = base::RunId{2};
        QVERIFY(!run.builder.add(late, std::nullopt, true));
        const RunRecord record = run.builder.finish({});
        QCOMPARE(record.operations, std::uint64_t{200});
        QVERIFY(near(record.elapsed_s, 1.0));
    }

    void snapshotOlderThanTheLastIsDropped()
    {
        Run run(1);
        run.addSamples(5, true);
        Snapshot old = run.now();
        old.t_ns -= 1;
        QVERIFY(!run.builder.add(old, std::nullopt, true));
    }

    void ratesOfAnotherRunMakeNoCurve()
    {
        Run run(1);
        run.addSamples(2, true);
        run.goOn();
        sampling::Rates rates;
        rates.run = base::RunId{7};
        QVERIFY(run.builder.add(run.now(), rates, true));
        QCOMPARE(run.builder.finish({}).t_s.size(), std::size_t{1});
    }

    void runWithoutWindowSaysSo()
    {
        Run run(1);
        run.addSamples(30, false);
        run.addSamples(1, true);
        const RunRecord record = run.builder.finish(endedAs(RunExit::Failed));
        QCOMPARE(record.elapsed_s, 0.0);
        QCOMPARE(record.operations, std::uint64_t{0});
        QCOMPARE(record.throughput_ops_per_s, 0.0);
        QCOMPARE(record.exit, RunExit::Failed);
        QVERIFY(has(record, CaveatKind::TooFewSamples));
        QVERIFY(SummaryBuilder(Run::makeSetup()).finish({}).workers.empty());
    }

    void setupAndEndStandInTheRecord()
    {
        SummarySetup setup = Run::makeSetup();
        setup.repeat = 2;
        setup.parameters = {{"workers", 1}};
        Run run(1, {}, setup);
        run.addSamples(5, false);
        run.builder.setParameters({{"workers", 4}}, {{"lock", "spin"}}, 1);
        run.now().units_per_ms = 99;
        run.addSamples(5, true);
        RunEnd end;
        end.exit = RunExit::Stopped;
        end.incomplete = true;
        end.lower_priority = true;
        end.latency = Percentiles{1, 2, 3, 4};
        end.memory[base::WorkerId{0}] = {100, 200, 150};
        const RunRecord record = run.builder.finish(end);
        QCOMPARE(record.repeat, 2);
        QCOMPARE(record.parameters.at("workers"), 4.0);
        QCOMPARE(record.choices.at("lock"), std::string("spin"));
        QCOMPARE(record.cores, 1);
        QCOMPARE(record.exit, RunExit::Stopped);
        QCOMPARE(record.latency->p99_us, 3.0);
        QCOMPARE(record.workers[0].memory->pss_bytes, std::uint64_t{150});
        QCOMPARE(record.units_per_ms, 99.0);
        QCOMPARE(record.epoch_ns, 500 * kMs);
        for (const CaveatKind kind : {CaveatKind::Incomplete, CaveatKind::LowerPriority, CaveatKind::OneCore})
            QVERIFY(has(record, kind));
    }

    void gaugesBecomeFigures()
    {
        SummarySetup setup = Run::makeSetup();
        setup.gauges = {"lost_updates", "deadlocked_after_s", "expected"};
        Run run(1, {}, setup);
        run.now().gauges = {3, std::numeric_limits<double>::quiet_NaN(), 10};
        run.addSamples(5, true);
        run.now().gauges = {4, std::numeric_limits<double>::quiet_NaN(), 20};
        run.addSamples(1, false); // the host's final word
        RunEnd end;
        end.figures = {{"expected", 21.0}, {"speedup", std::nullopt}};
        const RunRecord record = run.builder.finish(end);
        QCOMPARE(record.figures.at("lost_updates"), std::optional(4.0));
        QCOMPARE(record.figures.at("deadlocked_after_s"), std::optional<double>());
        QCOMPARE(record.figures.at("expected"), std::optional(21.0));
        QCOMPARE(record.figures.at("speedup"), std::optional<double>());
    }

    void workerThatCameLaterCountsFromItsBeginning()
    {
        Run run(1);
        run.addSamples(11, true);
        run.now().workers.push_back(test::makeWorker(1));
        run.addSamples(10, true);
        const RunRecord record = run.builder.finish({});
        QCOMPARE(record.workers.size(), std::size_t{2});
        QCOMPARE(record.workers[1].operations, std::uint64_t{100});
        QVERIFY(near(record.workers[1].throughput_ops_per_s, 100)); // of the window of one second
        QVERIFY(near(record.workers[1].cpu_utilization_percent, 40));
        QVERIFY(near(record.workers[1].shares.sum(), 100));
        QVERIFY(std::isnan(record.series[1].throughput_ops_per_s[5]));
        QVERIFY(near(record.series[1].throughput_ops_per_s[15], 200));
    }

    void workerThatWasReplacedLosesNothing()
    {
        Run run(1);
        run.addSamples(11, true);
        sampling::WorkerSample& worker = run.now().workers[0];
        worker.reading.incarnation = 2;
        worker.os.on_cpu_ns = 0;
        worker.os.run_delay_ns = 0;
        run.addSamples(10, true);
        const RunRecord record = run.builder.finish({});
        QCOMPARE(record.operations, std::uint64_t{200});
        QVERIFY(near(record.workers[0].cpu_utilization_percent, 80));
        QVERIFY(near(record.workers[0].shares.sum(), 100));
    }

    void deadWorkerKeepsWhatItDid()
    {
        Run run(2);
        run.addSamples(11, true);
        sampling::WorkerSample& worker = run.now().workers[1];
        worker.reading.lifecycle = Lifecycle::Dead;
        worker.reading.exit_kind = ExitKind::Signal;
        worker.reading.exit_value = SIGSEGV;
        worker.os = {};
        run.now().workers_lost = 1;
        run.addSamples(10, true);
        const RunRecord record = run.builder.finish(endedAs(RunExit::WorkerDied));
        QCOMPARE(record.workers[1].operations, std::uint64_t{100});
        QCOMPARE(record.workers[1].exit.text(), std::string("signal 11"));
        QVERIFY(near(record.workers[1].cpu_utilization_percent, 40));
        QVERIFY(near(record.workers[1].shares.sum(), 100));
        QVERIFY(std::isnan(record.series[1].cpu_utilization_percent.back()));
        QCOMPARE(record.workers[0].operations, std::uint64_t{200}); // and the other one is untouched
        QCOMPARE(valueOf(record, CaveatKind::WorkersLost), 1.0);
    }

    void momentWithoutTheKernelsAccountLosesNothing()
    {
        Run run(1);
        run.addSamples(11, true);
        const sampling::OsCounters before = run.now().workers[0].os;
        run.now().workers[0].os = {};
        run.goOn();
        run.now().workers[0].os = {};
        run.add(true);
        run.now().workers[0].os = before;
        run.now().workers[0].os.on_cpu_ns += 40 * kMs; // of the sample that nobody saw
        run.now().workers[0].os.run_delay_ns += 5 * kMs;
        run.addSamples(9, true);
        const RunRecord record = run.builder.finish({});
        QVERIFY(near(record.workers[0].cpu_utilization_percent, 80));
        QVERIFY(near(record.workers[0].shares.ready, 10));
    }

    void diedHostIsTheEndOfItsWorkers()
    {
        Run run(2);
        run.addSamples(11, true);
        run.now().workers[0].reading.lifecycle = Lifecycle::Finished;
        run.addSamples(1, true);
        RunEnd end;
        end.exit = RunExit::HostDied;
        end.host_exit = Exit{ExitKind::Signal, SIGKILL};
        const RunRecord record = run.builder.finish(end);
        QCOMPARE(record.workers[0].exit.text(), std::string("ok")); // had ended by itself before
        QCOMPARE(record.workers[1].exit.text(), std::string("signal 9"));
    }

    void workersOfTheWarmUpAreLeftOutUnlessTheyCrashed()
    {
        Run run(3);
        run.addSamples(3, false);
        run.now().workers[0].reading.lifecycle = Lifecycle::Finished;
        run.now().workers[1].reading.lifecycle = Lifecycle::Dead;
        run.now().workers[1].reading.exit_kind = ExitKind::Status;
        run.now().workers[1].reading.exit_value = 3;
        run.addSamples(12, true);
        const RunRecord record = run.builder.finish({});
        QCOMPARE(record.workers.size(), std::size_t{2});
        QCOMPARE(record.workers[0].worker, base::WorkerId{1});
        QCOMPARE(record.workers[0].exit.text(), std::string("exit 3"));
        QCOMPARE(record.workers[0].cpu_utilization_percent, 0.0);
        QCOMPARE(record.series.size(), std::size_t{2});
    }

    void timelineShowsWhatReachesIntoTheWindow()
    {
        Run run(1);
        run.addSamples(2, false); // until 1100
        run.now().intervals = {interval(1000, 1090)};
        run.addSamples(1, true); // opens at 1150
        run.now().intervals = {interval(1100, 1160), interval(1160, 1190)};
        run.addSamples(1, true); // until 1200
        run.now().intervals = {interval(1190, 1300), interval(1210, 1290)};
        run.addSamples(1, false); // known only afterwards
        run.now().intervals.clear();
        const RunRecord record = run.builder.finish({});
        QCOMPARE(record.intervals.size(), std::size_t{3});
        QCOMPARE(record.intervals[0].begin_ns, 1100 * kMs);
        QCOMPARE(record.intervals[2].begin_ns, 1190 * kMs);
    }

    void itemsOfTheWindowAreKept()
    {
        Run run(1);
        telemetry::ItemReading page;
        page.begin_ns = 900 * kMs;
        page.end_ns = {950 * kMs, 980 * kMs, 0, 0};
        run.addSamples(1, true); // opens at 1050
        run.now().items = {page};
        run.addSamples(1, true);
        page.end_ns[2] = 1080 * kMs; // ends within
        run.now().items = {page};
        run.addSamples(1, true);
        QCOMPARE(run.builder.finish({}).items.size(), std::size_t{1});
    }

    void roundBegunBeforeTheWindowIsKeptWhole()
    {
        Run run(1);
        const auto page = [](std::uint32_t round, std::uint32_t number, std::uint64_t end_ms) {
            telemetry::ItemReading item;
            item.round = round;
            item.number = number;
            item.begin_ns = (end_ms - 10) * kMs;
            item.end_ns = {(end_ms - 5) * kMs, end_ms * kMs, 0, 0};
            return item;
        };
        run.now().items = {page(1, 0, 1010), page(1, 1, 1020), page(2, 0, 1040)};
        run.addSamples(1, false);
        run.now().items = {page(2, 1, 1080)};
        run.addSamples(1, true); // opens at 1100
        run.now().items = {page(2, 2, 1140)};
        run.addSamples(1, true);
        const RunRecord record = run.builder.finish({});
        QCOMPARE(record.items.size(), std::size_t{3});
        for (const telemetry::ItemReading& item : record.items)
            QCOMPARE(item.round, 2U);
        QCOMPARE(record.items.front().number, 0U);
        QCOMPARE(record.items.back().number, 2U);
    }

    void itemsWithoutRoundsBelongToTheirTime()
    {
        Run run(1);
        telemetry::ItemReading item;
        item.begin_ns = 1001 * kMs;
        item.end_ns = {1002 * kMs, 0, 0, 0};
        run.now().items = {item};
        run.addSamples(1, false);
        item.begin_ns = 1101 * kMs;
        item.end_ns = {1120 * kMs, 0, 0, 0};
        run.now().items.clear();
        run.addSamples(1, true);
        run.now().items = {item};
        run.addSamples(1, true);
        QCOMPARE(run.builder.finish({}).items.size(), std::size_t{1});
    }

    void memoryIsBounded()
    {
        SummaryLimits limits;
        limits.intervals = 100;
        limits.items = 50;
        limits.series_values = 2 * 3 * 30;
        Run run(2, limits);
        for (int k = 0; k < 200; ++k) {
            const std::uint64_t t_ms = run.now().t_ns / kMs;
            run.now().intervals.assign(3, interval(t_ms, t_ms + 40));
            run.now().items.assign(3, {});
            for (auto& item : run.now().items)
                item.end_ns[0] = (t_ms + 40) * kMs;
            run.addSamples(1, true);
        }
        const RunRecord record = run.builder.finish({});
        QCOMPARE(record.intervals.size(), std::size_t{100});
        QCOMPARE(record.items.size(), std::size_t{50});
        QCOMPARE(record.t_s.size(), std::size_t{30});
        QCOMPARE(record.samples_dropped, std::uint64_t{199 - 30});
        QVERIFY(record.intervals_dropped >= 3 * 199 - 3 - 100);
        QCOMPARE(record.operations, std::uint64_t{2 * 199 * 10}); // the figures are still of the whole window
        QVERIFY(near(record.elapsed_s, 199 * 0.05));
        const auto last = static_cast<double>(run.now().t_ns - 500 * kMs) / 1e9;
        QVERIFY(near(record.t_s.back(), last)); // the newest are kept
        QVERIFY(record.intervals.back().begin_ns > record.intervals.front().begin_ns);
    }

    void curvesReachBackTenMinutes()
    {
        SummaryLimits limits;
        QCOMPARE(limits.series_ns, std::uint64_t{600'000'000'000});
        limits.series_ns = 1000 * kMs;
        Run run(1, limits);
        run.addSamples(100, true);
        const RunRecord record = run.builder.finish({});
        QVERIFY(record.t_s.back() - record.t_s.front() <= 1.0 + 1e-9);
        QCOMPARE(record.t_s.size(), std::size_t{21});
    }

    void coresAreKeptTwiceASecond()
    {
        SummaryLimits limits;
        limits.series_ns = 3000 * kMs;
        Run run(1, limits);
        run.now().load.core_busy_percent = {80, 20, 5};
        run.addSamples(100, true); // five seconds
        const analysis::CoreSeries cores = run.builder.finish({}).core_load;
        QCOMPARE(cores.busy_percent.size(), std::size_t{3});
        QCOMPARE(cores.busy_percent[1], std::vector<double>(cores.t_s.size(), 20.0));
        QVERIFY(cores.t_s.size() >= 6 && cores.t_s.size() <= 7);
        for (std::size_t k = 1; k < cores.t_s.size(); ++k)
            QVERIFY(cores.t_s[k] - cores.t_s[k - 1] >= 0.5 - 1e-9);
    }

    void draggedSliderIsOneChange()
    {
        Run run(1);
        run.addSamples(2, true);
        const auto change = [&run](std::uint64_t t_ms, const char* id, double from, double to) {
            run.builder.addChange(t_ms * kMs, {0, id, from, to, {}, {}});
        };
        change(1000, "workers", 1, 2);
        change(1300, "workers", 2, 5);
        change(1600, "workers", 5, 8);
        change(1700, "operation", 0.4, 1);
        change(1800, "workers", 8, 1);
        change(2400, "workers", 1, 2);
        using Changes = std::vector<analysis::ParameterChange>;
        QCOMPARE(run.builder.finish({}).changes, (Changes{{1.1, "workers", 1, 8, {}, {}},
                                                          {1.2, "operation", 0.4, 1, {}, {}},
                                                          {1.3, "workers", 8, 1, {}, {}},
                                                          {1.9, "workers", 1, 2, {}, {}}}));
    }

    void changesAreBounded()
    {
        SummaryLimits limits;
        limits.changes = 3;
        Run run(1, limits);
        for (int k = 0; k < 9; ++k)
            run.builder.addChange(static_cast<std::uint64_t>(k) * 1000 * kMs,
                                  {0, "workers", 1.0 * k, 1.0 + k, {}, {}});
        QCOMPARE(run.builder.finish({}).changes.size(), std::size_t{3});
        QCOMPARE(run.builder.finish({}).changes.back().to, 9.0);
    }

    void unsteadyThroughputIsTold_data()
    {
        QTest::addColumn<int>("few");  // operations a sample in the first half of the window
        QTest::addColumn<int>("many"); // and in the second
        QTest::addColumn<bool>("unsteady");
        QTest::newRow("even") << 100 << 100 << false;
        QTest::newRow("a little faster later") << 100 << 115 << false;
        QTest::newRow("twice as fast later") << 100 << 200 << true;
        QTest::newRow("too few to judge") << 0 << 1 << false;
    }
    void unsteadyThroughputIsTold()
    {
        QFETCH(int, few);
        QFETCH(int, many);
        QFETCH(bool, unsteady);
        Run run(1);
        run.add(true);
        for (int k = 0; k < 60; ++k) {
            run.goOn(static_cast<std::uint64_t>(k < 30 ? few : many));
            run.add(true);
        }
        QCOMPARE(has(run.builder.finish({}), CaveatKind::Unsteady), unsteady);
    }

    void wholeSlowOperationsAreNotUnsteady()
    {
        // Four operations a second fall into 50 ms samples as 0 0 0 0 1: counting, not unsteadiness.
        Run run(1);
        run.add(true);
        for (int k = 1; k <= 100; ++k) {
            run.goOn(k % 5 == 0 ? 1 : 0);
            run.add(true);
        }
        QVERIFY(!has(run.builder.finish({}), CaveatKind::Unsteady));
    }

    void lostEventsOfTheWarmUpDoNotCount()
    {
        Run run(1);
        run.now().events_lost = 40;
        run.addSamples(3, false);
        run.addSamples(12, true);
        QVERIFY(!has(run.builder.finish({}), CaveatKind::EventsLost));
        run.now().events_lost = 47;
        run.addSamples(1, true);
        QCOMPARE(valueOf(run.builder.finish({}), CaveatKind::EventsLost), 7.0);
    }

    void oversubscriptionIsWhatWantsMoreThanTheCores()
    {
        Run two(2);
        two.addSamples(12, true);
        QVERIFY(!has(two.builder.finish({}), CaveatKind::Oversubscribed));
        Run three(3); // each wants a core for 90 % of its time
        three.addSamples(12, true);
        QCOMPARE(valueOf(three.builder.finish({}), CaveatKind::Oversubscribed), 3.0);
    }

    void workersThatOnlyWaitDoNotOversubscribe()
    {
        Run run(2);
        for (std::uint32_t k = 2; k < 50; ++k) {
            run.now().workers.push_back(test::makeWorker(k));
            run.now().workers.back().reading.lifecycle = Lifecycle::Starting; // here, but not at work
        }
        run.addSamples(12, true);
        const RunRecord record = run.builder.finish({});
        QCOMPARE(record.workers.size(), std::size_t{50});
        QVERIFY(!has(record, CaveatKind::Oversubscribed));
    }

    void oneThatComesLateCountsForItsTime()
    {
        Run run(2);
        run.addSamples(100, true);
        run.now().workers.push_back(test::makeWorker(2));
        run.addSamples(10, true);
        QVERIFY(!has(run.builder.finish({}), CaveatKind::Oversubscribed));
        run.addSamples(500, true);
        QCOMPARE(valueOf(run.builder.finish({}), CaveatKind::Oversubscribed), 3.0);
    }

    void shortWindowTakesTheSamplersLoad()
    {
        Run run(1);
        run.now().load.other_percent = 33;
        run.addSamples(5, true);
        QCOMPARE(run.builder.finish({}).other_load_percent, 33.0);
    }
};

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
