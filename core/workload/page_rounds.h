// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/sync/deadline.h"
#include "core/sync/futex_word.h"
#include "core/sync/mutex.h"
#include "core/workload/shared_area.h"

#include <atomic>
#include <bitset>
#include <cstdint>
#include <optional>
#include <span>

namespace contend::workload {

/// A page that a worker has taken on.
struct PageClaim {
    std::uint32_t round = 0; ///< 1 is the first
    std::uint32_t page = 0;  ///< 0-based
};

/// What all rounds have brought so far.
struct RoundFigures {
    std::uint64_t rounds = 0; ///< complete ones, all pages good
    double mean_s = 0;        ///< of those; 0 without any
    double last_s = 0;
    std::uint64_t pages_failed = 0;
};

/// The work of all workers in rounds of so many pages: each worker claims a page, then the next; when the
/// last page of a round is done, the round's total time counts and the next round begins. A view of shared
/// memory.
///
/// Requires: build() once, before anybody uses it. Thread-safe, and safe between processes.
/// Guarantees: every page of a round is done once. A page whose worker leaves is given back and done by
/// another; a worker that is killed is noticed by recover(), and its page is done by another too.
class PageRounds {
public:
    static constexpr std::uint32_t kMostPages = 128;

    explicit PageRounds(std::span<std::byte> memory) noexcept
        : m_area(memory)
    {}
    static std::size_t bytes(std::uint32_t slot_count) noexcept { return Area::bytes(slot_count); }
    static void build(std::span<std::byte> memory, std::uint32_t slot_count)
    {
        Area::build(memory, slot_count);
    }

    /// The next page, if the round has one left. pages: how many a round has that begins now, 1 … kMostPages.
    std::optional<PageClaim> claim(base::WorkerId worker, std::uint32_t pages);
    /// The page that the worker has claimed is done, well or badly.
    void finish(base::WorkerId worker, bool good);
    /// The page that the worker has claimed is not done; somebody else must do it.
    void giveBack(base::WorkerId worker);

    /// For workers without a page: read news() first, then claim(); if there is nothing, wait until news() is
    /// another one or the deadline has come.
    std::uint32_t news() const noexcept { return common().news.value.load(std::memory_order_acquire); }
    void waitForNews(std::uint32_t seen, sync::Deadline deadline) const noexcept
    {
        common().news.wait(seen, deadline);
    }

    /// Gives back the pages of workers whose thread has ended without a word. In the supervisor.
    void recover(std::uint32_t slot_count);

    RoundFigures figures() const noexcept;

    /// Where the server listens; 0: not yet.
    std::atomic<std::uint32_t>& port() const noexcept { return common().port; }

private:
    using Pages = std::bitset<kMostPages>;

    struct alignas(base::kCacheLine) Common {
        sync::Mutex mutex;
        // Under the mutex. Every change is made in an order that lets others go on should its author be
        // killed in the middle: a page is claimed before it leaves `open`, and done before its claim is
        // given up.
        std::uint32_t round = 0; ///< 0: none has begun
        std::uint32_t pages = 0;
        std::uint32_t failed = 0;
        Pages open; ///< not claimed
        Pages done;
        std::uint64_t begin_ns = 0; ///< of the first claim
        // Written under the mutex, read by anybody.
        alignas(base::kCacheLine) std::atomic<std::uint64_t> rounds{0};
        std::atomic<std::uint64_t> total_ns{0};
        std::atomic<std::uint64_t> last_ns{0};
        std::atomic<std::uint64_t> pages_failed{0};
        alignas(base::kCacheLine) sync::FutexWord news;
        std::atomic<std::uint32_t> port{0};
    };
    struct alignas(base::kCacheLine) PerWorker {
        std::atomic<std::uint32_t> thread{0}; ///< number of the thread that holds a claim
        std::uint32_t round = 0;              ///< of the claim; under the mutex
        std::uint32_t claimed = 0;            ///< page + 1, 0: none; under the mutex
    };
    using Area = SharedArea<Common, PerWorker>;

    Common& common() const noexcept { return m_area.common(); }
    void beginRound(std::uint32_t pages);
    void endRound();
    void putBack(PerWorker& worker);
    void tell();

    Area m_area;
};

} // namespace contend::workload
