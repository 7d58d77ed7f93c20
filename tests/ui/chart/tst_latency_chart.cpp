// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/latency_chart.h"
#include "ui/chart/ticks.h"

#include <QTest>

using namespace contend;
using namespace contend::ui;
using contend::support::columnsOf;
using contend::support::pixelsOf;

namespace {

LatencyData requests(std::initializer_list<std::pair<std::uint64_t, std::uint64_t>> ns)
{
    analysis::LatencyHistogram histogram;
    for (const auto& [latency, count] : ns)
        histogram.add(latency, count);
    return {latencyViewOf(histogram.counts()), QStringLiteral("requests"), {}};
}

LatencyData usual()
{
    return requests({{15'000, 9000}, {20'000, 800}, {5'000'000, 150}, {12'000'000, 49}, {80'000'000, 1}});
}

} // namespace

class TestLatencyChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void emptyUntilSomethingWasTimed()
    {
        LatencyChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        QVERIFY(!chart.render(QSize(300, 200), 1.0, m_theme).isNull());
        chart.setData(usual());
        QVERIFY(!chart.isEmpty());
        chart.setData({});
        QVERIFY(chart.isEmpty());
    }

    void theTailIsSeenAndToldApart_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
        QTest::newRow("projector") << static_cast<int>(ThemeKind::Projector);
    }
    void theTailIsSeenAndToldApart()
    {
        QFETCH(int, kind);
        const Theme theme = loadTheme(static_cast<ThemeKind>(kind));
        LatencyChart chart(theme);
        chart.setData(usual());
        const QImage picture = chart.render(QSize(900, 420), 1.0, theme);
        QVERIFY(pixelsOf(picture, LatencyChart::barColour(theme)) > 500);
        // One request in ten thousand has a bar of its own.
        QVERIFY(columnsOf(picture, LatencyChart::tailColour(theme)) >= 8);
    }

    void oneLatencyAloneFits()
    {
        LatencyChart chart(m_theme);
        chart.setData(requests({{1000, 1}}));
        const QImage picture = chart.render(QSize(600, 300), 1.0, m_theme);
        const int wide = columnsOf(picture, LatencyChart::barColour(m_theme));
        QVERIFY(wide > 4 && wide < 300);
    }

    void smallPlacesAreNoTrouble()
    {
        LatencyChart chart(m_theme);
        chart.setData(usual());
        QVERIFY(!chart.render(QSize(90, 40), 1.0, m_theme).isNull());
        QVERIFY(pixelsOf(chart.render(QSize(260, 120), 1.0, m_theme), LatencyChart::barColour(m_theme)) > 30);
    }

    void summaryTellsTheTailAndTheNote()
    {
        LatencyChart chart(m_theme);
        LatencyData data = usual();
        data.note = QStringLiteral("12 refused");
        chart.setData(data);
        QVERIFY(chart.summary().contains(QLatin1String("requests")));
        QVERIFY(chart.summary().contains(duration(data.view.p99_s)));
        QVERIFY(chart.summary().contains(QLatin1String("12 refused")));
        QCOMPARE(chart.accessibleDescription(), chart.summary());
    }
};

QTEST_MAIN(TestLatencyChart)
#include "tst_latency_chart.moc"
