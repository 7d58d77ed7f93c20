// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"

#include <vector>

namespace contend::ui {

/// A worker's counter: where it lies, and how fast it grows.
struct CounterPlace {
    int worker = 0;
    double line = 0;   ///< number of its cache line
    double offset = 0; ///< in bytes from the beginning of the line
    double per_s = 0;  ///< increments per second
};

/// Memory as cache lines of eight places: each counter in its worker's colour where it really lies. Lines
/// with counters of several workers have a frame in the warning colour.
class CacheLineChart : public PaintedChart {
    Q_OBJECT

public:
    static constexpr int kLineBytes = 64;
    static constexpr int kPlaces = 8; ///< of eight bytes each

    explicit CacheLineChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const std::vector<CounterPlace>& counters);
    const std::vector<CounterPlace>& data() const { return m_counters; }
    /// How many lines hold counters, and how many of these hold several.
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    int sharedLineCount() const;

    bool isEmpty() const override { return m_counters.empty(); }
    QString summary() const override;

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    struct Line {
        double number = 0;
        std::vector<std::size_t> counters; ///< places in m_counters
    };
    QRectF boxOf(std::size_t line, const QRectF& rect, const Theme& theme) const;
    void paintLine(QPainter& painter, const QRectF& box, const Line& line, const Theme& theme) const;
    void paintCounter(QPainter& painter, const QRectF& box, const CounterPlace& counter,
                      const Theme& theme) const;
    void paintRates(QPainter& painter, const QRectF& box, const Line& line, const Theme& theme) const;

    std::vector<CounterPlace> m_counters;
    std::vector<Line> m_lines;
};

} // namespace contend::ui
