// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/worker_probe.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace contend::telemetry {

namespace {

// Gathered short intervals are written as one event when they span this much.
constexpr std::uint64_t kBucketSpanNs = 200'000;
// A batch counts as interrupted when it took this much longer than usual. Below that the kernel's answer
// would cost more than the picture gains.
constexpr std::uint64_t kSuspiciousNs = 100'000;

constexpr std::uint64_t packEvent(WorkerState state, bool mixed, unsigned cpu, std::uint32_t detail) noexcept
{
    return std::uint64_t{static_cast<std::uint8_t>(state)} | (mixed ? 1ULL << 8U : 0ULL) |
           (std::uint64_t{cpu & 0xFFFFU} << 16U) | (std::uint64_t{detail} << 32U);
}

constexpr std::uint64_t packState(WorkerState state, std::uint64_t since_ns) noexcept
{
    return (since_ns << 4U) | static_cast<std::uint8_t>(state);
}

} // namespace

WorkerProbe::WorkerProbe(const Segment& segment, base::WorkerId worker) noexcept
    : m_slot(segment.slot(worker))
    , m_events(segment.events(worker))
    , m_items(segment.items(worker))
    , m_worker(worker)
{}

void WorkerProbe::begin(std::uint64_t now_ns) noexcept
{
    m_schedstat.reset(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC));
    m_run_delay = readRunDelay();
    m_slot.tid.store(static_cast<std::uint64_t>(gettid()), std::memory_order_relaxed);
    closeTornTransition();
    m_state = WorkerState::None;
    enter(WorkerState::Idle, now_ns);
    m_slot.lifecycle.store(static_cast<std::uint32_t>(Lifecycle::Running), std::memory_order_release);
}

void WorkerProbe::end(std::uint64_t now_ns) noexcept
{
    enter(WorkerState::None, now_ns);
    flushBucket();
    m_slot.lifecycle.store(static_cast<std::uint32_t>(Lifecycle::Finished), std::memory_order_release);
}

void WorkerProbe::takeBack() noexcept
{
    closeTornTransition();
    const std::uint64_t now = m_slot.state_and_since.load(std::memory_order_relaxed);
    m_state = static_cast<WorkerState>(now & 0xFU);
    m_since = now >> 4U;
    m_drawn_until = m_since;
    m_last_checkpoint = m_since;
    m_detail = 0;
}

/// A writer that died in the middle of a transition left an odd number.
void WorkerProbe::closeTornTransition() noexcept
{
    const auto sequence = m_slot.state_sequence.load(std::memory_order_relaxed);
    m_slot.state_sequence.store(sequence + (sequence & 1U), std::memory_order_release);
}

