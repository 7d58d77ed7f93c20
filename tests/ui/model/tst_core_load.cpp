// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/core_load.h"

#include <QTest>
#include <array>
#include <cmath>

using namespace contend::ui;

class TestCoreLoad : public QObject {
    Q_OBJECT

private slots:
    void emptyLoadKnowsNothing()
    {
        const CoreLoad load;
        QCOMPARE(load.cores(), 0);
        QCOMPARE(load.latest(0), CoreLoad::kUnknown);
        QCOMPARE(load.at(0, 1.0), CoreLoad::kUnknown);
    }

    void aMomentHasTheLastValueUntilThen()
    {
        CoreLoad load;
        load.append(1.0, std::array{10.0, 100.0});
        load.append(1.5, std::array{20.0, 0.0});
        QCOMPARE(load.cores(), 2);
        QCOMPARE(load.at(0, 1.0), 10.0);
        QCOMPARE(load.at(1, 1.4), 100.0);
        QCOMPARE(load.at(1, 1.5), 0.0);
        QCOMPARE(load.at(0, 2.2), 20.0);
        QCOMPARE(load.latest(0), 20.0);
        QCOMPARE(load.at(5, 1.5), CoreLoad::kUnknown);
        QCOMPARE(load.at(-1, 1.5), CoreLoad::kUnknown);
    }

    void aSampleDoesNotSpeakForAGapNorForTheTimeBefore()
    {
        CoreLoad load;
        load.append(1.0, std::array{50.0});
        load.append(9.0, std::array{90.0});
        QCOMPARE(load.at(0, 0.9), CoreLoad::kUnknown);
        QCOMPARE(load.at(0, 4.0), CoreLoad::kUnknown);
        QCOMPARE(load.at(0, 9.5), 90.0);
    }

    void badValuesDoNoHarm()
    {
        CoreLoad load;
        load.append(1.0, std::array{-5.0, 250.0, std::nan("")});
        load.append(1.0, std::array{50.0});
        load.append(std::nan(""), std::array{50.0});
        QCOMPARE(load.size(), std::size_t{1});
        QCOMPARE(load.latest(0), 0.0);
        QCOMPARE(load.latest(1), 100.0);
        QCOMPARE(load.latest(2), CoreLoad::kUnknown);
    }

    void oldestGo()
    {
        CoreLoad load(10);
        for (int i = 0; i < 100; ++i)
            load.append(i, std::array{static_cast<double>(i)});
        QCOMPARE(load.size(), std::size_t{10});
        QCOMPARE(load.beginTime(), 90.0);
        QCOMPARE(load.endTime(), 99.0);
    }
};

QTEST_APPLESS_MAIN(TestCoreLoad)
#include "tst_core_load.moc"
