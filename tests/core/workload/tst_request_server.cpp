// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unique_fd.h"
#include "core/workload/request_load.h"
#include "tests/support/worker_team.h"

#include <QTest>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace contend;
using namespace contend::workload;
using base::Contender;
using telemetry::WorkerState;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 60'000;

WorkerTeam::Setup server(double connections, double cpu_us, double wait_ms, std::uint32_t workers = 3)
{
    WorkerTeam::Setup setup;
    setup.workload = "request-server";
    setup.workers = workers;
    setup.contender = Contender::ThreadPool;
    setup.parameters = {{"connections", connections}, {"cpu", cpu_us}, {"wait", wait_ms}};
    return setup;
}

std::uint64_t timeIn(const WorkerTeam& team, WorkerState state, std::uint32_t workers)
{
    std::uint64_t sum = 0;
    for (std::uint32_t k = 0; k < workers; ++k)
        sum += team.counters(k).state_ns[static_cast<std::size_t>(state)];
    return sum;
}

/// A listening socket of the test's own, which nobody serves unless the test does.
class Listener {
public:
    explicit Listener(int backlog)
        : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto* const any = reinterpret_cast<sockaddr*>(&address);
        if (bind(m_socket.get(), any, length) != 0 || listen(m_socket.get(), backlog) != 0 ||
            getsockname(m_socket.get(), any, &length) != 0)
            std::abort();
        m_port = ntohs(address.sin_port);
    }
    std::uint32_t port() const { return m_port; }
    base::UniqueFd acceptOne() const { return base::UniqueFd(accept(m_socket.get(), nullptr, nullptr)); }
    void close() { m_socket.reset(); }

private:
    base::UniqueFd m_socket;
    std::uint32_t m_port = 0;
};

/// The load generator in a thread of the test.
class Load {
public:
    Load(std::uint32_t port, std::uint32_t connections)
        : m_thread([this, port, connections] {
            m_status = runLoad({port, [connections] { return connections; }, m_stopping}, counts);
        })
    {}
    ~Load() { stop(); }
    int stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_status;
    }
    RequestCounts counts;

private:
    std::atomic<bool> m_stop{false};
    std::function<bool()> m_stopping = [this] { return m_stop.load(); };
    int m_status = -1;
    std::thread m_thread;
};

} // namespace

