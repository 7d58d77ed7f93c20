// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/byte_ring.h"

#include <algorithm>
#include <cstring>

namespace contend::workload {

std::size_t ByteRing::tryWrite(std::span<const std::byte> bytes) noexcept
{
    const std::uint64_t at = m_writer.position.load(std::memory_order_relaxed);
    const std::uint64_t read = m_reader.position.load(std::memory_order_acquire);
    const std::size_t count = std::min(bytes.size(), kBytes - static_cast<std::size_t>(at - read));
    if (count == 0)
        return 0;
    const std::size_t first = std::min(count, kBytes - at % kBytes);
    std::memcpy(m_bytes.data() + at % kBytes, bytes.data(), first);
    std::memcpy(m_bytes.data(), bytes.data() + first, count - first);
    m_writer.position.store(at + count, std::memory_order_seq_cst);
    wake(m_reader);
    return count;
}

std::size_t ByteRing::tryRead(std::span<std::byte> buffer) noexcept
{
    const std::uint64_t at = m_reader.position.load(std::memory_order_relaxed);
    const std::uint64_t written = m_writer.position.load(std::memory_order_acquire);
    const std::size_t count = std::min(buffer.size(), static_cast<std::size_t>(written - at));
    if (count == 0)
        return 0;
    const std::size_t first = std::min(count, kBytes - at % kBytes);
    std::memcpy(buffer.data(), m_bytes.data() + at % kBytes, first);
    std::memcpy(buffer.data() + first, m_bytes.data(), count - first);
    m_reader.position.store(at + count, std::memory_order_seq_cst);
    wake(m_writer);
    return count;
}

void ByteRing::wake(Side& side) noexcept
{
    if (side.sleeps.load(std::memory_order_seq_cst) == 0)
        return;
    side.sleeps.store(0, std::memory_order_relaxed);
    side.wake_ups.value.fetch_add(1, std::memory_order_release);
    side.wake_ups.wakeAll();
}

template <class Idle>
void ByteRing::sleep(Side& side, sync::Deadline deadline, Idle idle) noexcept
{
    const std::uint32_t seen = side.wake_ups.value.load(std::memory_order_acquire);
    side.sleeps.store(1, std::memory_order_seq_cst);
    if (idle())
        side.wake_ups.wait(seen, deadline);
    side.sleeps.store(0, std::memory_order_relaxed);
}

void ByteRing::waitForRoom(sync::Deadline deadline) noexcept
{
    sleep(m_writer, deadline, [this] {
        return m_writer.position.load(std::memory_order_relaxed) -
                   m_reader.position.load(std::memory_order_seq_cst) ==
               kBytes;
    });
}

void ByteRing::waitForBytes(sync::Deadline deadline) noexcept
{
    sleep(m_reader, deadline, [this] {
        return m_writer.position.load(std::memory_order_seq_cst) ==
               m_reader.position.load(std::memory_order_relaxed);
    });
}

void ByteRing::clear() noexcept
{
    m_reader.position.store(0, std::memory_order_relaxed);
    m_writer.position.store(0, std::memory_order_seq_cst);
}

} // namespace contend::workload
