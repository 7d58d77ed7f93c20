// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_text.h"
#include "tests/support/picture.h"
#include "ui/chart/bar_chart.h"

#include <QTest>

using namespace contend::ui;
using contend::support::columnsOf;

namespace {

ComparisonBar contender(int key, const char* name, double value)
{
    ComparisonBar bar;
    bar.key = key;
    bar.name = QString::fromLatin1(name);
    bar.value = value;
    return bar;
}

} // namespace

class TestBarChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void barsAreInProportion()
    {
        BarChart chart(m_theme);
        chart.setData(
            {{contender(0, "One", 1000.0), contender(1, "Two", 2000.0)}, QStringLiteral("operations/s")});
        const QImage picture = chart.render(QSize(900, 300), 1.0, m_theme);
        const int one = columnsOf(picture, workerColor(m_theme, 0));
        const int two = columnsOf(picture, workerColor(m_theme, 1));
        QVERIFY(one > 100);
        QVERIFY(std::abs(two - 2 * one) <= 4);
    }

    void multiplesOfTheBaselineAreTold()
    {
        BarChart chart(m_theme);
        ComparisonBar baseline = contender(0, "Sequential", 4700.0);
        baseline.is_baseline = true;
        ComparisonBar fast = contender(3, "Processes", 9212.0);
        fast.repeats = 3;
        fast.low = 9000.0;
        fast.high = 9400.0;
        chart.setData({{baseline, fast}, QStringLiteral("operations/s")});
        QVERIFY2(chart.summary().contains(QLatin1String("1.96 ×")) ||
                     chart.summary().contains(QStringLiteral("1.96 ×")),
                 qPrintable(chart.summary()));
        QVERIFY(chart.summary().contains(QLatin1String("3 runs")));
        QCOMPARE(chart.summary().count(QStringLiteral("×")), 1);
    }

    void betStandsBesideItsBar()
    {
        BarChart chart(m_theme);
        const ComparisonBar one = contender(0, "One", 1000.0);
        ComparisonBar two = contender(1, "Two", 2000.0);
        chart.setData({{one, two}, {}});
        const int alone = columnsOf(chart.render(QSize(900, 300), 1.0, m_theme), workerColor(m_theme, 1));
        QVERIFY(!chart.summary().contains(QStringLiteral("your bet")));
        two.bet = ComparisonBet{8000.0};
        chart.setData({{one, two}, {}});
        QVERIFY(chart.summary().contains(QStringLiteral("your bet: 8")));
        // The scale makes room for it.
        const int beside = columnsOf(chart.render(QSize(900, 300), 1.0, m_theme), workerColor(m_theme, 1));
        QVERIFY(beside < alone / 3 && beside > alone / 5);
        two.bet = ComparisonBet{};
        chart.setData({{one, two}, {}});
        QVERIFY(chart.summary().contains(QStringLiteral("your bet")));
        QVERIFY(columnsOf(chart.render(QSize(900, 300), 1.0, m_theme), workerColor(m_theme, 1)) >
                alone * 9 / 10); // but for the words
    }

    void baselineDoesNotCrossOutValues()
    {
        const auto crossed = [](double value) { // the line of the baseline where the second value stands
            Theme theme = loadTheme(ThemeKind::Light);
            theme.marker = QColor(255, 0, 255);
            BarChart chart(theme);
            ComparisonBar baseline = contender(0, "One", 100.0);
            baseline.is_baseline = true;
            chart.setData({{baseline, contender(1, "Two", value)}, {}});
            const QImage picture = chart.render(QSize(600, 200), 1.0, theme);
            QRect bar;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixelColor(x, y) == workerColor(theme, 1))
                        bar |= QRect(x, y, 1, 1);
            const QRect beside(bar.right() + 1, bar.center().y() - 4, 590 - bar.right(), 8);
            return contend::support::pixelsOf(picture.copy(beside), theme.marker) > 0;
        };
        QVERIFY(crossed(40.0)); // its value ends long before
        QVERIFY(!crossed(97.0));
    }

    void baselineDoesNotCrossOutABet()
    {
        const auto marked = [](double bet) { // pixels of the baseline's line, in all
            Theme theme = loadTheme(ThemeKind::Light);
            theme.marker = QColor(255, 0, 255);
            BarChart chart(theme);
            ComparisonBar baseline = contender(0, "One", 100.0);
            baseline.is_baseline = true;
            ComparisonBar other = contender(1, "Two", 20.0);
            other.bet = ComparisonBet{bet};
            chart.setData({{baseline, other}, {}});
            return contend::support::pixelsOf(chart.render(QSize(900, 400), 1.0, theme), theme.marker);
        };
        QVERIFY(marked(97.0) < marked(10.0)); // its words stand where the line would be
    }

    void wordsOfALimitAreNeverCutOff_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {300, 420, 900})
            QTest::addRow("%d", width) << width;
    }
    void wordsOfALimitAreNeverCutOff()
    {
        QFETCH(int, width);
        BarChart chart(m_theme);
        const QString limit = QStringLiteral("Amdahl, 80 % serial");
        chart.setData({{contender(0, "Sequential", 90.0), contender(1, "Threads + GIL", 100.0)},
                       QStringLiteral("operations/s"),
                       ComparisonLimit{100.0, limit}});
        contend::ui::test::TextRecorder words(QImage(width, 240, QImage::Format_RGB32));
        QPainter painter(&words);
        chart.paintVector(&painter, QRect(0, 0, width, 240), m_theme);
        painter.end();
        QRectF unit;
        QRectF law;
        for (const contend::ui::test::DrawnText& text : words.texts()) {
            unit = text.text == QStringLiteral("operations/s") ? text.ink : unit;
            law = text.text == limit ? text.ink : law;
        }
        QVERIFY(!unit.isEmpty() && !law.isEmpty());
        QVERIFY2(law.left() >= 0 && law.right() <= width && law.bottom() <= 240,
                 qPrintable(QStringLiteral("%1 %2").arg(law.right()).arg(law.bottom())));
        QVERIFY(!law.intersects(unit));
    }

    void contenderWithoutAValueIsSaid()
    {
        BarChart chart(m_theme);
        ComparisonBar pending;
        pending.name = QStringLiteral("Processes");
        chart.setData({{contender(0, "Threads", 10.0), pending}, {}});
        QVERIFY(chart.summary().contains(QLatin1String("no value")));
        QVERIFY(!chart.render(QSize(400, 200), 2.0, m_theme).isNull());
    }

    void zeroAndNothingAreDrawable()
    {
        BarChart chart(m_theme);
        chart.setData({{contender(0, "A", 0.0), contender(1, "B", 0.0)}, {}});
        QVERIFY(!chart.render(QSize(400, 200), 1.0, m_theme).isNull());
        chart.setData({});
        QVERIFY(chart.isEmpty());
    }

    void longNamesLeaveRoomForTheBars()
    {
        BarChart chart(m_theme);
        chart.setData(
            {{contender(0, "A contender with a name that would fill the whole width of the chart alone",
                        5.0)},
             {}});
        const QImage picture = chart.render(QSize(600, 200), 1.0, m_theme);
        QVERIFY(columnsOf(picture, workerColor(m_theme, 0)) > 250);
    }
};

QTEST_MAIN(TestBarChart)
#include "tst_bar_chart.moc"
