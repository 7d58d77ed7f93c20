// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/chunk_analysis.h"

#include <algorithm>

namespace contend::workload {

namespace {

// So many numbers take some tens of microseconds.
constexpr std::size_t kBatch = 8192;
constexpr unsigned kDigitBits = 8;

constexpr std::size_t digitOf(std::uint32_t number, std::size_t digit) noexcept
{
    return (number >> (kDigitBits * digit)) & 0xffU;
}

constexpr std::uint64_t kFnvOffset = 0xcbf2'9ce4'8422'2325U;
constexpr std::uint64_t kFnvPrime = 0x0000'0100'0000'01b3U;

/// FNV-1a, a word at a time (G. Fowler, L. C. Noll, K.-P. Vo).
constexpr void mix(std::uint64_t& hash, std::uint64_t word) noexcept
{
    hash = (hash ^ word) * kFnvPrime;
}

/// A well-mixed number for each index: the finalizer of SplitMix64 (S. Vigna).
constexpr std::uint64_t scatter(std::uint64_t index) noexcept
{
    std::uint64_t z = (index + 1) * 0x9e37'79b9'7f4a'7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58'476d'1ce4'e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d0'49bb'1331'11ebU;
    return z ^ (z >> 31U);
}

/// Four even dice of 14 bits make a bell.
constexpr std::uint32_t numberAt(std::uint64_t index) noexcept
{
    constexpr std::uint64_t kDie = (1U << 14U) - 1;
    const std::uint64_t bits = scatter(index);
    return static_cast<std::uint32_t>((bits & kDie) + ((bits >> 14U) & kDie) + ((bits >> 28U) & kDie) +
                                      ((bits >> 42U) & kDie));
}

} // namespace

void Findings::add(std::uint32_t value) noexcept
{
    ++count;
    sum += value;
    squares += std::uint64_t{value} * value;
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
    ++histogram[std::min<std::size_t>(value / kBinWidth, kBins - 1)];
}

void Findings::add(const Findings& part) noexcept
{
    count += part.count;
    sum += part.sum;
    squares += part.squares;
    median_weight += part.median_weight;
    lowest = std::min(lowest, part.lowest);
    highest = std::max(highest, part.highest);
    for (std::size_t bin = 0; bin < kBins; ++bin)
        histogram[bin] += part.histogram[bin];
}

double Findings::mean() const noexcept
{
    return count > 0 ? static_cast<double>(sum) / static_cast<double>(count) : 0;
}

double Findings::variance() const noexcept
{
    const double middle = mean();
    return count > 0 ? static_cast<double>(squares) / static_cast<double>(count) - middle * middle : 0;
}

double Findings::median() const noexcept
{
    return count > 0 ? static_cast<double>(median_weight) / static_cast<double>(count) : 0;
}

double Findings::checksum() const noexcept
{
    std::uint64_t hash = kFnvOffset;
    for (const std::uint64_t word : {count, sum, squares, std::uint64_t{lowest}, std::uint64_t{highest}})
        mix(hash, word);
    for (const std::uint64_t bin : histogram)
        mix(hash, bin);
    return static_cast<double>(hash >> 32U);
}

Findings makeNumbers(std::span<std::uint32_t> numbers) noexcept
{
    Findings expected;
    for (std::size_t k = 0; k < numbers.size(); ++k) {
        numbers[k] = numberAt(k);
        expected.add(numbers[k]);
    }
    return expected;
}

bool ChunkAnalysis::analyse(WorkerContext& context, std::span<const std::uint32_t> chunk)
{
    m_found = Findings();
    m_counts = {};
    m_half_sorted.resize(chunk.size());
    m_numbers.resize(chunk.size());
    if (!look(context, chunk) || !sortByDigit(context, chunk, m_half_sorted, 0) ||
        !sortByDigit(context, m_half_sorted, m_numbers, 1) || !check(context))
        return false;
    if (!m_numbers.empty())
        m_found.median_weight = m_numbers.size() * m_numbers[m_numbers.size() / 2];
    return true;
}

bool ChunkAnalysis::look(WorkerContext& context, std::span<const std::uint32_t> chunk)
{
    while (!chunk.empty()) {
        const auto batch = chunk.first(std::min(kBatch, chunk.size()));
        for (const std::uint32_t number : batch) {
            m_found.add(number);
            for (std::size_t digit = 0; digit < kDigits; ++digit)
                ++m_counts[digit][digitOf(number, digit)];
        }
        if (!context.checkpoint())
            return false;
        chunk = chunk.subspan(batch.size());
    }
    return true;
}

bool ChunkAnalysis::sortByDigit(WorkerContext& context, std::span<const std::uint32_t> from,
                                std::span<std::uint32_t> to, std::size_t digit)
{
    Counts next{}; // where the next number with this byte goes
    for (std::size_t k = 1; k < next.size(); ++k)
        next[k] = next[k - 1] + m_counts[digit][k - 1];
    while (!from.empty()) {
        const auto batch = from.first(std::min(kBatch, from.size()));
        for (const std::uint32_t number : batch)
            to[next[digitOf(number, digit)]++] = number;
        if (!context.checkpoint())
            return false;
        from = from.subspan(batch.size());
    }
    return true;
}

bool ChunkAnalysis::check(WorkerContext& context)
{
    std::uint64_t sum = 0;
    std::uint32_t before = 0;
    bool sorted = true;
    for (const std::uint32_t number : m_numbers) {
        sorted = sorted && before <= number;
        sum += number;
        before = number;
    }
    m_sorted = sorted && sum == m_found.sum;
    return context.checkpoint();
}

} // namespace contend::workload
