// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/overlap_chart.h"

#include <QTest>

using namespace contend::ui;
using contend::support::pixelsOf;

namespace {

/// `at_once` of the workers run in each column, taking turns.
OverlapData turns(int workers, int at_once, int cores)
{
    OverlapData data;
    data.to_s = 4.0;
    data.columns = 40;
    data.workers = workers;
    data.cores = cores;
    data.shares.assign(static_cast<std::size_t>(data.columns * workers), 0.0);
    for (int column = 0; column < data.columns; ++column)
        for (int k = 0; k < at_once; ++k)
            data.shares[static_cast<std::size_t>(column * workers + (column + k) % workers)] = 1.0;
    return data;
}

} // namespace

class TestOverlapChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

    int coloured(const OverlapData& data)
    {
        OverlapChart chart(m_theme);
        chart.setData(data);
        const QImage picture = chart.render(QSize(600, 300), 1.0, m_theme);
        int sum = 0;
        for (int worker = 0; worker < data.workers; ++worker)
            sum += pixelsOf(picture, workerColor(m_theme, worker));
        return sum;
    }

private slots:
    void twoAtOnceFillTwiceAsMuch()
    {
        OverlapChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        const int one = coloured(turns(4, 1, 2));
        const int two = coloured(turns(4, 2, 2));
        QVERIFY(one > 10'000);
        QVERIFY(two > 1.85 * one && two < 2.1 * one);
    }

    void meanIsHowManyRanAtOnce()
    {
        QCOMPARE(turns(4, 1, 2).mean(), 1.0);
        QCOMPARE(turns(4, 3, 2).mean(), 3.0);
        QCOMPARE(OverlapData{}.mean(), 0.0);
    }

    void sixtyFourWorkersFit()
    {
        OverlapChart chart(m_theme);
        chart.setData(turns(64, 2, 2));
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Projector})
            QVERIFY(!chart.render(QSize(200, 90), 2.0, loadTheme(kind)).isNull());
        QVERIFY(chart.summary().contains(QLatin1String("64")));
    }
};

QTEST_MAIN(TestOverlapChart)
#include "tst_overlap_chart.moc"
