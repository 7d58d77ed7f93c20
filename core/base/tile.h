// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace contend::base {

/// A rectangular part of a picture, in points.
struct Tile {
    std::uint32_t x = 0;
    std::uint32_t y = 0;
    std::uint32_t width = 0;
    std::uint32_t height = 0;

    friend bool operator==(const Tile&, const Tile&) = default;
};

// A tile is told as an item of a run by two numbers, from which it follows: its bytes (four for each point)
// and x in bits 0–11, y in bits 12–23, width - 1 in bits 24–31. So no tile is wider than 256 points, and no
// picture larger than 4096 × 4096.
inline constexpr std::uint32_t kTilePlaceBits = 12;
inline constexpr std::uint32_t kTileBytesPerPoint = 4;

constexpr std::uint32_t tileNumber(const Tile& tile) noexcept
{
    return tile.x | tile.y << kTilePlaceBits | (tile.width - 1) << (2 * kTilePlaceBits);
}

constexpr std::uint64_t tileBytes(const Tile& tile) noexcept
{
    return std::uint64_t{tile.width} * tile.height * kTileBytesPerPoint;
}

/// The tile; whatever the numbers, its height stays within 4096.
constexpr Tile tileOf(std::uint32_t number, std::uint64_t bytes) noexcept
{
    constexpr std::uint32_t kMask = (1U << kTilePlaceBits) - 1;
    const std::uint32_t width = (number >> (2 * kTilePlaceBits)) + 1;
    const std::uint64_t height = std::min<std::uint64_t>(bytes / kTileBytesPerPoint / width, kMask + 1);
    return {number & kMask, number >> kTilePlaceBits & kMask, width, static_cast<std::uint32_t>(height)};
}

} // namespace contend::base
