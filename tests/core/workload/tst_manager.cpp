// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/manager_client.h"
#include "core/workload/manager_server.h"

#include <QTest>
#include <atomic>
#include <cstring>
#include <numeric>
#include <thread>

using namespace contend;
using namespace contend::workload;

namespace {

constexpr int kLimitMs = 30'000;

/// A manager in a thread of the test.
class Manager {
public:
    Manager()
        : m_thread([this] { m_status = serveManager(m_door, 2, 16, m_stopping); })
    {}
    ~Manager() { stop(); }

    bool open() const { return m_door.length.load() != 0; }
    int stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_status;
    }
    const ManagerDoor& door() const { return m_door; }

private:
    ManagerDoor m_door;
    std::atomic<bool> m_stop{false};
    struct Stopping {
        const std::atomic<bool>& stop;
        bool operator()() const { return stop; }
    } m_stopping{m_stop};
    int m_status = -1;
    std::thread m_thread;
};

std::vector<std::byte> message(std::size_t bytes, unsigned seed)
{
    std::vector<std::byte> made(bytes);
    for (std::size_t k = 0; k < bytes; ++k)
        made[k] = static_cast<std::byte>(k * 7 + seed);
    return made;
}

} // namespace

class TestManager : public QObject {
    Q_OBJECT

private slots:
    void listCountsTheEntriesOfAllClients()
    {
        Manager manager;
        QTRY_VERIFY_WITH_TIMEOUT(manager.open(), kLimitMs);
        std::vector<std::thread> threads;
        std::atomic<int> failed{0};
        for (std::uint32_t k = 0; k < 4; ++k)
            threads.emplace_back([&manager, &failed, k] {
                ManagerClient client(manager.door());
                for (std::uint32_t entry = 0; entry < 100; ++entry)
                    failed += client.append(k * 1000 + entry, {}) ? 0 : 1;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        ManagerClient client(manager.door());
        QCOMPARE(client.length({}).value_or(0), std::uint64_t{400});
        QCOMPARE(client.append(1, {}).value_or(0), std::uint64_t{401});
        QCOMPARE(manager.stop(), 0);
    }

    void messagesArriveWholeAndInOrder_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 1, 16, 4096, 1 << 20, 4 << 20})
            QTest::addRow("%d", bytes) << bytes;
    }
    void messagesArriveWholeAndInOrder()
    {
        QFETCH(int, bytes);
        Manager manager;
        QTRY_VERIFY_WITH_TIMEOUT(manager.open(), kLimitMs);
        constexpr unsigned kMessages = 100;
        const unsigned count = bytes > 100'000 ? 5 : kMessages;
        std::thread sender([&] {
            ManagerClient client(manager.door());
            for (unsigned k = 0; k < count; ++k)
                if (!client.put(1, message(static_cast<std::size_t>(bytes), k), {}))
                    return;
        });
        ManagerClient client(manager.door());
        std::vector<std::byte> got;
        for (unsigned k = 0; k < count; ++k) {
            if (!client.get(1, got, {}) || got != message(static_cast<std::size_t>(bytes), k))
                QTest::qFail("lost or changed", __FILE__, __LINE__);
        }
        sender.join();
    }

    void clearingSendsWaitersAway()
    {
        Manager manager;
        QTRY_VERIFY_WITH_TIMEOUT(manager.open(), kLimitMs);
        std::atomic<bool> sent_away{false};
        std::thread waiter([&] {
            ManagerClient client(manager.door());
            std::vector<std::byte> got;
            while (client.get(0, got, {})) {
            }
            sent_away = true;
        });
        ManagerClient client(manager.door());
        QTRY_VERIFY_WITH_TIMEOUT(client.clear(0, {}) && sent_away, kLimitMs);
        waiter.join();
    }

    void waitingClientNoticesAStop()
    {
        Manager manager;
        QTRY_VERIFY_WITH_TIMEOUT(manager.open(), kLimitMs);
        std::atomic<bool> stop{false};
        std::atomic<bool> ended{false};
        std::thread waiter([&] {
            ManagerClient client(manager.door());
            std::vector<std::byte> got;
            const auto stopping = [&stop] { return stop.load(); };
            ended = !client.get(0, got, stopping);
        });
        stop = true;
        QTRY_VERIFY_WITH_TIMEOUT(ended, kLimitMs);
        waiter.join();
        // The manager still stands.
        ManagerClient other(manager.door());
        QVERIFY(other.length({}).has_value());
    }

    void clientsOfAManagerThatWentFindNobody()
    {
        Manager manager;
        QTRY_VERIFY_WITH_TIMEOUT(manager.open(), kLimitMs);
        ManagerClient client(manager.door());
        QVERIFY(client.length({}).has_value());
        QCOMPARE(manager.stop(), 0);
        QVERIFY(!client.length({}).has_value());
        QVERIFY(!client.append(1, {}).has_value());
    }

    void brokenRequestEndsOnlyItsConnection()
    {
        Manager manager;
        QTRY_VERIFY_WITH_TIMEOUT(manager.open(), kLimitMs);
        ManagerClient client(manager.door());
        QVERIFY(!client.put(99, message(16, 1), {})); // there is no such queue
        QVERIFY(!client.put(0, message(kManagerLongestMessage + 1, 1), {}));
        QVERIFY(client.length({}).has_value()); // by a new connection
    }
};

QTEST_APPLESS_MAIN(TestManager)
#include "tst_manager.moc"
