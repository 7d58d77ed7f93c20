// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/load_meter.h"

#include "core/sampling/rates.h"

#include <QTest>
#include <cmath>

using namespace contend::sampling;

namespace {

constexpr std::uint64_t kMs = 1'000'000;

LoadReading reading(std::uint64_t t_ms, std::vector<CpuTimes> cpus, std::uint64_t ours_ms = 0,
                    std::uint64_t instrument_ms = 0)
{
    for (CpuTimes& cpu : cpus) {
        cpu.busy_ns *= kMs;
        cpu.total_ns *= kMs;
    }
    return {t_ms * kMs, std::move(cpus), ours_ms * kMs, instrument_ms * kMs};
}

} // namespace

class TestLoadMeter : public QObject {
    Q_OBJECT

private slots:
    void otherLoadIsWhatIsLeft_data()
    {
        QTest::addColumn<qulonglong>("busy_ms"); // of two CPUs over a second
        QTest::addColumn<qulonglong>("ours_ms");
        QTest::addColumn<qulonglong>("instrument_ms");
        QTest::addColumn<double>("expected");
        QTest::newRow("idle machine") << 0ULL << 0ULL << 0ULL << 0.0;
        QTest::newRow("all of it is ours") << 2000ULL << 1900ULL << 100ULL << 0.0;
        QTest::newRow("half is somebody else's") << 2000ULL << 900ULL << 100ULL << 50.0;
        QTest::newRow("all is somebody else's") << 2000ULL << 0ULL << 0ULL << 100.0;
        QTest::newRow("ticks show less than we know of") << 990ULL << 1000ULL << 20ULL << 0.0;
    }
    void otherLoadIsWhatIsLeft()
    {
        QFETCH(qulonglong, busy_ms);
        QFETCH(qulonglong, ours_ms);
        QFETCH(qulonglong, instrument_ms);
        QFETCH(double, expected);
        const auto load =
            loadBetween(reading(0, {{0, 0}, {0, 0}}),
                        reading(1000, {{busy_ms / 2, 1000}, {busy_ms / 2, 1000}}, ours_ms, instrument_ms));
        QCOMPARE(load.other_percent, expected);
    }

    void unknownWhereTheMachineTellsNothing()
    {
        QVERIFY(std::isnan(loadBetween(reading(0, {}), reading(1000, {})).other_percent));
        QVERIFY(std::isnan(loadBetween(reading(0, {{5, 9}}), reading(1000, {{5, 9}})).other_percent));
        QVERIFY(loadBetween(reading(0, {}), reading(1000, {})).core_busy_percent.empty());
    }

    void aCpuThatWentBackIsNotBusy()
    {
        const auto load =
            loadBetween(reading(0, {{500, 900}, {0, 0}}), reading(1000, {{10, 20}, {300, 1000}}));
        QCOMPARE(load.core_busy_percent, (std::vector<double>{0, 30}));
        QCOMPARE(load.other_percent, 30.0);
    }

    void aCpuThatWasSwitchedOnHasNoPast()
    {
        const auto load = loadBetween(reading(0, {{0, 0}}), reading(1000, {{500, 1000}, {9000, 10000}}));
        QCOMPARE(load.core_busy_percent, (std::vector<double>{50, 0}));
        QCOMPARE(load.other_percent, 50.0);
    }

    void needsHalfASecond()
    {
        LoadMeter meter;
        for (std::uint64_t t = 0; t < 500; t += 50)
            QVERIFY(std::isnan(meter.add(reading(t, {{t, t}})).other_percent));
        QCOMPARE(meter.add(reading(500, {{500, 500}})).other_percent, 100.0);
    }

    void followsTheLoadWithinHalfASecond()
    {
        LoadMeter meter;
        std::uint64_t busy = 0;
        MachineLoad load;
        for (std::uint64_t t = 0; t <= 3000; t += 50) {
            busy += t > 0 && t <= 1000 ? 50 : 0; // busy for a second, then idle
            load = meter.add(reading(t, {{busy, t}}));
            if (t == 1000)
                QCOMPARE(load.other_percent, 100.0);
            if (t == 1250)
                QCOMPARE(load.other_percent, 50.0);
            if (t >= 1500)
                QCOMPARE(load.other_percent, 0.0);
        }
    }
};

QTEST_APPLESS_MAIN(TestLoadMeter)
#include "tst_load_meter.moc"
