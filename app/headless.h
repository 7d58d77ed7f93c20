// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace contend::app {

// The commands that need no display. Each returns the program's exit status and tells what went wrong on
// standard error. argc and argv are for the application object, which only those make that draw.

/// "contend run", "contend sweep".
int measure(const MeasureOptions& options, int& argc, char** argv);

/// "contend list".
int list(const ListOptions& options);

/// "contend render".
int render(const RenderOptions& options, int& argc, char** argv);

} // namespace contend::app
