// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/strip_renderer.h"

#include <QRgb>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

// Part of StripRenderer, and of nobody else: how one column of pixels is filled. In a header, as these few
// instructions are most of what drawing costs.
namespace contend::ui::strip {

inline constexpr int kSamples = StripRenderer::kSamplesPerPixel;
/// Rows are divided into this many steps; kSamples samples of a pixel then add up to full coverage, 256.
inline constexpr int kRowBits = 6;
inline constexpr int kRow = 1 << kRowBits;
inline constexpr int kFull = kSamples * kRow;
static_assert(kFull == 256);

/// Lays color over below; weight 0 to 256.
inline QRgb blend(QRgb below, QRgb color, std::uint32_t weight)
{
    constexpr std::uint32_t kPair = 0x00ff00ffU;
    constexpr std::uint32_t kHalf = 0x00800080U;
    const std::uint32_t rest = kFull - weight;
    const std::uint32_t rb = ((color & kPair) * weight + (below & kPair) * rest + kHalf) >> 8U;
    const std::uint32_t ag = ((color >> 8U) & kPair) * weight + ((below >> 8U) & kPair) * rest + kHalf;
    return (rb & kPair) | (ag & ~kPair);
}

using Column = std::array<int, kSamples>;
static_assert(kSamples == 4);

inline int lowest(const Column& values)
{
    return std::min(std::min(values[0], values[1]), std::min(values[2], values[3]));
}
inline int highest(const Column& values)
{
    return std::max(std::max(values[0], values[1]), std::max(values[2], values[3]));
}

/// Gives samples that cover nothing (top not above bottom) an interval of no height, placed where it widens
/// no search. False if all are such.
inline bool settleEmpty(Column& top, Column& bottom)
{
    const auto isEmpty = [&](std::size_t i) { return top[i] >= bottom[i]; };
    if (!(isEmpty(0) || isEmpty(1) || isEmpty(2) || isEmpty(3)))
        return true;
    std::size_t some = 0;
    while (some < kSamples && isEmpty(some))
        ++some;
    if (some == kSamples)
        return false;
    for (std::size_t i = 0; i < kSamples; ++i)
        if (isEmpty(i))
            top[i] = bottom[i] = top[some];
    return true;
}

/// The pixels of one column of the image.
class ColumnPainter {
public:
    /// changes: zeros, two more than the column has rows; left as zeros.
    ColumnPainter(QRgb* first_row, std::ptrdiff_t stride, QRgb color, std::uint32_t alpha, int* changes)
        : m_first_row(first_row)
        , m_stride(stride)
        , m_color(color)
        , m_alpha(alpha)
        , m_changes(changes)
    {}

    /// Returns the rows that were changed.
    PixelRows fill(const Column& top, const Column& bottom)
    {
        for (std::size_t sample = 0; sample < kSamples; ++sample) {
            addEdge(top[sample], 1);
            addEdge(bottom[sample], -1);
        }
        const int begin = lowest(top) >> kRowBits;
        const int full_begin = (highest(top) + kRow - 1) >> kRowBits;
        const int full_end = lowest(bottom) >> kRowBits;
        const int end = (highest(bottom) + kRow - 1) >> kRowBits;
        if (full_begin < full_end) {
            fillEdge(begin, full_begin);
            m_changes[full_begin] = 0; // what makes it full
            fillRows(full_begin, full_end);
            fillEdge(full_end, end, kFull);
        } else {
            fillEdge(begin, end);
        }
        // An edge exactly between two rows tells of the row after the last one.
        m_changes[end] = m_changes[end + 1] = 0;
        return {begin, end};
    }

private:
    /// From this height on a sample's share of the column is covered (sign 1) or is not any more (-1).
    void addEdge(int y, int sign)
    {
        const int row = y >> kRowBits;
        const int rest = y & (kRow - 1);
        m_changes[row] += sign * (kRow - rest);
        m_changes[row + 1] += sign * rest;
    }
    /// Rows where coverage changes.
    void fillEdge(int begin, int end, int coverage = 0)
    {
        QRgb* pixel = m_first_row + begin * m_stride;
        for (int row = begin; row < end; ++row, pixel += m_stride) {
            coverage += m_changes[row];
            m_changes[row] = 0;
            *pixel = blend(*pixel, m_color, (static_cast<std::uint32_t>(coverage) * m_alpha) >> 8U);
        }
    }
    void fillRows(int begin, int end)
    {
        QRgb* pixel = m_first_row + begin * m_stride;
        if (m_alpha == kFull) {
            for (int row = begin; row < end; ++row, pixel += m_stride)
                *pixel = m_color;
        } else {
            for (int row = begin; row < end; ++row, pixel += m_stride)
                *pixel = blend(*pixel, m_color, m_alpha);
        }
    }

    QRgb* m_first_row;
    std::ptrdiff_t m_stride;
    QRgb m_color;
    std::uint32_t m_alpha;
    int* m_changes;
};

} // namespace contend::ui::strip
