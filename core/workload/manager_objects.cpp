// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/manager_objects.h"

#include "core/workload/manager_server.h"

#include <utility>

namespace contend::workload {

std::uint64_t ManagedList::append(std::uint32_t entry)
{
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() < kManagerListEntries)
        m_entries.push_back(entry);
    else
        m_entries[m_length % kManagerListEntries] = entry;
    return ++m_length;
}

std::uint64_t ManagedList::length()
{
    const std::lock_guard lock(m_mutex);
    return m_length;
}

bool ManagedQueue::put(ManagedMessage message)
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t era = m_times_cleared;
    m_changed.wait(lock, [&] { return m_times_cleared != era || m_closed || hasRoom(message.size()); });
    if (m_times_cleared != era || m_closed)
        return false;
    m_bytes += message.size();
    m_messages.push_back(std::move(message));
    m_changed.notify_all();
    return true;
}

std::optional<ManagedMessage> ManagedQueue::get()
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t era = m_times_cleared;
    m_changed.wait(lock, [&] { return m_times_cleared != era || m_closed || !m_messages.empty(); });
    if (m_times_cleared != era || m_closed)
        return std::nullopt;
    ManagedMessage message = std::move(m_messages.front());
    m_messages.pop_front();
    m_bytes -= message.size();
    m_changed.notify_all();
    return message;
}

void ManagedQueue::clear()
{
    const std::lock_guard lock(m_mutex);
    empty();
}

void ManagedQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    empty();
}

bool ManagedQueue::hasRoom(std::size_t bytes) const
{
    return m_messages.empty() ||
           (m_messages.size() < kManagerQueueMessages && m_bytes + bytes <= kManagerQueueBytes);
}

void ManagedQueue::empty()
{
    m_messages.clear();
    m_bytes = 0;
    ++m_times_cleared;
    m_changed.notify_all();
}

} // namespace contend::workload
