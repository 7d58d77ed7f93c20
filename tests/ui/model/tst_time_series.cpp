// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/time_series.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using contend::ui::decimate;
using contend::ui::SampleRange;
using contend::ui::SeriesMarker;
using contend::ui::SeriesPoint;
using contend::ui::TimeSeries;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();

/// One worker; sample i at i / 20 s with the value i.
TimeSeries ramp(int count, double keep_s = TimeSeries::kDefaultKeepSeconds)
{
    TimeSeries series(keep_s);
    for (int i = 0; i < count; ++i)
        series.append(i / 20.0, std::vector{double(i)});
    return series;
}

struct Line {
    std::vector<double> times;
    std::vector<float> values;

    void add(double time_s, double value)
    {
        times.push_back(time_s);
        values.push_back(static_cast<float>(value));
    }
    std::vector<SeriesPoint> thinned(double column_s) const
    {
        std::vector<SeriesPoint> out;
        decimate(times, values, column_s, out);
        return out;
    }
};

Line noise(int count, double step_s, unsigned seed, int gap_every = 0)
{
    Line line;
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> any(-100.0, 100.0);
    for (int i = 0; i < count; ++i)
        line.add(12.34 + i * step_s, gap_every > 0 && i % gap_every == 3 ? kNan : any(random));
    return line;
}

struct Column {
    double low = kInf;
    double high = -kInf;
    int values = 0;
    int gaps = 0;
};

template <typename Times, typename Value>
std::map<long, Column> columnsOf(const Times& times, Value value, double column_s)
{
    std::map<long, Column> columns;
    for (std::size_t i = 0; i < times.size(); ++i) {
        Column& column = columns[static_cast<long>(std::floor(times[i] / column_s))];
        const double v = value(i);
        if (std::isnan(v)) {
            ++column.gaps;
            continue;
        }
        column.low = std::min(column.low, v);
        column.high = std::max(column.high, v);
        ++column.values;
    }
    return columns;
}

std::map<long, Column> columnsOf(const Line& line, double column_s)
{
    return columnsOf(
        line.times, [&](std::size_t i) { return double(line.values[i]); }, column_s);
}

std::map<long, Column> columnsOf(const std::vector<SeriesPoint>& points, double column_s)
{
    std::vector<double> times;
    for (const SeriesPoint& point : points)
        times.push_back(point.time_s);
    return columnsOf(
        times, [&](std::size_t i) { return points[i].value; }, column_s);
}

} // namespace

class TestTimeSeries : public QObject {
    Q_OBJECT

private slots:
    void everyLineHasAValueForEverySample();
    void timeMustGrow();
    void manyAtOnceAreTheSameAsOneByOne();
    void infinityBecomesAGap();
    void whatIsTooOldIsDropped();
    void samplesInAFloodAreBounded();
    void markersAreOrderedAndForgottenWithTheirTime();
    void rangeTakesOneSampleMoreAtEachSide_data();
    void rangeTakesOneSampleMoreAtEachSide();
    void nearestSampleIsFound();
    void clearedSeriesIsEmptyAndAnotherOne();
    void appendingContinuesADrawingButANewWorkerDoesNot();
    void smoothingIsTheMeanOfTheTimeJustGone();
    void smoothingStopsAtGaps();
    void smoothingOfNoTimeChangesNothing();
    void decimationKeepsExtremesOfEveryColumn_data();
    void decimationKeepsExtremesOfEveryColumn();
    void decimationKeepsFirstAndLast();
    void decimationKeepsGaps();
    void decimationOfFewSamplesChangesNothing();
    void decimationDoesNotDependOnWhereItBegins();
};

void TestTimeSeries::everyLineHasAValueForEverySample()
{
    TimeSeries series;
    QVERIFY(series.append(1.0, std::vector{10.0}));
    QVERIFY(series.append(2.0, std::vector{11.0, 21.0, 31.0}, 63.0));
    QVERIFY(series.append(3.0, std::vector{12.0, 22.0}));
    QVERIFY(series.appendGap(4.0));
    QCOMPARE(series.size(), std::size_t(4));
    QCOMPARE(series.workerCount(), 3);
    for (int line = TimeSeries::kTotal; line < 3; ++line)
        QCOMPARE(series.values(line).size(), series.times().size());
    QVERIFY(std::isnan(series.values(2)[0]) && series.values(2)[1] == 31.0F &&
            std::isnan(series.values(2)[2]));
    QVERIFY(std::isnan(series.values(0)[3]));
    QVERIFY(series.hasTotal());
    QCOMPARE(series.values(TimeSeries::kTotal)[1], 63.0F);
    QVERIFY(series.values(3).empty() && series.values(-2).empty());
}

