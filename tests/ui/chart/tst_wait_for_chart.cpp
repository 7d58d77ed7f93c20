// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_text.h"
#include "tests/support/picture.h"
#include "ui/chart/wait_for_chart.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;
using contend::support::pixelsOf;

namespace {

/// Everybody has the left fork and waits for the right one.
WaitForData stuck(std::uint32_t philosophers)
{
    WaitForData data;
    for (std::uint32_t k = 0; k < philosophers; ++k)
        data.philosophers.push_back({{k + 1, 0}, (k + 1) % philosophers + 1});
    data.cycle = base::findCycle(base::waitForGraph(data.philosophers));
    data.deadlocked_after_s = 0.25;
    return data;
}

} // namespace

class TestWaitForChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void emptyUntilSomebodySitsDown()
    {
        WaitForChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        QCOMPARE(chart.summary(), chart.emptyHint());
        chart.setData(stuck(3));
        QVERIFY(!chart.isEmpty());
    }

    void circleIsDrawnInTheColourOfErrors()
    {
        WaitForChart chart(m_theme);
        WaitForData data = stuck(5);
        chart.setData(data);
        QVERIFY(pixelsOf(chart.render(QSize(400, 400), 1.0, m_theme), m_theme.error.mark) > 500);
        QVERIFY(chart.summary().startsWith(QLatin1String("Deadlock")));
        data.cycle.clear();
        chart.setData(data);
        QCOMPARE(pixelsOf(chart.render(QSize(400, 400), 1.0, m_theme), m_theme.error.mark), 0);
    }

    void wordsTellWhoHoldsWhat()
    {
        WaitForChart chart(m_theme);
        chart.setData(stuck(5));
        QCOMPARE(chart.wordsOf(1),
                 QStringLiteral("Philosopher 2: holds fork 2, waits for fork 3, which philosopher 3 holds"));
        WaitForData data;
        data.philosophers = {{{1, 2}, 0}, {}};
        chart.setData(data);
        QCOMPARE(chart.wordsOf(0), QStringLiteral("Philosopher 1: holds fork 1, holds fork 2"));
        QCOMPARE(chart.wordsOf(1), QStringLiteral("Philosopher 2: thinks"));
    }

    void wordsStandBesideATableThatIsTooSmallForThem()
    {
        WaitForChart chart(m_theme);
        chart.setData(stuck(5));
        const auto placeOf = [&](const QSize& size, const QString& text) {
            ui::test::TextRecorder recorder(chart);
            QPainter painter(&recorder);
            chart.paintVector(&painter, QRect(QPoint(), size), m_theme);
            for (const ui::test::DrawnText& drawn : recorder.texts())
                if (drawn.text == text)
                    return drawn.ink;
            return QRectF();
        };
        QVERIFY(std::abs(placeOf({600, 600}, "Deadlock").center().x() - 300) < 2);
        QVERIFY(placeOf({500, 120}, "Deadlock").left() > placeOf({500, 120}, "2").right());
        QVERIFY(placeOf({500, 120}, "Deadlock").right() < 500);
    }

    void everySizeIsDrawn()
    {
        WaitForChart chart(m_theme);
        for (const std::uint32_t philosophers : {2U, 16U}) {
            chart.setData(stuck(philosophers));
            for (const QSize size : {QSize(40, 30), QSize(300, 900), QSize(1200, 300)})
                QVERIFY(!chart.render(size, 1.0, m_theme).isNull());
        }
    }

    void forksThatDoNotExistAreLeftOut()
    {
        WaitForChart chart(m_theme);
        WaitForData data;
        data.philosophers = {{{9, 0}, 7}, {}};
        chart.setData(data);
        QVERIFY(!chart.render(QSize(300, 300), 1.0, m_theme).isNull());
        QVERIFY(chart.wordsOf(0).contains(QLatin1String("takes fork 7")));
    }
};

QTEST_MAIN(TestWaitForChart)
#include "tst_wait_for_chart.moc"
