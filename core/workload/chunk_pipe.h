// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/unique_fd.h"
#include "core/sync/stop_check.h"
#include "core/workload/chunk_rounds.h"
#include "core/workload/shared_area.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

// Chunks sent from one process to the workers, through two pipes for each worker:
//
//   worker   makes both pipes, and writes into shared memory where its ends for the sender are
//   sender   opens them through /proc/PID/fd, which also works for spawned workers, that inherit nothing
//   worker   asks for a chunk with one byte; two chunks may be on their way, so that it need not wait
//   sender   claims a chunk for the worker, and writes a header and the numbers as far as the pipe has room
//   either   closes: the other one sees it; the sender gives back what the worker still held

namespace contend::workload {

/// Where a worker's pipes are. Lies in shared memory, one for each slot.
struct alignas(base::kCacheLine) ChunkLine {
    std::atomic<std::uint32_t> offered{0};  ///< grows with each new pair of pipes; written last
    std::atomic<std::uint32_t> accepted{0}; ///< the pair that the sender has opened
    std::atomic<std::int32_t> pid{0};
    std::atomic<std::int32_t> data_fd{-1};    ///< the sender writes to it
    std::atomic<std::int32_t> request_fd{-1}; ///< the sender reads from it
    std::atomic<std::uint32_t> thread{0};     ///< number of the worker's thread
};

/// What goes before the numbers of a chunk.
struct ChunkHeader {
    Chunk chunk;
};

/// The worker's end. Made and used by one worker. Destroying it closes the pipes; whatever was on its way is
/// then given back by the sender.
class ChunkReceiver {
public:
    enum class Progress : std::uint8_t {
        Done,    ///< a whole chunk is here
        Waiting, ///< nothing to read at this moment
        Broken,  ///< the sender has gone
    };

    /// Offers a new pair of pipes. Without descriptors to be had every receive() says Broken.
    explicit ChunkReceiver(ChunkLine& line) noexcept;
    ChunkReceiver(const ChunkReceiver&) = delete;
    ChunkReceiver& operator=(const ChunkReceiver&) = delete;
    ~ChunkReceiver();

    /// Asks for chunks, as many as may be on their way, and reads what is there; never blocks. Counts the
    /// bytes that it has read and the time that this took.
    Progress receive();
    /// Waits until there is something to read, 50 ms at most.
    void wait() const;

    /// The whole chunk; valid until receive() is called again.
    const Chunk& chunk() const noexcept { return m_header.chunk; }
    std::span<const std::uint32_t> numbers() const noexcept { return m_numbers; }
    std::uint64_t copyNs() const noexcept { return m_copy_ns; }

private:
    void offer() noexcept;
    void closeSendersEnds() noexcept;
    Progress readInto(std::span<std::byte> place);

    ChunkLine& m_line;
    base::UniqueFd m_data;
    base::UniqueFd m_request;
    base::UniqueFd m_senders_data;
    base::UniqueFd m_senders_request;
    std::uint32_t m_offer = 0;
    std::size_t m_asked = 0; ///< chunks asked for that have not come
    ChunkHeader m_header;
    std::vector<std::uint32_t> m_numbers;
    std::size_t m_read = 0; ///< bytes of header and numbers
    bool m_whole = false;
    std::uint64_t m_copy_ns = 0;
};

/// The sender's end of all lines: one thread, like the feeder of a pool. run() returns when told to stop.
class ChunkSender {
public:
    /// What the sender works on. chunkNumbers: how many numbers a chunk has at this moment.
    struct Job {
        ChunkRounds rounds;
        std::span<ChunkLine> lines;
        std::span<const std::uint32_t> numbers;
        std::uint64_t (*chunkNumbers)(const void* context) = nullptr;
        const void* context = nullptr;
        std::atomic<std::uint64_t>* busy_ns = nullptr; ///< time spent writing
    };
    explicit ChunkSender(Job job);
    ChunkSender(const ChunkSender&) = delete;
    ChunkSender& operator=(const ChunkSender&) = delete;
    ~ChunkSender();

    void run(sync::StopCheck stop);

private:
    struct Peer {
        base::UniqueFd data;
        base::UniqueFd request;
        ChunkOwner owner;
        std::uint32_t offer = 0;
        std::size_t asked = 0;
        std::optional<ChunkHeader> sending;
        std::size_t sent = 0; ///< bytes of header and numbers
    };

    void acceptOffers();
    void accept(std::uint32_t slot, std::uint32_t offer);
    void drop(Peer& peer);
    void waitForNews();
    void serve(Peer& peer);
    bool readRequests(Peer& peer);
    bool claim(Peer& peer);
    bool write(Peer& peer);

    Job m_job;
    std::vector<Peer> m_peers; ///< by slot
    std::size_t m_first = 0;   ///< who is served first, for fairness
};

} // namespace contend::workload
