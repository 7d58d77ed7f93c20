// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/worker_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace contend;
using ui::WorkerTable;

namespace {

sampling::Snapshot snapshotOf(std::uint32_t workers)
{
    sampling::Snapshot snapshot;
    for (std::uint32_t i = 0; i < workers; ++i) {
        sampling::WorkerSample sample;
        sample.worker = base::WorkerId{i};
        sample.reading.lifecycle = telemetry::Lifecycle::Running;
        sample.reading.state = telemetry::WorkerState::Gil;
        sample.reading.counters.operations = 10 * (i + 1);
        snapshot.workers.push_back(sample);
    }
    return snapshot;
}

sampling::Rates ratesOf(std::uint32_t workers)
{
    sampling::Rates rates;
    for (std::uint32_t i = 0; i < workers; ++i) {
        sampling::WorkerRates worker;
        worker.worker = base::WorkerId{i};
        worker.cpu_utilization_percent = 25;
        worker.gil_wait_percent = 75;
        worker.throughput_ops_per_s = 1200;
        rates.workers.push_back(worker);
    }
    return rates;
}

} // namespace

class TestWorkerTable : public QObject {
    Q_OBJECT

private slots:
    void rowsFollowTheWorkers()
    {
        WorkerTable table;
        const QAbstractItemModelTester tester(&table);
        table.show(snapshotOf(2), ratesOf(2));
        QCOMPARE(table.rowCount(), 2);
        const auto text = [&](int row, int column) { return table.index(row, column).data().toString(); };
        QCOMPARE(text(1, WorkerTable::Number), QStringLiteral("2"));
        QCOMPARE(text(0, WorkerTable::State), QStringLiteral("waiting for the GIL"));
        QCOMPARE(text(0, WorkerTable::GilWaiting), QStringLiteral("75 %"));
        QCOMPARE(text(0, WorkerTable::Throughput), QStringLiteral("1.2 k"));
        QCOMPARE(table.index(1, WorkerTable::Operations).data(WorkerTable::kValueRole).toInt(), 20);
        table.show(snapshotOf(1), ratesOf(1));
        QCOMPARE(table.rowCount(), 1);
        table.clear();
        QCOMPARE(table.rowCount(), 0);
    }

    void savedRunTellsOfItsWorkers()
    {
        analysis::RunRecord run;
        run.workers.resize(2);
        run.workers[1].worker = base::WorkerId{1};
        run.workers[1].operations = 30;
        run.workers[1].shares.gil = 75;
        run.workers[1].throughput_ops_per_s = 1200;
        run.workers[1].exit = {telemetry::ExitKind::Signal, 11};
        WorkerTable table;
        table.show(run);
        const auto text = [&](int row, int column) { return table.index(row, column).data().toString(); };
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(text(0, WorkerTable::State), QStringLiteral("finished"));
        QCOMPARE(text(1, WorkerTable::State), QStringLiteral("dead"));
        QCOMPARE(text(1, WorkerTable::GilWaiting), QStringLiteral("75 %"));
        QCOMPARE(text(1, WorkerTable::Throughput), QStringLiteral("1.2 k"));
        QCOMPARE(text(1, WorkerTable::Operations), QStringLiteral("30"));
    }

    void sameNumberOfWorkersOnlyChangesData()
    {
        WorkerTable table;
        table.show(snapshotOf(3), ratesOf(3));
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        table.show(snapshotOf(3), ratesOf(3));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
    }

    void whatIsCopiedCanBeCalculatedWith()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        WorkerTable table;
        sampling::Rates rates = ratesOf(2);
        rates.workers[1].throughput_ops_per_s = 1234.5;
        table.show(snapshotOf(2), rates);
        const auto copied = [&](int column) {
            return table.index(1, column).data(WorkerTable::kCopyRole).toString();
        };
        const auto heading = [&](int column) {
            return table.headerData(column, Qt::Horizontal, WorkerTable::kCopyRole).toString();
        };
        QCOMPARE(copied(WorkerTable::Throughput), QStringLiteral("1234,5"));
        QCOMPARE(copied(WorkerTable::GilWaiting), QStringLiteral("75"));
        QCOMPARE(copied(WorkerTable::State), QStringLiteral("waiting for the GIL"));
        QCOMPARE(heading(WorkerTable::GilWaiting), QStringLiteral("GIL waiting (%)"));
        QCOMPARE(heading(WorkerTable::Operations), QStringLiteral("Operations"));
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_GUILESS_MAIN(TestWorkerTable)
#include "tst_worker_table.moc"