class TestRequestServer : public QObject {
    Q_OBJECT

private slots:
    void answersAreJudged_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<int>("expected");
        const auto right = static_cast<int>(Answer::Right);
        const auto wrong = static_cast<int>(Answer::Wrong);
        QTest::newRow("right") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\ndone 7\n") << right;
        QTest::newRow("another's") << QByteArray("HTTP/1.1 200 OK\r\n\r\ndone 8\n") << wrong;
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\n\r\ndone") << wrong;
        QTest::newRow("too much") << QByteArray("HTTP/1.1 200 OK\r\n\r\ndone 7\ndone 7\n") << wrong;
        QTest::newRow("no body") << QByteArray("HTTP/1.1 200 OK\r\n") << wrong;
        QTest::newRow("nothing") << QByteArray() << wrong;
        QTest::newRow("bad request") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << wrong;
        QTest::newRow("busy") << QByteArray("HTTP/1.1 503 Service Unavailable\r\n\r\n")
                              << static_cast<int>(Answer::Refused);
    }
    void answersAreJudged()
    {
        QFETCH(QByteArray, received);
        QCOMPARE(answerTo(7), std::string("done 7\n"));
        QTEST(static_cast<int>(judgeAnswer(received.toStdString(), 7)), "expected");
    }

    void requestsAreAnswered_data()
    {
        QTest::addColumn<int>("contender");
        QTest::addColumn<bool>("gil");
        QTest::newRow("thread pool") << static_cast<int>(Contender::ThreadPool) << false;
        QTest::newRow("thread for each") << static_cast<int>(Contender::ThreadPerTask) << false;
        QTest::newRow("gil") << static_cast<int>(Contender::Gil) << true;
    }
    void requestsAreAnswered()
    {
        QFETCH(int, contender);
        QFETCH(bool, gil);
        WorkerTeam::Setup setup = server(5, 100, 1);
        setup.contender = static_cast<Contender>(contender);
        setup.gil = gil;
        WorkerTeam team(setup);
        team.startServer();
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["requests"] >= 50, kLimitMs);
        team.stop();
        QCOMPARE(team.serverStatus(), 0);
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["refused"], 0.0);
        QCOMPARE(gauges["errors"], 0.0);
        // What the clients did not live to count was on its way at the end.
        QVERIFY(static_cast<double>(team.operations()) >= gauges["requests"]);
        QVERIFY(static_cast<double>(team.operations()) <= gauges["requests"] + 5);
        QVERIFY(timeIn(team, WorkerState::Io, 3) > 0 && timeIn(team, WorkerState::Idle, 3) > 0);
    }

    void latencyCountsFromTheFirstMoment()
    {
        // One worker, 20 ms each, four clients: whoever is answered has waited for three others.
        WorkerTeam team(server(4, 0, 20, 1));
        team.startServer();
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.operations() >= 12, kLimitMs);
        team.stop();
        std::uint64_t long_ones = 0;
        const auto& latency = team.segment().slot(base::WorkerId{0}).latency;
        for (std::size_t bucket = telemetry::bucketOf(70'000'000); bucket < latency.size(); ++bucket)
            long_ones += latency[bucket].load();
        QVERIFY(long_ones >= 5);
    }

    void stopInTheMiddleOfSlowRequestsIsNoError()
    {
        WorkerTeam team(server(20, 0, 3'600'000));
        team.startServer();
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(timeIn(team, WorkerState::Io, 3) > 0, kLimitMs);
        team.stop(); // an hour, if nobody looked up
        QCOMPARE(team.serverStatus(), 0);
        QCOMPARE(team.gauges(true)["errors"], 0.0);
        QCOMPARE(team.operations(), std::uint64_t{0});
    }

    void workerWhoLeavesTurnsItsClientAway()
    {
        WorkerTeam team(server(2, 0, 3'600'000, 2));
        team.startServer();
        team.start();
        for (std::uint32_t k = 0; k < 2; ++k)
            QTRY_VERIFY_WITH_TIMEOUT(team.counters(k).state_ns[static_cast<std::size_t>(WorkerState::Io)] > 0,
                                     kLimitMs);
        team.segment().slot(base::WorkerId{1}).stop_requested.store(1);
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["refused"] >= 1, kLimitMs);
        QCOMPARE(team.gauges()["errors"], 0.0);
        team.stop();
    }

    void slidersActWhileItRuns()
    {
        WorkerTeam team(server(1, 0, 0));
        team.startServer();
        team.start();
        for (int k = 0; k < 20; ++k) {
            team.set("connections", k % 2 == 0 ? 60 : 1);
            team.set("cpu", k * 97 % 300);
            team.set("wait", k % 4);
            const double before = team.gauges()["requests"];
            QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["requests"] > before + 5, kLimitMs);
        }
        team.stop();
        QCOMPARE(team.gauges(true)["errors"], 0.0);
    }

    void fullQueueRefuses()
    {
        const Listener listener(1); // and nobody accepts
        Load load(listener.port(), 20);
        QTRY_VERIFY_WITH_TIMEOUT(load.counts.refused >= 10, kLimitMs);
        QCOMPARE(load.stop(), 0);
        QCOMPARE(load.counts.answered.load(), std::uint64_t{0});
        QCOMPARE(load.counts.errors.load(), std::uint64_t{0});
    }

    void nobodyThereRefuses()
    {
        Listener listener(1);
        const std::uint32_t port = listener.port();
        listener.close();
        Load load(port, 2);
        QTRY_VERIFY_WITH_TIMEOUT(load.counts.refused >= 4, kLimitMs);
        QCOMPARE(load.counts.errors.load(), std::uint64_t{0});
    }

    void wrongAnswersAndBrokenConnectionsAreErrors()
    {
        const Listener listener(10);
        Load load(listener.port(), 1);
        for (int k = 0; k < 4; ++k) {
            const base::UniqueFd client = listener.acceptOne();
            std::array<char, 500> request{};
            QVERIFY(recv(client.get(), request.data(), request.size(), 0) > 0);
            constexpr std::string_view kWrong = "HTTP/1.1 200 OK\r\n\r\ndone 0\n";
            if (k % 2 == 0)
                send(client.get(), kWrong.data(), kWrong.size(), MSG_NOSIGNAL);
        }
        QTRY_VERIFY_WITH_TIMEOUT(load.counts.errors >= 4, kLimitMs);
        QCOMPARE(load.counts.answered.load(), std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestRequestServer)
#include "tst_request_server.moc"
