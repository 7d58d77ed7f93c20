// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

namespace contend::workload {

// The manager is a process of its own that holds objects for others: a list, and queues of messages. Every
// access is a request over a Unix-domain socket and an answer, one at a time on each connection.
//
//   request   ManagerRequest, then `length` bytes   (Put: the message)
//   answer    ManagerAnswer, then `length` bytes    (Get: the message)

enum class ManagerAction : std::uint32_t {
    Append, ///< adds `value` to the list; the answer's value is the list's length then
    Length, ///< the answer's value is the list's length
    Put,    ///< adds a message to queue number `object`; answered once there is room
    Get,    ///< takes the oldest message of queue number `object`; answered once there is one
    Clear,  ///< empties queue number `object` and sends away who still waits there
};

struct ManagerRequest {
    ManagerAction action{};
    std::uint32_t object = 0;
    std::uint32_t length = 0;
    std::uint32_t value = 0;
};

struct ManagerAnswer {
    std::uint32_t done = 0; ///< 0: sent away
    std::uint32_t length = 0;
    std::uint64_t value = 0;
};

/// Where the manager listens; lies in shared memory. The name is in the abstract name space: it is in no file
/// system and goes with the socket.
struct ManagerDoor {
    std::atomic<std::uint32_t> length{0}; ///< 0: not open yet; written after the name
    std::array<char, 28> name{};
};

} // namespace contend::workload
