// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/decimate.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <vector>

using namespace contend::analysis;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

std::vector<CurvePoint> thin(const std::vector<double>& times, const std::vector<double>& values,
                             double column_s)
{
    std::vector<CurvePoint> points;
    decimate<double>(times, values, column_s, points);
    return points;
}

bool same(const std::vector<CurvePoint>& points, const std::vector<CurvePoint>& expected)
{
    return std::equal(points.begin(), points.end(), expected.begin(), expected.end(),
                      [](const CurvePoint& a, const CurvePoint& b) {
                          return a.time_s == b.time_s &&
                                 (a.value == b.value || (std::isnan(a.value) && std::isnan(b.value)));
                      });
}

/// A noisy curve of 20 samples a second with gaps in it.
struct Curve {
    std::vector<double> times;
    std::vector<double> values;

    explicit Curve(std::size_t size, double gaps = 0.02)
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> uniform;
        for (std::size_t k = 0; k < size; ++k) {
            times.push_back(static_cast<double>(k) * 0.05 + 0.01 * uniform(random));
            values.push_back(uniform(random) < gaps ? kNaN : 100 * uniform(random));
        }
    }
};

} // namespace

class TestDecimate : public QObject {
    Q_OBJECT

private slots:
    void keepsTheExtremesOfEveryColumn()
    {
        const Curve curve(5000);
        constexpr double kColumn = 0.7;
        std::map<double, std::pair<double, double>> wanted;
        for (std::size_t k = 0; k < curve.times.size(); ++k) {
            if (std::isnan(curve.values[k]))
                continue;
            const auto [place, is_new] = wanted.try_emplace(std::floor(curve.times[k] / kColumn),
                                                            std::pair(curve.values[k], curve.values[k]));
            place->second.first = std::min(place->second.first, curve.values[k]);
            place->second.second = std::max(place->second.second, curve.values[k]);
        }
        std::map<double, std::pair<double, double>> kept;
        for (const CurvePoint& point : thin(curve.times, curve.values, kColumn)) {
            if (std::isnan(point.value))
                continue;
            const auto [place, is_new] =
                kept.try_emplace(std::floor(point.time_s / kColumn), std::pair(point.value, point.value));
            place->second.first = std::min(place->second.first, point.value);
            place->second.second = std::max(place->second.second, point.value);
        }
        QVERIFY(kept == wanted);
    }

    void keepsAtMostFourPointsAColumn()
    {
        const Curve curve(20'000, 0.3);
        constexpr double kColumn = 2.5;
        std::map<double, int> points;
        std::map<double, int> numbers;
        const auto thinned = thin(curve.times, curve.values, kColumn);
        for (std::size_t k = 1; k + 1 < thinned.size(); ++k) { // the very first and last come on top
            const double column = std::floor(thinned[k].time_s / kColumn);
            ++points[column];
            numbers[column] += std::isnan(thinned[k].value) ? 0 : 1;
        }
        for (const auto& [column, count] : points)
            QVERIFY(count <= 4 && numbers[column] <= 2);
        QVERIFY(thinned.size() < curve.times.size() / 10);
    }

    void timesNeverGoBack()
    {
        const Curve curve(3000, 0.2);
        const auto points = thin(curve.times, curve.values, 1);
        for (std::size_t k = 1; k < points.size(); ++k)
            QVERIFY(points[k - 1].time_s < points[k].time_s);
        QCOMPARE(points.front().time_s, curve.times.front());
        QCOMPARE(points.back().time_s, curve.times.back());
    }

    void gapsStayGaps_data()
    {
        QTest::addColumn<QVector<double>>("values"); // one sample every 0.1 s; a column is 1 s
        QTest::newRow("in the middle of a column") << QVector<double>{1, 2, kNaN, 3, 4};
        QTest::newRow("a whole column") << QVector<double>{
            1, 2, 3, 4, 5, 6, 7, 8, 9, 0, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, 4, 5};
        QTest::newRow("at the end of a column") << QVector<double>{5, 1, 9, kNaN, 4, 4, 4, 4, 4, kNaN, 7, 8};
        QTest::newRow("at the beginning and at the end of a column")
            << QVector<double>{5, kNaN, 1, 9, 4, 4, 4, 4, 4, kNaN, 7, 8};
        QTest::newRow("at both ends") << QVector<double>{kNaN, 1, 2, 3, kNaN};
        QTest::newRow("infinite") << QVector<double>{1, 2, std::numeric_limits<double>::infinity(), 3};
    }
    void gapsStayGaps()
    {
        QFETCH(QVector<double>, values);
        std::vector<double> times;
        for (int k = 0; k < values.size(); ++k)
            times.push_back(k * 0.1 + 0.05);
        const std::vector<double> given(values.begin(), values.end());
        const auto points = thin(times, given, 1);
        // No line is drawn between two columns with a gap between its ends.
        for (std::size_t k = 1; k < points.size(); ++k) {
            const CurvePoint& from = points[k - 1];
            const CurvePoint& to = points[k];
            if (std::isnan(from.value) || std::isnan(to.value) ||
                std::floor(from.time_s) == std::floor(to.time_s))
                continue;
            for (std::size_t sample = 0; sample < times.size(); ++sample)
                if (times[sample] > from.time_s && times[sample] < to.time_s)
                    QVERIFY(std::isfinite(given[sample]));
        }
        for (const CurvePoint& point : points)
            QVERIFY(!std::isinf(point.value));
    }

    void isTheSameWhereverTheCurveBegins()
    {
        // A curve that scrolls is thinned again and again from a later beginning: its columns must not
        // change.
        const Curve curve(400);
        const auto all = thin(curve.times, curve.values, 1);
        const std::vector<double> later_times(curve.times.begin() + 100, curve.times.end());
        const std::vector<double> later_values(curve.values.begin() + 100, curve.values.end());
        const auto later = thin(later_times, later_values, 1);
        const double from = std::floor(later_times.front()) + 1;
        const auto after = [from](const std::vector<CurvePoint>& points) {
            return std::vector<CurvePoint>(std::find_if(points.begin(), points.end(),
                                                        [from](const auto& p) { return p.time_s >= from; }),
                                           points.end());
        };
        QVERIFY(same(after(all), after(later)));
    }

    void smallCurvesAreKeptWhole_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("column_s");
        QTest::newRow("nothing") << 0 << 1.0;
        QTest::newRow("one sample") << 1 << 1.0;
        QTest::newRow("two samples in one column") << 2 << 1.0;
        QTest::newRow("no width") << 50 << 0.0;
        QTest::newRow("negative width") << 50 << -1.0;
        QTest::newRow("columns narrower than samples") << 50 << 0.01;
    }
    void smallCurvesAreKeptWhole()
    {
        QFETCH(int, size);
        QFETCH(double, column_s);
        const Curve curve(static_cast<std::size_t>(size));
        std::vector<CurvePoint> expected;
        for (std::size_t k = 0; k < curve.times.size(); ++k)
            expected.push_back({curve.times[k], curve.values[k]});
        QVERIFY(same(thin(curve.times, curve.values, column_s), expected));
    }

    void appendsToWhatIsThere()
    {
        std::vector<CurvePoint> points{{-1, -1}};
        const std::vector<double> times{1, 2};
        const std::vector<float> values{5, 6};
        decimate<float>(times, values, 10, points);
        QVERIFY(same(points, {{-1, -1}, {1, 5}, {2, 6}}));
    }
};

QTEST_APPLESS_MAIN(TestDecimate)
#include "tst_decimate.moc"