void TestTimeSeries::timeMustGrow()
{
    TimeSeries series;
    QVERIFY(series.append(5.0, std::vector{1.0}));
    const auto revision = series.revision();
    for (const double time_s : {5.0, 4.9, kNan, kInf})
        QVERIFY(!series.append(time_s, std::vector{2.0}));
    QCOMPARE(series.size(), std::size_t(1));
    QCOMPARE(series.revision(), revision);
}

void TestTimeSeries::manyAtOnceAreTheSameAsOneByOne()
{
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    TimeSeries single(10.0), many(10.0);
    for (TimeSeries* const each : {&single, &many}) {
        each->addMarker({0.5, SeriesMarker::Kind::Contender, QStringLiteral("old")});
        each->append(0.0, std::vector<double>{1.0});
    }
    // One sample is not later than the one before, the first ones get too old, the second line ends early.
    const std::vector<double> times{1.0, 2.0, 1.5, 5.0, 11.5, 12.0, kNan};
    const std::vector<double> first{1, 2, 99, 5, 11, 12, 99};
    const std::vector<double> second{10, 20, 99, 50};
    const std::vector<double> total{11, 22, 99, kNan, 11, 12};
    for (std::size_t i = 0; i < times.size(); ++i)
        single.append(times[i], std::vector{first[i], i < second.size() ? second[i] : kNan},
                      i < total.size() ? total[i] : kNan);
    many.appendAll(times, {first, second}, total);
    many.appendAll({}, {}, {});

    QVERIFY(std::ranges::equal(many.times(), single.times()));
    QCOMPARE(many.workerCount(), 2);
    QVERIFY(many.hasTotal());
    QVERIFY(many.markers().empty());
    for (const int line : {TimeSeries::kTotal, 0, 1})
        for (const double at_s : {2.0, 5.0, 11.5, 12.0}) {
            const double value = many.valueAt(line, at_s);
            const double expected = single.valueAt(line, at_s);
            QVERIFY(value == expected || (std::isnan(value) && std::isnan(expected)));
        }
}

void TestTimeSeries::infinityBecomesAGap()
{
    TimeSeries series;
    series.append(1.0, std::vector{kInf, -kInf, 1e300}, kInf);
    for (int line = TimeSeries::kTotal; line < 3; ++line)
        QVERIFY(std::isnan(series.values(line)[0]));
    QVERIFY(!series.hasTotal());
}

void TestTimeSeries::whatIsTooOldIsDropped()
{
    const TimeSeries series = ramp(20 * 1000, 60.0);
    QCOMPARE(series.size(), std::size_t(20 * 60 + 1));
    QCOMPARE(series.lastTime(), 999.95);
    QCOMPARE(series.firstTime(), 939.95);
    QCOMPARE(series.values(0).front(), float(20 * 939.95));
    QCOMPARE(series.values(0).size(), series.times().size());
}

void TestTimeSeries::samplesInAFloodAreBounded()
{
    TimeSeries series(10.0);
    for (int i = 0; i < 100000; ++i)
        series.append(i * 1e-5, std::vector{double(i)});
    QCOMPARE(series.size(), std::size_t(500));
    QCOMPARE(series.values(0).back(), 99999.0F);
}

void TestTimeSeries::markersAreOrderedAndForgottenWithTheirTime()
{
    TimeSeries series(10.0);
    series.addMarker({3.0, SeriesMarker::Kind::Parameter, QStringLiteral("workers 8")});
    series.addMarker({0.0, SeriesMarker::Kind::Contender, QStringLiteral("gil")});
    series.append(0.05, std::vector{1.0});
    QCOMPARE(series.markers().size(), std::size_t(2));
    QCOMPARE(series.markers().front().text, QStringLiteral("gil"));
    series.append(11.0, std::vector{1.0});
    QCOMPARE(series.markers().size(), std::size_t(1));
    QCOMPARE(series.markers().front().text, QStringLiteral("workers 8"));
}

void TestTimeSeries::rangeTakesOneSampleMoreAtEachSide_data()
{
    QTest::addColumn<double>("from_s");
    QTest::addColumn<double>("to_s");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::newRow("all") << -1.0 << 100.0 << 0 << 100;
    QTest::newRow("between samples") << 1.02 << 1.98 << 20 << 41;
    QTest::newRow("on samples") << 1.0 << 2.0 << 20 << 41;
    QTest::newRow("within two samples") << 1.01 << 1.02 << 20 << 22;
    QTest::newRow("before") << -5.0 << -1.0 << 0 << 1;
    QTest::newRow("after") << 50.0 << 60.0 << 99 << 100;
}

