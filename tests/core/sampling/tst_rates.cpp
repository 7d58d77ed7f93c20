// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/rates.h"

#include "tests/support/snapshot_maker.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace contend;
using namespace contend::sampling;
using telemetry::Lifecycle;
using telemetry::WorkerState;
using test::kMs;
using test::makeSnapshot;
using test::makeWorker;
using test::timeIn;

namespace {

/// A worker's account over a window, in milliseconds; os < 0: the kernel tells nothing.
struct Account {
    std::uint64_t running = 0;
    std::uint64_t lock = 0;
    std::uint64_t spin = 0;
    std::uint64_t gil = 0;
    std::uint64_t io = 0;
    std::uint64_t idle = 0;
    std::int64_t on_cpu = -1;
    std::int64_t run_delay = 0;
};

WorkerSample workerOf(const Account& account)
{
    WorkerSample worker = makeWorker();
    timeIn(worker, WorkerState::Running) = account.running * kMs;
    timeIn(worker, WorkerState::Lock) = account.lock * kMs;
    timeIn(worker, WorkerState::Spin) = account.spin * kMs;
    timeIn(worker, WorkerState::Gil) = account.gil * kMs;
    timeIn(worker, WorkerState::Io) = account.io * kMs;
    timeIn(worker, WorkerState::Idle) = account.idle * kMs;
    worker.os.valid = account.on_cpu >= 0;
    if (worker.os.valid) {
        worker.os.on_cpu_ns = static_cast<std::uint64_t>(account.on_cpu) * kMs;
        worker.os.run_delay_ns = static_cast<std::uint64_t>(account.run_delay) * kMs;
    }
    return worker;
}

bool near(double value, double expected, double by = 1e-6)
{
    return std::abs(value - expected) <= by;
}

} // namespace

Q_DECLARE_METATYPE(Account)
Q_DECLARE_METATYPE(StateShares)

class TestRates : public QObject {
    Q_OBJECT

private slots:
    void nothingWithoutTimeOrOfAnotherRun_data()
    {
        QTest::addColumn<qulonglong>("earlier_ms");
        QTest::addColumn<qulonglong>("later_ms");
        QTest::addColumn<qulonglong>("later_run");
        QTest::addColumn<bool>("expected");
        QTest::newRow("one sample later") << 1000ULL << 1050ULL << 1ULL << true;
        QTest::newRow("no time passed") << 1000ULL << 1000ULL << 1ULL << false;
        QTest::newRow("time went back") << 1000ULL << 950ULL << 1ULL << false;
        QTest::newRow("another run") << 1000ULL << 1050ULL << 2ULL << false;
    }
    void nothingWithoutTimeOrOfAnotherRun()
    {
        QFETCH(qulonglong, earlier_ms);
        QFETCH(qulonglong, later_ms);
        QFETCH(qulonglong, later_run);
        QFETCH(bool, expected);
        Snapshot later = makeSnapshot(later_ms);
        later.run = base::RunId{later_run};
        QCOMPARE(ratesBetween(makeSnapshot(earlier_ms), later).has_value(), expected);
    }

    void throughputIsPerMeasuredSecond()
    {
        Snapshot earlier = makeSnapshot(1000, 2);
        Snapshot later = makeSnapshot(1080, 2); // late: 80 ms instead of 50
        earlier.workers[0].reading.counters.operations = 100;
        later.workers[0].reading.counters.operations = 180;
        later.workers[1].reading.counters.bytes = 4000;
        const auto rates = ratesBetween(earlier, later);
        QVERIFY(near(rates->seconds, 0.08));
        QVERIFY(near(rates->workers[0].throughput_ops_per_s, 1000));
        QVERIFY(near(rates->workers[1].bytes_per_s, 50000));
        QVERIFY(near(rates->throughput_ops_per_s, 1000));
    }

