// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/topology.h"
#include "ui/main_window.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <memory>

namespace contend::ui::test {

/// A window with settings of its own, on the real engine.
class WindowFixture {
public:
    static constexpr int kPatience_ms = 60'000;

    explicit WindowFixture(const WindowStart& start = {})
        : m_window(std::make_unique<MainWindow>(SettingsFile(settingsPath()), makeSession, inFolder(start)))
    {
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(m_window.get()), "keys go to the active window only");
    }

    MainWindow& window() { return *m_window; }
    void close() { m_window.reset(); }
    QString settingsPath() const { return m_folder.filePath(QStringLiteral("contend.ini")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    static std::unique_ptr<RunSession> makeSession()
    {
        return std::make_unique<RunSession>(std::filesystem::path(CONTEND_APP_DIR) / "contend-host",
                                            base::readTopology());
    }

private:
    /// Records are kept beside the settings, never in the home folder.
    WindowStart inFolder(WindowStart start) const
    {
        start.records = path(QStringLiteral("records"));
        return start;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace contend::ui::test