void TestTimeSeries::rangeTakesOneSampleMoreAtEachSide()
{
    QFETCH(double, from_s);
    QFETCH(double, to_s);
    QFETCH(int, begin);
    QFETCH(int, end);
    const SampleRange range = ramp(100).range(from_s, to_s);
    QCOMPARE(range, (SampleRange{std::size_t(begin), std::size_t(end)}));
    QVERIFY(TimeSeries().range(from_s, to_s).isEmpty());
}

void TestTimeSeries::nearestSampleIsFound()
{
    const TimeSeries series = ramp(100);
    QCOMPARE(series.nearest(1.02).value(), std::size_t(20));
    QCOMPARE(series.nearest(1.03).value(), std::size_t(21));
    QCOMPARE(series.nearest(0.0).value(), std::size_t(0));
    QCOMPARE(series.valueAt(0, 4.95), 99.0);
    QVERIFY(!series.nearest(-0.01) && !series.nearest(4.96) && !series.nearest(kNan));
    QVERIFY(std::isnan(series.valueAt(0, 5.0)) && std::isnan(series.valueAt(7, 1.0)));
    QVERIFY(!TimeSeries().nearest(0.0));
}

void TestTimeSeries::clearedSeriesIsEmptyAndAnotherOne()
{
    TimeSeries series = ramp(100);
    series.addMarker({1.0, SeriesMarker::Kind::Contender, {}});
    const auto generation = series.generation();
    series.clear();
    QVERIFY(series.isEmpty() && series.markers().empty() && series.workerCount() == 0);
    QVERIFY(series.generation() > generation);
    QVERIFY(series.append(0.0, std::vector{1.0}));
}

void TestTimeSeries::appendingContinuesADrawingButANewWorkerDoesNot()
{
    TimeSeries series = ramp(10);
    const auto generation = series.generation();
    const auto revision = series.revision();
    series.append(2.0, std::vector{1.0});
    QCOMPARE(series.generation(), generation);
    QVERIFY(series.revision() > revision);
    series.append(3.0, std::vector{1.0, 2.0});
    QVERIFY(series.generation() > generation);
}

void TestTimeSeries::smoothingIsTheMeanOfTheTimeJustGone()
{
    const TimeSeries series = ramp(100);
    std::vector<float> out;
    contend::ui::smooth(series.times(), series.values(0), 0.25, out); // five samples
    QCOMPARE(out.size(), std::size_t(100));
    QCOMPARE(out[0], 0.0F);
    QCOMPARE(out[2], 1.0F);
    for (std::size_t i = 4; i < out.size(); ++i)
        QCOMPARE(out[i], float(i) - 2.0F);
    // Later samples change nothing: a picture may be continued.
    std::vector<float> shorter;
    contend::ui::smooth(series.times().first(50), series.values(0).first(50), 0.25, shorter);
    QVERIFY(std::equal(shorter.begin(), shorter.end(), out.begin()));
}

void TestTimeSeries::smoothingStopsAtGaps()
{
    Line line;
    for (int i = 0; i < 60; ++i)
        line.add(i * 0.05, i < 30 ? 100.0 : i == 30 ? kNan : 10.0);
    std::vector<float> out;
    contend::ui::smooth(line.times, line.values, 1.0, out);
    QCOMPARE(out[29], 100.0F);
    QVERIFY(std::isnan(out[30]));
    QCOMPARE(out[31], 10.0F);
    QCOMPARE(out[59], 10.0F);
}

void TestTimeSeries::smoothingOfNoTimeChangesNothing()
{
    const Line line = noise(100, 0.05, 5);
    for (const double span_s : {0.0, -1.0, 0.01}) {
        std::vector<float> out;
        contend::ui::smooth(line.times, line.values, span_s, out);
        QCOMPARE(out, line.values);
    }
    std::vector<float> out(3);
    contend::ui::smooth({}, {}, 1.0, out);
    QVERIFY(out.empty());
}

void TestTimeSeries::decimationKeepsExtremesOfEveryColumn_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("column_s");
    QTest::addColumn<int>("gap_every");
    for (const int gap_every : {0, 7, 50}) {
        for (const double column_s : {0.03, 0.05, 0.4, 1.0, 1000.0}) {
            QTest::addRow("columns of %g s, gaps %d", column_s, gap_every) << 12000 << column_s << gap_every;
            QTest::addRow("one sample, columns of %g s, gaps %d", column_s, gap_every)
                << 1 << column_s << gap_every;
        }
    }
}

