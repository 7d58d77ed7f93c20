// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/picture_rounds.h"

#include "core/base/clock.h"
#include "core/sync/owner.h"

#include <algorithm>
#include <mutex>

namespace contend::workload {

namespace {

void raise(std::atomic<std::uint64_t>& counter, std::uint64_t by) noexcept
{
    counter.store(counter.load(std::memory_order_relaxed) + by, std::memory_order_relaxed);
}

constexpr std::uint32_t tilesIn(std::uint32_t length, std::uint32_t side) noexcept
{
    return (length + side - 1) / side;
}

base::Tile tileAt(std::uint32_t x, std::uint32_t y, std::uint32_t side) noexcept
{
    return {x, y, std::min(side, kPictureWidth - x), std::min(side, kPictureHeight - y)};
}

/// The tile of that place in the row-by-row order.
base::Tile tileNo(std::uint32_t place, std::uint32_t side) noexcept
{
    const std::uint32_t columns = tilesIn(kPictureWidth, side);
    return tileAt(place % columns * side, place / columns * side, side);
}

} // namespace

void PictureRounds::build(std::span<std::byte> memory, std::uint32_t slot_count)
{
    Area::build(memory, slot_count);
    drawSource(Area(memory).common().source);
}

std::optional<TileClaim> PictureRounds::claim(base::WorkerId worker, Filter filter, std::uint32_t side)
{
    Common& all = common();
    PerWorker& mine = m_area.worker(worker);
    side = std::clamp(side, kSmallestTile, kLargestTile);
    const std::scoped_lock lock(all.mutex);
    if (all.picture != 0 && (filter != all.filter || side != all.side)) {
        all.abandoned = true;
        all.open.reset();
    }
    if (all.open.none() && all.claimed.none())
        begin(filter, side);
    if (all.open.none())
        return std::nullopt;
    std::uint32_t place = 0;
    while (!all.open.test(place))
        ++place;
    mine.thread.store(sync::ownThreadId(), std::memory_order_relaxed);
    mine.picture = all.picture;
    mine.claimed = place + 1;
    all.claimed.set(place);
    all.open.reset(place);
    return TileClaim{all.picture, all.filter, tileNo(place, all.side)};
}

/// The next picture. Should its author be killed in the middle, some tiles are missing: the picture then ends
/// without being counted.
void PictureRounds::begin(Filter filter, std::uint32_t side)
{
    Common& all = common();
    ++all.picture;
    all.filter = filter;
    all.side = side;
    all.tiles = tilesIn(kPictureWidth, side) * tilesIn(kPictureHeight, side);
    all.abandoned = false;
    all.done.reset();
    for (std::size_t k = 0; k < all.source.size(); ++k)
        m_canvas.points[k].store(filter == Filter::Fractal ? 0 : all.source[k], std::memory_order_relaxed);
    m_canvas.version->fetch_add(1, std::memory_order_release);
    all.begin_ns = base::nowNs();
    for (std::uint32_t place = 0; place < all.tiles; ++place)
        all.open.set(place);
    tell();
}

void PictureRounds::finish(base::WorkerId worker)
{
    Common& all = common();
    PerWorker& mine = m_area.worker(worker);
    m_canvas.version->fetch_add(1, std::memory_order_release);
    const std::scoped_lock lock(all.mutex);
    all.done.set(mine.claimed - 1);
    all.claimed.reset(mine.claimed - 1);
    mine.claimed = 0;
    if (all.open.none() && all.claimed.none())
        end();
}

void PictureRounds::end()
{
    Common& all = common();
    if (!all.abandoned && all.done.count() == all.tiles) {
        const std::uint64_t took = base::nowNs() - all.begin_ns;
        PictureSum sum;
        for (const auto& point : m_canvas.points)
            sum.add(point.load(std::memory_order_relaxed));
        std::uint32_t& first = all.first_checksum.at(static_cast<std::size_t>(all.filter));
        if (first == 0)
            first = sum.value();
        raise(all.differing, first != sum.value() ? 1 : 0);
        all.checksum.store(sum.value(), std::memory_order_relaxed);
        all.last_ns.store(took, std::memory_order_relaxed);
        raise(all.total_ns, took);
        raise(all.pictures, 1);
    }
    tell();
}

void PictureRounds::giveBack(base::WorkerId worker)
{
    const std::scoped_lock lock(common().mutex);
    putBack(m_area.worker(worker));
}

void PictureRounds::putBack(PerWorker& worker)
{
    Common& all = common();
    const std::uint32_t place = worker.claimed - 1;
    if (worker.picture == all.picture) {
        all.claimed.reset(place);
        if (!all.done.test(place) && !all.abandoned)
            all.open.set(place);
    }
    worker.claimed = 0;
    tell();
}

void PictureRounds::recover(std::uint32_t slot_count)
{
    const std::scoped_lock lock(common().mutex);
    for (std::uint32_t slot = 0; slot < slot_count; ++slot) {
        PerWorker& worker = m_area.worker(slot);
        if (worker.claimed != 0 && sync::threadHasEnded(worker.thread.load(std::memory_order_relaxed)))
            putBack(worker);
    }
}

void PictureRounds::tell()
{
    common().news.value.fetch_add(1, std::memory_order_release);
    common().news.wakeAll();
}

PictureFigures PictureRounds::figures() const noexcept
{
    const Common& all = common();
    PictureFigures figures;
    figures.pictures = all.pictures.load(std::memory_order_relaxed);
    figures.last_s = base::toSeconds(all.last_ns.load(std::memory_order_relaxed));
    if (figures.pictures > 0)
        figures.mean_s = base::toSeconds(all.total_ns.load(std::memory_order_relaxed)) /
                         static_cast<double>(figures.pictures);
    figures.checksum = all.checksum.load(std::memory_order_relaxed);
    figures.differing = all.differing.load(std::memory_order_relaxed);
    return figures;
}

} // namespace contend::workload
