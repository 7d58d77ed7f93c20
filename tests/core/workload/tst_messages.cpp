// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/message_area.h"
#include "tests/support/worker_team.h"

#include <QTest>

using namespace contend;
using base::Contender;
using test::WorkerTeam;
using workload::Channel;

namespace {

constexpr int kLimitMs = 60'000;
constexpr double kStream = 0;
constexpr double kPingPong = 1;

double valueOf(Channel channel)
{
    return static_cast<double>(channel);
}

WorkerTeam::Setup messages(Channel channel, double bytes, double traffic,
                           Contender contender = Contender::Threads, std::uint32_t workers = 2)
{
    WorkerTeam::Setup setup;
    setup.workload = "messages";
    setup.workers = workers;
    setup.contender = contender;
    setup.parameters = {{"channel", valueOf(channel)}, {"message-size", bytes}, {"traffic", traffic}};
    return setup;
}

bool received(const WorkerTeam& team, std::uint32_t worker, std::uint64_t count)
{
    return team.counters(worker).operations >= count;
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private slots:
    void everyMessageArrivesAsItWasSent_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<double>("bytes");
        QTest::addColumn<double>("traffic");
        QTest::addColumn<Contender>("contender");
        const std::pair<const char*, Channel> channels[]{{"pipe", Channel::Pipe},
                                                         {"queue", Channel::Queue},
                                                         {"shared-memory", Channel::SharedMemory},
                                                         {"manager", Channel::Manager}};
        for (const auto& [name, channel] : channels)
            for (const double bytes : {16.0, 1000.0, 70'000.0, 4194304.0})
                for (const double traffic : {kStream, kPingPong})
                    for (const Contender contender : {Contender::Threads, Contender::Processes})
                        QTest::addRow("%s, %.0f bytes, %s, %s", name, bytes,
                                      traffic == kStream ? "stream" : "ping-pong",
                                      base::contenderId(contender).data())
                            << channel << bytes << traffic << contender;
    }
    void everyMessageArrivesAsItWasSent()
    {
        QFETCH(Channel, channel);
        QFETCH(double, bytes);
        QFETCH(double, traffic);
        QFETCH(Contender, contender);
        WorkerTeam team(messages(channel, bytes, traffic, contender));
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        const std::uint64_t some = bytes > 100'000 ? 3 : 200;
        QTRY_VERIFY_WITH_TIMEOUT(received(team, 1, some), kLimitMs);
        QCOMPARE(received(team, 0, 1), traffic == kPingPong);
        team.stop();
        auto gauges = team.gauges(true);
        QCOMPARE(gauges["corrupt"], 0.0);
        const auto counters = team.counters(1);
        QCOMPARE(counters.bytes, counters.operations * static_cast<std::uint64_t>(bytes));
        QCOMPARE(team.counters(0).errors + counters.errors, std::uint64_t{0});
        if (traffic == kPingPong) // every message but the last was answered
            QVERIFY(counters.operations - team.counters(0).operations <= 1);
        QCOMPARE(team.serverStatus(), 0);
    }

    void slidersMayMoveAsTheyLike()
    {
        WorkerTeam team(messages(Channel::Pipe, 16, kStream, Contender::Processes, 4));
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        for (int k = 0; k < 60; ++k) {
            team.set("channel", k * 7 % 4);
            team.set("message-size", k % 3 == 0 ? 100'000 : 16 + k * 300);
            team.set("traffic", k / 4 % 2);
            const std::uint64_t first = team.counters(1).operations;
            const std::uint64_t second = team.counters(3).operations;
            QVERIFY(QTest::qWaitFor(
                [&] { return received(team, 1, first + 20) && received(team, 3, second + 20); }, kLimitMs));
        }
        team.stop();
        QCOMPARE(team.gauges(true)["corrupt"], 0.0);
    }

    void workerWithoutPartnerWaits()
    {
        WorkerTeam team(messages(Channel::Pipe, 16, kStream, Contender::Threads, 3));
        team.start();
        QTRY_VERIFY_WITH_TIMEOUT(received(team, 1, 100), kLimitMs);
        QVERIFY(team.stop() < 5'000'000'000);
        QCOMPARE(team.counters(2).operations, std::uint64_t{0});
        QCOMPARE(team.gauges(true)["corrupt"], 0.0);
    }

    // Not the manager, which the test ends with its workers.
    void newWorkersFindNothingOfOldOnes_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<Contender>("contender");
        QTest::newRow("pipe") << Channel::Pipe << Contender::Processes;
        QTest::newRow("queue") << Channel::Queue << Contender::Processes;
        QTest::newRow("local queue") << Channel::Queue << Contender::Threads;
        QTest::newRow("shared memory") << Channel::SharedMemory << Contender::Processes;
    }
    void newWorkersFindNothingOfOldOnes()
    {
        QFETCH(Channel, channel);
        QFETCH(Contender, contender);
        WorkerTeam team(messages(channel, 30'000, kStream, contender));
        for (int life = 0; life < 5; ++life) {
            const std::uint64_t before = team.counters(1).operations;
            team.start();
            QVERIFY(QTest::qWaitFor([&] { return received(team, 1, before + 50); }, kLimitMs));
            team.stop();
        }
        QCOMPARE(team.gauges(true)["corrupt"], 0.0);
    }

    void partnerMayGoAndComeBack_data()
    {
        newWorkersFindNothingOfOldOnes_data();
        QTest::newRow("manager") << Channel::Manager << Contender::Processes;
    }
    void partnerMayGoAndComeBack()
    {
        QFETCH(Channel, channel);
        QFETCH(Contender, contender);
        WorkerTeam team(messages(channel, 3000, kStream, contender));
        team.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(team.serving(), kLimitMs);
        team.start();
        for (int life = 0; life < 3; ++life) {
            const std::uint64_t before = team.counters(1).operations;
            QVERIFY(QTest::qWaitFor([&] { return received(team, 1, before + 20); }, kLimitMs));
            team.replace(static_cast<std::uint32_t>(life % 2));
        }
        const std::uint64_t before = team.counters(1).operations;
        QVERIFY(QTest::qWaitFor([&] { return received(team, 1, before + 20); }, kLimitMs));
        team.stop();
        QCOMPARE(team.gauges(true)["corrupt"], 0.0);
    }

    void changedMessageIsNoticed()
    {
        const workload::MessageContent content;
        workload::MessageBytes message;
        for (const std::size_t size : {16U, 17U, 5000U, 200'000U}) {
            content.make({static_cast<std::uint32_t>(size), 7, 0}, message);
            QVERIFY(content.isIntact(message, 7));
            QVERIFY(!content.isIntact(message, 8));
            if (size > sizeof(workload::MessageHead)) {
                message.back() ^= std::byte{1};
                QVERIFY(!content.isIntact(message, 7));
                message.back() ^= std::byte{1};
                message.pop_back();
                QVERIFY(!content.isIntact(message, 7));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
