// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cache_line.h"
#include "core/workload/lock_kinds.h"
#include "core/workload/shared_area.h"
#include "core/workload/workload.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

// What the workers of lock-contention and their supervisor share, and what the supervisor makes of it.
// Internal to the workload.

namespace contend::workload::lock_contention {

inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN(); ///< no value yet

using Number = std::atomic<std::uint64_t>;

inline void add(Number& number, std::uint64_t count) noexcept
{
    number.store(number.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
}

/// What the lock protects: plain numbers, changed only by writers inside it.
struct alignas(base::kCacheLine) Protected {
    std::uint64_t begun = 0;
    std::uint64_t ended = 0;
};

/// The supervisor's notes: where the present span of observation began, and what the last one gave.
struct alignas(base::kCacheLine) Notes {
    std::uint64_t first_ns = 0;
    std::uint64_t span_begin_ns = 0;
    double fairness = kNone;
    double acquisitions_per_s = kNone;
    double wait_share_percent = kNone;
};

struct alignas(base::kCacheLine) Common {
    LockKinds locks;
    Protected data;
    Notes notes;
};

struct alignas(base::kCacheLine) PerWorker {
    // --- its worker
    Number here{0}; ///< 1 while a worker lives in this slot
    Number acquisitions{0};
    Number wait_ns{0};
    Number waiting_since{0}; ///< 0: not waiting
    Number writes{0};        ///< announced after they were made
    Number violations{0};
    // --- the supervisor
    alignas(base::kCacheLine) std::uint64_t span_acquisitions = 0;
    std::uint64_t span_wait_ns = 0;
    std::uint64_t begin_ns = 0;
};

using Area = SharedArea<Common, PerWorker>;

enum Gauges : std::size_t { kFairness, kAcquisitionsPerS, kWaiters, kWaitShare, kViolations };
inline constexpr std::array<std::string_view, 5> kGaugeIds{"fairness", "acquisitions_per_s", "waiters",
                                                           "wait_share_percent", "exclusion_violations"};

/// Fills the gauges: while the run goes on from the last span of some tenths of a second, in the end from the
/// whole run. Called by the supervisor's thread alone.
void observe(const WorkSetup& setup, std::span<double> gauges, bool final);

} // namespace contend::workload::lock_contention
