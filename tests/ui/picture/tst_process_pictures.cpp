// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/lists_picture.h"
#include "ui/picture/message_rate_picture.h"
#include "ui/picture/start_cost_picture.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;
using base::Contender;

namespace {

PictureRun runOf(Contender contender, std::vector<std::string> gauges,
                 std::map<std::string, double, std::less<>> values = {})
{
    PictureRun run;
    run.contender = contender;
    run.gauges = std::move(gauges);
    run.worker_gauges = {"entries_seen"};
    run.values = std::move(values);
    return run;
}

sampling::Snapshot snapshotWith(std::vector<double> gauges, const std::vector<double>& seen = {})
{
    sampling::Snapshot snapshot;
    snapshot.gauges = std::move(gauges);
    for (std::size_t k = 0; k < seen.size(); ++k) {
        sampling::WorkerSample worker;
        worker.worker = base::WorkerId{static_cast<std::uint32_t>(k)};
        worker.reading.gauges[0] = seen[k];
        snapshot.workers.push_back(worker);
    }
    return snapshot;
}

const RowData& rowsOf(const ExperimentPicture& picture)
{
    return static_cast<const RowChart*>(picture.chart())->data();
}

const std::vector<std::string> kRates{"messages_per_s", "bytes_per_s"};

} // namespace

class TestProcessPictures : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void listsStandBesideWhatAllMade()
    {
        ListsPicture picture(m_theme);
        picture.begin(runOf(Contender::Processes, {"entries_made"}));
        QVERIFY(!picture.add(snapshotWith({std::nan("")}, {1, 2}), 0.1));
        QVERIFY(picture.add(snapshotWith({60}, {10, 20, 30}), 0.2));
        QVERIFY(picture.chart()->isEmpty());
        picture.refresh();
        QCOMPARE(rowsOf(picture).rows.size(), 3);
        QCOMPARE(rowsOf(picture).rows[1].value(), 20.0);
        QCOMPARE(rowsOf(picture).rows[1].parts[0].worker, 1);
        QCOMPARE(rowsOf(picture).marker, 60.0);
        QCOMPARE(picture.headline().figure, QStringLiteral("30"));
        picture.clear();
        QVERIFY(picture.chart()->isEmpty());
        QVERIFY(picture.headline().figure.isEmpty());
    }

    void finishedListsComeFromTheRecord()
    {
        ListsPicture picture(m_theme);
        analysis::RunRecord run;
        run.figures["entries_made"] = 9;
        run.lists["entries_seen"] = {4, 5};
        picture.show(run);
        QCOMPARE(rowsOf(picture).rows.size(), 2);
        QCOMPARE(rowsOf(picture).marker, 9.0);
        run.lists.clear();
        picture.show(run);
        QVERIFY(picture.chart()->isEmpty());
    }

    void startsOfAllContendersStayBesideEachOther()
    {
        StartCostPicture picture(m_theme);
        const std::vector<std::string> gauges{"start_us", "work_us", "end_us"};
        picture.begin(runOf(Contender::ThreadPerTask, gauges));
        QVERIFY(!picture.add(snapshotWith({std::nan(""), 1, 1}), 0.1));
        QVERIFY(picture.add(snapshotWith({20, 1000, 5}), 0.2));
        picture.begin(runOf(Contender::ProcessPerTask, gauges));
        QVERIFY(picture.add(snapshotWith({400, 1000, 100}), 0.3));
        picture.refresh();
        QCOMPARE(rowsOf(picture).rows.size(), 2);
        QCOMPARE(rowsOf(picture).rows[1].value(), 1500.0);
        QVERIFY2(rowsOf(picture).note.contains(QLatin1String("500")), qPrintable(rowsOf(picture).note));
        QCOMPARE(picture.legend().size(), 3);
        QVERIFY(!picture.headline().figure.isEmpty());
    }

    void ratesAreKeptForEverySizeTried()
    {
        MessageRatePicture picture(m_theme);
        picture.begin(runOf(Contender::Processes, kRates, {{"message-size", 1024}}));
        QVERIFY(picture.add(snapshotWith({100'000, 102'400'000}), 1.0));
        picture.setParameter("message-size", 16);
        QVERIFY(!picture.add(snapshotWith({150'000, 80'000'000}), 1.1)); // of both sizes
        QVERIFY(picture.add(snapshotWith({200'000, 3'200'000}), 1.7));
        picture.refresh();
        QCOMPARE(rowsOf(picture).rows.size(), 2);
        QCOMPARE(rowsOf(picture).rows[0].value(), 200'000.0); // the smaller size first
        QCOMPARE(rowsOf(picture).rows[1].value(), 100'000.0);
        QCOMPARE(picture.legend().size(), 1);
    }

    void anotherChannelBeginsAnew()
    {
        MessageRatePicture picture(m_theme);
        picture.begin(runOf(Contender::Processes, kRates, {{"message-size", 1024}}));
        picture.add(snapshotWith({100'000, 102'400'000}), 1.0);
        picture.setParameter("channel", 3);
        picture.setParameter("message-size", 2048);
        picture.add(snapshotWith({1000, 2'048'000}), 1.1);
        picture.add(snapshotWith({1000, 2'048'000}), 1.8);
        picture.refresh();
        QCOMPARE(rowsOf(picture).rows.size(), 1);
        QCOMPARE(rowsOf(picture).rows[0].value(), 1000.0);
    }

    void finishedRunsOfASweepGatherUp()
    {
        MessageRatePicture picture(m_theme);
        analysis::RunRecord run;
        for (const auto& [contender, size, rate] :
             {std::tuple{Contender::Threads, 16.0, 2e6}, std::tuple{Contender::Processes, 16.0, 3e5},
              std::tuple{Contender::Processes, 65536.0, 2e4}}) {
            run.contender = contender;
            run.parameters["message-size"] = size;
            run.throughput_ops_per_s = rate;
            run.latency = analysis::Percentiles{12, 20, 30, 40};
            picture.show(run);
        }
        QCOMPARE(rowsOf(picture).rows.size(), 3);
        QCOMPARE(picture.legend().size(), 2);
        QVERIFY(rowsOf(picture).rows[2].text.contains(QLatin1String("p50")));
    }
};

QTEST_MAIN(TestProcessPictures)
#include "tst_process_pictures.moc"
