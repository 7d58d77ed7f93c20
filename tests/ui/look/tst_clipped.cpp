// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/clipped.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTest>

using namespace contend::ui;

class TestClipped : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatIsInsideIsLeft_data()
    {
        QTest::addColumn<QPolygonF>("line");
        QTest::addColumn<int>("parts");
        QTest::addColumn<QRectF>("extent");
        const QRectF nothing;
        QTest::newRow("inside") << QPolygonF{{{1, 1}, {5, 5}, {9, 2}}} << 1 << QRectF(1, 1, 8, 4);
        QTest::newRow("leaves at the top") << QPolygonF{{{0, 10}, {20, -10}}} << 1 << QRectF(0, 0, 10, 10);
        QTest::newRow("leaves and comes back")
            << QPolygonF{{{1, 5}, {3, -5}, {5, 5}}} << 2 << QRectF(1, 0, 4, 5);
        QTest::newRow("passes by") << QPolygonF{{{-5, 3}, {3, -6}}} << 0 << nothing;
        QTest::newRow("along an edge") << QPolygonF{{{-5, 0}, {15, 0}}} << 1 << QRectF(0, 0, 10, 0);
        QTest::newRow("beyond an edge") << QPolygonF{{{-5, -1}, {15, -1}}} << 0 << nothing;
        QTest::newRow("a point") << QPolygonF{{{2, 2}}} << 0 << nothing;
        QTest::newRow("none") << QPolygonF() << 0 << nothing;
    }
    void onlyWhatIsInsideIsLeft()
    {
        QFETCH(QPolygonF, line);
        QFETCH(int, parts);
        QFETCH(QRectF, extent);
        const std::vector<QPolygonF> left = clipped(line, QRectF(0, 0, 10, 10));
        QCOMPARE(static_cast<int>(left.size()), parts);
        QPolygonF all;
        for (const QPolygonF& part : left)
            all += part;
        QCOMPARE(all.boundingRect(), extent);
    }

    /// An SVG file knows no clip.
    void hatchStaysInsideInAnSvgToo()
    {
        for (const bool rising : {true, false}) {
            QBuffer file;
            QSvgGenerator generator;
            generator.setOutputDevice(&file);
            generator.setViewBox(QRect(0, 0, 100, 60));
            QPainter painter(&generator);
            painter.setPen(QPen(Qt::red, 2.0, Qt::SolidLine, Qt::FlatCap));
            paintHatch(painter, QRectF(30, 20, 40, 20), 8.0, rising);
            painter.end();
            QImage image(100, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter onto(&image);
            QSvgRenderer(file.data()).render(&onto, QRectF(0, 0, 100, 60));
            onto.end();
            int inside = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const bool is_red = qGreen(image.pixel(x, y)) < 128;
                    inside += is_red;
                    QVERIFY2(!is_red || QRect(29, 19, 42, 22).contains(x, y), qPrintable(QString::number(x)));
                }
            QVERIFY(inside > 40 * 20 / 8);
        }
    }
};

QTEST_MAIN(TestClipped)
#include "tst_clipped.moc"
