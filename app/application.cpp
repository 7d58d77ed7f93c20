// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/display.h"
#include "ui/main_window.h"

#include <QApplication>
#include <cstdio>

namespace contend::app {

namespace {

constexpr int kNoResource = 3;

int refuseWithoutDisplay()
{
    std::fputs(
        "contend: There is no display for the window. These commands need none: contend list, contend run, "
        "contend sweep, contend render. On another machine's display: set DISPLAY or WAYLAND_DISPLAY.\n",
        stderr);
    return kNoResource;
}

} // namespace

int runWindow(const WindowOptions& /*options*/, int& argc, char** argv)
{
    const DisplayChoice display = chooseDisplay();
    if (display == DisplayChoice::None)
        return refuseWithoutDisplay();
    QApplication application(argc, argv);
    if (fellBackToNone(display))
        return refuseWithoutDisplay();
    ui::MainWindow window;
    window.show();
    return QApplication::exec();
}

} // namespace contend::app
