// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/timeline_columns.h"

#include <QTest>
#include <algorithm>
#include <vector>

using namespace contend::ui;

namespace {

constexpr std::size_t kCapacity = 1 << 16;

std::uint8_t code(StateKind state)
{
    return static_cast<std::uint8_t>(index(state));
}

void append(TimelineLane& lane, double begin, double end, StateKind state)
{
    TimelineInterval interval;
    interval.begin_s = begin;
    interval.end_s = end;
    interval.state = state;
    lane.append(interval, kCapacity);
}

std::vector<std::uint8_t> columnsOf(const TimelineLane& lane, double width, std::int64_t first, int count,
                                    int mark = 1)
{
    std::vector<std::uint8_t> columns(static_cast<std::size_t>(count));
    classifyColumns(lane, {width, first}, mark, columns);
    return columns;
}

/// A column as a letter: r ready, R running, L lock, G GIL, i idle, x dead, . empty.
std::string letters(const std::vector<std::uint8_t>& columns)
{
    std::string text;
    for (const std::uint8_t column : columns)
        text += std::string("RrLGIio.x")[column];
    return text;
}

/// Four workers that hand one lock round every turn_s seconds.
TimelineLane turnTaker(int worker, double turn_s, double until_s)
{
    TimelineLane lane;
    const double round = 4.0 * turn_s;
    for (double t = 0.0; t < until_s; t += round) {
        const double mine = t + worker * turn_s;
        if (worker > 0)
            append(lane, t, mine, StateKind::Gil);
        append(lane, mine, mine + turn_s, StateKind::Running);
        append(lane, mine + turn_s, t + round, StateKind::Gil);
    }
    return lane;
}

} // namespace

class TestTimelineColumns : public QObject {
    Q_OBJECT

private slots:
    void sparseIntervalsFillTheirColumns()
    {
        TimelineLane lane;
        append(lane, 2.0, 5.0, StateKind::Running);
        append(lane, 5.0, 7.0, StateKind::Lock);
        append(lane, 8.0, 9.0, StateKind::Ready);
        QCOMPARE(letters(columnsOf(lane, 1.0, 0, 10)), std::string("..RRRLL.r."));
    }

    void halfFilledColumnsGoToTheLonger()
    {
        TimelineLane lane;
        append(lane, 0.0, 2.4, StateKind::Running);
        append(lane, 2.4, 5.6, StateKind::Gil);
        QCOMPARE(letters(columnsOf(lane, 1.0, 0, 7)), std::string("RRGGGG."));
    }

    void emptyLaneIsEmpty()
    {
        QCOMPARE(letters(columnsOf(TimelineLane(), 1.0, -3, 4)), std::string("...."));
        QCOMPARE(letters(columnsOf(TimelineLane(), 1.0, 0, 0)), std::string());
    }

    void timesBeforeZeroAreEmpty()
    {
        TimelineLane lane;
        append(lane, 0.0, 2.0, StateKind::Running);
        QCOMPARE(letters(columnsOf(lane, 1.0, -2, 5)), std::string("..RR."));
    }

    void singleShortWaitStaysVisible_data()
    {
        QTest::addColumn<double>("begin");
        QTest::newRow("within a column") << 50.4;
        QTest::newRow("across two columns") << 49.9995;
        QTest::newRow("at the begin of a column") << 50.0;
    }
    void singleShortWaitStaysVisible()
    {
        QFETCH(double, begin);
        TimelineLane lane;
        append(lane, 0.0, begin, StateKind::Running);
        append(lane, begin, begin + 0.001, StateKind::Lock);
        append(lane, begin + 0.001, 100.0, StateKind::Running);
        const auto columns = columnsOf(lane, 1.0, 0, 100, 2);
        QCOMPARE(std::ranges::count(columns, code(StateKind::Lock)), 2);
        const auto first = std::ranges::find(columns, code(StateKind::Lock)) - columns.begin();
        QVERIFY(first == 49 || first == 50);
    }

    void denseStatesAppearInProportion()
    {
        TimelineLane lane;
        for (int i = 0; i < 20'000; ++i) { // 30 % running, 50 % waiting, 20 % ready, 40 changes a column
            append(lane, i * 0.1, i * 0.1 + 0.03, StateKind::Running);
            append(lane, i * 0.1 + 0.03, i * 0.1 + 0.08, StateKind::Lock);
            append(lane, i * 0.1 + 0.08, i * 0.1 + 0.1, StateKind::Ready);
        }
        const auto columns = columnsOf(lane, 1.37, 0, 1000);
        QVERIFY(std::abs(std::ranges::count(columns, code(StateKind::Running)) - 300) < 40);
        QVERIFY(std::abs(std::ranges::count(columns, code(StateKind::Lock)) - 500) < 40);
        QVERIFY(std::abs(std::ranges::count(columns, code(StateKind::Ready)) - 200) < 40);
    }

    void workersThatTakeTurnsAreNeverSeenTogether()
    {
        std::vector<std::vector<std::uint8_t>> lanes;
        for (int worker = 0; worker < 4; ++worker)
            lanes.push_back(columnsOf(turnTaker(worker, 0.005, 30.0), 0.047, 20, 500));
        for (std::size_t column = 0; column < 500; ++column) {
            int running = 0;
            for (const auto& lane : lanes)
                running += lane[column] == code(StateKind::Running);
            QCOMPARE(running, 1);
        }
        for (const auto& lane : lanes)
            QVERIFY(std::abs(std::ranges::count(lane, code(StateKind::Running)) - 125) < 30);
    }

    void pictureDoesNotDependOnWhereItBegins()
    {
        const TimelineLane lane = turnTaker(1, 0.005, 20.0);
        const auto whole = columnsOf(lane, 0.031, 0, 600, 2);
        for (const int first : {1, 7, 100, 333}) {
            const auto part = columnsOf(lane, 0.031, first, 200, 2);
            QVERIFY(std::ranges::equal(part, std::span(whole).subspan(static_cast<std::size_t>(first), 200)));
        }
    }

    void deadLaneIsDark()
    {
        TimelineLane lane;
        append(lane, 0.0, 3.0, StateKind::Running);
        lane.addDeath(3.0, QStringLiteral("signal 11"));
        QCOMPARE(letters(columnsOf(lane, 1.0, 0, 6)), std::string("RRRxxx"));
        lane.revive(5.0);
        append(lane, 5.0, 6.0, StateKind::Running);
        QCOMPARE(letters(columnsOf(lane, 1.0, 0, 7)), std::string("RRRxxR."));
    }

    void columnsAreFoundForAnyTime()
    {
        const ColumnGrid grid{0.5, 0};
        QCOMPARE(grid.columnAt(1.4), std::int64_t{2});
        QCOMPARE(grid.columnAt(-0.1), std::int64_t{-1});
        QCOMPARE(grid.timeOf(-1), -0.5);
    }
};

QTEST_APPLESS_MAIN(TestTimelineColumns)
#include "tst_timeline_columns.moc"
