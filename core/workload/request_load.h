// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cache_line.h"
#include "core/sync/stop_check.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace contend::workload {

inline constexpr std::uint32_t kMostConnections = 256;

/// What the load generator has seen. In shared memory; written by it alone.
struct alignas(base::kCacheLine) RequestCounts {
    std::atomic<std::uint64_t> answered{0}; ///< rightly and completely
    std::atomic<std::uint64_t> refused{0};  ///< nobody took the connection in time, or the server said 503
    std::atomic<std::uint64_t> errors{0};   ///< broken off, or another answer than the right one
};

/// Clients that never rest: each opens a connection, asks, waits for the answer, checks it, and begins anew.
struct RequestLoad {
    std::uint32_t port = 0;                     ///< on the loopback address
    std::function<std::uint32_t()> connections; ///< clients at this moment, 1 … kMostConnections
    sync::StopCheck stop;
};

/// Runs the clients, all in the calling thread, until stop() says so; connections under way are broken off
/// then, and not counted. Returns 0, or 1 if the system refused what it needs.
int runLoad(const RequestLoad& load, RequestCounts& counts);

// What client and server say to each other: HTTP, one request on a connection. The request tells when its
// client began to connect (base::nowNs()), so that the server can tell how long the client has waited by the
// time it has its answer, the time in the queue included.

std::string requestText(std::uint64_t number, std::uint64_t since_ns);
/// The body that answers the request.
std::string answerTo(std::uint64_t number);

/// What became of a request: the answer as it came, head and body.
enum class Answer { Right, Refused, Wrong };
Answer judgeAnswer(std::string_view received, std::uint64_t number);

} // namespace contend::workload
