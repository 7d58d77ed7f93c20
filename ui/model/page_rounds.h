// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace contend::ui {

/// All pages of one round of downloads.
struct PageRound {
    std::uint32_t number = 0;
    std::vector<telemetry::ItemReading> pages; ///< by page number
    bool complete = false;

    /// When the first page was begun and the last one was ready; 0 while there is none.
    std::uint64_t beginNs() const noexcept;
    std::uint64_t endNs() const noexcept;
};

/// When a page was ready: the end of its last phase that happened.
std::uint64_t readyNs(const telemetry::ItemReading& page) noexcept;

/// Sorts fetched pages into rounds and knows which one to show: the newest complete one; before there is any,
/// what has come of the newest. Pages may come in any order, rounds may overlap, a page that comes twice
/// counts once. Bounded: rounds older than the newest complete one are dropped.
class PageRounds {
public:
    /// pages_per_round: when a round is complete.
    void clear(std::size_t pages_per_round);
    /// The number of pages was changed while running: acts on the rounds that are not complete yet.
    void setPagesPerRound(std::size_t pages_per_round) { m_pages_per_round = pages_per_round; }
    /// True if the round to show is another one or has grown.
    bool add(const std::vector<telemetry::ItemReading>& pages);
    const PageRound& shown() const;

private:
    void insert(const telemetry::ItemReading& page);

    std::size_t m_pages_per_round = 0;
    std::map<std::uint32_t, PageRound> m_open;
    PageRound m_complete;
    bool m_has_complete = false;
    PageRound m_none;
};

} // namespace contend::ui
