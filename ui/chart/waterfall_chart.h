// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/painted_chart.h"
#include "ui/chart/plot_axes.h"

#include <QList>
#include <array>

namespace contend::ui {

enum class WaterfallPhase { Connect, Wait, Receive, Parse };
inline constexpr std::size_t kWaterfallPhases = 4;

/// One page that was fetched. Times in seconds since the round began.
struct WaterfallBar {
    int page = 1;   ///< as people count
    int worker = 0; ///< 0-based
    double begin_s = 0.0;
    /// When each phase ended; what is not above the phase before did not happen.
    std::array<double, kWaterfallPhases> end_s{};
    bool failed = false;

    double endTime() const;
};

/// All pages of a round.
struct WaterfallData {
    QList<WaterfallBar> bars; ///< in the order in which they are shown
    double total_s = 0.0;     ///< until the last page was ready; 0 while the round goes on
};

/// One bar a page: connect, wait, receive, parse, told apart by colour and height, on a common time axis.
/// Overlapping bars are what concurrency is; the line at the end is the time that all pages took.
class WaterfallChart : public PaintedChart {
    Q_OBJECT

public:
    explicit WaterfallChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(const WaterfallData& data);
    const WaterfallData& data() const { return m_data; }

    bool isEmpty() const override { return m_data.bars.isEmpty(); }
    QString summary() const override;
    Legend legend() const override;

    static QString phaseName(WaterfallPhase phase);
    /// Waiting has the colour of waiting, parsing that of computing.
    static QColor phaseColour(const Theme& theme, WaterfallPhase phase);

protected:
    void retranslate() override;
    void paint(QPainter& painter, const QRectF& rect, const Theme& theme, Medium medium) override;
    QString toolTipAt(const QPointF& position) override;

private:
    struct Layout {
        PlotAxes axes;
        double pitch = 0.0;
        double gutter = 0.0;
        bool long_names = false;
        double band = 0.0;
    };

    Layout layOut(const QRectF& rect, const Theme& theme) const;
    double lastTime() const;
    QString totalInWords(const Layout& layout, const Theme& theme) const;
    void paintBar(QPainter& painter, const Layout& layout, int row, const Theme& theme) const;
    void paintNames(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintTime(QPainter& painter, const Layout& layout, const Theme& theme) const;

    WaterfallData m_data;
};

} // namespace contend::ui
