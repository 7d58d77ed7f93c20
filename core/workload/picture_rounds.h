// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/tile.h"
#include "core/sync/deadline.h"
#include "core/sync/futex_word.h"
#include "core/sync/mutex.h"
#include "core/telemetry/segment.h"
#include "core/workload/picture_filters.h"
#include "core/workload/shared_area.h"

#include <array>
#include <atomic>
#include <bitset>
#include <cstdint>
#include <optional>
#include <span>

namespace contend::workload {

inline constexpr std::uint32_t kSmallestTile = 16;
inline constexpr std::uint32_t kLargestTile = 128;

/// A tile that a worker has taken on.
struct TileClaim {
    std::uint32_t picture = 0; ///< 1 is the first
    Filter filter{};
    base::Tile tile; ///< a square; those at the right and at the bottom may be smaller
};

/// What all pictures have brought so far.
struct PictureFigures {
    std::uint64_t pictures = 0;  ///< complete ones
    double mean_s = 0;           ///< of those; 0 without any
    double last_s = 0;           ///< of the last one
    std::uint32_t checksum = 0;  ///< PictureSum of the last one
    std::uint64_t differing = 0; ///< pictures that were not like the first one of the same filter
};

/// The work of all workers, picture after picture: each worker claims a tile, then the next. When the last
/// tile is done, the finished picture is checked, and the next one begins over the source. A view of shared
/// memory and of the run's canvas, on which the tiles appear.
///
/// Requires: build() once, before anybody uses it; a canvas of kPictureWidth × kPictureHeight.
/// Guarantees: every tile of a picture is drawn once, all with the same filter. A tile whose worker leaves is
/// given back and drawn by another; a worker that is killed is noticed by recover(). When filter or size of
/// the tiles change, the picture is abandoned as soon as the tiles under way are done.
/// Thread-safe, and safe between processes.
class PictureRounds {
public:
    PictureRounds(std::span<std::byte> memory, const telemetry::Canvas& canvas) noexcept
        : m_area(memory)
        , m_canvas(canvas)
    {}
    static std::size_t bytes(std::uint32_t slot_count) noexcept { return Area::bytes(slot_count); }
    static void build(std::span<std::byte> memory, std::uint32_t slot_count);

    /// The next tile, if the picture has one left.
    std::optional<TileClaim> claim(base::WorkerId worker, Filter filter, std::uint32_t side);
    /// The tile that the worker has claimed is on the canvas.
    void finish(base::WorkerId worker);
    /// The tile that the worker has claimed is not; somebody else must draw it.
    void giveBack(base::WorkerId worker);

    /// For workers without a tile: read news() first, then claim(); if there is nothing, wait until news() is
    /// another one or the deadline has come.
    std::uint32_t news() const noexcept { return common().news.value.load(std::memory_order_acquire); }
    void waitForNews(std::uint32_t seen, sync::Deadline deadline) const noexcept
    {
        common().news.wait(seen, deadline);
    }

    /// Gives back the tiles of workers whose thread has ended without a word. In the supervisor.
    void recover(std::uint32_t slot_count);

    /// What the filters work on. Never changes.
    std::span<const Pixel> source() const noexcept { return common().source; }
    PictureFigures figures() const noexcept;

private:
    static constexpr std::uint32_t kMostTiles = ((kPictureWidth + kSmallestTile - 1) / kSmallestTile) *
                                                ((kPictureHeight + kSmallestTile - 1) / kSmallestTile);
    using Tiles = std::bitset<kMostTiles>;

    struct alignas(base::kCacheLine) Common {
        sync::Mutex mutex;
        // Under the mutex. Every change is made in an order that lets others go on should its author be
        // killed in the middle: a tile is noted with its worker before it leaves `open`, and done before the
        // worker's note is struck out.
        std::uint32_t picture = 0; ///< 0: none has begun
        Filter filter{};
        std::uint32_t side = 0;
        std::uint32_t tiles = 0;
        bool abandoned = false;
        Tiles open;    ///< nobody's
        Tiles claimed; ///< somebody is drawing it
        Tiles done;
        std::uint64_t begin_ns = 0; ///< of the first claim
        // Written under the mutex, read by anybody.
        alignas(base::kCacheLine) std::atomic<std::uint64_t> pictures{0};
        std::atomic<std::uint64_t> total_ns{0};
        std::atomic<std::uint64_t> last_ns{0};
        std::atomic<std::uint32_t> checksum{0};
        std::atomic<std::uint64_t> differing{0};
        std::array<std::uint32_t, kFilters> first_checksum{}; ///< 0: no picture of that filter yet
        alignas(base::kCacheLine) sync::FutexWord news;
        alignas(base::kCacheLine) std::array<Pixel, kPicturePixels> source{};
    };
    struct alignas(base::kCacheLine) PerWorker {
        std::atomic<std::uint32_t> thread{0}; ///< number of the thread that has a tile
        std::uint32_t picture = 0;            ///< of the tile; under the mutex
        std::uint32_t claimed = 0;            ///< number of the tile + 1, 0: none; under the mutex
    };
    using Area = SharedArea<Common, PerWorker>;

    Common& common() const noexcept { return m_area.common(); }
    void begin(Filter filter, std::uint32_t side);
    void end();
    void putBack(PerWorker& worker);
    void tell();

    Area m_area;
    telemetry::Canvas m_canvas;
};

} // namespace contend::workload
