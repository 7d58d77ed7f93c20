// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/strip_renderer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

namespace contend::ui {

namespace {

constexpr int kSamples = StripRenderer::kSamplesPerPixel;
/// Rows are divided into this many steps; kSamples samples of a pixel then add up to full coverage, 256.
constexpr int kRowBits = 6;
constexpr int kRow = 1 << kRowBits;
constexpr int kFull = kSamples * kRow;
static_assert(kFull == 256);
constexpr float kEmptyLow = std::numeric_limits<float>::infinity();
constexpr float kEmptyHigh = -kEmptyLow;
/// So many intervals are widened at once: all they need stays in the processor's nearest cache.
constexpr int kBlock = 512;
/// Beyond this a coordinate counts as infinite: differences of two such numbers would overflow.
constexpr double kLargest = 1e300;

bool isPoint(const QPointF& point)
{
    return std::abs(point.x()) < kLargest && std::abs(point.y()) < kLargest;
}

/// Lays color over below; weight 0 to 256.
QRgb blend(QRgb below, QRgb color, std::uint32_t weight)
{
    constexpr std::uint32_t kPair = 0x00ff00ffU;
    constexpr std::uint32_t kHalf = 0x00800080U;
    const std::uint32_t rest = kFull - weight;
    const std::uint32_t rb = ((color & kPair) * weight + (below & kPair) * rest + kHalf) >> 8U;
    const std::uint32_t ag = ((color >> 8U) & kPair) * weight + ((below >> 8U) & kPair) * rest + kHalf;
    return (rb & kPair) | (ag & ~kPair);
}

using Column = std::array<int, kSamples>;

/// Coverage, 0 to 256, of the row that ends at the height `row_end` by what lies below the edge (y grows
/// downwards).
int coverBelow(const Column& edge, int row_end)
{
    int sum = 0;
    for (const int y : edge)
        sum += std::clamp(row_end - y, 0, kRow);
    return sum;
}

/// Nothing at all if low is above high.
struct Interval {
    float low;
    float high;
};

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

/// Widens by the disc's rim, where its height is nothing: `fraction` of the way from the sample `tap` to the
/// next one outwards. Only steep lines reach further there than widenBlock has told. A sample that holds a
/// whole range has no single value to go by and is left to widenBlock.
void widenBlockByRim(float* __restrict top, float* __restrict bottom, const Extremes& samples, int tap,
                     float fraction, int count)
{
    const auto rim = [&](int inner, int outer) {
        const bool single =
            samples.low[inner] == samples.high[inner] && samples.low[outer] == samples.high[outer];
        const float y = samples.low[inner] + fraction * (samples.low[outer] - samples.low[inner]);
        return Interval{single ? y : kEmptyLow, single ? y : kEmptyHigh};
    };
    for (int i = 0; i < count; ++i) {
        const Interval left = rim(i - tap, i - tap - 1);
        const Interval right = rim(i + 1 + tap, i + 2 + tap);
        top[i] = std::min(top[i], std::min(left.low, right.low));
        bottom[i] = std::max(bottom[i], std::max(left.high, right.high));
    }
}

/// The pixels of one column of the image.
class ColumnPainter {
public:
    ColumnPainter(QRgb* first_row, std::ptrdiff_t stride, QRgb color, std::uint32_t alpha)
        : m_first_row(first_row)
        , m_stride(stride)
        , m_color(color)
        , m_alpha(alpha)
    {}

    void fill(const Column& top, const Column& bottom)
    {
        const auto [top_min, top_max] = std::minmax_element(top.begin(), top.end());
        const auto [bottom_min, bottom_max] = std::minmax_element(bottom.begin(), bottom.end());
        int row = *top_min >> kRowBits;
        const int full_begin = (*top_max + kRow - 1) >> kRowBits;
        const int full_end = *bottom_min >> kRowBits;
        const int end = (*bottom_max + kRow - 1) >> kRowBits;
        if (full_begin < full_end) {
            for (; row < full_begin; ++row)
                put(row, coverBelow(top, (row + 1) * kRow));
            fillRows(row, full_end);
            for (row = full_end; row < end; ++row)
                put(row, kFull - coverBelow(bottom, (row + 1) * kRow));
        } else {
            for (; row < end; ++row)
                put(row, coverBelow(top, (row + 1) * kRow) - coverBelow(bottom, (row + 1) * kRow));
        }
    }

private:
    void put(int row, int coverage)
    {
        QRgb& pixel = m_first_row[row * m_stride];
        pixel = blend(pixel, m_color, (static_cast<std::uint32_t>(coverage) * m_alpha) >> 8U);
    }
    void fillRows(int begin, int end)
    {
        if (m_alpha < kFull) {
            for (int row = begin; row < end; ++row)
                put(row, kFull);
            return;
        }
        QRgb* pixel = m_first_row + begin * m_stride;
        for (int row = begin; row < end; ++row, pixel += m_stride)
            *pixel = m_color;
    }

