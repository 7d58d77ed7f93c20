// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worker_team.h"

#include <QTest>

#include <cmath>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace contend;
using base::Contender;
using test::WorkerTeam;

namespace {

constexpr int kLimitMs = 30'000;

WorkerTeam::Setup team(double victim, double after_s, std::uint32_t workers = 3)
{
    WorkerTeam::Setup setup;
    setup.workload = "crash-isolation";
    setup.workers = workers;
    setup.parameters = {{"victim", victim}, {"after", after_s}, {"kind", 0}, {"restart", 0}, {"crash", 0}};
    setup.units_per_ms = 200;
    return setup;
}

/// A process in which all workers of the team run, as in a host; the test itself only looks on.
class Host {
public:
    explicit Host(WorkerTeam& workers)
    {
        m_pid = fork();
        if (m_pid == 0) {
            workers.start();
            while (true)
                pause();
        }
    }
    ~Host()
    {
        if (m_pid > 0 && !m_ended)
            kill(m_pid, SIGKILL);
        ended(true);
    }
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    bool ended(bool wait = false)
    {
        m_ended = m_ended || waitpid(m_pid, &m_status, wait ? 0 : WNOHANG) == m_pid;
        return m_ended;
    }
    int status() const { return m_status; }

private:
    pid_t m_pid = 0;
    bool m_ended = false;
    int m_status = 0;
};

bool allWork(const WorkerTeam& workers, std::uint32_t count)
{
    for (std::uint32_t k = 0; k < count; ++k)
        if (workers.counters(k).operations == 0)
            return false;
    return true;
}

} // namespace

class TestCrashIsolation : public QObject {
    Q_OBJECT

private slots:
    void nobodyIsLostWithoutACrash()
    {
        WorkerTeam workers(team(1, 0));
        workers.start();
        QTRY_VERIFY_WITH_TIMEOUT(allWork(workers, 3), kLimitMs);
        QCOMPARE(workers.gauges()["workers_lost"], 0.0);
        workers.stop();
        auto gauges = workers.gauges(true);
        QCOMPARE(gauges["workers_lost"], 0.0);
        QCOMPARE(gauges["restarts"], 0.0);
        QCOMPARE(gauges["crashes"], 0.0);
        QVERIFY(std::isnan(gauges["throughput_left_percent"]));
    }

    void workersWhoLeaveAreNotLost()
    {
        WorkerTeam workers(team(1, 0));
        for (int life = 0; life < 3; ++life) {
            const std::uint64_t before = workers.operations();
            workers.start();
            QTRY_VERIFY_WITH_TIMEOUT(workers.operations() > before, kLimitMs);
            workers.stopWorkers();
            QCOMPARE(workers.gauges()["workers_lost"], 0.0);
        }
        QCOMPARE(workers.gauges()["restarts"], 0.0);
    }

    void crashTakesAllThreadsOfItsProcess_data()
    {
        QTest::addColumn<double>("victim");
        QTest::addColumn<std::uint32_t>("workers");
        QTest::newRow("the second of three") << 1.0 << 3U;
        QTest::newRow("beyond the last") << 63.0 << 3U;
        QTest::newRow("the only one") << 1.0 << 1U;
        QTest::newRow("of many") << 5.0 << 64U;
    }
    void crashTakesAllThreadsOfItsProcess()
    {
        QFETCH(double, victim);
        QFETCH(std::uint32_t, workers);
        WorkerTeam threads(team(victim, 0, workers));
        Host host(threads);
        QTRY_VERIFY_WITH_TIMEOUT(allWork(threads, workers), kLimitMs);
        threads.set("crash", 1);
        QTRY_VERIFY_WITH_TIMEOUT(host.ended(), kLimitMs);
        QVERIFY(WIFSIGNALED(host.status()));
        QCOMPARE(WTERMSIG(host.status()), SIGSEGV);
        QTRY_COMPARE_WITH_TIMEOUT(threads.gauges()["workers_lost"], static_cast<double>(workers), kLimitMs);
        QCOMPARE(threads.gauges()["crashes"], 1.0);
        // Between its last words and its end the others may do a block or two.
        QTRY_VERIFY_WITH_TIMEOUT(threads.gauges()["throughput_left_percent"] < 5, kLimitMs);
        QVERIFY(threads.gauges(true)["throughput_left_percent"] < 5);
    }

    void buttonCrashesAtOnce()
    {
        WorkerTeam::Setup setup = team(1, 0);
        setup.parameters["crash"] = 7; // pressed before this run: long answered
        WorkerTeam threads(setup);
        Host host(threads);
        QTRY_VERIFY_WITH_TIMEOUT(allWork(threads, 3), kLimitMs);
        QVERIFY(!host.ended());
        threads.set("crash", 0); // all parameters back to their presets: no press
        const std::uint64_t before = threads.counters(1).operations;
        QTRY_VERIFY_WITH_TIMEOUT(threads.counters(1).operations > before, kLimitMs);
        QVERIFY(!host.ended());
        threads.set("crash", 1);
        QTRY_VERIFY_WITH_TIMEOUT(host.ended(), kLimitMs);
    }

    void successorInTheSlotIsARestart()
    {
        WorkerTeam threads(team(1, 0));
        {
            Host host(threads);
            QTRY_VERIFY_WITH_TIMEOUT(allWork(threads, 3), kLimitMs);
            threads.set("crash", 1);
            QTRY_VERIFY_WITH_TIMEOUT(host.ended(), kLimitMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(threads.gauges()["workers_lost"], 3.0, kLimitMs);
        threads.start();
        QTRY_COMPARE_WITH_TIMEOUT(threads.gauges()["restarts"], 3.0, kLimitMs);
        QCOMPARE(threads.gauges()["workers_lost"], 3.0);
        QTRY_VERIFY_WITH_TIMEOUT(threads.gauges()["throughput_left_percent"] > 0, kLimitMs);
        threads.stop();
        QCOMPARE(threads.gauges(true)["workers_lost"], 3.0);
    }
};

QTEST_APPLESS_MAIN(TestCrashIsolation)
#include "tst_crash_isolation.moc"
