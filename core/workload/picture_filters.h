// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace contend::workload {

// Pictures and what can be done to them, point by point. All of it is whole-number arithmetic, so that the
// same picture comes out of every contender, on every machine.

using Pixel = std::uint32_t; ///< 0x00RRGGBB

inline constexpr std::uint32_t kPictureWidth = 640;
inline constexpr std::uint32_t kPictureHeight = 480;
inline constexpr std::uint32_t kPicturePixels = kPictureWidth * kPictureHeight;

enum class Filter : std::uint32_t {
    Blur,    ///< every point becomes the weighted mean of the 41 × 41 points around it
    Edges,   ///< how steeply the brightness changes within 23 × 23 points
    Fractal, ///< the Mandelbrot set near its seahorse valley: some points take a hundred times as long
};
inline constexpr std::uint32_t kFilters = 3;

/// Draws the picture that the filters work on: an evening with hills and stars. kPicturePixels, row by row.
void drawSource(std::span<Pixel> into) noexcept;

/// Points [x, x + into.size()) of row y as they are after the filter. source: from drawSource(). Points
/// beyond the edges count as those at the edges. Pure computing, some microseconds a point. Thread-safe.
void filterRow(Filter filter, std::span<const Pixel> source, std::uint32_t x, std::uint32_t y,
               std::span<Pixel> into) noexcept;

/// A sum that changes with any point and with their order (FNV-1a over whole points), 32 bits.
class PictureSum {
public:
    void add(Pixel pixel) noexcept { m_sum = (m_sum ^ pixel) * kPrime; }
    std::uint32_t value() const noexcept { return static_cast<std::uint32_t>(m_sum ^ (m_sum >> 32U)); }

private:
    static constexpr std::uint64_t kPrime = 0x100000001b3;
    std::uint64_t m_sum = 0xcbf29ce484222325;
};

} // namespace contend::workload
