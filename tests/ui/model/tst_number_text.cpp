// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/number_text.h"

#include <QTest>
#include <cmath>

using contend::ui::NumberText;

class TestNumberText : public QObject {
    Q_OBJECT

private slots:
    void compactNumbersKeepThreeDigitsAtMost_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("whole") << 7.0 << "7";
        QTest::newRow("small") << 0.854 << "0.85";
        QTest::newRow("tens") << 12.34 << "12.3";
        QTest::newRow("almost ten") << 9.999 << "10.0";
        QTest::newRow("almost a hundred") << 99.97 << "100";
        QTest::newRow("hundreds") << 123.4 << "123";
        QTest::newRow("thousands") << 9200.0 << "9.2 k";
        QTest::newRow("almost a thousand") << 999.7 << "1.0 k";
        QTest::newRow("many thousands") << 512'345.0 << "512 k";
        QTest::newRow("millions") << 4.1e6 << "4.1 M";
        QTest::newRow("almost a million") << 999'800.0 << "1.0 M";
        QTest::newRow("billions") << 2.5e9 << "2.5 G";
        QTest::newRow("negative") << -1500.0 << "-1.5 k";
        QTest::newRow("nothing") << std::nan("") << "–";
    }
    void compactNumbersKeepThreeDigitsAtMost()
    {
        QFETCH(double, value);
        QTEST(NumberText::compact(value, QLocale::c()), "text");
    }

    void settingsShowWhatWasSet_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("step");
        QTest::addColumn<QString>("text");
        QTest::newRow("count") << 16.0 << 1.0 << "16";
        QTest::newRow("small") << 0.4 << 0.05 << "0.40";
        QTest::newRow("smaller") << 0.05 << 0.05 << "0.05";
        QTest::newRow("ones") << 5.0 << 0.05 << "5.0";
        QTest::newRow("more exact") << 1.25 << 0.05 << "1.25";
        QTest::newRow("large") << 250.0 << 0.5 << "250";
        QTest::newRow("zero") << 0.0 << 0.5 << "0";
    }
    void settingsShowWhatWasSet()
    {
        QFETCH(double, value);
        QFETCH(double, step);
        QTEST(NumberText::setting(value, step, QLocale::c()), "text");
    }

    void boundsHaveNoZerosAtTheEnd()
    {
        QCOMPARE(NumberText::bound(0.05, QLocale::c()), QStringLiteral("0.05"));
        QCOMPARE(NumberText::bound(20.0, QLocale::c()), QStringLiteral("20"));
        QCOMPARE(NumberText::bound(100.0, QLocale::c()), QStringLiteral("100"));
    }

    void percentHasADecimalBelowTenOnly()
    {
        QCOMPARE(NumberText::percent(0.6, QLocale::c()), QStringLiteral("0.6 %"));
        QCOMPARE(NumberText::percent(199.2, QLocale::c()), QStringLiteral("199 %"));
        QCOMPARE(NumberText::percent(9.97, QLocale::c()), QStringLiteral("10 %"));
        QCOMPARE(NumberText::percent(0, QLocale::c()), QStringLiteral("0 %"));
    }

    void clockCountsMinutesAndHours()
    {
        QCOMPARE(NumberText::clock(0), QStringLiteral("0:00"));
        QCOMPARE(NumberText::clock(84.9), QStringLiteral("1:24"));
        QCOMPARE(NumberText::clock(3723), QStringLiteral("1:02:03"));
        QCOMPARE(NumberText::clock(-5), QStringLiteral("0:00"));
    }

    void typedNumbersAreReadInTheLocaleAndInC()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(NumberText::parse("2,5", "ms", german), 2.5);
        QCOMPARE(NumberText::parse("2.5 ms", "ms", QLocale::c()), 2.5);
        QCOMPARE(NumberText::parse("2.5", "ms", german), 2.5);
        QCOMPARE(NumberText::parse("  8 ", "", german), 8.0);
        for (const char* const bad : {"", "eight", "2 apples", "nan", "inf", "1e999"})
            QVERIFY2(!NumberText::parse(bad, "ms", QLocale::c()), bad);
    }
};

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_number_text.moc"
