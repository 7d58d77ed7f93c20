// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/latency_view.h"

#include <QTest>
#include <cmath>

using namespace contend;
using contend::ui::LatencyBin;
using contend::ui::LatencyView;
using contend::ui::latencyViewOf;

namespace {

std::vector<std::uint64_t> countsOf(std::initializer_list<std::pair<std::uint64_t, std::uint64_t>> ns)
{
    analysis::LatencyHistogram histogram;
    for (const auto& [latency, count] : ns)
        histogram.add(latency, count);
    return {histogram.counts().begin(), histogram.counts().end()};
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 0.02 * b;
}

} // namespace

class TestLatencyView : public QObject {
    Q_OBJECT

private slots:
    void nothingMeasuredIsEmpty()
    {
        QVERIFY(latencyViewOf({}).isEmpty());
        QVERIFY(latencyViewOf(std::vector<std::uint64_t>(telemetry::kLatencyBuckets)).isEmpty());
    }

    void nobodyIsLostBetweenTheBins()
    {
        const auto counts =
            countsOf({{40, 3}, {15'000, 900}, {15'500, 80}, {5'000'000, 16}, {90'000'000, 1}});
        const LatencyView view = latencyViewOf(counts);
        double sum = 0;
        for (const LatencyBin& bin : view.bins)
            sum += bin.count;
        QCOMPARE(sum, 1000.0);
        QCOMPARE(view.count, 1000.0);
        QVERIFY(view.bins.front().count > 0 && view.bins.back().count > 0);
    }

    void binsStandSideBySide()
    {
        const LatencyView view = latencyViewOf(countsOf({{1, 1}, {70, 1}, {1'000'000, 1}}));
        for (std::size_t k = 1; k < view.bins.size(); ++k)
            QCOMPARE(view.bins[k].begin_s, view.bins[k - 1].end_s);
        QVERIFY(view.bins.front().begin_s > 0); // a logarithm of it exists
        QVERIFY(view.bins.back().end_s > 0.001 && view.bins.back().begin_s <= 0.001);
    }

    void percentilesComeFromTheCounts()
    {
        const LatencyView view = latencyViewOf(countsOf({{10'000, 97}, {8'000'000, 2}, {50'000'000, 1}}));
        QVERIFY(close(view.p50_s, 10e-6));
        QVERIFY(close(view.p95_s, 10e-6));
        QVERIFY(close(view.p99_s, 8e-3));
        QVERIFY(close(view.worst_s, 50e-3));
    }

    void theRecordsOwnPercentilesComeFirst()
    {
        const LatencyView view = latencyViewOf(countsOf({{10'000, 100}}), analysis::Percentiles{1, 2, 3, 4});
        QCOMPARE(view.p50_s, 1e-6);
        QCOMPARE(view.worst_s, 4e-6);
    }

    void theLongestLatenciesHaveAPlace()
    {
        const LatencyView view = latencyViewOf(countsOf({{~std::uint64_t{0}, 5}}));
        QCOMPARE(view.bins.size(), std::size_t{1});
        QCOMPARE(view.bins.front().count, 5.0);
        QVERIFY(std::isfinite(view.bins.front().end_s));
    }
};

QTEST_APPLESS_MAIN(TestLatencyView)
#include "tst_latency_view.moc"
