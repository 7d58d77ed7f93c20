// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"

#include <QList>
#include <limits>
#include <optional>

namespace contend::ui {

/// A piece of a bar, in the colour of a worker or of a state.
struct RowPart {
    double value = 0.0;
    int worker = -1; ///< 0-based; below 0: the state's colour
    StateKind state = StateKind::Running;

    friend bool operator==(const RowPart&, const RowPart&) = default;
};

struct RowBar {
    QString name;         ///< at the left
    QList<RowPart> parts; ///< one after the other
    QString text;         ///< at the right: the figures in words

    double value() const;
};

struct RowData {
    QList<RowBar> rows;
    QString note;                                             ///< a sentence above the bars; may be empty
    double marker = std::numeric_limits<double>::quiet_NaN(); ///< a dashed line across all bars
    QString marker_name;
    /// On a logarithmic scale a bar is as long as its value has decades above this; only for bars of one
    /// part.
    std::optional<double> logarithmic_from;
    Legend legend;
};

/// Horizontal bars, one a row, with a name at the left and figures at the right: what every worker has, what
/// a start consists of, what each size of message reaches. Names and figures give way where there are more
/// rows than lines of text fit.
class RowChart : public PaintedChart {
    Q_OBJECT

public:
    explicit RowChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const RowData& data);
    const RowData& data() const { return m_data; }

    bool isEmpty() const override { return m_data.rows.isEmpty(); }
    QString summary() const override;
    Legend legend() const override { return m_data.legend; }

protected:
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    struct Columns {
        QRectF names, bars, texts;
        double row = 0.0; ///< height of each
    };
    Columns columnsIn(const QRectF& rect, const Theme& theme) const;
    double share(double value) const;
    double greatest() const;
    void paintRow(QPainter& painter, const Columns& columns, int number, const Theme& theme) const;
    void paintWords(QPainter& painter, const Columns& columns, int number, const Theme& theme) const;
    void paintMarker(QPainter& painter, const QRectF& bars, const Theme& theme) const;

    RowData m_data;
};

} // namespace contend::ui
