// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"
#include "ui/look/settings.h"

#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace contend::ui {

/// How the window begins, beyond what the settings remember; everything in it exists and fits the experiment.
struct WindowStart {
    std::string experiment; ///< empty: the one last used, or the first
    std::optional<base::Contender> contender;
    std::map<std::string, double, std::less<>> values;
    std::optional<ThemeChoice> theme; ///< nothing: the one last used
    QString language;                 ///< one of languages(); empty: the one last used, or the system's
    QString records;                  ///< folder of the saved records; empty: none are kept
    QString presets;                  ///< file of the person's own presets; empty: none are kept
    bool full_screen = false;
    bool start = false;       ///< run at once
    bool frame_first = false; ///< see MainWindow
};

} // namespace contend::ui
