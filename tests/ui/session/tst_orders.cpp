// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/orders.h"

#include <QTest>
#include <thread>

using namespace contend::ui;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class TestOrders : public QObject {
    Q_OBJECT

private slots:
    void newestValueOfEachParameterWins()
    {
        Orders orders;
        for (int i = 0; i <= 100; ++i)
            orders.setValue("workers", i);
        orders.setValue("cores", 2);
        const OrderSheet sheet = orders.fetch(0ns, Clock::now());
        QCOMPARE(sheet.values.size(), std::size_t{2});
        QCOMPARE(sheet.values.at("workers"), 100.0);
        QCOMPARE(sheet.values.at("cores"), 2.0);
        QVERIFY(orders.fetch(0ns, Clock::now()).values.empty());
    }

    void valuesWaitUntilTheirTimeButAreNotLost()
    {
        Orders orders;
        orders.setValue("workers", 8);
        QVERIFY(orders.fetch(0ns, Clock::now() + 1h).values.empty());
        QCOMPARE(orders.fetch(0ns, Clock::now()).values.at("workers"), 8.0);
    }

    void newerValueIsKeptWhileAnOlderOneWaits()
    {
        Orders orders;
        orders.setValue("workers", 8);
        QVERIFY(orders.fetch(0ns, Clock::now() + 1h).values.empty());
        orders.setValue("workers", 9);
        QCOMPARE(orders.fetch(0ns, Clock::now()).values.at("workers"), 9.0);
    }

    void stopDoesNotWaitForThePatienceToEnd()
    {
        Orders orders;
        std::thread other([&] { orders.stop(); });
        const OrderSheet sheet = orders.fetch(1h, Clock::now() + 1h); // would hang if it waited
        other.join();
        QVERIFY(sheet.stop);
        QVERIFY(!orders.fetch(0ns, Clock::now()).stop);
    }

    void quitStaysUntilEverybodyHasSeenIt()
    {
        Orders orders;
        orders.quit();
        QVERIFY(orders.fetch(1h, Clock::now()).quit);
        QVERIFY(orders.fetch(1h, Clock::now()).quit);
    }

    void valuesGoBeforeTheNextContender()
    {
        Orders orders;
        orders.setValue("workers", 3);
        orders.goOnWith({});
        const OrderSheet sheet = orders.fetch(1h, Clock::now() + 1h);
        QVERIFY(sheet.next.has_value());
        QCOMPARE(sheet.values.at("workers"), 3.0);
    }
};

QTEST_APPLESS_MAIN(TestOrders)
#include "tst_orders.moc"
