// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/strip_renderer.h"

#include "ui/chart/strip_column.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>

namespace contend::ui {

using namespace strip;

namespace {

constexpr float kEmptyLow = std::numeric_limits<float>::infinity();
constexpr float kEmptyHigh = -kEmptyLow;
constexpr float kNoValue = std::numeric_limits<float>::quiet_NaN();
/// So many intervals are widened at once: all they need stays in the processor's nearest cache.
constexpr int kBlock = 512;
/// Beyond this a coordinate counts as infinite: differences of two such numbers would overflow.
constexpr double kLargest = 1e300;

bool isPoint(const QPointF& point)
{
    return std::abs(point.x()) < kLargest && std::abs(point.y()) < kLargest;
}

/// The extremes of the line at each of a row of samples.
struct Extremes {
    const float* low;
    const float* high;
};

/// Widens `count` intervals by one step of the disc's profile: by what lies `tap` samples further left and
/// right. The interval i lies between the samples i and i + 1.
void widenBlock(float* __restrict top, float* __restrict bottom, const Extremes& samples, int tap,
                float height, int count)
{
    const float* const low_left = samples.low - tap;
    const float* const low_right = samples.low + tap + 1;
    const float* const high_left = samples.high - tap;
    const float* const high_right = samples.high + tap + 1;
    for (int i = 0; i < count; ++i) {
        top[i] = std::min(top[i], std::min(low_left[i], low_right[i]) - height);
        bottom[i] = std::max(bottom[i], std::max(high_left[i], high_right[i]) + height);
    }
}

/// The value of each sample that has a single one, NaN of the others.
void findSingles(const Extremes& samples, float* singles, int count)
{
    for (int i = 0; i < count; ++i)
        singles[i] = samples.low[i] == samples.high[i] ? samples.low[i] : kNoValue;
}

/// Widens by the disc's rim, where its height is nothing: `fraction` of the way from the sample `tap` to the
/// next one outwards. Only steep lines reach further there than widenBlock has told. A sample that holds a
/// whole range has no single value to go by and is left to widenBlock. (Comparing with NaN changes nothing.)
void widenBlockByRim(float* __restrict top, float* __restrict bottom, const float* singles, int tap,
                     float fraction, int count)
{
    const float* const left = singles - tap;
    const float* const right = singles + tap + 1;
    for (int i = 0; i < count; ++i) {
        const float at_left = left[i] + fraction * (left[i - 1] - left[i]);
        const float at_right = right[i] + fraction * (right[i + 1] - right[i]);
        top[i] = std::min(std::min(top[i], at_left), at_right);
        bottom[i] = std::max(std::max(bottom[i], at_left), at_right);
    }
}

/// Turns `count` heights in pixels into steps of kRow below the area's top, limited to the area.
void toSteps(const float* heights, int* steps, int count, float origin, float height)
{
    for (int i = 0; i < count; ++i) {
        const float below = (heights[i] - origin) * static_cast<float>(kRow) + 0.5F; // rounds
        steps[i] = static_cast<int>(std::min(std::max(below, 0.0F), height));
    }
}

} // namespace

struct StripRenderer::Target {
    QRect area;
    QRgb* pixels = nullptr;    ///< the area's first row, the image's first column
    std::ptrdiff_t stride = 0; ///< in pixels
    QRgb color = 0;            ///< opaque
    std::uint32_t alpha = 0;   ///< 0 to 256
};

PixelRows StripRenderer::draw(QImage& image, const QRect& clip, std::span<const QPointF> points,
                              const StripPen& pen)
{
    if (image.format() != QImage::Format_ARGB32_Premultiplied && image.format() != QImage::Format_RGB32)
        return {};
    Target target;
    target.area = clip & image.rect();
    if (target.area.isEmpty() || points.empty() || qAlpha(pen.color) == 0)
        return {};
    m_rows = {};
    target.stride = image.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(QRgb));
    target.pixels = reinterpret_cast<QRgb*>(image.bits()) + target.area.top() * target.stride;
    target.color = pen.color | 0xff000000U;
    const auto alpha = static_cast<std::uint32_t>(qAlpha(pen.color));
    target.alpha = alpha + (alpha >> 7U);
    prepare(target, std::clamp(pen.radius, kMinRadius, kMaxRadius));

