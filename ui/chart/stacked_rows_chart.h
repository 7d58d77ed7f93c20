// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"

#include <functional>
#include <vector>

namespace contend::ui {

enum class StackFill {
    Solid,
    Hatched,
    Outlined, ///< there, but not to be added up
};

/// A piece of a row, as long as its value, in a worker's colour or, without a worker, in that of a state.
struct StackPart {
    double value = 0;
    int worker = -1;
    StateKind state = StateKind::Other;
    StackFill fill = StackFill::Solid;
};

struct StackedRow {
    QString name;
    std::vector<StackPart> parts; ///< one behind the other, from the left
    QString words;                ///< beside the row: "65 MiB"
    QString details;              ///< under the pointer; empty: name and words
    bool is_total = false;        ///< set apart from the others, and never left out
};

struct StackedRows {
    std::vector<StackedRow> rows;
    double whole = 0; ///< what the full width stands for; 0: a round number above the longest row
    QString sentence; ///< what it shows, for screen readers
    /// Text for a place on the axis; none: no axis.
    std::function<QString(double)> axis_text;
};

/// Rows of parts stacked from left to right, all on one scale: memory by worker, or what its time went into.
/// Sixty-four rows fit: they get thin, and only some keep their names.
class StackedRowsChart : public PaintedChart {
    Q_OBJECT

public:
    /// name: what it is to a screen reader.
    StackedRowsChart(const QString& name, const Theme& theme, QWidget* parent = nullptr);

    void setData(const StackedRows& data);
    const StackedRows& data() const { return m_data; }
    /// Back to the hint.
    void clear();

    bool isEmpty() const override { return m_data.rows.empty(); }
    QString summary() const override { return isEmpty() ? emptyHint() : m_data.sentence; }

protected:
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    /// Where things go in a rectangle.
    struct Places {
        double name_width = 0;
        double words_width = 0;
        double top = 0;
        double pitch = 0; ///< from one row to the next
        double bar = 0;   ///< thickness
        double gap = 0;   ///< below the totals
        QRectF bars;      ///< the field of all bars
        int every = 1;    ///< which rows keep their names
    };
    Places placesIn(const QRectF& rect, const Theme& theme) const;
    double rowTop(const Places& places, std::size_t row) const;
    double wholeValue() const;
    void paintAxis(QPainter& painter, const Places& places, const Theme& theme) const;
    void paintRow(QPainter& painter, const Places& places, std::size_t row, const Theme& theme) const;
    void paintParts(QPainter& painter, const QRectF& bar, const StackedRow& row, const Theme& theme) const;

    StackedRows m_data;
};

/// The next round number: 1, 2 or 5 times a power of ten.
double roundedUp(double value) noexcept;

} // namespace contend::ui
