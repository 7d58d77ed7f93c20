// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unique_fd.h"
#include "core/workload/page_client.h"
#include "core/workload/page_server.h"
#include "tests/support/worker_team.h"

#include <QTest>
#include <cmath>
#include <netinet/in.h>
#include <set>
#include <sys/socket.h>

using namespace contend;
using namespace contend::workload;
using base::Contender;
using telemetry::WorkerState;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;
const auto kNeverStop = [] { return false; };

/// A page server in a thread of the test.
class Server {
public:
    explicit Server(PageTreatment treatment = {}, std::uint32_t connections = 8)
        : m_treatment(treatment)
        , m_thread([this, connections] {
            m_status = servePages({connections, [this] { return m_treatment; }, m_stop_check}, m_port);
        })
    {
        while (m_port == 0)
            std::this_thread::yield();
    }
    ~Server() { stop(); }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::uint32_t port() const { return m_port; }
    int stop()
    {
        m_stopping = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_status;
    }

private:
    std::atomic<bool> m_stopping{false};
    std::function<bool()> m_stop_check = [this] { return m_stopping.load(); };
    std::atomic<std::uint32_t> m_port{0};
    PageTreatment m_treatment;
    int m_status = -1;
    std::thread m_thread;
};

WorkerTeam::Setup pages(double count, double latency_ms, double parse_ms = 0)
{
    WorkerTeam::Setup setup;
    setup.workload = "download-pages";
    setup.workers = 3;
    setup.parameters = {
        {"pages", count}, {"latency", latency_ms}, {"page-size", 16}, {"bandwidth", 0}, {"parse", parse_ms}};
    return setup;
}

std::uint64_t timeIn(const WorkerTeam& team, WorkerState state)
{
    std::uint64_t sum = 0;
    for (std::uint32_t k = 0; k < 3; ++k)
        sum += team.counters(k).state_ns[static_cast<std::size_t>(state)];
    return sum;
}

} // namespace

