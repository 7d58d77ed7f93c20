// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/lane_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTest>

using namespace contend::ui;

namespace {

constexpr std::uint8_t code(StateKind state)
{
    return static_cast<std::uint8_t>(index(state));
}

QImage blank(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

class TestLanePainter : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    /// An SVG file knows no clip: hatches must not run over the names beside the lane.
    void shapesStayInTheirLaneInAnSvgToo()
    {
        const Theme theme = loadTheme(ThemeKind::Light);
        const std::vector<ColumnRun> runs{{0, 40, static_cast<std::uint8_t>(StateKind::Gil)},
                                          {40, 80, static_cast<std::uint8_t>(StateKind::Lock)}};
        QBuffer file;
        QSvgGenerator generator;
        generator.setOutputDevice(&file);
        generator.setViewBox(QRect(0, 0, 160, 60));
        QPainter painter(&generator);
        paintLaneShapes(painter, QRectF(40, 20, 80, 20), 1.0, runs, theme);
        painter.end();
        QImage image(160, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter onto(&image);
        QSvgRenderer(file.data()).render(&onto, QRectF(0, 0, 160, 60));
        onto.end();
        int inside = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const bool is_drawn = image.pixel(x, y) != qRgb(255, 255, 255);
                inside += is_drawn;
                QVERIFY2(!is_drawn || QRect(39, 19, 82, 22).contains(x, y), qPrintable(QString::number(x)));
            }
        QVERIFY(inside > 70 * 18);
    }

    void neighboursThatAreAlikeMakeARun()
    {
        const std::vector<std::uint8_t> columns = {0, 0, 3, 7, 7, 7, 0};
        const auto runs = runsOf(columns);
        QCOMPARE(runs.size(), std::size_t{4});
        QCOMPARE(runs[0].width(), 2);
        QCOMPARE(runs[1].code, std::uint8_t{3});
        QCOMPARE(runs[2].begin, 3);
        QCOMPARE(runs[2].end, 6);
        QCOMPARE(runs[3].end, 7);
        QVERIFY(runsOf({}).empty());
    }

    void runsGetTheirColourAndNothingElseIsTouched()
    {
        QImage image = blank(40, 30);
        const std::vector<ColumnRun> runs = {
            {0, 10, code(StateKind::Running)}, {10, 20, kEmptyColumn}, {20, 30, kDeadColumn}};
        LanePainter(m_theme, 1.0, 20).paint(image, QRect(5, 5, 30, 20), 0, runs);
        QCOMPARE(image.pixelColor(5, 5), m_theme.state(StateKind::Running).fill);
        QCOMPARE(image.pixelColor(14, 24), m_theme.state(StateKind::Running).fill);
        QCOMPARE(image.pixelColor(15, 10), QColor(Qt::white));
        QCOMPARE(image.pixelColor(25, 10), m_theme.dead_lane);
        QCOMPARE(image.pixelColor(4, 10), QColor(Qt::white));
        QCOMPARE(image.pixelColor(35, 10), QColor(Qt::white));
        QCOMPARE(image.pixelColor(10, 4), QColor(Qt::white));
        QCOMPARE(image.pixelColor(10, 25), QColor(Qt::white));
    }

    void readyHasAnOutlineAllRound()
    {
        QImage image = blank(40, 20);
        const std::vector<ColumnRun> runs = {{0, 40, code(StateKind::Ready)}};
        LanePainter(m_theme, 1.0, 20).paint(image, QRect(0, 0, 40, 20), 0, runs);
        const StateColours& ready = m_theme.state(StateKind::Ready);
        for (const QPoint edge : {QPoint(20, 0), QPoint(20, 19), QPoint(0, 10), QPoint(39, 10)})
            QCOMPARE(image.pixelColor(edge), ready.outline);
        QCOMPARE(image.pixelColor(20, 10), ready.fill);
    }

    void thinBarsShowTheFullColourInstead()
    {
        QImage image = blank(40, 4);
        const std::vector<ColumnRun> runs = {{0, 40, code(StateKind::Ready)}};
        LanePainter(m_theme, 1.0, 4).paint(image, QRect(0, 0, 40, 4), 0, runs);
        QCOMPARE(image.pixelColor(20, 0), m_theme.state(StateKind::Ready).colour);
        QCOMPARE(image.pixelColor(20, 2), m_theme.state(StateKind::Ready).colour);
    }

    void hatchTellsLocksFromTheInterpreterLock()
    {
        const auto painted = [this](StateKind state) {
            QImage image = blank(60, 30);
            LanePainter(m_theme, 1.0, 30)
                .paint(image, QRect(0, 0, 60, 30), 0, std::vector<ColumnRun>{{0, 60, code(state)}});
            return image;
        };
        const QImage gil = painted(StateKind::Gil);
        const QImage lock = painted(StateKind::Lock);
        QVERIFY(gil != lock);
        QVERIFY(gil.mirrored(true, false) != gil);
    }

    void hatchMovesWithTheTimeAxis()
    {
        const LanePainter painter(m_theme, 1.0, 30);
        QImage here = blank(60, 30);
        QImage later = blank(60, 30);
        const std::vector<ColumnRun> runs = {{0, 60, code(StateKind::Gil)}};
        painter.paint(here, QRect(0, 0, 60, 30), 100, runs);
        painter.paint(later, QRect(0, 0, 60, 30), 103, runs);
        QCOMPARE(later.copy(0, 0, 57, 30), here.copy(3, 0, 57, 30));
    }

    void columnsBeforeZeroAreHatchedToo()
    {
        const LanePainter painter(m_theme, 1.0, 30);
        QImage image = blank(60, 30);
        painter.paint(image, QRect(0, 0, 60, 30), -1000,
                      std::vector<ColumnRun>{{0, 60, code(StateKind::Lock)}});
        QVERIFY(image.pixelColor(59, 29) != QColor(Qt::white));
    }

    void barsOutsideThePictureAreCut()
    {
        QImage image = blank(20, 10);
        const std::vector<ColumnRun> runs = {{0, 20, code(StateKind::Gil)}};
        const LanePainter painter(m_theme, 1.0, 8);
        painter.paint(image, QRect(0, 6, 20, 8), 0, runs);
        painter.paint(image, QRect(0, -3, 20, 8), 0, runs);
        painter.paint(image, QRect(0, 50, 20, 8), 0, runs);
        painter.paint(image, QRect(10, 0, 20, 8), 0, runs); // wider than the picture: refused
        QCOMPARE(image.pixelColor(10, 5), QColor(Qt::white));
        QVERIFY(image.pixelColor(10, 9) != QColor(Qt::white));
    }
};

QTEST_MAIN(TestLanePainter)
#include "tst_lane_painter.moc"
