// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/row_chart.h"

#include <QTest>

using namespace contend::ui;
using contend::support::columnsOf;
using contend::support::pixelsOf;

namespace {

RowData bars(const QList<double>& values)
{
    RowData data;
    for (int k = 0; k < values.size(); ++k)
        data.rows.append({QString(), {{values[k], k, StateKind::Running}}, QString()});
    return data;
}

} // namespace

class TestRowChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

    int lengthOf(const RowData& data, int worker) const
    {
        RowChart chart(m_theme);
        chart.setData(data);
        return columnsOf(chart.render(QSize(800, 400), 1.0, m_theme), workerColor(m_theme, worker));
    }

private slots:
    void emptyWithoutRows()
    {
        RowChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        chart.setData(bars({1}));
        QVERIFY(!chart.isEmpty());
        chart.setData({});
        QVERIFY(chart.isEmpty());
    }

    void noteIsToldWholeWhereItMayBeShortened()
    {
        RowChart chart(m_theme);
        RowData data = bars({1});
        data.note = QStringLiteral("Worth it from 0.29 µs of work");
        chart.setData(data);
        chart.resize(120, 200);
        PaintedChart& told = chart;
        QCOMPARE(told.toolTipAt(QPointF(20, 5)), data.note);
        QVERIFY(told.toolTipAt(QPointF(20, 190)) != data.note);
    }

    void barsAreAsLongAsTheirShares()
    {
        const RowData data = bars({100, 25});
        QVERIFY(std::abs(lengthOf(data, 0) - 800) <= 2);
        QVERIFY(std::abs(lengthOf(data, 1) - 200) <= 2);
    }

    void markerBelongsToTheScale()
    {
        RowData data = bars({100});
        data.marker = 400;
        QVERIFY(std::abs(lengthOf(data, 0) - 200) <= 2);
    }

    void logarithmicBarsGrowByDecades()
    {
        RowData data = bars({10'000, 100, 0.5});
        data.logarithmic_from = 1.0;
        QVERIFY(std::abs(lengthOf(data, 0) - 800) <= 2);
        QVERIFY(std::abs(lengthOf(data, 1) - 400) <= 2);
        QCOMPARE(lengthOf(data, 2), 0);
    }

    void partsFollowEachOther()
    {
        RowData data;
        data.rows.append({QString(),
                          {{10, -1, StateKind::Io}, {30, -1, StateKind::Running}, {0, -1, StateKind::Idle}},
                          QString()});
        RowChart chart(m_theme);
        chart.setData(data);
        const QImage picture = chart.render(QSize(800, 200), 1.0, m_theme);
        QVERIFY(std::abs(columnsOf(picture, m_theme.state(StateKind::Io).colour) - 200) <= 2);
        QVERIFY(std::abs(columnsOf(picture, m_theme.state(StateKind::Running).colour) - 600) <= 2);
        QCOMPARE(pixelsOf(picture, m_theme.state(StateKind::Idle).colour), 0);
    }

    void manyRowsAndLongWordsStayWithinThePicture()
    {
        RowData data;
        for (int k = 0; k < 64; ++k)
            data.rows.append({QStringLiteral("A worker with a long name %1").arg(k + 1),
                              {{1000.0 + k, k, StateKind::Running}},
                              QStringLiteral("1,000 entries, and a long story about each of them")});
        data.note = QStringLiteral("note");
        data.marker = 5000;
        data.marker_name = QStringLiteral("all");
        for (const QSize size : {QSize(300, 250), QSize(800, 300), QSize(1920, 1080)}) {
            RowChart chart(m_theme);
            chart.setData(data);
            QVERIFY(pixelsOf(chart.render(size, 1.0, m_theme), workerColor(m_theme, 0)) > 0);
        }
    }

    void zerosAreNoBars() { QCOMPARE(lengthOf(bars({0, 0}), 0), 0); }

    void wordsTellEveryRow()
    {
        RowChart chart(m_theme);
        RowData data = bars({1});
        data.rows[0].name = QStringLiteral("Worker 1");
        data.rows[0].text = QStringLiteral("12 entries");
        chart.setData(data);
        QCOMPARE(chart.summary(), QStringLiteral("Worker 1: 12 entries"));
    }
};

QTEST_MAIN(TestRowChart)
#include "tst_row_chart.moc"
