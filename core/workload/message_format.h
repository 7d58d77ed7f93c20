// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace contend::workload {

inline constexpr std::size_t kSmallestMessage = 16;
inline constexpr std::size_t kLargestMessage = std::size_t{4} << 20U;

/// A message as it travels: the head, and content up to its size.
using MessageBytes = std::vector<std::byte>;

struct MessageHead {
    static constexpr std::uint32_t kAnswerWanted = 0x80000000U;
    /// Not a message but the last word on this channel: the next one comes by channel number `sequence`.
    static constexpr std::uint32_t kChannelChanges = 0x40000000U;
    static constexpr std::uint32_t kSizeMask = 0x3fffffffU;

    std::uint32_t size_and_flags = 0; ///< size in bytes with the head
    std::uint32_t sequence = 0;       ///< 0-based, in this direction
    std::uint64_t sent_ns = 0;        ///< 0: its time on the way is not measured

    std::size_t size() const noexcept { return size_and_flags & kSizeMask; }
    bool has(std::uint32_t flag) const noexcept { return (size_and_flags & flag) != 0; }
    bool sizeIsSound() const noexcept { return size() >= kSmallestMessage && size() <= kLargestMessage; }
};
static_assert(sizeof(MessageHead) == kSmallestMessage);

inline MessageHead headOf(std::span<const std::byte> message) noexcept
{
    MessageHead head;
    std::memcpy(&head, message.data(), sizeof head);
    return head;
}

/// What messages contain: bytes that depend on the message's number, so that a wrong, cut or moved piece is
/// noticed. Making and checking cost a copy and a comparison of memory.
class MessageContent {
public:
    MessageContent();

    /// Makes the message that the head describes.
    void make(const MessageHead& head, MessageBytes& message) const;
    /// Is it whole, and the one of that number?
    bool isIntact(std::span<const std::byte> message, std::uint32_t sequence) const noexcept;

private:
    // A prime, so that pieces of any usual size begin anywhere in it.
    static constexpr std::size_t kPeriod = 65521;
    static std::size_t startOf(std::uint32_t sequence) noexcept;

    std::vector<std::byte> m_pattern; ///< two periods: a whole one from any start
};

} // namespace contend::workload