    auto begin = std::find_if(points.begin(), points.end(), isPoint);
    while (begin != points.end()) {
        const auto end = std::find_if_not(begin, points.end(), isPoint);
        drawRun(target, std::span(begin, end));
        begin = std::find_if(end, points.end(), isPoint);
    }
    return m_rows;
}

QImage StripRenderer::makeImage(const QSize& size)
{
    if (size.isEmpty())
        return {};
    // An odd number of cache lines apart, rows meet in the same set of the cache only after all other sets.
    constexpr std::size_t kLine = 64;
    const std::size_t lines = (static_cast<std::size_t>(size.width()) * sizeof(QRgb) + kLine - 1) / kLine;
    const std::size_t stride = (lines | 1U) * kLine;
    auto* const pixels =
        static_cast<uchar*>(std::aligned_alloc(kLine, stride * static_cast<std::size_t>(size.height())));
    if (!pixels)
        return {};
    return QImage(pixels, size.width(), size.height(), static_cast<qsizetype>(stride),
                  QImage::Format_ARGB32_Premultiplied, std::free, pixels);
}

void StripRenderer::prepare(const Target& target, double radius)
{
    const int taps = std::max(1, static_cast<int>(std::floor(radius * kSamples + 0.5)));
    m_profile.resize(static_cast<std::size_t>(taps));
    for (int tap = 0; tap < taps; ++tap) {
        const double distance = (tap + 0.5) / kSamples;
        m_profile[static_cast<std::size_t>(tap)] =
            static_cast<float>(std::sqrt(std::max(0.0, radius * radius - distance * distance)));
    }
    m_rim = static_cast<float>(radius * kSamples + 0.5 - taps);
    // Samples matter up to the radius beyond the area; the rest keeps all reading and writing inside the
    // arrays.
    const int margin = 2 * taps + 6;
    m_first_sample = target.area.left() * kSamples - margin;
    const int samples = target.area.width() * kSamples + 2 * margin;
    const auto size = static_cast<std::size_t>(samples);
    m_low.assign(size, kEmptyLow);
    m_high.assign(size, kEmptyHigh);
    m_singles.resize(size);
    m_top.resize(size);
    m_bottom.resize(size);
    m_changes.assign(static_cast<std::size_t>(target.area.height()) + 2, 0);
    m_y_min = target.area.top() - radius - 2.0;
    m_y_max = target.area.top() + target.area.height() + radius + 2.0;
}

void StripRenderer::drawRun(const Target& target, std::span<const QPointF> run)
{
    m_touched_begin = static_cast<int>(m_low.size());
    m_touched_end = 0;
    sampleVertex(run.front());
    for (std::size_t i = 1; i < run.size(); ++i) {
        sampleSegment(run[i - 1], run[i]);
        // A vertex that the line merely passes lies between its neighbouring samples already.
        const bool turns =
            i + 1 == run.size() || (run[i].y() - run[i - 1].y()) * (run[i + 1].y() - run[i].y()) <= 0.0;
        if (turns)
            sampleVertex(run[i]);
    }
    if (widen(target))
        fill(target);
    if (m_touched_begin < m_touched_end) {
        std::fill(m_low.begin() + m_touched_begin, m_low.begin() + m_touched_end, kEmptyLow);
        std::fill(m_high.begin() + m_touched_begin, m_high.begin() + m_touched_end, kEmptyHigh);
    }
}

void StripRenderer::addSample(int index, double y)
{
    const auto value = static_cast<float>(std::clamp(y, m_y_min, m_y_max));
    const auto i = static_cast<std::size_t>(index);
    m_low[i] = std::min(m_low[i], value);
    m_high[i] = std::max(m_high[i], value);
}

void StripRenderer::sampleVertex(const QPointF& point)
{
    const double position = point.x() * kSamples - m_first_sample + 0.5;
    if (position < 0.0 || position >= static_cast<double>(m_low.size()))
        return;
    const int index = static_cast<int>(position);
    addSample(index, point.y());
    m_touched_begin = std::min(m_touched_begin, index);
    m_touched_end = std::max(m_touched_end, index + 1);
}

