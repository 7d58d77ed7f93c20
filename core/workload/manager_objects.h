// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace contend::workload {

using ManagedMessage = std::vector<std::byte>;

/// The list that a manager holds. Thread-safe.
class ManagedList {
public:
    std::uint64_t append(std::uint32_t entry);
    std::uint64_t length();

private:
    std::mutex m_mutex;
    std::vector<std::uint32_t> m_entries; ///< the newest ones
    std::uint64_t m_length = 0;
};

/// A bounded queue of messages that a manager holds. Thread-safe.
class ManagedQueue {
public:
    /// Waits for room. False: the queue was cleared meanwhile, or is closed.
    bool put(ManagedMessage message);
    /// Waits for a message. Nothing: the queue was cleared meanwhile, or is closed.
    std::optional<ManagedMessage> get();
    /// Empties it and sends everybody away who waits.
    void clear();
    /// As clear, and nobody waits any more.
    void close();

private:
    bool hasRoom(std::size_t bytes) const;
    void empty();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ManagedMessage> m_messages;
    std::size_t m_bytes = 0;
    std::uint64_t m_times_cleared = 0;
    bool m_closed = false;
};

} // namespace contend::workload
