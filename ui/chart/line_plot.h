// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/axes.h"
#include "ui/chart/plot_notes.h"
#include "ui/chart/strip_plottable.h"
#include "ui/chart/time_view.h"

#include <qcustomplot.h>

#include <limits>
#include <vector>

namespace contend::ui {

class HeatPlottable;

/// What stands still in a line chart from frame to frame.
struct PlotFrame {
    ValueKind kind = ValueKind::Percent;
    double upper = 100.0;  ///< end of the value axis; of the colours in a heat map
    bool heat = false;     ///< workers as rows instead of curves
    int workers = 0;       ///< rows of a heat map
    bool following = true; ///< the time axis ends with "now"
    /// Labels of later times are left out; something else stands there.
    double labels_until_s = std::numeric_limits<double>::infinity();
    QString now_name;          ///< in place of "now"; empty takes that
    TimeSpan axis{-60.0, 0.0}; ///< what its labels say
    double expected = std::numeric_limits<double>::quiet_NaN();
    QString expected_label;
    QString hint; ///< shown while there is nothing else

    friend bool operator==(const PlotFrame& a, const PlotFrame& b);
};

/// All that a line chart shows.
struct LinePicture {
    PlotFrame frame;
    const TimeSeries* series = nullptr; ///< not owned
    TimeSpan view;
    double until_s = std::numeric_limits<double>::infinity(); ///< what is newer is hidden
    std::vector<StripLine> lines;
    double smoothing_s = 0.0; ///< of the curves; 0: none
    std::vector<bool> hidden; ///< rows of a heat map to leave out
};

/// The plot inside a LineChart: QCustomPlot set up so that a frame costs as little as can be. Axes, grid and
/// what else stands still share one buffer, drawn only when it changes; curves and markers have a second, the
/// cursor a third. Also paints itself into files without ever being shown.
class LinePlot : public QCustomPlot {
    Q_OBJECT

public:
    explicit LinePlot(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setPicture(const LinePicture& picture);
    /// Draws what changed since the last time, and asks for a repaint.
    void redraw();
    /// Shows, moves or (at outside 0 … 1) hides the cursor; nothing else is drawn anew.
    void showCursor(double at, const QString& heading, std::vector<CursorRow> rows);

    /// Draws everything anew at the painter's origin, whatever size the widget has.
    void paintInto(QCPPainter& painter, const QSize& size);

    /// The plot without labels, in the widget's coordinates.
    QRect plotRect() const;
    const StripPlottable& strips() const { return *m_strips; }
    /// How often the still parts were drawn, for tests and benchmarks.
    int stillDrawings() const { return m_still_drawings; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayers();
    void makeContents();
    void setUpAxes(const QSize& size);
    void followPixelRatio();

    Theme m_theme;
    LinePicture m_picture;
    bool m_still_changed = true;
    int m_still_drawings = 0;
    QMetaObject::Connection m_screen_changed;
    // Owned by QCustomPlot.
    StripPlottable* m_strips = nullptr;
    HeatPlottable* m_heat = nullptr;
    GuideNote* m_guide = nullptr;
    MarkerNote* m_markers = nullptr;
    CursorNote* m_cursor = nullptr;
};

} // namespace contend::ui
