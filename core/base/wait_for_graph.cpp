// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wait_for_graph.h"

#include <algorithm>

namespace contend::base {

namespace {

std::uint32_t holderOf(std::uint32_t thing, std::span<const Standing> workers)
{
    const auto holds = [thing](const Standing& worker) {
        return worker.holds[0] == thing || worker.holds[1] == thing;
    };
    const auto found = std::find_if(workers.begin(), workers.end(), holds);
    return found != workers.end() ? static_cast<std::uint32_t>(found - workers.begin()) : kWaitsForNobody;
}

} // namespace

std::vector<std::uint32_t> waitForGraph(std::span<const Standing> workers)
{
    std::vector<std::uint32_t> graph;
    graph.reserve(workers.size());
    for (const Standing& worker : workers)
        graph.push_back(worker.waits_for != 0 ? holderOf(worker.waits_for, workers) : kWaitsForNobody);
    return graph;
}

std::vector<std::uint32_t> findCycle(std::span<const std::uint32_t> graph)
{
    // Each walk marks where it has been; a walk that meets its own mark has found a cycle, one that meets an
    // older mark ends where an older walk ended.
    std::vector<std::uint32_t> walk_of(graph.size(), 0);
    for (std::uint32_t start = 0; start < graph.size(); ++start) {
        std::uint32_t at = start;
        while (at < graph.size() && walk_of[at] == 0) {
            walk_of[at] = start + 1;
            at = graph[at];
        }
        if (at >= graph.size() || walk_of[at] != start + 1)
            continue;
        std::vector<std::uint32_t> cycle;
        for (std::uint32_t next = at; cycle.empty() || next != at; next = graph[next])
            cycle.push_back(next);
        std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
        return cycle;
    }
    return {};
}

} // namespace contend::base
