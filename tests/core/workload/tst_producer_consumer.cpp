// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/item_queue.h"
#include "tests/support/worker_team.h"

#include <QTest>

using namespace contend;
using base::Contender;
using telemetry::WorkerState;
using test::WorkerTeam;
using workload::QueueItem;

namespace {

constexpr int kLimitMs = 30'000;

struct Crews {
    double producers = 2;
    double consumers = 2;
    double capacity = 8;
    double produce_ms = 0;
    double consume_ms = 0;
};

WorkerTeam::Setup queue(const Crews& crews, bool gil = false, std::uint32_t workers = 0)
{
    WorkerTeam::Setup setup;
    setup.workload = "producer-consumer";
    setup.workers = workers != 0 ? workers : static_cast<std::uint32_t>(crews.producers + crews.consumers);
    setup.contender = gil ? Contender::Gil : Contender::Threads;
    setup.parameters = {{"producers", crews.producers},
                        {"consumers", crews.consumers},
                        {"capacity", crews.capacity},
                        {"produce", crews.produce_ms},
                        {"consume", crews.consume_ms}};
    setup.gil = gil;
    return setup;
}

std::uint64_t timeIn(const WorkerTeam& team, std::uint32_t worker, WorkerState state)
{
    return team.counters(worker).state_ns[static_cast<std::size_t>(state)];
}

} // namespace

class TestProducerConsumer : public QObject {
    Q_OBJECT

private slots:
    void everyItemArrivesOnce_data()
    {
        QTest::addColumn<double>("producers");
        QTest::addColumn<double>("consumers");
        QTest::addColumn<double>("capacity");
        QTest::addColumn<bool>("gil");
        for (const bool gil : {false, true}) {
            const char* const how = gil ? "gil" : "threads";
            QTest::addRow("one to one, one place, %s", how) << 1.0 << 1.0 << 1.0 << gil;
            QTest::addRow("many to one, %s", how) << 4.0 << 1.0 << 3.0 << gil;
            QTest::addRow("one to many, %s", how) << 1.0 << 4.0 << 3.0 << gil;
            QTest::addRow("many to many, large, %s", how) << 3.0 << 3.0 << 1024.0 << gil;
        }
    }
    void everyItemArrivesOnce()
    {
        QFETCH(double, producers);
        QFETCH(double, consumers);
        QFETCH(double, capacity);
        QFETCH(bool, gil);
        WorkerTeam team(queue({producers, consumers, capacity, 0, 0}, gil));
        if (gil)
            team.gil()->setIntervalNs(500'000);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["items_taken"] >= 2000, kLimitMs);
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["items_lost"], 0.0);
        QCOMPARE(gauges["items_doubled"], 0.0);
        QVERIFY(gauges["depth"] >= 0 && gauges["depth"] <= capacity);
        std::uint64_t puts = 0;
        std::uint64_t takes = 0;
        for (std::uint32_t k = 0; k < producers + consumers; ++k) {
            (k < producers ? puts : takes) += team.counters(k).operations;
            QCOMPARE(team.counters(k).errors, std::uint64_t{0});
        }
        QVERIFY(takes <= puts && puts <= takes + static_cast<std::uint64_t>(capacity));
        QCOMPARE(static_cast<double>(takes), gauges["items_taken"]);
    }

    void producersWaitForSpace()
    {
        WorkerTeam team(queue({2, 1, 4, 0, 1e9}));
        team.start();
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["items_taken"], 1.0, kLimitMs);
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["waiting_producers"], 2.0, kLimitMs);
        QCOMPARE(team.gauges()["depth"], 4.0);
        QCOMPARE(team.gauges()["waiting_consumers"], 0.0);
        QTRY_VERIFY_WITH_TIMEOUT(timeIn(team, 0, WorkerState::Io) > 0, kLimitMs);
        team.stop(); // the consumer would need days
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["items_lost"], 0.0);
        QCOMPARE(gauges["items_taken"], 1.0);
    }

    void consumersWithoutItemsHaveNothingToDo()
    {
        WorkerTeam team(queue({1, 2, 4, 1e9, 0}));
        team.start();
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["waiting_consumers"], 2.0, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(timeIn(team, 1, WorkerState::Idle) > 0, kLimitMs);
        QCOMPARE(timeIn(team, 1, WorkerState::Io), std::uint64_t{0});
        team.stop();
        QCOMPARE(team.gauges(true)["items_taken"], 0.0);
    }

    void workersChangeSidesWithTheSlider()
    {
        WorkerTeam team(queue({4, 0, 4, 0, 0}));
        team.start();
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["waiting_producers"], 4.0, kLimitMs);
        team.set("producers", 2); // two of those who wait for space become consumers
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["items_taken"] > 1000, kLimitMs);
        team.set("producers", 0);
        QTRY_COMPARE_WITH_TIMEOUT(team.gauges()["waiting_consumers"], 4.0, kLimitMs);
        QCOMPARE(team.gauges()["depth"], 0.0);
        for (int k = 0; k < 40; ++k) {
            team.set("producers", k % 3 + 1);
            const std::uint64_t before = team.operations();
            QVERIFY(QTest::qWaitFor([&] { return team.operations() > before; }, kLimitMs));
        }
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["items_lost"], 0.0);
        QCOMPARE(gauges["items_doubled"], 0.0);
    }

    void newWorkersGoOnCounting()
    {
        WorkerTeam team(queue({2, 2, 8, 0, 0}));
        for (int round = 1; round <= 3; ++round) {
            team.start();
            QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["items_taken"] >= round * 1000, kLimitMs);
            team.stop();
            QCOMPARE(team.gauges(true)["items_lost"], 0.0);
            QCOMPARE(team.gauges(true)["items_doubled"], 0.0);
        }
    }

    void brokenItemIsRecognised()
    {
        QueueItem item = QueueItem::make(3, 77);
        QVERIFY(item.isIntact());
        item.number = 78;
        QVERIFY(!item.isIntact());
        item = QueueItem::make(3, 77);
        item.contents[1] ^= 1;
        QVERIFY(!item.isIntact());
    }
};

QTEST_APPLESS_MAIN(TestProducerConsumer)
#include "tst_producer_consumer.moc"