void StripRenderer::sampleSegment(const QPointF& from, const QPointF& to)
{
    const QPointF& a = from.x() <= to.x() ? from : to;
    const QPointF& b = from.x() <= to.x() ? to : from;
    const double first = a.x() * kSamples - m_first_sample;
    const double last = b.x() * kSamples - m_first_sample;
    const double last_index = static_cast<double>(m_low.size()) - 1.0;
    if (last < 0.0 || first > last_index)
        return;
    int begin = 0;
    if (first > 0.0) {
        begin = static_cast<int>(first);
        begin += static_cast<double>(begin) < first ? 1 : 0;
    }
    const int end = static_cast<int>(std::min(last, last_index)) + 1;
    if (begin >= end)
        return;
    const double width = last - first;
    constexpr double kVertical = 1e-9;
    const double slope = width > kVertical ? (b.y() - a.y()) / width : 0.0;
    float* const __restrict low = m_low.data();
    float* const __restrict high = m_high.data();
    const double y_first = a.y();
    const double y_min = m_y_min;
    const double y_max = m_y_max;
    for (int i = begin; i < end; ++i) {
        const double y = y_first + (i - first) * slope;
        const auto value = static_cast<float>(std::min(std::max(y, y_min), y_max));
        low[i] = std::min(low[i], value);
        high[i] = std::max(high[i], value);
    }
    m_touched_begin = std::min(m_touched_begin, begin);
    m_touched_end = std::max(m_touched_end, end);
}

/// Turns samples into covered intervals; false if nothing of the run is near the area.
bool StripRenderer::widen(const Target& target)
{
    if (m_touched_begin >= m_touched_end)
        return false;
    const int taps = static_cast<int>(m_profile.size());
    const int size = static_cast<int>(m_low.size());
    const float origin = static_cast<float>(target.area.top());
    const float area_height = static_cast<float>(target.area.height() * kRow);
    m_span_begin = std::max(m_touched_begin - taps, taps + 2);
    m_span_end = std::min(m_touched_end + taps, size - taps - 2);
    const int reach = taps + 1;
    if (m_span_begin < m_span_end)
        findSingles({m_low.data() + m_span_begin - reach, m_high.data() + m_span_begin - reach},
                    m_singles.data() + m_span_begin - reach, m_span_end - m_span_begin + 2 * reach);
    std::array<float, kBlock> top;
    std::array<float, kBlock> bottom;
    for (int at = m_span_begin; at < m_span_end; at += kBlock) {
        const int count = std::min(kBlock, m_span_end - at);
        const Extremes samples{m_low.data() + at, m_high.data() + at};
        top.fill(kEmptyLow);
        bottom.fill(kEmptyHigh);
        for (int tap = 0; tap < taps; ++tap)
            widenBlock(top.data(), bottom.data(), samples, tap, m_profile[static_cast<std::size_t>(tap)],
                       count);
        widenBlockByRim(top.data(), bottom.data(), m_singles.data() + at, taps - 1, m_rim, count);
        toSteps(top.data(), m_top.data() + at, count, origin, area_height);
        toSteps(bottom.data(), m_bottom.data() + at, count, origin, area_height);
    }
    return m_span_begin < m_span_end;
}

void StripRenderer::fill(const Target& target)
{
    const int margin = target.area.left() * kSamples - m_first_sample;
    const int begin = std::max(m_span_begin, margin);
    const int end = std::min(m_span_end, margin + target.area.width() * kSamples);
    if (begin >= end)
        return;
    // The samples beside the run in its outermost columns cover nothing.
    const int first_column = (begin - margin) / kSamples;
    const int last_column = (end - 1 - margin) / kSamples;
    clearSpan(margin + first_column * kSamples, begin);
    clearSpan(end, margin + (last_column + 1) * kSamples);
    QRgb* const pixels = target.pixels + target.area.left();
    PixelRows rows;
    for (int column = first_column; column <= last_column; ++column) {
        const std::ptrdiff_t at = margin + column * kSamples;
        Column top;
        Column bottom;
        std::copy_n(m_top.begin() + at, kSamples, top.begin());
        std::copy_n(m_bottom.begin() + at, kSamples, bottom.begin());
        if (!settleEmpty(top, bottom))
            continue;
        ColumnPainter painter(pixels + column, target.stride, target.color, target.alpha, m_changes.data());
        rows = rows.united(painter.fill(top, bottom));
    }
    const int first_row = target.area.top();
    m_rows = m_rows.united({first_row + rows.begin, first_row + rows.end});
}

void StripRenderer::clearSpan(int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        m_top[static_cast<std::size_t>(i)] = 1;
        m_bottom[static_cast<std::size_t>(i)] = 0;
    }
}

} // namespace contend::ui
