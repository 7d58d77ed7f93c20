// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/strip_renderer.h"

#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using contend::ui::StripPen;
using contend::ui::StripRenderer;
using Points = std::vector<QPointF>;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();
constexpr QRgb kInk = 0xff2f5beaU;

QImage blank(int width = 160, int height = 100)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QImage strip(const Points& points, double radius, QRgb color = kInk)
{
    QImage image = blank();
    StripRenderer().draw(image, image.rect(), points, {color, radius});
    return image;
}

/// The outline filled by QPainter: drawPolyline would take a coarser short cut for lines of one pixel.
QImage stroked(const Points& points, double radius, QRgb color = kInk)
{
    QPainterPath path(points.front());
    for (const QPointF& point : points)
        path.lineTo(point);
    QPainterPathStroker stroker(QPen(Qt::black, 2 * radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QImage image = blank();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(stroker.createStroke(path), QColor::fromRgba(color));
    return image;
}

int coverage(const QImage& image, int x, int y)
{
    return qAlpha(image.pixel(x, y));
}

/// Ink in a column, in pixels.
double columnInk(const QImage& image, int x)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        sum += coverage(image, x, y) / 255.0;
    return sum;
}

/// Sum of the differences in coverage, in proportion to the ink of the exact picture.
double difference(const QImage& a, const QImage& exact)
{
    double sum = 0;
    double ink = 0;
    for (int y = 0; y < exact.height(); ++y) {
        for (int x = 0; x < exact.width(); ++x) {
            sum += std::abs(coverage(a, x, y) - coverage(exact, x, y));
            ink += coverage(exact, x, y);
        }
    }
    return sum / ink;
}

Points sine(double periods, double amplitude)
{
    Points points;
    for (int i = 0; i <= 280; ++i)
        points.emplace_back(10 + i / 2.0, 50 + amplitude * std::sin(i / 280.0 * periods * 6.2831853));
    return points;
}

const Points kFlat = {{10, 50}, {150, 50}};
const Points kStairs = {{10, 80}, {40, 80}, {40, 20}, {90, 20}, {90, 60.5}, {150, 60.5}};

} // namespace

class TestStripRenderer : public QObject {
    Q_OBJECT

private slots:
    void looksLikeAStrokedPath_data();
    void looksLikeAStrokedPath();
    void coverageOfAFlatLineIsExact();
    void everyExtremeIsReached();
    void gapsStayGaps();
    void onePointIsADot();
    void nothingToDrawLeavesTheImageAlone();
    void infinityEndsALineAsAGapDoes();
    void nothingIsWrittenOutsideTheClip();
    void farAwayPointsKeepTheSlope();
    void hugeCoordinatesAreHarmless();
    void clippedPiecesMakeTheWholePicture();
    void steppingBackStaysInsideTheClip();
    void translucentInkLetsTheGroundThrough();
    void otherFormatsAreRefused();
};

void TestStripRenderer::looksLikeAStrokedPath_data()
{
    QTest::addColumn<Points>("points");
    QTest::addColumn<double>("radius");
    QTest::addColumn<double>("tolerance");
    Points noise;
    for (int i = 0; i < 60; ++i)
        noise.emplace_back(10 + i * 2.3, 50 + 40 * std::sin(i * 12.9898) * std::cos(i * 78.233));
    const Points spike = {{10, 80}, {79, 80}, {80, 10}, {81, 80}, {150, 80}};
    const std::vector<std::pair<const char*, Points>> shapes = {
        {"flat", kFlat},
        {"slope", {{10, 90}, {150, 12}}},
        {"steep", {{70, 95}, {79, 5}}},
        {"sine", sine(2, 35)},
        {"dense sine", sine(12, 40)},
        {"stairs", kStairs},
        {"single spike", spike},
        {"noise", noise},
        {"between pixels", {{9.7, 50.4}, {149.2, 47.3}}},
    };
    for (const auto& [name, points] : shapes) {
        for (const double radius : {0.5, 0.75, 1.5, 3.0, 8.0}) {
            const double tolerance = radius < 1.0 ? 0.13 : 0.045;
            QTest::addRow("%s, radius %g", name, radius) << points << radius << tolerance;
        }
    }
}

void TestStripRenderer::looksLikeAStrokedPath()
{
    QFETCH(Points, points);
    QFETCH(double, radius);
    QFETCH(double, tolerance);
    const double measured = difference(strip(points, radius), stroked(points, radius));
    QVERIFY2(measured < tolerance, qPrintable(QStringLiteral("differs by %1").arg(measured)));
}

void TestStripRenderer::coverageOfAFlatLineIsExact()
{
    const QImage image = strip({{10, 50.25}, {150, 50.25}}, 2.0); // covers 48.25 to 52.25
    QVERIFY(std::abs(coverage(image, 80, 48) - 191) <= 4);
    for (int y = 49; y < 52; ++y)
        QCOMPARE(image.pixel(80, y), kInk);
    QVERIFY(std::abs(coverage(image, 80, 52) - 64) <= 4);
    QCOMPARE(coverage(image, 80, 47), 0);
    QCOMPARE(coverage(image, 80, 53), 0);
}

void TestStripRenderer::everyExtremeIsReached()
{
    // 200 points in each column; one of them, anywhere in it, goes up to y = 5.
    for (int peak : {0, 17, 99, 150, 199}) {
        Points points;
        for (int i = 0; i < 20000; ++i)
            points.emplace_back(20 + i / 200.0, i == 5000 + peak ? 5.0 : 90.0);
        const QImage image = strip(points, 1.0);
        QCOMPARE(qAlpha(image.pixel(45, 5)), 255);
        QVERIFY(coverage(image, 43, 20) == 0 && coverage(image, 48, 20) == 0);
    }
}