class TestDownloadPages : public QObject {
    Q_OBJECT

private slots:
    void patternKnowsItsPages()
    {
        const PagePattern pattern;
        std::string page;
        while (page.size() < 200'000)
            page += pattern.at(3, page.size(), 70'000);
        QVERIFY(pattern.matches(3, 0, page));
        QVERIFY(pattern.matches(3, 1000, std::string_view(page).substr(1000)));
        QVERIFY(!pattern.matches(4, 0, page));
        QVERIFY(!pattern.matches(3, 1, page));
        page[199'000] = static_cast<char>(page[199'000] + 1);
        QVERIFY(!pattern.matches(3, 0, page));
    }

    void serverDeliversExactBytes_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<double>("bandwidth");
        QTest::newRow("one") << quint64{1} << 0.0;
        QTest::newRow("a packet") << quint64{1400} << 0.0;
        QTest::newRow("a page") << quint64{64 * 1024} << 0.0;
        QTest::newRow("a long page") << quint64{5'000'001} << 0.0;
        QTest::newRow("slowly") << quint64{20'000} << 500.0;
    }
    void serverDeliversExactBytes()
    {
        QFETCH(quint64, bytes);
        QFETCH(double, bandwidth);
        Server server({.latency_ms = 0, .bandwidth_kib_per_s = bandwidth});
        const PagePattern pattern;
        const FetchedPage page = fetchPage(server.port(), 7, bytes, pattern, kNeverStop);
        QCOMPARE(page.status, std::uint64_t{0});
        QVERIFY(page.good());
        QCOMPARE(page.bytes, bytes);
        QVERIFY(page.begun_ns <= page.connected_ns && page.connected_ns <= page.first_byte_ns);
        QVERIFY(page.first_byte_ns <= page.received_ns);
        QCOMPARE(server.stop(), 0);
    }

    void latencyAndBandwidthTakeTheirTime()
    {
        // At least; nobody knows how much longer on a loaded machine.
        Server server({.latency_ms = 30, .bandwidth_kib_per_s = 400});
        const PagePattern pattern;
        const FetchedPage page = fetchPage(server.port(), 0, 20 * 1024, pattern, kNeverStop);
        QVERIFY(page.good());
        QVERIFY(page.first_byte_ns - page.connected_ns >= 30'000'000);
        QVERIFY(page.received_ns - page.first_byte_ns >= 45'000'000);
    }

    void pageThatTheServerRefusesIsAnError()
    {
        Server server;
        const PagePattern pattern;
        const FetchedPage page = fetchPage(server.port(), 5, std::uint64_t{1} << 40U, pattern, kNeverStop);
        QVERIFY(!page.good());
        QCOMPARE(page.status, std::uint64_t{400});
    }

    void foreignContentIsNoticed()
    {
        // A server that answers with zeros.
        const base::UniqueFd listening(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        QCOMPARE(bind(listening.get(), reinterpret_cast<sockaddr*>(&address), length), 0);
        QCOMPARE(listen(listening.get(), 1), 0);
        QCOMPARE(getsockname(listening.get(), reinterpret_cast<sockaddr*>(&address), &length), 0);
        std::thread server([&listening] {
            const base::UniqueFd client(accept(listening.get(), nullptr, nullptr));
            std::string answer = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + std::string(1000, '\0');
            while (!answer.empty()) {
                const ssize_t sent = send(client.get(), answer.data(), answer.size(), MSG_NOSIGNAL);
                if (sent <= 0)
                    return;
                answer.erase(0, static_cast<std::size_t>(sent));
            }
        });
        const PagePattern pattern;
        const FetchedPage page = fetchPage(ntohs(address.sin_port), 5, 1000, pattern, kNeverStop);
        server.join();
        QCOMPARE(page.status, FetchedPage::kWrongContent);
    }

    void nobodyThereIsAnError()
    {
        std::uint32_t port = 0;
        {
            Server server;
            port = server.port();
        }
        const PagePattern pattern;
        const FetchedPage page = fetchPage(port, 0, 1000, pattern, kNeverStop);
        QVERIFY(!page.good());
        QVERIFY(!page.stopped);
        QCOMPARE(page.status, static_cast<std::uint64_t>(ECONNREFUSED));
    }

    void clientStopsInTheMiddleOfASlowPage()
    {
        Server server({.latency_ms = 3'600'000, .bandwidth_kib_per_s = 0});
        const PagePattern pattern;
        std::atomic<bool> stop{false};
        const auto stopping = [&stop] { return stop.load(); };
        FetchedPage page;
        std::thread client([&] { page = fetchPage(server.port(), 0, 1000, pattern, stopping); });
        stop = true;
        client.join(); // an hour, if it did not look up
        QVERIFY(page.stopped);
    }

    void serverStopsInTheMiddleOfASlowPage()
    {
        Server server({.latency_ms = 3'600'000, .bandwidth_kib_per_s = 0});
        const PagePattern pattern;
        FetchedPage page;
        std::thread client([&] { page = fetchPage(server.port(), 0, 1000, pattern, kNeverStop); });
        QCOMPARE(server.stop(), 0);
        client.join();
        QVERIFY(!page.good());
    }

    void manyPagesComeAtOnce()
    {
        constexpr std::uint32_t kClients = 40;
        Server server({.latency_ms = 50, .bandwidth_kib_per_s = 0}, kClients);
        const PagePattern pattern;
        std::atomic<int> good{0};
        std::vector<std::thread> clients;
        for (std::uint32_t k = 0; k < kClients; ++k)
            clients.emplace_back([&, k] {
                if (fetchPage(server.port(), k, 30'000, pattern, kNeverStop).good())
                    ++good;
            });
        for (std::thread& client : clients)
            client.join();
        QCOMPARE(good.load(), static_cast<int>(kClients));
    }

    void roundsAreCompleted_data()
    {
        QTest::addColumn<bool>("gil");
        QTest::newRow("threads") << false;
        QTest::newRow("gil") << true;
    }
    void roundsAreCompleted()
    {
        QFETCH(bool, gil);
        WorkerTeam::Setup setup = pages(5, 5, 2);
        setup.gil = gil;
        setup.contender = gil ? Contender::Gil : Contender::Threads;
        WorkerTeam team(setup);
        QVERIFY(!team.serving());
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        QVERIFY(std::isnan(team.gauges()["pages_total_s"]));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["rounds"] >= 3, kLimitMs);
        team.stop();
        QCOMPARE(team.serverStatus(), 0);
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["pages_failed"], 0.0);
        QVERIFY(gauges["pages_total_s"] > 0 && gauges["last_round_s"] > 0);
        QVERIFY(team.operations() >= static_cast<std::uint64_t>(gauges["rounds"]) * 5);
        QVERIFY(timeIn(team, WorkerState::Io) > 0);
    }

    void pagesAreItemsWithPhases()
    {
        WorkerTeam team(pages(4, 3, 1));
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["rounds"] >= 2, kLimitMs);
        team.stop();
        std::vector<telemetry::ItemReading> items;
        for (std::uint32_t k = 0; k < 3; ++k)
            telemetry::RingReader(team.segment(), base::WorkerId{k}).drainItems(items);
        std::set<std::uint32_t> first_round;
        for (const telemetry::ItemReading& item : items) {
            QCOMPARE(item.status, std::uint64_t{0});
            QCOMPARE(item.bytes, std::uint64_t{16 * 1024});
            QVERIFY(item.begin_ns < item.end_ns[0]);
            QVERIFY(std::is_sorted(item.end_ns.begin(), item.end_ns.end()));
            if (item.round == 1)
                QVERIFY(first_round.insert(item.number).second);
        }
        QCOMPARE(first_round, (std::set<std::uint32_t>{0, 1, 2, 3}));
    }

    void workersWithoutAPageAreIdle()
    {
        WorkerTeam team(pages(1, 20));
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["rounds"] >= 3, kLimitMs);
        team.stop();
        QVERIFY(timeIn(team, WorkerState::Idle) > timeIn(team, WorkerState::Running));
    }

