// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/settings_keeper.h"

#include <utility>

namespace contend::ui {

SettingsKeeper::SettingsKeeper(const SettingsFile& file, std::function<Settings()> now, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_now(std::move(now))
    , m_written(m_now())
{
    m_writer.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &SettingsKeeper::look);
    m_timer.start(kEvery_ms);
}

SettingsKeeper::~SettingsKeeper()
{
    m_writer.waitForDone();
}

void SettingsKeeper::look()
{
    const Settings now = m_now();
    if (now == m_written)
        return;
    m_written = now;
    m_writer.start([file = m_file, now] { static_cast<void>(file.save(now)); });
}

void SettingsKeeper::writeNow()
{
    m_writer.waitForDone();
    m_written = m_now();
    static_cast<void>(m_file.save(m_written));
}

} // namespace contend::ui
