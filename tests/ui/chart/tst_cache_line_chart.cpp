// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/cache_line_chart.h"

#include <QTest>

using namespace contend::ui;
using contend::support::pixelsOf;

namespace {

std::vector<CounterPlace> packed(int workers)
{
    std::vector<CounterPlace> counters;
    for (int k = 0; k < workers; ++k)
        counters.push_back({k, static_cast<double>(k / 8), static_cast<double>(k % 8 * 8), 1e6});
    return counters;
}

std::vector<CounterPlace> padded(int workers)
{
    std::vector<CounterPlace> counters;
    for (int k = 0; k < workers; ++k)
        counters.push_back({k, 128.0 + 3 * k, 0, 4e6});
    return counters;
}

} // namespace

class TestCacheLineChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void sharedLinesAreCounted_data()
    {
        QTest::addColumn<bool>("together");
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("shared");
        QTest::newRow("one") << true << 1 << 1 << 0;
        QTest::newRow("two packed") << true << 2 << 1 << 1;
        QTest::newRow("two padded") << false << 2 << 2 << 0;
        QTest::newRow("nine packed") << true << 9 << 2 << 1;
        QTest::newRow("64 packed") << true << 64 << 8 << 8;
        QTest::newRow("64 padded") << false << 64 << 64 << 0;
    }
    void sharedLinesAreCounted()
    {
        QFETCH(bool, together);
        QFETCH(int, workers);
        CacheLineChart chart(m_theme);
        chart.setData(together ? packed(workers) : padded(workers));
        QTEST(chart.lineCount(), "lines");
        QTEST(chart.sharedLineCount(), "shared");
        for (const QSize size : {QSize(60, 40), QSize(800, 300), QSize(300, 900)})
            QVERIFY(!chart.render(size, 1.0, m_theme).isNull());
    }

    void everyCounterHasItsWorkersColour()
    {
        CacheLineChart chart(m_theme);
        chart.setData(packed(3));
        const QImage picture = chart.render(QSize(800, 200), 1.0, m_theme);
        for (int k = 0; k < 3; ++k)
            QVERIFY(pixelsOf(picture, workerColor(m_theme, k)) > 400);
        QCOMPARE(pixelsOf(picture, workerColor(m_theme, 3)), 0);
    }

    void sharedLinesAreFramedInWarning()
    {
        CacheLineChart chart(m_theme);
        chart.setData(packed(2));
        QVERIFY(pixelsOf(chart.render(QSize(800, 200), 1.0, m_theme), m_theme.error.mark) > 300);
        chart.setData(padded(2));
        const QImage picture = chart.render(QSize(800, 200), 1.0, m_theme);
        QCOMPARE(pixelsOf(picture, m_theme.error.mark), 0);
    }

    void emptyTellsWhatWillAppear()
    {
        CacheLineChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        QCOMPARE(chart.summary(), chart.emptyHint());
        chart.setData(packed(2));
        QVERIFY(chart.summary().contains(QLatin1String("2 counters on 1 cache lines, 1 of them shared")));
    }
};

QTEST_MAIN(TestCacheLineChart)
#include "tst_cache_line_chart.moc"
