// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/waterfall_chart.h"

#include <QTest>
#include <cmath>

using namespace contend::ui;
using contend::support::pixelsOf;

namespace {

WaterfallBar page(int number, double begin)
{
    WaterfallBar bar;
    bar.page = number;
    bar.worker = number - 1;
    bar.begin_s = begin;
    bar.end_s = {begin + 0.01, begin + 0.2, begin + 0.25, begin + 0.3};
    return bar;
}

} // namespace

class TestWaterfallChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void emptyChartHasNoLegend()
    {
        WaterfallChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        QVERIFY(chart.legend().isEmpty());
        QVERIFY(!chart.render(QSize(300, 200), 1.0, m_theme).isNull());
    }

    void everyPhaseIsSeenInItsColour_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
        QTest::newRow("projector") << static_cast<int>(ThemeKind::Projector);
    }
    void everyPhaseIsSeenInItsColour()
    {
        QFETCH(int, kind);
        const Theme theme = loadTheme(static_cast<ThemeKind>(kind));
        WaterfallChart chart(theme);
        chart.setData({{page(1, 0.0), page(2, 0.05)}, 0.35});
        const QImage picture = chart.render(QSize(900, 400), 1.0, theme);
        for (const WaterfallPhase phase :
             {WaterfallPhase::Connect, WaterfallPhase::Wait, WaterfallPhase::Receive, WaterfallPhase::Parse})
            QVERIFY2(pixelsOf(picture, WaterfallChart::phaseColour(theme, phase)) > 20,
                     qPrintable(WaterfallChart::phaseName(phase)));
    }

    void phasesThatDidNotHappenAreLeftOut()
    {
        WaterfallBar bar = page(1, 0.0);
        bar.end_s = {0.01, 0.2, 0.0, std::nan("")};
        QCOMPARE(bar.endTime(), 0.2);
        WaterfallChart chart(m_theme);
        chart.setData({{bar}, 0.0});
        const QImage picture = chart.render(QSize(900, 300), 1.0, m_theme);
        QVERIFY(pixelsOf(picture, WaterfallChart::phaseColour(m_theme, WaterfallPhase::Wait)) > 20);
        QCOMPARE(pixelsOf(picture, WaterfallChart::phaseColour(m_theme, WaterfallPhase::Parse)), 0);
    }

    void hiddenPhaseLeavesItsPlaceEmpty()
    {
        WaterfallChart chart(m_theme);
        chart.setData({{page(1, 0.0)}, 0.3});
        chart.setHiddenKeys({static_cast<int>(WaterfallPhase::Parse)});
        const QImage picture = chart.render(QSize(900, 300), 1.0, m_theme);
        QCOMPARE(pixelsOf(picture, WaterfallChart::phaseColour(m_theme, WaterfallPhase::Parse)), 0);
        QVERIFY(chart.legend().last().hidden);
    }

    void hundredPagesFit()
    {
        WaterfallData data;
        for (int i = 0; i < 100; ++i)
            data.bars.append(page(i + 1, i * 0.02));
        data.total_s = 2.3;
        WaterfallChart chart(m_theme);
        chart.setData(data);
        const QImage picture = chart.render(QSize(500, 260), 1.0, m_theme);
        QVERIFY(pixelsOf(picture, WaterfallChart::phaseColour(m_theme, WaterfallPhase::Parse)) > 300);
    }

    void summaryTellsTheTotal()
    {
        WaterfallChart chart(m_theme);
        chart.setData({{page(1, 0.0), page(2, 0.0)}, 0.0});
        QVERIFY(chart.summary().contains(QLatin1String("so far")));
        chart.setData({{page(1, 0.0), page(2, 0.0)}, 0.3});
        QVERIFY(chart.summary().contains(QLatin1String("300")));
        QCOMPARE(chart.accessibleDescription(), chart.summary());
    }
};

QTEST_MAIN(TestWaterfallChart)
#include "tst_waterfall_chart.moc"
