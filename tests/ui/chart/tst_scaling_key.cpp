// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_text.h"
#include "ui/chart/scaling_key.h"

#include <QImage>
#include <QTest>

using namespace contend::ui;

namespace {

const QString kName = QStringLiteral("times as fast as one worker");

} // namespace

class TestScalingKey : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

    ScalingKey key() const
    {
        return {{{"ideal", QPen(Qt::black)}, {"Amdahl, 80 % serial", QPen(Qt::black)}}, m_theme};
    }

private slots:
    void standsAboveThePlotWhereItHasRoom()
    {
        const QRectF wide(0, 0, 800, 300);
        QCOMPARE(key().placeIn(wide, wide.adjusted(40, 20, 0, -20), kName), ScalingKey::Place::BesideName);
        const QRectF high(0, 0, 300, 300);
        QCOMPARE(key().placeIn(high, high.adjusted(40, 20, 0, -20), kName), ScalingKey::Place::InPlot);
    }

    void takesTheNamesPlaceInALowChart()
    {
        const QRectF low(0, 0, 300, 90);
        QCOMPARE(key().placeIn(low, low.adjusted(40, 20, 0, -20), kName), ScalingKey::Place::InPlaceOfName);
        const QRectF tiny(0, 0, 60, 90);
        QCOMPARE(key().placeIn(tiny, tiny.adjusted(40, 20, 0, -20), kName), ScalingKey::Place::InPlot);
    }

    void everyNameIsWholeAboveThePlot()
    {
        const QRectF rect(0, 0, 300, 90);
        const QImage like(300, 90, QImage::Format_ARGB32);
        test::TextRecorder recorder(like);
        QPainter painter(&recorder);
        key().paint(painter, rect, rect.adjusted(40, 20, 0, -20), ScalingKey::Place::InPlaceOfName);
        QStringList names;
        for (const test::DrawnText& drawn : recorder.texts()) {
            names.append(drawn.text);
            QVERIFY(drawn.ink.bottom() <= 20 && drawn.ink.left() >= 0 && drawn.ink.right() <= 301);
        }
        QCOMPARE(names, QStringList({"ideal", "Amdahl, 80 % serial"}));
    }
};

QTEST_MAIN(TestScalingKey)
#include "tst_scaling_key.moc"
