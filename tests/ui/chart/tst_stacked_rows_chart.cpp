// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/stacked_rows_chart.h"

#include <QTest>

using namespace contend::ui;
using contend::support::columnsOf;
using contend::support::pixelsOf;

namespace {

/// In the colour of a worker.
StackedRow row(const QString& name, double value, int worker, StackFill fill = StackFill::Solid)
{
    return {name, {{value, worker, StateKind::Other, fill}}, QString::number(value), {}, false};
}

} // namespace

class TestStackedRowsChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void roundNumbersAbove_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("rounded");
        QTest::newRow("nothing") << 0.0 << 1.0;
        QTest::newRow("one") << 1.0 << 1.0;
        QTest::newRow("more than one") << 1.2 << 2.0;
        QTest::newRow("three") << 3.0 << 5.0;
        QTest::newRow("seven") << 7.0 << 10.0;
        QTest::newRow("small") << 0.03 << 0.05;
        QTest::newRow("large") << 2.1e9 << 5e9;
    }
    void roundNumbersAbove()
    {
        QFETCH(double, value);
        QFETCH(double, rounded);
        QVERIFY(std::abs(roundedUp(value) - rounded) < rounded * 1e-9);
    }

    void emptyUntilThereAreRows()
    {
        StackedRowsChart chart(QStringLiteral("rows"), m_theme);
        QVERIFY(chart.isEmpty());
        QCOMPARE(chart.summary(), chart.emptyHint());
        chart.setData({{row(QStringLiteral("one"), 1, 0)}, 1, QStringLiteral("One."), {}});
        QVERIFY(!chart.isEmpty());
        QCOMPARE(chart.summary(), QStringLiteral("One."));
        chart.clear();
        QVERIFY(chart.isEmpty());
    }

    void partsAreAsLongAsTheirValues()
    {
        StackedRowsChart chart(QStringLiteral("rows"), m_theme);
        StackedRows data;
        data.rows = {row({}, 30, 0)};
        data.rows[0].parts.push_back({60, 1, StateKind::Other, StackFill::Solid});
        data.whole = 120;
        chart.setData(data);
        const QImage picture = chart.render(QSize(800, 200), 1.0, m_theme);
        const int left = columnsOf(picture, workerColor(m_theme, 0));
        const int right = columnsOf(picture, workerColor(m_theme, 1));
        QVERIFY(left > 150);
        QVERIFY2(std::abs(right - 2 * left) <= 3, qPrintable(QStringLiteral("%1 %2").arg(left).arg(right)));
    }

    void longestRowFitsWithoutAWhole()
    {
        StackedRowsChart chart(QStringLiteral("rows"), m_theme);
        StackedRows data;
        data.rows = {row({}, 100, 0), row({}, 25, 1)};
        chart.setData(data);
        const QImage picture = chart.render(QSize(800, 200), 1.0, m_theme);
        QVERIFY(columnsOf(picture, workerColor(m_theme, 0)) > 700);
    }

    void statesLookAsEverywhere()
    {
        StackedRowsChart chart(QStringLiteral("rows"), m_theme);
        StackedRows data;
        data.rows = {row({}, 1, -1)};
        data.rows[0].parts[0].state = StateKind::Running;
        chart.setData(data);
        const QImage picture = chart.render(QSize(800, 200), 1.0, m_theme);
        QVERIFY(columnsOf(picture, m_theme.state(StateKind::Running).fill) > 600);
    }

    void manyRowsFit()
    {
        StackedRowsChart chart(QStringLiteral("rows"), m_theme);
        StackedRows data;
        for (int k = 0; k < 64; ++k)
            data.rows.push_back(row(QStringLiteral("Worker %1").arg(k + 1), 1, k));
        data.axis_text = [](double value) { return QString::number(value); };
        chart.setData(data);
        const QImage picture = chart.render(QSize(800, 300), 1.0, m_theme);
        for (int k = 0; k < 64; ++k)
            QVERIFY(pixelsOf(picture, workerColor(m_theme, k)) > 300);
    }

    void hatchAndFrameAreDrawn()
    {
        StackedRowsChart chart(QStringLiteral("rows"), m_theme);
        StackedRows data;
        data.rows = {row({}, 1, 0, StackFill::Hatched), row({}, 1, 1, StackFill::Outlined)};
        chart.setData(data);
        const QImage picture = chart.render(QSize(800, 200), 1.0, m_theme);
        QVERIFY(columnsOf(picture, workerColor(m_theme, 0)) > 50);
        QVERIFY(columnsOf(picture, workerColor(m_theme, 1)) > 300);
        QVERIFY(pixelsOf(picture, workerColor(m_theme, 1)) < 8000);
    }

    void everyThemeIsReadable()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
            const Theme theme = loadTheme(kind);
            StackedRowsChart chart(QStringLiteral("rows"), theme);
            chart.setData({{row(QStringLiteral("Worker 1"), 1, 0)}, 1, {}, {}});
            QVERIFY(pixelsOf(chart.render(QSize(800, 200), 1.0, theme), theme.text) > 10);
        }
    }
};

QTEST_MAIN(TestStackedRowsChart)
#include "tst_stacked_rows_chart.moc"
