// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/value_range.h"

#include <QTest>

#include <limits>

using namespace contend::ui;

class TestValueRange : public QObject {
    Q_OBJECT

private slots:
    void axisEndsWithARoundNumber_data();
    void axisEndsWithARoundNumber();
    void percentAxisNeverMoves();
    void countAxisGrowsAtOnceAndShrinksSlowly();
};

void TestValueRange::axisEndsWithARoundNumber_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("upper");
    QTest::newRow("2.5 k") << 2500.0 << 3000.0;
    QTest::newRow("round itself") << 2000.0 << 2000.0;
    QTest::newRow("just above") << 2000.1 << 3000.0;
    QTest::newRow("9.2") << 9.2 << 10.0;
    QTest::newRow("small") << 0.012 << 0.015;
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1.0;
}

void TestValueRange::axisEndsWithARoundNumber()
{
    QFETCH(double, highest);
    QFETCH(double, upper);
    QCOMPARE(roundUpper(highest), upper);
}

void TestValueRange::percentAxisNeverMoves()
{
    ValueRange range(ValueKind::Percent);
    QVERIFY(!range.update(250.0, 1.0));
    QVERIFY(!range.update(1.0, 100.0));
    QCOMPARE(range.upper(), 100.0);
}

void TestValueRange::countAxisGrowsAtOnceAndShrinksSlowly()
{
    ValueRange range(ValueKind::Count);
    QVERIFY(range.update(20.0, 0.0)); // the first value decides, even downwards
    QCOMPARE(range.upper(), 30.0);
    QVERIFY(range.update(900.0, 0.05));
    QCOMPARE(range.upper(), 1000.0);
    QVERIFY(!range.update(400.0, 1.0));
    QVERIFY(!range.update(900.0, 3.9)); // needed again: patience starts anew
    QVERIFY(!range.update(400.0, 4.0));
    QVERIFY(!range.update(400.0, 6.9));
    QVERIFY(range.update(400.0, 7.1));
    QCOMPARE(range.upper(), 500.0);
    QVERIFY(!range.update(std::numeric_limits<double>::quiet_NaN(), 50.0));
    QCOMPARE(range.upper(), 500.0);
}

QTEST_APPLESS_MAIN(TestValueRange)
#include "tst_value_range.moc"
