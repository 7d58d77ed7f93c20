// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/tiles_chart.h"

#include <QTest>

using namespace contend::ui;
using contend::support::columnsOf;
using contend::support::pixelsOf;

class TestTilesChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

    static TilesData halfDone(bool with_points = true)
    {
        TilesData data;
        data.size = QSize(100, 100);
        if (with_points) {
            data.picture = QImage(data.size, QImage::Format_RGB32);
            data.picture.fill(Qt::black);
        }
        data.tiles = {{QRect(0, 0, 50, 50), 0}, {QRect(50, 0, 50, 50), 1}, {QRect(0, 50, 50, 50), 0}};
        return data;
    }

private slots:
    void emptyUntilThereIsAPicture()
    {
        TilesChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        QCOMPARE(chart.summary(), chart.emptyHint());
        chart.setData(halfDone());
        QVERIFY(!chart.isEmpty());
        chart.setData({});
        QVERIFY(chart.isEmpty());
    }

    void tilesAreFramedInTheirWorkersColour()
    {
        TilesChart chart(m_theme);
        chart.setData(halfDone());
        const QImage picture = chart.render(QSize(400, 400), 1.0, m_theme);
        const int first = pixelsOf(picture, workerColor(m_theme, 0));
        const int second = pixelsOf(picture, workerColor(m_theme, 1));
        QVERIFY(second > 4 * 190);
        QVERIFY(std::abs(first - 2 * second) <= second / 5);
        QCOMPARE(picture.pixelColor(300, 100).rgb(), QColor(Qt::black).rgb()); // the picture shows
    }

    void pictureKeepsItsProportions()
    {
        TilesChart chart(m_theme);
        TilesData data = halfDone();
        data.tiles.clear();
        chart.setData(data);
        const QImage picture = chart.render(QSize(440, 400), 1.0, m_theme);
        QVERIFY(std::abs(columnsOf(picture, Qt::black) - 400) <= 2);
    }

    void whoDrewHowMuchStandsBesideIt()
    {
        TilesChart chart(m_theme);
        chart.setData(halfDone());
        const QImage picture = chart.render(QSize(900, 400), 1.0, m_theme);
        const QImage beside = picture.copy(410, 0, 490, 400);
        const int first = columnsOf(beside, workerColor(m_theme, 0));
        const int second = columnsOf(beside, workerColor(m_theme, 1));
        QVERIFY(second > 50);
        QVERIFY(std::abs(first - 2 * second) <= 2);
        QVERIFY(chart.summary().contains(QLatin1String("worker 1: 2")));
    }

    void withoutPointsTilesAreFields()
    {
        TilesChart chart(m_theme);
        chart.setData(halfDone(false));
        const QImage picture = chart.render(QSize(400, 400), 1.0, m_theme);
        QVERIFY(pixelsOf(picture, workerColor(m_theme, 0)) > 2 * 180 * 180);
    }

    void manyWorkersStayWithinThePicture()
    {
        TilesChart chart(m_theme);
        TilesData data;
        data.size = QSize(640, 480);
        for (int k = 0; k < 1200; ++k)
            data.tiles.append({QRect(k % 40 * 16, k / 40 * 16, 16, 16), k % 64});
        chart.setData(data);
        for (const QSize size : {QSize(1, 1), QSize(200, 50), QSize(1900, 400)})
            QCOMPARE(chart.render(size, 1.0, m_theme).size(), size);
    }
};

QTEST_MAIN(TestTilesChart)
#include "tst_tiles_chart.moc"
