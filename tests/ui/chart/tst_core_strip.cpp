// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_text.h"
#include "tests/support/picture.h"
#include "ui/chart/core_strip.h"
#include "ui/look/colour.h"

#include <QTest>
#include <array>
#include <vector>

using namespace contend::ui;
using contend::support::pixelsOf;

class TestCoreStrip : public QObject {
    Q_OBJECT

private:
    Theme m_theme = loadTheme(ThemeKind::Light);

    static CoreLoad loadOf(const std::vector<double>& busy)
    {
        CoreLoad load;
        load.append(1.0, busy);
        return load;
    }

    /// Pixels of bars in the picture of these cores, that wide.
    int barPixels(const std::vector<double>& busy, int width)
    {
        const CoreLoad load = loadOf(busy);
        CoreStrip strip(m_theme);
        strip.setLoad(&load);
        const QSize size(width, strip.sizeHint().height());
        return pixelsOf(strip.render(size, 1.0, m_theme), CoreStrip::barColour(m_theme));
    }

private slots:
    void barsAreAsLongAsTheCoresAreBusy()
    {
        const int full = barPixels({100.0, 0.0}, 600);
        const int half = barPixels({50.0, 0.0}, 600);
        QVERIFY(full > 200);
        QVERIFY(std::abs(half * 2 - full) <= full / 10);
        QCOMPARE(barPixels({0.0, 0.0}, 600), 0);
        QCOMPARE(barPixels({100.0, 100.0}, 600), 2 * full);
        QCOMPARE(barPixels({CoreLoad::kUnknown, CoreLoad::kUnknown}, 600), 0);
    }

    void everyCoreHasItsCellHoweverManyThereAre_data()
    {
        QTest::addColumn<int>("cores");
        for (const int cores : {1, 2, 8, 64, 256, 1024})
            QTest::addRow("%d", cores) << cores;
    }
    void everyCoreHasItsCellHoweverManyThereAre()
    {
        QFETCH(int, cores);
        std::vector<double> busy(static_cast<std::size_t>(cores), 0.0);
        busy.back() = 100.0;
        const CoreLoad load = loadOf(busy);
        CoreStrip strip(m_theme);
        const int before = strip.sizeHint().height();
        strip.setLoad(&load);
        QCOMPARE(strip.sizeHint().height(), before); // nothing jumps when the first figures come
        QVERIFY(before <= 2.0 * m_theme.textPx(TextSize::Small));
        QVERIFY(barPixels(busy, 300) > 0);
        QVERIFY(strip.summary().contains(QStringLiteral("core %1").arg(cores - 1)));
        QVERIFY(strip.summary().contains(QStringLiteral("100")));
        QVERIFY(strip.summary().size() < 400);
    }

    void thinStripHasBarsAlone()
    {
        const CoreLoad load = loadOf({100.0, 50.0});
        CoreStrip strip(m_theme);
        strip.setLoad(&load);
        const int high = strip.minimumSizeHint().height();
        strip.setThin(true);
        const int low = strip.minimumSizeHint().height();
        QVERIFY(low * 2 <= high + 1);
        const QImage picture = strip.render(QSize(400, low), 1.0, m_theme);
        const int bars = pixelsOf(picture, CoreStrip::barColour(m_theme));
        QVERIFY(std::abs(bars - 300 * low) < 300 * low / 2); // three quarters of the width but for the frames
        QVERIFY(strip.summary().contains(QStringLiteral("50")));
    }

    void busyNeighboursStandApartOnAThinStripToo()
    {
        const Theme theme = loadTheme(ThemeKind::Projector);
        const CoreLoad load = loadOf({100.0, 100.0});
        CoreStrip strip(theme);
        strip.setLoad(&load);
        const QSize size(800, static_cast<int>(CoreStrip::heightOf(true, theme)));
        const QImage picture = strip.render(size, 1.0, theme);
        int apart = 0;
        for (int x = size.width() / 4; x < 3 * size.width() / 4; ++x)
            apart += picture.pixelColor(x, size.height() / 2) == theme.card;
        QVERIFY2(apart >= theme.space(0.5), qPrintable(QString::number(apart)));
    }

    void wordsGiveWayWhereAPictureHasNoRoomForThem()
    {
        const CoreLoad load = loadOf({50.0});
        CoreStrip strip(m_theme); // in the window it is not thin
        strip.setLoad(&load);
        QVERIFY(CoreStrip::isThinOn(80, m_theme));
        QVERIFY(!CoreStrip::isThinOn(400, m_theme));
        const auto drawnAt = [&](bool thin) {
            const QSize size(400, static_cast<int>(CoreStrip::heightOf(thin, m_theme)));
            contend::ui::test::TextRecorder words(QImage(size, QImage::Format_RGB32));
            QPainter painter(&words);
            strip.paintVector(&painter, QRect(QPoint(), size), m_theme);
            painter.end();
            QString all;
            for (const contend::ui::test::DrawnText& text : words.texts())
                all += text.text;
            return all;
        };
        strip.setWhose(QStringLiteral("processes"));
        QVERIFY2(drawnAt(false).contains(QStringLiteral("processes")), qPrintable(drawnAt(false)));
        QCOMPARE(drawnAt(true), QString());
    }

    void aMomentOfAReplayIsShownAsItWas()
    {
        CoreLoad load;
        load.append(1.0, std::array{100.0});
        load.append(2.0, std::array{10.0});
        CoreStrip strip(m_theme);
        strip.setLoad(&load);
        QVERIFY(strip.summary().contains(QStringLiteral("10")));
        strip.setMoment(1.4);
        QVERIFY(strip.summary().contains(QStringLiteral("100")));
        QCOMPARE(strip.accessibleDescription(), strip.summary());
        strip.setMoment(std::nullopt);
        QVERIFY(!strip.summary().contains(QStringLiteral("100")));
    }

    void barsStandOutInEveryTheme_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("projector") << ThemeKind::Projector;
    }
    void barsStandOutInEveryTheme()
    {
        QFETCH(ThemeKind, kind);
        const Theme theme = loadTheme(kind);
        QVERIFY(contrastRatio(CoreStrip::barColour(theme), theme.card) >= 3.0);
        QVERIFY(contrastRatio(theme.axis, theme.card) >= 3.0); // the frames
        QVERIFY(contrastRatio(CoreStrip::barColour(theme), CoreStrip::groundColour(theme)) >= 3.0);
    }
};

QTEST_MAIN(TestCoreStrip)
#include "tst_core_strip.moc"
