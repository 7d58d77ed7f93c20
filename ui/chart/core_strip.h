// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"
#include "ui/model/core_load.h"

#include <optional>

namespace contend::ui {

/// One row of cells a core, the darker the busier, on the time axis of the chart above it: shows at a glance
/// whether the work spreads over the cores. The newest percentage stands at the right of each row.
///
/// Shows a CoreLoad that somebody else fills; call refresh() after filling it.
class CoreStrip : public PaintedChart {
    Q_OBJECT

public:
    static constexpr double kDefaultSpan = 60.0; ///< seconds

    explicit CoreStrip(const Theme& theme, QWidget* parent = nullptr);

    /// The load must outlive the strip or be replaced; none shows the hint.
    void setLoad(const CoreLoad* load);
    void refresh() { contentChanged(); }
    /// The stretch of time to show; none follows the newest with the default span.
    void setRange(std::optional<double> begin_s, std::optional<double> end_s);
    /// Where the cells begin and end, in logical pixels, to stand below a chart's plot; zero: as wide as it
    /// goes.
    void setPlotEdges(double left, double right_margin);

    bool isEmpty() const override { return m_load == nullptr || m_load->isEmpty(); }
    QString summary() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The colour of a cell.
    static QColor cellColour(const Theme& theme, double busy_percent);

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    struct Layout {
        QRectF field;
        double pitch = 0.0;
        double begin_s = 0.0;
        double end_s = 1.0;
        bool has_names = false;
    };

    Layout layOut(const QRectF& rect, const Theme& theme) const;
    void paintCells(QPainter& painter, const Layout& layout, int core, const Theme& theme) const;
    void paintNames(QPainter& painter, const Layout& layout, const QRectF& rect, const Theme& theme) const;

    const CoreLoad* m_load = nullptr;
    std::optional<double> m_begin;
    std::optional<double> m_end;
    double m_left = 0.0;
    double m_right_margin = 0.0;
};

} // namespace contend::ui
