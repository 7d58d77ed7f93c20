// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace contend::workload {

/// Interrupts the calling thread's blocking system calls every 50 ms (EINTR), so that a plain read() or
/// write() can wait in the kernel for as long as it takes and still notice that the run stops. Costs nothing
/// in between, unlike a poll() before every call.
///
/// Made and destroyed by the thread it belongs to. Takes a real-time signal of the process, whose handler
/// does nothing; calls that have to go on must be repeated by their callers, as everywhere in this program.
class StopAlarm {
public:
    StopAlarm() noexcept;
    ~StopAlarm();
    StopAlarm(const StopAlarm&) = delete;
    StopAlarm& operator=(const StopAlarm&) = delete;

    /// False: the system had no timer left; blocking calls must not be trusted to return.
    bool armed() const noexcept { return m_armed; }

private:
    timer_t m_timer{};
    bool m_armed = false;
};

} // namespace contend::workload
