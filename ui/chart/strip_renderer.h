// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QRect>
#include <QRgb>
#include <QSize>

#include <algorithm>
#include <span>
#include <vector>

namespace contend::ui {

/// How a polyline is drawn by StripRenderer.
struct StripPen {
    QRgb color = 0xff000000U; ///< not premultiplied; its alpha is honoured
    double radius = 1.0;      ///< half the line's width, in pixels of the image, 0.5 to 8 (clamped)
};

/// Rows begin … end - 1 of an image.
struct PixelRows {
    int begin = 0;
    int end = 0;

    bool isEmpty() const { return begin >= end; }
    int count() const { return isEmpty() ? 0 : end - begin; }
    /// The rows of both and what lies between them.
    PixelRows united(const PixelRows& other) const
    {
        if (isEmpty() || other.isEmpty())
            return isEmpty() ? other : *this;
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
};

/// Draws polylines that never go back in x with the look of antialiased, thick, round-joined lines, many
/// times faster than stroking a path.
///
/// Idea: a disc that slides along a curve y(x) covers one unbroken vertical interval at each x, so such a
/// line is fully told by the interval's two ends. The curve is sampled at kSamplesPerPixel places in each
/// pixel column (local extremes always count), the samples are widened by the disc's profile (for each place
/// the extreme over its neighbours within the radius), and each column is filled once from top to bottom,
/// with partial coverage where its ends lie. The work depends on the columns and on the pixels that change,
/// hardly on how steep or how dense the line is.
///
/// Requires: coordinates and radius in pixels of the image, whatever its device pixel ratio says; points
/// ordered by x (a step back is tolerated, but drawn filled). Guarantees: writes only inside the clip
/// rectangle and the image; a point that is not finite ends a line, the next one begins a new one; a lone
/// point is a dot.
///
/// An object holds scratch memory only, so that drawing allocates nothing after the first frames; the result
/// depends on the arguments alone. One object per thread.
class StripRenderer {
public:
    static constexpr int kSamplesPerPixel = 4;
    static constexpr double kMinRadius = 0.5;
    static constexpr double kMaxRadius = 8.0;

    /// Draws over what the image holds. The image must be Format_ARGB32_Premultiplied or Format_RGB32;
    /// any other format is left alone. Returns the rows outside of which nothing was changed.
    PixelRows draw(QImage& image, const QRect& clip, std::span<const QPointF> points, const StripPen& pen);

    /// An image whose rows are spaced so that the pixels of a column spread over the processor's cache: at an
    /// unlucky width drawing would take a third longer. Not cleared; null for an empty size.
    static QImage makeImage(const QSize& size);

private:
    struct Target;

    void prepare(const Target& target, double radius);
    void drawRun(const Target& target, std::span<const QPointF> run);
    void sampleSegment(const QPointF& from, const QPointF& to);
    void sampleVertex(const QPointF& point);
    void addSample(int index, double y);
    bool widen(const Target& target);
    void fill(const Target& target);
    void clearSpan(int begin, int end);

    PixelRows m_rows;       ///< what draw() returns
    int m_first_sample = 0; ///< the grid position of m_low[0], in samples from the image's left edge
    double m_y_min = 0.0;   ///< samples beyond these two cannot be seen and are pulled in to them
    double m_y_max = 0.0;
    int m_touched_begin = 0; ///< what the current run has written of m_low and m_high
    int m_touched_end = 0;
    int m_span_begin = 0; ///< the part of m_top and m_bottom that holds the current run, widened
    int m_span_end = 0;
    float m_rim = 0.0F;           ///< how far the radius goes beyond the last entry of m_profile, in samples
    std::vector<float> m_profile; ///< height of the disc at each distance from its centre
    std::vector<float> m_singles; ///< m_low where it is m_high as well, NaN elsewhere
    std::vector<float> m_low, m_high; ///< extremes of the line at each sample
    std::vector<int> m_top,
        m_bottom;               ///< the covered interval between neighbouring samples, in parts of a row
    std::vector<int> m_changes; ///< scratch for a column: what each row adds to the coverage
};

} // namespace contend::ui
