// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/worker_context.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace contend::workload {

/// What is found out about numbers below 65536. Whole numbers throughout, so that the order in which parts
/// are added up changes nothing. A plain value, also in shared memory.
struct Findings {
    static constexpr std::size_t kBins = 64;
    static constexpr std::uint32_t kBinWidth = 1024;

    std::uint64_t count = 0;
    std::uint64_t sum = 0;
    std::uint64_t squares = 0;
    std::uint64_t median_weight = 0; ///< sum over the parts of median × count
    std::uint32_t lowest = ~std::uint32_t{0};
    std::uint32_t highest = 0;
    std::array<std::uint64_t, kBins> histogram{};

    void add(std::uint32_t value) noexcept;
    void add(const Findings& part) noexcept;

    double mean() const noexcept;
    double variance() const noexcept;
    /// Mean of the parts' medians: close to the median of all.
    double median() const noexcept;
    /// One number below 2³² for all of it but the medians, which depend on how it was cut into parts.
    double checksum() const noexcept;
};

/// Fills an array with bell-shaped numbers, the same on every machine, and says what an analysis must find.
Findings makeNumbers(std::span<std::uint32_t> numbers) noexcept;

/// Analyses chunks of numbers: mean, variance, histogram and, by sorting a copy, the median. Sorts by one
/// byte after the other, least significant first (radix sort), as array libraries do with small whole
/// numbers. Keeps the room for its copies. For one worker.
class ChunkAnalysis {
public:
    /// Leaves the findings in found(). False: the worker has to stop, and nothing was found. Batches of some
    /// tens of microseconds with a checkpoint between them.
    bool analyse(WorkerContext& context, std::span<const std::uint32_t> chunk);

    const Findings& found() const noexcept { return m_found; }
    /// Did sorting give the same numbers in ascending order?
    bool isSorted() const noexcept { return m_sorted; }

private:
    static constexpr std::size_t kDigits = 2; ///< bytes of a number below 65536
    using Counts = std::array<std::size_t, 256>;

    bool look(WorkerContext& context, std::span<const std::uint32_t> chunk);
    bool sortByDigit(WorkerContext& context, std::span<const std::uint32_t> from, std::span<std::uint32_t> to,
                     std::size_t digit);
    bool check(WorkerContext& context);

    Findings m_found;
    std::array<Counts, kDigits> m_counts{}; ///< how often each byte occurs
    std::vector<std::uint32_t> m_half_sorted;
    std::vector<std::uint32_t> m_numbers;
    bool m_sorted = true;
};

} // namespace contend::workload
