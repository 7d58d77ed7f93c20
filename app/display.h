// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace contend::app {

/// Chooses Qt's platform for pictures: no window, no display. To be called before the application object is
/// made.
void drawWithoutDisplay();

enum class DisplayChoice {
    None,      ///< there is no display to try
    Given,     ///< QT_QPA_PLATFORM says which
    OfSession, ///< those of the session, and none at all should they not answer
};

/// Chooses Qt's platform for a window out of what the session offers, unless QT_QPA_PLATFORM says. The list
/// ends with one that needs no display, so that a display that does not answer can be told in words and
/// does not end the program. To be called before the application object is made.
DisplayChoice chooseDisplay();

/// After the application object was made: is there no display after all?
bool fellBackToNone(DisplayChoice choice);

} // namespace contend::app
