// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/heat_plottable.h"

#include "ui/chart/plot_notes.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace contend::ui {

namespace {

/// A gap longer than this between two samples is left empty instead of stretching the first one.
constexpr double kLongestSampleSeconds = 1.0;
/// Rows at least this high are set apart by a line of the ground.
constexpr int kRowWithSeam = 8;

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int from, int to) {
        return std::clamp(static_cast<int>(std::lround(from + (to - from) * share)), 0, 255);
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

HeatScale::HeatScale(const Theme& theme)
{
    const QColor low = mixed(theme.card, theme.accent, 0.10);
    const QColor high = mixed(theme.accent, theme.text, theme.isDark() ? 0.75 : 0.70);
    for (std::size_t i = 0; i < m_colours.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(m_colours.size() - 1);
        // Two thirds of the way to the accent: most values lie below the top, and differences there matter.
        constexpr double kBend = 0.66;
        const QColor colour = share < kBend ? mixed(low, theme.accent, share / kBend)
                                            : mixed(theme.accent, high, (share - kBend) / (1.0 - kBend));
        m_colours[i] = colour.rgb();
    }
}

QRgb HeatScale::colour(double share) const
{
    if (std::isnan(share))
        return 0;
    const auto last = static_cast<double>(m_colours.size() - 1);
    const double step = share * last + 0.5; // rounds
    return m_colours[static_cast<std::size_t>(std::clamp(step, 0.0, last))];
}

HeatPlottable::HeatPlottable(QCPAxis* time_axis, QCPAxis* row_axis)
    : QCPAbstractPlottable(time_axis, row_axis)
{
    setSelectable(QCP::stNone);
}

double HeatPlottable::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1.0;
}

QCPRange HeatPlottable::getKeyRange(bool& found, QCP::SignDomain) const
{
    found = m_series && !m_series->isEmpty();
    return found ? QCPRange(m_series->firstTime(), m_series->lastTime()) : QCPRange();
}

QCPRange HeatPlottable::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const
{
    found = m_series != nullptr;
    return found ? QCPRange(0.5, m_series->workerCount() + 0.5) : QCPRange();
}

void HeatPlottable::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    painter->fillRect(rect, QColor::fromRgb(m_scale.colour(0.66)));
}

void HeatPlottable::draw(QCPPainter* painter)
{
    if (!m_series || m_series->isEmpty() || m_series->workerCount() == 0 || !(m_view.size() > 0.0))
        return;
    const double scale = painter->deviceTransform().m11();
    const QRect rect = clipRect();
    const bool vector = painter->modes().testFlag(QCPPainter::pmVectorized);
    // A vector file holds a picture as well: thousands of small rectangles would only make it heavy.
    const double resolution = vector ? 2.0 : scale;
    const QSize size(qRound(rect.width() * resolution), qRound(rect.height() * resolution));
    if (size.isEmpty())
        return;
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    hideNewer(*painter, rect, m_view, m_until_s);
    drawRows(m_image);
    m_image.setDevicePixelRatio(resolution);
    painter->drawImage(rect.topLeft(), m_image);
}

void HeatPlottable::sortSamplesIntoColumns(int columns)
{
    const std::span<const double> times = m_series->times();
    const double column_s = m_view.size() / columns;
    // Whole columns since time 0, as StripPlottable has them: pictures that scroll do not tremble.
    const double first_column = std::round(m_view.from_s / column_s);
    m_columns.assign(static_cast<std::size_t>(columns), SampleRange{});
    std::size_t sample = m_series->range(m_view.from_s, m_view.to_s).begin;
    for (int column = 0; column < columns; ++column) {
        const double end_s = (first_column + column + 1.0) * column_s;
        SampleRange range{sample, sample};
        while (range.end < times.size() && times[range.end] < end_s)
            ++range.end;
        sample = range.end;
        const double begin_s = end_s - column_s;
        const bool after_last = range.isEmpty() && range.end == times.size();
        if (range.isEmpty() && range.begin > 0 && !after_last &&
            begin_s - times[range.begin - 1] < kLongestSampleSeconds)
            --range.begin;
        while (!range.isEmpty() && times[range.begin] < begin_s && range.end - range.begin > 1)
            ++range.begin; // left over from before the view
        m_columns[static_cast<std::size_t>(column)] = range;
    }
}

void HeatPlottable::fillRow(int worker, QRgb* row) const
{
    const std::span<const float> values = m_series->values(worker);
    const double per_unit = m_upper > 0.0 ? 1.0 / m_upper : 0.0;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        double sum = 0.0;
        int count = 0;
        for (std::size_t i = m_columns[column].begin; i < m_columns[column].end; ++i) {
            if (std::isnan(values[i]))
                continue;
            sum += static_cast<double>(values[i]);
            ++count;
        }
        row[column] = count > 0 ? m_scale.colour(sum / count * per_unit) : 0U;
    }
}

void HeatPlottable::drawRows(QImage& image)
{
    sortSamplesIntoColumns(image.width());
    const int workers = m_series->workerCount();
    const auto bytes = static_cast<std::size_t>(image.width()) * sizeof(QRgb);
    const auto rowTop = [&](int worker) { return image.height() * worker / workers; };
    for (int worker = 0; worker < workers; ++worker) {
        const int top = rowTop(worker);
        const int bottom = rowTop(worker + 1);
        if (top == bottom)
            continue; // more workers than pixels
        auto* const first = reinterpret_cast<QRgb*>(image.scanLine(top));
        const auto index = static_cast<std::size_t>(worker);
        if (index < m_hidden.size() && m_hidden[index])
            std::memset(first, 0, bytes);
        else
            fillRow(worker, first);
        const bool seam = image.height() / workers >= kRowWithSeam;
        for (int y = top + 1; y < bottom; ++y) {
            if (seam && y == bottom - 1)
                std::memset(image.scanLine(y), 0, bytes);
            else
                std::memcpy(image.scanLine(y), first, bytes);
        }
    }
}

} // namespace contend::ui
