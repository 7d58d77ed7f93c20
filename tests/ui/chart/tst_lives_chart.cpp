// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/lives_chart.h"

#include <QTest>

using namespace contend::ui;
using contend::support::columnsOf;
using contend::support::pixelsOf;

class TestLivesChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

    static LivesData oneCrashed()
    {
        LivesData data;
        data.end_s = 4;
        data.lanes = {{0, {{0, 4, true, false, {}}}},
                      {1, {{0, 1, false, true, QStringLiteral("signal 11")}}}};
        return data;
    }

private slots:
    void emptyUntilSomebodyLives()
    {
        LivesChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        chart.setData(oneCrashed());
        QVERIFY(!chart.isEmpty());
        QCOMPARE(chart.summary(), QStringLiteral("1 of 2 workers live."));
        chart.clear();
        QVERIFY(chart.isEmpty());
    }

    void barsAreAsLongAsLives()
    {
        LivesChart chart(m_theme);
        chart.setData(oneCrashed());
        const QImage picture = chart.render(QSize(800, 300), 1.0, m_theme);
        const int whole = columnsOf(picture, workerColor(m_theme, 0));
        const int quarter = columnsOf(picture, workerColor(m_theme, 1));
        QVERIFY(whole > 600);
        QVERIFY2(std::abs(quarter - whole / 4) < 20, qPrintable(QString::number(quarter)));
        QVERIFY(columnsOf(picture, m_theme.dead_lane) > whole / 2);
    }

    void crashIsMarked()
    {
        LivesChart chart(m_theme);
        LivesData data = oneCrashed();
        chart.setData(data);
        QVERIFY(pixelsOf(chart.render(QSize(800, 300), 1.0, m_theme), m_theme.error.mark) > 20);
        data.lanes[1].spans[0].crashed = false; // it left
        chart.setData(data);
        QCOMPARE(pixelsOf(chart.render(QSize(800, 300), 1.0, m_theme), m_theme.error.mark), 0);
    }

    void whoCameBackHasTwoBars()
    {
        LivesChart chart(m_theme);
        LivesData data = oneCrashed();
        data.lanes[1].spans.push_back({3, 4, true, false, {}});
        chart.setData(data);
        const QImage picture = chart.render(QSize(800, 300), 1.0, m_theme);
        const int whole = columnsOf(picture, workerColor(m_theme, 0));
        QVERIFY(std::abs(columnsOf(picture, workerColor(m_theme, 1)) - whole / 2) < 30);
        QCOMPARE(chart.summary(), QStringLiteral("2 of 2 workers live."));
    }

    void manyLanesFit()
    {
        LivesChart chart(m_theme);
        LivesData data;
        data.end_s = 4;
        for (int k = 0; k < 64; ++k)
            data.lanes.push_back({k, {{0, 4, true, false, {}}}});
        chart.setData(data);
        const QImage picture = chart.render(QSize(800, 300), 1.0, m_theme);
        for (int k = 0; k < 64; ++k)
            QVERIFY(pixelsOf(picture, workerColor(m_theme, k)) > 300);
    }
};

QTEST_MAIN(TestLivesChart)
#include "tst_lives_chart.moc"
