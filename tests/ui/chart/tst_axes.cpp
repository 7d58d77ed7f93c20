// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/axes.h"

#include <QTest>
#include <qcustomplot.h>

#include <cmath>
#include <limits>

using namespace contend::ui;

namespace {

/// With ordinary spaces, to be compared with what one types.
QString typed(QString text)
{
    return text.replace(QChar(0x00a0), QLatin1Char(' '));
}

QStringList labelsOf(QCPAxisTicker& ticker, double lower, double upper)
{
    QVector<double> ticks;
    QVector<QString> labels;
    ticker.generate(QCPRange(lower, upper), QLocale::c(), QLatin1Char('g'), 6, ticks, nullptr, &labels);
    QStringList list;
    for (const QString& label : labels)
        list << typed(label);
    return list;
}

} // namespace

class TestAxes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void valuesAreLabelledAsPeopleReadThem_data();
    void valuesAreLabelledAsPeopleReadThem();
    void localeWritesTheNumbers();
    void measuredValuesAreExact();
    void timeOnTheFollowingAxisEndsNow();
    void elapsedTimeIsAsExactAsItsStep_data();
    void elapsedTimeIsAsExactAsItsStep();
    void timeStepsAreOnesPeopleCountIn_data();
    void timeStepsAreOnesPeopleCountIn();
    void tickersLabelWhatTheyPlace();
    void workersAreNumberedFromOne();
    void lowPercentAxisHasItsEndsOnly();
    void numbersOfWorkersNeverTouch();
    void restylingLeavesNoDefaultLook();
};

void TestAxes::valuesAreLabelledAsPeopleReadThem_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<ValueKind>("kind");
    QTest::addColumn<double>("upper");
    QTest::addColumn<QString>("label");
    QTest::newRow("percent") << 50.0 << ValueKind::Percent << 100.0 << "50 %";
    QTest::newRow("no percent") << 0.0 << ValueKind::Percent << 100.0 << "0 %";
    QTest::newRow("zero") << 0.0 << ValueKind::Count << 3000.0 << "0";
    QTest::newRow("thousands") << 2000.0 << ValueKind::Count << 3000.0 << "2 k";
    QTest::newRow("half a thousand") << 500.0 << ValueKind::Count << 1500.0 << "0.5 k";
    QTest::newRow("hundreds") << 500.0 << ValueKind::Count << 800.0 << "500";
    QTest::newRow("millions") << 1.5e6 << ValueKind::Count << 2e6 << "1.5 M";
    QTest::newRow("fractions") << 0.25 << ValueKind::Count << 0.5 << "0.25";
}

void TestAxes::valuesAreLabelledAsPeopleReadThem()
{
    QFETCH(double, value);
    QFETCH(ValueKind, kind);
    QFETCH(double, upper);
    QFETCH(QString, label);
    QCOMPARE(typed(valueLabel(value, kind, upper, QLocale::c())), label);
}

void TestAxes::localeWritesTheNumbers()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(typed(valueLabel(1500, ValueKind::Count, 2000, german)), QStringLiteral("1,5 k"));
    QCOMPARE(typed(exactValue(52.34, ValueKind::Percent, {}, german)), QStringLiteral("52,3 %"));
}

void TestAxes::measuredValuesAreExact()
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const auto told = [&](double value) {
        return typed(exactValue(value, ValueKind::Count, QStringLiteral("operations/s"), english));
    };
    QCOMPARE(told(2345.4), QStringLiteral("2,345 operations/s"));
    QCOMPARE(told(23.46), QStringLiteral("23.5 operations/s"));
    QCOMPARE(told(0.0), QStringLiteral("0 operations/s"));
    QCOMPARE(told(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("–"));
    QCOMPARE(typed(exactValue(99.96, ValueKind::Percent, {}, english)), QStringLiteral("100.0 %"));
}

void TestAxes::timeOnTheFollowingAxisEndsNow()
{
    const auto label = [](double at, double window) { return typed(agoLabel(at, window, QLocale::c())); };
    QCOMPARE(label(0.0, 60.0), QStringLiteral("now"));
    QCOMPARE(label(-60.0, 60.0), QStringLiteral("−60 s"));
    QCOMPARE(label(-2.5, 10.0), QStringLiteral("−2.5 s"));
    QCOMPARE(label(-480.0, 600.0), QStringLiteral("−8 min"));
}

void TestAxes::elapsedTimeIsAsExactAsItsStep_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("label");
    QTest::newRow("seconds") << 14.0 << 1.0 << "14 s";
    QTest::newRow("hundredths") << 14.25 << 0.05 << "14.25 s";
    QTest::newRow("minutes") << 84.0 << 2.0 << "1:24";
    QTest::newRow("full minute") << 60.0 << 30.0 << "1:00";
    QTest::newRow("fractions beyond a minute") << 84.2 << 0.2 << "84.2 s";
    QTest::newRow("before the beginning") << -5.0 << 5.0 << "−5 s";
}

