// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"
#include "ui/chart/plot_axes.h"

#include <vector>

namespace contend::ui {

/// Who ran when: time in columns of equal length, and in each of them the share of its length that each
/// worker ran.
struct OverlapData {
    double from_s = 0.0;
    double to_s = 0.0;
    int columns = 0;
    int workers = 0;
    int cores = 1;
    std::vector<double> shares; ///< 0…1, columns × workers, the workers of a column side by side

    double share(int column, int worker) const
    {
        return shares[static_cast<std::size_t>(column) * static_cast<std::size_t>(workers) +
                      static_cast<std::size_t>(worker)];
    }
    /// How many ran at the same instant in that column, on average.
    double total(int column) const;
    /// The same over all columns.
    double mean() const;
};

/// How many workers run at the same instant, over time: the workers' running stacked upon each other in their
/// colours, and a line at the number of cores. Taking turns fills one core however many take part.
class OverlapChart : public PaintedChart {
    Q_OBJECT

public:
    explicit OverlapChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const OverlapData& data);
    const OverlapData& data() const { return m_data; }

    bool isEmpty() const override { return m_data.columns == 0 || m_data.workers == 0; }
    QString summary() const override;

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    PlotAxes layOut(const QRectF& rect, const Theme& theme) const;
    double highest() const;
    void paintColumn(QPainter& painter, const PlotAxes& axes, int column, const Theme& theme) const;
    void paintCores(QPainter& painter, const PlotAxes& axes, const Theme& theme) const;
    void paintGrid(QPainter& painter, const PlotAxes& axes, const QRectF& rect, const Theme& theme) const;

    OverlapData m_data;
};

} // namespace contend::ui
