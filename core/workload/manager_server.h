// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/stop_check.h"
#include "core/workload/manager_protocol.h"

#include <cstdint>

namespace contend::workload {

/// Holds the objects and answers requests until stop() says so; see manager_protocol.h. A thread for each
/// connection, as the manager of Python's multiprocessing has. Only processes of the same user are let in.
///
/// Runs in a helper process of its own: the calling thread accepts, all other threads are gone on return,
/// within 100 ms of a stop. queues: how many there are; connections: how many it takes at once. Returns 0, or
/// 1 if it could not listen.
int serveManager(ManagerDoor& door, std::uint32_t queues, std::uint32_t connections, sync::StopCheck stop);

/// Queues hold messages up to so many, and, beyond one, up to so many bytes; the list keeps so many of its
/// newest entries, and counts on.
inline constexpr std::size_t kManagerQueueMessages = 64;
inline constexpr std::size_t kManagerQueueBytes = std::size_t{1} << 20U;
inline constexpr std::size_t kManagerListEntries = std::size_t{1} << 16U;

/// Longer messages are a broken request: the connection ends.
inline constexpr std::uint32_t kManagerLongestMessage = 16U << 20U;

} // namespace contend::workload
