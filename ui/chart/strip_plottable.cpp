// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/strip_plottable.h"

#include "ui/chart/plot_notes.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace contend::ui {

namespace {

/// A continued picture starts so many columns before the first new sample, beyond the pen's radius: the end
/// that was drawn there was round, and its column may have been thinned otherwise.
constexpr int kSeamColumns = 3;

void clearColumns(QImage& image, int from_column, const PixelRows& rows)
{
    const auto bytes = static_cast<std::size_t>(image.width() - from_column) * sizeof(QRgb);
    for (int row = rows.begin; row < rows.end; ++row)
        std::memset(image.scanLine(row) + static_cast<std::ptrdiff_t>(from_column) * 4, 0, bytes);
}

} // namespace

StripPlottable::StripPlottable(QCPAxis* time_axis, QCPAxis* value_axis)
    : QCPAbstractPlottable(time_axis, value_axis)
{
    setSelectable(QCP::stNone);
}

double StripPlottable::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1.0;
}

QCPRange StripPlottable::getKeyRange(bool& found, QCP::SignDomain) const
{
    found = m_series && !m_series->isEmpty();
    return found ? QCPRange(m_series->firstTime(), m_series->lastTime()) : QCPRange();
}

QCPRange StripPlottable::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const
{
    found = false;
    return {};
}

void StripPlottable::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    if (m_lines.empty())
        return;
    painter->setPen(QPen(m_lines.front().colour, m_lines.front().width_px));
    painter->drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
}

/// Lines at the very top and bottom show their whole width.
int StripPlottable::bleedPx() const
{
    double widest = 0.0;
    for (const StripLine& line : m_lines)
        widest = std::max(widest, line.width_px);
    return static_cast<int>(std::ceil(widest / 2.0)) + 1;
}

QRect StripPlottable::clipRect() const
{
    const int bleed = bleedPx();
    return QCPAbstractPlottable::clipRect().adjusted(0, -bleed, 0, bleed);
}

StripPlottable::Frame StripPlottable::frameFor(double scale) const
{
    const QRect rect = clipRect();
    Frame frame;
    frame.series = m_series;
    frame.generation = m_series->generation();
    frame.scale = scale;
    frame.size = QSize(qRound(rect.width() * scale), qRound(rect.height() * scale));
    frame.column_s = m_view.size() / std::max(1, frame.size.width());
    const QCPRange values = valueAxis()->range();
    frame.top_value = values.upper;
    frame.bottom_value = values.lower;
    frame.bleed = bleedPx() * scale;
    frame.smoothing_s = m_smoothing_s;
    frame.lines = m_lines;
    // While following, rounding of a long time must not pass for another zoom.
    if (std::abs(frame.column_s - m_frame.column_s) < 1e-9 * frame.column_s)
        frame.column_s = m_frame.column_s;
    return frame;
}

double StripPlottable::firstColumn(const Frame& frame) const
{
    return std::round(m_view.from_s / frame.column_s);
}

void StripPlottable::draw(QCPPainter* painter)
{
    if (!m_series || m_series->isEmpty() || m_lines.empty() || !(m_view.size() > 0.0) || !valueAxis())
        return;
    hideNewer(*painter, clipRect(), m_view, m_until_s);
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        drawExact(painter);
    } else if (painter->modes().testFlag(QCPPainter::pmNoCaching)) {
        const Frame frame = frameFor(painter->deviceTransform().m11());
        QImage image = StripRenderer::makeImage(frame.size);
        clearColumns(image, 0, {0, image.height()});
        const PixelRows rows = drawColumns(image, frame, firstColumn(frame), 0);
        paint(painter, image, rows, frame.scale);
    } else {
        drawScreen(painter);
    }
}

bool StripPlottable::continues(const Frame& frame) const
{
    const double shift = firstColumn(frame) - m_first_column;
    return !m_image.isNull() && frame == m_frame && shift >= 0.0 && shift < frame.size.width() &&
           m_drawn_until_s <= m_series->lastTime();
}

void StripPlottable::drawScreen(QCPPainter* painter)
{
    const Frame frame = frameFor(painter->deviceTransform().m11());
    if (frame.size.isEmpty())
        return;
    const double first_column = firstColumn(frame);
    int from_column = 0;
    if (continues(frame)) {
        pushLeft(static_cast<int>(first_column - m_first_column));
        // Up to the last sample drawn, and up to the former right edge, the picture stays as it is.
        const double seam = kSeamColumns + frame.bleed;
        const double until = std::floor(m_drawn_until_s / frame.column_s - first_column - seam);
        const double edge = frame.size.width() - (first_column - m_first_column) - seam;
        from_column = static_cast<int>(std::clamp(std::min(until, edge), 0.0, frame.size.width() * 1.0));
        clearColumns(m_image, from_column, m_rows);
    } else {
        if (m_image.size() != frame.size) {
            m_image = StripRenderer::makeImage(frame.size);
            m_rows = {0, m_image.height()};
        }
        clearColumns(m_image, 0, m_rows);
        m_rows = {};
        m_frame = frame;
    }
    m_first_column = first_column;
    m_rows = m_rows.united(drawColumns(m_image, frame, first_column, from_column));
    m_columns_drawn += frame.size.width() - from_column;
    m_drawn_until_s = m_series->lastTime();
    paint(painter, m_image, m_rows, frame.scale);
}

