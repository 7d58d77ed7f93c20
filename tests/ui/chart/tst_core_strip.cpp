// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture.h"
#include "ui/chart/core_strip.h"

#include <QTest>
#include <array>

using namespace contend::ui;
using contend::support::pixelsOf;

class TestCoreStrip : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

private slots:
    void busyCoresAreDarkAndIdleOnesAreNot()
    {
        CoreLoad load;
        for (int i = 0; i < 1200; ++i)
            load.append(i * 0.05, std::array{100.0, 0.0});
        CoreStrip strip(m_theme);
        QVERIFY(strip.isEmpty());
        strip.setLoad(&load);
        QVERIFY(!strip.isEmpty());
        const QImage picture = strip.render(QSize(600, 40), 1.0, m_theme);
        const QColor busy = CoreStrip::cellColour(m_theme, 100.0);
        QVERIFY(pixelsOf(picture.copy(0, 0, 600, 19), busy) > 400 * 10);
        QCOMPARE(pixelsOf(picture.copy(0, 21, 600, 19), busy), 0);
        QCOMPARE(strip.summary(), QStringLiteral("core 0: 100 %, core 1: 0 %"));
    }

    void rangeBeyondTheRecordingStaysIdle()
    {
        CoreLoad load;
        for (int i = 0; i < 200; ++i)
            load.append(i * 0.05, std::array{100.0});
        CoreStrip strip(m_theme);
        strip.setLoad(&load);
        strip.setRange(0.0, 20.0);
        const QImage picture = strip.render(QSize(600, 20), 1.0, m_theme);
        const int busy = pixelsOf(picture, CoreStrip::cellColour(m_theme, 100.0));
        const int idle = pixelsOf(picture, CoreStrip::cellColour(m_theme, 0.0));
        QVERIFY(std::abs(busy - idle) < 600);
        strip.setRange(5.0, 5.0);
        QVERIFY(!strip.render(QSize(600, 20), 1.0, m_theme).isNull());
    }

    void manyCoresFitIntoAThinStrip()
    {
        CoreLoad load;
        const std::vector<double> all(64, 80.0);
        load.append(0.0, all);
        load.append(0.5, all);
        CoreStrip strip(m_theme);
        strip.setLoad(&load);
        QVERIFY(strip.sizeHint().height() < 200);
        QVERIFY(pixelsOf(strip.render(QSize(400, 64), 1.0, m_theme), m_theme.card) < 400 * 64 / 2);
    }
};

QTEST_MAIN(TestCoreStrip)
#include "tst_core_strip.moc"