    void workersOwnTimeCountsBeforeTheSnapshots()
    {
        Snapshot earlier = makeSnapshot(1000);
        Snapshot later = makeSnapshot(1050);
        earlier.workers[0].t_ns = 1000 * kMs;
        later.workers[0].t_ns = 1100 * kMs; // the sampler lost its core in the middle
        later.workers[0].reading.counters.operations = 100;
        later.workers[0].os.on_cpu_ns = 100 * kMs;
        const auto rates = ratesBetween(earlier, later);
        QVERIFY(near(rates->workers[0].throughput_ops_per_s, 1000));
        QVERIFY(near(rates->workers[0].cpu_utilization_percent, 100));
    }

    void counterThatWentBackBeganAgain_data()
    {
        QTest::addColumn<qulonglong>("before");
        QTest::addColumn<qulonglong>("after");
        QTest::addColumn<double>("per_second");
        QTest::newRow("grew") << 1000ULL << 1100ULL << 1000.0;
        QTest::newRow("stood still") << 1000ULL << 1000ULL << 0.0;
        QTest::newRow("began again") << 1000ULL << 50ULL << 500.0;
        QTest::newRow("is back at zero") << 1000ULL << 0ULL << 0.0;
    }
    void counterThatWentBackBeganAgain()
    {
        QFETCH(qulonglong, before);
        QFETCH(qulonglong, after);
        QFETCH(double, per_second);
        Snapshot earlier = makeSnapshot(1000);
        Snapshot later = makeSnapshot(1100);
        earlier.workers[0].reading.counters.operations = before;
        later.workers[0].reading.counters.operations = after;
        QVERIFY(near(ratesBetween(earlier, later)->throughput_ops_per_s, per_second));
    }

    void accountOfStatesSurvivesAReplacedWorker()
    {
        // The first worker died after 40 ms of running that only the reader had added up; its successor has
        // been idle for 10 ms.
        Snapshot earlier = makeSnapshot(1000);
        Snapshot later = makeSnapshot(1050);
        timeIn(earlier.workers[0], WorkerState::Idle) = 5 * kMs;
        timeIn(earlier.workers[0], WorkerState::Running) = 40 * kMs;
        timeIn(later.workers[0], WorkerState::Idle) = 50 * kMs;
        later.workers[0].reading.incarnation = 2;
        earlier.workers[0].os.on_cpu_ns = 40 * kMs;
        later.workers[0].os.on_cpu_ns = 1 * kMs;
        const auto rates = ratesBetween(earlier, later);
        QVERIFY(near(rates->workers[0].shares.sum(), 100));
        QVERIFY(near(rates->workers[0].shares.idle, 100));
        QVERIFY(near(rates->workers[0].cpu_utilization_percent, 2));
    }

    void timeIsDividedUp_data()
    {
        QTest::addColumn<Account>("account");
        QTest::addColumn<StateShares>("expected");
        QTest::newRow("computes all the time") << Account{.running = 200, .on_cpu = 200} << StateShares{100};
        QTest::newRow("half of it in the run queue")
            << Account{.running = 200, .on_cpu = 100, .run_delay = 100} << StateShares{50, 50};
        QTest::newRow("off the CPU, not all of it explained by the queue")
            << Account{.running = 200, .on_cpu = 100, .run_delay = 46}
            << StateShares{.running = 52, .ready = 23, .other = 25};
        QTest::newRow("the kernel is a tick behind")
            << Account{.running = 50, .on_cpu = 46} << StateShares{100};
        QTest::newRow("the kernel counted a tick too much")
            << Account{.running = 50, .on_cpu = 54} << StateShares{100};
        QTest::newRow("waiting in the queue while blocked changes nothing")
            << Account{.running = 100, .io = 100, .on_cpu = 100, .run_delay = 50}
            << StateShares{.running = 50, .io = 50};
        QTest::newRow("spins on a lock")
            << Account{.running = 50, .spin = 150, .on_cpu = 200} << StateShares{.running = 25, .lock = 75};
        QTest::newRow("spins, sharing a core")
            << Account{.running = 100, .spin = 100, .on_cpu = 100, .run_delay = 100}
            << StateShares{.running = 25, .ready = 25, .lock = 50};
        QTest::newRow("some of everything")
            << Account{.running = 80,
                       .lock = 40,
                       .gil = 20,
                       .io = 30,
                       .idle = 30,
                       .on_cpu = 60,
                       .run_delay = 20}
            << StateShares{.running = 30, .ready = 10, .lock = 20, .gil = 10, .io = 15, .idle = 15};
        QTest::newRow("the kernel tells nothing")
            << Account{.running = 150, .lock = 50} << StateShares{.running = 75, .lock = 25};
        QTest::newRow("was not there") << Account{.on_cpu = 0} << StateShares{};
    }
    void timeIsDividedUp()
    {
        QFETCH(Account, account);
        QFETCH(StateShares, expected);
        const WorkerSample worker = workerOf(account);
        const StateShares shares = divideTime(worker.reading.counters, worker.os);
        QVERIFY2(near(shares.running, expected.running), qPrintable(QString::number(shares.running)));
        QVERIFY2(near(shares.ready, expected.ready), qPrintable(QString::number(shares.ready)));
        QVERIFY2(near(shares.lock, expected.lock), qPrintable(QString::number(shares.lock)));
        QVERIFY2(near(shares.gil, expected.gil), qPrintable(QString::number(shares.gil)));
        QVERIFY2(near(shares.io, expected.io), qPrintable(QString::number(shares.io)));
        QVERIFY2(near(shares.idle, expected.idle), qPrintable(QString::number(shares.idle)));
        QVERIFY2(near(shares.other, expected.other), qPrintable(QString::number(shares.other)));
        QVERIFY(near(shares.sum(), expected.sum()));
    }

