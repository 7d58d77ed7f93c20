// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/strip_renderer.h"
#include "ui/chart/time_view.h"
#include "ui/model/time_series.h"

#include <QColor>
#include <QImage>
#include <qcustomplot.h>

#include <limits>
#include <optional>
#include <vector>

namespace contend::ui {

/// One curve of a StripPlottable.
struct StripLine {
    int line = 0; ///< worker, or TimeSeries::kTotal
    QColor colour;
    double width_px = 2.5; ///< logical pixels

    friend bool operator==(const StripLine&, const StripLine&) = default;
};

/// Draws curves of a TimeSeries. The picture's left and right edge are view(), whatever the key axis says: so
/// the axis can keep its labels ("−60 s … now") while time goes on. The value axis counts.
///
/// On the screen and into image files the strip renderer draws, at the painter's own resolution. The screen's
/// picture is kept; when only time has gone on it is pushed along by whole pixels and the new columns are
/// added. Into vector files (QCPPainter::pmVectorized) the exact lines go, thinned to what print can show.
class StripPlottable : public QCPAbstractPlottable {
    Q_OBJECT

public:
    StripPlottable(QCPAxis* time_axis, QCPAxis* value_axis);

    /// Not owned; must outlive this or be replaced. Null shows nothing.
    void setSeries(const TimeSeries* series) { m_series = series; }
    void setView(const TimeSpan& view) { m_view = view; }
    /// What is newer stays hidden.
    void setUntil(double until_s) { m_until_s = until_s; }
    /// In drawing order, the last one on top.
    void setLines(std::vector<StripLine> lines) { m_lines = std::move(lines); }
    /// Draws means over so many seconds, see smooth(); 0: the samples.
    void setSmoothing(double span_s) { m_smoothing_s = span_s; }
    const std::vector<StripLine>& lines() const { return m_lines; }
    const TimeSpan& view() const { return m_view; }

    /// Columns drawn to the screen so far: the whole width, or what time has added. For tests and benchmarks.
    long long columnsDrawn() const { return m_columns_drawn; }

    double selectTest(const QPointF& pos, bool only_selectable, QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange& key_range = QCPRange()) const override;

protected:
    QRect clipRect() const override;
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    /// What a picture depends on besides time; a picture of another frame cannot be continued.
    struct Frame {
        const TimeSeries* series = nullptr;
        std::uint64_t generation = 0;
        QSize size; ///< of the image, in its pixels
        double scale = 1.0;
        double column_s = 1.0;  ///< seconds in a column
        double top_value = 0.0; ///< at the upper edge of the plot, not of the image
        double bottom_value = 1.0;
        double smoothing_s = 0.0;
        double bleed = 0.0; ///< image pixels above and below the plot
        std::vector<StripLine> lines;

        friend bool operator==(const Frame&, const Frame&) = default;
    };

    int bleedPx() const;
    Frame frameFor(double scale) const;
    double firstColumn(const Frame& frame) const;
    bool continues(const Frame& frame) const;
    void drawScreen(QCPPainter* painter);
    void pushLeft(int columns);
    PixelRows drawColumns(QImage& image, const Frame& frame, double first_column, int from_column);
    void paint(QCPPainter* painter, const QImage& image, const PixelRows& rows, double scale) const;
    std::span<const float> valuesOf(int line, const SampleRange& range);
    void pointsOf(const Frame& frame, double first_column, int line, const SampleRange& range);
    void drawExact(QCPPainter* painter);

    const TimeSeries* m_series = nullptr;
    TimeSpan m_view{0.0, 1.0};
    double m_until_s = std::numeric_limits<double>::infinity();
    double m_smoothing_s = 0.0;
    std::vector<StripLine> m_lines;

    StripRenderer m_renderer;
    std::vector<QPointF> m_points;      ///< scratch
    std::vector<SeriesPoint> m_thinned; ///< scratch
    std::vector<float> m_smoothed;      ///< scratch

    QImage m_image; ///< the screen's picture, of m_frame, up to the time m_drawn_until_s
    Frame m_frame;
    PixelRows m_rows;            ///< of m_image: all others are clear
    double m_first_column = 0.0; ///< of m_image, counted in columns since time 0
    double m_drawn_until_s = 0.0;
    long long m_columns_drawn = 0;
};

} // namespace contend::ui
