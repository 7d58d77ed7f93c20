// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/display.h"
#include "core/base/topology.h"
#include "core/run/run_controller.h"
#include "ui/main_window.h"

#include <QApplication>
#include <cstdio>
#include <memory>

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

ui::WindowStart startOf(const WindowOptions& options)
{
    ui::WindowStart start;
    start.experiment = options.experiment;
    start.contender = options.contender;
    start.values = options.values;
    start.theme = options.theme;
    start.language = QString::fromStdString(options.language);
    start.full_screen = options.full_screen;
    start.start = options.start;
    return start;
}

std::unique_ptr<ui::RunSession> makeSession()
{
    return std::make_unique<ui::RunSession>(run::findHost(), base::readTopology());
}

} // namespace

int runWindow(const WindowOptions& options, int& argc, char** argv)
{
    const DisplayChoice display = chooseDisplay();
    if (display == DisplayChoice::None)
        return refuseWithoutDisplay();
    QApplication application(argc, argv);
    if (fellBackToNone(display))
        return refuseWithoutDisplay();
    ui::MainWindow window(ui::SettingsFile(), makeSession, startOf(options));
    if (!options.record.empty())
        window.openPath(QString::fromStdString(options.record.string()));
    window.show();
    return QApplication::exec();
}

} // namespace contend::app
