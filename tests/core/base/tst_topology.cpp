// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/topology.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

using namespace contend::base;
namespace fs = std::filesystem;

class TestTopology : public QObject {
    Q_OBJECT

private:
    static void write(const fs::path& file, const std::string& text)
    {
        fs::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }

private slots:
    void everyMachineHasACpu()
    {
        const Topology topology = readTopology();
        QVERIFY(!topology.cpus_allowed.empty());
        QVERIFY(topology.cpusAvailable() >= 1);
        QVERIFY(topology.cpusAvailable() <= static_cast<int>(topology.cpus_allowed.size()));
    }

    void cgroupLimitIsRoundedUp_data()
    {
        QTest::addColumn<double>("limit");
        QTest::addColumn<int>("allowed");
        QTest::addColumn<int>("expected");
        QTest::newRow("no limit") << 0.0 << 8 << 8;
        QTest::newRow("one and a half") << 1.5 << 8 << 2;
        QTest::newRow("a tenth") << 0.1 << 8 << 1;
        QTest::newRow("more than there are") << 16.0 << 4 << 4;
    }
    void cgroupLimitIsRoundedUp()
    {
        QFETCH(double, limit);
        QFETCH(int, allowed);
        QFETCH(int, expected);
        Topology topology;
        topology.cgroup_cpus = limit;
        for (int cpu = 0; cpu < allowed; ++cpu)
            topology.cpus_allowed.push_back(cpu);
        QCOMPARE(topology.cpusAvailable(), expected);
    }

    void tightestGroupCounts()
    {
        QTemporaryDir dir;
        const fs::path root = dir.path().toStdString();
        write(root / "proc/self/cgroup", "0::/a/b\n");
        write(root / "sys/fs/cgroup/a/cpu.max", "150000 100000\n");
        write(root / "sys/fs/cgroup/a/b/cpu.max", "max 100000\n");
        QCOMPARE(readCgroupCpus(root), 1.5);
    }

    void oldHierarchyIsRead()
    {
        QTemporaryDir dir;
        const fs::path root = dir.path().toStdString();
        write(root / "proc/self/cgroup", "3:cpu,cpuacct:/x\n");
        write(root / "sys/fs/cgroup/cpu/x/cpu.cfs_quota_us", "300000\n");
        write(root / "sys/fs/cgroup/cpu/x/cpu.cfs_period_us", "100000\n");
        QCOMPARE(readCgroupCpus(root), 3.0);
    }

    void noLimitIsZero()
    {
        QTemporaryDir dir;
        QCOMPARE(readCgroupCpus(dir.path().toStdString()), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestTopology)
#include "tst_topology.moc"
