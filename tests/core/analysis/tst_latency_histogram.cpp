// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/latency_histogram.h"

#include "core/telemetry/latency_buckets.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace contend;
using namespace contend::analysis;

namespace {

/// Nearest rank on the values themselves.
double exactQuantile(std::vector<std::uint64_t> values, double q)
{
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(std::ceil(q * static_cast<double>(values.size())));
    return static_cast<double>(values[std::max<std::size_t>(rank, 1) - 1]);
}

/// Latencies of the shapes that runs have, the same in every run of the test.
std::vector<std::uint64_t> draw(const std::string& shape, std::size_t count)
{
    std::mt19937_64 random(7);
    std::vector<std::uint64_t> values;
    for (std::size_t k = 0; k < count; ++k) {
        const auto u = std::generate_canonical<double, 53>(random);
        double ns = 1000;
        if (shape == "uniform")
            ns = 1000 + u * 1e6;
        else if (shape == "long tail")
            ns = 2000 * std::pow(1 - u, -1.2);
        else if (shape == "two humps")
            ns = u < 0.9 ? 50'000 + 1000 * u : 5e6 + 1e5 * u;
        values.push_back(static_cast<std::uint64_t>(std::min(ns, 5e10)));
    }
    return values;
}

sampling::LatencyReading readingOf(std::initializer_list<std::pair<std::size_t, std::uint32_t>> counts,
                                   std::size_t workers = 2)
{
    sampling::LatencyReading reading;
    reading.counts.assign(workers * telemetry::kLatencyBuckets, 0);
    for (const auto& [place, count] : counts)
        reading.counts[place] = count;
    return reading;
}

} // namespace

class TestLatencyHistogram : public QObject {
    Q_OBJECT

private slots:
    void percentilesAreWithinTwoPercent_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<int>("count");
        for (const char* const shape : {"constant", "uniform", "long tail", "two humps"})
            for (const int count : {1, 2, 19, 100, 100'000})
                QTest::newRow(qPrintable(QString("%1, %2").arg(shape).arg(count))) << QString(shape) << count;
    }
    void percentilesAreWithinTwoPercent()
    {
        QFETCH(QString, shape);
        QFETCH(int, count);
        const auto values = draw(shape.toStdString(), static_cast<std::size_t>(count));
        LatencyHistogram histogram;
        for (const std::uint64_t value : values)
            histogram.add(value);
        for (const double q : {0.0, 0.5, 0.9, 0.95, 0.99, 0.999, 1.0}) {
            const double exact = exactQuantile(values, q);
            QVERIFY2(std::abs(histogram.quantileNs(q) - exact) <= 0.02 * exact,
                     qPrintable(QString("%1: %2, not %3").arg(q).arg(histogram.quantileNs(q)).arg(exact)));
        }
        const auto percentiles = histogram.percentiles();
        QVERIFY(percentiles.has_value());
        QCOMPARE(percentiles->p95_us, histogram.quantileNs(0.95) / 1000);
        QVERIFY(percentiles->p50_us <= percentiles->p95_us && percentiles->p95_us <= percentiles->p99_us &&
                percentiles->p99_us <= percentiles->max_us);
    }

    void nothingMeasuredHasNoPercentiles()
    {
        QVERIFY(!LatencyHistogram().percentiles().has_value());
        QCOMPARE(LatencyHistogram().quantileNs(0.5), 0.0);
        const auto same = readingOf({{5, 100}});
        QVERIFY(!LatencyHistogram::between(same, same).percentiles().has_value());
    }

    void onlyTheWindowCounts()
    {
        const std::size_t fast = telemetry::bucketOf(1000);
        const std::size_t slow = telemetry::bucketOf(1'000'000);
        const auto earlier = readingOf({{slow, 500}, {fast, 7}});
        const auto later = readingOf({{slow, 500}, {fast, 8}, {telemetry::kLatencyBuckets + fast, 2}});
        const auto window = LatencyHistogram::between(earlier, later);
        QCOMPARE(window.count(), std::uint64_t{3});
        QCOMPARE(window.quantileNs(1.0), telemetry::bucketMiddle(fast));
    }

    void countsMayWrap()
    {
        const auto window = LatencyHistogram::between(readingOf({{9, 4'294'967'290U}}), readingOf({{9, 4}}));
        QCOMPARE(window.count(), std::uint64_t{10});
    }

    void withoutAnEarlierReadingEverythingCounts()
    {
        QCOMPARE(LatencyHistogram::between({}, readingOf({{3, 4}, {1030, 5}})).count(), std::uint64_t{9});
    }
};

QTEST_APPLESS_MAIN(TestLatencyHistogram)
#include "tst_latency_histogram.moc"