void TestTimeSeries::decimationKeepsExtremesOfEveryColumn()
{
    QFETCH(int, count);
    QFETCH(double, column_s);
    QFETCH(int, gap_every);
    const Line line = noise(count, 0.05, 7, gap_every);
    const std::vector<SeriesPoint> thinned = line.thinned(column_s);
    const auto before = columnsOf(line, column_s);
    const auto after = columnsOf(thinned, column_s);
    const long first = before.begin()->first;
    const long last = before.rbegin()->first;
    for (const auto& [at, column] : before) {
        if (column.values == 0)
            continue;
        QVERIFY(after.contains(at));
        const Column& kept = after.at(at);
        QCOMPARE(kept.low, column.low);
        QCOMPARE(kept.high, column.high);
        QVERIFY(kept.values <= 2 + (at == first ? 1 : 0) + (at == last ? 1 : 0));
        QVERIFY(kept.gaps <= 3 + (at == first ? 2 : 0) + (at == last ? 1 : 0));
    }
    for (std::size_t i = 1; i < thinned.size(); ++i)
        QVERIFY(thinned[i].time_s > thinned[i - 1].time_s || std::isnan(thinned[i].value) ||
                std::isnan(thinned[i - 1].value));
}

void TestTimeSeries::decimationKeepsFirstAndLast()
{
    Line line;
    for (int i = 0; i <= 100; ++i)
        line.add(i * 0.01, i == 30 ? 50.0 : i == 60 ? -50.0 : i * 0.01);
    const auto thinned = line.thinned(10.0);
    QCOMPARE(thinned.front(), (SeriesPoint{0.0, 0.0}));
    QCOMPARE(thinned.back(), (SeriesPoint{1.0, 1.0}));
    QCOMPARE(thinned.size(), std::size_t(4));
}

void TestTimeSeries::decimationKeepsGaps()
{
    Line line;
    for (int i = 0; i < 1000; ++i) {
        const bool gap = (i >= 100 && i < 300) || i == 555 || i == 999;
        line.add(i * 0.01, gap ? kNan : 1.0 + i % 3);
    }
    const auto thinned = line.thinned(0.1);
    // Joined up, the line must break wherever the samples did.
    const auto breaksBetween = [&](double from_s, double to_s) {
        return std::any_of(thinned.begin(), thinned.end(), [&](const SeriesPoint& point) {
            return std::isnan(point.value) && point.time_s >= from_s && point.time_s <= to_s;
        });
    };
    QVERIFY(breaksBetween(1.0, 3.0) && breaksBetween(5.5, 5.6) && breaksBetween(9.9, 10.0));
    QVERIFY(!breaksBetween(0.0, 0.99) && !breaksBetween(3.01, 5.49) && !breaksBetween(5.6, 9.89));
    QVERIFY(std::none_of(thinned.begin(), thinned.end(), [](const SeriesPoint& point) {
        return !std::isnan(point.value) && point.time_s > 0.995 && point.time_s < 2.995;
    }));
    // One NaN does for a gap of any length.
    QCOMPARE(std::count_if(thinned.begin(), thinned.end(),
                           [](const SeriesPoint& point) { return std::isnan(point.value); }),
             std::ptrdiff_t(3));
}

void TestTimeSeries::decimationOfFewSamplesChangesNothing()
{
    const Line line = noise(500, 0.05, 3);
    for (const double column_s : {0.05, 0.01, 0.0, -1.0}) {
        const auto thinned = line.thinned(column_s);
        QCOMPARE(thinned.size(), line.times.size());
        for (std::size_t i = 0; i < thinned.size(); ++i)
            QCOMPARE(thinned[i], (SeriesPoint{line.times[i], double(line.values[i])}));
    }
    QVERIFY(Line().thinned(1.0).empty());
}

void TestTimeSeries::decimationDoesNotDependOnWhereItBegins()
{
    // A line that scrolls must not tremble: whole columns are thinned alike, whatever came before.
    const Line line = noise(12000, 0.05, 11);
    Line later;
    later.times.assign(line.times.begin() + 4321, line.times.end());
    later.values.assign(line.values.begin() + 4321, line.values.end());
    const auto all = line.thinned(0.7);
    const auto part = later.thinned(0.7);
    const double from_s = later.times.front() + 0.7;
    const auto firstAfter = [from_s](const std::vector<SeriesPoint>& points) {
        return std::find_if(points.begin(), points.end(),
                            [=](const SeriesPoint& p) { return p.time_s > from_s; });
    };
    QVERIFY(std::equal(firstAfter(part), part.end(), firstAfter(all), all.end()));
}

QTEST_APPLESS_MAIN(TestTimeSeries)
#include "tst_time_series.moc"
