// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/settings.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>

namespace contend::ui {

/// Writes the settings a moment after they have changed, so that a window that is killed loses nothing that
/// was chosen. Looks every kEvery_ms and writes on a thread of its own: a slow disk holds up nobody.
class SettingsKeeper : public QObject {
    Q_OBJECT

public:
    static constexpr int kEvery_ms = 2000;

    /// now: the settings as they are; called on this thread. What it gives at first counts as written.
    SettingsKeeper(const SettingsFile& file, std::function<Settings()> now, QObject* parent);
    ~SettingsKeeper() override;

    /// Writes what has changed, if anything.
    void look();
    /// Writes in any case, and returns when it is done. What cannot be written is lost: nobody is left to be
    /// told.
    void writeNow();

private:
    SettingsFile m_file;
    std::function<Settings()> m_now;
    Settings m_written;
    QTimer m_timer;
    QThreadPool m_writer; ///< one thread, so that the newest are written last
};

} // namespace contend::ui
