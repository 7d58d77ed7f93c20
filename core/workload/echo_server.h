// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unique_fd.h"
#include "core/sync/stop_check.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

namespace contend::workload {

/// The longest message that client and server exchange.
inline constexpr std::size_t kLongestEcho = 65'536;

/// Sends back whatever arrives, over TCP on 127.0.0.1 at a free port, until stop() says so (within 50 ms).
/// Stores the port once it listens. One thread; a handful of connections, further ones are closed at once.
/// Returns the exit status of the helper process: 0 unless it could not listen.
int serveEchoes(std::atomic<std::uint32_t>& port, sync::StopCheck stop);

/// A client's connection to it. The calls block; each gives up within 50 ms of stop(). Not thread-safe.
class EchoClient {
public:
    enum class Outcome { Done, Stopped, Broken };

    /// Connects. Broken: nobody listens, or the system has no socket left.
    Outcome connectTo(std::uint32_t port, sync::StopCheck stop) noexcept;
    bool isConnected() const noexcept { return static_cast<bool>(m_socket); }
    void close() noexcept { m_socket.reset(); }

    /// Hands the whole message to the kernel.
    Outcome send(std::span<const std::byte> message, sync::StopCheck stop) noexcept;
    /// Fills `into` with what the server sent back.
    Outcome receive(std::span<std::byte> into, sync::StopCheck stop) noexcept;

private:
    base::UniqueFd m_socket;
};

} // namespace contend::workload
