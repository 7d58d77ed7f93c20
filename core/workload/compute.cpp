// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/compute.h"

#include "core/base/clock.h"

#include <algorithm>
#include <cmath>

namespace contend::workload {

namespace {

// Odd numbers around a thousand: at most 17 divisions each, so that a unit stays far below a tenth of a
// microsecond and short critical sections can be told apart.
constexpr std::uint32_t kFirstCandidate = 1001;
constexpr std::uint32_t kCandidates = 128;

constexpr double kBatchMs = 0.05;
constexpr std::uint64_t kCalibrationNs = 2'000'000;
constexpr int kCalibrations = 12;

bool isPrime(std::uint32_t odd) noexcept
{
    for (std::uint32_t divisor = 3; divisor * divisor <= odd; divisor += 2)
        if (odd % divisor == 0)
            return false;
    return true;
}

/// Units that take at least the length of one calibration.
std::uint64_t calibrationUnits(PrimeWork& work) noexcept
{
    std::uint64_t units = 1000;
    while (true) {
        const std::uint64_t begin = base::nowNs();
        work.run(units);
        if (base::nowNs() - begin >= kCalibrationNs)
            return units;
        units *= 2;
    }
}

} // namespace

std::uint64_t PrimeWork::run(std::uint64_t units) noexcept
{
    std::uint64_t primes = 0;
    std::uint32_t next = m_next;
    for (std::uint64_t unit = 0; unit < units; ++unit) {
        primes += isPrime(kFirstCandidate + 2 * next) ? 1 : 0;
        next = (next + 1) % kCandidates;
    }
    asm volatile("" : "+r"(primes)); // somebody wants to know: nothing above may be left out
    m_next = next;
    m_primes += primes;
    return primes;
}

bool PrimeWork::compute(WorkerContext& context, double ms) noexcept
{
    const double units = std::max(std::round(ms * context.unitsPerMs()), 1.0);
    return computeUnits(context, static_cast<std::uint64_t>(units));
}

bool PrimeWork::computeUnits(WorkerContext& context, std::uint64_t units) noexcept
{
    if (context.stopping())
        return false;
    const auto batch = static_cast<std::uint64_t>(std::max(context.unitsPerMs() * kBatchMs, 1.0));
    // A rest shorter than half a batch goes with the last one.
    while (units > batch + batch / 2) {
        run(batch);
        units -= batch;
        if (!context.checkpoint())
            return false;
    }
    run(units);
    return true;
}

double calibrateUnitsPerMs() noexcept
{
    PrimeWork work;
    const std::uint64_t units = calibrationUnits(work);
    std::uint64_t shortest = ~std::uint64_t{0};
    for (int k = 0; k < kCalibrations; ++k) {
        const std::uint64_t begin = base::nowNs();
        work.run(units);
        shortest = std::min(shortest, base::nowNs() - begin);
    }
    return static_cast<double>(units) * base::kNsPerMs /
           static_cast<double>(std::max<std::uint64_t>(shortest, 1));
}

} // namespace contend::workload
