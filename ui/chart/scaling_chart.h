// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"
#include "ui/chart/plot_axes.h"
#include "ui/chart/scaling_key.h"

#include <QList>
#include <QPointF>
#include <limits>
#include <optional>
#include <utility>

namespace contend::ui {

/// One run, or several repeats of it, at one value of the parameter.
struct ScalingPoint {
    double x = 0.0;                                        ///< the parameter
    double mean = 0.0;                                     ///< over repeats
    double low = std::numeric_limits<double>::quiet_NaN(); ///< least and most over repeats; NaN: one only
    double high = std::numeric_limits<double>::quiet_NaN();
    int repeats = 1;
};

/// What one contender reached.
struct ScalingCurve {
    int key = 0;  ///< decides colour and shape; the same contender has the same key in every chart
    QString name; ///< "Processes"
    QList<ScalingPoint> points; ///< ordered by x
};

/// A curve that was reckoned, not measured: the ideal, Amdahl's law.
struct ScalingModel {
    QString name;
    QList<QPointF> points; ///< ordered by x
};

/// A value of the parameter worth a line of its own: a crossover, a break-even.
struct ScalingMark {
    double x = 0.0;
    QString text;
};

struct ScalingData {
    QString x_name; ///< "workers", with its unit
    QString y_name; ///< "operations/s", "times as fast"
    bool logarithmic_x = false;
    /// The parameter's axis reaches at least from first to second, whatever was measured.
    std::optional<std::pair<double, double>> whole_x{};
    QList<ScalingCurve> curves;
    std::optional<double> most_y{};     ///< the value axis reaches that far, whatever was measured
    std::optional<ScalingModel> ideal;  ///< dashed, straight by value between its points
    std::optional<ScalingModel> amdahl; ///< dotted, drawn from point to point; named in a key
    std::optional<ScalingModel> usl{};  ///< dashes and dots, drawn from point to point; named in a key
    std::optional<ScalingMark> mark;
    std::optional<double> cores; ///< where the parameter reaches the number of cores, if it counts workers
};

/// Measured points of every contender over a swept parameter, with whiskers over the repeats, beside what
/// would be ideal. The value axis begins at zero and follows what was measured; an ideal far above leaves
/// the picture rather than pressing the measured curves flat.
class ScalingChart : public PaintedChart {
    Q_OBJECT

public:
    explicit ScalingChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const ScalingData& data);
    const ScalingData& data() const { return m_data; }

    bool isEmpty() const override;
    QString summary() const override;
    Legend legend() const override;

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    PlotAxes layOut(const QRectF& rect, const Theme& theme) const;
    PlotAxis parameterAxis() const;
    double largest() const;
    std::vector<AxisLabel> valueLabels(double height, const PlotAxis& axis, const Theme& theme) const;
    std::vector<AxisLabel> parameterLabels(const PlotAxes& axes, const Theme& theme) const;
    static bool namesAxis(const QRectF& rect, const Theme& theme);
    struct Model {
        const ScalingModel* curve;
        Qt::PenStyle style;
    };
    std::vector<Model> models() const;
    void paintModel(QPainter& painter, const PlotAxes& axes, const ScalingModel& model, Qt::PenStyle style,
                    const Theme& theme) const;
    ScalingKey keyOf(const Theme& theme) const;
    void paintCurve(QPainter& painter, const PlotAxes& axes, const ScalingCurve& curve,
                    const Theme& theme) const;
    void paintAxisNames(QPainter& painter, const PlotAxes& axes, const QRectF& rect, const Theme& theme,
                        bool value_name) const;
    bool isShown(const ScalingCurve& curve) const { return !hiddenKeys().contains(curve.key); }

    ScalingData m_data;
};

} // namespace contend::ui
