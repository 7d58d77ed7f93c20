// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/state_kind.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>
#include <array>

namespace contend::ui {

enum class ThemeKind { Light, Dark, Projector };

/// The four sizes of text. In the projector theme none is below 24 pt (96 dpi) on a screen 1080 px high.
enum class TextSize {
    Title,   ///< the question above the charts
    Heading, ///< a chart's title and the figure beside it
    Body,    ///< everything else that is read
    Small,   ///< axis labels, legends, hints
};

enum class TextWeight { Normal, Medium, SemiBold, Bold };

/// A message strip: verdict, hint, warning, failure.
struct StripColours {
    QColor ground;
    QColor border;
    QColor text;
    QColor mark;      ///< the round sign at its left
    QColor mark_text; ///< the tick or letter on the sign
};

/// How one state is drawn. Never by colour alone: the outline, hatch or letter is the second cue.
struct StateColours {
    QColor colour;  ///< the state's own colour (Okabe and Ito's palette)
    QColor fill;    ///< what covers the area
    QColor outline; ///< invalid: none
    QColor hatch;   ///< invalid: none
    QString letter; ///< empty: none
};

/// Everything that decides how Contend looks, as a plain value: colours by role, sizes in logical pixels,
/// fonts. Made by loadTheme() from resources/themes; copy it freely, compare nothing by it.
/// Thread-safe as any value.
struct Theme {
    ThemeKind kind = ThemeKind::Light;
    double text_scale = 1.0;   ///< what the person chose, 1 to 2
    double screen_scale = 1.0; ///< the screen's height against 1080 px; 1 unless the theme follows the screen

    // Surfaces and text.
    QColor ground, panel, card, card_border;
    QColor text, muted_text, disabled_text, link;
    // Controls.
    QColor accent, accent_hover, accent_text, accent_muted_text;
    QColor control, control_border, hover, pressed, segment_ground;
    QColor selection, selection_text, focus_ring;
    QColor track, handle, handle_border, live_mark, scroll_bar;
    QColor tooltip, tooltip_text;
    QColor code_keyword, code_string, code_comment, code_number; ///< on a card
    // Charts.
    QColor grid, axis;
    QColor marker;               ///< dashed line where a contender began, and its name
    QColor dead_lane, dead_mark; ///< a worker that is gone

    StripColours ok, info, warn, error;
    std::array<StateColours, kStateKindCount> states;
    QList<QColor> workers; ///< see workerColor()

    double line_px = 2.5;            ///< width of a curve
    double grid_px = 1.0;            ///< width of a grid line or border
    double unit_px = 8.0;            ///< the rhythm of all distances
    double radius_px = 10;           ///< corners of a card
    bool card_frame = true;          ///< cards have a border; the projector's have none
    std::array<double, 4> text_px{}; ///< by TextSize, both scales applied

    /// Inter where installed, otherwise the system's sans; then one with Chinese letters, if there is one.
    QStringList font_families;

    const StateColours& state(StateKind state_kind) const { return states[index(state_kind)]; }
    double textPx(TextSize size) const { return text_px[static_cast<std::size_t>(size)]; }
    /// A distance of that many steps of the 8-px rhythm, in whole pixels.
    int space(double steps) const;
    bool isDark() const { return kind == ThemeKind::Dark; }
};

/// The theme of that kind. text_scale is limited to 1…2. screen_height (logical pixels) counts for the
/// projector theme only: its sizes keep their proportion to the picture from 768 to 2160 lines.
/// The files are part of the program, so this cannot fail; a file with a role missing stops the program.
Theme loadTheme(ThemeKind kind, double text_scale = 1.0, double screen_height = 1080.0);

/// Only the colour behind everything, long before fonts are looked for.
QColor themeGround(ThemeKind kind);

/// "light", "dark", "projector".
QString themeName(ThemeKind kind);

/// Where the theme's file lies, among the resources.
QString themeFile(ThemeKind kind);

/// The colour of a worker (0-based) in every chart: the drawn four first, then spread as far as they go
/// from each other, from the state colours and from the ground. 64 differ; after that they repeat.
QColor workerColor(const Theme& theme, int worker);

/// Black or white, whichever reads better on the ground given.
QColor readableOn(const QColor& ground);

/// The family in that size. Digits keep one width only through ui/look/tabular_text.
QFont themeFont(const Theme& theme, TextSize size, TextWeight weight = TextWeight::Normal);

/// For programs: the system's fixed-width font, small.
QFont codeFont(const Theme& theme);

} // namespace contend::ui
