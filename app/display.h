// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/language.h"

#include <memory>
#include <optional>
#include <string>

class QApplication;

namespace contend::app {

/// The application object of a command that draws pictures and shows none: needs no display, whatever the
/// session offers, and leaves nothing behind. The pictures speak the language given.
class DrawingApplication {
public:
    DrawingApplication(int& argc, char** argv, const std::string& language = "en");
    ~DrawingApplication();
    DrawingApplication(const DrawingApplication&) = delete;
    DrawingApplication& operator=(const DrawingApplication&) = delete;

private:
    std::unique_ptr<QApplication> m_application;
    std::optional<ui::LanguageSwitch> m_language;
};

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
