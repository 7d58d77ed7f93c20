// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include <QApplication>
#include <QByteArrayList>
#include <QFile>
#include <QTemporaryDir>
#include <optional>

namespace contend::app {

namespace {

const QByteArray kNoDisplay = QByteArrayLiteral("offscreen");
const char* const kPlatformVariable = "QT_QPA_PLATFORM";
const char* const kRuntimeVariable = "XDG_RUNTIME_DIR";

/// The platforms of this session, the preferred one first. Under GNOME Qt prefers X11 as well, where both
/// are there: it draws window frames properly.
QByteArrayList sessionPlatforms()
{
    const bool wayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const bool x11 = !qEnvironmentVariableIsEmpty("DISPLAY");
    const bool gnome = qgetenv("XDG_CURRENT_DESKTOP").contains("GNOME");
    QByteArrayList platforms;
    if (x11)
        platforms << QByteArrayLiteral("xcb");
    if (wayland)
        platforms.insert(gnome ? platforms.size() : 0, QByteArrayLiteral("wayland"));
    return platforms;
}

} // namespace

DrawingApplication::DrawingApplication(int& argc, char** argv, const std::string& language)
{
    qputenv(kPlatformVariable, kNoDisplay);
    // Qt looks for a Wayland socket even so, and makes a folder in /tmp where there is no runtime folder.
    std::optional<QTemporaryDir> runtime_folder;
    if (qEnvironmentVariableIsEmpty(kRuntimeVariable)) {
        runtime_folder.emplace();
        qputenv(kRuntimeVariable, QFile::encodeName(runtime_folder->path()));
    }
    m_application = std::make_unique<QApplication>(argc, argv);
    if (runtime_folder)
        qunsetenv(kRuntimeVariable);
    m_language.emplace(QString::fromStdString(language));
}

DrawingApplication::~DrawingApplication() = default;

DisplayChoice chooseDisplay()
{
    if (!qEnvironmentVariableIsEmpty(kPlatformVariable))
        return DisplayChoice::Given;
    QByteArrayList platforms = sessionPlatforms();
    if (platforms.isEmpty())
        return DisplayChoice::None;
    platforms << kNoDisplay;
    qputenv(kPlatformVariable, platforms.join(';'));
    return DisplayChoice::OfSession;
}

bool fellBackToNone(DisplayChoice choice)
{
    return choice == DisplayChoice::OfSession && QGuiApplication::platformName() == QLatin1String(kNoDisplay);
}

} // namespace contend::app
