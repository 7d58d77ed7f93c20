// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/echo_server.h"

#include <QTest>
#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

using namespace contend::workload;
using Outcome = EchoClient::Outcome;

namespace {

constexpr int kLimitMs = 30'000;

/// A server in a thread of the test.
class Server {
public:
    Server()
        : m_thread([this] { m_status = serveEchoes(m_port, [this] { return m_stop.load(); }); })
    {}
    ~Server() { end(); }

    std::uint32_t port() const { return m_port.load(); }
    int end()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_status;
    }

private:
    std::atomic<std::uint32_t> m_port{0};
    std::atomic<bool> m_stop{false};
    int m_status = -1;
    std::thread m_thread;
};

constexpr auto never = [] { return false; };
constexpr auto always = [] { return true; };

std::vector<std::byte> pattern(std::size_t size, int seed)
{
    std::vector<std::byte> bytes(size);
    for (std::size_t k = 0; k < size; ++k)
        bytes[k] = static_cast<std::byte>((k * 7 + static_cast<std::size_t>(seed)) & 0xFFU);
    return bytes;
}

} // namespace

class TestEchoServer : public QObject {
    Q_OBJECT

private slots:
    void everyByteComesBack_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 16, 1000, 65'536})
            QTest::addRow("%d", size) << size;
    }
    void everyByteComesBack()
    {
        QFETCH(int, size);
        Server server;
        QTRY_VERIFY_WITH_TIMEOUT(server.port() != 0, kLimitMs);
        EchoClient client;
        QCOMPARE(client.connectTo(server.port(), never), Outcome::Done);
        for (int round = 0; round < 20; ++round) {
            const auto message = pattern(static_cast<std::size_t>(size), round);
            std::vector<std::byte> answer(message.size());
            QCOMPARE(client.send(message, never), Outcome::Done);
            QCOMPARE(client.receive(answer, never), Outcome::Done);
            QVERIFY(answer == message);
        }
        QCOMPARE(server.end(), 0);
    }

    void clientsComeAndGo()
    {
        Server server;
        QTRY_VERIFY_WITH_TIMEOUT(server.port() != 0, kLimitMs);
        for (int round = 0; round < 40; ++round) {
            EchoClient client;
            QCOMPARE(client.connectTo(server.port(), never), Outcome::Done);
            const auto message = pattern(64, round);
            std::vector<std::byte> answer(message.size());
            QCOMPARE(client.send(message, never), Outcome::Done);
            QCOMPARE(client.receive(answer, never), Outcome::Done);
        }
    }

    void tooManyAreTurnedAway()
    {
        Server server;
        QTRY_VERIFY_WITH_TIMEOUT(server.port() != 0, kLimitMs);
        const auto message = pattern(16, 1);
        std::vector<std::unique_ptr<EchoClient>> clients;
        int served = 0;
        for (int k = 0; k < 12; ++k) {
            auto& client = *clients.emplace_back(std::make_unique<EchoClient>());
            std::vector<std::byte> answer(message.size());
            const bool answered = client.connectTo(server.port(), never) == Outcome::Done &&
                                  client.send(message, never) == Outcome::Done &&
                                  client.receive(answer, never) == Outcome::Done;
            served += answered ? 1 : 0;
        }
        QCOMPARE(served, 8);
    }

    void waitingForAnAnswerEndsAtAStop()
    {
        Server server;
        QTRY_VERIFY_WITH_TIMEOUT(server.port() != 0, kLimitMs);
        EchoClient client;
        QCOMPARE(client.connectTo(server.port(), never), Outcome::Done);
        std::vector<std::byte> answer(16);
        QCOMPARE(client.receive(answer, always), Outcome::Stopped); // nothing was sent
    }

    void withoutAServerThereIsNoConnection()
    {
        std::uint32_t port = 0;
        {
            Server server;
            QTRY_VERIFY_WITH_TIMEOUT(server.port() != 0, kLimitMs);
            port = server.port();
        }
        EchoClient client;
        QCOMPARE(client.connectTo(port, never), Outcome::Broken);
        QVERIFY(!client.isConnected());
    }
};

QTEST_APPLESS_MAIN(TestEchoServer)
#include "tst_echo_server.moc"
