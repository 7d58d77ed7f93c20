// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"
#include "ui/model/core_load.h"

#include <optional>

namespace contend::ui {

/// A thin row with one cell for each core of the machine: its number, a bar that fills as the core is busy,
/// whoever uses it, and the percentage. Where there are many cores percentages give way first, then numbers;
/// the tooltip has both. It never takes a second line; where there are more cores than pixels a cell shows
/// the busiest of several.
///
/// Shows a CoreLoad that somebody else fills; call refresh() after filling it.
class CoreStrip : public PaintedChart {
    Q_OBJECT

public:
    explicit CoreStrip(const Theme& theme, QWidget* parent = nullptr);

    /// The load must outlive the strip or be replaced; none, or an empty one, leaves the row blank.
    void setLoad(const CoreLoad* load);
    void refresh() { contentChanged(); }
    /// The moment to show, of a replay or a picture that stands still; none: the newest.
    void setMoment(std::optional<double> t_s);
    /// Whose the load was, "processes", where the chart above shows several; empty: plainly the cores.
    void setWhose(const QString& whose);
    /// Bars alone, half as high: where the chart above would lose too much to the words.
    void setThin(bool thin);
    bool isThin() const { return m_thin; }
    /// Whether the strip is better thin at the foot of a card that high.
    static bool isThinOn(double card_height, const Theme& theme);
    static double heightOf(bool thin, const Theme& theme);

    bool isEmpty() const override { return m_load == nullptr || m_load->isEmpty(); }
    QString summary() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The colour of a bar; it stands on the card's.
    static QColor barColour(const Theme& theme);
    /// Behind a bar too narrow for a frame.
    static QColor groundColour(const Theme& theme);

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    struct Layout {
        QRectF field;       ///< of all cells
        int cells = 1;      ///< as many as cores unless they are more than there are pixels
        double pitch = 0.0; ///< from one cell to the next
        double gap = 0.0;   ///< at a cell's end
        double number = 0.0;
        double figure = 0.0; ///< width of the percentage; 0: it gives way, as number does
        bool thin = false;
    };

    QString title() const;
    Layout layOut(const QRectF& rect, const Theme& theme) const;
    double percent(int core) const;
    /// The core of that cell; of several the busiest.
    int coreOf(int cell, const Layout& layout) const;
    void paintBar(QPainter& painter, const QRectF& box, double percent, const Theme& theme) const;
    void paintWords(QPainter& painter, const QRectF& cell, int core, const Layout& layout,
                    const Theme& theme) const;

    const CoreLoad* m_load = nullptr;
    std::optional<double> m_moment;
    QString m_whose;
    bool m_thin = false;
};

} // namespace contend::ui
