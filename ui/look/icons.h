// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QIcon>
#include <QString>

namespace contend::ui {

/// The icon of that name in one colour, sharp at every size and pixel ratio: our own drawing
/// (resources/icons) where there is one, otherwise the desktop's or Breeze's by its standard name.
/// A name that nobody knows gives an empty icon.
QIcon icon(const QString& name, const QColor& colour);

/// The same in the colour of the theme's text, muted when disabled.
QIcon icon(const Theme& theme, const QString& name);

/// The program's own sign, in its own colours.
QIcon applicationIcon();

/// Path of one of our own drawings for use in a style sheet.
QString iconFile(const Theme& theme, const QString& name);

} // namespace contend::ui
