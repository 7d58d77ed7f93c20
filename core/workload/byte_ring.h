// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cache_line.h"
#include "core/sync/deadline.h"
#include "core/sync/futex_word.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

namespace contend::workload {

/// A ring of bytes for one writer and one reader, each in a thread or process of its own: what a pipe does,
/// without the kernel as long as nobody has to sleep. As large as a pipe.
///
/// How it works: each side alone moves its own position and reads the other's. Who finds nothing to do says
/// that it sleeps, looks once more, and sleeps on a futex; the other side, after it has moved its position,
/// wakes it if it said so. Both "say, then look" and "move, then look" are in the one order of sequentially
/// consistent operations, so one of the two always sees the other.
///
/// Shared memory: yes, constructed once, in place; the bytes are not touched by that.
class ByteRing {
public:
    static constexpr std::size_t kBytes = 65536;

    ByteRing() noexcept {} // NOLINT: `= default` would clear the bytes as well

    /// Writes what fits, reads what is there; neither waits. Returns how many bytes.
    std::size_t tryWrite(std::span<const std::byte> bytes) noexcept;
    std::size_t tryRead(std::span<std::byte> buffer) noexcept;
    /// Waits until there is room, or something to read, or the deadline has come. May return early.
    void waitForRoom(sync::Deadline deadline) noexcept;
    void waitForBytes(sync::Deadline deadline) noexcept;

    /// Forgets what it holds. While nobody writes or reads.
    void clear() noexcept;

private:
    struct alignas(base::kCacheLine) Side {
        std::atomic<std::uint64_t> position{0};
        std::atomic<std::uint32_t> sleeps{0};
        sync::FutexWord wake_ups;
    };
    static void wake(Side& side) noexcept;
    template <class Idle>
    static void sleep(Side& side, sync::Deadline deadline, Idle idle) noexcept;

    Side m_writer;
    Side m_reader;
    alignas(base::kCacheLine) std::array<std::byte, kBytes> m_bytes;
};

} // namespace contend::workload
