// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/workload/lock_contention_area.h"

#include <algorithm>

namespace contend::workload::lock_contention {

namespace {

// Fairness and rates are taken over at least this long.
constexpr std::uint64_t kSpanNs = 200'000'000;

/// Sums over the workers, for one span of observation.
struct Sums {
    double workers = 0;
    double acquisitions = 0;
    double squares = 0;
    double wait_ns = 0;

    void addWorker(std::uint64_t count, std::uint64_t waited_ns)
    {
        const auto x = static_cast<double>(count);
        workers += 1;
        acquisitions += x;
        squares += x * x;
        wait_ns += static_cast<double>(waited_ns);
    }
    /// Jain's index: 1 when all got the lock equally often, 1/n when one got it always.
    double fairness() const
    {
        return squares > 0 ? acquisitions * acquisitions / (workers * squares) : kNone;
    }
    double waitSharePercent(std::uint64_t span_ns) const
    {
        return workers > 0 && span_ns > 0
                   ? std::min(100 * wait_ns / (workers * static_cast<double>(span_ns)), 100.0)
                   : kNone;
    }
};

std::uint64_t waitedUntil(const PerWorker& worker, std::uint64_t now_ns) noexcept
{
    const std::uint64_t since = worker.waiting_since.load(std::memory_order_relaxed);
    return worker.wait_ns.load(std::memory_order_relaxed) +
           (since != 0 && since < now_ns ? now_ns - since : 0);
}

constexpr std::uint64_t growth(std::uint64_t before, std::uint64_t now) noexcept
{
    return now - std::min(before, now);
}

/// Closes a span: what happened in it, and the next one begins.
void takeSpan(const Area& area, std::uint32_t slot_count, std::uint64_t now_ns)
{
    Notes& notes = area.common().notes;
    Sums sums;
    for (std::uint32_t k = 0; k < slot_count; ++k) {
        PerWorker& worker = area.worker(k);
        const std::uint64_t acquisitions = worker.acquisitions.load(std::memory_order_relaxed);
        const std::uint64_t waited = waitedUntil(worker, now_ns);
        // A worker that came in the middle of the span would look treated unfairly.
        const bool here = worker.here.load(std::memory_order_relaxed) != 0;
        if (here && worker.begin_ns != 0)
            sums.addWorker(growth(worker.span_acquisitions, acquisitions),
                           growth(worker.span_wait_ns, waited));
        worker.begin_ns = here ? (worker.begin_ns != 0 ? worker.begin_ns : now_ns) : 0;
        worker.span_acquisitions = acquisitions;
        worker.span_wait_ns = waited;
    }
    const std::uint64_t span = now_ns - notes.span_begin_ns;
    if (sums.workers > 0) {
        notes.fairness = sums.fairness();
        notes.acquisitions_per_s = sums.acquisitions / base::toSeconds(span);
        notes.wait_share_percent = sums.waitSharePercent(span);
    }
    notes.span_begin_ns = now_ns;
}

void observeLive(const WorkSetup& setup, std::span<double> gauges)
{
    const Area area(setup.shared);
    Notes& notes = area.common().notes;
    const std::uint64_t now = base::nowNs();
    if (notes.first_ns == 0)
        notes.first_ns = now;
    if (now - notes.span_begin_ns >= kSpanNs)
        takeSpan(area, setup.slot_count, now);
    double waiters = 0;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k)
        waiters += area.worker(k).waiting_since.load(std::memory_order_relaxed) != 0 ? 1 : 0;
    gauges[kFairness] = notes.fairness;
    gauges[kAcquisitionsPerS] = notes.acquisitions_per_s;
    gauges[kWaiters] = waiters;
    gauges[kWaitShare] = notes.wait_share_percent;
}

/// Over the whole run; waiters become their mean number.
void observeWhole(const WorkSetup& setup, std::span<double> gauges)
{
    const Area area(setup.shared);
    const std::uint64_t first = area.common().notes.first_ns;
    const std::uint64_t span = first != 0 ? base::nowNs() - first : 0;
    Sums sums;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k) {
        const PerWorker& worker = area.worker(k);
        const std::uint64_t acquisitions = worker.acquisitions.load(std::memory_order_relaxed);
        const std::uint64_t waited = worker.wait_ns.load(std::memory_order_relaxed);
        if (acquisitions + waited > 0)
            sums.addWorker(acquisitions, waited);
    }
    gauges[kFairness] = sums.fairness();
    gauges[kAcquisitionsPerS] = span > 0 ? sums.acquisitions / base::toSeconds(span) : kNone;
    // Waiting may have begun before the first look, but never more workers than there are wait.
    gauges[kWaiters] = span > 0 ? std::min(sums.wait_ns / static_cast<double>(span), sums.workers) : kNone;
    gauges[kWaitShare] = sums.waitSharePercent(span);
}

/// Broken pairs that workers met, and at the end writes that disappeared.
double violations(const WorkSetup& setup, bool final)
{
    const Area area(setup.shared);
    std::uint64_t met = 0;
    std::uint64_t announced = 0;
    for (std::uint32_t k = 0; k < setup.slot_count; ++k) {
        met += area.worker(k).violations.load(std::memory_order_relaxed);
        announced += area.worker(k).writes.load(std::memory_order_relaxed);
    }
    if (final)
        met += growth(area.common().data.begun, announced);
    return static_cast<double>(met);
}

} // namespace

void observe(const WorkSetup& setup, std::span<double> gauges, bool final)
{
    if (final)
        observeWhole(setup, gauges);
    else
        observeLive(setup, gauges);
    gauges[kViolations] = violations(setup, final);
}

} // namespace contend::workload::lock_contention
