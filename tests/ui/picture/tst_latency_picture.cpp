// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/latency_histogram.h"
#include "ui/picture/latency_picture.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;

namespace {

std::vector<std::uint64_t> counts(std::uint64_t fast)
{
    analysis::LatencyHistogram histogram;
    histogram.add(15'000, fast);
    histogram.add(12'000'000, 3);
    return {histogram.counts().begin(), histogram.counts().end()};
}

sampling::Snapshot snapshotWith(std::uint64_t fast, double refused)
{
    sampling::Snapshot snapshot;
    snapshot.latency_counts = std::make_shared<const std::vector<std::uint64_t>>(counts(fast));
    snapshot.gauges = {refused};
    return snapshot;
}

} // namespace

class TestLatencyPicture : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

    const LatencyData& dataOf(const LatencyPicture& picture) const
    {
        return static_cast<const LatencyChart*>(picture.chart())->data();
    }

private slots:
    void snapshotsWithoutHistogramBringNothing()
    {
        LatencyPicture picture(m_theme);
        picture.begin({});
        QVERIFY(!picture.add(sampling::Snapshot{}, 0.0));
        picture.refresh();
        QVERIFY(picture.chart()->isEmpty());
        QVERIFY(picture.headline().figure.isEmpty());
    }

    void notesBecomeVisibleOnlyWithRefresh()
    {
        LatencyPicture picture(m_theme);
        PictureRun run;
        run.gauges = {"refused"};
        picture.begin(run);
        QVERIFY(picture.add(snapshotWith(97, 12), 0.5));
        QVERIFY(picture.chart()->isEmpty());
        picture.refresh();
        QCOMPARE(dataOf(picture).view.count, 100.0);
        QVERIFY(dataOf(picture).note.contains(QLatin1String("12")));
        QVERIFY(!picture.headline().figure.isEmpty());
        picture.clear();
        QVERIFY(picture.chart()->isEmpty());
    }

    void nobodyRefusedIsNotSaid()
    {
        LatencyPicture picture(m_theme);
        picture.begin({});
        picture.add(snapshotWith(97, 0), 0.5);
        picture.refresh();
        QVERIFY(dataOf(picture).note.isEmpty());
    }

    void aFinishedRunShowsItsOwnFigures()
    {
        LatencyPicture picture(m_theme);
        analysis::RunRecord run;
        run.latency_counts = counts(497);
        run.latency = analysis::Percentiles{15, 16, 12'000, 12'100};
        run.figures["refused"] = 4;
        picture.show(run);
        QCOMPARE(dataOf(picture).view.worst_s, 0.0121);
        QVERIFY(dataOf(picture).note.contains(QLatin1String("4")));
    }
};

QTEST_MAIN(TestLatencyPicture)
#include "tst_latency_picture.moc"
