// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QPalette>
#include <QString>

class QAbstractItemView;
class QWidget;

namespace contend::ui {

/// What a widget is in the eyes of the style sheet; see resources/themes/contend.qss.
namespace role {
// Surfaces: QFrame or QWidget.
inline constexpr char kGround[] = "ground";
inline constexpr char kPanel[] = "panel"; ///< property "side": left, right
inline constexpr char kCard[] = "card";
inline constexpr char kStrip[] = "strip"; ///< property "kind": ok, info, warn, error
inline constexpr char kDivider[] = "divider";
inline constexpr char kSwitch[] = "switch"; ///< a frame around buttons of the same role
// Words: QLabel.
inline constexpr char kTitle[] = "title";
inline constexpr char kHeading[] = "heading";
inline constexpr char kFigure[] = "figure";
inline constexpr char kSection[] = "section";
inline constexpr char kMuted[] = "muted";
inline constexpr char kSmall[] = "small";
inline constexpr char kBadge[] = "badge";
// Buttons: QPushButton, QToolButton.
inline constexpr char kPrimary[] = "primary";
inline constexpr char kLink[] = "link";
inline constexpr char kQuiet[] = "quiet";
inline constexpr char kSegment[] = "segment"; ///< property "place": first, middle, last, only
inline constexpr char kChoice[] = "choice";
// Boxes: QSpinBox, QDoubleSpinBox, QLineEdit beside a slider; text browser without a frame.
inline constexpr char kValue[] = "value";
inline constexpr char kPlain[] = "plain";
} // namespace role

/// Says what the widget is. May be called again at any time; the look follows at once.
void setRole(QWidget* widget, const char* role);

/// Sets a further property that the style sheet looks at ("side", "place", "kind") and restyles.
void setStyleProperty(QWidget* widget, const char* property, const QString& value);

/// To be called on a list or tree before its first item comes in: a view that is laid out before it is
/// polished keeps rows without the style sheet's padding (Qt 6.4).
void prepareList(QAbstractItemView* list);

/// The style sheet of a window and all within in that theme.
QString windowStyleSheet(const Theme& theme);

/// The palette for what style sheets do not reach.
QPalette applicationPalette(const Theme& theme);

/// Gives the application style, palette and font of the theme, and the window, its dialogs and all within the
/// style sheet. May be called while the window is shown; every widget changes at once. Charts and own widgets
/// get the theme by setTheme(). Requires an application object.
void applyTheme(QWidget& window, const Theme& theme);

} // namespace contend::ui
