// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/heartbeat_chart.h"

#include <QTest>

using namespace contend::ui;
using contend::support::pixelsOf;

namespace {

/// Two seconds; a freeze of half a second in the middle, if wanted.
HeartbeatData beating(bool freezes)
{
    HeartbeatData data;
    data.to_s = 2.0;
    int missed = 0;
    for (int k = 1; k < 120; ++k) {
        const double due = k * data.period_s;
        if (freezes && due > 0.8 && due < 1.3) {
            ++missed;
            continue;
        }
        data.beats.push_back({due, due + 0.0005, missed});
        data.beats_made += 1;
        data.beats_missed += missed;
        missed = 0;
    }
    data.worst_gap_s = freezes ? 0.5 : 0.017;
    return data;
}

} // namespace

class TestHeartbeatChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void emptyChartHasNoLegend()
    {
        HeartbeatChart chart(m_theme);
        QVERIFY(chart.isEmpty());
        QVERIFY(chart.legend().isEmpty());
        QVERIFY(!chart.render(QSize(300, 200), 1.0, m_theme).isNull());
    }

    void aFreezeIsMarked_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
        QTest::newRow("projector") << static_cast<int>(ThemeKind::Projector);
    }
    void aFreezeIsMarked()
    {
        QFETCH(int, kind);
        const Theme theme = loadTheme(static_cast<ThemeKind>(kind));
        HeartbeatChart chart(theme);
        chart.setData(beating(true));
        const QImage picture = chart.render(QSize(1000, 300), 1.0, theme);
        QVERIFY(pixelsOf(picture, theme.error.ground) > 2000);
        QVERIFY(pixelsOf(picture, HeartbeatChart::beatColour(theme)) > 100);
    }

    void everyBeatInTimeMarksNothing()
    {
        HeartbeatChart chart(m_theme);
        chart.setData(beating(false));
        const QImage picture = chart.render(QSize(1000, 300), 1.0, m_theme);
        QCOMPARE(pixelsOf(picture, m_theme.error.ground), 0);
        QCOMPARE(pixelsOf(picture, m_theme.error.mark), 0);
    }

    void withoutAnyBeatTheWholeTimeIsAGap()
    {
        HeartbeatChart chart(m_theme);
        HeartbeatData data;
        data.to_s = 2.0;
        chart.setData(data);
        QVERIFY(pixelsOf(chart.render(QSize(600, 200), 1.0, m_theme), m_theme.error.ground) > 20'000);
    }

    void summaryTellsWhatWasMissed()
    {
        HeartbeatChart chart(m_theme);
        chart.setData(beating(true));
        QVERIFY(chart.summary().contains(QString::number(chart.data().beats_missed)));
        QCOMPARE(chart.accessibleDescription(), chart.summary());
    }
};

QTEST_MAIN(TestHeartbeatChart)
#include "tst_heartbeat_chart.moc"
