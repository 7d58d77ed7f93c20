// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/complaint.h"
#include "app/display.h"
#include "core/base/topology.h"
#include "core/plan/run_plan.h"
#include "core/report/record_file.h"
#include "core/run/run_controller.h"
#include "ui/export/png_export.h"
#include "ui/main_window.h"
#include "ui/session/preset_store.h"
#include "ui/session/record_folder.h"

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
    start.records = ui::RecordFolder::defaultPath();
    start.presets = ui::PresetStore::defaultPath();
    start.full_screen = options.full_screen;
    start.start = options.start;
    return start;
}

/// The settings that a picture was made with, checked against this machine and version.
base::Result<WindowOptions> withSetupOf(WindowOptions options)
{
    const auto setup = ui::readSetup(options.record);
    if (!setup)
        return tl::unexpected(setup.error());
    const auto plans = plan::planComparison(*setup, base::readTopology());
    if (!plans)
        return tl::unexpected(plans.error());
    options.experiment = setup->experiment;
    options.values = setup->values;
    if (setup->contenders.size() == 1)
        options.contender = setup->contenders.front();
    options.record.clear();
    return options;
}

/// Looks at the file to open before there is a window: what is wrong with it is told where it was asked for.
base::Result<WindowOptions> withCheckedRecord(const WindowOptions& options)
{
    if (options.record.empty())
        return options;
    if (report::isPicture(options.record))
        return withSetupOf(options);
    const auto record = report::readRecord(options.record);
    if (!record)
        return tl::unexpected(record.error());
    return options;
}

std::unique_ptr<ui::RunSession> makeSession()
{
    return std::make_unique<ui::RunSession>(run::findHost(), base::readTopology());
}

} // namespace

int runWindow(const WindowOptions& asked, int& argc, char** argv)
{
    const auto options = withCheckedRecord(asked);
    if (!options)
        return complain(options.error());
    const DisplayChoice display = chooseDisplay();
    if (display == DisplayChoice::None)
        return refuseWithoutDisplay();
    QApplication application(argc, argv);
    if (fellBackToNone(display))
        return refuseWithoutDisplay();
    ui::MainWindow window(ui::SettingsFile(), makeSession, startOf(*options));
    if (!options->record.empty())
        window.openPaths({QString::fromStdString(options->record.string())});
    window.show();
    return QApplication::exec();
}

} // namespace contend::app
