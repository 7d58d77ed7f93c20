// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"
#include "ui/chart/plot_axes.h"

#include <vector>

namespace contend::ui {

/// One beat that came. Times in seconds, on any axis.
struct Beat {
    double due_s = 0.0; ///< when it should have come
    double at_s = 0.0;  ///< when it came
    int missed = 0;     ///< beats right before it that never came
};

/// A stretch of time and its beats.
struct HeartbeatData {
    std::vector<Beat> beats; ///< in the order of time
    double from_s = 0.0;
    double to_s = 0.0;
    double period_s = 1.0 / 60;
    double beats_made = 0.0; ///< since the run began
    double beats_missed = 0.0;
    double worst_gap_s = 0.0;
};

/// Beats as they came, as the trace of a heart: a spike for each, a flat line where none came. Below it the
/// grid of beats that were due: filled when it came, a cross where it was missed. Long gaps are shaded and
/// told in figures.
class HeartbeatChart : public PaintedChart {
    Q_OBJECT

public:
    explicit HeartbeatChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const HeartbeatData& data);
    const HeartbeatData& data() const { return m_data; }

    bool isEmpty() const override { return !(m_data.to_s > m_data.from_s); }
    QString summary() const override;
    Legend legend() const override;

    static QColor beatColour(const Theme& theme);

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    struct Layout {
        PlotAxes axes;         ///< of the trace
        double dots_y = 0.0;   ///< where the grid of beats stands
        double dot_px = 0.0;   ///< radius
        double spike_px = 0.0; ///< half the width of a spike
    };

    Layout layOut(const QRectF& rect, const Theme& theme) const;
    void paintGaps(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintGap(QPainter& painter, const Layout& layout, double from_s, double to_s,
                  const Theme& theme) const;
    void paintTrace(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintDots(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintTime(QPainter& painter, const Layout& layout, const QRectF& rect, const Theme& theme) const;

    HeartbeatData m_data;
};

} // namespace contend::ui
