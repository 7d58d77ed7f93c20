// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace contend::base {

/// What one worker has of the things that only one can have at a time, and which one it waits for. Things are
/// numbered from 1 on; 0: none.
struct Standing {
    std::array<std::uint32_t, 2> holds{};
    std::uint32_t waits_for = 0;

    friend bool operator==(const Standing&, const Standing&) = default;
};

inline constexpr std::uint32_t kWaitsForNobody = ~std::uint32_t{0};

/// The wait-for graph: for each worker the one who holds what it waits for, kWaitsForNobody where it does not
/// wait or nobody holds it. Pure.
std::vector<std::uint32_t> waitForGraph(std::span<const Standing> workers);

/// The workers of one cycle in that graph, each followed by the one it waits for; empty when there is none.
/// As everybody waits for one thing at most, a cycle is a deadlock: none of them can go on before another
/// (E. G. Coffman and others, 1971). When there are several, the one with the lowest worker. Pure; time and
/// memory in proportion to the number of workers.
std::vector<std::uint32_t> findCycle(std::span<const std::uint32_t> graph);

} // namespace contend::base
