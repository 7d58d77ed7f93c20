// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ticks.h"

#include <QLocale>
#include <QTest>
#include <cmath>
#include <limits>

using namespace contend::ui;

class TestTicks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void linearTicksAreRoundAndFew_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("at_most");
        QTest::addColumn<double>("step");
        QTest::newRow("percent") << 0.0 << 100.0 << 6 << 20.0;
        QTest::newRow("percent, both ends count") << 0.0 << 100.0 << 5 << 50.0;
        QTest::newRow("percent, three") << 0.0 << 100.0 << 3 << 50.0;
        QTest::newRow("a blink") << 14.0 << 14.28 << 3 << 0.1;
        QTest::newRow("negative") << -60.0 << 0.0 << 5 << 20.0;
        QTest::newRow("huge") << 0.0 << 3.2e9 << 4 << 1e9;
        QTest::newRow("tiny") << 0.0 << 4e-6 << 5 << 1e-6;
    }
    void linearTicksAreRoundAndFew()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(int, at_most);
        QFETCH(double, step);
        const Ticks ticks = linearTicks(from, to, at_most);
        QVERIFY(std::abs(ticks.step - step) < step * 1e-9);
        QVERIFY(ticks.at.size() >= 2);
        QVERIFY(static_cast<int>(ticks.at.size()) <= at_most);
        for (const double at : ticks.at) {
            QVERIFY(at >= from - step * 1e-3 && at <= to + step * 1e-3);
            QVERIFY(std::abs(at / step - std::round(at / step)) < 1e-6);
        }
    }

    void thereAreAtLeastTwoWhereTheRangeAllows()
    {
        QVERIFY(linearTicks(0.0, 4236.0, 2).at.size() >= 2);
        QCOMPARE(linearTicks(0.0, 4236.0, 1).at, (std::vector<double>{0.0, 4000.0}));
        QVERIFY(linearTicks(0.93, 1.04, 2).at.size() >= 2);
    }

    void emptyRangesHaveNoTicks()
    {
        QVERIFY(linearTicks(1.0, 1.0, 5).at.empty());
        QVERIFY(linearTicks(2.0, 1.0, 5).at.empty());
        QVERIFY(linearTicks(0.0, std::numeric_limits<double>::infinity(), 5).at.empty());
        QVERIFY(linearTicks(std::nan(""), 1.0, 5).at.empty());
        QVERIFY(logarithmicTicks(0.0, 10.0, 5).at.empty());
        QVERIFY(logarithmicTicks(-1.0, 10.0, 5).at.empty());
    }

    void decimalsFitTheStep()
    {
        QCOMPARE(linearTicks(0.0, 100.0, 5).decimals, 0);
        QCOMPARE(linearTicks(0.0, 1.0, 5).decimals, 1);
        QCOMPARE(linearTicks(14.0, 14.1, 5).decimals, 2);
    }

    void logarithmicTicksSpanDecades()
    {
        const Ticks fine = logarithmicTicks(1.0, 64.0, 8);
        QCOMPARE(fine.at, (std::vector<double>{1, 2, 5, 10, 20, 50}));
        const Ticks coarse = logarithmicTicks(1.0, 1e6, 7);
        QCOMPARE(coarse.at.size(), std::size_t{7});
        QVERIFY(logarithmicTicks(1e-9, 1e9, 5).at.size() <= 5);
    }

    void durationsChooseTheirUnit_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("s") << 14.28 << QStringLiteral("14.3 s");
        QTest::newRow("one") << 1.0 << QStringLiteral("1.00 s");
        QTest::newRow("ms") << 0.0051 << QStringLiteral("5.10 ms");
        QTest::newRow("many ms") << 0.25 << QStringLiteral("250 ms");
        QTest::newRow("us") << 20e-6 << QStringLiteral("20.0 µs");
    }
    void durationsChooseTheirUnit()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(duration(seconds).replace(QChar(0x00A0), QLatin1Char(' ')), text);
    }
};

QTEST_APPLESS_MAIN(TestTicks)
#include "tst_ticks.moc"
