// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/painted_chart.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace contend::ui;

namespace {

/// Fills its rectangle with the accent once it has something to show.
class Sample : public PaintedChart {
public:
    using PaintedChart::PaintedChart;

    bool isEmpty() const override { return !m_full; }
    QString summary() const override { return QStringLiteral("One full field."); }
    void fill()
    {
        m_full = true;
        contentChanged();
    }

protected:
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium) override
    {
        painter.fillRect(rect, theme.accent);
    }

private:
    bool m_full = false;
};

} // namespace

class TestPaintedChart : public QObject {
    Q_OBJECT

private slots:
    void picturesHaveTheSizeAndThemeAskedFor()
    {
        Sample chart(loadTheme(ThemeKind::Light));
        chart.fill();
        const Theme dark = loadTheme(ThemeKind::Dark);
        const QImage picture = chart.render(QSize(120, 80), 2.0, dark);
        QCOMPARE(picture.size(), QSize(240, 160));
        QCOMPARE(picture.devicePixelRatio(), 2.0);
        QCOMPARE(picture.pixelColor(239, 159), dark.accent);
        QCOMPARE(chart.theme().kind, ThemeKind::Light);
    }

    void emptyChartShowsItsHintOnTheCard()
    {
        const Theme theme = loadTheme(ThemeKind::Light);
        Sample chart(theme);
        chart.setEmptyHint(QStringLiteral("Nothing yet"));
        const QImage picture = chart.render(QSize(200, 80), 1.0, theme);
        QCOMPARE(picture.pixelColor(0, 0), theme.card);
        QImage blank(picture.size(), picture.format());
        blank.fill(theme.card);
        QVERIFY(picture != blank);
    }

    void wordsFollowTheContent()
    {
        Sample chart(loadTheme(ThemeKind::Light));
        chart.fill();
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("One full field."));
    }

    void doubleClickAndEnterAskToExpand()
    {
        Sample chart(loadTheme(ThemeKind::Light));
        QSignalSpy asked(&chart, &PaintedChart::expandRequested);
        QTest::mouseDClick(&chart, Qt::LeftButton);
        QTest::keyClick(&chart, Qt::Key_Return);
        QTest::keyClick(&chart, Qt::Key_X);
        QCOMPARE(asked.size(), 2);
    }
};

QTEST_MAIN(TestPaintedChart)
#include "tst_painted_chart.moc"
