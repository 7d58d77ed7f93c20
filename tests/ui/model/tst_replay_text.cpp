// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/replay_text.h"

#include <QTest>

using namespace contend::ui;

namespace {

TimelineInterval part(double from, double to, StateKind state, int holder = -1)
{
    TimelineInterval interval;
    interval.begin_s = from;
    interval.end_s = to;
    interval.state = state;
    interval.holder = static_cast<std::int16_t>(holder);
    return interval;
}

/// What is told of the last but `behind` interval of worker 3.
QString told(const QList<TimelineInterval>& parts, const QString& experiment = {}, int behind = 0)
{
    Timeline timeline;
    for (const TimelineInterval& each : parts)
        timeline.append(2, each);
    ReplayEvent event;
    event.worker = 2;
    event.number = static_cast<std::uint64_t>(parts.size() - 1 - behind);
    return ReplayText(experiment).sentence(event, timeline).replace(QChar(0x00A0), ' ');
}

} // namespace

class TestReplayText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatAWorkerBeginsToDo_data()
    {
        using K = StateKind;
        QTest::addColumn<QList<TimelineInterval>>("parts");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const QList<TimelineInterval>& parts, const char* sentence) {
            QTest::newRow(name) << parts << QString(sentence);
        };
        row("computes", {part(0, 1, K::Running)}, "Worker 3 computes.");
        row("lock, holder known", {part(0, 1, K::Lock, 0)}, "Worker 3 waits for the lock held by worker 1.");
        row("lock, holder not known", {part(0, 1, K::Lock)}, "Worker 3 waits for a lock.");
        row("GIL, holder known", {part(0, 1, K::Gil, 1)}, "Worker 3 waits for the GIL held by worker 2.");
        row("GIL", {part(0, 1, K::Gil)}, "Worker 3 waits for the GIL.");
        row("ready", {part(0, 1, K::Ready)}, "Worker 3 is ready, but no core is free.");
        row("idle", {part(0, 1, K::Idle)}, "Worker 3 has nothing to do.");
        row("waits", {part(0, 1, K::Io)}, "Worker 3 waits for input, output or a message.");
        row("got the lock", {part(0, 0.0032, K::Lock), part(0.0032, 1, K::Running)},
            "Worker 3 got the lock after 3.20 ms.");
        row("got the GIL", {part(0, 0.015, K::Gil), part(0.015, 1, K::Running)},
            "Worker 3 got the GIL after 15.0 ms.");
        row("got a core", {part(0, 2, K::Ready), part(2, 3, K::Running)},
            "Worker 3 got a core after 2.00 s.");
        row("is back from a wait", {part(0, 2, K::Io), part(2, 3, K::Running)},
            "Worker 3 goes on after waiting 2.00 s.");
        row("lock, then GIL", {part(0, 0.001, K::Lock), part(0.001, 1, K::Gil)},
            "Worker 3 got the lock after 1.00 ms and now waits for the GIL.");
        row("GIL, then no core", {part(0, 0.001, K::Gil), part(0.001, 1, K::Ready)},
            "Worker 3 got the GIL after 1.00 ms and is ready, but no core is free.");
    }
    void whatAWorkerBeginsToDo()
    {
        QFETCH(QList<TimelineInterval>, parts);
        QFETCH(QString, sentence);
        QCOMPARE(told(parts), sentence);
    }

    void nothingIsInvented_data()
    {
        using K = StateKind;
        QTest::addColumn<QList<TimelineInterval>>("parts");
        QTest::addColumn<QString>("experiment");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("the wait lies elsewhere: something between is missing")
            << QList{part(0, 0.5, K::Lock), part(0.6, 1, K::Running)} << QString() << "Worker 3 computes.";
        QTest::newRow("the run ended: nobody knows that the lock was got")
            << QList{part(0, 0.5, K::Lock), part(0.5, 0.50001, K::Running)} << QString()
            << "Worker 3 goes on after waiting 500 ms for a lock.";
        QTest::newRow("then it is idle: it may have given up")
            << QList{part(0, 0.5, K::Gil), part(0.5, 0.50003, K::Running), part(0.50003, 1, K::Idle)}
            << QString() << "Worker 3 goes on after waiting 500 ms for the GIL.";
        QTest::newRow("philosophers lose patience")
            << QList{part(0, 0.5, K::Lock), part(0.5, 1, K::Running)} << "deadlock"
            << "Worker 3 goes on after waiting 500 ms for a lock.";
    }
    void nothingIsInvented()
    {
        QFETCH(QList<TimelineInterval>, parts);
        QFETCH(QString, experiment);
        QFETCH(QString, sentence);
        int behind = 0;
        while (parts[parts.size() - 1 - behind].state == StateKind::Idle)
            ++behind;
        QCOMPARE(told(parts, experiment, behind), sentence);
    }

    void waitsHaveTheExperimentsWords()
    {
        const QList parts{part(0, 0.2, StateKind::Io), part(0.2, 1, StateKind::Running)};
        QCOMPARE(told(parts, "download-pages", 1), QString("Worker 3 waits for its page."));
        QCOMPARE(told(parts, "download-pages"),
                 QString("Worker 3 goes on after waiting 200 ms for its page."));
    }

    void manyShortStretchesAreToldAsSuch()
    {
        TimelineInterval many = part(0, 0.005, StateKind::Lock);
        many.mixed = true;
        many.merged = 37;
        QVERIFY2(told({many}).contains("37 time") && told({many}).contains("mostly waiting for a lock"),
                 qPrintable(told({many})));
        many.merged = 65535;
        QVERIFY(told({many}).contains("at least 65535"));
        QCOMPARE(told({many, part(0.005, 1, StateKind::Running)}), QString("Worker 3 computes."));
    }

    void markersAndDeaths()
    {
        const Timeline timeline;
        ReplayEvent event;
        event.kind = ReplayEvent::Kind::Contender;
        event.text = "processes";
        QCOMPARE(ReplayText().sentence(event, timeline), QString("The contender changes to processes."));
        event.kind = ReplayEvent::Kind::Parameter;
        event.text = "Workers set to 8";
        QCOMPARE(ReplayText().sentence(event, timeline), QString("Workers set to 8."));
        event.kind = ReplayEvent::Kind::Death;
        event.worker = 0;
        event.text = "signal 11";
        QCOMPARE(ReplayText().sentence(event, timeline), QString("Worker 1 came to a bad end (signal 11)."));
    }
};

QTEST_APPLESS_MAIN(TestReplayText)
#include "tst_replay_text.moc"