    void oneWorkerLeavesAndItsPageIsDone()
    {
        WorkerTeam team(pages(3, 200));
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        for (std::uint32_t k = 0; k < 3; ++k) // all in the middle of a page
            QTRY_VERIFY_WITH_TIMEOUT(team.counters(k).state_ns[static_cast<std::size_t>(WorkerState::Io)] > 0,
                                     kLimitMs);
        team.segment().slot(base::WorkerId{1}).stop_requested.store(1);
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["rounds"] >= 1, kLimitMs);
        team.stop();
        QCOMPARE(team.gauges(true)["pages_failed"], 0.0);
        QCOMPARE(team.counters(1).errors, std::uint64_t{0});
    }

    void stopInTheMiddleOfASlowPageIsNoFailure()
    {
        WorkerTeam team(pages(3, 3'600'000));
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(timeIn(team, WorkerState::Io) > 0, kLimitMs);
        team.stop();
        QCOMPARE(team.serverStatus(), 0);
        QCOMPARE(team.gauges(true)["pages_failed"], 0.0);
        QCOMPARE(team.operations(), std::uint64_t{0});
    }

    void withoutAServerPagesFail()
    {
        WorkerTeam team(pages(2, 0));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(team.gauges()["pages_failed"] >= 4, kLimitMs);
        team.stop();
        QCOMPARE(team.operations(), std::uint64_t{0});
        QVERIFY(std::isnan(team.gauges(true)["pages_total_s"]));
    }
};

QTEST_APPLESS_MAIN(TestDownloadPages)
#include "tst_download_pages.moc"
