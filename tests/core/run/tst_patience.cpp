// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/patience.h"

#include <QTest>

using namespace contend;
using contend::run::Patience;
using contend::run::progressOf;

class TestPatience : public QObject {
    Q_OBJECT

private slots:
    void endsWhenNothingMoves()
    {
        Patience patience({10, 100}, 7, 1000);
        QVERIFY(!patience.isOver(7, 1010));
        QVERIFY(patience.isOver(7, 1011));
    }

    void goesOnAsLongAsSomethingMoves()
    {
        Patience patience({10, 100}, 7, 1000);
        QVERIFY(!patience.isOver(8, 1010));
        QVERIFY(!patience.isOver(8, 1020));
        QVERIFY(!patience.isOver(9, 1030)); // looked at late, but it had moved
        QVERIFY(patience.isOver(9, 1041));
    }

    void endsEvenIfSomethingMovesForEver()
    {
        Patience patience({10, 100}, 0, 1000);
        for (std::uint64_t k = 1; k <= 100; ++k)
            QVERIFY(!patience.isOver(k, 1000 + k));
        QVERIFY(patience.isOver(101, 1101));
    }

    void everyStepOfAWorkerOrItsHostIsProgress()
    {
        telemetry::SegmentSpec spec;
        spec.workload = "spin";
        spec.slot_count = 2;
        auto segment = telemetry::Segment::create(spec);
        QVERIFY(segment.has_value());
        telemetry::WorkerSlot& slot = segment->slot(base::WorkerId{1});
        std::uint64_t before = progressOf(*segment);
        QCOMPARE(progressOf(*segment), before);
        const auto moved = [&] { return std::exchange(before, progressOf(*segment)) != before; };
        slot.operations.fetch_add(1);
        QVERIFY(moved());
        slot.state_sequence.fetch_add(2);
        QVERIFY(moved());
        slot.lifecycle.store(static_cast<std::uint32_t>(telemetry::Lifecycle::Finished));
        QVERIFY(moved());
        segment->host().phase.store(static_cast<std::uint32_t>(telemetry::HostPhase::Draining));
        QVERIFY(moved());
    }
};

QTEST_APPLESS_MAIN(TestPatience)
#include "tst_patience.moc"
