// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overlap.h"

#include <QTest>

using namespace contend;
using analysis::Overlap;
using analysis::overlapOf;
using telemetry::Interval;
using telemetry::WorkerState;

namespace {

Interval running(std::uint32_t worker, std::uint64_t begin, std::uint64_t end,
                 WorkerState state = WorkerState::Running)
{
    Interval interval;
    interval.worker = base::WorkerId{worker};
    interval.state = state;
    interval.begin_ns = begin;
    interval.end_ns = end;
    return interval;
}

} // namespace

class TestOverlap : public QObject {
    Q_OBJECT

private slots:
    void nobodyRan()
    {
        QCOMPARE(overlapOf({}).mostAtOnce(0.05), 0);
        QCOMPARE(overlapOf({}).mean(), 0.0);
        const std::vector<Interval> waiting{running(0, 10, 90, WorkerState::Gil)};
        QCOMPARE(overlapOf(waiting).wholeNs(), std::uint64_t{0});
    }

    void turnsOnOneCoreNeverOverlap()
    {
        std::vector<Interval> turns;
        for (std::uint64_t k = 0; k < 40; ++k)
            turns.push_back(running(static_cast<std::uint32_t>(k % 4), 100 + k * 10, 110 + k * 10));
        const Overlap overlap = overlapOf(turns);
        QCOMPARE(overlap.mostAtOnce(0.05), 1);
        QCOMPARE(overlap.mean(), 1.0);
        QCOMPARE(overlap.wholeNs(), std::uint64_t{400});
    }

    void threeAtOnceAreCounted()
    {
        const std::vector<Interval> intervals{running(2, 60, 100), running(0, 10, 110), running(1, 30, 100)};
        const Overlap overlap = overlapOf(intervals);
        QCOMPARE(overlap.ns, (std::vector<std::uint64_t>{0, 30, 30, 40}));
        QCOMPARE(overlap.mostAtOnce(0.05), 3);
        QCOMPARE(overlap.mostAtOnce(0.5), 2);
    }

    void anInstantIsNoOverlap()
    {
        const std::vector<Interval> intervals{running(0, 100, 1002), running(1, 1000, 2000)};
        QCOMPARE(overlapOf(intervals).mostAtOnce(0.05), 1);
        QCOMPARE(overlapOf(intervals).mostAtOnce(0), 2);
    }

    void gapsCountAsNobody()
    {
        const std::vector<Interval> intervals{running(0, 100, 200), running(0, 300, 400)};
        const Overlap overlap = overlapOf(intervals);
        QCOMPARE(overlap.ns, (std::vector<std::uint64_t>{100, 200}));
        QVERIFY(qFuzzyCompare(overlap.mean(), 2.0 / 3));
    }
};

QTEST_APPLESS_MAIN(TestOverlap)
#include "tst_overlap.moc"
