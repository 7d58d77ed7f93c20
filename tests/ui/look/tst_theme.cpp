// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colour.h"
#include "ui/look/theme.h"

#include <QFontInfo>
#include <QTest>

using namespace contend::ui;

Q_DECLARE_METATYPE(contend::ui::ThemeKind)

namespace {

constexpr double kText = 4.5;  // WCAG 2.1, 1.4.3
constexpr double kMarks = 3.0; // WCAG 2.1, 1.4.11

void addThemes()
{
    QTest::addColumn<ThemeKind>("kind");
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector})
        QTest::newRow(qPrintable(themeName(kind))) << kind;
}

QByteArray told(const char* what, const QColor& mark, const QColor& ground)
{
    return QByteArray(what) + ' ' + mark.name().toLatin1() + " on " + ground.name().toLatin1() + ": " +
           QByteArray::number(contrastRatio(mark, ground), 'f', 2);
}

#define VERIFY_CONTRAST(mark, ground, least)                                                                 \
    QVERIFY2(contrastRatio(mark, ground) >= (least), told(#mark, mark, ground).constData())

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void contrastRatioMatchesKnownPairs()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor("#777777"), Qt::white) - 4.48) < 0.01);
    }

    void oklchAndOklabAreInverse()
    {
        const QColor colour = fromOklch(0.6, 0.12, 260.0);
        QVERIFY(colour.isValid());
        const Oklab lab = toOklab(colour);
        QVERIFY(std::abs(lab.l - 0.6) < 0.01);
        QVERIFY(std::abs(std::hypot(lab.a, lab.b) - 0.12) < 0.01);
        QVERIFY(!fromOklch(0.9, 0.4, 200.0).isValid());
    }

    void textIsReadableOnEveryGround_data() { addThemes(); }
    void textIsReadableOnEveryGround()
    {
        QFETCH(ThemeKind, kind);
        const Theme theme = loadTheme(kind);
        for (const QColor& ground : {theme.ground, theme.panel, theme.card, theme.control, theme.hover,
                                     theme.pressed, theme.segment_ground, theme.selection})
            VERIFY_CONTRAST(theme.text, ground, 7.0);
        for (const QColor& ground : {theme.ground, theme.panel, theme.card, theme.control, theme.hover}) {
            VERIFY_CONTRAST(theme.muted_text, ground, kText);
            VERIFY_CONTRAST(theme.axis, ground, kText);
            VERIFY_CONTRAST(theme.link, ground, kText);
            VERIFY_CONTRAST(theme.marker, ground, kMarks);
        }
        VERIFY_CONTRAST(theme.marker, theme.card, kText);
        VERIFY_CONTRAST(theme.muted_text, theme.segment_ground, kText);
        VERIFY_CONTRAST(theme.disabled_text, theme.control, kMarks);
        VERIFY_CONTRAST(theme.selection_text, theme.selection, kText);
        VERIFY_CONTRAST(theme.accent_text, theme.accent, kText);
        VERIFY_CONTRAST(theme.accent_text, theme.accent_hover, kText);
        VERIFY_CONTRAST(theme.accent_muted_text, theme.accent, kText);
        VERIFY_CONTRAST(theme.tooltip_text, theme.tooltip, kText);
        for (const QColor& code :
             {theme.code_keyword, theme.code_string, theme.code_comment, theme.code_number})
            VERIFY_CONTRAST(code, theme.card, kText);
    }

    void controlsStandOutFromTheirGround_data() { addThemes(); }
    void controlsStandOutFromTheirGround()
    {
        QFETCH(ThemeKind, kind);
        const Theme theme = loadTheme(kind);
        for (const QColor& ground : {theme.ground, theme.panel, theme.card}) {
            VERIFY_CONTRAST(theme.accent, ground, kMarks);
            VERIFY_CONTRAST(theme.focus_ring, ground, kMarks);
            VERIFY_CONTRAST(theme.live_mark, ground, kMarks);
            VERIFY_CONTRAST(theme.dead_lane, theme.dead_mark, kMarks);
        }
        VERIFY_CONTRAST(theme.handle_border, theme.panel, kMarks);
    }

    void stripsAreReadable_data() { addThemes(); }
    void stripsAreReadable()
    {
        QFETCH(ThemeKind, kind);
        const Theme theme = loadTheme(kind);
        for (const StripColours& strip : {theme.ok, theme.info, theme.warn, theme.error}) {
            VERIFY_CONTRAST(strip.text, strip.ground, 7.0);
            VERIFY_CONTRAST(strip.mark, strip.ground, kMarks);
            VERIFY_CONTRAST(strip.mark_text, strip.mark, kMarks);
        }
    }

    void everyStateShowsAgainstTheCard_data() { addThemes(); }
    void everyStateShowsAgainstTheCard()
    {
        QFETCH(ThemeKind, kind);
        const Theme theme = loadTheme(kind);
        for (const StateColours& state : theme.states) {
            // An outline may carry the contrast that a light fill cannot have.
            const QColor edge = state.outline.isValid() ? state.outline : state.fill;
            VERIFY_CONTRAST(edge, theme.card, kMarks);
        }
    }

    void statesHaveTheColoursAndSecondCuesAgreed()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
            const Theme theme = loadTheme(kind);
            const auto colour = [&](StateKind state) { return theme.state(state).colour.name().toUpper(); };
            QCOMPARE(colour(StateKind::Running), QStringLiteral("#009E73"));
            QCOMPARE(colour(StateKind::Lock), QStringLiteral("#D55E00"));
            QCOMPARE(colour(StateKind::Gil), QStringLiteral("#D55E00"));
            QCOMPARE(colour(StateKind::Io), QStringLiteral("#CC79A7"));
            QCOMPARE(colour(StateKind::Ready), QStringLiteral("#E69F00"));
            QCOMPARE(colour(StateKind::Idle), QStringLiteral("#56B4E9"));
            QCOMPARE(colour(StateKind::Other), QStringLiteral("#999999"));
            QVERIFY(theme.state(StateKind::Lock).hatch.isValid());
            QVERIFY(theme.state(StateKind::Gil).hatch.isValid());
            QCOMPARE(theme.state(StateKind::Lock).letter, QStringLiteral("L"));
            QCOMPARE(theme.state(StateKind::Gil).letter, QStringLiteral("G"));
            QVERIFY(theme.state(StateKind::Ready).outline.isValid());
            QVERIFY(theme.state(StateKind::Idle).outline.isValid());
        }
    }

    void workersStartWithTheDrawnColours()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Projector}) {
            const Theme theme = loadTheme(kind);
            const char* const drawn[] = {"#2f5bea", "#8a3ffc", "#0093a8", "#d6336c"};
            for (int worker = 0; worker < 4; ++worker)
                QCOMPARE(workerColor(theme, worker).name(), QLatin1String(drawn[worker]));
        }
    }

    void workersAreReadableAndToldApart_data() { addThemes(); }
    void workersAreReadableAndToldApart()
    {
        QFETCH(ThemeKind, kind);
        const Theme theme = loadTheme(kind);
        for (int worker = 0; worker < 64; ++worker) {
            const QColor colour = workerColor(theme, worker);
            VERIFY_CONTRAST(colour, theme.card, kMarks);
            const double apart = worker < 8 ? 0.08 : 0.03;
            for (const StateColours& state : theme.states)
                QVERIFY2(colourDistance(colour, state.colour) >= apart,
                         qPrintable(QString::number(worker) + colour.name() + state.colour.name()));
            for (int other = 0; other < worker; ++other)
                QVERIFY2(colourDistance(colour, workerColor(theme, other)) >= apart,
                         qPrintable(QString::number(worker) + colour.name() + QString::number(other)));
        }
    }

    void anyNumberOfWorkersHasAColour()
    {
        const Theme theme = loadTheme(ThemeKind::Light);
        QVERIFY(workerColor(theme, 1023).isValid());
        QVERIFY(workerColor(theme, -1).isValid());
    }

    void projectorTextIsLargeEnoughToFollow_data()
    {
        QTest::addColumn<int>("height");
        for (const int height : {768, 800, 1080, 2160})
            QTest::addRow("%d lines", height) << height;
    }
    void projectorTextIsLargeEnoughToFollow()
    {
        QFETCH(int, height);
        const Theme theme = loadTheme(ThemeKind::Projector, 1.0, height);
        const double point = 96.0 / 72.0 * height / 1080.0; // one point of a 1080-line picture, in px
        for (const TextSize size : {TextSize::Heading, TextSize::Body, TextSize::Small})
            QVERIFY(theme.textPx(size) >= 24.0 * point - 1e-9);
        QVERIFY(theme.textPx(TextSize::Title) >= 36.0 * point - 1e-9);
        QVERIFY(theme.line_px >= 3.0);
    }

    void textSizeIsTheirOwnChoiceAndLimited()
    {
        const Theme plain = loadTheme(ThemeKind::Light, 1.0);
        const Theme large = loadTheme(ThemeKind::Light, 1.5);
        QCOMPARE(large.textPx(TextSize::Body), plain.textPx(TextSize::Body) * 1.5);
        QCOMPARE(large.line_px, plain.line_px);
        QCOMPARE(loadTheme(ThemeKind::Light, 9.0).text_scale, 2.0);
        QCOMPARE(loadTheme(ThemeKind::Light, 0.1).text_scale, 1.0);
    }

    void lightThemeIgnoresTheScreenHeight()
    {
        QCOMPARE(loadTheme(ThemeKind::Light, 1.0, 2160).textPx(TextSize::Body),
                 loadTheme(ThemeKind::Light, 1.0, 768).textPx(TextSize::Body));
    }

    void fontsHaveTheSizesOfTheTheme()
    {
        const Theme theme = loadTheme(ThemeKind::Light);
        for (const TextSize size : {TextSize::Title, TextSize::Heading, TextSize::Body, TextSize::Small})
            QCOMPARE(themeFont(theme, size).pixelSize(), qRound(theme.textPx(size)));
        QCOMPARE(themeFont(theme, TextSize::Body, TextWeight::Bold).weight(), QFont::Bold);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