void TestAxes::elapsedTimeIsAsExactAsItsStep()
{
    QFETCH(double, seconds);
    QFETCH(double, step);
    QFETCH(QString, label);
    QCOMPARE(typed(elapsedLabel(seconds, step, QLocale::c())), label);
}

void TestAxes::timeStepsAreOnesPeopleCountIn_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("at_most");
    QTest::addColumn<double>("step");
    QTest::newRow("a minute") << -60.0 << 0.0 << 5 << 15.0;
    QTest::newRow("a minute, little room") << -60.0 << 0.0 << 3 << 30.0;
    QTest::newRow("ten minutes") << -600.0 << 0.0 << 6 << 120.0;
    QTest::newRow("half a minute") << -30.0 << 0.0 << 5 << 10.0;
    QTest::newRow("a second") << 14.0 << 15.0 << 6 << 0.2;
}

void TestAxes::timeStepsAreOnesPeopleCountIn()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(int, at_most);
    QFETCH(double, step);
    const TimeTicks ticks = timeTicks(from, to, at_most);
    QCOMPARE(ticks.step_s, step);
    QVERIFY(int(ticks.at.size()) >= 2 && int(ticks.at.size()) <= at_most);
    for (const double at : ticks.at) {
        QVERIFY(at >= from - 1e-9 && at <= to + 1e-9);
        QVERIFY(std::abs(std::remainder(at, step)) < 1e-9);
    }
    QVERIFY(timeTicks(5.0, 5.0, 4).at.empty());
    QVERIFY(timeTicks(0.0, std::numeric_limits<double>::infinity(), 4).at.empty());
}

void TestAxes::tickersLabelWhatTheyPlace()
{
    QCOMPARE(labelsOf(*agoTicker(5), -60, 0),
             QStringList({QStringLiteral("−60 s"), QStringLiteral("−45 s"), QStringLiteral("−30 s"),
                          QStringLiteral("−15 s"), QStringLiteral("now")}));
    QCOMPARE(labelsOf(*valueTicker(ValueKind::Percent, 4), 0, 100), QStringList({"0 %", "50 %", "100 %"}));
    QCOMPARE(labelsOf(*valueTicker(ValueKind::Count, 4), 0, 3000), QStringList({"0", "1 k", "2 k", "3 k"}));
    QCOMPARE(labelsOf(*elapsedTicker(4), 40, 52), QStringList({"40 s", "45 s", "50 s"}));
}

void TestAxes::workersAreNumberedFromOne()
{
    QCOMPARE(labelsOf(*workerTicker(8), 0.5, 5.5), QStringList({"1", "2", "3", "4", "5"}));
    const QStringList many = labelsOf(*workerTicker(9), 0.5, 64.5);
    QCOMPARE(many.first(), QStringLiteral("1"));
    QCOMPARE(many.last(), QStringLiteral("64"));
    QVERIFY(many.size() <= 10);
}

void TestAxes::lowPercentAxisHasItsEndsOnly()
{
    const Theme theme = loadTheme(ThemeKind::Light);
    const double line = theme.textPx(TextSize::Small);
    QCOMPARE(labelsOf(*valueTicker(ValueKind::Percent, labelsAlong(2 * line, theme, false)), 0, 100),
             QStringList({"0 %", "100 %"}));
    QCOMPARE(labelsOf(*valueTicker(ValueKind::Percent, labelsAlong(6 * line, theme, false)), 0, 100),
             QStringList({"0 %", "50 %", "100 %"}));
}

void TestAxes::numbersOfWorkersNeverTouch()
{
    const Theme theme = loadTheme(ThemeKind::Projector);
    const double line = QFontMetricsF(themeFont(theme, TextSize::Small)).height();
    for (const int workers : {2, 13, 64, 1000})
        for (double height = 2 * line; height < 40 * line; height *= 1.3) {
            const QStringList labels =
                labelsOf(*workerTicker(workerLabelsAlong(height, theme)), 0.5, workers + 0.5);
            QVERIFY(!labels.isEmpty());
            QVERIFY(static_cast<double>(labels.size()) * line <= height + 0.5);
        }
}

void TestAxes::restylingLeavesNoDefaultLook()
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
        const Theme theme = loadTheme(kind);
        QCustomPlot plot;
        restyle(plot, theme);
        for (const QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
            QCOMPARE(axis->tickLabelColor(), theme.axis);
            QCOMPARE(axis->tickLabelFont().family(), theme.font_families.constFirst());
            QCOMPARE(axis->basePen().style(), Qt::NoPen);
            QCOMPARE(axis->tickLengthOut() + axis->tickLengthIn(), 0);
        }
        QVERIFY(plot.yAxis->grid()->visible() && !plot.xAxis->grid()->visible());
        QCOMPARE(plot.yAxis->grid()->pen().color(), theme.grid);
        QVERIFY(labelsAlong(10, theme, true) >= 2 && labelsAlong(10, theme, false) >= 1);
    }
}

QTEST_MAIN(TestAxes)
#include "tst_axes.moc"