    void sharesAddUpWhateverTheAccountsSay()
    {
        // Every mixture of own account and kernel's account, the contradictory ones included.
        for (std::uint64_t running = 0; running <= 200; running += 40)
            for (std::uint64_t spin = 0; spin + running <= 200; spin += 40)
                for (std::int64_t on_cpu = 0; on_cpu <= 240; on_cpu += 60)
                    for (std::int64_t delay = 0; delay <= 240; delay += 60) {
                        const WorkerSample worker = workerOf({.running = running,
                                                              .spin = spin,
                                                              .io = 200 - running - spin,
                                                              .on_cpu = on_cpu,
                                                              .run_delay = delay});
                        const StateShares shares = divideTime(worker.reading.counters, worker.os);
                        QVERIFY(near(shares.sum(), 100));
                        for (const double share : {shares.running, shares.ready, shares.lock, shares.other})
                            QVERIFY(share >= 0 && share <= 100.000001);
                    }
    }

    void utilizationIsTheKernelsFigure_data()
    {
        QTest::addColumn<Account>("account");
        QTest::addColumn<double>("percent");
        QTest::newRow("half of the time") << Account{.running = 50, .io = 50, .on_cpu = 50} << 50.0;
        QTest::newRow("works while it counts as waiting") << Account{.io = 100, .on_cpu = 20} << 20.0;
        QTest::newRow("spinning uses a core") << Account{.spin = 100, .on_cpu = 100} << 100.0;
        QTest::newRow("off the CPU") << Account{.running = 100, .on_cpu = 30, .run_delay = 70} << 30.0;
        QTest::newRow("a tick behind") << Account{.running = 100, .on_cpu = 97} << 100.0;
        QTest::newRow("a tick too much") << Account{.running = 100, .on_cpu = 104} << 100.0;
        QTest::newRow("unknown") << Account{.running = 100} << std::numeric_limits<double>::quiet_NaN();
    }
    void utilizationIsTheKernelsFigure()
    {
        QFETCH(Account, account);
        QFETCH(double, percent);
        Snapshot earlier = makeSnapshot(1000);
        Snapshot later = makeSnapshot(1100);
        later.workers[0] = workerOf(account);
        const auto rates = ratesBetween(earlier, later);
        const double found = rates->workers[0].cpu_utilization_percent;
        QVERIFY2(std::isnan(percent) ? std::isnan(found) : near(found, percent),
                 qPrintable(QString::number(found)));
        QVERIFY(near(rates->cpu_utilization_percent, std::isnan(percent) ? 0 : percent));
    }

