// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/plot_axes.h"
#include "ui/chart/scaling_chart.h"

#include <QSignalSpy>
#include <QTest>

using namespace contend::ui;
using contend::support::pixelsOf;

namespace {

ScalingCurve curve(int key, const char* name, const QList<double>& values)
{
    ScalingCurve made;
    made.key = key;
    made.name = QString::fromLatin1(name);
    double x = 1.0;
    for (const double value : values) {
        ScalingPoint point;
        point.x = x;
        point.mean = value;
        point.low = value * 0.9;
        point.high = value * 1.1;
        point.repeats = 3;
        made.points.append(point);
        x *= 2.0;
    }
    return made;
}

ScalingData data()
{
    ScalingData made;
    made.x_name = QStringLiteral("workers");
    made.y_name = QStringLiteral("operations/s");
    made.logarithmic_x = true;
    made.cores = 2.0;
    made.curves = {curve(2, "Threads + GIL", {1000, 990, 980}), curve(3, "Processes", {1000, 1950, 1900})};
    made.ideal = ScalingModel{QStringLiteral("ideal"), {{1, 1000}, {2, 2000}, {4, 4000}}};
    return made;
}

} // namespace

class TestScalingChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void axesPlaceValues()
    {
        const PlotAxis linear{10.0, 20.0, false};
        QCOMPARE(linear.share(15.0), 0.5);
        const PlotAxis logarithmic{1.0, 64.0, true};
        QCOMPARE(logarithmic.share(8.0), 0.5);
        QCOMPARE(logarithmic.share(0.0), 0.0);
        QCOMPARE((PlotAxis{5.0, 5.0, false}).share(5.0), 0.0);
    }

    void emptyWithoutPoints()
    {
        ScalingChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        ScalingData only_names;
        only_names.curves = {curve(0, "Threads", {})};
        chart.setData(only_names);
        QVERIFY(chart.isEmpty());
    }

    void everyCurveHasItsColourAndAnEntry()
    {
        ScalingChart chart(m_theme);
        QSignalSpy legend(&chart, &PaintedChart::legendChanged);
        chart.setData(data());
        QCOMPARE(legend.size(), 1);
        QCOMPARE(chart.legend().size(), 2);
        const QImage picture = chart.render(QSize(700, 400), 1.0, m_theme);
        QVERIFY(pixelsOf(picture, workerColor(m_theme, 2)) > 200);
        QVERIFY(pixelsOf(picture, workerColor(m_theme, 3)) > 200);
        chart.setHiddenKeys({3});
        QVERIFY(pixelsOf(chart.render(QSize(700, 400), 1.0, m_theme), workerColor(m_theme, 3)) == 0);
    }

    void anIdealFarAboveDoesNotPressTheMeasuredFlat()
    {
        ScalingChart chart(m_theme);
        ScalingData steep = data();
        steep.ideal = ScalingModel{QStringLiteral("ideal"), {{1, 1000}, {4, 1e9}}};
        chart.setData(steep);
        const QImage picture = chart.render(QSize(700, 400), 1.0, m_theme);
        int highest = picture.height();
        for (int y = picture.height() - 1; y >= 0; --y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y) == workerColor(m_theme, 3))
                    highest = y;
        QVERIFY(highest < 220);
    }

    void singlePointAndNonsenseAreDrawable()
    {
        ScalingChart chart(m_theme);
        ScalingData one = data();
        one.curves = {curve(0, "Threads", {1000})};
        one.ideal.reset();
        chart.setData(one);
        QVERIFY(!chart.render(QSize(300, 200), 2.0, m_theme).isNull());
        one.curves = {curve(0, "Threads", {0, std::nan(""), 0})};
        one.logarithmic_x = false;
        chart.setData(one);
        QVERIFY(!chart.render(QSize(300, 200), 1.0, m_theme).isNull());
    }

    void aMarkStandsWhereItSays()
    {
        ScalingChart chart(m_theme);
        ScalingData marked = data();
        marked.cores.reset();
        marked.ideal.reset();
        marked.amdahl.reset();
        marked.logarithmic_x = false;
        marked.whole_x = {0.0, 100.0};
        chart.setData(marked);
        const int without = pixelsOf(chart.render(QSize(700, 400), 1.0, m_theme), m_theme.marker);
        marked.mark = ScalingMark{80.0, QStringLiteral("enough")};
        chart.setData(marked);
        const QImage picture = chart.render(QSize(700, 400), 1.0, m_theme);
        QVERIFY(pixelsOf(picture, m_theme.marker) > without + 20);
        marked.mark->x = 300.0; // beyond the axis
        chart.setData(marked);
        QCOMPARE(pixelsOf(chart.render(QSize(700, 400), 1.0, m_theme), m_theme.marker), without);
    }

    void summaryTellsBothEnds()
    {
        ScalingChart chart(m_theme);
        chart.setData(data());
        QVERIFY(chart.summary().contains(QLatin1String("Processes")));
        QVERIFY(chart.summary().contains(QLatin1String("workers")));
    }
};

QTEST_MAIN(TestScalingChart)
#include "tst_scaling_chart.moc"
