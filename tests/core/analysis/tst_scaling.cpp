// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scaling.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <vector>

using namespace contend::analysis;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

bool near(double value, double expected, double relative = 1e-6)
{
    return std::abs(value - expected) <= relative * std::max(1e-3, std::abs(expected));
}

template <typename Law>
std::vector<ScalingPoint> measure(const std::vector<double>& workers, Law law)
{
    std::vector<ScalingPoint> points;
    for (const double n : workers)
        points.push_back({n, law(n)});
    return points;
}

} // namespace

class TestScaling : public QObject {
    Q_OBJECT

private slots:
    void speedUpAndEfficiency()
    {
        QCOMPARE(speedUp(100, 350), std::optional(3.5));
        QVERIFY(!speedUp(0, 350));
        QVERIFY(!speedUp(kNaN, 350));
        QVERIFY(!speedUp(100, kNaN));
        QCOMPARE(efficiency(3, 4), std::optional(0.75));
        QVERIFY(!efficiency(3, 0));
    }

    void karpFlattTellsTheSerialFraction_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<double>("workers");
        for (const double serial : {0.0, 0.05, 0.5, 1.0})
            for (const double workers : {2.0, 8.0, 64.0})
                QTest::newRow(qPrintable(QString("%1 on %2").arg(serial).arg(workers))) << serial << workers;
    }
    void karpFlattTellsTheSerialFraction()
    {
        QFETCH(double, serial);
        QFETCH(double, workers);
        const auto found = karpFlatt(amdahlSpeedUp(serial, workers), workers);
        QVERIFY(found && std::abs(*found - serial) < 1e-9);
    }

    void karpFlattNeedsSeveralWorkers()
    {
        QVERIFY(!karpFlatt(1, 1));
        QVERIFY(!karpFlatt(0, 4));
        QVERIFY(*karpFlatt(5, 4) < 0); // more than linear
    }

    void amdahlLimits()
    {
        QCOMPARE(amdahlSpeedUp(0, 8), 8.0);
        QCOMPARE(amdahlSpeedUp(1, 8), 1.0);
        QVERIFY(near(amdahlSpeedUp(0.1, 1e12), 10));
    }

    void amdahlFitGivesTheParametersBack_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<double>("single");
        for (const double serial : {0.0, 0.01, 0.25, 0.9, 1.0})
            for (const double single : {0.5, 3e6})
                QTest::newRow(qPrintable(QString("%1, %2/s").arg(serial).arg(single))) << serial << single;
    }
    void amdahlFitGivesTheParametersBack()
    {
        QFETCH(double, serial);
        QFETCH(double, single);
        const auto fit = fitAmdahl(
            measure({1, 2, 3, 4, 8, 64}, [&](double n) { return single * amdahlSpeedUp(serial, n); }));
        QVERIFY(fit.has_value());
        QVERIFY(std::abs(fit->serial_fraction - serial) < 1e-9);
        QVERIFY(near(fit->single_throughput, single));
    }

    void amdahlFitNeedsTwoDifferentCounts()
    {
        QVERIFY(!fitAmdahl(std::vector<ScalingPoint>{}));
        QVERIFY(!fitAmdahl(std::vector<ScalingPoint>{{4, 10}, {4, 11}}));
        QVERIFY(!fitAmdahl(std::vector<ScalingPoint>{{1, 10}, {4, 0}, {8, kNaN}}));
        QVERIFY(fitAmdahl(std::vector<ScalingPoint>{{1, 10}, {4, 20}}).has_value());
    }

    void betterThanLinearIsNoNegativeFraction()
    {
        const auto fit = fitAmdahl(measure({1, 2, 4}, [](double n) { return 10 * n * n; }));
        QVERIFY(fit.has_value());
        QCOMPARE(fit->serial_fraction, 0.0);
    }

    void uslFitGivesTheParametersBack_data()
    {
        QTest::addColumn<double>("single");
        QTest::addColumn<double>("contention");
        QTest::addColumn<double>("coherency");
        QTest::newRow("linear") << 100.0 << 0.0 << 0.0;
        QTest::newRow("contention only") << 100.0 << 0.2 << 0.0;
        QTest::newRow("coherency only") << 100.0 << 0.0 << 0.003;
        QTest::newRow("both") << 995.65 << 0.0267 << 0.000769;
        QTest::newRow("millions a second") << 2.5e7 << 0.05 << 0.0001;
        QTest::newRow("one in a minute") << 1.0 / 60 << 0.6 << 0.1;
    }
    void uslFitGivesTheParametersBack()
    {
        QFETCH(double, single);
        QFETCH(double, contention);
        QFETCH(double, coherency);
        const UslFit law{single, contention, coherency};
        for (const auto& workers : {std::vector<double>{1, 2, 3}, std::vector<double>{1, 2, 4, 8, 16, 64},
                                    std::vector<double>{4, 16, 256, 1024}}) {
            const auto fit = fitUsl(measure(workers, [&](double n) { return law.throughput(n); }));
            QVERIFY(fit.has_value());
            QVERIFY(near(fit->single_throughput, single));
            QVERIFY(std::abs(fit->contention - contention) < 1e-6);
            QVERIFY(std::abs(fit->coherency - coherency) < 1e-8);
        }
    }

    void uslFitHasNoNegativeCoefficient_data()
    {
        QTest::addColumn<QVector<double>>("throughput"); // of 1, 2, 4 and 8 workers
        QTest::newRow("better than linear") << QVector<double>{10, 25, 60, 150};
        QTest::newRow("noise around linear") << QVector<double>{10, 20.5, 39, 81};
        QTest::newRow("dips, then recovers") << QVector<double>{10, 12, 24, 70};
        QTest::newRow("collapses") << QVector<double>{10, 18, 8, 1};
    }
    void uslFitHasNoNegativeCoefficient()
    {
        QFETCH(QVector<double>, throughput);
        std::vector<ScalingPoint> points;
        for (int k = 0; k < throughput.size(); ++k)
            points.push_back({std::pow(2.0, k), throughput[k]});
        const auto fit = fitUsl(points);
        QVERIFY(fit.has_value());
        QVERIFY(fit->single_throughput > 0 && std::isfinite(fit->single_throughput));
        QVERIFY(fit->contention >= 0 && std::isfinite(fit->contention));
        QVERIFY(fit->coherency >= 0 && std::isfinite(fit->coherency));
    }

    void uslFitNeedsThreeDifferentCounts()
    {
        QVERIFY(!fitUsl(std::vector<ScalingPoint>{{1, 10}, {2, 18}, {2, 19}}));
        QVERIFY(!fitUsl(std::vector<ScalingPoint>{{1, 10}, {2, 18}, {4, -1}}));
    }

    void peakOfTheUsl()
    {
        QVERIFY(!UslFit({100, 0.1, 0}).peakWorkers());
        const UslFit law{100, 0.02, 0.0005};
        const double peak = *law.peakWorkers();
        QVERIFY(near(peak, std::sqrt(0.98 / 0.0005)));
        QVERIFY(law.throughput(peak) >= law.throughput(peak - 1));
        QVERIFY(law.throughput(peak) >= law.throughput(peak + 1));
    }

    void fairness_data()
    {
        QTest::addColumn<QVector<double>>("values");
        QTest::addColumn<double>("index");
        QTest::newRow("all the same") << QVector<double>{7, 7, 7} << 1.0;
        QTest::newRow("one got everything") << QVector<double>{9, 0, 0, 0} << 0.25;
        QTest::newRow("half got everything") << QVector<double>{5, 5, 0, 0} << 0.5;
        QTest::newRow("uneven") << QVector<double>{1, 2, 3} << 36.0 / 42;
        QTest::newRow("nobody got anything") << QVector<double>{0, 0} << 1.0;
        QTest::newRow("alone") << QVector<double>{3} << 1.0;
    }
    void fairness()
    {
        QFETCH(QVector<double>, values);
        QFETCH(double, index);
        const auto found = analysis(values);
        QVERIFY(found && near(*found, index));
        QVERIFY(!contend::analysis::fairness({}));
    }

    void spreadAndMiddle()
    {
        const std::vector<double> values{2, 4, 4, 4, 5, 5, 7, 9};
        QVERIFY(near(*mean(values), 5));
        QVERIFY(near(*coefficientOfVariation(values), std::sqrt(32.0 / 7) / 5));
        QCOMPARE(*coefficientOfVariation(std::vector<double>{3, 3}), 0.0);
        QVERIFY(!coefficientOfVariation(std::vector<double>{3}));
        QVERIFY(!coefficientOfVariation(std::vector<double>{-1, 1}));
        QCOMPARE(*median(values), 4.5);
        QCOMPARE(*median(std::vector<double>{9, 1, 5}), 5.0);
        QCOMPARE(*median(std::vector<double>{kNaN, 2, kNaN}), 2.0);
        QVERIFY(!median(std::vector<double>{kNaN}));
        QVERIFY(!mean({}));
    }

private:
    static std::optional<double> analysis(const QVector<double>& values)
    {
        return contend::analysis::fairness(std::vector<double>(values.begin(), values.end()));
    }
};

QTEST_APPLESS_MAIN(TestScaling)
#include "tst_scaling.moc"
