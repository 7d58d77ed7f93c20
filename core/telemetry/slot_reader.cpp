// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/slot_reader.h"

#include <algorithm>

namespace contend::telemetry {

namespace {

constexpr int kReadAttempts = 64;

std::uint64_t relaxed(const std::atomic<std::uint64_t>& value) noexcept
{
    return value.load(std::memory_order_relaxed);
}

/// The account of states, read between two equal and even values of the sequence.
void readStates(const WorkerSlot& slot, std::uint64_t now_ns, SlotReading& into) noexcept
{
    std::uint64_t packed = 0;
    into.consistent = false;
    for (int attempt = 0; attempt < kReadAttempts && !into.consistent; ++attempt) {
        const std::uint64_t before = slot.state_sequence.load(std::memory_order_acquire);
        for (std::size_t state = 0; state < kStateCount; ++state)
            into.counters.state_ns[state] = slot.state_ns[state].load(std::memory_order_acquire);
        packed = slot.state_and_since.load(std::memory_order_acquire);
        into.consistent = (before & 1U) == 0 && slot.state_sequence.load(std::memory_order_relaxed) == before;
    }
    into.state = static_cast<WorkerState>(packed & 0xFU);
    into.state_since_ns = packed >> 4U;
    if (into.state != WorkerState::None && now_ns > into.state_since_ns)
        into.counters.state_ns[static_cast<std::size_t>(into.state)] += now_ns - into.state_since_ns;
}

/// Appends the entries [next, head) of a ring that are still whole, and counts the others as lost. The head
/// is read again afterwards: what the worker overwrote meanwhile may be torn and is dropped from the front.
template <typename Record, typename Value, typename Decode>
void drain(const std::atomic<std::uint64_t>& head_word, std::span<Record> ring, std::uint64_t& next,
           std::uint64_t& lost, std::vector<Value>& into, Decode decode)
{
    const std::uint64_t head = head_word.load(std::memory_order_acquire);
    if (head - next >= ring.size()) {
        const std::uint64_t oldest = head - ring.size() + 1;
        lost += oldest - next;
        next = oldest;
    }
    const std::uint64_t first = next;
    const auto start = static_cast<std::ptrdiff_t>(into.size());
    for (; next < head; ++next)
        into.push_back(decode(ring[next & (ring.size() - 1)]));
    const std::uint64_t later = head_word.load(std::memory_order_acquire);
    if (later - first < ring.size())
        return;
    const std::uint64_t torn = std::min(later - ring.size() + 1 - first, next - first);
    into.erase(into.begin() + start, into.begin() + start + static_cast<std::ptrdiff_t>(torn));
    lost += torn;
}

} // namespace

SlotReading readSlot(const WorkerSlot& slot, std::uint64_t now_ns) noexcept
{
    SlotReading reading;
    WorkerCounters& counters = reading.counters;
    counters.operations = relaxed(slot.operations);
    counters.bytes = relaxed(slot.bytes);
    counters.errors = relaxed(slot.errors);
    counters.acquisitions = relaxed(slot.acquisitions);
    counters.contended = relaxed(slot.contended);
    counters.lock_wait_ns = relaxed(slot.lock_wait_ns);
    counters.hold_samples = relaxed(slot.hold_samples);
    counters.hold_sampled_ns = relaxed(slot.hold_sampled_ns);
    counters.gil_takes = relaxed(slot.gil_takes);
    counters.gil_wait_ns = relaxed(slot.gil_wait_ns);
    counters.short_states = relaxed(slot.short_states);
    reading.lifecycle = static_cast<Lifecycle>(slot.lifecycle.load(std::memory_order_acquire));
    reading.exit_kind = static_cast<ExitKind>(slot.exit_kind.load(std::memory_order_relaxed));
    reading.exit_value = slot.exit_value.load(std::memory_order_relaxed);
    reading.pid = slot.pid.load(std::memory_order_relaxed);
    reading.tid = static_cast<int>(relaxed(slot.tid));
    reading.incarnation = slot.incarnation.load(std::memory_order_relaxed);
    reading.delegated_cpu_ns = relaxed(slot.delegated_cpu_ns);
    reading.delegated_delay_ns = relaxed(slot.delegated_delay_ns);
    for (std::size_t k = 0; k < kMaxWorkerGauges; ++k)
        reading.gauges[k] = slot.gauges[k].load(std::memory_order_relaxed);
    readStates(slot, now_ns, reading);
    return reading;
}

RingReader::RingReader(const Segment& segment, base::WorkerId worker) noexcept
    : m_slot(segment.slot(worker))
    , m_events(segment.events(worker))
    , m_items(segment.items(worker))
    , m_worker(worker)
{}

void RingReader::drainEvents(std::vector<Interval>& into)
{
    drain(m_slot.event_head, m_events, m_next_event, m_lost, into, [this](const StateEvent& event) {
        const std::uint64_t what = event.what.load(std::memory_order_acquire);
        Interval interval;
        interval.worker = m_worker;
        interval.state = static_cast<WorkerState>(what & 0xFFU);
        interval.mixed = (what >> 8U & 1U) != 0;
        interval.cpu = static_cast<std::uint16_t>(what >> 16U);
        interval.detail = static_cast<std::uint32_t>(what >> 32U);
        interval.begin_ns = event.begin_ns.load(std::memory_order_acquire);
        interval.end_ns = interval.begin_ns + event.length_ns.load(std::memory_order_acquire);
        return interval;
    });
}

void RingReader::drainItems(std::vector<ItemReading>& into)
{
    drain(m_slot.item_head, m_items, m_next_item, m_lost, into, [this](const ItemRecord& record) {
        ItemReading item;
        const std::uint64_t what = record.what.load(std::memory_order_acquire);
        item.worker = m_worker;
        item.number = static_cast<std::uint32_t>(what);
        item.round = static_cast<std::uint32_t>(what >> 32U);
        item.begin_ns = record.begin_ns.load(std::memory_order_acquire);
        for (std::size_t phase = 0; phase < ItemRecord::kPhases; ++phase)
            item.end_ns[phase] = record.end_ns[phase].load(std::memory_order_acquire);
        item.bytes = record.bytes.load(std::memory_order_acquire);
        item.status = record.status.load(std::memory_order_acquire);
        return item;
    });
}

} // namespace contend::telemetry
