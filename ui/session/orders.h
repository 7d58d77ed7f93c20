// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run_plan.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace contend::ui {

/// What the window wants of the measuring thread, by the time it looks.
struct OrderSheet {
    bool quit = false;                 ///< leave at once
    bool stop = false;                 ///< end the schedule in good order
    std::optional<bool> hold;          ///< begin no further run, or go on
    std::optional<plan::RunPlan> next; ///< end the current run and go on with this one
    /// Live parameters, newest value of each: a slider that moves a hundred times a second leaves one entry.
    std::map<std::string, double, std::less<>> values;

    bool urgent() const noexcept { return quit || stop || hold || next.has_value(); }
};

/// The letter box between window and measuring thread. Thread-safe. Writing never waits for the reader;
/// values that were not fetched yet are replaced, so that dragging a slider cannot flood the run, and the
/// last value always arrives.
class Orders {
public:
    void quit()
    {
        change([](OrderSheet& sheet) { sheet.quit = true; });
    }
    void stop()
    {
        change([](OrderSheet& sheet) { sheet.stop = true; });
    }
    void hold(bool held)
    {
        change([held](OrderSheet& sheet) { sheet.hold = held; });
    }
    void goOnWith(plan::RunPlan next)
    {
        change([&](OrderSheet& sheet) { sheet.next = std::move(next); });
    }
    void setValue(const std::string& id, double value)
    {
        change([&](OrderSheet& sheet) { sheet.values.insert_or_assign(id, value); });
    }

    /// Everything ordered since the last call; waits for at most that long for something urgent, and for
    /// values no longer than until values_from. Values are left in the box before that moment.
    OrderSheet fetch(std::chrono::nanoseconds patience, std::chrono::steady_clock::time_point values_from)
    {
        const auto until = std::chrono::steady_clock::now() + patience;
        std::unique_lock lock(m_mutex);
        while (!m_sheet.urgent()) {
            const auto wake = m_sheet.values.empty() ? until : std::min(until, values_from);
            if (m_changed.wait_until(lock, wake) == std::cv_status::timeout)
                break;
        }
        OrderSheet taken;
        std::swap(taken, m_sheet);
        m_sheet.quit = taken.quit;
        if (std::chrono::steady_clock::now() < values_from && !taken.next)
            m_sheet.values = std::exchange(taken.values, {});
        return taken;
    }

private:
    template <typename Change>
    void change(Change&& change)
    {
        {
            const std::lock_guard lock(m_mutex);
            change(m_sheet);
        }
        m_changed.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    OrderSheet m_sheet;
};

} // namespace contend::ui
