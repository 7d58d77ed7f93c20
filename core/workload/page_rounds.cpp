// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/page_rounds.h"

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

} // namespace

std::optional<PageClaim> PageRounds::claim(base::WorkerId worker, std::uint32_t pages)
{
    Common& all = common();
    PerWorker& mine = m_area.worker(worker);
    const std::scoped_lock lock(all.mutex);
    if (all.done.count() >= all.pages) // nothing under way
        beginRound(pages);
    if (all.open.none())
        return std::nullopt;
    std::uint32_t page = 0;
    while (!all.open.test(page))
        ++page;
    mine.thread.store(sync::ownThreadId(), std::memory_order_relaxed);
    mine.round = all.round;
    mine.claimed = page + 1;
    all.open.reset(page);
    return PageClaim{all.round, page};
}

void PageRounds::beginRound(std::uint32_t pages)
{
    Common& all = common();
    ++all.round;
    all.pages = std::clamp(pages, 1U, kMostPages);
    all.failed = 0;
    all.done.reset();
    all.open.reset();
    for (std::uint32_t page = 0; page < all.pages; ++page)
        all.open.set(page);
    all.begin_ns = base::nowNs();
}

void PageRounds::finish(base::WorkerId worker, bool good)
{
    Common& all = common();
    PerWorker& mine = m_area.worker(worker);
    const std::scoped_lock lock(all.mutex);
    if (!good) {
        ++all.failed;
        raise(all.pages_failed, 1);
    }
    all.done.set(mine.claimed - 1);
    mine.claimed = 0;
    if (all.done.count() == all.pages)
        endRound();
}

void PageRounds::endRound()
{
    Common& all = common();
    if (all.failed == 0) {
        const std::uint64_t total = base::nowNs() - all.begin_ns;
        all.last_ns.store(total, std::memory_order_relaxed);
        raise(all.total_ns, total);
        raise(all.rounds, 1);
    }
    tell();
}

void PageRounds::giveBack(base::WorkerId worker)
{
    const std::scoped_lock lock(common().mutex);
    putBack(m_area.worker(worker));
}

void PageRounds::putBack(PerWorker& worker)
{
    const std::uint32_t page = worker.claimed - 1;
    if (worker.round == common().round && !common().done.test(page))
        common().open.set(page);
    worker.claimed = 0;
    tell();
}

void PageRounds::recover(std::uint32_t slot_count)
{
    const std::scoped_lock lock(common().mutex);
    for (std::uint32_t slot = 0; slot < slot_count; ++slot) {
        PerWorker& worker = m_area.worker(slot);
        if (worker.claimed != 0 && sync::threadHasEnded(worker.thread.load(std::memory_order_relaxed)))
            putBack(worker);
    }
}

void PageRounds::tell()
{
    common().news.value.fetch_add(1, std::memory_order_release);
    common().news.wakeAll();
}

RoundFigures PageRounds::figures() const noexcept
{
    const Common& all = common();
    RoundFigures figures;
    figures.rounds = all.rounds.load(std::memory_order_relaxed);
    figures.last_s = base::toSeconds(all.last_ns.load(std::memory_order_relaxed));
    if (figures.rounds > 0)
        figures.mean_s = base::toSeconds(all.total_ns.load(std::memory_order_relaxed)) /
                         static_cast<double>(figures.rounds);
    figures.pages_failed = all.pages_failed.load(std::memory_order_relaxed);
    return figures;
}

} // namespace contend::workload
