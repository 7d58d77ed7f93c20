// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/timeline_raster.h"

#include <QTest>

using namespace contend::ui;

namespace {

void append(Timeline& timeline, int worker, double begin, double end, StateKind state)
{
    TimelineInterval interval;
    interval.begin_s = begin;
    interval.end_s = end;
    interval.state = state;
    timeline.append(worker, interval);
}

/// Two workers that change their state every few columns.
void record(Timeline& timeline, double from, double until)
{
    for (int step = static_cast<int>(from * 20.0 + 0.5); step < static_cast<int>(until * 20.0 + 0.5); ++step)
        for (int worker = 0; worker < 2; ++worker)
            append(timeline, worker, step * 0.05, step * 0.05 + 0.05,
                   kAllStateKinds[static_cast<std::size_t>(step * 7 + worker * 3) % kStateKindCount]);
}

RasterRequest requestAt(std::int64_t first)
{
    RasterRequest request;
    request.grid = {0.01, first};
    request.size = QSize(300, 60);
    request.lanes = 2;
    request.pitch = 30.0;
    request.bar_height = 20;
    return request;
}

} // namespace

class TestTimelineRaster : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

    QImage fresh(const Timeline& timeline, const RasterRequest& request) const
    {
        TimelineRaster raster;
        return raster.paint(timeline, request, m_theme);
    }

private slots:
    void scrollingGivesThePictureThatPaintingAnewGives()
    {
        Timeline timeline;
        record(timeline, 0.0, 3.0);
        TimelineRaster raster;
        raster.paint(timeline, requestAt(0), m_theme);
        double end = 3.0;
        for (const std::int64_t first : {0, 5, 12, 12, 90, 40, -20, 800, 13}) {
            record(timeline, end, end + 0.25);
            end += 0.25;
            QCOMPARE(raster.paint(timeline, requestAt(first), m_theme), fresh(timeline, requestAt(first)));
        }
    }

    void openStateIsRevisedWhenItsSuccessorComes()
    {
        Timeline timeline;
        record(timeline, 0.0, 1.0);
        TimelineInterval open;
        open.begin_s = 1.0;
        open.end_s = 2.5;
        open.state = StateKind::Idle;
        timeline.setOpen(0, open);
        TimelineRaster raster;
        raster.paint(timeline, requestAt(0), m_theme);
        append(timeline, 0, 1.0, 1.5, StateKind::Idle);
        append(timeline, 0, 1.5, 2.5, StateKind::Running);
        QCOMPARE(raster.paint(timeline, requestAt(0), m_theme), fresh(timeline, requestAt(0)));
    }

    void changedGeometryRepaints()
    {
        Timeline timeline;
        record(timeline, 0.0, 3.0);
        TimelineRaster raster;
        raster.paint(timeline, requestAt(0), m_theme);
        RasterRequest other = requestAt(0);
        other.grid.width_s = 0.02;
        QCOMPARE(raster.paint(timeline, other, m_theme), fresh(timeline, other));
        other.size = QSize(200, 40);
        other.pitch = 20.0;
        other.bar_height = 15;
        QCOMPARE(raster.paint(timeline, other, m_theme), fresh(timeline, other));
        other.lanes = 1;
        QCOMPARE(raster.paint(timeline, other, m_theme), fresh(timeline, other));
        other.hidden = 0x7f;
        QImage blank(other.size, QImage::Format_RGB32);
        blank.fill(m_theme.card);
        QCOMPARE(raster.paint(timeline, other, m_theme), blank);
    }

    void unchangedRequestKeepsThePicture()
    {
        Timeline timeline;
        record(timeline, 0.0, 3.0);
        TimelineRaster raster;
        const qint64 before = raster.paint(timeline, requestAt(0), m_theme).cacheKey();
        QCOMPARE(raster.paint(timeline, requestAt(0), m_theme).cacheKey(), before);
        raster.forget();
        QVERIFY(raster.paint(timeline, requestAt(0), m_theme).cacheKey() != before);
    }

    void seeThroughCardsStaySo()
    {
        Timeline timeline;
        record(timeline, 0.0, 0.1);
        Theme theme = m_theme;
        theme.card = Qt::transparent;
        TimelineRaster raster;
        QCOMPARE(raster.paint(timeline, requestAt(0), theme).pixelColor(299, 0).alpha(), 0);
    }
};

QTEST_MAIN(TestTimelineRaster)
#include "tst_timeline_raster.moc"
