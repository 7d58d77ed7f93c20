// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/message_format.h"

#include <algorithm>

namespace contend::workload {

MessageContent::MessageContent()
    : m_pattern(2 * kPeriod)
{
    std::uint32_t state = 0x2545F491U;
    for (std::size_t k = 0; k < kPeriod; ++k) {
        state = state * 1664525U + 1013904223U;
        m_pattern[k] = m_pattern[k + kPeriod] = static_cast<std::byte>(state >> 24U);
    }
}

std::size_t MessageContent::startOf(std::uint32_t sequence) noexcept
{
    return std::size_t{sequence} * 4099 % kPeriod;
}

void MessageContent::make(const MessageHead& head, MessageBytes& message) const
{
    message.resize(head.size());
    std::memcpy(message.data(), &head, sizeof head);
    const std::byte* const content = m_pattern.data() + startOf(head.sequence);
    for (std::size_t at = sizeof head; at < message.size(); at += kPeriod)
        std::memcpy(message.data() + at, content, std::min(kPeriod, message.size() - at));
}

bool MessageContent::isIntact(std::span<const std::byte> message, std::uint32_t sequence) const noexcept
{
    const MessageHead head = headOf(message);
    if (head.size() != message.size() || head.sequence != sequence)
        return false;
    const std::byte* const content = m_pattern.data() + startOf(sequence);
    for (std::size_t at = sizeof head; at < message.size(); at += kPeriod)
        if (std::memcmp(message.data() + at, content, std::min(kPeriod, message.size() - at)) != 0)
            return false;
    return true;
}

} // namespace contend::workload
