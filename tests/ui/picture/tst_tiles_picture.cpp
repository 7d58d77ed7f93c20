// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tile.h"
#include "ui/look/theme.h"
#include "ui/picture/tiles_picture.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;

namespace {

telemetry::ItemReading item(std::uint32_t round, std::uint32_t worker, const base::Tile& tile)
{
    telemetry::ItemReading reading;
    reading.worker = base::WorkerId{worker};
    reading.round = round;
    reading.number = base::tileNumber(tile);
    reading.bytes = base::tileBytes(tile);
    return reading;
}

std::shared_ptr<const sampling::CanvasImage> canvas(std::uint32_t colour)
{
    return std::make_shared<sampling::CanvasImage>(
        sampling::CanvasImage{64, 32, std::vector<std::uint32_t>(64 * 32, colour)});
}

PictureRun run()
{
    PictureRun run;
    run.gauges = {"pictures", "last_picture_s"};
    return run;
}

const TilesData& dataOf(const TilesPicture& picture)
{
    return static_cast<const TilesChart*>(picture.widget())->data();
}

} // namespace

class TestTilesPicture : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void pointsAndTilesAppearWithRefresh()
    {
        TilesPicture picture(m_theme);
        picture.begin(run());
        sampling::Snapshot snapshot;
        snapshot.canvas = canvas(0x00336699);
        snapshot.items = {item(1, 2, {32, 0, 32, 32})};
        snapshot.gauges = {std::nan(""), std::nan("")};
        QVERIFY(picture.add(snapshot, 0.1));
        QVERIFY(picture.chart()->isEmpty());
        picture.refresh();
        QCOMPARE(dataOf(picture).picture.pixelColor(63, 31), QColor(0x33, 0x66, 0x99));
        QCOMPARE(dataOf(picture).tiles, (QList<TileMark>{{QRect(32, 0, 32, 32), 2}}));
        QVERIFY(picture.headline().figure.isEmpty()); // none is finished
        picture.clear();
        QVERIFY(picture.chart()->isEmpty());
    }

    void nextPictureBeginsAnew()
    {
        TilesPicture picture(m_theme);
        picture.begin(run());
        sampling::Snapshot snapshot;
        snapshot.canvas = canvas(1);
        // Of two workers, so not in the order of time.
        snapshot.items = {item(1, 0, {0, 0, 32, 32}), item(2, 0, {0, 0, 32, 32}),
                          item(1, 1, {32, 0, 32, 32})};
        snapshot.gauges = {1, 0.25};
        picture.add(snapshot, 0.1);
        picture.refresh();
        QCOMPARE(dataOf(picture).tiles.size(), 1);
        QVERIFY(picture.headline().figure.contains(QLatin1String("0.25")));
    }

    void nothingNewIsSaid()
    {
        TilesPicture picture(m_theme);
        picture.begin(run());
        QVERIFY(!picture.add({}, 0.1));
    }

    void finishedRunShowsItsLastWholePicture()
    {
        TilesPicture picture(m_theme);
        analysis::RunRecord record;
        record.figures = {{"picture_s", 0.5}, {"pictures", 2.0}};
        record.items = {item(1, 0, {0, 0, 32, 32}), item(2, 0, {0, 0, 32, 32}), item(2, 1, {32, 0, 32, 20}),
                        item(3, 1, {0, 0, 32, 32})};
        picture.show(record);
        QCOMPARE(dataOf(picture).tiles.size(), 2);
        QCOMPARE(dataOf(picture).size, QSize(64, 32));
        QVERIFY(dataOf(picture).picture.isNull());
        QVERIFY(picture.headline().phrase.contains(QLatin1Char('2')));
    }

    void runWithoutTilesIsEmpty()
    {
        TilesPicture picture(m_theme);
        picture.show({});
        QVERIFY(picture.chart()->isEmpty());
    }
};

QTEST_MAIN(TestTilesPicture)
#include "tst_tiles_picture.moc"
