// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contender.h"
#include "core/plan/run_plan.h"
#include "core/plan/run_setup.h"
#include "ui/look/settings.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

namespace contend::app {

/// What the window is started with. Everything in it exists and fits the experiment.
struct WindowOptions {
    std::string experiment; ///< empty: the one last used
    std::optional<base::Contender> contender;
    std::map<std::string, double, std::less<>> values;
    std::optional<ui::ThemeChoice> theme; ///< nothing: the one last used
    std::string language;                 ///< empty: the one last used, or the system's
    bool full_screen = false;
    bool start = false;           ///< press Run at once
    std::filesystem::path record; ///< "contend open": a record, or a picture with a setup in it
};

struct ListOptions {
    bool json = false;
};

/// Where results go; empty: nowhere. "-" is standard output, for one of them at most.
struct Outputs {
    std::filesystem::path csv;
    std::filesystem::path json;
    std::filesystem::path png;
    std::filesystem::path trace;
};

/// "contend run" and "contend sweep".
struct MeasureOptions {
    plan::RunSetup setup;
    std::optional<plan::Sweep> sweep;
    Outputs outputs;
    bool quiet = false;
    bool strict = false; ///< exit status 5 when the figures are not to be trusted
};

/// Size of a picture, in pixels before scaling.
struct PictureSize {
    int width = 1280;
    int height = 720;
};

struct RenderOptions {
    std::filesystem::path record;
    std::filesystem::path png;
    std::filesystem::path svg;
    std::filesystem::path pdf;
    std::filesystem::path report;
    PictureSize size;
    double scale = 1;
    ui::ThemeKind theme = ui::ThemeKind::Light;
    std::string language; ///< empty: English
};

using Command = std::variant<WindowOptions, ListOptions, MeasureOptions, RenderOptions>;

/// Instead of a command: a text for the person, and the exit status. Help and version have status 0.
struct Answer {
    int status = 0;
    std::string text;
};

/// Reads the command line, ARCHITECTURE.md has its form. Whatever is refused is named with its option, the
/// value given, what is allowed and, for a near miss, what may have been meant.
tl::expected<Command, Answer> parseCommandLine(int argc, const char* const* argv);

} // namespace contend::app
