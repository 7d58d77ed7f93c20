// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/stop_alarm.h"

#include "core/sync/stop_check.h"

#include <csignal>
#include <unistd.h>

// glibc has the field, but not under its documented name.
#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

namespace contend::workload {

namespace {

extern "C" void nothingToDo(int /*signal*/)
{
    // The interruption is all that is wanted.
}

int alarmSignal() noexcept
{
    return SIGRTMIN + 3;
}

bool installHandler() noexcept
{
    struct sigaction action {};
    action.sa_handler = nothingToDo; // and no SA_RESTART: calls shall return
    return sigaction(alarmSignal(), &action, nullptr) == 0;
}

} // namespace

StopAlarm::StopAlarm() noexcept
{
    sigevent event{};
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = alarmSignal();
    event.sigev_notify_thread_id = gettid();
    if (!installHandler() || timer_create(CLOCK_MONOTONIC, &event, &m_timer) != 0)
        return;
    const timespec slice{0, static_cast<long>(sync::kStopSliceNs)};
    const itimerspec again{slice, slice};
    m_armed = timer_settime(m_timer, 0, &again, nullptr) == 0;
    if (!m_armed)
        timer_delete(m_timer);
}

StopAlarm::~StopAlarm()
{
    if (m_armed)
        timer_delete(m_timer);
}

} // namespace contend::workload
