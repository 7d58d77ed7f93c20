// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/meter_chart.h"

#include <QTest>

using namespace contend::ui;
using contend::support::columnsOf;
using contend::support::pixelsOf;

class TestMeterChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void emptyUntilSomethingIsExpected()
    {
        MeterChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        chart.setData({1000.0, 900.0, 5.0, {}, {}});
        QVERIFY(!chart.isEmpty());
        chart.clear();
        QVERIFY(chart.isEmpty());
    }

    void barsAreAsLongAsTheirShares()
    {
        MeterChart chart(m_theme);
        chart.setData({1'000'000.0, 750'000.0, 5.0, {}, {}});
        const QImage picture = chart.render(QSize(800, 300), 1.0, m_theme);
        QVERIFY(std::abs(columnsOf(picture, m_theme.accent) - 600) <= 2);
        QVERIFY(pixelsOf(picture, m_theme.error.ground) > 100);
    }

    void aSingleLostUpdateShows()
    {
        MeterChart chart(m_theme);
        chart.setData({1e9, 1e9 - 1, 1.0, {}, {}});
        QVERIFY(pixelsOf(chart.render(QSize(800, 300), 1.0, m_theme), m_theme.error.mark) > 20);
        QVERIFY(chart.summary().contains(QLatin1String("lost")));
    }

    void nothingLostIsSaid()
    {
        MeterChart chart(m_theme);
        chart.setData({5000.0, 5000.0, 0.0, {}, {}});
        QVERIFY(chart.summary().contains(QLatin1String("nothing lost")));
        const QImage picture = chart.render(QSize(800, 300), 1.0, m_theme);
        QCOMPARE(pixelsOf(picture, m_theme.error.mark), 0);
        QVERIFY(columnsOf(picture, m_theme.accent) >= 799);
    }

    void moreThanExpectedStaysWithinThePicture()
    {
        MeterChart chart(m_theme);
        chart.setData({1000.0, 2000.0, 0.0, {}, {}});
        const QImage picture = chart.render(QSize(800, 300), 1.0, m_theme);
        QVERIFY(columnsOf(picture, m_theme.accent) >= 799);
        QCOMPARE(pixelsOf(picture, m_theme.error.mark), 0);
    }
};

QTEST_MAIN(TestMeterChart)
#include "tst_meter_chart.moc"