void WorkerProbe::addLatency(std::uint64_t ns) noexcept
{
    auto& bucket = m_slot.latency[bucketOf(ns)];
    bucket.store(bucket.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

void WorkerProbe::addItem(const Item& item) noexcept
{
    const std::uint64_t head = m_slot.item_head.load(std::memory_order_relaxed);
    ItemRecord& record = m_items[head & (m_items.size() - 1)];
    record.what.store(item.number | (std::uint64_t{item.round} << 32U), std::memory_order_release);
    record.begin_ns.store(item.begin_ns, std::memory_order_release);
    for (std::size_t phase = 0; phase < ItemRecord::kPhases; ++phase)
        record.end_ns[phase].store(item.end_ns[phase], std::memory_order_release);
    record.bytes.store(item.bytes, std::memory_order_release);
    record.status.store(item.status, std::memory_order_release);
    m_slot.item_head.store(head + 1, std::memory_order_release);
}

void WorkerProbe::enter(WorkerState state, std::uint64_t now_ns, std::uint32_t detail) noexcept
{
    if (m_state == WorkerState::Running)
        checkpoint(now_ns);
    const std::uint64_t sequence = m_slot.state_sequence.load(std::memory_order_relaxed);
    m_slot.state_sequence.store(sequence + 1, std::memory_order_relaxed);
    if (m_state != WorkerState::None) {
        auto& total = m_slot.state_ns[static_cast<std::size_t>(m_state)];
        total.store(total.load(std::memory_order_relaxed) + (now_ns - m_since), std::memory_order_release);
    }
    m_slot.state_and_since.store(packState(state, now_ns), std::memory_order_release);
    m_slot.state_sequence.store(sequence + 2, std::memory_order_release);

    if (m_state != WorkerState::None)
        closeInterval(m_state, m_drawn_until, now_ns, m_detail);
    m_state = state;
    m_detail = detail;
    m_since = now_ns;
    m_drawn_until = now_ns;
    m_last_checkpoint = now_ns;
}

void WorkerProbe::checkpoint(std::uint64_t now_ns) noexcept
{
    const std::uint64_t batch = now_ns - m_last_checkpoint;
    m_last_checkpoint = now_ns;
    if (batch < m_usual_batch + kSuspiciousNs) {
        // Follows the batches slowly, so that one slow batch does not hide the next interruption.
        m_usual_batch += (batch > m_usual_batch ? batch - m_usual_batch : 0) / 8;
        m_usual_batch -= (batch < m_usual_batch ? m_usual_batch - batch : 0) / 8;
        return;
    }
    const std::uint64_t before = m_run_delay;
    m_run_delay = readRunDelay();
    const std::uint64_t ready_ns = std::min(m_run_delay - before, batch);
    if (ready_ns >= kShortestEventNs)
        splitReady(ready_ns, now_ns);
    else
        m_usual_batch += (batch - m_usual_batch) / 8; // truly long work, not an interruption
}

/// The waiting happened somewhere inside the batch that ends now. Where exactly the kernel does not tell; a
/// batch is short, and an interruption most often comes at its end, so it is drawn there.
void WorkerProbe::splitReady(std::uint64_t ready_ns, std::uint64_t now_ns) noexcept
{
    const std::uint64_t begin = std::max(now_ns - ready_ns, m_drawn_until);
    if (begin > m_drawn_until)
        closeInterval(WorkerState::Running, m_drawn_until, begin, m_detail);
    closeInterval(WorkerState::Ready, begin, now_ns, 0);
    m_drawn_until = now_ns;
}

void WorkerProbe::closeInterval(WorkerState state, std::uint64_t begin_ns, std::uint64_t end_ns,
                                std::uint32_t detail) noexcept
{
    const std::uint64_t length = end_ns - begin_ns;
    if (length >= kShortestEventNs) {
        flushBucket();
        pushEvent(state, begin_ns, end_ns, detail, false);
        return;
    }
    add(m_slot.short_states, 1);
    if (m_bucket.count == 0)
        m_bucket.begin_ns = begin_ns;
    m_bucket.end_ns = end_ns;
    m_bucket.ns[static_cast<std::size_t>(state)] += length;
    ++m_bucket.count;
    if (m_bucket.end_ns - m_bucket.begin_ns >= kBucketSpanNs)
        flushBucket();
}

void WorkerProbe::flushBucket() noexcept
{
    if (m_bucket.count == 0)
        return;
    const auto longest = std::max_element(m_bucket.ns.begin(), m_bucket.ns.end());
    const auto state = static_cast<WorkerState>(longest - m_bucket.ns.begin());
    pushEvent(state, m_bucket.begin_ns, m_bucket.end_ns, m_bucket.count, true);
    m_bucket = {};
}

void WorkerProbe::pushEvent(WorkerState state, std::uint64_t begin_ns, std::uint64_t end_ns,
                            std::uint32_t detail, bool mixed) noexcept
{
    const std::uint64_t head = m_slot.event_head.load(std::memory_order_relaxed);
    StateEvent& event = m_events[head & (m_events.size() - 1)];
    const int cpu = sched_getcpu();
    event.begin_ns.store(begin_ns, std::memory_order_release);
    event.length_ns.store(end_ns - begin_ns, std::memory_order_release);
    event.what.store(packEvent(state, mixed, static_cast<unsigned>(std::max(cpu, 0)), detail),
                     std::memory_order_release);
    m_slot.event_head.store(head + 1, std::memory_order_release);
}

std::uint64_t WorkerProbe::readRunDelay() noexcept
{
    std::array<char, 80> text{};
    const ssize_t length = pread(m_schedstat.get(), text.data(), text.size(), 0);
    if (length <= 0)
        return m_run_delay;
    const char* const end = text.data() + length;
    const char* const delay = std::find<const char*>(text.data(), end, ' ') + 1;
    std::uint64_t ns = m_run_delay;
    if (delay < end)
        std::from_chars(delay, end, ns);
    return ns;
}

} // namespace contend::telemetry
