// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"
#include "ui/chart/plot_axes.h"
#include "ui/model/latency_view.h"

#include <array>

namespace contend::ui {

/// What the chart shows besides the histogram itself.
struct LatencyData {
    LatencyView view;
    QString operations; ///< what was timed, plural: "requests"; empty takes "operations"
    QString note;       ///< a remark at the right above the plot ("12 refused"); empty: none
};

/// How long operations took: a histogram on two logarithmic axes, so that the few slow ones are seen beside
/// the many fast ones, with upright marks at p50, p95, p99 and the worst. The slowest hundredth is drawn in
/// the colour of waiting.
class LatencyChart : public PaintedChart {
    Q_OBJECT

public:
    explicit LatencyChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const LatencyData& data);
    const LatencyData& data() const { return m_data; }

    bool isEmpty() const override { return m_data.view.isEmpty(); }
    QString summary() const override;

    static QColor barColour(const Theme& theme);
    static QColor tailColour(const Theme& theme);

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    /// One of the upright marks.
    struct Mark {
        double at_s = 0.0;
        QString name;
        bool is_tail = false;
    };

    std::array<Mark, 4> marks() const;
    QString operations() const;
    double highestCount() const;
    PlotAxes layOut(const QRectF& rect, const Theme& theme) const;
    double bandHeight(const QRectF& rect, const Theme& theme) const;
    void paintGrid(QPainter& painter, const PlotAxes& axes, const QRectF& rect, const Theme& theme) const;
    void paintBars(QPainter& painter, const PlotAxes& axes, const Theme& theme) const;
    void paintMarks(QPainter& painter, const PlotAxes& axes, const QRectF& rect, const Theme& theme) const;

    LatencyData m_data;
};

} // namespace contend::ui