void TestStripRenderer::gapsStayGaps()
{
    const QImage image = strip({{10, 50}, {60, 50}, {80, kNan}, {100, 50}, {150, 50}}, 1.5);
    QCOMPARE(coverage(image, 58, 50), 255);
    for (int x = 62; x < 98; ++x)
        QCOMPARE(columnInk(image, x), 0.0);
    QCOMPARE(coverage(image, 102, 50), 255);
}

void TestStripRenderer::onePointIsADot()
{
    for (const Points& points : {Points{{80, 50}}, Points{{10, kNan}, {80, 50}, {90, kNan}}}) {
        const QImage image = strip(points, 4.0);
        double ink = 0;
        for (int x = 0; x < image.width(); ++x)
            ink += columnInk(image, x);
        QVERIFY2(std::abs(ink - 3.14159 * 16) < 1.5, qPrintable(QString::number(ink)));
        QCOMPARE(coverage(image, 79, 49), 255);
        QCOMPARE(coverage(image, 74, 50), 0);
    }
}

void TestStripRenderer::nothingToDrawLeavesTheImageAlone()
{
    QCOMPARE(strip({}, 2.0), blank());
    QCOMPARE(strip({{kNan, kNan}, {3, kNan}, {kInf, 4}}, 2.0), blank());
    QCOMPARE(strip({{-50, 10}, {-20, 30}}, 2.0), blank());
    QCOMPARE(strip({{10, -40}, {150, -20}}, 2.0), blank());
    QImage empty;
    StripRenderer().draw(empty, QRect(0, 0, 10, 10), kFlat, {kInk, 2.0});
    QVERIFY(empty.isNull());
}

void TestStripRenderer::infinityEndsALineAsAGapDoes()
{
    for (const double odd : {kInf, -kInf}) {
        const Points with_infinity = {{10, 50}, {60, 50}, {80, odd}, {100, 50}, {150, 50}};
        const Points with_gap = {{10, 50}, {60, 50}, {80, kNan}, {100, 50}, {150, 50}};
        QCOMPARE(strip(with_infinity, 1.5), strip(with_gap, 1.5));
    }
}

void TestStripRenderer::nothingIsWrittenOutsideTheClip()
{
    const QRect clip(40, 30, 50, 40);
    for (const double radius : {0.5, 3.0, 8.0}) {
        QImage image = blank();
        StripRenderer renderer;
        renderer.draw(image, clip, sine(5, 48), {kInk, radius});
        renderer.draw(image, clip, Points{{-1000, -1000}, {39, 29}, {65, 50}, {91, 71}, {4000, 9000}},
                      {kInk, radius});
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(clip.contains(x, y) || image.pixel(x, y) == 0);
        }
        QVERIFY(columnInk(image, 65) > 0);
    }
}

void TestStripRenderer::farAwayPointsKeepTheSlope()
{
    const Points far = {{-79920, -39950}, {80080, 40050}}; // through (80, 50), half a pixel down per pixel
    QVERIFY(difference(strip(far, 2.0), strip({{-20, 0}, {180, 100}}, 2.0)) < 0.001);
}

void TestStripRenderer::hugeCoordinatesAreHarmless()
{
    const Points huge = {{-1e299, 50}, {1e299, 50}};
    QCOMPARE(coverage(strip(huge, 2.0), 80, 50), 255);
    const Points wall = {{10, 50}, {80, -1e299}, {80, 1e299}, {150, 50}};
    QCOMPARE(columnInk(strip(wall, 2.0), 80), 100.0);
    strip({{0, 1e308}, {1e308, -1e308}, {-1e308, 0}, {5e-324, 5e-324}, {6e-324, 1e299}}, 2.0);
}

void TestStripRenderer::clippedPiecesMakeTheWholePicture()
{
    // A chart that scrolls draws new columns only: the seam must not show.
    const Points points = sine(9, 40);
    for (const double radius : {0.5, 1.5, 6.3}) {
        QImage pieces = blank();
        StripRenderer renderer;
        for (const auto& [left, width] : {std::pair{0, 37}, {37, 1}, {38, 60}, {98, 62}})
            renderer.draw(pieces, QRect(left, 0, width, 100), points, {kInk, radius});
        QCOMPARE(pieces, strip(points, radius));
    }
}

void TestStripRenderer::steppingBackStaysInsideTheClip()
{
    QImage image = blank();
    const QRect clip(20, 20, 100, 60);
    StripRenderer().draw(image, clip, Points{{30, 30}, {100, 50}, {10, 70}, {300, 10}, {-40, 90}},
                         {kInk, 5.0});
    QCOMPARE(columnInk(image, 19) + columnInk(image, 120), 0.0);
    QVERIFY(columnInk(image, 60) > 0);
}

void TestStripRenderer::translucentInkLetsTheGroundThrough()
{
    QImage image(160, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    StripRenderer().draw(image, image.rect(), kFlat, {qRgba(0, 0, 0, 128), 2.0});
    QVERIFY(std::abs(qRed(image.pixel(80, 50)) - 127) <= 2);
    QCOMPARE(image.pixel(80, 40), qRgb(255, 255, 255));
    QCOMPARE(strip(kFlat, 2.0, qRgba(10, 20, 30, 0)), blank());
}

void TestStripRenderer::otherFormatsAreRefused()
{
    QImage image(160, 100, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    const QImage before = image;
    StripRenderer().draw(image, image.rect(), kFlat, {kInk, 2.0});
    QCOMPARE(image, before);
}

QTEST_APPLESS_MAIN(TestStripRenderer)
#include "tst_strip_renderer.moc"
