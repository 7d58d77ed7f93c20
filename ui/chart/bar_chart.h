// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"

#include <QList>
#include <limits>
#include <optional>

namespace contend::ui {

/// What somebody bet on before it was measured.
struct ComparisonBet {
    std::optional<double> value; ///< what the contender would reach; none: that it would be this contender
};

/// One contender of a comparison.
struct ComparisonBar {
    int key = 0;  ///< decides the colour; the same contender has the same key in every chart
    QString name; ///< "Processes"
    double value = std::numeric_limits<double>::quiet_NaN(); ///< mean over repeats; NaN: not measured yet
    double low = std::numeric_limits<double>::quiet_NaN();   ///< least and most over repeats; NaN: one only
    double high = std::numeric_limits<double>::quiet_NaN();
    int repeats = 1;
    QList<double> points{};   ///< the single runs, drawn where there are several
    bool is_baseline = false; ///< the others are told as multiples of this one
    bool is_incomplete = false;
    std::optional<ComparisonBet> bet{}; ///< drawn beside what was measured

    bool hasSpread() const;
};

/// What a law allows, as an upright line across all bars.
struct ComparisonLimit {
    double value = 0.0;
    QString text; ///< "Amdahl, 80 % in the lock"
};

/// What is compared.
struct ComparisonData {
    QList<ComparisonBar> bars; ///< from the top down
    QString unit;              ///< "operations/s"
    std::optional<ComparisonLimit> limit{};
};

/// Contenders against each other as bars from zero, each with its value, whiskers and points over the repeats
/// and, where there is a baseline, how many times as much it is. A bet stands below its bar, hollow and
/// dashed.
class BarChart : public PaintedChart {
    Q_OBJECT

public:
    explicit BarChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const ComparisonData& data);
    const ComparisonData& data() const { return m_data; }

    bool isEmpty() const override { return m_data.bars.isEmpty(); }
    QString summary() const override;

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    struct Layout {
        double pitch = 0.0;
        double bar = 0.0;
        double top = 0.0;
        double left = 0.0;  ///< where values begin
        double right = 0.0; ///< where the largest one ends
        double name_left = 0.0;
        double scale = 0.0; ///< pixels per unit
        QPointF limit;      ///< where the words of a limit begin, on their base line
    };

    Theme fitted(const Theme& theme, const QRectF& rect) const;
    Layout layOut(const QRectF& rect, const Theme& theme) const;
    double largest() const;
    double baseline() const;
    static QString betText(const ComparisonBet& bet);
    QString valueText(const ComparisonBar& bar) const;
    QString factorText(const ComparisonBar& bar) const;
    QString describe(const ComparisonBar& bar) const;
    void paintRow(QPainter& painter, const Layout& layout, int row, const Theme& theme) const;
    void paintName(QPainter& painter, const Layout& layout, int row, const Theme& theme) const;
    void paintWhisker(QPainter& painter, const Layout& layout, int row, const Theme& theme) const;
    void paintValue(QPainter& painter, const Layout& layout, int row, const Theme& theme) const;
    void paintPoints(QPainter& painter, const Layout& layout, int row, const Theme& theme) const;
    void paintBet(QPainter& painter, const Layout& layout, int row, const Theme& theme) const;
    void paintLimit(QPainter& painter, const Layout& layout, const Theme& theme) const;
    /// What stands behind a bar: its value and how many times the baseline's it is.
    QRectF valueField(const Layout& layout, int row, const Theme& theme) const;
    QRectF betField(const Layout& layout, int row, const Theme& theme) const;
    QRectF betWordsField(const Layout& layout, int row, const Theme& theme) const;
    /// With the painter's pen, across all bars, but not through their words.
    void paintUpright(QPainter& painter, double x, const Layout& layout, const Theme& theme) const;
    /// Zero, and the baseline's value.
    void paintUprights(QPainter& painter, const Layout& layout, const Theme& theme) const;

    ComparisonData m_data;
};

} // namespace contend::ui
