// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"

#include <vector>

namespace contend::ui {

/// A time during which a worker lived.
struct LifeSpan {
    double begin_s = 0;
    double end_s = 0;
    bool goes_on = true; ///< still alive at end_s
    bool crashed = false;
    QString how; ///< "signal 11"; empty: not known
};

struct LifeLane {
    int worker = 0;
    std::vector<LifeSpan> spans; ///< one after the other in time
};

struct LivesData {
    std::vector<LifeLane> lanes;
    double begin_s = 0; ///< what the left and the right edge show
    double end_s = 0;
};

/// Who lives, since when a lane is dark, when it came back: a bar in the worker's colour for each life, a
/// cross where it crashed, a dark lane after it.
class LivesChart : public PaintedChart {
    Q_OBJECT

public:
    explicit LivesChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const LivesData& data);
    const LivesData& data() const { return m_data; }
    /// Back to the hint.
    void clear();

    bool isEmpty() const override { return m_data.lanes.empty() || m_data.end_s <= m_data.begin_s; }
    QString summary() const override;
    Legend legend() const override;

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    struct Places {
        QRectF field;
        double pitch = 0;
        double bar = 0;
        int every = 1; ///< which lanes keep their names
    };
    Places placesIn(const QRectF& rect, const Theme& theme) const;
    double xAt(const Places& places, double seconds) const;
    void paintAxis(QPainter& painter, const Places& places, const Theme& theme) const;
    void paintLane(QPainter& painter, const Places& places, std::size_t number, const Theme& theme) const;
    void paintCross(QPainter& painter, const QPointF& at, double size, const Theme& theme) const;
    int aliveCount() const;
    QString nameOf(const LifeLane& lane) const;

    LivesData m_data;
};

} // namespace contend::ui