/// Most of a plot is empty: only rows with something in them are copied.
void StripPlottable::paint(QCPPainter* painter, const QImage& image, const PixelRows& rows,
                           double scale) const
{
    if (rows.isEmpty())
        return;
    const QImage shown(image.constScanLine(rows.begin), image.width(), rows.count(), image.bytesPerLine(),
                       image.format());
    const QPointF origin = clipRect().topLeft();
    painter->save();
    painter->translate(origin);
    painter->scale(1.0 / scale, 1.0 / scale); // the image's pixels are the device's
    painter->drawImage(0, rows.begin, shown);
    painter->restore();
}

void StripPlottable::pushLeft(int columns)
{
    if (columns <= 0)
        return;
    const auto bytes = static_cast<std::size_t>(m_image.width() - columns) * sizeof(QRgb);
    for (int row = m_rows.begin; row < m_rows.end; ++row) {
        uchar* const line = m_image.scanLine(row);
        std::memmove(line, line + static_cast<std::ptrdiff_t>(columns) * 4, bytes);
    }
}

PixelRows StripPlottable::drawColumns(QImage& image, const Frame& frame, double first_column, int from_column)
{
    const QRect columns(from_column, 0, image.width() - from_column, image.height());
    PixelRows rows;
    if (columns.isEmpty())
        return rows;
    const double from_s = (first_column + from_column - kSeamColumns - frame.bleed) * frame.column_s;
    const double to_s = (first_column + image.width() + kSeamColumns + frame.bleed) * frame.column_s;
    const SampleRange range = m_series->range(from_s, to_s);
    for (const StripLine& line : frame.lines) {
        pointsOf(frame, first_column, line.line, range);
        const StripPen pen{line.colour.rgba(), line.width_px * frame.scale / 2.0};
        rows = rows.united(m_renderer.draw(image, columns, m_points, pen));
    }
    return rows;
}

/// The line's values in that range as they are to be drawn; valid until the next call.
std::span<const float> StripPlottable::valuesOf(int line, const SampleRange& range)
{
    const std::span<const float> values = m_series->values(line);
    if (range.end > values.size() || range.isEmpty())
        return {};
    if (!(m_smoothing_s > 0.0))
        return values.subspan(range.begin, range.end - range.begin);
    const std::span<const double> times = m_series->times();
    const std::size_t from = m_series->range(times[range.begin] - m_smoothing_s, times[range.begin]).begin;
    smooth(times.subspan(from, range.end - from), values.subspan(from, range.end - from), m_smoothing_s,
           m_smoothed);
    return std::span(m_smoothed).subspan(range.begin - from);
}

/// Fills m_points with what the line holds, in pixels of the image.
void StripPlottable::pointsOf(const Frame& frame, double first_column, int line, const SampleRange& range)
{
    m_points.clear();
    const std::span<const float> values = valuesOf(line, range);
    if (values.empty())
        return;
    const std::size_t count = range.end - range.begin;
    const auto times = m_series->times().subspan(range.begin, count);
    const double columns_per_s = 1.0 / frame.column_s;
    const double height = frame.size.height() - 2.0 * frame.bleed;
    const double rows_per_unit = height / (frame.top_value - frame.bottom_value);
    const double zero_row = frame.bleed + height + frame.bottom_value * rows_per_unit;
    const auto place = [&](double time_s, double value) {
        m_points.emplace_back(time_s * columns_per_s - first_column, zero_row - value * rows_per_unit);
    };
    const double columns = (times.back() - times.front()) * columns_per_s;
    if (static_cast<double>(count) > 2.0 * columns + 2.0) {
        m_thinned.clear();
        decimate(times, values, frame.column_s, m_thinned);
        for (const SeriesPoint& point : m_thinned)
            place(point.time_s, point.value);
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        place(times[i], static_cast<double>(values[i]));
}

void StripPlottable::drawExact(QCPPainter* painter)
{
    // Print resolves several dots in what a screen calls a pixel.
    constexpr double kPointsPerPixel = 4.0;
    Frame frame = frameFor(1.0);
    frame.column_s = m_view.size() / (frame.size.width() * kPointsPerPixel);
    const SampleRange range = m_series->range(m_view.from_s, m_view.to_s);
    const QPointF origin = clipRect().topLeft();
    for (const StripLine& line : frame.lines) {
        pointsOf(frame, 0.0, line.line, range);
        painter->setPen(QPen(line.colour, line.width_px, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPolygonF run;
        const auto finish = [&] {
            if (run.size() == 1)
                painter->drawPoint(run.front());
            else if (run.size() > 1)
                painter->drawPolyline(run);
            run.clear();
        };
        for (const QPointF& point : m_points) {
            if (std::isnan(point.y())) {
                finish();
                continue;
            }
            const double x = point.x() / kPointsPerPixel - m_view.from_s / (frame.column_s * kPointsPerPixel);
            run << origin + QPointF(x, point.y());
        }
        finish();
    }
}

} // namespace contend::ui