    QRgb* m_first_row;
    std::ptrdiff_t m_stride;
    QRgb m_color;
    std::uint32_t m_alpha;
};

} // namespace

struct StripRenderer::Target {
    QRect area;
    QRgb* pixels = nullptr;    ///< the area's first row, the image's first column
    std::ptrdiff_t stride = 0; ///< in pixels
    QRgb color = 0;            ///< opaque
    std::uint32_t alpha = 0;   ///< 0 to 256
};

void StripRenderer::draw(QImage& image, const QRect& clip, std::span<const QPointF> points,
                         const StripPen& pen)
{
    if (image.format() != QImage::Format_ARGB32_Premultiplied && image.format() != QImage::Format_RGB32)
        return;
    Target target;
    target.area = clip & image.rect();
    if (target.area.isEmpty() || points.empty() || qAlpha(pen.color) == 0)
        return;
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
    const int margin = 2 * taps + 4;
    m_first_sample = target.area.left() * kSamples - margin;
    const auto size = static_cast<std::size_t>(target.area.width() * kSamples + 2 * margin);
    m_low.assign(size, kEmptyLow);
    m_high.assign(size, kEmptyHigh);
    m_top.resize(size);
    m_bottom.resize(size);
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
    if (widen())
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
    const double scale = width > kVertical ? 1.0 / width : 0.0;
    const double height = b.y() - a.y();
    for (int i = begin; i < end; ++i)
        addSample(i, a.y() + (i - first) * scale * height);
    m_touched_begin = std::min(m_touched_begin, begin);
    m_touched_end = std::max(m_touched_end, end);
}

/// Turns samples into covered intervals; false if nothing of the run is near the area.
bool StripRenderer::widen()
{
    if (m_touched_begin >= m_touched_end)
        return false;
    const int taps = static_cast<int>(m_profile.size());
    const int size = static_cast<int>(m_low.size());
    m_span_begin = std::max(m_touched_begin - taps, taps + 1);
    m_span_end = std::min(m_touched_end + taps, size - taps - 1);
    for (int at = m_span_begin; at < m_span_end; at += kBlock) {
        const int count = std::min(kBlock, m_span_end - at);
        const Extremes samples{m_low.data() + at, m_high.data() + at};
        float* const top = m_top.data() + at;
        float* const bottom = m_bottom.data() + at;
        std::fill_n(top, count, kEmptyLow);
        std::fill_n(bottom, count, kEmptyHigh);
        for (int tap = 0; tap < taps; ++tap)
            widenBlock(top, bottom, samples, tap, m_profile[static_cast<std::size_t>(tap)], count);
        widenBlockByRim(top, bottom, samples, taps - 1, m_rim, count);
    }
    return m_span_begin < m_span_end;
}

void StripRenderer::fill(const Target& target) const
{
    const int margin = target.area.left() * kSamples - m_first_sample;
    const int area_end = margin + target.area.width() * kSamples;
    const int begin = std::max(m_span_begin, margin);
    const int end = std::min(m_span_end, area_end);
    if (begin >= end)
        return;
    const float origin = static_cast<float>(target.area.top());
    const float height = static_cast<float>(target.area.height() * kRow);
    const int first_column = (begin - margin) / kSamples;
    const int last_column = (end - 1 - margin) / kSamples;
    for (int column = first_column; column <= last_column; ++column) {
        Column top{};
        Column bottom{};
        int seen = -1;
        for (int sample = 0; sample < kSamples; ++sample) {
            const int i = margin + column * kSamples + sample;
            const auto at = static_cast<std::size_t>(i);
            const auto s = static_cast<std::size_t>(sample);
            const bool empty = i < m_span_begin || i >= m_span_end || !(m_top[at] < m_bottom[at]);
            if (empty) {
                top[s] = -1;
                continue;
            }
            top[s] = static_cast<int>(std::clamp((m_top[at] - origin) * kRow, 0.0F, height) + 0.5F);
            bottom[s] = static_cast<int>(std::clamp((m_bottom[at] - origin) * kRow, 0.0F, height) + 0.5F);
            seen = sample;
        }
        if (seen < 0)
            continue;
        for (std::size_t s = 0; s < kSamples; ++s) {
            // An empty sample covers nothing: an interval of no height, placed where it widens no search.
            if (top[s] < 0)
                top[s] = bottom[s] = top[static_cast<std::size_t>(seen)];
        }
        ColumnPainter(target.pixels + target.area.left() + column, target.stride, target.color, target.alpha)
            .fill(top, bottom);
    }
}

} // namespace contend::ui