    void waitingIsTheMeanOfTheLiving()
    {
        Snapshot earlier = makeSnapshot(1000, 3);
        Snapshot later = makeSnapshot(1100, 3);
        timeIn(later.workers[0], WorkerState::Lock) = 50 * kMs;
        timeIn(later.workers[0], WorkerState::Gil) = 20 * kMs;
        timeIn(later.workers[1], WorkerState::Spin) = 10 * kMs;
        later.workers[0].reading.state = WorkerState::Gil;
        later.workers[1].reading.state = WorkerState::Spin;
        later.workers[2].reading.state = WorkerState::Lock;
        later.workers[2].reading.lifecycle = Lifecycle::Dead;
        const auto rates = ratesBetween(earlier, later);
        QVERIFY(near(rates->workers[0].lock_wait_percent, 50));
        QVERIFY(near(rates->workers[0].gil_wait_percent, 20));
        QVERIFY(near(rates->workers[1].lock_wait_percent, 10));
        QVERIFY(near(rates->waiting_percent, 40));
        QCOMPARE(rates->waiters, 2U);
        QVERIFY(!rates->workers[2].alive);
    }

    void newWorkerCountsFromZero()
    {
        Snapshot earlier = makeSnapshot(1000, 1);
        Snapshot later = makeSnapshot(1100, 2);
        later.workers[1].reading.counters.operations = 10;
        later.workers[1].os.on_cpu_ns = 25 * kMs;
        const auto rates = ratesBetween(earlier, later);
        QCOMPARE(rates->workers.size(), std::size_t{2});
        QVERIFY(near(rates->workers[1].throughput_ops_per_s, 100));
        QVERIFY(near(rates->workers[1].cpu_utilization_percent, 25));
    }

    void startingWorkerUsesNothingYet()
    {
        Snapshot later = makeSnapshot(1100);
        later.workers[0].reading.lifecycle = Lifecycle::Starting;
        later.workers[0].reading.tid = 0;
        later.workers[0].os = {};
        const auto rates = ratesBetween(makeSnapshot(1000, 0), later);
        QCOMPARE(rates->workers[0].cpu_utilization_percent, 0.0);
        QVERIFY(rates->workers[0].alive);
    }

    void shortWindowsTakeTheMachinesLoadFromTheSampler()
    {
        Snapshot earlier = makeSnapshot(1000);
        Snapshot later = makeSnapshot(1050);
        earlier.cpus = {{0, 0}};
        later.cpus = {{50 * kMs, 50 * kMs}};
        later.load.other_percent = 12.5;
        later.load.core_busy_percent = {60};
        const auto rates = ratesBetween(earlier, later);
        QCOMPARE(rates->other_load_percent, 12.5);
        QCOMPARE(rates->core_busy_percent, std::vector<double>{60});
    }

    void longWindowsComputeTheMachinesLoad()
    {
        Snapshot earlier = makeSnapshot(1000);
        Snapshot later = makeSnapshot(2000);
        earlier.cpus = {{0, 0}, {0, 0}};
        later.cpus = {{1000 * kMs, 1000 * kMs}, {500 * kMs, 1000 * kMs}};
        later.ours_cpu_ns = 900 * kMs;
        later.instrument_cpu_ns = 100 * kMs;
        const auto rates = ratesBetween(earlier, later);
        QVERIFY(near(rates->other_load_percent, 25));
        QVERIFY(near(rates->instrument_cpu_percent, 10));
        QCOMPARE(rates->core_busy_percent, (std::vector<double>{100, 50}));
    }

    void growthIsAddedUpOverReplacements()
    {
        WorkerSample first = makeWorker();
        first.reading.counters.operations = 10;
        first.os.on_cpu_ns = 100;
        WorkerSample second = makeWorker();
        second.reading.counters.operations = 30;
        second.os.on_cpu_ns = 150;
        WorkerSample successor = makeWorker();
        successor.reading.incarnation = 2;
        successor.reading.counters.operations = 45;
        successor.os.on_cpu_ns = 170;
        WorkerSample sum;
        accumulate(sum, growth(first, second));
        accumulate(sum, growth(second, successor));
        QCOMPARE(sum.reading.counters.operations, std::uint64_t{35});
        QCOMPARE(sum.os.on_cpu_ns, std::uint64_t{50 + 170});
    }
};

QTEST_APPLESS_MAIN(TestRates)
#include "tst_rates.moc"
