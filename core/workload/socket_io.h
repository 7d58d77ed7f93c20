// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/stop_check.h"

#include <cstddef>
#include <span>

namespace contend::workload {

// Whole messages over a stream socket whose calls give up after a while (limitWaits): for both ends of the
// manager. Thread-safe on different sockets.

/// Lets blocking calls on the socket return every so often, so that the functions below can ask for stop.
/// False with errno set when refused.
bool limitWaits(int socket) noexcept;

/// Sends head and body, all of it. False: the other end is gone, or stop() said so within the last 100 ms;
/// the stream is unusable then.
bool sendAll(int socket, std::span<const std::byte> head, std::span<const std::byte> body,
             sync::StopCheck stop) noexcept;

/// Fills the buffer. False as for sendAll.
bool receiveAll(int socket, std::span<std::byte> buffer, sync::StopCheck stop) noexcept;

} // namespace contend::workload
