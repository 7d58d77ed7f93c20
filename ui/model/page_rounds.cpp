// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/page_rounds.h"

#include <algorithm>

namespace contend::ui {
namespace {

/// Rounds that never become complete (a page was lost on the way) must not pile up.
constexpr std::size_t kMostOpenRounds = 8;

} // namespace

std::uint64_t readyNs(const telemetry::ItemReading& page) noexcept
{
    return std::max(page.begin_ns, *std::ranges::max_element(page.end_ns));
}

std::uint64_t PageRound::beginNs() const noexcept
{
    const auto first = std::ranges::min_element(pages, {}, &telemetry::ItemReading::begin_ns);
    return first == pages.end() ? 0 : first->begin_ns;
}

std::uint64_t PageRound::endNs() const noexcept
{
    std::uint64_t end = 0;
    for (const telemetry::ItemReading& page : pages)
        end = std::max(end, readyNs(page));
    return end;
}

void PageRounds::clear(std::size_t pages_per_round)
{
    m_pages_per_round = pages_per_round;
    m_open.clear();
    m_complete = {};
    m_has_complete = false;
}

bool PageRounds::add(const std::vector<telemetry::ItemReading>& pages)
{
    for (const telemetry::ItemReading& page : pages)
        insert(page);
    bool changed = !m_has_complete && !pages.empty();
    for (auto& [number, round] : m_open) {
        if (m_pages_per_round == 0 || round.pages.size() < m_pages_per_round)
            continue;
        round.complete = true;
        m_complete = round;
        m_has_complete = true;
        changed = true;
    }
    std::erase_if(m_open,
                  [this](const auto& open) { return m_has_complete && open.first <= m_complete.number; });
    while (m_open.size() > kMostOpenRounds)
        m_open.erase(m_open.begin());
    return changed;
}

void PageRounds::insert(const telemetry::ItemReading& page)
{
    if (m_has_complete && page.round <= m_complete.number)
        return;
    PageRound& round = m_open[page.round];
    round.number = page.round;
    const auto place =
        std::ranges::lower_bound(round.pages, page.number, {}, &telemetry::ItemReading::number);
    if (place != round.pages.end() && place->number == page.number)
        *place = page;
    else
        round.pages.insert(place, page);
}

const PageRound& PageRounds::shown() const
{
    if (m_has_complete)
        return m_complete;
    return m_open.empty() ? m_none : m_open.rbegin()->second;
}

} // namespace contend::ui
