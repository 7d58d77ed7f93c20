// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/worker_context.h"

#include <cstdint>

namespace contend::workload {

/// Computing as honest work: counting primes by trial division. One unit is one candidate number out of a
/// fixed, repeating block of candidates, so that every operation of the same length costs the same and cannot
/// be shortened by the compiler or remembered.
///
/// How many units make a millisecond is measured once per record on one core and then carried from run to
/// run, so that all contenders do the same work for "2 ms".
class PrimeWork {
public:
    /// Tests `units` candidates; returns how many of them are prime. Pure computing, no memory, no clock.
    std::uint64_t run(std::uint64_t units) noexcept;

    /// Computes for about `ms` milliseconds' worth of units in batches of about 50 µs with a checkpoint
    /// between them. Returns false when the worker has to stop before the end.
    bool compute(WorkerContext& context, double ms) noexcept;
    /// The same for a number of units.
    bool computeUnits(WorkerContext& context, std::uint64_t units) noexcept;

    std::uint64_t primesFound() const noexcept { return m_primes; }

private:
    std::uint32_t m_next = 0;
    std::uint64_t m_primes = 0;
};

/// Units per millisecond on the calling thread's core: the best of several short measurements, so that a
/// moment of other load does not count. Takes about 30 ms.
double calibrateUnitsPerMs() noexcept;

} // namespace contend::workload
