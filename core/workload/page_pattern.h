// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace contend::workload {

/// What stands in the pages: bytes that follow from the page's number and the place in it, so that both ends
/// know them and a missing, doubled or foreign piece is noticed. Immutable after construction; thread-safe.
class PagePattern {
public:
    /// The longest piece that at() gives at once.
    static constexpr std::size_t kLongestPiece = 65'536;

    PagePattern()
        : m_bytes(kPeriod + kLongestPiece)
    {
        for (std::size_t k = 0; k < m_bytes.size(); ++k) {
            const std::size_t place = k % kPeriod;
            m_bytes[k] = static_cast<char>((place * place + 7 * place) % 251);
        }
    }

    /// The bytes of a page from offset on, at most kLongestPiece of them.
    std::string_view at(std::uint32_t page, std::size_t offset, std::size_t length) const noexcept
    {
        const std::size_t begin = (page * kStride + offset) % kPeriod;
        return {m_bytes.data() + begin, std::min(length, kLongestPiece)};
    }

    /// Are these the bytes of the page from offset on?
    bool matches(std::uint32_t page, std::size_t offset, std::string_view received) const noexcept
    {
        while (!received.empty()) {
            const std::string_view expected = at(page, offset, received.size());
            if (std::memcmp(expected.data(), received.data(), expected.size()) != 0)
                return false;
            offset += expected.size();
            received.remove_prefix(expected.size());
        }
        return true;
    }

private:
    // Two primes: pages begin at different places, and no round length of a buffer is a whole period.
    static constexpr std::size_t kPeriod = 4093;
    static constexpr std::size_t kStride = 131;

    std::vector<char> m_bytes;
};

} // namespace contend::workload
