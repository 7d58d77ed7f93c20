// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace contend::app {

/// The composition root of the window: makes everything, hands it in, runs until the window is closed.
/// Returns the program's exit status: 3 where there is no display, 2 for a record that cannot be opened.
int runWindow(const WindowOptions& asked, int& argc, char** argv);

} // namespace contend::app
