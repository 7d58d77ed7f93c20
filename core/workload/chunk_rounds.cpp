// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/chunk_rounds.h"

#include "core/sync/owner.h"

#include <algorithm>
#include <mutex>

namespace contend::workload {

void ChunkRounds::begin(std::uint64_t numbers, double checksum) noexcept
{
    common().numbers = numbers;
    common().checksum = checksum;
    beginPass();
}

/// Claims of the pass before mean nothing any more.
void ChunkRounds::beginPass() noexcept
{
    Common& all = common();
    ++all.pass;
    all.cursor = 0;
    all.done = 0;
    all.open = 0;
    all.findings = Findings();
    for (std::uint32_t slot = 0; slot < all.slot_count; ++slot)
        m_area.worker(slot).claims = {};
}

/// Who died holding the mutex may have left anything half written.
void ChunkRounds::settleAfterDeath() noexcept
{
    Common& all = common();
    if (all.mutex.ownersLost() == all.owners_lost)
        return;
    all.owners_lost = all.mutex.ownersLost();
    beginPass();
}

ChunkRounds::Claim* ChunkRounds::freeClaim(base::WorkerId worker) const noexcept
{
    auto& claims = m_area.worker(worker).claims;
    const auto found = std::find_if(claims.begin(), claims.end(), [](const Claim& c) { return c.isFree(); });
    return found != claims.end() ? &*found : nullptr;
}

std::optional<Chunk> ChunkRounds::takeOpen(Claim& into, const ChunkOwner& owner) noexcept
{
    Common& all = common();
    for (std::uint32_t slot = 0; all.open > 0 && slot < all.slot_count; ++slot)
        for (Claim& claim : m_area.worker(slot).claims)
            if (claim.isOpen()) {
                into = {owner.thread, claim.chunk};
                claim = {};
                --all.open;
                return into.chunk;
            }
    return std::nullopt;
}

std::optional<Chunk> ChunkRounds::claim(const ChunkOwner& owner, std::uint64_t count)
{
    Common& all = common();
    const std::scoped_lock lock(all.mutex);
    settleAfterDeath();
    auto& own = m_area.worker(owner.worker).claims;
    // What an earlier worker of this slot left open comes first: it occupies the slot's places.
    for (Claim& claim : own)
        if (claim.isOpen()) {
            claim.thread = owner.thread;
            --all.open;
            return claim.chunk;
        }
    Claim* const place = freeClaim(owner.worker);
    if (place == nullptr)
        return std::nullopt;
    if (all.open > 0)
        return takeOpen(*place, owner);
    const std::uint64_t left = all.numbers - all.cursor;
    if (left == 0)
        return std::nullopt;
    *place = {owner.thread, {all.pass, all.cursor, std::min(std::max<std::uint64_t>(count, 1), left)}};
    all.cursor += place->chunk.count;
    return place->chunk;
}

bool ChunkRounds::finish(const ChunkOwner& owner, const Chunk& chunk, const Findings& found)
{
    Common& all = common();
    const std::scoped_lock lock(all.mutex);
    settleAfterDeath();
    for (Claim& claim : m_area.worker(owner.worker).claims) {
        if (claim.thread != owner.thread || claim.chunk != chunk)
            continue;
        claim = {};
        all.findings.add(found);
        all.done += chunk.count;
        if (all.done == all.numbers)
            completePass();
        return true;
    }
    return false;
}

void ChunkRounds::completePass() noexcept
{
    Common& all = common();
    ++all.figures.passes;
    if (all.findings.checksum() != all.checksum)
        ++all.figures.wrong;
    all.figures.last = all.findings;
    beginPass();
    tell();
}

void ChunkRounds::open(Claim& claim) noexcept
{
    claim.thread = 0;
    ++common().open;
}

void ChunkRounds::giveBack(const ChunkOwner& owner)
{
    const std::scoped_lock lock(common().mutex);
    settleAfterDeath();
    for (Claim& claim : m_area.worker(owner.worker).claims)
        if (!claim.isFree() && claim.thread == owner.thread)
            open(claim);
    tell();
}

void ChunkRounds::recover()
{
    Common& all = common();
    const std::scoped_lock lock(all.mutex);
    settleAfterDeath();
    for (std::uint32_t slot = 0; slot < all.slot_count; ++slot)
        for (Claim& claim : m_area.worker(slot).claims)
            if (claim.thread != 0 && sync::threadHasEnded(claim.thread)) {
                open(claim);
                tell();
            }
}

PassFigures ChunkRounds::figures() const
{
    const std::scoped_lock lock(common().mutex);
    return common().figures;
}

void ChunkRounds::tell() noexcept
{
    common().news.value.fetch_add(1, std::memory_order_release);
    common().news.wakeAll();
}

} // namespace contend::workload
