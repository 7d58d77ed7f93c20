// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"
#include "ui/chart/plot_axes.h"

#include <vector>

namespace contend::ui {

/// One worker's time with the lock, until another one has it. Seconds, on any axis.
struct HolderTurn {
    int worker = 0; ///< 0-based
    double begin_s = 0.0;
    double end_s = 0.0;
};

/// A short stretch of time and who held the lock in it.
struct HolderData {
    std::vector<HolderTurn> turns; ///< in the order of time
    double from_s = 0.0;
    double to_s = 0.0;
};

/// Who holds the one lock: a single lane, a block in the worker's colour and with its number for each turn, a
/// sign above each hand-off. A gap is a time when nobody held it.
class HolderChart : public PaintedChart {
    Q_OBJECT

public:
    explicit HolderChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const HolderData& data);
    const HolderData& data() const { return m_data; }

    bool isEmpty() const override { return m_data.turns.empty(); }
    QString summary() const override;

    /// How often the lock went from one worker to another within the stretch.
    int handoffs() const;

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    PlotAxes layOut(const QRectF& rect, const Theme& theme) const;
    void paintTurn(QPainter& painter, const PlotAxes& axes, const HolderTurn& turn, const Theme& theme) const;
    void paintHandoffs(QPainter& painter, const PlotAxes& axes, const Theme& theme) const;
    void paintTime(QPainter& painter, const PlotAxes& axes, const QRectF& rect, const Theme& theme) const;

    HolderData m_data;
};

} // namespace contend::ui
