// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/latency_buckets.h"

#include <QTest>
#include <cmath>
#include <vector>

using namespace contend::telemetry;

namespace {

/// Values of every size: each power of two with its neighbours, and steps of 3 % in between.
std::vector<std::uint64_t> latencies()
{
    std::vector<std::uint64_t> values;
    for (std::uint64_t power = 1; power < (1ULL << 36U); power *= 2)
        values.insert(values.end(), {power - 1, power, power + 1});
    for (double ns = 1; ns < 60e9; ns *= 1.03)
        values.push_back(static_cast<std::uint64_t>(ns));
    return values;
}

} // namespace

class TestLatencyBuckets : public QObject {
    Q_OBJECT

private slots:
    void valueIsKnownToTwoPercent()
    {
        for (const std::uint64_t ns : latencies()) {
            const double reported = bucketMiddle(bucketOf(ns));
            const auto exact = static_cast<double>(ns);
            if (bucketOf(ns) + 1 < kLatencyBuckets)
                QVERIFY2(std::abs(reported - exact) <= 0.02 * exact, qPrintable(QString::number(ns)));
        }
    }

    void bucketHoldsItsValues()
    {
        for (const std::uint64_t ns : latencies()) {
            const std::size_t bucket = bucketOf(ns);
            QVERIFY2(bucketBegin(bucket) <= ns, qPrintable(QString::number(ns)));
            if (bucket + 1 < kLatencyBuckets)
                QVERIFY2(ns < bucketBegin(bucket + 1), qPrintable(QString::number(ns)));
        }
    }

    void bucketsGrowWithoutGap()
    {
        for (std::size_t bucket = 0; bucket + 1 < kLatencyBuckets; ++bucket) {
            QVERIFY(bucketBegin(bucket) < bucketBegin(bucket + 1));
            QVERIFY(bucketMiddle(bucket) < bucketMiddle(bucket + 1));
            QCOMPARE(bucketOf(bucketBegin(bucket)), bucket);
            QCOMPARE(bucketOf(bucketBegin(bucket + 1) - 1), bucket);
        }
    }

    void shortLatenciesAreExact()
    {
        for (std::uint64_t ns = 0; ns < 64; ++ns)
            QCOMPARE(bucketMiddle(bucketOf(ns)), static_cast<double>(ns));
    }

    void reachesOverAMinute()
    {
        QVERIFY(bucketOf(60'000'000'000) < kLatencyBuckets - 1);
        QCOMPARE(bucketOf(~0ULL), kLatencyBuckets - 1);
    }
};

QTEST_APPLESS_MAIN(TestLatencyBuckets)
#include "tst_latency_buckets.moc"
