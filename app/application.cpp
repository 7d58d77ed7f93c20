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
    start.frame_first = options.record.empty();
    return start;
}

/// Can the settings that a picture was made with be restored on this machine and by this version?
base::Status checkSetupOf(const std::filesystem::path& picture)
{
    const auto setup = ui::readSetup(picture);
    if (!setup)
        return base::fail(setup.error());
    const auto plans = plan::planComparison(*setup, base::readTopology());
    return plans ? base::Status() : base::fail(plans.error());
}

/// Looks at the file to open before there is a window: what is wrong with it is told where it was asked for.
base::Status checkFile(const std::filesystem::path& file)
{
    if (file.empty())
        return {};
    if (report::isPicture(file))
        return checkSetupOf(file);
    const auto record = report::readRecord(file);
    return record ? base::Status() : base::fail(record.error());
}

std::unique_ptr<ui::RunSession> makeSession()
{
    return std::make_unique<ui::RunSession>(run::findHost(), base::readTopology());
}

} // namespace

int runWindow(const WindowOptions& options, int& argc, char** argv)
{
    if (const base::Status file = checkFile(options.record); !file)
        return complain(file.error());
    const DisplayChoice display = chooseDisplay();
    if (display == DisplayChoice::None)
        return refuseWithoutDisplay();
    QApplication application(argc, argv);
    if (fellBackToNone(display))
        return refuseWithoutDisplay();
    ui::MainWindow window(ui::SettingsFile(), makeSession, startOf(options));
    if (!options.record.empty())
        window.openPaths({QString::fromStdString(options.record.string())});
    window.show();
    return QApplication::exec();
}

} // namespace contend::app
