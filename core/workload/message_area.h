// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cache_line.h"
#include "core/base/result.h"
#include "core/sync/condition.h"
#include "core/sync/futex_word.h"
#include "core/sync/mutex.h"
#include "core/sync/semaphore.h"
#include "core/sync/timed_lock.h"
#include "core/workload/byte_ring.h"
#include "core/workload/manager_protocol.h"
#include "core/workload/message_format.h"
#include "core/workload/shared_area.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace contend::workload {

/// The ways that a message can take, in the order of the parameter's choices.
enum class Channel : std::uint32_t {
    Pipe,         ///< write() and read() on a pipe
    Queue,        ///< processes: PipeQueue; threads: LocalQueue
    SharedMemory, ///< a ring of bytes
    Manager,      ///< put and get at the manager
};
inline constexpr std::uint32_t kChannels = 4;

/// A pipe that the supervisor opened; its numbers mean something to whoever inherited them.
struct PipeEnds {
    int reader = -1;
    int writer = -1;
};

/// What a queue of Python's multiprocessing has in common between its processes: a pipe, a lock at each end,
/// and a semaphore that bounds how many messages are under way.
struct PipeQueue {
    static constexpr std::uint32_t kMostMessages = 32;

    PipeEnds pipe;
    sync::WatchedLock<sync::Mutex> write_lock;
    sync::WatchedLock<sync::Mutex> read_lock;
    sync::Semaphore room{kMostMessages};
};

/// A queue between threads of one process: only the pointer to a message changes hands.
struct LocalQueue {
    static constexpr std::uint32_t kMostMessages = PipeQueue::kMostMessages;

    sync::WatchedLock<sync::Mutex> lock;
    sync::Condition changed;
    // Under the lock.
    std::array<MessageBytes*, kMostMessages> messages{};
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::size_t bytes = 0;
};

/// Everything that leads from one worker of a pair to the other one.
struct alignas(base::kCacheLine) Direction {
    Direction() noexcept {} // NOLINT: `= default` would clear the ring's bytes as well

    PipeEnds pipe;
    PipeQueue pipe_queue;
    LocalQueue local_queue;
    ByteRing ring;
    std::atomic<std::uint32_t> manager_used{0}; ///< 1: there may be something in the manager's queue
};

/// Written by the worker at that side of a pair alone.
struct alignas(base::kCacheLine) MessageCounts {
    std::atomic<std::uint64_t> messages{0}; ///< that arrived here
    std::atomic<std::uint64_t> bytes{0};    ///< likewise
    std::atomic<std::uint64_t> corrupt{0};  ///< wrong in content, size or order
};

/// Two workers that send each other messages: side 0 begins. Before the first message both clear away what an
/// earlier worker has left on its way to them; see MessageBody::gather().
struct alignas(base::kCacheLine) MessagePair {
    MessagePair() noexcept {} // NOLINT: see Direction

    alignas(base::kCacheLine) std::atomic<std::uint32_t> tickets{0};
    std::array<std::atomic<std::uint32_t>, 2> present{};   ///< the ticket of who is there; 0: nobody
    std::array<std::atomic<std::uint32_t>, 2> ready_for{}; ///< whose messages that side is ready for
    sync::FutexWord news;
    std::array<MessageCounts, 2> counts;
    std::array<Direction, 2> to; ///< to[s] leads to side s
};

/// The supervisor's notes for rates.
struct alignas(base::kCacheLine) MessageCommon {
    ManagerDoor door;
    int supervisor = 0; ///< its process number
    std::uint64_t first_ns = 0;
    std::uint64_t span_begin_ns = 0;
    std::uint64_t span_begin_messages = 0;
    std::uint64_t span_begin_bytes = 0;
    double messages_per_s = 0;
    double bytes_per_s = 0;
};

using MessageArea = SharedArea<MessageCommon, MessagePair>;

constexpr std::uint32_t pairsOf(std::uint32_t slot_count) noexcept
{
    return (slot_count + 1) / 2;
}

/// Opens the pipes of all pairs, raising the limit of open files where that is allowed. Error: FileLimit.
base::Status openPipes(const MessageArea& area, std::uint32_t pairs);

} // namespace contend::workload
