// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/sync/deadline.h"
#include "core/sync/futex_word.h"
#include "core/sync/mutex.h"
#include "core/workload/chunk_analysis.h"
#include "core/workload/shared_area.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace contend::workload {

/// A part of the data that somebody has taken on.
struct Chunk {
    std::uint64_t pass = 0;
    std::uint64_t begin = 0; ///< first number
    std::uint64_t count = 0; ///< numbers

    friend bool operator==(const Chunk&, const Chunk&) = default;
};

/// Who takes chunks on: a worker's slot, and the thread that has it now.
struct ChunkOwner {
    base::WorkerId worker{};
    std::uint32_t thread = 0; ///< the kernel's number, never 0
};

/// What the passes have brought so far.
struct PassFigures {
    std::uint64_t passes = 0; ///< complete ones
    std::uint64_t wrong = 0;  ///< of those: with another checksum than the data's
    Findings last;            ///< of the last complete one
};

/// One pass over the data after the other, each cut into chunks: whoever is free claims the next chunk,
/// analyses it and hands its findings in; when all of the data is in, the pass is complete and the next one
/// begins. A view of shared memory.
///
/// Requires: build() once, before anybody uses it. Thread-safe, and safe between processes.
/// Guarantees: every number counts once in each pass. The chunks of a worker that leaves are given back,
/// those of one that was killed are noticed by recover(); both are then claimed by others. Findings of a
/// chunk that is no longer its owner's are dropped. Should somebody be killed in the middle of handing in,
/// the pass is done anew.
class ChunkRounds {
public:
    static constexpr std::size_t kMostClaims = 2; ///< of a worker: one under work, one on its way

    explicit ChunkRounds(std::span<std::byte> memory) noexcept
        : m_area(memory)
    {}
    static std::size_t bytes(std::uint32_t slot_count) noexcept { return Area::bytes(slot_count); }
    static void build(std::span<std::byte> memory, std::uint32_t slot_count)
    {
        Area::build(memory, slot_count);
        Area(memory).common().slot_count = slot_count;
    }
    /// How many numbers there are, and the checksum that a pass over them must give. Before anybody works.
    void begin(std::uint64_t numbers, double checksum) noexcept;

    /// The next chunk of at most `count` numbers, if there is one and the owner has not too many already.
    std::optional<Chunk> claim(const ChunkOwner& owner, std::uint64_t count);
    /// A chunk is done. False: it was no longer the owner's, and its findings are dropped.
    bool finish(const ChunkOwner& owner, const Chunk& chunk, const Findings& found);
    /// What the owner still holds is not done; somebody else must do it.
    void giveBack(const ChunkOwner& owner);
    /// Gives back what threads hold that have ended without a word. In the supervisor.
    void recover();

    PassFigures figures() const;

    /// For those without a chunk: read news() first, then claim(); if there is nothing, wait until news() is
    /// another one or the deadline has come.
    std::uint32_t news() const noexcept { return common().news.value.load(std::memory_order_acquire); }
    void waitForNews(std::uint32_t seen, sync::Deadline deadline) const noexcept
    {
        common().news.wait(seen, deadline);
    }

private:
    /// thread 0: nobody's; then, if count is not 0, the chunk waits for somebody to do it.
    struct Claim {
        std::uint32_t thread = 0;
        Chunk chunk;
        bool isFree() const noexcept { return chunk.count == 0; }
        bool isOpen() const noexcept { return chunk.count != 0 && thread == 0; }
    };
    struct alignas(base::kCacheLine) Common {
        sync::Mutex mutex;
        // Under the mutex.
        std::uint32_t slot_count = 0;
        std::uint32_t open = 0; ///< claims that wait for somebody
        std::uint32_t owners_lost = 0;
        std::uint64_t numbers = 0;
        double checksum = 0;
        std::uint64_t pass = 0;
        std::uint64_t cursor = 0; ///< numbers below it were claimed in this pass
        std::uint64_t done = 0;   ///< numbers handed in
        Findings findings;        ///< of this pass so far
        PassFigures figures;
        alignas(base::kCacheLine) sync::FutexWord news;
    };
    struct alignas(base::kCacheLine) PerWorker {
        std::array<Claim, kMostClaims> claims{}; ///< under the mutex
    };
    using Area = SharedArea<Common, PerWorker>;

    Common& common() const noexcept { return m_area.common(); }
    void beginPass() noexcept;
    void settleAfterDeath() noexcept;
    Claim* freeClaim(base::WorkerId worker) const noexcept;
    std::optional<Chunk> takeOpen(Claim& into, const ChunkOwner& owner) noexcept;
    void open(Claim& claim) noexcept;
    void completePass() noexcept;
    void tell() noexcept;

    Area m_area;
};

} // namespace contend::workload
