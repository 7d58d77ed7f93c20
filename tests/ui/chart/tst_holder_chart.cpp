// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/holder_chart.h"

#include <QTest>

using namespace contend::ui;
using contend::support::columnsOf;

namespace {

HolderData turns(int count, int workers)
{
    HolderData data;
    for (int k = 0; k < count; ++k)
        data.turns.push_back({k % workers, k * 0.005, (k + 1) * 0.005});
    data.to_s = count * 0.005;
    return data;
}

} // namespace

class TestHolderChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void everyHolderHasItsShareOfTheLane()
    {
        HolderChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        chart.setData(turns(8, 4));
        const QImage picture = chart.render(QSize(800, 200), 1.0, m_theme);
        for (int worker = 0; worker < 4; ++worker) {
            const int columns = columnsOf(picture, workerColor(m_theme, worker));
            QVERIFY2(columns > 180 && columns < 205, QByteArray::number(columns));
        }
    }

    void handoffsAreChangesOfHolder()
    {
        HolderChart chart(m_theme);
        HolderData data = turns(8, 4);
        QCOMPARE((chart.setData(data), chart.handoffs()), 7);
        data.turns[3].worker = data.turns[2].worker;
        QCOMPARE((chart.setData(data), chart.handoffs()), 6);
        QVERIFY(chart.summary().contains(QLatin1Char('6')));
    }

    void sixtyFourWorkersFit()
    {
        HolderChart chart(m_theme);
        chart.setData(turns(640, 64));
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Projector})
            QVERIFY(!chart.render(QSize(300, 120), 2.0, loadTheme(kind)).isNull());
    }
};

QTEST_MAIN(TestHolderChart)
#include "tst_holder_chart.moc"
