// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/proc_reader.h"

#include "tests/support/fake_proc.h"
#include "tests/support/snapshot_maker.h"

#include <QTest>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

using namespace contend;
using namespace contend::sampling;
using test::FakeProc;

namespace {

constexpr std::uint64_t kTick = 10'000'000;

const char* const kRollup = "55c0-7fff ---p 00000000 00:00 0    [rollup]\n"
                            "Rss:                1760 kB\n"
                            "Pss:                 345 kB\n"
                            "Pss_Dirty:           112 kB\n"
                            "Shared_Clean:       1500 kB\n"
                            "Shared_Dirty:         96 kB\n"
                            "Private_Clean:        52 kB\n"
                            "Private_Dirty:       112 kB\n"
                            "Private_Hugetlb:    2048 kB\n"
                            "Swap:                  7 kB\n";

} // namespace

class TestProcReader : public QObject {
    Q_OBJECT

private slots:
    void schedstatIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qulonglong>("on_cpu");
        QTest::newRow("as the kernel writes it") << "123456 789 10\n" << true << 123456ULL;
        QTest::newRow("just begun") << "0 0 1\n" << true << 0ULL;
        QTest::newRow("kernel without the account") << "0 0 0\n" << false << 0ULL;
        QTest::newRow("empty") << "" << false << 0ULL;
        QTest::newRow("cut") << "123 456" << false << 0ULL;
        QTest::newRow("no numbers") << "a b c\n" << false << 0ULL;
        QTest::newRow("negative") << "-1 2 3\n" << false << 0ULL;
        QTest::newRow("beyond 64 bits") << "99999999999999999999999 1 1\n" << false << 0ULL;
    }
    void schedstatIsRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(qulonglong, on_cpu);
        const std::string bytes = text.toStdString();
        const OsCounters os = parseSchedstat(bytes);
        QCOMPARE(os.valid, valid);
        QCOMPARE(os.on_cpu_ns, std::uint64_t{on_cpu});
    }

    void cpuTimesAreRead()
    {
        const auto cpus = parseCpuTimes("cpu  30 0 30 60 10 0 0 0 0 0\n"
                                        "cpu0 10 1 2 50 7 3 4 5 6 0\n"
                                        "cpu2 1 0 0 9\n"
                                        "intr 12345 cpu9\n");
        QCOMPARE(cpus.size(), std::size_t{3});
        QCOMPARE(cpus[0].busy_ns, (10 + 1 + 2 + 3 + 4 + 5) * kTick); // guest time is in user time already
        QCOMPARE(cpus[0].total_ns, (10 + 1 + 2 + 50 + 7 + 3 + 4 + 5) * kTick);
        QCOMPARE(cpus[1].total_ns, std::uint64_t{0}); // CPU 1 is switched off
        QCOMPARE(cpus[2].busy_ns, kTick);
        QVERIFY(parseCpuTimes("").empty());
        QVERIFY(parseCpuTimes("intr 5\ncpu0 1 1 1 1\n").empty());
        QVERIFY(parseCpuTimes("cpu99999999 1 1 1 1\n").empty());
    }

    void processTimeIsFoundBehindAnyName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qlonglong>("ticks"); // -1: nothing
        QTest::newRow("plain") << "7 (cat) R 1 2 3 4 5 6 7 8 9 10 11 22 0 0" << 33LL;
        QTest::newRow("parentheses") << "7 (a) (b c) R 1 2 3 4 5 6 7 8 9 10 11 22 0 0" << 33LL;
        QTest::newRow("cut") << "7 (cat) R 1 2 3" << -1LL;
        QTest::newRow("no name") << "7 cat" << -1LL;
        QTest::newRow("empty") << "" << -1LL;
    }
    void processTimeIsFoundBehindAnyName()
    {
        QFETCH(QString, text);
        QFETCH(qlonglong, ticks);
        const std::string bytes = text.toStdString();
        const auto ns = parseProcessCpu(bytes);
        QCOMPARE(ns.has_value(), ticks >= 0);
        if (ns)
            QCOMPARE(*ns, static_cast<std::uint64_t>(ticks) * kTick);
    }

    void stateIsFoundBehindAnyName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("state");
        QTest::newRow("runnable") << "7 (cat) R 1 2" << 'R';
        QTest::newRow("asleep, with a misleading name") << "7 (a) R) S 1 2" << 'S';
        QTest::newRow("cut") << "7 (cat)" << '\0';
        QTest::newRow("no name") << "7 cat R" << '\0';
        QTest::newRow("empty") << "" << '\0';
    }
    void stateIsFoundBehindAnyName()
    {
        QFETCH(QString, text);
        QFETCH(char, state);
        const std::string bytes = text.toStdString();
        QCOMPARE(parseTaskState(bytes), state);
    }

    void childrenAreRead()
    {
        QCOMPARE(parseChildren("12 345 6 "), (std::vector<int>{12, 345, 6}));
        QVERIFY(parseChildren("").empty());
        QCOMPARE(parseChildren("x 7 -3 0"), std::vector<int>{7});
    }

    void memoryIsAddedUpFromItsParts()
    {
        const FakeProc proc;
        proc.write("77/smaps_rollup", kRollup);
        const auto use = memoryOf(77, proc.root());
        QVERIFY(use.has_value());
        QCOMPARE(use->private_bytes, std::uint64_t{(52 + 112 + 2048) * 1024});
        QCOMPARE(use->shared_bytes, std::uint64_t{1596 * 1024});
        QCOMPARE(use->pss_bytes, std::uint64_t{345 * 1024});
        QVERIFY(!memoryOf(78, proc.root()).has_value());
        proc.write("79/smaps_rollup", "nothing of use\n");
        QVERIFY(!memoryOf(79, proc.root()).has_value());
    }

    void thisProcessHasMemory()
    {
        const auto use = memoryOf(getpid());
        if (!use)
            QSKIP("this kernel has no smaps_rollup");
        QVERIFY(use->private_bytes > 0);
        QVERIFY(use->pss_bytes >= use->private_bytes / 2);
    }

    void onlyWorkersWithProcessesOfTheirOwnHaveMemory()
    {
        const FakeProc proc;
        Snapshot snapshot = test::makeSnapshot(0, 3);
        for (int worker = 0; worker < 3; ++worker) {
            snapshot.workers[static_cast<std::size_t>(worker)].reading.pid = 200 + worker;
            proc.write(std::to_string(200 + worker) + "/smaps_rollup", kRollup);
        }
        snapshot.workers[1].reading.lifecycle = telemetry::Lifecycle::Dead;
        QVERIFY(workerMemory(snapshot, proc.root()).empty());
        snapshot.contender = base::Contender::Processes;
        const auto memory = workerMemory(snapshot, proc.root());
        QCOMPARE(memory.size(), std::size_t{2});
        QCOMPARE(memory.count(base::WorkerId{1}), std::size_t{0});
    }

    void openFileShowsWhatIsNew_data()
    {
        QTest::addColumn<bool>("keep_open");
        QTest::newRow("kept open") << true;
        QTest::newRow("opened each time") << false;
    }
    void openFileShowsWhatIsNew()
    {
        QFETCH(bool, keep_open);
        const FakeProc proc;
        std::vector<char> buffer(64);
        ProcFile file(proc.root() / "5/task/6/schedstat", keep_open);
        QVERIFY(!file.read(buffer).has_value()); // not there yet
        proc.thread(5, 6, 100, 20, 3);
        QVERIFY(file.read(buffer) == std::string_view("100 20 3\n"));
        proc.thread(5, 6, 2000, 30, 4);
        QVERIFY(file.read(buffer) == std::string_view("2000 30 4\n"));
        proc.threadEnds(5, 6);
        QVERIFY(!file.read(buffer).has_value());
    }

    void roomForFilesIsMadeWithinTheHardLimit()
    {
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit low = before;
        low.rlim_cur = std::min<rlim_t>(before.rlim_max, 300);
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &low), 0);
        const std::size_t room = makeRoomForFiles(100);
        rlimit after{};
        getrlimit(RLIMIT_NOFILE, &after);
        setrlimit(RLIMIT_NOFILE, &before);
        if (before.rlim_max < 356)
            QSKIP("the hard limit is too low to try");
        QCOMPARE(room, std::size_t{100});
        QVERIFY(after.rlim_cur >= 356);
        QVERIFY(makeRoomForFiles(static_cast<std::size_t>(1) << 40U) < before.rlim_max);
        setrlimit(RLIMIT_NOFILE, &before);
    }
};

QTEST_APPLESS_MAIN(TestProcReader)
#include "tst_proc_reader.moc"
